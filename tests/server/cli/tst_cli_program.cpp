// SPDX-License-Identifier: GPL-3.0-or-later
// The program's command line: help of each command, what it ends with, and the commands that need no data.
#include "server/cli/command.h"
#include "server/cli/help.h"
#include "tests/support/daemon_process.h"
#include "tests/support/server_program.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace support;

class TestCliProgram : public QObject
{
    Q_OBJECT

private slots:
    void helpNamesEverything()
    {
        const ProgramRun run = runServerProgram({u"--help"_s});
        QCOMPARE(run.code, 0);
        QVERIFY(run.err.isEmpty());
        for (const server::cli::Command &command : server::cli::allCommands())
            QVERIFY2(run.out.contains("\n  " + command.name.toUtf8()), qPrintable(command.name));
        for (const server::daemon::OptionRow &row : server::daemon::optionTable())
            QVERIFY2(run.out.contains("  --" + row.name.toUtf8()), qPrintable(row.name));
        for (const QByteArray &line : run.out.split('\n'))
            QVERIFY2(line.size() <= 132, line.constData());
    }

    void everyCommandHasHelp_data()
    {
        QTest::addColumn<int>("place");
        for (size_t i = 0; i < server::cli::allCommands().size(); ++i)
            QTest::newRow(qPrintable(server::cli::allCommands()[i].name)) << int(i);
    }
    void everyCommandHasHelp()
    {
        QFETCH(int, place);
        const server::cli::Command &command = server::cli::allCommands()[size_t(place)];
        const ProgramRun run = runServerProgram(command.name.split(u' ') + QStringList{u"--help"_s});
        QVERIFY2(run.code == 0 && run.err.isEmpty(), run.err.constData());
        QVERIFY2(run.out.startsWith("Usage: mcp-platform-server " + command.name.toUtf8()), run.out.constData());
        QVERIFY(run.out.contains(command.about.toUtf8().left(20)));
        for (const QCommandLineOption &option : server::cli::optionsOf(command))
            QVERIFY2(run.out.contains("--" + option.names().constLast().toUtf8()), run.out.constData());
        if (command.takes != server::cli::Takes::Everything)
            QVERIFY(!run.out.contains("--trusted-proxy"));
    }

    void wrongUseIsOneLineAndTwo_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("an unknown command") << QStringList{u"fly"_s} << QByteArray("does not know what to do with \"fly\"");
        QTest::newRow("half a command") << QStringList{u"user"_s} << QByteArray("user takes one of: add, list, passwd, unlock");
        QTest::newRow("an unknown option") << QStringList{u"check"_s, u"--nothing"_s} << QByteArray("Unknown option 'nothing'; see mcp-platform-server check --help");
        QTest::newRow("another command's option") << QStringList{u"rotate-key"_s, u"--role"_s, u"admin"_s} << QByteArray("Unknown option 'role'");
        QTest::newRow("no value") << QStringList{u"serve"_s, u"--listen"_s} << QByteArray("Missing value after '--listen'");
        QTest::newRow("an argument too few") << QStringList{u"user"_s, u"add"_s} << QByteArray("user add takes EMAIL");
        QTest::newRow("an argument too many") << QStringList{u"serve"_s, u"now"_s} << QByteArray("does not know what to do with \"now\"");
        QTest::newRow("a value that is none") << QStringList{u"--listen"_s, u"nowhere"_s} << QByteArray("--listen takes an address and a port");
        QTest::newRow("plain HTTP for all") << QStringList{u"--data-dir"_s, u"/dev/null/x"_s, u"--listen"_s, u"0.0.0.0:0"_s} << QByteArray("plain HTTP");
    }
    void wrongUseIsOneLineAndTwo()
    {
        QFETCH(QStringList, line);
        QFETCH(QByteArray, words);
        const ProgramRun run = runServerProgram(line);
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains(words), run.err.constData());
        QCOMPARE(run.err.count('\n'), 1);
        QVERIFY(run.out.isEmpty());
    }

    void openApiIsWhatTheServerServes()
    {
        DaemonProcess daemon;
        QVERIFY2(daemon.start(), daemon.log().constData());
        const HttpAnswer served = daemon.get(u"/api/v1/openapi.json"_s);
        QCOMPARE(served.status, 200);
        const ProgramRun run = runServerProgram({u"openapi"_s});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.out.trimmed(), served.body.trimmed());
    }

    void oneVersionEverywhere()
    {
        DaemonProcess daemon;
        QVERIFY2(daemon.start(), daemon.log().constData());
        const QJsonObject info = daemon.get(u"/api/v1/info"_s).data().toObject();
        const QByteArray version = info.value("version"_L1).toString().toUtf8();
        const QByteArray build = info.value("build"_L1).toString().toUtf8();
        QVERIFY(!version.isEmpty() && !build.isEmpty());
        const ProgramRun run = runServerProgram({u"version"_s});
        QCOMPARE(run.code, 0);
        QVERIFY2(run.out.contains("version  " + version + '\n') && run.out.contains("commit   " + build + '\n'), run.out.constData());
        QCOMPARE(runServerProgram({u"--version"_s}).out, "mcp-platform-server " + version + " (" + build + ")\n");
        const QJsonObject api = QJsonDocument::fromJson(runServerProgram({u"openapi"_s}).out).object();
        QCOMPARE(api.value("info"_L1).toObject().value("version"_L1).toString().toUtf8(), version);
    }

    void optionsMayStandBeforeTheCommand()
    {
        const ProgramRun run = runServerProgram({u"--data-dir"_s, u"/nonexistent/mcp"_s, u"rotate-key"_s});
        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.contains("no server's data in /nonexistent/mcp"), run.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestCliProgram)
#include "tst_cli_program.moc"
