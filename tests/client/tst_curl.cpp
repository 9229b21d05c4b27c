// SPDX-License-Identifier: GPL-3.0-or-later
// Requests as lines for a shell: what a real curl, run by a real shell, sends is what the console sends, and
// no secret stands in the line.
#include "client/curl.h"
#include "client/rest_backend.h"

#include "test_server.h"

#include <QProcess>
#include <QtTest>

using client::HttpRequest;

class TestCurl : public QObject
{
    Q_OBJECT

    core::SystemClock m_clock;

    // As when it is pasted; false: there is no curl, or it failed.
    static bool paste(const QString &line, const QStringList &variables = {})
    {
        QProcess shell;
        QStringList environment = QProcess::systemEnvironment();
        environment << QStringLiteral("MCP_TOKEN=the token's") << QStringLiteral("no_proxy=127.0.0.1") << variables;
        shell.setEnvironment(environment);
        shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), line});
        bool ended = false;
        QObject::connect(&shell, &QProcess::finished, &shell, [&] { ended = true; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(ended, 20'000); }(); // the server answers on this thread
        return shell.exitCode() == 0;
    }

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("curl")).isEmpty())
            QSKIP("curl is not installed: nothing to paste a line into");
    }

    void whatIsPastedIsWhatIsSent_data()
    {
        QTest::addColumn<HttpRequest>("request");
        QTest::newRow("a plain read") << HttpRequest{"GET", "/services/a", {}, {}, {}};
        QTest::newRow("a query with signs of the shell")
            << HttpRequest{"GET", "/services", {{"search", QStringLiteral("a b&c '$(x)` \"é")}}, {}, {}};
        QTest::newRow("an order without a body") << HttpRequest{"POST", "/services/a/start", {}, {}, {}};
        QTest::newRow("a body") << HttpRequest{"POST", "/services/a/scale", {}, QJsonObject{{QStringLiteral("replicas"), 3}}, {}};
        QTest::newRow("a body with signs of the shell")
            << HttpRequest{"PUT", "/services/a", {}, QJsonObject{{QStringLiteral("name"), QStringLiteral("it's \"$HOME\" `id` $(id) \\ \n é \uF8FF ;")}}, {}};
        QTest::newRow("a deletion") << HttpRequest{"DELETE", "/services/a", {{"force", QStringLiteral("true")}}, {}, {}};
        HttpRequest tagged{"PUT", "/config", {}, QJsonObject{}, {}};
        tagged.headers = {{"If-Match", "\"it's\""}};
        QTest::newRow("a header of its own") << tagged;
    }

    void whatIsPastedIsWhatIsSent()
    {
        QFETCH(HttpRequest, request);
        TestServer server;
        QVERIFY(server.listen());
        server.behave();
        client::HttpClient http(server.apiBase(), {});
        bool answered = false;
        http.send(request, "the token's", [&](const core::Result<client::HttpAnswer> &) { answered = true; });
        QTRY_VERIFY(answered);
        const SeenRequest sent = server.seen.last();
        const qsizetype before = server.seen.size();
        QVERIFY(paste(client::curlLine(server.apiBase(), request)));
        QCOMPARE(server.seen.size(), before + 1);
        const SeenRequest pasted = server.seen.last();
        QCOMPARE(pasted.method, sent.method);
        QCOMPARE(pasted.target, sent.target);
        QCOMPARE(pasted.json(), sent.json());
        QCOMPARE(pasted.body.isEmpty(), sent.body.isEmpty());
        QCOMPARE(pasted.headers.value("authorization"), sent.headers.value("authorization"));
        QCOMPARE(pasted.headers.value("if-match"), sent.headers.value("if-match"));
        if (request.body)
            QCOMPARE(pasted.headers.value("content-type"), sent.headers.value("content-type"));
    }

    void secretsAreVariables_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("variable");
        const QString secret = QStringLiteral("hunter2");
        const auto row = [&](const char *name, const QJsonObject &body, const char *variable) {
            QTest::newRow(name) << body << QString::fromLatin1(variable);
        };
        row("a password", {{QStringLiteral("password"), secret}}, "MCP_PASSWORD");
        row("a new password", {{QStringLiteral("newPassword"), secret}}, "MCP_NEW_PASSWORD");
        row("a passphrase", {{QStringLiteral("passphrase"), secret}}, "MCP_PASSPHRASE");
        row("a variable of a service", {{QStringLiteral("environment"), QJsonObject{{QStringLiteral("API_TOKEN"), secret}}}}, "MCP_API_TOKEN");
        row("a variable of a command", {{QStringLiteral("env"), QJsonObject{{QStringLiteral("db-passwd"), secret}}}}, "MCP_DB_PASSWD");
        row("a sealed value", {{QStringLiteral("key"), QStringLiteral("a.b")}, {QStringLiteral("value"), secret}, {QStringLiteral("encrypted"), true}}, "MCP_VALUE");
        row("in a list", {{QStringLiteral("changes"), QJsonArray{QJsonObject{{QStringLiteral("value"), secret}, {QStringLiteral("encrypted"), true}}}}}, "MCP_VALUE");
    }

    void secretsAreVariables()
    {
        QFETCH(QJsonObject, body);
        QFETCH(QString, variable);
        TestServer server;
        QVERIFY(server.listen());
        const QString line = client::curlLine(server.apiBase(), {"POST", "/things", {}, body, {}});
        QVERIFY2(!line.contains(QStringLiteral("hunter2")), qPrintable(line));
        server.on("POST", "/api/v1/things", [](const SeenRequest &) { return TestAnswer{200, TestServer::data(1), {}, {}}; });
        QVERIFY(paste(line, {variable + QStringLiteral("=hunter2")}));
        QCOMPARE(server.seen.last().json(), body);
    }

    void whatIsNoSecretStaysInSight()
    {
        const QJsonObject body{{QStringLiteral("key"), QStringLiteral("smtp.host")}, {QStringLiteral("value"), QStringLiteral("mail.example")},
                               {QStringLiteral("encrypted"), false}};
        const QString line = client::curlLine(QUrl(QStringLiteral("http://x/api/v1")), {"PUT", "/config", {}, body, {}});
        QVERIFY(line.contains(QStringLiteral("mail.example")) && line.contains(QStringLiteral("smtp.host")));
    }

    void aBackendTellsAndSendsNothing()
    {
        TestServer server;
        QVERIFY(server.listen());
        server.behave();
        client::RestBackend backend(server.apiBase(), client::alwaysThis(client::Credential::password(QStringLiteral("a@b.c"), QStringLiteral("right"))), m_clock);
        backend.open();
        QTRY_VERIFY(backend.connectionState().isLive());
        const qsizetype before = server.seen.size();
        bool answered = false;
        const QStringList lines = backend.asCurl([&] {
            backend.services().stop(core::ServiceId(QStringLiteral("a b")), {}).then(&backend, [&](const core::Result<> &) { answered = true; });
            backend.services().remove(core::ServiceId(QStringLiteral("c")), {true, false}).then(&backend, [&](const core::Result<> &) { answered = true; });
        });
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[0].contains(QStringLiteral("-X POST '%1/services/a%20b/stop'").arg(server.apiBase().toString())), qPrintable(lines[0]));
        QVERIFY2(lines[1].contains(QStringLiteral("-X DELETE '%1/services/c?force=true'").arg(server.apiBase().toString())), qPrintable(lines[1]));
        // What is asked afterwards is sent again, and nothing of the above before it.
        bool sent = false;
        backend.services().start(core::ServiceId(QStringLiteral("d"))).then(&backend, [&](const core::Result<> &) { sent = true; });
        QTRY_VERIFY(sent);
        QCOMPARE(server.seen.size(), before + 1);
        QVERIFY(server.seen.last().target.endsWith("/services/d/start"));
        QVERIFY(!answered);
    }
};

QTEST_GUILESS_MAIN(TestCurl)
#include "tst_curl.moc"
