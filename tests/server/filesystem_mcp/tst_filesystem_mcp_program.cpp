// SPDX-License-Identifier: GPL-3.0-or-later
// The real program over a real socket: both eras, its probes and figures, its log, and its end.
#include "tests/places/places.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest>

namespace {

struct Answer
{
    int status = 0;
    QByteArray body;
    QByteArray allow;
    const QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

} // namespace

class TestFilesystemMcpProgram : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QFile file(m_dir->filePath("hello.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("hello\nworld\n");
        file.close();
        m_program = std::make_unique<QProcess>();
        QVERIFY(start({{"PORT", "0"}, {"MCP_ROOT", m_dir->path()}}));
    }

    void cleanup()
    {
        if (m_program->state() != QProcess::NotRunning) {
            m_program->terminate();
            if (!m_program->waitForFinished(5000))
                m_program->kill();
            m_program->waitForFinished(5000);
        }
    }

    void handshakeOf2025()
    {
        Answer answer = post(rpc("initialize", {{"protocolVersion", "2025-11-25"}, {"capabilities", QJsonObject{}}}));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json()["result"]["protocolVersion"].toString(), "2025-11-25");
        const QMap<QByteArray, QByteArray> headers{{"MCP-Protocol-Version", "2025-11-25"}};
        answer = post(R"({"jsonrpc":"2.0","method":"notifications/initialized"})", headers);
        QCOMPARE(answer.status, 202);
        QVERIFY(answer.body.isEmpty());
        QCOMPARE(post(rpc("ping", {}), headers).json()["result"].toObject(), QJsonObject());
        QCOMPARE(post(rpc("tools/list", {}), headers).json()["result"]["tools"].toArray().size(), 4);
        answer = post(rpc("tools/call", {{"name", "read_text_file"},
                                         {"arguments", QJsonObject{{"path", "hello.txt"}, {"head", 1}}}}), headers);
        QCOMPARE(answer.json()["result"]["content"][0]["text"].toString(), "hello\n");
    }

    void discoveryOf2026()
    {
        Answer answer = postModern("server/discover", {});
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json()["result"]["resultType"].toString(), "complete");
        answer = postModern("tools/list", {});
        QVERIFY(answer.json()["result"]["ttlMs"].toInt() > 0);
        answer = postModern("tools/call", {{"name", "list_directory"}}, "list_directory");
        QCOMPARE(answer.json()["result"]["structuredContent"]["entries"][0]["path"].toString(), "hello.txt");
        answer = postModern("tools/call", {{"name", "list_directory"}}, "read_text_file");
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.json()["error"]["code"].toInt(), -32020);
        answer = postModern("tools/call", {{"name", "list_directory"}, {"arguments", QJsonObject{{"path", ".."}}}}, "list_directory");
        QVERIFY(answer.json()["result"]["isError"].toBool());
        answer = postModern("prompts/list", {});
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.json()["error"]["code"].toInt(), -32601);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QStringList>("header");
        QTest::addColumn<int>("status");
        QTest::newRow("a stream") << QByteArray("GET") << "/mcp" << QStringList{"Accept", "text/event-stream"} << 405;
        QTest::newRow("the end of a session") << QByteArray("DELETE") << "/mcp" << QStringList{"Mcp-Session-Id", "x"} << 405;
        QTest::newRow("a foreign page") << QByteArray("POST") << "/mcp" << QStringList{"Origin", "https://example.com"} << 403;
        QTest::newRow("a foreign page that reads") << QByteArray("GET") << "/metrics" << QStringList{"Origin", "https://example.com"} << 403;
        QTest::newRow("another body") << QByteArray("POST") << "/mcp" << QStringList{"Content-Type", "text/plain"} << 415;
        QTest::newRow("no JSON wanted") << QByteArray("POST") << "/mcp" << QStringList{"Accept", "text/event-stream"} << 406;
        QTest::newRow("another path") << QByteArray("GET") << "/etc/passwd" << QStringList{} << 404;
        QTest::newRow("a probe by POST") << QByteArray("POST") << "/health" << QStringList{} << 405;
    }

    void refusals()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QFETCH(QStringList, header);
        QFETCH(int, status);
        QMap<QByteArray, QByteArray> headers;
        if (!header.isEmpty())
            headers.insert(header[0].toUtf8(), header[1].toUtf8());
        const Answer answer = send(method, path, method == "POST" ? rpc("ping", {}) : QByteArray(), headers);
        QCOMPARE(answer.status, status);
        QCOMPARE(!answer.allow.isEmpty(), status == 405);
    }

    void probesFiguresAndLog()
    {
        QCOMPARE(send("GET", "/health").json(), (QJsonObject{{"status", "ok"}}));
        postModern("tools/call", {{"name", "list_directory"}}, "list_directory");
        post("{");
        const QByteArray metrics = send("GET", "/metrics").body;
        QVERIFY2(metrics.contains("http_requests_total{method=\"GET\",status=\"200\"} 1\n"), metrics);
        QVERIFY(metrics.contains("http_requests_total{method=\"POST\",status=\"400\"} 1\n"));
        QVERIFY(metrics.contains("http_request_duration_seconds_bucket{le=\"+Inf\"} 3\n"));
        QVERIFY(metrics.contains("http_request_duration_seconds_count 3\n"));
        QVERIFY(metrics.contains("mcp_tool_calls_total{tool=\"list_directory\"} 1\n"));
        checkWithPromtool(metrics);

        QTRY_VERIFY(logLines().size() >= 4);
        bool seen = false;
        for (const QByteArray &line : logLines()) {
            const QJsonObject json = QJsonDocument::fromJson(line).object();
            QVERIFY2(!json.isEmpty(), line);
            QVERIFY(line.startsWith("{\"time\":\""));
            seen = seen || (json["msg"] == "request" && json["tool"] == "list_directory" && json["level"] == "info");
        }
        QVERIFY(seen);
    }

    void manyAtATime()
    {
        QNetworkAccessManager network;
        int good = 0;
        constexpr int kRequests = 200;
        for (int i = 0; i < kRequests; ++i) {
            QNetworkRequest request(QUrl(m_base + "/mcp"));
            request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
            QNetworkReply *reply = network.post(request, rpc("tools/call", {{"name", "read_text_file"}, {"arguments", QJsonObject{{"path", "hello.txt"}}}}, i));
            connect(reply, &QNetworkReply::finished, this, [reply, i, &good] {
                const QJsonObject json = QJsonDocument::fromJson(reply->readAll()).object();
                good += json["id"].toInt() == i && json["result"]["content"][0]["text"].toString() == "hello\nworld\n";
                reply->deleteLater();
            });
        }
        QTRY_COMPARE_WITH_TIMEOUT(good, kRequests, 20'000);
    }

    void endsInOrder()
    {
        send("GET", "/health");
        m_program->terminate();
        QVERIFY(m_program->waitForFinished(5000));
        QCOMPARE(m_program->exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_program->exitCode(), 0);
        QVERIFY(logLines().last().contains("\"stopped\""));
    }

    void saysWhyItCannotStart_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("no such root") << QStringList{"/nonexistent"} << QByteArray("cannot open the root folder");
        QTest::newRow("two roots") << QStringList{".", "."} << QByteArray("one root only");
        QTest::newRow("no port") << QStringList{"--port", "many"} << QByteArray("is no port");
        QTest::newRow("a port in use") << QStringList{"--port", "TAKEN"} << QByteArray("cannot listen");
    }

    void saysWhyItCannotStart()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        arguments.replaceInStrings("TAKEN", QString::number(taken.serverPort()));
        QProcess program;
        program.start(places::program(QStringLiteral("filesystem-mcp")), arguments);
        QVERIFY(program.waitForFinished(10'000));
        QVERIFY(program.exitCode() != 0);
        const QByteArray errors = program.readAllStandardError();
        QVERIFY2(errors.contains(says), errors);
    }

private:
    bool start(const QMap<QString, QString> &variables)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (auto it = variables.cbegin(); it != variables.cend(); ++it)
            environment.insert(it.key(), it.value());
        m_program->setProcessEnvironment(environment);
        m_log.clear();
        m_program->start(places::program(QStringLiteral("filesystem-mcp")), QStringList());
        if (!QTest::qWaitFor([this] { return m_program->canReadLine(); }, 10'000))
            return false;
        const QByteArray ready = m_program->readLine().trimmed();
        m_base = QString::fromUtf8(ready.mid(6));
        return ready.startsWith("ready http://127.0.0.1:");
    }

    QList<QByteArray> logLines()
    {
        m_log += m_program->readAllStandardError();
        QList<QByteArray> lines = m_log.split('\n');
        lines.removeLast(); // the unfinished one
        return lines;
    }

    static QByteArray rpc(const QString &method, const QJsonObject &params, int id = 1)
    {
        return QJsonDocument(QJsonObject{{"jsonrpc", "2.0"}, {"id", id}, {"method", method}, {"params", params}}).toJson();
    }

    Answer post(const QByteArray &body, const QMap<QByteArray, QByteArray> &headers = {})
    {
        return send("POST", "/mcp", body, headers);
    }

    Answer postModern(const QString &method, QJsonObject params, const QByteArray &name = {})
    {
        params.insert("_meta", QJsonObject{{"io.modelcontextprotocol/protocolVersion", "2026-07-28"},
                                           {"io.modelcontextprotocol/clientCapabilities", QJsonObject{}}});
        QMap<QByteArray, QByteArray> headers{{"MCP-Protocol-Version", "2026-07-28"}, {"Mcp-Method", method.toUtf8()}};
        if (!name.isEmpty())
            headers.insert("Mcp-Name", name);
        return post(rpc(method, params), headers);
    }

    Answer send(const QByteArray &method, const QString &path, const QByteArray &body = {},
                QMap<QByteArray, QByteArray> headers = {})
    {
        QNetworkRequest request(QUrl(m_base + path));
        if (!headers.contains("Content-Type") && !body.isEmpty())
            headers.insert("Content-Type", "application/json");
        if (!headers.contains("Accept"))
            headers.insert("Accept", "application/json, text/event-stream");
        for (auto it = headers.cbegin(); it != headers.cend(); ++it)
            request.setRawHeader(it.key(), it.value());
        const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 10'000))
            return {};
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(), reply->rawHeader("Allow")};
    }

    // Prometheus' own opinion, where it is installed.
    static void checkWithPromtool(const QByteArray &metrics)
    {
        QProcess promtool;
        promtool.start("promtool", {"check", "metrics"});
        if (!promtool.waitForStarted())
            return;
        promtool.write(metrics);
        promtool.closeWriteChannel();
        QVERIFY(promtool.waitForFinished(10'000));
        QVERIFY2(promtool.exitCode() == 0, promtool.readAllStandardError());
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QProcess> m_program;
    QNetworkAccessManager m_network;
    QByteArray m_log;
    QString m_base;
};

QTEST_GUILESS_MAIN(TestFilesystemMcpProgram)
#include "tst_filesystem_mcp_program.moc"
