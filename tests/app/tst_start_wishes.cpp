// SPDX-License-Identifier: GPL-3.0-or-later
// What a start, a link or a second start may ask for, and all that is refused.
#include "app/start_wishes.h"
#include "ui/pages/page_names.h"

#include <QRandomGenerator>
#include <QtTest>

using app::StartWishes;
using ui::pages::PageId;

class TestStartWishes : public QObject
{
    Q_OBJECT

    static StartWishes wishes(bool local, const char *server, std::optional<PageId> page = {}, const char *service = "")
    {
        StartWishes made;
        made.local = local;
        made.server = QUrl(QLatin1StringView(server));
        made.page = page;
        made.service = core::ServiceId(QString::fromLatin1(service));
        return made;
    }

private slots:
    void everyPageHasAName()
    {
        QVERIFY(ui::pages::pageNames().size() >= 6);
        for (const QString &name : ui::pages::pageNames()) {
            const auto page = ui::pages::pageFromName(name);
            QVERIFY(page);
            QCOMPARE(ui::pages::pageName(*page), name);
        }
        QVERIFY(!ui::pages::pageFromName(u"Services"));
        QVERIFY(!ui::pages::pageFromName(u""));
    }

    void goodLinks_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *link, const StartWishes &expected) {
            QTest::newRow(name) << QString::fromLatin1(link) << toBytes(expected);
        };
        row("the local server", "mcpconsole://local", wishes(true, ""));
        row("a page of the local server", "mcpconsole://local/logs", wishes(true, "", PageId::Logs));
        row("a server", "mcpconsole://mcp.example.com", wishes(false, "//mcp.example.com"));
        row("a server with a port", "mcpconsole://mcp.example.com:8443/", wishes(false, "//mcp.example.com:8443"));
        row("a page", "mcpconsole://mcp.example.com/backups/", wishes(false, "//mcp.example.com", PageId::Backups));
        row("a service", "mcpconsole://mcp.example.com/services/filesystem-mcp",
            wishes(false, "//mcp.example.com", PageId::Services, "filesystem-mcp"));
        row("letters of any case in scheme and host", "MCPConsole://MCP.Example.com/services", wishes(false, "//mcp.example.com", PageId::Services));
        row("an address", "mcpconsole://[::1]:8080/metrics/a", wishes(false, "//[::1]:8080", PageId::Metrics, "a"));
    }
    void goodLinks()
    {
        QFETCH(QString, link);
        QFETCH(QByteArray, expected);
        QVERIFY(app::isConsoleLink(link));
        const core::Result<StartWishes> read = app::wishesOfLink(link);
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().message));
        QCOMPARE(toBytes(*read), expected);
        const core::Result<StartWishes> again = app::wishesFromBytes(toBytes(*read));
        QVERIFY(again.ok());
        QCOMPARE(*again, *read);
    }

    void badLinks_data()
    {
        QTest::addColumn<QString>("link");
        const auto row = [](const char *name, const QString &link) { QTest::newRow(name) << link; };
        row("nothing", QString());
        row("no server", QStringLiteral("mcpconsole:///services"));
        row("another scheme", QStringLiteral("https://mcp.example.com/services"));
        row("a file", QStringLiteral("file:///etc/passwd"));
        row("a name before the host", QStringLiteral("mcpconsole://admin@mcp.example.com/services"));
        row("a password before the host", QStringLiteral("mcpconsole://admin:secret@mcp.example.com/"));
        row("a query", QStringLiteral("mcpconsole://mcp.example.com/services?token=abc"));
        row("an empty query", QStringLiteral("mcpconsole://mcp.example.com/services?"));
        row("a fragment", QStringLiteral("mcpconsole://mcp.example.com/services#a"));
        row("a page that is none", QStringLiteral("mcpconsole://mcp.example.com/shell"));
        row("more than a page and a service", QStringLiteral("mcpconsole://mcp.example.com/services/a/delete"));
        row("a service on a page without", QStringLiteral("mcpconsole://mcp.example.com/backups/a"));
        row("a service that cannot be", QStringLiteral("mcpconsole://mcp.example.com/services/..%2Fetc"));
        row("a service that is an option", QStringLiteral("mcpconsole://mcp.example.com/services/--data-dir"));
        row("a port of the local server", QStringLiteral("mcpconsole://local:80/services"));
        row("a port that cannot be", QStringLiteral("mcpconsole://mcp.example.com:99999/"));
        row("white space", QStringLiteral("mcpconsole://mcp.example.com /services"));
        row("far too long", QStringLiteral("mcpconsole://mcp.example.com/services/") + QString(20'000, u'a'));
    }
    void badLinks()
    {
        QFETCH(QString, link);
        const core::Result<StartWishes> read = app::wishesOfLink(link);
        QVERIFY(!read.ok());
        QVERIFY(!read.error().message.isEmpty());
        QVERIFY(!read.error().message.contains(QStringLiteral("secret")));
    }

    void badBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("local");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("an unknown field") << QByteArray(R"({"command":"rm"})");
        QTest::newRow("another kind of value") << QByteArray(R"({"local":"yes"})");
        QTest::newRow("a number as server") << QByteArray(R"({"server":5})");
        QTest::newRow("two servers") << QByteArray(R"({"local":true,"server":"https:\/\/a.example"})");
        QTest::newRow("a password") << QByteArray(R"({"server":"https:\/\/a:b@a.example\/api\/v1"})");
        QTest::newRow("a query") << QByteArray(R"({"server":"https:\/\/a.example\/api\/v1?a=b"})");
        QTest::newRow("another scheme") << QByteArray(R"({"server":"ftp:\/\/a.example"})");
        QTest::newRow("a page that is none") << QByteArray(R"({"place":"shell"})");
        QTest::newRow("a token with a line break") << QByteArray("{\"activationToken\":\"a\\nb\"}");
        QTest::newRow("too long") << QByteArray(R"({"activationToken":")") + QByteArray(2000, 'a') + "\"}";
        QTest::newRow("far too long") << QByteArray(app::kMostWishBytes + 1, ' ') + "{}";
    }
    void badBytes()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!app::wishesFromBytes(bytes).ok());
    }

    void damagedBytesNeverDoMoreThanSoundOnes()
    {
        QRandomGenerator random(7);
        StartWishes sound = wishes(false, "https://mcp.example.com:8443/api/v1", PageId::Services, "filesystem-mcp");
        sound.activationToken = "kwin-17";
        const QByteArray bytes = toBytes(sound);
        int taken = 0;
        for (int turn = 0; turn < 20'000; ++turn) {
            QByteArray damaged = bytes;
            for (int flips = 1 + int(random.bounded(3)); flips > 0; --flips)
                damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
            const core::Result<StartWishes> read = app::wishesFromBytes(damaged);
            if (!read)
                continue;
            ++taken;
            QVERIFY(read->server.isEmpty() || !read->server.host().isEmpty());
            QVERIFY(read->server.userInfo().isEmpty() && !read->server.hasQuery());
            QVERIFY(read->service.isEmpty() || core::isValidResourceId(read->service.toString()));
        }
        QVERIFY(taken > 0); // a flipped letter of a name is another name
    }
};

QTEST_GUILESS_MAIN(TestStartWishes)
#include "tst_start_wishes.moc"
