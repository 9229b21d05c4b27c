// SPDX-License-Identifier: GPL-3.0-or-later
// WebSockets over raw TCP (RFC 6455): handshakes, frames good and bad, closing, slow readers,
// broadcasts; and once with Qt's own client.
#include "http_fixture.h"

#include <QThread>
#include <QWebSocket>
#include <QtEndian>

class TestWebSocket : public QObject
{
    Q_OBJECT
private slots:
    void handshake_data();
    void handshake();
    void messages_data();
    void messages();
    void brokenRules_data();
    void brokenRules();
    void binary();
    void byteByByte();
    void framesBehindTheHandshake();
    void pingIsAnswered();
    void closeByClient_data();
    void closeByClient();
    void closeByServer();
    void silentPeerIsPingedThenDropped();
    void peerThatAnswersPingsStays();
    void peerThatLeavesIsTold();
    void broadcastKeepsOrder();
    void sendsFromManyThreads();
    void slowReaderIsSeenThenDropped();
    void slowReaderDoesNotSlowOthers();
    void stopSaysGoodbye();
    void sendingAfterCloseDoesNothing();
    void talksToQtsClient();
};

namespace {

QByteArray handshakeRequest(const QByteArray &extra = {}, const QByteArray &path = "/ws")
{
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: keep-alive, Upgrade\r\nUpgrade: WebSocket\r\n"
           "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" + extra + "\r\n";
}

QByteArray frame(int firstByte, const QByteArray &payload, bool masked = true)
{
    QByteArray out(1, char(firstByte));
    const int maskBit = masked ? 0x80 : 0;
    if (payload.size() < 126) {
        out.append(char(maskBit | payload.size()));
    } else if (payload.size() < 65536) {
        out.append(char(maskBit | 126));
        char length[2];
        qToBigEndian(quint16(payload.size()), length);
        out.append(length, 2);
    } else {
        out.append(char(maskBit | 127));
        char length[8];
        qToBigEndian(quint64(payload.size()), length);
        out.append(length, 8);
    }
    const char mask[4] = {0x12, 0x34, 0x56, 0x78};
    if (masked)
        out.append(mask, 4);
    for (qsizetype i = 0; i < payload.size(); ++i)
        out.append(masked ? char(payload[i] ^ mask[i & 3]) : payload[i]);
    return out;
}

QByteArray text(const QByteArray &payload) { return frame(0x81, payload); }

QByteArray closePayload(int code, const QByteArray &reason = {})
{
    return QByteArray(1, char(code >> 8)) + char(code & 0xff) + reason;
}

struct Frame
{
    int first = -1;
    QByteArray payload;
    int closeCode() const
    {
        return first == 0x88 && payload.size() >= 2 ? quint8(payload[0]) << 8 | quint8(payload[1]) : 0;
    }
};

class SocketClient : public RawClient
{
public:
    explicit SocketClient(quint16 port, const QByteArray &behind = {}) : RawClient(port)
    {
        send(handshakeRequest() + behind);
        head = readUntil("\r\n\r\n");
    }

    Frame readFrame(int timeout = 15'000)
    {
        Frame result;
        const QByteArray start = readBytes(2, timeout);
        if (start.size() < 2)
            return result;
        qint64 length = quint8(start[1]);
        if (length == 126)
            length = qFromBigEndian<quint16>(readBytes(2).constData());
        else if (length == 127)
            length = qint64(qFromBigEndian<quint64>(readBytes(8).constData()));
        result.first = quint8(start[0]);
        result.payload = readBytes(length);
        return result;
    }
};

// The client sees the handshake's answer a little before the handler sees the peer.
std::vector<WebSocketPeerPtr> waitForPeers(TestServer &server, size_t count)
{
    (void)QTest::qWaitFor([&] { return server.sockets.peers().size() == count; }, 3000);
    return server.sockets.peers();
}

WebSocketPeerPtr onlyPeer(TestServer &server)
{
    const auto peers = waitForPeers(server, 1);
    return peers.size() == 1 ? peers.front() : nullptr;
}

} // namespace

void TestWebSocket::handshake_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &request, int status) { QTest::newRow(name) << request << status; };
    const QByteArray good = handshakeRequest();
    const auto without = [&good](const QByteArray &line) { return QByteArray(good).replace(line, ""); };
    row("good", good, 101);
    row("with a query", handshakeRequest({}, "/ws?x=1"), 101);
    row("own origin", handshakeRequest("Origin: http://localhost\r\n"), 101);
    row("foreign origin", handshakeRequest("Origin: https://evil.example\r\n"), 403);
    row("null origin", handshakeRequest("Origin: null\r\n"), 403);
    row("foreign host", QByteArray(good).replace("Host: localhost", "Host: evil.example"), 421);
    row("another path", handshakeRequest({}, "/hello"), 200);
    row("no Upgrade", without("Upgrade: WebSocket\r\n"), 426);
    row("no Connection", without("Connection: keep-alive, Upgrade\r\n"), 426);
    row("no version", without("Sec-WebSocket-Version: 13\r\n"), 426);
    row("old version", QByteArray(good).replace("Version: 13", "Version: 8"), 426);
    row("no key", without("Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"), 400);
    row("short key", QByteArray(good).replace("dGhlIHNhbXBsZSBub25jZQ==", "dGhl"), 400);
    row("key that is no base64", QByteArray(good).replace("dGhlIHNhbXBsZSBub25jZQ==", "!!!!IHNhbXBsZSBub25jZQ=="), 400);
    row("two keys", handshakeRequest("Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"), 400);
    row("HTTP/1.0", QByteArray(good).replace("HTTP/1.1", "HTTP/1.0"), 400);
    row("POST", QByteArray(good).replace("GET ", "POST "), 405);
    row("with a body", handshakeRequest("Content-Length: 3\r\n") + "abc", 400);
}

void TestWebSocket::handshake()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    TestServer server;
    RawClient client(server.port);
    client.send(request);
    const QByteArray head = client.readUntil("\r\n\r\n");
    QCOMPARE(statusOf(head), status);
    QTRY_COMPARE(int(server.sockets.peers().size()), status == 101 ? 1 : 0);
    if (status == 101) { // the example of RFC 6455, 1.3
        QVERIFY(head.contains("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"));
        QTRY_COMPARE(server.listener.stats().openWebSockets, qint64(1));
    }
    if (status == 426)
        QVERIFY(head.contains("Sec-WebSocket-Version: 13\r\n"));
}

void TestWebSocket::messages_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArrayList>("echoes");
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArrayList &echoes) {
        QTest::newRow(name) << bytes << echoes;
    };
    row("text", text("hello"), {"hello"});
    row("empty text", text(""), {""});
    row("UTF-8", text("gr\xc3\xbc\xc3\x9f \xf0\x9f\x98\x80"), {"gr\xc3\xbc\xc3\x9f \xf0\x9f\x98\x80"});
    row("125 bytes", text(QByteArray(125, 'a')), {QByteArray(125, 'a')});
    row("126 bytes", text(QByteArray(126, 'a')), {QByteArray(126, 'a')});
    row("65535 bytes", text(QByteArray(65535, 'a')), {QByteArray(65535, 'a')});
    row("65536 bytes", text(QByteArray(65536, 'a')), {QByteArray(65536, 'a')});
    row("many in one piece", text("a") + text("b") + text("c"), {"a", "b", "c"});
    row("fragments", frame(0x01, "hel") + frame(0x00, "l") + frame(0x80, "o"), {"hello"});
    row("empty fragments", frame(0x01, "") + frame(0x00, "") + frame(0x80, ""), {""});
    row("fragments within a character", frame(0x01, "\xc3") + frame(0x80, "\xbc"), {"\xc3\xbc"});
    row("pong between fragments", frame(0x01, "hel") + frame(0x8a, "x") + frame(0x80, "lo"), {"hello"});
    row("unasked pong", frame(0x8a, "") + text("a"), {"a"});
}

void TestWebSocket::messages()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArrayList, echoes);
    TestServer server;
    SocketClient client(server.port);
    client.send(bytes);
    for (const QByteArray &echo : echoes) {
        const Frame answer = client.readFrame();
        QCOMPARE(answer.first, 0x81);
        QCOMPARE(answer.payload, echo);
    }
}

void TestWebSocket::brokenRules_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &bytes, int code) { QTest::newRow(name) << bytes << code; };
    row("unmasked", frame(0x81, "hello", false), 1002);
    row("reserved bit", frame(0xc1, "hello"), 1002);
    row("unknown data kind", frame(0x83, "hello"), 1002);
    row("unknown control kind", frame(0x8b, "hello"), 1002);
    row("fragmented ping", frame(0x09, "x"), 1002);
    row("long ping", frame(0x89, QByteArray(126, 'x')), 1002);
    row("long close", frame(0x88, closePayload(1000, QByteArray(124, 'x'))), 1002);
    row("continuation of nothing", frame(0x80, "x"), 1002);
    row("text within fragments", frame(0x01, "a") + text("b"), 1002);
    row("length not in its shortest form", QByteArray("\x81\xfe\x00\x05\x00\x00\x00\x00hello", 13), 1002);
    row("long length not in its shortest form", QByteArray("\x81\xff\x00\x00\x00\x00\x00\x00\x00\x05\x00\x00\x00\x00", 14), 1002);
    row("negative length", QByteArray("\x81\xff\xff\xff\xff\xff\xff\xff\xff\xff\x00\x00\x00\x00", 14), 1002);
    row("too large", QByteArray("\x81\xff\x00\x00\x00\x00\x00\x01\x00\x01\x00\x00\x00\x00", 14), 1009);
    row("too large in fragments", frame(0x01, QByteArray(40000, 'a')) + frame(0x80, QByteArray(40000, 'a')), 1009);
    row("not UTF-8", text("\xff\xfe"), 1007);
    row("UTF-8 cut short", text("\xc3"), 1007);
    row("UTF-8 surrogate", text("\xed\xa0\x80"), 1007);
    row("UTF-8 overlong", text("\xc0\xaf"), 1007);
    row("binary where text is spoken", frame(0x82, "x"), 1003);
    row("close of one byte", frame(0x88, "x"), 1002);
    row("close with a reserved code", frame(0x88, closePayload(1005)), 1002);
    row("close with an unknown code", frame(0x88, closePayload(2000)), 1002);
    row("close reason not UTF-8", frame(0x88, closePayload(1000, "\xff")), 1007);
}

void TestWebSocket::brokenRules()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    TestServer server;
    SocketClient client(server.port);
    client.send(bytes);
    QCOMPARE(client.readFrame().closeCode(), code);
    client.readToEnd();
    QVERIFY(client.closedByServer);
    QTRY_COMPARE(server.sockets.codes(), QList<quint16>{quint16(code)});
    QVERIFY(server.sockets.messages().isEmpty());
    QTRY_COMPARE(server.listener.stats().openWebSockets, qint64(0));
}

void TestWebSocket::binary()
{
    TestServer server;
    server.sockets.takesBinary = true;
    SocketClient client(server.port);
    client.send(frame(0x82, QByteArray("\x00\xff\x80", 3)));
    const Frame answer = client.readFrame();
    QCOMPARE(answer.first, 0x82);
    QCOMPARE(answer.payload, QByteArray("\x00\xff\x80", 3));
}

void TestWebSocket::byteByByte()
{
    TestServer server;
    SocketClient client(server.port);
    client.socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    for (const char byte : text("hello") + frame(0x01, QByteArray(200, 'a')) + frame(0x80, "b")) {
        client.socket.write(&byte, 1);
        client.socket.flush();
    }
    QCOMPARE(client.readFrame().payload, QByteArray("hello"));
    QCOMPARE(client.readFrame().payload, QByteArray(200, 'a') + "b");
}

void TestWebSocket::framesBehindTheHandshake()
{
    TestServer server;
    SocketClient client(server.port, text("early"));
    QCOMPARE(client.readFrame().payload, QByteArray("early"));
}

void TestWebSocket::pingIsAnswered()
{
    TestServer server;
    SocketClient client(server.port);
    client.send(frame(0x89, "mark"));
    const Frame answer = client.readFrame();
    QCOMPARE(answer.first, 0x8a);
    QCOMPARE(answer.payload, QByteArray("mark"));
}

void TestWebSocket::closeByClient_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<int>("told");
    QTest::newRow("normal") << closePayload(1000, "bye") << 1000;
    QTest::newRow("going away") << closePayload(1001) << 1001;
    QTest::newRow("of its own") << closePayload(4321) << 4321;
    QTest::newRow("without a code") << QByteArray() << 1005;
}

void TestWebSocket::closeByClient()
{
    QFETCH(QByteArray, payload);
    QFETCH(int, told);
    TestServer server;
    SocketClient client(server.port);
    client.send(frame(0x88, payload) + text("behind"));
    const Frame answer = client.readFrame();
    QCOMPARE(answer.first, 0x88);
    QCOMPARE(answer.payload, payload.left(2));
    client.readToEnd();
    QVERIFY(client.closedByServer);
    QTRY_COMPARE(server.sockets.codes(), QList<quint16>{quint16(told)});
    QVERIFY(server.sockets.messages().isEmpty());
}

void TestWebSocket::closeByServer()
{
    TestServer server;
    SocketClient client(server.port);
    WebSocketPeerPtr peer = onlyPeer(server);
    QVERIFY(peer);
    peer->sendText("last words");
    peer->close(4001, "enough");
    QCOMPARE(client.readFrame().payload, QByteArray("last words"));
    const Frame close = client.readFrame();
    QCOMPARE(close.closeCode(), 4001);
    QCOMPARE(close.payload.mid(2), QByteArray("enough"));
    QTRY_VERIFY(!peer->isOpen());
    client.send(frame(0x88, closePayload(4001)));
    QTRY_COMPARE(server.sockets.codes(), QList<quint16>{4001});

    // One that never answers is cut off in the end.
    server.sockets.forget();
    SocketClient deaf(server.port);
    peer = onlyPeer(server);
    peer->close(CloseCode::PolicyViolation);
    QCOMPARE(deaf.readFrame().closeCode(), 1008);
    QTRY_COMPARE(server.sockets.codes(), QList<quint16>{1006});
}

void TestWebSocket::silentPeerIsPingedThenDropped()
{
    ListenerOptions options = TestServer::quick();
    options.limits.pingTime = core::Millis(200);
    TestServer server(options);
    SocketClient client(server.port);
    QCOMPARE(client.readFrame().first, 0x89);
    client.readToEnd(2000);
    QVERIFY(client.closedByServer);
    QTRY_COMPARE(server.sockets.codes(), QList<quint16>{1006});
}

void TestWebSocket::peerThatAnswersPingsStays()
{
    ListenerOptions options = TestServer::quick();
    options.limits.pingTime = core::Millis(100);
    TestServer server(options);
    SocketClient client(server.port);
    for (int i = 0; i < 6; ++i) {
        QCOMPARE(client.readFrame().first, 0x89);
        client.send(frame(0x8a, ""));
    }
    QVERIFY(onlyPeer(server)->isOpen());
}

void TestWebSocket::peerThatLeavesIsTold()
{
    TestServer server;
    {
        SocketClient client(server.port);
        QTRY_COMPARE(int(server.sockets.peers().size()), 1);
        client.socket.abort();
    }
    QTRY_COMPARE(server.sockets.codes(), QList<quint16>{1006});
    QVERIFY(!onlyPeer(server)->isOpen());
    // The callbacks hold the peer only as long as the connection lives.
    std::weak_ptr<WebSocketPeer> weak = onlyPeer(server);
    server.sockets.forget();
    QTRY_VERIFY(weak.expired());
}

void TestWebSocket::broadcastKeepsOrder()
{
    TestServer server;
    constexpr int kClients = 20;
    constexpr int kRounds = 200;
    std::vector<std::unique_ptr<SocketClient>> clients;
    for (int i = 0; i < kClients; ++i)
        clients.push_back(std::make_unique<SocketClient>(server.port));
    const auto peers = waitForPeers(server, kClients);
    QCOMPARE(int(peers.size()), kClients);
    for (int round = 0; round < kRounds; ++round) {
        QByteArray frames = encodeTextFrame("a" + QByteArray::number(round));
        appendTextFrame(frames, "b" + QByteArray::number(round));
        std::vector<Delivery> deliveries;
        for (const auto &peer : peers)
            deliveries.push_back({peer, frames});
        broadcast(std::move(deliveries));
        if (round % 50 == 0) // single sends keep their place among broadcasts
            peers.front()->sendText("single" + QByteArray::number(round));
    }
    for (const auto &client : clients) {
        const bool single = client->socket.localPort() == peers.front()->request().peerPort;
        for (int round = 0; round < kRounds; ++round) {
            QCOMPARE(client->readFrame().payload, "a" + QByteArray::number(round));
            QCOMPARE(client->readFrame().payload, "b" + QByteArray::number(round));
            if (single && round % 50 == 0)
                QCOMPARE(client->readFrame().payload, "single" + QByteArray::number(round));
        }
    }
    for (const auto &peer : peers)
        QTRY_COMPARE(peer->bytesWaiting(), qint64(0));
}

void TestWebSocket::sendsFromManyThreads()
{
    TestServer server;
    SocketClient client(server.port);
    WebSocketPeerPtr peer = onlyPeer(server);
    std::vector<std::unique_ptr<QThread>> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back(QThread::create([peer, t] {
            for (int i = 0; i < 250; ++i)
                peer->sendText(QByteArray::number(t) + ":" + QByteArray::number(i));
        }));
        threads.back()->start();
    }
    int next[4] = {};
    for (int i = 0; i < 1000; ++i) {
        const QByteArrayList parts = client.readFrame().payload.split(':');
        QCOMPARE(parts.size(), 2);
        QCOMPARE(parts[1].toInt(), next[parts[0].toInt()]++);
    }
    for (auto &thread : threads)
        thread->wait();
}

void TestWebSocket::slowReaderIsSeenThenDropped()
{
    ListenerOptions options = TestServer::quick();
    options.limits.peerUnsentBytes = 2'000'000;
    options.limits.writeStall = core::Millis(20'000);
    TestServer server(options);
    SocketClient client(server.port);
    client.socket.setReadBufferSize(1024);
    WebSocketPeerPtr peer = onlyPeer(server);
    const QByteArray frames = encodeTextFrame(QByteArray(60'000, 'x'));
    int sent = 0;
    while (peer->isOpen() && sent < 1000) {
        peer->sendPrepared(frames);
        ++sent;
        QVERIFY(peer->bytesWaiting() <= 2'000'000);
        if (sent % 10 == 0)
            QTest::qWait(5);
    }
    QVERIFY(!peer->isOpen());
    QVERIFY(sent > 33);
    QTRY_COMPARE(server.sockets.codes(), QList<quint16>{1006});
    QTRY_COMPARE(server.listener.stats().openConnections, qint64(0));
}

void TestWebSocket::slowReaderDoesNotSlowOthers()
{
    TestServer server;
    SocketClient slow(server.port);
    slow.socket.setReadBufferSize(1024);
    SocketClient quick(server.port);
    const auto peers = waitForPeers(server, 2);
    QCOMPARE(peers.size(), size_t(2));
    const QByteArray frames = encodeTextFrame(QByteArray(50'000, 'x'));
    for (int i = 0; i < 100; ++i) {
        broadcast({{peers[0], frames}, {peers[1], frames}});
        QCOMPARE(quick.readFrame().payload.size(), qsizetype(50'000));
    }
    QTRY_COMPARE(server.listener.stats().openConnections, qint64(1)); // the stalled one was cut
}

void TestWebSocket::stopSaysGoodbye()
{
    TestServer server;
    SocketClient client(server.port);
    QVERIFY(onlyPeer(server));
    std::unique_ptr<QThread> stopper(QThread::create([&server] { server.listener.stop(); }));
    stopper->start();
    QCOMPARE(client.readFrame().closeCode(), 1001);
    client.send(frame(0x88, closePayload(1001)));
    client.readToEnd();
    QVERIFY(client.closedByServer);
    QVERIFY(stopper->wait(3000));
    QCOMPARE(server.sockets.codes(), QList<quint16>{1001});
}

void TestWebSocket::sendingAfterCloseDoesNothing()
{
    WebSocketPeerPtr peer;
    {
        TestServer server;
        SocketClient client(server.port);
        peer = onlyPeer(server);
        server.listener.stop();
        server.sockets.forget();
    }
    QVERIFY(!peer->isOpen());
    peer->sendText("x");
    peer->close(CloseCode::Normal);
    broadcast({{peer, encodeTextFrame("x")}});
}

void TestWebSocket::talksToQtsClient()
{
    TestServer server;
    QWebSocket client;
    QByteArrayList got;
    connect(&client, &QWebSocket::connected, this, [&client] {
        client.sendTextMessage(QStringLiteral("hello"));
        client.sendTextMessage(QString(60'000, QLatin1Char('y')));
        client.ping("p");
    });
    connect(&client, &QWebSocket::textMessageReceived, this, [&got](const QString &message) { got.append(message.toUtf8()); });
    bool ponged = false;
    connect(&client, &QWebSocket::pong, this, [&ponged] { ponged = true; });
    client.open(QUrl(QStringLiteral("ws://127.0.0.1:%1/ws").arg(server.port)));
    QTRY_COMPARE(got.size(), 2);
    QCOMPARE(got[0], QByteArray("hello"));
    QCOMPARE(got[1], QByteArray(60'000, 'y'));
    QTRY_VERIFY(ponged);
    client.close();
    QTRY_COMPARE(server.sockets.codes(), QList<quint16>{1000});
}

QTEST_GUILESS_MAIN(TestWebSocket)
#include "tst_websocket.moc"
