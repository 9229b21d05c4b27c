// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service_json.h"
#include "models/command_line.h"
#include "models/search_syntax.h"
#include "models/spec_changes.h"

#include <QtTest>

using namespace models;
using core::ServiceStatus;

static QString s(const char *text)
{
    return QString::fromUtf8(text);
}

class tst_ServiceWords : public QObject
{
    Q_OBJECT

private slots:
    void commandsAreTakenApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("only spaces") << s(" \t ") << QStringList();
        QTest::newRow("words") << s("ls  -la /data ") << QStringList({s("ls"), s("-la"), s("/data")});
        QTest::newRow("double quotes") << s("node \"my server.js\"") << QStringList({s("node"), s("my server.js")});
        QTest::newRow("single quotes keep everything") << s("echo 'a \"b\" \\n $HOME'") << QStringList({s("echo"), s("a \"b\" \\n $HOME")});
        QTest::newRow("quotes within a word") << s("--name=\"two words\"x") << QStringList({s("--name=two wordsx")});
        QTest::newRow("an empty argument") << s("printf '' end") << QStringList({s("printf"), QString(), s("end")});
        QTest::newRow("escaped space") << s("cat my\\ file") << QStringList({s("cat"), s("my file")});
        QTest::newRow("escaped quote in quotes") << s("\"say \\\"hi\\\"\"") << QStringList({s("say \"hi\"")});
        QTest::newRow("backslash in double quotes stays") << s("\"C:\\tools\"") << QStringList({s("C:\\tools")});
        QTest::newRow("no shell") << s("a; rm -rf $X | b > c &") << QStringList({s("a;"), s("rm"), s("-rf"), s("$X"), s("|"), s("b"), s(">"), s("c"), s("&")});
    }
    void commandsAreTakenApart()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        const auto result = CommandLine::split(text);
        QVERIFY(result);
        QCOMPARE(result.value(), words);
        QCOMPARE(CommandLine::split(CommandLine::join(words)).value(), words); // and back
    }

    void anOpenQuoteIsSaid()
    {
        QVERIFY(!CommandLine::split(s("echo \"half")));
        QVERIFY(!CommandLine::split(s("echo 'half")));
        QVERIFY(!CommandLine::split(s("echo \\")));
        QVERIFY(CommandLine::split(s("echo \"half")).error().fields.value(s("command")).contains(u'"'));
    }

    void shellSignsAreFound()
    {
        QCOMPARE(CommandLine::plainShellSigns(s("ls -la")), QString());
        QCOMPARE(CommandLine::plainShellSigns(s("ls | wc > x | y")), s("|>"));
        QCOMPARE(CommandLine::plainShellSigns(s("echo '|' \"*\"")), QString());
    }

    void filtersAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("statuses");
        QTest::addColumn<QStringList>("categories");
        QTest::addColumn<int>("unknown");
        const auto bit = [](ServiceStatus status) { return 1 << int(status); };
        QTest::newRow("words") << s("file  system") << s("file system") << 0 << QStringList() << 0;
        QTest::newRow("all three") << s("status:error category:storage file") << s("file") << bit(ServiceStatus::Error) << QStringList({s("storage")}) << 0;
        QTest::newRow("two statuses") << s("STATUS:error,stopped") << QString() << (bit(ServiceStatus::Error) | bit(ServiceStatus::Stopped)) << QStringList() << 0;
        QTest::newRow("begun") << s("status:sta") << QString() << bit(ServiceStatus::Starting) << QStringList() << 0;
        QTest::newRow("just the key") << s("status:") << QString() << 0 << QStringList() << 0;
        QTest::newRow("no such status") << s("status:purple x") << s("x") << 0 << QStringList() << 1;
        QTest::newRow("a quoted category") << s("category:\"data stores\" x") << s("x") << 0 << QStringList({s("data stores")}) << 0;
        QTest::newRow("an open quote") << s("category:\"data st") << QString() << 0 << QStringList({s("data st")}) << 0;
        QTest::newRow("another key is a word") << s("version:1.2") << s("version:1.2") << 0 << QStringList() << 0;
    }
    void filtersAreRead()
    {
        QFETCH(QString, text);
        const SearchSyntax syntax = SearchSyntax::parse(text);
        int mask = 0;
        for (const ServiceStatus status : syntax.statuses)
            mask |= 1 << int(status);
        QTEST(syntax.words, "words");
        QTEST(mask, "statuses");
        QTEST(syntax.categories, "categories");
        QTEST(int(syntax.unknown.size()), "unknown");
    }

    void partsOfAFilterAreTakenOut()
    {
        QCOMPARE(SearchSyntax::withoutStatus(s("a status:error category:\"x y\" b")), s("a category:\"x y\" b"));
        QCOMPARE(SearchSyntax::withoutCategory(s("a status:error category:\"x y\" b")), s("a status:error b"));
    }

    void categoriesMayBeBegun()
    {
        const QStringList known{s("data"), s("data stores"), s("Storage")};
        QCOMPARE(matchingCategories({s("data")}, known), QStringList{s("data")});
        QCOMPARE(matchingCategories({s("da"), s("STO")}, known), known);
        QCOMPARE(matchingCategories({s("x")}, known), QStringList());
    }

    void aPatchHasWhatChangedAndNothingElse()
    {
        core::ServiceSpec from;
        from.id = core::ServiceId(s("files"));
        from.name = s("Files");
        from.image = s("mcp/files:1");
        from.port = 3001;
        from.environment = {{s("API_TOKEN"), s("********")}, {s("LEVEL"), s("info")}, {s("OLD"), s("1")}};
        from.labels = {{s("team"), s("a")}};
        from.memory.limit = 256;
        QVERIFY(SpecChanges::patch(from, from).isEmpty());
        QVERIFY(SpecChanges::list(from, from).isEmpty());

        core::ServiceSpec to = from;
        to.port = 0;
        to.environment.remove(s("OLD"));
        to.environment[s("LEVEL")] = s("debug");
        to.environment[s("NEW_SECRET")] = s("open sesame");
        to.memory.limit = 512;
        to.healthCheck.retries = 5;
        to.dependencies = {s("redis")};
        const QJsonObject patch = SpecChanges::patch(from, to);
        QCOMPARE(patch.keys(), QStringList({s("dependencies"), s("environment"), s("healthCheck"), s("port"), s("resources")}));
        const QJsonObject environment = patch[s("environment")].toObject();
        QCOMPARE(environment.keys(), QStringList({s("LEVEL"), s("NEW_SECRET"), s("OLD")}));
        QVERIFY(environment[s("OLD")].isNull());
        QVERIFY(patch[s("port")].isNull());
        const auto applied = core::specWithUpdate(from, patch);
        QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message));
        QCOMPARE(*applied, to);

        const auto changes = SpecChanges::list(from, to);
        QStringList lines;
        for (const SpecChange &change : changes)
            lines << change.field + u'=' + change.before + u'>' + change.after;
        QCOMPARE(lines, QStringList({s("dependencies=>[\"redis\"]"), s("environment.LEVEL=info>debug"), s("environment.NEW_SECRET=>********"),
                                     s("environment.OLD=1>"), s("healthCheck.retries=3>5"), s("port=3001>"), s("resources.memory.limit=256>512")}));
        QVERIFY(!QString::fromUtf8(QJsonDocument(SpecChanges::shown(to)).toJson()).contains(s("sesame")));
    }

    void anImageMayGiveWayToACommand()
    {
        core::ServiceSpec from;
        from.id = core::ServiceId(s("files"));
        from.image = s("mcp/files:1");
        core::ServiceSpec to = from;
        to.command = {s("node"), s("x.js")};
        to.workdir = s("/srv");
        const auto applied = core::specWithUpdate(from, SpecChanges::patch(from, to));
        QVERIFY(applied);
        QCOMPARE(applied->command, to.command);
        QCOMPARE(applied->workdir, s("/srv"));
    }
};

QTEST_GUILESS_MAIN(tst_ServiceWords)
#include "tst_service_words.moc"
