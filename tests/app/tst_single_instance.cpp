// SPDX-License-Identifier: GPL-3.0-or-later
// One console for a person: a second start, as a process of its own, hands over to the first, and a first
// one that was killed is in nobody's way.
#include "app/single_instance.h"
#include "core/version.h"
#include "tests/places/places.h"

#include <QLocalSocket>
#include <QProcess>
#include <QtTest>

using app::SingleInstance;
using app::StartWishes;
using ui::pages::PageId;

namespace {

constexpr int kPatience = 40'000;

// The real program, on a screen in memory and with folders of the test's own.
struct Console
{
    QProcess process;

    explicit Console(const QTemporaryDir &dir)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), dir.path());
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.remove(QStringLiteral("XDG_ACTIVATION_TOKEN"));
        process.setProcessEnvironment(environment);
        m_fixed = {QStringLiteral("--settings"), dir.filePath(QStringLiteral("settings.ini")), QStringLiteral("--data-dir"),
                   dir.filePath(QStringLiteral("server"))};
    }
    ~Console()
    {
        if (process.state() == QProcess::NotRunning)
            return;
        process.kill();
        process.waitForFinished();
    }
    // What it ended with.
    int run(const QStringList &arguments)
    {
        start(arguments);
        [this] { QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, kPatience); }();
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
    void start(const QStringList &arguments)
    {
        process.start(places::program(QStringLiteral("mcp-console")), m_fixed + arguments);
    }

private:
    QStringList m_fixed;
};

QString keyOf(const QTemporaryDir &dir)
{
    return SingleInstance::keyFor(dir.filePath(QStringLiteral("settings.ini")));
}

} // namespace

class TestSingleInstance : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qRegisterMetaType<app::StartWishes>(); }

    void aSecondStartHandsItsWishesToTheFirst()
    {
        const QTemporaryDir dir;
        SingleInstance first(dir.path(), keyOf(dir));
        QCOMPARE(first.begin({}), SingleInstance::Standing::First);
        QSignalSpy wished(&first, &SingleInstance::wished);

        Console plain(dir);
        QCOMPARE(plain.run({}), 0);
        QCOMPARE(wished.count(), 1);
        QVERIFY(!wished.last()[0].value<StartWishes>().namesServer());

        Console place(dir);
        QCOMPARE(place.run({QStringLiteral("--connect"), QStringLiteral("mcp.example.com"), QStringLiteral("--page"), QStringLiteral("services/fs")}), 0);
        StartWishes told = wished.last()[0].value<StartWishes>();
        QCOMPARE(told.server, QUrl(QStringLiteral("https://mcp.example.com/api/v1")));
        QCOMPARE(told.page, PageId::Services);
        QCOMPARE(told.service, core::ServiceId(QStringLiteral("fs")));

        Console link(dir);
        QCOMPARE(link.run({QStringLiteral("mcpconsole://local/logs")}), 0);
        told = wished.last()[0].value<StartWishes>();
        QVERIFY(told.local);
        QCOMPARE(told.page, PageId::Logs);

        Console bad(dir);
        QCOMPARE(bad.run({QStringLiteral("mcpconsole://a:secret@mcp.example.com/")}), 2);
        QVERIFY(!bad.process.readAllStandardError().contains("secret"));
        QCOMPARE(wished.count(), 3);

        // Another settings file is another console.
        SingleInstance other(dir.path(), SingleInstance::keyFor(dir.filePath(QStringLiteral("other.ini"))));
        QCOMPARE(other.begin({}), SingleInstance::Standing::First);
    }

    void aConsoleThatWasKilledIsInNobodysWay()
    {
        const QTemporaryDir dir;
        Console first(dir);
        first.start({});
        // It is the first as soon as it takes what others wish.
        StartWishes wish;
        wish.page = PageId::Logs;
        [&] {
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(SingleInstance(dir.path(), keyOf(dir)).socketName()), kPatience);
        }();
        {
            SingleInstance second(dir.path(), keyOf(dir));
            QCOMPARE(second.begin(wish, kPatience), SingleInstance::Standing::HandedOver);
        }
        first.process.kill();
        QVERIFY(first.process.waitForFinished());
        SingleInstance next(dir.path(), keyOf(dir));
        QVERIFY(QFile::exists(next.socketName())); // the dead one's
        QCOMPARE(next.begin({}), SingleInstance::Standing::First);
        QSignalSpy wished(&next, &SingleInstance::wished);
        Console after(dir);
        QCOMPARE(after.run({QStringLiteral("--page"), QStringLiteral("backups")}), 0);
        QCOMPARE(wished.count(), 1);
    }

    void whoListensNotAtAllIsNotWaitedForForever()
    {
        const QTemporaryDir dir;
        QLockFile held(dir.filePath(QStringLiteral("mcp-console-") + keyOf(dir) + QStringLiteral(".lock")));
        QVERIFY(held.tryLock(0)); // one that hangs before it listens
        SingleInstance second(dir.path(), keyOf(dir));
        QCOMPARE(second.begin({}, 300), SingleInstance::Standing::Unheard);
    }

    void strangeVisitorsChangeNothing()
    {
        const QTemporaryDir dir;
        SingleInstance first(dir.path(), keyOf(dir));
        QCOMPARE(first.begin({}), SingleInstance::Standing::First);
        QSignalSpy wished(&first, &SingleInstance::wished);
        const auto visit = [&](const QByteArray &says) {
            QLocalSocket socket;
            socket.connectToServer(first.socketName());
            socket.write(says);
            [&] { QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QLocalSocket::UnconnectedState, kPatience); }();
            return socket.readAll();
        };
        QCOMPARE(visit("no json\n"), QByteArray("refused\n"));
        QCOMPARE(visit("{\"command\":\"x\"}\n"), QByteArray("refused\n"));
        QCOMPARE(visit(QByteArray(100'000, 'a')), QByteArray());
        QCOMPARE(visit("{}"), QByteArray()); // says no whole line, and is shown out
        QCOMPARE(wished.count(), 0);

        // Many at a time: the rest is turned away, and the door stays open.
        std::vector<std::unique_ptr<QLocalSocket>> crowd;
        for (int i = 0; i < 3 * SingleInstance::kMostVisitors; ++i) {
            crowd.push_back(std::make_unique<QLocalSocket>());
            crowd.back()->connectToServer(first.socketName());
        }
        QTRY_VERIFY_WITH_TIMEOUT(std::all_of(crowd.begin(), crowd.end(),
                                             [](const auto &s) { return s->state() == QLocalSocket::UnconnectedState; }),
                                 kPatience);
        QCOMPARE(visit("{\"local\":true}\n"), QByteArray("taken\n"));
        QCOMPARE(wished.count(), 1);
    }

    void helpAndVersionNeedNoScreen()
    {
        const auto say = [](const char *option) {
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("no-such-screen"));
            process.setProcessEnvironment(environment);
            process.start(places::program(QStringLiteral("mcp-console")), {QString::fromLatin1(option)});
            process.waitForFinished(kPatience);
            return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray("failed");
        };
        QCOMPARE(say("--version"), QByteArray("mcp-console ") + core::fullVersion().toLatin1() + '\n');
        const QByteArray help = say("--help");
        for (const char *option : {"--connect", "--local", "--page", "--settings", "mcpconsole://"})
            QVERIFY2(help.contains(option), option);
        QVERIFY(!help.contains("tell-figures"));
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_single_instance.moc"
