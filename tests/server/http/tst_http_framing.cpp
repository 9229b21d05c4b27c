// SPDX-License-Identifier: GPL-3.0-or-later
// The wire, over raw TCP: what is a request and what is not (RFC 9112), in one piece and byte by
// byte; HEAD, Expect, HTTP/1.0, chunked bodies, pipelines.
#include "http_fixture.h"

class TestHttpFraming : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_server = std::make_unique<TestServer>(); QVERIFY(m_server->port != 0); }
    void cleanup() { m_server.reset(); }

    void framing_data();
    void framing();
    void framingByteByByte_data() { framing_data(); }
    void framingByteByByte();
    void hostsAndOrigins_data();
    void hostsAndOrigins();
    void chunkedBodies_data();
    void chunkedBodies();
    void answers_data();
    void answers();
    void refusesBodyBeforeItIsSent();
    void expectContinue();
    void expectContinueWaitsForItsTurn();
    void pipelinedAnswersKeepTheirOrder();
    void pipelineIsBounded();
    void noContentHasNoLength();
    void manyPipelinedAtOnce();
    void refusalWaitsForEarlierAnswers();
    void fieldsArriveAsSent();

private:
    std::unique_ptr<TestServer> m_server;
};

namespace {

// A request with the usual fields.
QByteArray get(const QByteArray &target, const QByteArray &extra = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + extra + "\r\n";
}

QByteArray post(const QByteArray &fields, const QByteArray &body = {})
{
    return "POST /echo HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n" + body;
}

constexpr int kFine = 200;

} // namespace

void TestHttpFraming::framing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("field");

    const auto row = [](const char *name, const QByteArray &bytes, int status, const char *field = "") {
        QTest::newRow(name) << bytes << status << QByteArray(field);
    };
    const QByteArray line = "GET /hello HTTP/1.1\r\n";
    const QByteArray host = "Host: localhost\r\n";
    const QByteArray end = "\r\n";

    row("plain", get("/hello"), kFine);
    row("HTTP/1.0 without Host", "GET /hello HTTP/1.0\r\n\r\n", kFine);
    row("later minor version is read as 1.1", "GET /hello HTTP/1.7\r\n" + host + end, kFine);
    row("one empty line before", "\r\n" + get("/hello"), kFine);
    row("field without white space", line + "Host:localhost\r\n\r\n", kFine);
    row("field with much white space", line + "Host: \t localhost \t \r\n\r\n", kFine);
    row("empty field value", get("/hello", "X-Empty:\r\n"), kFine);
    row("obs-text in a value", get("/hello", "X-Name: caf\xe9\r\n"), kFine);
    row("absolute form", "GET http://localhost/hello HTTP/1.1\r\n" + host + end, kFine);
    row("absolute form with port", "GET http://localhost:80/hello HTTP/1.1\r\n" + host + end, kFine);
    row("query", get("/hello?a=b&c=%20[1]|"), kFine);
    row("lower-case field names", line + "host: localhost\r\n\r\n", kFine);
    row("Content-Length 0", post("Content-Length: 0\r\n"), kFine);
    row("Content-Length with leading zeros", post("Content-Length: 0003\r\n", "abc"), kFine);
    row("GET with a body", get("/echo", "Content-Length: 3\r\n") + "abc", kFine);
    row("unknown method reaches the handler", "BREW /echo HTTP/1.1\r\n" + host + end, kFine);
    row("Upgrade elsewhere is not heeded", get("/hello", "Connection: upgrade\r\nUpgrade: h2c\r\n"), kFine);

    row("no method", " /hello HTTP/1.1\r\n" + host + end, 400);
    row("method is no token", "GE(T /hello HTTP/1.1\r\n" + host + end, 400, "method");
    row("two spaces", "GET  /hello HTTP/1.1\r\n" + host + end, 400, "target");
    row("tab instead of space", "GET\t/hello\tHTTP/1.1\r\n" + host + end, 400);
    row("space in the target", "GET /hel lo HTTP/1.1\r\n" + host + end, 400, "target");
    row("space behind the version", "GET /hello HTTP/1.1 \r\n" + host + end, 400, "version");
    row("no version", "GET /hello\r\n\r\n", 400);
    row("lower-case version", "GET /hello http/1.1\r\n" + host + end, 400, "version");
    row("two-digit version", "GET /hello HTTP/1.10\r\n" + host + end, 400, "version");
    row("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505, "version");
    row("HTTP/0.9 version", "GET /hello HTTP/0.9\r\n\r\n", 505, "version");
    row("TLS on a plain port", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11), 400);
    row("garbage", "\x01\x02\x03\x04\r\n\r\n", 400);
    row("too many empty lines before", "\r\n\r\n\r\n" + get("/hello"), 400);
    row("CONNECT", "CONNECT example.org:443 HTTP/1.1\r\n" + host + end, 501, "method");
    row("endless method", QByteArray(40, 'M') + " /hello HTTP/1.1\r\n" + host + end, 501, "method");
    row("asterisk with OPTIONS reaches the handler", "OPTIONS * HTTP/1.1\r\n" + host + end, 404);
    row("asterisk with GET", "GET * HTTP/1.1\r\n" + host + end, 400, "target");
    row("target without slash", "GET hello HTTP/1.1\r\n" + host + end, 400, "target");
    row("absolute form of another scheme", "GET ftp://localhost/hello HTTP/1.1\r\n" + host + end, 400, "target");
    row("absolute form with user information", "GET http://a@localhost/ HTTP/1.1\r\n" + host + end, 400, "target");
    row("fragment in the target", "GET /hello#x HTTP/1.1\r\n" + host + end, 400, "target");
    row("backslash in the target", "GET /a\\b HTTP/1.1\r\n" + host + end, 400, "target");
    row("non-ASCII in the target", "GET /caf\xc3\xa9 HTTP/1.1\r\n" + host + end, 400, "target");
    row("control character in the target", "GET /a\x01 HTTP/1.1\r\n" + host + end, 400, "target");
    row("NUL in the target", QByteArray("GET /a\0b HTTP/1.1\r\n", 19) + host + end, 400, "target");
    row("half a percent-encoded byte", "GET /a%2 HTTP/1.1\r\n" + host + end, 400, "target");
    row("percent with no digits", "GET /a%zz HTTP/1.1\r\n" + host + end, 400, "target");
    row("target too long", get("/" + QByteArray(9000, 'a')), 414, "target");
    row("target much too long", get("/" + QByteArray(80000, 'a')), 414, "target");

    row("bare line feed behind the request line", "GET /hello HTTP/1.1\n" + host + end, 400);
    row("bare line feed behind a field", line + "Host: localhost\n\r\n", 400);
    row("bare line feed at the end", line + host + "\n", 400);
    row("bare carriage return in a field", get("/hello", "X-A: b\rc\r\n"), 400);
    row("bare carriage return in the request line", "GET /hello\r HTTP/1.1\r\n" + host + end, 400, "target");
    row("folded field", get("/hello", "X-A: b\r\n c\r\n"), 400);
    row("folded first field", line + " X-A: b\r\n" + host + end, 400);
    row("white space before the colon", line + "Host : localhost\r\n\r\n", 400);
    row("tab before the colon", line + "Host\t: localhost\r\n\r\n", 400);
    row("field without colon", get("/hello", "X-A\r\n"), 400);
    row("field without name", get("/hello", ": b\r\n"), 400);
    row("field name with a space", get("/hello", "X A: b\r\n"), 400);
    row("field name beyond ASCII", get("/hello", "X-\xc3\xa9: b\r\n"), 400);
    row("NUL in a field", line + host + QByteArray("X-A: b\0c\r\n", 10) + end, 400);
    row("control character in a field", get("/hello", "X-A: b\x07\r\n"), 400);
    row("DEL in a field", get("/hello", "X-A: b\x7f\r\n"), 400);
    row("head too large", get("/hello", "X-A: " + QByteArray(70000, 'a') + "\r\n"), 431);
    row("too many fields", get("/hello", QByteArray("X-A: b\r\n").repeated(120)), 431);
    row("endless head", line + host + QByteArray("X: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n").repeated(2500), 431);

    row("no Host", line + end, 400, "Host");
    row("two Hosts", line + host + host + end, 400, "Host");
    row("two different Hosts", line + host + "Host: other\r\n\r\n", 400, "Host");
    row("two Hosts in HTTP/1.0", "GET /hello HTTP/1.0\r\n" + host + host + end, 400, "Host");
    row("empty Host", line + "Host:\r\n\r\n", 400, "Host");
    row("Host with a path", line + "Host: localhost/x\r\n\r\n", 400, "Host");
    row("Host with a bad port", line + "Host: localhost:70000\r\n\r\n", 400, "Host");
    row("Host with user information", line + "Host: a@localhost\r\n\r\n", 400, "Host");
    row("Host list", line + "Host: localhost, evil\r\n\r\n", 400, "Host");

    row("two Content-Lengths that differ", post("Content-Length: 3\r\nContent-Length: 4\r\n", "abcd"), 400, "Content-Length");
    row("two Content-Lengths alike", post("Content-Length: 3\r\nContent-Length: 3\r\n", "abc"), 400, "Content-Length");
    row("Content-Length list", post("Content-Length: 3, 3\r\n", "abc"), 400, "Content-Length");
    row("negative Content-Length", post("Content-Length: -3\r\n", "abc"), 400, "Content-Length");
    row("signed Content-Length", post("Content-Length: +3\r\n", "abc"), 400, "Content-Length");
    row("hexadecimal Content-Length", post("Content-Length: 0x3\r\n", "abc"), 400, "Content-Length");
    row("fractional Content-Length", post("Content-Length: 3.0\r\n", "abc"), 400, "Content-Length");
    row("empty Content-Length", post("Content-Length:\r\n", "abc"), 400, "Content-Length");
    row("spaced Content-Length", post("Content-Length: 1 0\r\n", "abc"), 400, "Content-Length");
    row("overflowing Content-Length", post("Content-Length: 18446744073709551619\r\n", "abc"), 413, "Content-Length");
    row("body too large", post("Content-Length: 100001\r\n"), 413, "Content-Length");

    row("Content-Length and chunked", post("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), 400, "Transfer-Encoding");
    row("chunked and Content-Length", post("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n"), 400, "Transfer-Encoding");
    row("unknown coding", post("Transfer-Encoding: gzip\r\n"), 501, "Transfer-Encoding");
    row("unknown coding and chunked", post("Transfer-Encoding: gzip, chunked\r\n"), 501, "Transfer-Encoding");
    row("identity", post("Transfer-Encoding: identity\r\n"), 501, "Transfer-Encoding");
    row("coding in quotes", post("Transfer-Encoding: \"chunked\"\r\n"), 501, "Transfer-Encoding");
    row("coding with a vertical tab", post("Transfer-Encoding: \x0b" "chunked\r\n"), 400);
    row("chunked twice", post("Transfer-Encoding: chunked, chunked\r\n"), 400, "Transfer-Encoding");
    row("chunked in two fields", post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n"), 400, "Transfer-Encoding");
    row("chunked with an empty element", post("Transfer-Encoding: ,chunked\r\n"), 400, "Transfer-Encoding");
    row("empty Transfer-Encoding", post("Transfer-Encoding:\r\n"), 400, "Transfer-Encoding");
    row("chunked in HTTP/1.0", "POST /echo HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400, "Transfer-Encoding");
    row("chunked in capitals", post("Transfer-Encoding: CHUNKED\r\n", "0\r\n\r\n"), kFine);

    row("unknown expectation", post("Content-Length: 3\r\nExpect: 200-ok\r\n"), 417, "Expect");
    row("expectation in HTTP/1.0 is not heeded", "POST /echo HTTP/1.0\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\nabc", kFine);
}

void TestHttpFraming::framing()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(QByteArray, field);

    RawClient client(m_server->port);
    QVERIFY(client.connected);
    client.send(bytes);
    const QByteArray body = client.readAnswer();
    QCOMPARE(client.status(), status);
    if (status >= 400 && status != 404) {
        QVERIFY2(body.contains("\"refused\":" + QByteArray::number(status)), body.constData());
        QVERIFY2(body.contains("\"field\":\"" + field + "\""), body.constData());
        QVERIFY(client.head.contains("Connection: close"));
        client.readToEnd(2000);
        QVERIFY(client.closedByServer);
        QCOMPARE(m_server->handler.handled.load(), 0);
    }
    QVERIFY(!client.head.toLower().contains("server:"));
    QVERIFY(client.head.contains("\r\nDate: "));
}

void TestHttpFraming::framingByteByByte()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    if (bytes.size() > 2000)
        return; // the limits are counted in framing()

    RawClient client(m_server->port);
    client.socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    for (const char byte : bytes) {
        client.socket.write(&byte, 1);
        client.socket.flush();
    }
    client.readAnswer();
    QCOMPARE(client.status(), status);
}

void TestHttpFraming::hostsAndOrigins_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *method, const char *fields, int status) {
        QTest::newRow(name) << QByteArray(method) + " /hello HTTP/1.1\r\n" + fields + "\r\n" << status;
    };
    row("localhost", "GET", "Host: localhost\r\n", 200);
    row("localhost with a port", "GET", "Host: localhost:1234\r\n", 200);
    row("capitals", "GET", "Host: LocalHost\r\n", 200);
    row("IPv4 loopback", "GET", "Host: 127.0.0.1:80\r\n", 200);
    row("IPv6 loopback", "GET", "Host: [::1]\r\n", 200);
    row("IPv6 loopback with a port", "GET", "Host: [::1]:8080\r\n", 200);
    row("foreign name", "GET", "Host: evil.example\r\n", 421);
    row("foreign name that begins like ours", "GET", "Host: localhost.evil.example\r\n", 421);
    row("foreign name that ends like ours", "GET", "Host: evil-localhost\r\n", 421);
    row("another address", "GET", "Host: 192.168.1.1\r\n", 421);
    row("short form of an address", "GET", "Host: 127.1\r\n", 421);
    row("trailing dot", "GET", "Host: localhost.\r\n", 421);
    row("own origin may write", "POST", "Host: localhost:80\r\nOrigin: http://localhost:80\r\nContent-Length: 0\r\n", 200);
    row("no origin may write", "POST", "Host: localhost\r\nContent-Length: 0\r\n", 200);
    row("foreign origin may read", "GET", "Host: localhost\r\nOrigin: http://evil.example\r\n", 200);
    row("foreign origin may not write", "POST", "Host: localhost\r\nOrigin: http://evil.example\r\nContent-Length: 0\r\n", 403);
    row("foreign origin may not delete", "DELETE", "Host: localhost\r\nOrigin: http://evil.example\r\n", 403);
    row("another local port is foreign", "POST", "Host: localhost:80\r\nOrigin: http://localhost:3000\r\nContent-Length: 0\r\n", 403);
    row("null origin may not write", "PUT", "Host: localhost\r\nOrigin: null\r\nContent-Length: 0\r\n", 403);
    row("two origins may not write", "PUT", "Host: localhost\r\nOrigin: http://localhost\r\nOrigin: http://evil\r\n", 403);
    row("empty origin may not write", "PATCH", "Host: localhost\r\nOrigin:\r\n", 403);
}

void TestHttpFraming::hostsAndOrigins()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    RawClient client(m_server->port);
    client.send(bytes);
    client.readAnswer();
    QCOMPARE(client.status(), status);
}

void TestHttpFraming::chunkedBodies_data()
{
    QTest::addColumn<QByteArray>("chunks");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &chunks, int status, const QByteArray &body = {}) {
        QTest::newRow(name) << chunks << status << body;
    };
    row("empty", "0\r\n\r\n", 200);
    row("one chunk", "5\r\nhello\r\n0\r\n\r\n", 200, "hello");
    row("two chunks", "5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n", 200, "hello world");
    row("capital digits", "A\r\n0123456789\r\n0\r\n\r\n", 200, "0123456789");
    row("leading zeros", "0005\r\nhello\r\n000\r\n\r\n", 200, "hello");
    row("extension", "5;name=value\r\nhello\r\n0;last\r\n\r\n", 200, "hello");
    row("quoted extension", "5;name=\"a b\"\r\nhello\r\n0\r\n\r\n", 200, "hello");
    row("white space before an extension", "5 ;name\r\nhello\r\n0\r\n\r\n", 200, "hello");
    row("trailer", "5\r\nhello\r\n0\r\nX-Sum: 1\r\n\r\n", 200, "hello");
    row("line ends as data", "4\r\n\r\n\r\n\r\n0\r\n\r\n", 200, "\r\n\r\n");
    row("no size", "\r\nhello\r\n0\r\n\r\n", 400);
    row("no digits", "xyz\r\nhello\r\n0\r\n\r\n", 400);
    row("negative size", "-5\r\nhello\r\n0\r\n\r\n", 400);
    row("prefixed size", "0x5\r\nhello\r\n0\r\n\r\n", 400);
    row("white space behind the size", "5 \r\nhello\r\n0\r\n\r\n", 400);
    row("white space before the size", " 5\r\nhello\r\n0\r\n\r\n", 400);
    row("bare line feed behind the size", "5\nhello\r\n0\r\n\r\n", 400);
    row("bare line feed behind the data", "5\r\nhello\n0\r\n\r\n", 400);
    row("chunk longer than its size", "3\r\nhello\r\n0\r\n\r\n", 400);
    row("bare carriage return in an extension", "5;a\rb\r\nhello\r\n0\r\n\r\n", 400);
    row("endless extension", "5;" + QByteArray(5000, 'a') + "\r\nhello\r\n0\r\n\r\n", 400);
    row("many extensions", QByteArray("1;" + QByteArray(1000, 'a') + "\r\nx\r\n").repeated(20) + "0\r\n\r\n", 400);
    row("folded trailer", "0\r\nX-A: b\r\n c\r\n\r\n", 400);
    row("bad trailer", "0\r\nX A: b\r\n\r\n", 400);
    row("size too large", "186A1\r\n", 413);
    row("sum too large", QByteArray("2710\r\n" + QByteArray(10000, 'a') + "\r\n").repeated(11), 413);
    row("overflowing size", "FFFFFFFFFFFFFFFF\r\n", 413);
    row("endless size", QByteArray(100, '0') + "\r\n", 400);
}

void TestHttpFraming::chunkedBodies()
{
    QFETCH(QByteArray, chunks);
    QFETCH(int, status);
    QFETCH(QByteArray, body);

    RawClient client(m_server->port);
    client.send(post("Transfer-Encoding: chunked\r\n", chunks) + (status == 200 ? get("/hello") : QByteArray()));
    const QByteArray answer = client.readAnswer();
    QCOMPARE(client.status(), status);
    if (status != 200)
        return;
    QCOMPARE(answer, "POST /echo " + body);
    QCOMPARE(client.readAnswer(), QByteArray("hello")); // nothing was left over or taken too much

    RawClient slow(m_server->port);
    slow.socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    for (const char byte : post("Transfer-Encoding: chunked\r\n", chunks)) {
        slow.socket.write(&byte, 1);
        slow.socket.flush();
    }
    QCOMPARE(slow.readAnswer(), "POST /echo " + body);
}

void TestHttpFraming::answers_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("holds");
    QTest::addColumn<QByteArray>("lacks");
    QTest::addColumn<bool>("closes");
    const auto row = [](const char *name, const QByteArray &request, const char *holds, const char *lacks, bool closes) {
        QTest::newRow(name) << request << QByteArray(holds) << QByteArray(lacks) << closes;
    };
    row("HEAD has the length and no body", "HEAD /hello HTTP/1.1\r\nHost: localhost\r\n\r\n", "Content-Length: 5\r\n", "hello", false);
    row("HEAD of a sized stream", "HEAD /stream/told HTTP/1.1\r\nHost: localhost\r\n\r\n", "Content-Length: 300000\r\n", "xxx", false);
    row("HEAD of a chunked stream", "HEAD /stream/untold HTTP/1.1\r\nHost: localhost\r\n\r\n", "Transfer-Encoding: chunked\r\n", "xxx", false);
    row("HEAD that is refused has no body", "HEAD /hello HTTP/1.1\r\nHost: evil\r\n\r\n", "421 ", "refused", true);
    row("204 has neither body nor length", get("/empty"), "204 No Content\r\n", "never sent", false);
    row("Connection: close", get("/hello", "Connection: close\r\n"), "Connection: close\r\n", "keep-alive", true);
    row("close among others", get("/hello", "Connection: foo, Close\r\n"), "Connection: close\r\n", "keep-alive", true);
    row("HTTP/1.0 closes", "GET /hello HTTP/1.0\r\n\r\n", "Connection: close\r\n", "keep-alive", true);
    row("HTTP/1.0 keeps alive when asked", "GET /hello HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", "Connection: keep-alive\r\n", "close", false);
    row("HTTP/1.1 keeps alive unsaid", get("/hello"), "HTTP/1.1 200 OK\r\n", "Connection", false);
    row("a handler cannot split the head", get("/split"), "X-Good: b\r\n", "Injected", false);
    row("a handler cannot set the length", get("/split"), "Content-Length: 2\r\n", "999", false);
    row("unanswered is 500", get("/forgotten"), "HTTP/1.1 500 ", "close", false);
    row("chunked stream", get("/stream/untold", "Connection: close\r\n"), "\r\n0\r\n\r\n", "Content-Length", true);
    row("stream to HTTP/1.0", "GET /stream/untold HTTP/1.0\r\n\r\n", "Connection: close\r\n", "chunked", true);
    row("a stream that ends early breaks off", get("/stream/short"), "Content-Length: 5000\r\n", "chunked", true);
}

void TestHttpFraming::answers()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, holds);
    QFETCH(QByteArray, lacks);
    QFETCH(bool, closes);

    RawClient client(m_server->port);
    client.send(request);
    if (closes) {
        const QByteArray all = client.readToEnd();
        QVERIFY(client.closedByServer);
        QVERIFY2(all.contains(holds), all.left(500).constData());
        QVERIFY2(!all.contains(lacks), all.left(500).constData());
        return;
    }
    client.send(get("/echo?marker")); // the connection goes on, with nothing in between
    const QByteArray all = client.readUntil("/echo?marker ");
    QVERIFY2(all.contains(holds), all.left(500).constData());
    QVERIFY2(!all.contains(lacks), all.left(500).constData());
    QCOMPARE(all.count("HTTP/1.1 "), 2);
    QCOMPARE(TestStream::destroyedElsewhere.load(), 0);
}

void TestHttpFraming::refusesBodyBeforeItIsSent()
{
    RawClient client(m_server->port);
    client.send("POST /nowhere HTTP/1.1\r\nHost: localhost\r\nContent-Length: 200000000\r\n\r\n");
    client.send(QByteArray(200'000, 'x'));
    client.readAnswer();
    QCOMPARE(client.status(), 413);
    QCOMPARE(m_server->handler.handled.load(), 0);
}

void TestHttpFraming::expectContinue()
{
    RawClient client(m_server->port);
    client.send(post("Content-Length: 3\r\nExpect: 100-continue\r\n"));
    QCOMPARE(client.readUntil("\r\n\r\n"), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
    client.send("abc");
    QCOMPARE(client.readAnswer(), QByteArray("POST /echo abc"));

    // Sent along at once: no leave is needed.
    client.send(post("Content-Length: 3\r\nExpect: 100-Continue\r\n", "abc"));
    QCOMPARE(client.readAnswer(), QByteArray("POST /echo abc"));
    QCOMPARE(client.status(), 200);

    RawClient large(m_server->port);
    large.send(post("Content-Length: 3000000\r\nExpect: 100-continue\r\n"));
    large.readAnswer();
    QCOMPARE(large.status(), 413);
}

void TestHttpFraming::expectContinueWaitsForItsTurn()
{
    RawClient client(m_server->port);
    client.send(get("/held") + post("Content-Length: 3\r\nExpect: 100-continue\r\n"));
    QTRY_COMPARE(m_server->handler.heldCount(), 1);
    QVERIFY(!client.socket.waitForReadyRead(100));
    m_server->handler.takeHeld("/held")->send(textResponse("first"));
    QCOMPARE(client.readAnswer(), QByteArray("first"));
    QCOMPARE(client.readUntil("\r\n\r\n"), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
    client.send("abc");
    QCOMPARE(client.readAnswer(), QByteArray("POST /echo abc"));
}

void TestHttpFraming::pipelinedAnswersKeepTheirOrder()
{
    RawClient client(m_server->port);
    client.send(get("/held/1") + get("/held/2") + get("/hello") + get("/stream/told") + get("/held/3"));
    QTRY_COMPARE(m_server->handler.heldCount(), 3);
    m_server->handler.takeHeld("/held/3")->send(textResponse("third"));
    m_server->handler.takeHeld("/held/2")->send(textResponse("second"));
    QVERIFY(!client.socket.waitForReadyRead(100));
    m_server->handler.takeHeld("/held/1")->send(textResponse("first"));
    QCOMPARE(client.readAnswer(), QByteArray("first"));
    QCOMPARE(client.readAnswer(), QByteArray("second"));
    QCOMPARE(client.readAnswer(), QByteArray("hello"));
    QCOMPARE(client.readAnswer(), QByteArray(300'000, 'x'));
    QCOMPARE(client.readAnswer(), QByteArray("third"));
}

void TestHttpFraming::pipelineIsBounded()
{
    RawClient client(m_server->port);
    QByteArray requests;
    for (int i = 0; i < 40; ++i)
        requests += get("/held/" + QByteArray::number(i));
    client.send(requests);
    QTRY_COMPARE(m_server->handler.heldCount(), 16);
    QTest::qWait(100);
    QCOMPARE(m_server->handler.heldCount(), 16);
    for (int i = 0; i < 40; ++i) {
        const QByteArray path = "/held/" + QByteArray::number(i);
        ReplyPtr reply;
        QTRY_VERIFY(reply || (reply = m_server->handler.takeHeld(path)));
        reply->send(textResponse(path));
        QCOMPARE(client.readAnswer(), path);
    }
}

void TestHttpFraming::noContentHasNoLength()
{
    RawClient client(m_server->port);
    client.send(get("/empty"));
    const QByteArray head = client.readUntil("\r\n\r\n");
    QCOMPARE(statusOf(head), 204);
    QVERIFY(!head.contains("Content-"));
}

void TestHttpFraming::manyPipelinedAtOnce()
{
    RawClient client(m_server->port);
    constexpr int kRequests = 3000;
    QByteArray requests;
    for (int i = 0; i < kRequests; ++i)
        requests += get("/echo?" + QByteArray::number(i));
    client.socket.write(requests);
    for (int i = 0; i < kRequests; ++i)
        QCOMPARE(client.readAnswer(), "GET /echo?" + QByteArray::number(i) + " ");
}

void TestHttpFraming::refusalWaitsForEarlierAnswers()
{
    RawClient client(m_server->port);
    client.send(get("/held") + "BROKEN\r\n\r\n" + get("/hello"));
    QTRY_COMPARE(m_server->handler.heldCount(), 1);
    m_server->handler.takeHeld("/held")->send(textResponse("first"));
    QCOMPARE(client.readAnswer(), QByteArray("first"));
    client.readAnswer();
    QCOMPARE(client.status(), 400);
    QVERIFY(client.readToEnd().isEmpty());
    QCOMPARE(m_server->handler.handled.load(), 1);
}

void TestHttpFraming::fieldsArriveAsSent()
{
    RawClient client(m_server->port);
    client.send(get("/fields", "X-Two:  b \t\r\nx-two: c\r\nAccept: */*\r\n"));
    QCOMPARE(client.readAnswer(), QByteArray("Host=localhost;X-Two=b;x-two=c;Accept=*/*;"));
}

QTEST_GUILESS_MAIN(TestHttpFraming)
#include "tst_http_framing.moc"
