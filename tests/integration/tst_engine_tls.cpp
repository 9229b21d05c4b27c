// SPDX-License-Identifier: GPL-3.0-or-later
// A container engine over TCP, plain and with TLS on both sides, found as the docker command finds it or by
// the settings: who is trusted, who is not, and what is told of it.
#include "tests/support/container_engine.h"
#include "tests/support/daemon_process.h"
#include "tests/support/run_program.h"

#include <QDir>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using support::DaemonProcess;
using support::HttpAnswer;

class TestEngineTls : public QObject
{
    Q_OBJECT

    support::ContainerEngine m_engine;
    QTemporaryDir m_folder;
    std::unique_ptr<DaemonProcess> m_daemon;
    int m_port = 0;

    static int freePort()
    {
        QTcpServer probe;
        probe.listen(QHostAddress::LocalHost);
        return probe.serverPort();
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    static bool openssl(const QStringList &arguments)
    {
        QProcess process;
        process.start(support::findProgram(u"openssl"_s), arguments);
        return process.waitForFinished(60'000) && process.exitCode() == 0;
    }
    bool write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    }
    bool makeAuthority(const QString &name) const
    {
        return openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN="_s + name,
                        u"-keyout"_s, path(name + u".key"_s), u"-out"_s, path(name + u".pem"_s)});
    }
    bool makeCertificate(const QString &name, const QString &authority, const QByteArray &extensions) const
    {
        return write(name + u".ext"_s, extensions)
            && openssl({u"req"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s, u"/CN="_s + name, u"-keyout"_s, path(name + u".key"_s), u"-out"_s,
                        path(name + u".csr"_s)})
            && openssl({u"x509"_s, u"-req"_s, u"-days"_s, u"2"_s, u"-in"_s, path(name + u".csr"_s), u"-CA"_s, path(authority + u".pem"_s), u"-CAkey"_s,
                        path(authority + u".key"_s), u"-CAcreateserial"_s, u"-extfile"_s, path(name + u".ext"_s), u"-out"_s, path(name + u".pem"_s)});
    }
    // A folder as the docker command takes it; an empty `certificate`: without one.
    bool makeFolder(const QString &name, const QString &authority, const QString &certificate) const
    {
        const bool made = QDir().mkpath(path(name)) && QFile::copy(path(authority + u".pem"_s), path(name + u"/ca.pem"_s));
        return made
            && (certificate.isEmpty()
                || (QFile::copy(path(certificate + u".pem"_s), path(name + u"/cert.pem"_s))
                    && QFile::copy(path(certificate + u".key"_s), path(name + u"/key.pem"_s))));
    }
    bool startEngine(bool withTls)
    {
        m_engine.stop();
        m_port = freePort();
        QStringList more{u"--host"_s, u"tcp://127.0.0.1:%1"_s.arg(m_port)};
        if (withTls) {
            more << u"--tlsverify"_s << u"--tlscacert"_s << path(u"authority.pem"_s) << u"--tlscert"_s << path(u"server.pem"_s) << u"--tlskey"_s
                 << path(u"server.key"_s);
        } else {
            more << u"--tls=false"_s;
        }
        m_engine.setMoreArguments(more);
        return m_engine.start();
    }
    bool startDaemon(const QHash<QString, QString> &environment)
    {
        return m_daemon->start({u"--public-rate-tier"_s, u"enterprise"_s}, environment) && m_daemon->signIn();
    }
    QHash<QString, QString> environment(const QString &host, const QString &folder) const
    {
        QHash<QString, QString> variables{{u"DOCKER_HOST"_s, u"tcp://%1:%2"_s.arg(host).arg(m_port)}};
        if (!folder.isEmpty()) {
            variables.insert(u"DOCKER_TLS_VERIFY"_s, u"1"_s);
            variables.insert(u"DOCKER_CERT_PATH"_s, path(folder));
        }
        return variables;
    }
    QJsonObject engine() { return m_daemon->get(u"/api/v1/engine"_s).data().toObject(); }
    void expectUp() { QTRY_COMPARE_WITH_TIMEOUT(engine()["state"_L1].toString(), u"up"_s, 15'000); }

private slots:
    void initTestCase()
    {
        if (m_engine.kind() != support::ContainerEngine::Kind::Docker)
            QSKIP("Podman's service listens without TLS");
        QVERIFY(makeAuthority(u"authority"_s) && makeAuthority(u"stranger"_s));
        QVERIFY(makeCertificate(u"server"_s, u"authority"_s, "subjectAltName=IP:127.0.0.1\nextendedKeyUsage=serverAuth\n"));
        QVERIFY(makeCertificate(u"client"_s, u"authority"_s, "extendedKeyUsage=clientAuth\n"));
        QVERIFY(makeCertificate(u"foreign"_s, u"stranger"_s, "extendedKeyUsage=clientAuth\n"));
        QVERIFY(makeFolder(u"good"_s, u"authority"_s, u"client"_s));
        QVERIFY(makeFolder(u"other-authority"_s, u"stranger"_s, u"client"_s));
        QVERIFY(makeFolder(u"no-certificate"_s, u"authority"_s, {}));
        QVERIFY(makeFolder(u"foreign-certificate"_s, u"authority"_s, u"foreign"_s));
        if (!startEngine(true))
            QSKIP(qPrintable(m_engine.problem()));
    }
    void init() { m_daemon = std::make_unique<DaemonProcess>(); }
    void cleanup() { m_daemon.reset(); }

    void aServiceRunsOverTls()
    {
        QVERIFY2(startDaemon(environment(u"127.0.0.1"_s, u"good"_s)), m_daemon->log().constData());
        expectUp();
        QCOMPARE(engine()["address"_L1].toString(), u"tcp://127.0.0.1:%1"_s.arg(m_port));
        const QJsonObject body{{u"id"_s, u"far"_s},
                               {u"runtime"_s, u"docker"_s},
                               {u"image"_s, QString::fromLatin1(support::ContainerEngine::kImage)},
                               {u"command"_s, QJsonArray{u"/bin/sh"_s, u"-c"_s, u"echo from afar; while :; do sleep 0.1; done"_s}}};
        QCOMPARE(m_daemon->post(u"/api/v1/services"_s, body).status, 201);
        QCOMPARE(m_daemon->post(u"/api/v1/services/far/start"_s).status, 202);
        QVERIFY(m_daemon->waitForStatus(u"far"_s, u"running"_s));
        QTRY_VERIFY(m_daemon->get(u"/api/v1/services/far/logs"_s).body.contains("from afar"));
        const HttpAnswer ran = m_daemon->post(u"/api/v1/services/far/exec"_s, {{u"command"_s, QJsonArray{u"sh"_s, u"-c"_s, u"echo within; exit 3"_s}}});
        QCOMPARE(ran.data()["stdout"_L1].toString(), u"within\n"_s);
        QCOMPARE(ran.data()["exitCode"_L1].toInt(), 3);
        // The engine's paths are another machine's, as far as anybody can tell.
        QJsonObject mounting = body;
        mounting.insert(u"id"_s, u"mounting"_s);
        mounting.insert(u"volumes"_s, QJsonArray{QJsonObject{{u"source"_s, u"/tmp"_s}, {u"target"_s, u"/x"_s}}});
        const HttpAnswer made = m_daemon->post(u"/api/v1/services"_s, mounting);
        const HttpAnswer refused = made.status == 201 ? m_daemon->post(u"/api/v1/services/mounting/start"_s) : made;
        QVERIFY2(refused.error()["details"_L1]["fields"_L1].toObject().contains("volumes"_L1), refused.body.constData());
        m_daemon.reset();
        m_engine.removeContainers();
    }

    void whoIsNotTrustedIsNotSpokenWith_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("folder");
        QTest::newRow("an engine of another authority") << u"127.0.0.1"_s << u"other-authority"_s;
        QTest::newRow("an engine under a name that its certificate does not have") << u"localhost"_s << u"good"_s;
        QTest::newRow("a server without a certificate") << u"127.0.0.1"_s << u"no-certificate"_s;
        QTest::newRow("a server with a certificate of another authority") << u"127.0.0.1"_s << u"foreign-certificate"_s;
        QTest::newRow("a folder that is not there") << u"127.0.0.1"_s << u"nowhere"_s;
        QTest::newRow("no TLS, where the engine wants it") << u"127.0.0.1"_s << QString();
    }
    void whoIsNotTrustedIsNotSpokenWith()
    {
        QFETCH(QString, host);
        QFETCH(QString, folder);
        QVERIFY2(startDaemon(environment(host, folder)), m_daemon->log().constData());
        QTRY_COMPARE_WITH_TIMEOUT(engine()["state"_L1].toString(), u"down"_s, 15'000);
        QVERIFY(!engine()["problem"_L1].toString().isEmpty());
        QCOMPARE(m_daemon->get(u"/api/v1/engine/images"_s).status, 503);
        QVERIFY(!m_daemon->log().contains("PRIVATE KEY"));
    }

    void theSettingsNameAnEngineToo()
    {
        QVERIFY2(startDaemon({{u"DOCKER_HOST"_s, u"unix:///nowhere/engine.sock"_s}}), m_daemon->log().constData());
        QCOMPARE(m_daemon->put(u"/api/v1/config/engine.address"_s, {{u"value"_s, u"tcp://127.0.0.1:%1"_s.arg(m_port)}}).status, 200);
        QCOMPARE(m_daemon->put(u"/api/v1/config/engine.tlsFolder"_s, {{u"value"_s, path(u"good"_s)}}).status, 200);
        QCOMPARE(m_daemon->put(u"/api/v1/config/engine.tlsFolder"_s, {{u"value"_s, u"not/absolute"_s}}).status, 400);
        QCOMPARE(m_daemon->terminate(), 0);
        QVERIFY(startDaemon({{u"DOCKER_HOST"_s, u"unix:///nowhere/engine.sock"_s}}));
        expectUp();
    }

    void plainTcpIsSpokenWhereNothingElseIsSaid()
    {
        QVERIFY2(startEngine(false), qPrintable(m_engine.problem()));
        QVERIFY2(startDaemon(environment(u"127.0.0.1"_s, {})), m_daemon->log().constData());
        expectUp();
        m_daemon = std::make_unique<DaemonProcess>();
        QVERIFY(startDaemon(environment(u"127.0.0.1"_s, u"good"_s))); // TLS, where the engine has none
        QTRY_COMPARE_WITH_TIMEOUT(engine()["state"_L1].toString(), u"down"_s, 15'000);
    }
};

QTEST_GUILESS_MAIN(TestEngineTls)
#include "tst_engine_tls.moc"
