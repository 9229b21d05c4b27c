// SPDX-License-Identifier: GPL-3.0-or-later
// The daemon's configuration: what the file may hold, what counts more than what, and that every mistake is
// told with the line and the name of what is wrong.
#include "server/daemon/server_config.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace server::daemon;

class TestConfigFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_file;

    LoadedConfig load(const QByteArray &text, const OptionValues &commandLine = {}) const
    {
        QFile file(m_file);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(text) != text.size())
            return {};
        file.close();
        return loadConfig({m_file, commandLine});
    }

private slots:
    void initTestCase()
    {
        m_file = m_dir.filePath(u"server.conf"_s);
        for (const OptionRow &row : optionTable())
            qunsetenv(variableOf(row).toLatin1());
    }

    void cleanup()
    {
        for (const OptionRow &row : optionTable())
            qunsetenv(variableOf(row).toLatin1());
    }

    void everyOptionMayStandInIt()
    {
        const LoadedConfig loaded = load("# a comment\n"
                                         "data-dir = \"/srv/mcp\"\nlisten = \"[::1]:9000\"\nadmin-email = \"me@example.org\"\nenvironment = \"staging\"\n"
                                         "log-level = \"debug\"\npublic-rate-tier = \"basic\"\nmax-connections = 77\naudit-retention-days = 30\nstop-timeout = 5\n"
                                         "insecure-allow-plain-http = true\ntls-cert = \"a.pem\"\ntls-key = \"b.pem\"\n"
                                         "allowed-host = [\"one.example\", \"two.example\"]\ntrusted-proxy = [\"10.0.0.0/8\"]\nproxy-header = \"forwarded\"\n");
        QCOMPARE(loaded.problems, QStringList());
        const server::api::PlatformOptions &options = loaded.config.platform;
        QCOMPARE(options.dataDir, u"/srv/mcp"_s);
        QCOMPARE(options.address, QHostAddress(u"::1"_s));
        QCOMPARE(options.port, quint16(9000));
        QCOMPARE(options.adminEmail, u"me@example.org"_s);
        QCOMPARE(options.environment, u"staging"_s);
        QCOMPARE(loaded.config.logLevel, u"debug"_s);
        QVERIFY(options.publicTier == server::store::Tier::Basic);
        QCOMPARE(options.maxConnections, 77);
        QCOMPARE(options.auditRetention, core::Seconds(30 * 24 * 3600));
        QCOMPARE(options.stopTimeout, core::Millis(5000));
        QVERIFY(loaded.config.plainIsAllowed);
        QCOMPARE(options.tlsCertificate, u"a.pem"_s);
        QCOMPARE(options.tlsKey, u"b.pem"_s);
        QCOMPARE(options.allowedHosts, (QList<QByteArray>{"one.example", "two.example"}));
        QCOMPARE(options.trustedProxies.size(), 1);
        QVERIFY(options.readsForwarded);
        // A new option is entered above.
        QCOMPARE(optionTable().size(), size_t(15));
    }

    void anEmptyFileIsTheDefaults()
    {
        const LoadedConfig loaded = load("");
        QCOMPARE(loaded.problems, QStringList());
        QCOMPARE(loaded.config.platform.port, quint16(8080));
        QCOMPARE(loaded.config.platform.address, QHostAddress(QHostAddress::LocalHost));
    }

    void environmentAndCommandLineCountMore()
    {
        qputenv("MCP_PLATFORM_ENVIRONMENT", "by-environment");
        qputenv("MCP_PLATFORM_ADMIN_EMAIL", "environment@example.org");
        qputenv("MCP_PLATFORM_ALLOWED_HOST", "a.example, b.example");
        OptionValues commandLine;
        commandLine.give(u"environment"_s, {{u"by-command-line"_s}, u"--environment"_s});
        const LoadedConfig loaded = load("environment = \"by-file\"\nadmin-email = \"file@example.org\"\nallowed-host = [\"c.example\"]\nstop-timeout = 3\n", commandLine);
        QCOMPARE(loaded.problems, QStringList());
        QCOMPARE(loaded.config.platform.environment, u"by-command-line"_s);
        QCOMPARE(loaded.config.platform.adminEmail, u"environment@example.org"_s);
        QCOMPARE(loaded.config.platform.allowedHosts, (QList<QByteArray>{"a.example", "b.example"}));
        QCOMPARE(loaded.config.platform.stopTimeout, core::Millis(3000));
    }

    void variablesThatAreNoOptionsAreRemarks()
    {
        qputenv("MCP_PLATFORM_LISTN", "127.0.0.1:1");
        qputenv("MCP_PLATFORM_KEY", "something else");
        const LoadedConfig loaded = load("");
        qunsetenv("MCP_PLATFORM_LISTN");
        qunsetenv("MCP_PLATFORM_KEY");
        QCOMPARE(loaded.problems, QStringList());
        QCOMPARE(loaded.remarks.size(), 1);
        QVERIFY2(loaded.remarks.first().contains(u"MCP_PLATFORM_LISTN"_s), qPrintable(loaded.remarks.first()));
    }

    void mistakesAreTold_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("told"); // behind the file's name
        QTest::newRow("no TOML") << QByteArray("data-dir = \"/srv\"\nlisten = \n") << u":2: "_s;
        QTest::newRow("a text without an end") << QByteArray("listen = \"127.0.0.1:1\n") << u":1: "_s;
        QTest::newRow("twice the same") << QByteArray("listen = \"127.0.0.1:1\"\nlisten = \"127.0.0.1:2\"\n") << u":2: "_s;
        QTest::newRow("a slip of the pen") << QByteArray("\n\nlistn = \"127.0.0.1:1\"\n") << u":3: listn is no option; is listen meant?"_s;
        QTest::newRow("an unknown name") << QByteArray("colour-of-the-sky = 1\n") << u":1: colour-of-the-sky is no option"_s;
        QTest::newRow("a table") << QByteArray("[tls]\ncert = \"x\"\n") << u":1: tls is no option"_s;
        QTest::newRow("a number for a text") << QByteArray("# x\nlisten = 8080\n") << u":2: listen takes a text in quotes"_s;
        QTest::newRow("a text for a number") << QByteArray("stop-timeout = \"5\"\n") << u":1: stop-timeout takes a whole number"_s;
        QTest::newRow("a fraction") << QByteArray("stop-timeout = 1.5\n") << u":1: stop-timeout takes a whole number"_s;
        QTest::newRow("a text for a flag") << QByteArray("insecure-allow-plain-http = \"yes\"\n") << u":1: insecure-allow-plain-http takes true or false"_s;
        QTest::newRow("a text for a list") << QByteArray("allowed-host = \"a\"\n") << u":1: allowed-host takes a list"_s;
        QTest::newRow("a list of numbers") << QByteArray("allowed-host = [1]\n") << u":1: allowed-host takes a list"_s;
        QTest::newRow("no address") << QByteArray("listen = \"8080\"\n") << u":1: listen takes an address and a port"_s;
        QTest::newRow("a port too high") << QByteArray("listen = \"127.0.0.1:70000\"\n") << u":1: listen takes an address and a port"_s;
        QTest::newRow("a level that is none") << QByteArray("log-level = \"loud\"\n") << u":1: log-level takes debug, info, warn or error"_s;
        QTest::newRow("a tier that is none") << QByteArray("public-rate-tier = \"gold\"\n") << u":1: public-rate-tier takes free, basic, pro or enterprise"_s;
        QTest::newRow("a negative number") << QByteArray("audit-retention-days = -1\n") << u":1: audit-retention-days takes a whole number from 0"_s;
        QTest::newRow("no connections") << QByteArray("max-connections = 0\n") << u":1: max-connections takes a whole number from 1"_s;
        QTest::newRow("no network") << QByteArray("trusted-proxy = [\"10.0.0.0/99\"]\n") << u":1: trusted-proxy takes an address or a network"_s;
        QTest::newRow("no host") << QByteArray("allowed-host = [\"http://x\"]\n") << u":1: allowed-host takes a host name"_s;
        QTest::newRow("another header") << QByteArray("proxy-header = \"via\"\n") << u":1: proxy-header takes x-forwarded-for or forwarded"_s;
        QTest::newRow("half of TLS") << QByteArray("tls-cert = \"a.pem\"\n") << u":1: tls-cert needs the other"_s;
        QTest::newRow("nothing as the folder") << QByteArray("data-dir = \"\"\n") << u":1: data-dir may not be empty"_s;
    }
    void mistakesAreTold()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, told);
        const LoadedConfig loaded = load(text);
        QCOMPARE(loaded.problems.size(), 1);
        QVERIFY2(loaded.problems.first().startsWith(m_file + told), qPrintable(loaded.problems.first()));
    }

    void allMistakesAreToldAtOnce()
    {
        const LoadedConfig loaded = load("listen = 1\nlog-level = \"loud\"\nnothing = 2\n");
        QCOMPARE(loaded.problems.size(), 3);
    }

    void theEnvironmentsMistakesNameTheVariable()
    {
        qputenv("MCP_PLATFORM_STOP_TIMEOUT", "soon");
        const LoadedConfig loaded = load("stop-timeout = 4\n");
        QCOMPARE(loaded.problems.size(), 1);
        QVERIFY2(loaded.problems.first().startsWith(u"MCP_PLATFORM_STOP_TIMEOUT takes"_s), qPrintable(loaded.problems.first()));
    }

    void aFileThatCannotBeReadIsNamed()
    {
        const LoadedConfig loaded = loadConfig({m_dir.filePath(u"none.conf"_s), {}});
        QCOMPARE(loaded.problems.size(), 1);
        QVERIFY2(loaded.problems.first().contains(u"none.conf"_s), qPrintable(loaded.problems.first()));
    }
};

QTEST_GUILESS_MAIN(TestConfigFile)
#include "tst_config_file.moc"
