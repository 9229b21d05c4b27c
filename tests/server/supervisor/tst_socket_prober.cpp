// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/supervisor/socket_prober.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace core;
using namespace server::supervisor;

class TestSocketProber : public QObject
{
    Q_OBJECT

    // A server that sends `pieces`, one an event-loop turn, after the request; then closes or not.
    struct Peer
    {
        QTcpServer server;
        QByteArray request;
        QList<QByteArray> pieces;
        bool closes = true;
        int connections = 0;
        bool sawReset = false;

        Peer()
        {
            server.listen(QHostAddress::LocalHost);
            QObject::connect(&server, &QTcpServer::newConnection, &server, [this] {
                ++connections;
                QTcpSocket *socket = server.nextPendingConnection();
                QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                    request += socket->readAll();
                    if (request.endsWith("\r\n\r\n"))
                        sendNext(socket, 0);
                });
            });
        }
        void sendNext(QPointer<QTcpSocket> socket, int i)
        {
            if (!socket)
                return;
            if (i == pieces.size()) {
                if (closes)
                    socket->disconnectFromHost();
                return;
            }
            socket->write(pieces.at(i));
            socket->flush();
            QTimer::singleShot(1, socket, [this, socket, i] { sendNext(socket, i + 1); });
        }
        ProbeTarget http(const QString &path = QStringLiteral("/health")) const
        {
            return {ProbeKind::Http, server.serverPort(), path, Millis(5'000)};
        }
    };

    static ProbeResult ask(SocketProber &prober, const ProbeTarget &target)
    {
        std::optional<ProbeResult> result;
        int calls = 0;
        prober.probe(target, [&](const ProbeResult &r) {
            result = r;
            ++calls;
        });
        if (calls != 0)
            return {ProbeVerdict::Fail, QStringLiteral("told from within probe()"), 0};
        (void)QTest::qWaitFor([&] { return result.has_value(); }, 10'000);
        return calls == 1 ? *result : ProbeResult{ProbeVerdict::Fail, QStringLiteral("told %1 times").arg(calls), 0};
    }

private slots:
    void answers_data()
    {
        QTest::addColumn<QList<QByteArray>>("pieces");
        QTest::addColumn<bool>("passes");
        QTest::addColumn<QString>("begins");
        using P = QList<QByteArray>;
        const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
        QTest::newRow("200") << P{ok} << true << "HTTP 200 in ";
        QTest::newRow("204") << P{"HTTP/1.1 204 No Content\r\n\r\n"} << true << "HTTP 204 in ";
        QTest::newRow("HTTP/1.0") << P{"HTTP/1.0 200 OK\r\n\r\nok"} << true << "HTTP 200 in ";
        QTest::newRow("no reason phrase") << P{"HTTP/1.1 200\r\n\r\n"} << true << "HTTP 200 in ";
        QTest::newRow("a byte at a time") << P{"H", "TTP/1.1 2", "00 OK\r", "\n\r", "\n"} << true << "HTTP 200 in ";
        QTest::newRow("interim answer first") << P{"HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" + ok} << true << "HTTP 200 in ";
        QTest::newRow("500") << P{"HTTP/1.1 500 Oops\r\n\r\n"} << false << "HTTP 500 in ";
        QTest::newRow("404") << P{"HTTP/1.1 404 Not Found\r\n\r\n"} << false << "HTTP 404 in ";
        QTest::newRow("redirect") << P{"HTTP/1.1 302 Found\r\nLocation: http://example.com/\r\n\r\n"} << false << "HTTP 302 in ";
        QTest::newRow("no HTTP") << P{"SSH-2.0-OpenSSH_9.2\r\n\r\n"} << false << "The answer is not HTTP";
        QTest::newRow("closes at once") << P{} << false << "Connection closed without an answer";
        QTest::newRow("half a head") << P{"HTTP/1.1 200 OK\r\nX: "} << false << "The answer is not HTTP";
        QTest::newRow("endless head") << P{"HTTP/1.1 200 OK\r\nX: " + QByteArray(40'000, 'x')} << false
                                      << "The answer's head is too large";
        QTest::newRow("large body") << P{"HTTP/1.1 200 OK\r\n\r\n" + QByteArray(3'000'000, 'x')} << true << "HTTP 200 in ";
    }
    void answers()
    {
        QFETCH(QList<QByteArray>, pieces);
        QFETCH(bool, passes);
        QFETCH(QString, begins);
        Peer peer;
        peer.pieces = pieces;
        SocketProber prober;
        const ProbeResult result = ask(prober, peer.http());
        QVERIFY2(result.output.startsWith(begins), qPrintable(result.output));
        QCOMPARE(result.verdict == ProbeVerdict::Pass, passes);
        QCOMPARE(peer.connections, 1);
    }

    void theRequestGoesToTheServiceItself()
    {
        Peer peer;
        peer.pieces = {"HTTP/1.1 200 OK\r\n\r\n"};
        SocketProber prober;
        QCOMPARE(ask(prober, peer.http(QStringLiteral("/a b?x=ü#frag"))).verdict, ProbeVerdict::Pass);
        QVERIFY2(peer.request.startsWith("GET /a%20b?x=%C3%BC HTTP/1.1\r\nHost: 127.0.0.1:"
                                         + QByteArray::number(peer.server.serverPort()) + "\r\n"), peer.request.constData());
        QVERIFY(peer.request.contains("\r\nConnection: close\r\n"));
    }

    void whatIsNoPathIsNotAsked_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("a whole address") << "http://example.com/";
        QTest::newRow("empty") << "";
        QTest::newRow("a line break") << "/x\r\nHost: evil";
    }
    void whatIsNoPathIsNotAsked()
    {
        QFETCH(QString, path);
        Peer peer;
        SocketProber prober;
        QCOMPARE(ask(prober, peer.http(path)).output, QStringLiteral("The health check endpoint is no path"));
        QCOMPARE(peer.connections, 0);
    }

    void aPeerThatSaysNothing()
    {
        Peer peer;
        peer.closes = false;
        SocketProber prober;
        ProbeTarget target = peer.http();
        target.timeout = Millis(120);
        QElapsedTimer time;
        time.start();
        const ProbeResult result = ask(prober, target);
        QCOMPARE(result.output, QStringLiteral("No answer within 120 ms"));
        QVERIFY(time.elapsed() >= 100);
    }

    void theVerdictDoesNotWaitForTheBody()
    {
        Peer peer;
        peer.pieces = {"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n"};
        peer.closes = false;
        SocketProber prober;
        QCOMPARE(ask(prober, peer.http()).verdict, ProbeVerdict::Pass);
        // Nothing stays behind: the connection is left soon after.
        QTRY_COMPARE_WITH_TIMEOUT(prober.children().size(), 0, 5'000);
    }

    void nobodyListens()
    {
        int port = 0;
        {
            QTcpServer server;
            QVERIFY(server.listen(QHostAddress::LocalHost));
            port = server.serverPort();
        }
        SocketProber prober;
        for (ProbeKind kind : {ProbeKind::Http, ProbeKind::Tcp}) {
            const ProbeResult result = ask(prober, {kind, port, QStringLiteral("/"), Millis(5'000)});
            QCOMPARE(result.verdict, ProbeVerdict::Fail);
            QCOMPARE(result.output, QStringLiteral("Connection refused"));
        }
    }

    void tcpNeedsNoMoreThanAConnection()
    {
        Peer peer;
        SocketProber prober;
        const ProbeResult result = ask(prober, {ProbeKind::Tcp, peer.server.serverPort(), {}, Millis(5'000)});
        QCOMPARE(result.verdict, ProbeVerdict::Pass);
        QVERIFY2(result.output.startsWith(QStringLiteral("Connected in ")), qPrintable(result.output));
    }

    void goingAwayInTheMidst()
    {
        Peer peer;
        peer.closes = false;
        int calls = 0;
        {
            SocketProber prober;
            prober.probe(peer.http(), [&](const ProbeResult &) { ++calls; });
            QTRY_COMPARE(peer.connections, 1);
        }
        QCoreApplication::processEvents();
        QCOMPARE(calls, 0);
    }
};

QTEST_GUILESS_MAIN(TestSocketProber)
#include "tst_socket_prober.moc"
