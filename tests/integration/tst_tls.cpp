// SPDX-License-Identifier: GPL-3.0-or-later
// The real daemon over TLS, with certificates made by openssl; and behind a real nginx.
#include "tests/support/daemon_process.h"
#include "tests/support/raw_http.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>
#include <QWebSocket>

#include <csignal>
#include <map>

using namespace Qt::StringLiterals;
using support::DaemonProcess;
using support::RawAnswer;
using support::RawHttp;

class TestTls : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    QString file(const QString &name) const { return m_dir.filePath(name); }

    static bool runs(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished(60'000) && process.exitCode() == 0;
    }
    bool makeCertificate(const QString &name, const QString &subject, const QStringList &kind = {u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s})
    {
        return runs(u"openssl"_s, QStringList{u"req"_s, u"-x509"_s, u"-newkey"_s} + kind
                        + QStringList{u"-nodes"_s, u"-days"_s, u"30"_s, u"-subj"_s, u"/CN="_s + subject,
                                      u"-keyout"_s, file(name + u".key"_s), u"-out"_s, file(name + u".crt"_s)});
    }
    void use(const QString &certificate, const QString &key)
    {
        for (const auto &[from, to] : {std::pair{certificate + u".crt"_s, u"live.crt"_s}, {key + u".key"_s, u"live.key"_s}}) {
            QFile::remove(file(to));
            QVERIFY(QFile::copy(file(from), file(to)));
        }
    }
    QStringList tlsArguments() const { return {u"--tls-cert"_s, file(u"live.crt"_s), u"--tls-key"_s, file(u"live.key"_s)}; }
    static QString subjectOf(const RawHttp &client) { return client.socket.peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0); }
    static QByteArray get(const QByteArray &path, const QByteArray &fields = {})
    {
        return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n";
    }
    static quint16 freePort()
    {
        QTcpServer server;
        return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(!QStandardPaths::findExecutable(u"openssl"_s).isEmpty(), "openssl is needed (package openssl)");
        QVERIFY(makeCertificate(u"first"_s, u"first.example"_s));
        QVERIFY(makeCertificate(u"second"_s, u"second.example"_s, {u"rsa:2048"_s}));
    }

    void speaksTlsAndNothingElse()
    {
        use(u"first"_s, u"first"_s);
        DaemonProcess daemon;
        QVERIFY2(daemon.start(tlsArguments()), daemon.log().constData());
        QCOMPARE(daemon.url().scheme(), u"https"_s);
        RawHttp client(daemon.url());
        QVERIFY2(client.connected, qPrintable(client.socket.errorString()));
        QCOMPARE(subjectOf(client), u"first.example"_s);
        QVERIFY(client.socket.sessionProtocol() == QSsl::TlsV1_2 || client.socket.sessionProtocol() == QSsl::TlsV1_3);
        const RawAnswer answer = client.ask(get("/api/v1/info"));
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.field("strict-transport-security").startsWith("max-age="));
        QCOMPARE(client.ask(get("/api/v1/stats")).status, 401); // the same connection goes on

        QUrl plain = daemon.url();
        plain.setScheme(u"http"_s);
        RawHttp unprotected(plain);
        QCOMPARE(unprotected.ask(get("/api/v1/info")).status, 0);

        QWebSocket socket;
        socket.ignoreSslErrors();
        connect(&socket, &QWebSocket::sslErrors, &socket, [&socket] { socket.ignoreSslErrors(); });
        QUrl wss = daemon.webSocketUrl();
        wss.setScheme(u"wss"_s);
        socket.open(wss);
        QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::ConnectedState, 20'000);
    }

    void plainHttpPromisesNoTls()
    {
        DaemonProcess daemon;
        QVERIFY2(daemon.start(), daemon.log().constData());
        RawHttp client(daemon.url());
        QVERIFY(client.ask(get("/api/v1/info", "X-Forwarded-Proto: https\r\n")).field("strict-transport-security").isEmpty());
    }

    void aHangupReadsTheFilesAgain()
    {
        use(u"first"_s, u"first"_s);
        DaemonProcess daemon;
        QVERIFY2(daemon.start(tlsArguments()), daemon.log().constData());
        RawHttp before(daemon.url());
        QCOMPARE(before.ask(get("/api/v1/info")).status, 200);

        use(u"second"_s, u"second"_s);
        ::kill(pid_t(daemon.pid()), SIGHUP);
        QTRY_COMPARE_WITH_TIMEOUT(subjectOf(RawHttp(daemon.url())), u"second.example"_s, 20'000);
        QCOMPARE(before.ask(get("/api/v1/info")).status, 200); // nobody was cut off
        QCOMPARE(subjectOf(before), u"first.example"_s);

        // A key that does not belong: all stays as it is, and the log says why.
        use(u"second"_s, u"first"_s);
        ::kill(pid_t(daemon.pid()), SIGHUP);
        QTRY_VERIFY_WITH_TIMEOUT((daemon.get(u"/api/v1/info"_s), daemon.log().contains("does not belong")), 20'000);
        RawHttp after(daemon.url());
        QCOMPARE(subjectOf(after), u"second.example"_s);
        QCOMPARE(after.ask(get("/api/v1/info")).status, 200);
        QCOMPARE(daemon.terminate(), 0);
    }

    void wrongFilesAreNamedAtTheStart_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("words");
        const QString here = m_dir.path();
        QTest::newRow("no key") << QStringList{u"--tls-cert"_s, here + u"/first.crt"_s} << QByteArray("belong together");
        QTest::newRow("a missing file") << QStringList{u"--tls-cert"_s, here + u"/none.crt"_s, u"--tls-key"_s, here + u"/first.key"_s} << QByteArray("none.crt");
        QTest::newRow("two that do not fit") << QStringList{u"--tls-cert"_s, here + u"/first.crt"_s, u"--tls-key"_s, here + u"/second.key"_s} << QByteArray("does not belong");
        QTest::newRow("a key for a certificate") << QStringList{u"--tls-cert"_s, here + u"/first.key"_s, u"--tls-key"_s, here + u"/first.key"_s} << QByteArray("no certificate");
        QTest::newRow("no proxy") << QStringList{u"--trusted-proxy"_s, u"10.0.0.0/99"_s} << QByteArray("--trusted-proxy");
    }
    void wrongFilesAreNamedAtTheStart()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, words);
        DaemonProcess daemon;
        QVERIFY(!daemon.start(arguments));
        QVERIFY2(daemon.log().contains(words), daemon.log().constData());
    }

    void beyondLoopbackTlsIsEnough()
    {
        use(u"first"_s, u"first"_s);
        DaemonProcess daemon;
        QVERIFY2(daemon.start(tlsArguments() + QStringList{u"--listen"_s, u"0.0.0.0:0"_s}), daemon.log().constData());
        QUrl here = daemon.url();
        here.setHost(u"127.0.0.1"_s);
        QCOMPARE(RawHttp(here).ask(get("/api/v1/info")).status, 200);
    }

    void forwardedFieldsOfStrangersMeanNothing()
    {
        DaemonProcess daemon;
        QVERIFY2(daemon.start({u"--trusted-proxy"_s, u"127.0.0.1"_s}), daemon.log().constData());
        const QByteArray fields = "X-Forwarded-For: 192.0.2.7\r\nX-Forwarded-Proto: https\r\nX-Forwarded-Host: evil.example\r\n"
                                  "Forwarded: for=192.0.2.8;proto=https\r\n";
        const RawAnswer stranger = RawHttp(daemon.url(), QHostAddress(u"127.0.0.2"_s)).ask(get("/api/v1/info", fields));
        QCOMPARE(stranger.status, 200);
        QCOMPARE(stranger.field("x-ratelimit-bucket"), QByteArray("ip:127.0.0.2"));
        QVERIFY(stranger.field("strict-transport-security").isEmpty());
        // The same from the proxy: the foreign name is a name that the client used.
        QCOMPARE(RawHttp(daemon.url()).ask(get("/api/v1/info", fields)).status, 421);
    }

    void whoIsBehindAProxy_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QByteArray>("bucket");
        const auto row = [](const char *name, const char *kind, const QByteArray &fields, const QByteArray &address) {
            QTest::newRow(name) << QString::fromLatin1(kind) << fields << "ip:" + address;
        };
        row("one client", "x-forwarded-for", "X-Forwarded-For: 192.0.2.1\r\n", "192.0.2.1");
        row("an invented one before it", "x-forwarded-for", "X-Forwarded-For: 203.0.113.9, 192.0.2.1\r\n", "192.0.2.1");
        row("in two lines", "x-forwarded-for", "X-Forwarded-For: 203.0.113.9\r\nX-Forwarded-For: 192.0.2.1\r\n", "192.0.2.1");
        row("a second proxy of ours", "x-forwarded-for", "X-Forwarded-For: 203.0.113.9, 192.0.2.1, 10.1.2.3\r\n", "192.0.2.1");
        row("only proxies of ours", "x-forwarded-for", "X-Forwarded-For: 10.1.2.3\r\n", "10.1.2.3");
        row("nonsense at the end", "x-forwarded-for", "X-Forwarded-For: 192.0.2.1, unknown\r\n", "127.0.0.1");
        row("a number for an address", "x-forwarded-for", "X-Forwarded-For: 3221225985\r\n", "127.0.0.1");
        row("with a port", "x-forwarded-for", "X-Forwarded-For: 192.0.2.1:4711\r\n", "192.0.2.1");
        row("IPv6 counts by network", "x-forwarded-for", "X-Forwarded-For: 2001:db8:1:2:3:4:5:6\r\n", "2001:db8:1:2::/64");
        row("IPv4 written as IPv6", "x-forwarded-for", "X-Forwarded-For: ::ffff:192.0.2.1\r\n", "192.0.2.1");
        row("the other kind is not read", "x-forwarded-for", "Forwarded: for=203.0.113.9\r\n", "127.0.0.1");
        row("RFC 7239", "forwarded", "Forwarded: for=203.0.113.9, for=192.0.2.1;proto=https;by=10.1.2.3\r\n", "192.0.2.1");
        row("RFC 7239 with IPv6", "forwarded", "Forwarded: for=\"[2001:db8:1:2::1]:4711\"\r\n", "2001:db8:1:2::/64");
        row("RFC 7239 with a comma in quotes", "forwarded", "Forwarded: for=192.0.2.1;ext=\"a, for=203.0.113.9\"\r\n", "192.0.2.1");
        row("RFC 7239 hidden", "forwarded", "Forwarded: for=203.0.113.9, for=_hidden\r\n", "127.0.0.1");
        row("RFC 7239 alone", "forwarded", "X-Forwarded-For: 203.0.113.9\r\n", "127.0.0.1");
    }
    void whoIsBehindAProxy()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, fields);
        QFETCH(QByteArray, bucket);
        static std::map<QString, std::unique_ptr<DaemonProcess>> daemons;
        std::unique_ptr<DaemonProcess> &daemon = daemons[kind];
        if (!daemon) {
            daemon = std::make_unique<DaemonProcess>();
            QVERIFY2(daemon->start({u"--trusted-proxy"_s, u"127.0.0.1"_s, u"--trusted-proxy"_s, u"10.0.0.0/8"_s, u"--proxy-header"_s, kind}),
                     daemon->log().constData());
        }
        RawHttp client(daemon->url());
        const RawAnswer answer = client.ask(get("/api/v1/info", fields));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.field("x-ratelimit-bucket"), bucket);
        // A refusal knows it too.
        QCOMPARE(client.ask("GET /api/v1/info HTTP/1.1\r\nHost: evil.example\r\n" + fields + "\r\n").field("x-ratelimit-bucket"), bucket);
        if (QByteArray(QTest::currentDataTag()) == "RFC 7239 alone")
            daemons.clear();
    }

    void behindNginx()
    {
        QString nginx = QStandardPaths::findExecutable(u"nginx"_s);
        if (nginx.isEmpty())
            nginx = QStandardPaths::findExecutable(u"nginx"_s, {u"/usr/sbin"_s});
        if (nginx.isEmpty())
            QSKIP("nginx is not installed (package nginx-light)");
        DaemonProcess daemon;
        QVERIFY2(daemon.start({u"--trusted-proxy"_s, u"127.0.0.1"_s, u"--allowed-host"_s, u"console.example"_s}), daemon.log().constData());
        const quint16 port = freePort();
        QFile config(file(u"nginx.conf"_s));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write(u"daemon off; master_process off; pid %1/nginx.pid; error_log %1/error.log;\n"
                     "events { worker_connections 64; }\n"
                     "http { access_log off; client_body_temp_path %1/b; proxy_temp_path %1/p; fastcgi_temp_path %1/f; uwsgi_temp_path %1/u; scgi_temp_path %1/s;\n"
                     " server { listen 127.0.0.1:%2 ssl; ssl_certificate %1/first.crt; ssl_certificate_key %1/first.key;\n"
                     "  location / { proxy_pass http://127.0.0.1:%3; proxy_http_version 1.1; proxy_set_header Host $http_host;\n"
                     "   proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection $http_connection;\n"
                     "   proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for; proxy_set_header X-Forwarded-Proto $scheme; } } }\n"_s
                         .arg(m_dir.path()).arg(port).arg(daemon.url().port()).toUtf8());
        config.close();
        QProcess proxy;
        proxy.start(nginx, {u"-p"_s, m_dir.path(), u"-e"_s, file(u"error.log"_s), u"-c"_s, config.fileName()});
        QVERIFY(proxy.waitForStarted());
        const QUrl front(u"https://127.0.0.1:%1"_s.arg(port));
        QTRY_VERIFY_WITH_TIMEOUT(RawHttp(front).connected, 20'000);

        RawHttp client(front, QHostAddress(u"127.0.0.4"_s));
        const QByteArray spoof = "X-Forwarded-For: 203.0.113.9\r\nForwarded: for=203.0.113.9\r\n";
        const RawAnswer answer = client.ask("GET /api/v1/info HTTP/1.1\r\nHost: console.example\r\n" + spoof + "\r\n");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.field("x-ratelimit-bucket"), QByteArray("ip:127.0.0.4"));
        QVERIFY(answer.field("strict-transport-security").startsWith("max-age="));
        QCOMPARE(client.ask("GET /api/v1/info HTTP/1.1\r\nHost: evil.example\r\n\r\n").status, 421);
        // An attempt through it is known by where it came from.
        QVERIFY(daemon.signIn());
        RawHttp intruder(front, QHostAddress(u"127.0.0.5"_s));
        QCOMPARE(intruder.ask("POST /api/v1/services HTTP/1.1\r\nHost: console.example\r\nContent-Length: 0\r\n\r\n").status, 401);
        const auto newest = [&daemon] { return daemon.get(u"/api/v1/audit?action=services.create&limit=1"_s).data().toArray().at(0).toObject(); };
        QTRY_COMPARE(newest().value(u"address"_s).toString(), u"127.0.0.5"_s);

        QWebSocket socket;
        connect(&socket, &QWebSocket::sslErrors, &socket, [&socket] { socket.ignoreSslErrors(); });
        socket.open(QUrl(u"wss://127.0.0.1:%1/ws"_s.arg(port)));
        QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::ConnectedState, 20'000);
        socket.sendTextMessage(u"{\"type\":\"auth\",\"token\":\"%1\"}"_s.arg(QString::fromLatin1(daemon.token())));
        QSignalSpy texts(&socket, &QWebSocket::textMessageReceived);
        QTRY_VERIFY(!texts.isEmpty());
        QVERIFY(texts.first().first().toString().contains(u"auth.ok"_s));
        proxy.terminate();
        QVERIFY(proxy.waitForFinished(20'000));
    }
};

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
