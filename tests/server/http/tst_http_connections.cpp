// SPDX-License-Identifier: GPL-3.0-or-later
// Connections over time, over raw TCP: slow and absent peers, long answers, late answers, caps,
// starting and stopping, TLS.
#include "http_fixture.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QThread>

#include <mutex>
#include <set>

class TestHttpConnections : public QObject
{
    Q_OBJECT
private slots:
    void slowHead();
    void slowBody();
    void steadySlowBodyIsTaken();
    void silentConnectionIsClosed();
    void idleConnectionIsClosed();
    void slowReaderHoldsNoMemory();
    void stalledReaderIsCut();
    void peerLeavesDuringStream();
    void peerLeavesBeforeTheAnswer();
    void lateAnswerFromAnotherThread();
    void answerTwiceIsOneAnswer();
    void streamMadeOnAnotherThread();
    void largeBody();
    void connectionCap();
    void connectionCapWhileItRuns();
    void everyLaneIsCalledOnce();
    void connectionCapPerAddress();
    void lanesShareConnections();
    void slowHeadsDoNotDisturbOthers();
    void stopFinishesAnswers();
    void stopCutsEndlessAnswers();
    void stopRefusesNewConnections();
    void startsOnAnyThread();
    void portInUse();
    void startsAgain();
    void answersAfterStopDoNothing();
    void countsAddUp();
    void tls();
};

namespace {

QByteArray get(const QByteArray &target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
}

// Connected, on its lane and counted there: lanes take connections in in no common order.
std::unique_ptr<RawClient> settledClient(TestServer &server)
{
    auto client = std::make_unique<RawClient>(server.port);
    client->send(get("/hello"));
    client->readAnswer();
    return client;
}

} // namespace

void TestHttpConnections::slowHead()
{
    TestServer server;
    RawClient client(server.port);
    client.send("GET /hello HTTP/1.1\r\nHost: loc");
    // A byte now and then does not prolong it: the answer comes while bytes are still being sent.
    for (int i = 0; i < 200 && !client.socket.waitForReadyRead(60); ++i)
        client.send("a");
    client.readAnswer();
    QCOMPARE(client.status(), 408);
    client.readToEnd();
    QVERIFY(client.closedByServer);
}

void TestHttpConnections::slowBody()
{
    TestServer server;
    RawClient client(server.port);
    client.send("POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 50000\r\n\r\nabc");
    QElapsedTimer timer;
    timer.start();
    client.readAnswer();
    QCOMPARE(client.status(), 408);
    QVERIFY(timer.elapsed() >= 300);
    QCOMPARE(server.handler.handled.load(), 0);
}

void TestHttpConnections::steadySlowBodyIsTaken()
{
    ListenerOptions options = TestServer::quick();
    options.limits.bodyWindowBytes = 10;
    options.limits.bodyWindow = core::Millis(2'500); // a busy machine may lose a second or two between two pieces
    TestServer server(options);
    RawClient client(server.port);
    client.send("POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 200\r\n\r\n");
    for (int i = 0; i < 10; ++i) { // 20 bytes each 560 ms: more than two windows in all
        client.send(QByteArray(20, 'b'));
        if (i < 9)
            QVERIFY(!client.socket.waitForReadyRead(560));
    }
    QCOMPARE(client.readAnswer(), "POST /echo " + QByteArray(200, 'b'));
}

void TestHttpConnections::silentConnectionIsClosed()
{
    TestServer server;
    RawClient client(server.port);
    QVERIFY(client.readToEnd().isEmpty());
    QVERIFY(client.closedByServer);
}

void TestHttpConnections::idleConnectionIsClosed()
{
    TestServer server;
    RawClient client(server.port);
    client.send(get("/hello"));
    QCOMPARE(client.readAnswer(), QByteArray("hello"));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(client.readToEnd().isEmpty());
    QVERIFY(client.closedByServer);
    QVERIFY(timer.elapsed() >= 450);
}

void TestHttpConnections::slowReaderHoldsNoMemory()
{
    ListenerOptions options = TestServer::quick();
    options.limits.writeStall = core::Millis(5000);
    TestServer server(options);
    TestStream::handedOut = 0;
    RawClient client(server.port);
    client.socket.setReadBufferSize(4096);
    client.send(get("/stream/endless"));
    QTRY_VERIFY(TestStream::handedOut > 0);
    // Until the kernel's buffers and ours are full; then nothing more is made.
    qint64 before = 0;
    for (int i = 0; i < 20 && before != TestStream::handedOut; ++i) {
        before = TestStream::handedOut;
        QTest::qWait(200);
    }
    QCOMPARE(TestStream::handedOut.load(), before);
    QVERIFY2(before < 16 * 1024 * 1024, qPrintable(QString::number(before)));
    // Once it reads, the stream goes on.
    client.socket.setReadBufferSize(0);
    qint64 got = 0;
    while (got < before * 2 && client.socket.waitForReadyRead(10'000))
        got += client.socket.readAll().size();
    QVERIFY(got >= before * 2);
    client.socket.abort();
    QTRY_COMPARE(TestStream::living.load(), 0);
    QCOMPARE(TestStream::destroyedElsewhere.load(), 0);
}

void TestHttpConnections::stalledReaderIsCut()
{
    TestServer server;
    RawClient client(server.port);
    client.socket.setReadBufferSize(4096);
    client.send(get("/stream/endless"));
    QTRY_COMPARE(TestStream::living.load(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(TestStream::living.load(), 0, 10'000);
    QTRY_COMPARE(server.listener.stats().openConnections, qint64(0));
}

void TestHttpConnections::peerLeavesDuringStream()
{
    TestServer server;
    for (int i = 0; i < 20; ++i) {
        RawClient client(server.port);
        client.send(get("/stream/endless"));
        QVERIFY(client.socket.waitForReadyRead(10'000));
        client.socket.abort();
    }
    QTRY_COMPARE(TestStream::living.load(), 0);
    QTRY_COMPARE(server.listener.stats().openConnections, qint64(0));
    QCOMPARE(TestStream::destroyedElsewhere.load(), 0);
}

void TestHttpConnections::peerLeavesBeforeTheAnswer()
{
    TestServer server;
    {
        RawClient client(server.port);
        client.send(get("/held"));
        QTRY_COMPARE(server.handler.heldCount(), 1);
    }
    QTRY_COMPARE(server.listener.stats().openConnections, qint64(0));
    Response response;
    response.stream = std::make_shared<TestStream>(100, TestStream::Length::Told);
    server.handler.takeHeld("/held")->send(std::move(response));
    QTRY_COMPARE(TestStream::living.load(), 0);

    RawClient next(server.port);
    next.send(get("/hello"));
    QCOMPARE(next.readAnswer(), QByteArray("hello"));
}

void TestHttpConnections::lateAnswerFromAnotherThread()
{
    TestServer server;
    RawClient client(server.port);
    client.send(get("/held"));
    QTRY_COMPARE(server.handler.heldCount(), 1);
    // Longer than the idle limit: a handler may take its time.
    QTest::qWait(700);
    ReplyPtr reply = server.handler.takeHeld("/held");
    std::unique_ptr<QThread> thread(QThread::create([&reply] { reply->send(textResponse("late")); }));
    thread->start();
    thread->wait();
    QCOMPARE(client.readAnswer(), QByteArray("late"));
}

void TestHttpConnections::answerTwiceIsOneAnswer()
{
    TestServer server;
    RawClient client(server.port);
    client.send(get("/held"));
    QTRY_COMPARE(server.handler.heldCount(), 1);
    ReplyPtr reply = server.handler.takeHeld("/held");
    reply->send(textResponse("once"));
    reply->send(textResponse("twice"));
    reply.reset();
    QCOMPARE(client.readAnswer(), QByteArray("once"));
    client.send(get("/hello"));
    QCOMPARE(client.readAnswer(), QByteArray("hello"));
}

void TestHttpConnections::streamMadeOnAnotherThread()
{
    TestServer server;
    RawClient client(server.port);
    client.send(get("/held"));
    QTRY_COMPARE(server.handler.heldCount(), 1);
    Response response;
    response.stream = std::make_shared<TestStream>(1'000'000, TestStream::Length::Told); // on this thread
    server.handler.takeHeld("/held")->send(std::move(response));
    QCOMPARE(client.readAnswer().size(), qsizetype(1'000'000));
    QTRY_COMPARE(TestStream::living.load(), 0);
    QCOMPARE(TestStream::destroyedElsewhere.load(), 0);
}

void TestHttpConnections::largeBody()
{
    TestServer server;
    RawClient client(server.port);
    client.send(get("/large") + get("/large"));
    QCOMPARE(client.readAnswer(), QByteArray(2'000'000, 'L'));
    QCOMPARE(client.readAnswer(), QByteArray(2'000'000, 'L'));
}

void TestHttpConnections::connectionCap()
{
    ListenerOptions options = TestServer::quick();
    options.limits.connections = 3;
    options.limits.idleTime = core::Millis(5000);
    TestServer server(options);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 3; ++i)
        clients.push_back(settledClient(server));
    QCOMPARE(server.listener.stats().openConnections, qint64(3));

    RawClient extra(server.port);
    extra.send(get("/hello"));
    extra.readAnswer();
    QCOMPARE(extra.status(), 503);
    extra.readToEnd();
    QVERIFY(extra.closedByServer);
    QCOMPARE(server.listener.stats().refusedTotal, qint64(1));

    clients.pop_back();
    QTRY_COMPARE(server.listener.stats().openConnections, qint64(2));
    RawClient next(server.port);
    next.send(get("/hello"));
    QCOMPARE(next.readAnswer(), QByteArray("hello"));
}

void TestHttpConnections::connectionCapWhileItRuns()
{
    ListenerOptions options = TestServer::quick();
    options.limits.idleTime = core::Millis(5000);
    TestServer server(options);
    const std::unique_ptr<RawClient> first = settledClient(server);
    server.listener.setMaxConnections(1);
    RawClient extra(server.port);
    extra.send(get("/hello"));
    extra.readAnswer();
    QCOMPARE(extra.status(), 503);
    server.listener.setMaxConnections(10);
    RawClient next(server.port);
    next.send(get("/hello"));
    QCOMPARE(next.readAnswer(), QByteArray("hello"));
    first->send(get("/hello")); // who was there stays
    QCOMPARE(first->readAnswer(), QByteArray("hello"));
}

void TestHttpConnections::everyLaneIsCalledOnce()
{
    ListenerOptions options = TestServer::quick();
    options.lanes = 3;
    TestServer server(options);
    std::mutex mutex;
    std::vector<QThread *> called;
    server.listener.callLanes([&] {
        const std::scoped_lock lock(mutex);
        called.push_back(QThread::currentThread());
    });
    const auto count = [&] {
        const std::scoped_lock lock(mutex);
        return called.size();
    };
    QTRY_COMPARE_WITH_TIMEOUT(count(), size_t(3), 20'000);
    QCOMPARE(std::set<QThread *>(called.begin(), called.end()).size(), size_t(3));
}

void TestHttpConnections::connectionCapPerAddress()
{
    ListenerOptions options = TestServer::quick();
    options.limits.connectionsPerAddress = 2;
    options.limits.idleTime = core::Millis(5000);
    TestServer server(options);
    const auto first = settledClient(server);
    const auto second = settledClient(server);
    RawClient third(server.port);
    third.readAnswer();
    QCOMPARE(third.status(), 503);
}

void TestHttpConnections::lanesShareConnections()
{
    TestServer server;
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 30; ++i) {
        clients.push_back(std::make_unique<RawClient>(server.port));
        clients.back()->send(get("/echo?" + QByteArray::number(i)));
    }
    for (int i = 0; i < 30; ++i)
        QCOMPARE(clients[size_t(i)]->readAnswer(), "GET /echo?" + QByteArray::number(i) + " ");
    QCOMPARE(server.listener.stats().openConnections, qint64(30));
}

void TestHttpConnections::slowHeadsDoNotDisturbOthers()
{
    ListenerOptions options = TestServer::quick();
    options.limits.headTime = core::Millis(60'000);
    TestServer server(options);
    std::vector<std::unique_ptr<RawClient>> slow;
    for (int i = 0; i < 200; ++i) {
        slow.push_back(std::make_unique<RawClient>(server.port));
        slow.back()->send("GET /hel");
    }
    RawClient client(server.port);
    for (int i = 0; i < 200; ++i) {
        client.send(get("/hello"));
        QCOMPARE(client.readAnswer(), QByteArray("hello"));
    }
    QVERIFY(server.listener.stats().openConnections >= 200); // they were there all the time
    slow.clear();
    QTRY_VERIFY(server.listener.stats().openConnections <= 1);
}

void TestHttpConnections::stopFinishesAnswers()
{
    TestServer server;
    RawClient client(server.port);
    client.send(get("/held/1") + get("/held/2"));
    RawClient idle(server.port);
    idle.send(get("/hello"));
    QCOMPARE(idle.readAnswer(), QByteArray("hello"));
    QTRY_COMPARE(server.handler.heldCount(), 2);

    std::unique_ptr<QThread> answerer(QThread::create([&server] {
        QThread::msleep(100); // while stop() waits
        server.handler.takeHeld("/held/1")->send(textResponse("first"));
        server.handler.takeHeld("/held/2")->send(textResponse("second"));
    }));
    answerer->start();
    QElapsedTimer timer;
    timer.start();
    server.listener.stop();
    answerer->wait();
    QVERIFY(timer.elapsed() >= 100);
    QCOMPARE(client.readAnswer(), QByteArray("first"));
    QCOMPARE(client.readAnswer(), QByteArray("second"));
    QVERIFY(client.head.contains("Connection: close"));
    QVERIFY(idle.readToEnd().isEmpty());
    QVERIFY(idle.closedByServer);
}

void TestHttpConnections::stopCutsEndlessAnswers()
{
    TestServer server;
    RawClient client(server.port);
    client.send(get("/stream/endless"));
    RawClient waiting(server.port);
    waiting.send(get("/held"));
    QTRY_COMPARE(TestStream::living.load(), 1);
    QTRY_COMPARE(server.handler.heldCount(), 1);
    server.listener.stop(); // would wait for ever
    QCOMPARE(TestStream::living.load(), 0);
}

void TestHttpConnections::stopRefusesNewConnections()
{
    TestServer server;
    const quint16 port = server.port;
    server.listener.stop();
    QVERIFY(!server.listener.isListening());
    RawClient client(port);
    QVERIFY(!client.connected);
}

void TestHttpConnections::startsOnAnyThread()
{
    TestHandler handler;
    TestSockets sockets;
    quint16 port = 0;
    QByteArray answer;
    std::unique_ptr<QThread> thread(QThread::create([&] {
        Listener listener(handler, sockets, TestServer::quick());
        port = *listener.start();
        RawClient client(port);
        client.send(get("/hello"));
        answer = client.readAnswer();
    }));
    thread->start();
    QVERIFY(thread->wait(5000));
    QCOMPARE(answer, QByteArray("hello"));
}

void TestHttpConnections::portInUse()
{
    TestServer first;
    ListenerOptions options = TestServer::quick();
    options.port = first.port;
    TestHandler handler;
    TestSockets sockets;
    Listener second(handler, sockets, options);
    const auto started = second.start();
    QVERIFY(!started.ok());
    QCOMPARE(int(started.error().code), int(core::ErrorCode::Conflict));
    QVERIFY(started.error().message.contains(QString::number(first.port)));
}

void TestHttpConnections::startsAgain()
{
    TestServer server;
    for (int i = 0; i < 3; ++i) {
        server.listener.stop();
        const auto port = server.listener.start();
        QVERIFY(port.ok());
        RawClient client(*port);
        client.send(get("/hello"));
        QCOMPARE(client.readAnswer(), QByteArray("hello"));
    }
}

void TestHttpConnections::answersAfterStopDoNothing()
{
    TestServer server;
    RawClient client(server.port);
    client.send(get("/held"));
    QTRY_COMPARE(server.handler.heldCount(), 1);
    server.listener.stop();
    Response response;
    response.stream = std::make_shared<TestStream>(100, TestStream::Length::Told);
    ReplyPtr reply = server.handler.takeHeld("/held");
    reply->send(std::move(response));
    QCOMPARE(TestStream::living.load(), 0);
}

void TestHttpConnections::countsAddUp()
{
    TestServer server;
    {
        RawClient client(server.port);
        client.send(get("/hello"));
        client.readAnswer();
        client.send(get("/hello"));
        client.readAnswer();
        // Counted behind the write, so a moment after the client has it.
        QTRY_COMPARE(server.listener.stats().bytesSent, 2 * (client.head.size() + 5));
        const ListenerStats stats = server.listener.stats();
        QCOMPARE(stats.openConnections, qint64(1));
        QCOMPARE(stats.acceptedTotal, qint64(1));
        QCOMPARE(stats.requestsTotal, qint64(2));
        QCOMPARE(stats.bytesReceived, 2 * get("/hello").size());
    }
    QTRY_COMPARE(server.listener.stats().openConnections, qint64(0));
}

void TestHttpConnections::tls()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("Qt has no TLS here");
    // Made for this test: localhost, P-256, self-signed, a hundred years.
    const QByteArray certificate = R"(-----BEGIN CERTIFICATE-----
MIIBfjCCASWgAwIBAgIUN0i8Gfy3gb3RhkUCDpwU7w1t3sUwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMzE3MzYyOFoYDzIxMjYxMDMw
MTczNjI4WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAATZFh+xq7/6o4Rtbj17EWglBwvB7j0ICBLJL4TS63AFNCq55I2tV2xk
k/yVcnNT3WeXL2rgZo4Zl+6orKgGw/MBo1MwUTAdBgNVHQ4EFgQUN/2UjaUPNjpI
cBXo7VTIIBdx5G4wHwYDVR0jBBgwFoAUN/2UjaUPNjpIcBXo7VTIIBdx5G4wDwYD
VR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNHADBEAiBMatUpBkyZk+NvKMi9OIQE
zfqQdc77FR4eylhwzcceUAIgTBiS+V5Mkc6AMyJPCikwxkVNHQBDqEAxLBEtPs5N
fFI=
-----END CERTIFICATE-----
)";
    const QByteArray key = R"(-----BEGIN EC PRIVATE KEY-----
MHcCAQEEIJe7vYedCTyTvFQoYHatUtyJMtWUeeaWo9Oq+a2QuOtVoAoGCCqGSM49
AwEHoUQDQgAE2RYfsau/+qOEbW49exFoJQcLwe49CAgSyS+E0utwBTQqueSNrVds
ZJP8lXJzU91nly9q4GaOGZfuqKyoBsPzAQ==
-----END EC PRIVATE KEY-----
)";
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(certificate));
    tls.setPrivateKey(QSslKey(key, QSsl::Ec));
    QVERIFY(!tls.localCertificate().isNull());
    QVERIFY(!tls.privateKey().isNull());
    ListenerOptions options = TestServer::quick();
    options.tls = tls;
    TestServer server(options);

    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), server.port);
    QVERIFY2(socket.waitForEncrypted(15'000), qPrintable(socket.errorString()));
    const auto exchange = [&socket](const QByteArray &request, qsizetype least) {
        socket.write(request);
        QByteArray answer;
        while (answer.size() < least && socket.waitForReadyRead(10'000))
            answer += socket.readAll();
        return answer;
    };
    QVERIFY(exchange(get("/hello"), 100).endsWith("hello"));
    QVERIFY(exchange(get("/large"), 2'000'000).endsWith("LLLL"));
    QVERIFY(exchange(get("/stream/told"), 300'000).endsWith("xxxx"));
    QVERIFY(exchange("BROKEN\r\n\r\n", 100).startsWith("HTTP/1.1 400 "));
    QTRY_COMPARE(server.listener.stats().openConnections, qint64(0));

    RawClient plain(server.port); // speaks no TLS
    plain.send(get("/hello"));
    plain.readToEnd();
    QVERIFY(plain.closedByServer);
}

QTEST_GUILESS_MAIN(TestHttpConnections)
#include "tst_http_connections.moc"
