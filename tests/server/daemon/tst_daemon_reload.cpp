// SPDX-License-Identifier: GPL-3.0-or-later
// The configuration of the real daemon: read at the start from file, environment and command line, refused with
// line and name, and read again on SIGHUP.
#include "tests/support/daemon_process.h"
#include "tests/support/server_program.h"

#include <QFile>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace support;

class TestDaemonReload : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_file;

    bool write(const QByteArray &text) const
    {
        QFile file(m_file);
        return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(text) == text.size();
    }

    // Asks for a reload and waits until the log has the words behind what it had.
    static bool reloadTells(DaemonProcess &daemon, const QByteArray &words)
    {
        const qsizetype before = daemon.log().size();
        ::kill(pid_t(daemon.pid()), SIGHUP);
        return QTest::qWaitFor([&] { return daemon.log().indexOf(words, before) >= 0; }, 30'000);
    }

private slots:
    void init() { m_file = m_dir.filePath(u"server.conf"_s); }

    void theStartTakesAllThreeSources()
    {
        QVERIFY(write("environment = \"from-file\"\nadmin-email = \"file@example.org\"\n"));
        DaemonProcess daemon;
        QVERIFY2(daemon.start({u"--config"_s, m_file}, {{u"MCP_PLATFORM_ENVIRONMENT"_s, u"from-variable"_s}}), daemon.log().constData());
        QCOMPARE(daemon.get(u"/api/v1/info"_s).data().toObject().value("environment"_L1).toString(), u"from-variable"_s);
        const HttpAnswer in = daemon.post(u"/api/v1/auth/login"_s, {{u"username"_s, u"file@example.org"_s}, {u"password"_s, QString::fromLatin1(DaemonProcess::kPassword)}});
        QCOMPARE(in.status, 200);
    }

    void theFileMayBeNamedByTheEnvironment()
    {
        QVERIFY(write("environment = \"from-file\"\n"));
        DaemonProcess daemon;
        QVERIFY2(daemon.start({}, {{u"MCP_PLATFORM_CONFIG"_s, m_file}}), daemon.log().constData());
        QCOMPARE(daemon.get(u"/api/v1/info"_s).data().toObject().value("environment"_L1).toString(), u"from-file"_s);
    }

    void aWrongFileKeepsItFromStarting()
    {
        QVERIFY(write("\nlisten = 8080\n"));
        const ProgramRun run = runServerProgram({u"serve"_s, u"--data-dir"_s, m_dir.filePath(u"none"_s), u"--config"_s, m_file});
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains(m_file.toUtf8() + ":2: listen takes a text"), run.err.constData());
        QVERIFY(!QFile::exists(m_dir.filePath(u"none"_s)));
    }

    void checkConfigOnlyLooks()
    {
        QVERIFY(write("environment = \"x\"\n"));
        const QStringList line{u"--check-config"_s, u"--data-dir"_s, m_dir.filePath(u"none"_s), u"--config"_s, m_file};
        const ProgramRun good = runServerProgram(line);
        QVERIFY2(good.code == 0, good.err.constData());
        QVERIFY2(good.out.contains("is in order"), good.out.constData());
        QVERIFY(write("environment = \"x\"\nlog-level = \"loud\"\nfoo = 1\n"));
        const ProgramRun bad = runServerProgram(line);
        QCOMPARE(bad.code, 2);
        QVERIFY2(bad.err.contains(":2: log-level takes") && bad.err.contains(":3: foo is no option"), bad.err.constData());
        QVERIFY(!QFile::exists(m_dir.filePath(u"none"_s)));
    }

    void whatCanChangeLiveDoes()
    {
        QVERIFY(write("log-level = \"warn\"\npublic-rate-tier = \"enterprise\"\n"));
        DaemonProcess daemon;
        QVERIFY2(daemon.start({u"--config"_s, m_file}), daemon.log().constData());
        QVERIFY(daemon.get(u"/api/v1/info"_s).headers.value("x-ratelimit-limit") != "100");
        QVERIFY(write("log-level = \"info\"\npublic-rate-tier = \"free\"\nenvironment = \"later\"\n"));
        QVERIFY2(reloadTells(daemon, "Taken up: log-level, public-rate-tier"), daemon.log().constData());
        QVERIFY2(daemon.log().contains("Taken up at the next start only: environment"), daemon.log().constData());
        QCOMPARE(daemon.get(u"/api/v1/info"_s).headers.value("x-ratelimit-limit"), QByteArray("100"));
        QCOMPARE(daemon.get(u"/api/v1/info"_s).data().toObject().value("environment"_L1).toString(), u"production"_s);
        // What still waits for a restart is named again; what was taken up is not.
        QVERIFY2(reloadTells(daemon, "Taken up at the next start only: environment"), daemon.log().constData());
        QCOMPARE(daemon.log().count("Taken up: "), 1);
        QCOMPARE(daemon.terminate(), 0);
    }

    void aWrongFileChangesNothing()
    {
        QVERIFY(write("log-level = \"info\"\npublic-rate-tier = \"free\"\n"));
        DaemonProcess daemon;
        QVERIFY2(daemon.start({u"--config"_s, m_file}), daemon.log().constData());
        QVERIFY(write("log-level = \"error\"\npublic-rate-tier = \"gold\"\n"));
        QVERIFY2(reloadTells(daemon, "The settings stay as they were"), daemon.log().constData());
        QVERIFY2(daemon.log().contains(m_file.toUtf8() + ":2: public-rate-tier takes free"), daemon.log().constData());
        QCOMPARE(daemon.get(u"/api/v1/info"_s).headers.value("x-ratelimit-limit"), QByteArray("100"));
        QVERIFY(write("log-level = \"info\"\npublic-rate-tier = \"free\"\n"));
        QVERIFY2(reloadTells(daemon, "Nothing has changed"), daemon.log().constData()); // and it still tells, so the level stayed too
        QVERIFY(QFile::remove(m_file));
        QVERIFY2(reloadTells(daemon, "The settings stay as they were"), daemon.log().constData());
        QCOMPARE(daemon.terminate(), 0);
    }

    void peoplesSettingOfTheLevelCountsMore()
    {
        QVERIFY(write("log-level = \"info\"\n"));
        DaemonProcess daemon;
        QVERIFY2(daemon.start({u"--config"_s, m_file}), daemon.log().constData());
        QVERIFY(daemon.signIn());
        QCOMPARE(daemon.put(u"/api/v1/config/log.level"_s, {{u"value"_s, u"info"_s}}).status, 200);
        QVERIFY(write("log-level = \"error\"\n"));
        QVERIFY2(reloadTells(daemon, "The log's level stays as the setting log.level says"), daemon.log().constData());
    }

    void aFolderInUseIsSaid()
    {
        DaemonProcess daemon;
        QVERIFY2(daemon.start(), daemon.log().constData());
        const ProgramRun second = runServerProgram({u"serve"_s, u"--data-dir"_s, daemon.dataDir() + u"/data"_s, u"--listen"_s, u"127.0.0.1:0"_s});
        QCOMPARE(second.code, 3);
        QVERIFY2(second.err.contains(QByteArray::number(daemon.pid())), second.err.constData());
        QCOMPARE(second.err.count('\n'), 1);
    }
};

QTEST_GUILESS_MAIN(TestDaemonReload)
#include "tst_daemon_reload.moc"
