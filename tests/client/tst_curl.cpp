// SPDX-License-Identifier: GPL-3.0-or-later
// Requests as lines for a shell: what a real curl, run by a real shell, sends is what the console sends, and
// no secret stands in the line.
#include "client/curl.h"
#include "client/rest_backend.h"

#include "paste.h"
#include "test_server.h"

#include <QtTest>

using client::Backend;
using client::HttpRequest;
using Call = std::function<void(Backend &)>;
Q_DECLARE_METATYPE(Call)

static core::ServiceId serviceId(const char *text)
{
    return core::ServiceId(QString::fromLatin1(text));
}

class TestCurl : public QObject
{
    Q_OBJECT

    core::SystemClock m_clock;

    QTemporaryDir m_folder;

    static QString s(const char *text) { return QString::fromUtf8(text); }
    static QString lineOf(const QUrl &base, const HttpRequest &request) { return client::curlLines(base, {request}).all().join(u'\n'); }

private slots:
    void initTestCase()
    {
        if (!hasCurl())
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
        QVERIFY(paste(lineOf(server.apiBase(), request)));
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
        QTest::addColumn<QByteArray>("path");
        const QString secret = QStringLiteral("hunter2");
        const auto row = [&](const char *name, const QJsonObject &body, const char *variable, const char *path = "/things") {
            QTest::newRow(name) << body << QString::fromLatin1(variable) << QByteArray(path);
        };
        row("a password", {{QStringLiteral("password"), secret}}, "MCP_PASSWORD");
        row("a new password", {{QStringLiteral("newPassword"), secret}}, "MCP_NEW_PASSWORD");
        row("a passphrase", {{QStringLiteral("passphrase"), secret}}, "MCP_PASSPHRASE");
        row("a variable of a service", {{QStringLiteral("environment"), QJsonObject{{QStringLiteral("API_TOKEN"), secret}}}}, "MCP_API_TOKEN");
        row("a variable of a command", {{QStringLiteral("env"), QJsonObject{{QStringLiteral("db-passwd"), secret}}}}, "MCP_DB_PASSWD");
        row("a sealed value", {{QStringLiteral("key"), QStringLiteral("a.b")}, {QStringLiteral("value"), secret}, {QStringLiteral("encrypted"), true}}, "MCP_A_B");
        row("a value of which only the server knows whether it is sealed", {{QStringLiteral("value"), secret}}, "MCP_JWT_SECRET", "/config/jwt.secret");
        row("in a list", {{QStringLiteral("changes"), QJsonArray{QJsonObject{{QStringLiteral("value"), secret}, {QStringLiteral("encrypted"), true}}}}}, "MCP_VALUE");
    }

    void secretsAreVariables()
    {
        QFETCH(QJsonObject, body);
        QFETCH(QString, variable);
        QFETCH(QByteArray, path);
        TestServer server;
        QVERIFY(server.listen());
        const QString line = lineOf(server.apiBase(), {"POST", path, {}, body, {}});
        QVERIFY2(!line.contains(QStringLiteral("hunter2")), qPrintable(line));
        server.on("POST", "/api/v1" + path, [](const SeenRequest &) { return TestAnswer{200, TestServer::data(1), {}, {}}; });
        QVERIFY(paste(line, {variable + QStringLiteral("=hunter2")}));
        QCOMPARE(server.seen.last().json(), body);
    }

    void whatIsNoSecretStaysInSight()
    {
        const QJsonObject body{{QStringLiteral("key"), QStringLiteral("smtp.host")}, {QStringLiteral("value"), QStringLiteral("mail.example")},
                               {QStringLiteral("encrypted"), false}};
        const QString line = lineOf(QUrl(QStringLiteral("http://x/api/v1")), {"PUT", "/config/smtp.host", {}, body, {}});
        QVERIFY(line.contains(QStringLiteral("mail.example")) && line.contains(QStringLiteral("smtp.host")));
    }

    void aSecretIsSentAsItIs_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::newRow("quotes and backslashes") << s("a\"b\\c\\\\d\\\"'e''f\\");
        QTest::newRow("signs of the shell") << s("$HOME ${x} $(id) `id` ; | & > < * ? ~ ! # = ' \" x");
        QTest::newRow("signs of awk, of printf and of JSON") << s("& \\& \\n \\u0041 %s %d 100% {\"a\":[1]} / | . ( [ ^");
        QTest::newRow("lines") << s("-----BEGIN KEY-----\nMII+/=\n-----END KEY-----");
        QTest::newRow("blanks and lines at both ends") << s(" \n\t x \r\n\t \n\n");
        QTest::newRow("letters of other languages") << s("pä\u00dfwört \u30d1\u30b9\u30ef\u30fc\u30c9 \u043f\u0430\u0440\u043e\u043b\u044c \U0001F511 \u2028");
        QTest::newRow("like an option") << s("-n");
        QTest::newRow("like a file") << s("@/etc/passwd");
        QTest::newRow("like a number") << s("0010");
        QTest::newRow("every control character but null") << [] {
            QString text;
            for (char16_t c = 1; c < 32; ++c)
                text += QChar(c);
            return text + QChar(127);
        }();
    }

    void aSecretIsSentAsItIs()
    {
        QFETCH(QString, secret);
        TestServer server;
        QVERIFY(server.listen());
        server.on("POST", "/api/v1/things", [](const SeenRequest &) { return TestAnswer{200, TestServer::data(1), {}, {}}; });
        const QJsonObject body{{s("password"), secret}, {s("name"), s("it's")}};
        const QString line = lineOf(server.apiBase(), {"POST", "/things", {}, body, {}});
        for (const QStringList &shell : shells()) {
            QVERIFY2(paste(line, {s("MCP_PASSWORD=") + secret}, nullptr, shell), qPrintable(shell.first()));
            QCOMPARE(server.seen.last().json(), body);
        }
        QCOMPARE(server.seen.size(), shells().size());
    }

    // No argument of a program that is started holds it, but for curl's own.
    void aSecretIsNoArgumentOfAwk()
    {
        const QString function = client::curlLines(QUrl(s("http://x/api/v1")), {{"POST", "/things", {}, QJsonObject{{s("password"), s("x")}}, {}}}).function;
        QByteArray written;
        QVERIFY(paste(s("awk() { printf '%s,' \"$@\"; }; ") + function + s("; mcp_json hunter2"), {}, &written));
        QVERIFY2(written.contains("BEGIN") && !written.contains("hunter2"), written.constData());
    }

    void twoSecretsNeverShareAVariable()
    {
        const QJsonObject body{{s("environment"), QJsonObject{{s("a-token"), s("one")}, {s("a.token"), s("two")}, {s("A_TOKEN"), s("one")}}}};
        TestServer server;
        QVERIFY(server.listen());
        const client::CurlLines told = client::curlLines(server.apiBase(), {{"POST", "/things", {}, body, {}}});
        QCOMPARE(told.variables, (QStringList{s("MCP_TOKEN"), s("MCP_A_TOKEN"), s("MCP_A_TOKEN_2")}));
        server.on("POST", "/api/v1/things", [](const SeenRequest &) { return TestAnswer{200, TestServer::data(1), {}, {}}; });
        QVERIFY(paste(told.all().join(u'\n'), {s("MCP_A_TOKEN=one"), s("MCP_A_TOKEN_2=two")}));
        QCOMPARE(server.seen.last().json(), body);
    }

    // They keep what is there, and are no secrets: a variable in their place would have to be guessed.
    void marksAndReferencesStayInSight()
    {
        const QJsonObject body{{s("environment"), QJsonObject{{s("API_TOKEN"), s("********")}, {s("DB_PASSWORD"), s("config:db.password")}}},
                               {s("value"), s("encrypted:AES256:7")}, {s("encrypted"), true}};
        const client::CurlLines told = client::curlLines(QUrl(s("http://x/api/v1")), {{"PUT", "/config/a", {}, body, {}}});
        QCOMPARE(told.variables, QStringList{s("MCP_TOKEN")});
        for (const char *text : {"********", "config:db.password", "encrypted:AES256:7"})
            QVERIFY(told.lines.first().contains(s(text)));
    }

    void whatIsSetFirstIsTold()
    {
        const client::CurlLines none = client::curlLines(QUrl(s("https://x/api/v1")), {}, client::Trust::ByFile);
        QVERIFY(none.lines.isEmpty() && none.variables.isEmpty());
        const client::CurlLines told = client::curlLines(QUrl(s("https://x/api/v1")), {{"POST", "/auth/mfa/confirm", {}, QJsonObject{{s("code"), s("123456")}}, {}}},
                                                         client::Trust::ByFile);
        QCOMPARE(told.variables, (QStringList{s("MCP_TOKEN"), s("MCP_CERTIFICATE"), s("MCP_CODE")}));
        QVERIFY(told.lines.first().contains(s("--cacert \"$MCP_CERTIFICATE\"")));
        QCOMPARE(told.all(), (QStringList{told.function, told.lines.first()}));
        const client::CurlLines open = client::curlLines(QUrl(s("https://x/api/v1")), {{"POST", "/services/a/start", {}, {}, {}}});
        QVERIFY(open.function.isEmpty()); // nothing that is not needed
        QCOMPARE(open.all(), open.lines);
    }

    void everyCallThatChangesSomethingCanBeTold_data()
    {
        QTest::addColumn<Call>("call");
        QTest::addColumn<QStringList>("variables");
        const QString secret = s("hunter2");
        const auto row = [](const char *name, const Call &call, const QStringList &variables = {}) { QTest::newRow(name) << call << variables; };
        const core::BackupId backup(s("backup_1"));
        const core::ScheduleId schedule(s("schedule_1"));
        const core::UserId user(s("user_1"));
        const core::SessionId session(s("session_1"));
        core::ServiceSpec spec;
        spec.id = serviceId("notes");
        spec.name = s("It's \"notes\"");
        spec.command = {s("sh"), s("-c"), s("echo $HOME")};
        spec.environment = {{s("API_TOKEN"), secret}, {s("LEVEL"), s("info")}};
        row("a service is made", [=](Backend &b) { b.services().create(spec); }, {s("MCP_API_TOKEN=hunter2")});
        row("a service is changed", [=](Backend &b) {
            b.services().update(serviceId("notes"), {{s("environment"), QJsonObject{{s("API_TOKEN"), secret}}}, {s("port"), 3001}});
        }, {s("MCP_API_TOKEN=hunter2")});
        row("a service is deleted", [](Backend &b) { b.services().remove(serviceId("a b"), {.force = true, .cleanup = true}); });
        row("a service is started", [](Backend &b) { b.services().start(serviceId("notes")); });
        row("a service is stopped", [](Backend &b) { b.services().stop(serviceId("notes"), {}); });
        row("a service is restarted", [](Backend &b) { b.services().restart(serviceId("notes")); });
        row("a service is scaled", [](Backend &b) { b.services().scale(serviceId("notes"), 3); });
        row("a command", [=](Backend &b) { b.services().exec(serviceId("notes"), {{s("echo"), s("$HOME"), s("it's")}, s("/tmp"), {{s("A_KEY"), secret}}}); },
            {s("MCP_A_KEY=hunter2")});
        row("a health check", [](Backend &b) { b.services().checkHealthNow(serviceId("notes")); });
        row("an image is brought", [](Backend &b) { b.engine().updateServiceImage(serviceId("notes")); });
        row("a container is adopted", [](Backend &b) { b.engine().adopt(s("shop/db"), serviceId("db"), client::DryRun::No); });
        QFile file(m_folder.filePath(s("compose.yml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QString content = s("services:\n  db:\n    image: \"postgres:16\"\n    environment:\n      A: 'b\\n\\\\ &c \t é'\r\n      POSTGRES_PASSWORD: hunter2\n");
        file.write(content.toUtf8());
        file.close();
        row("services of a file", [=](Backend &b) { b.engine().importServices({core::ImportKind::Compose, content, QStringList{s("db")}, false}); },
            {s("MCP_FILE=") + file.fileName()});

        core::BackupRequest request;
        request.name = s("before");
        request.passphrase = secret;
        row("a backup is made", [=](Backend &b) { b.backups().create(request); }, {s("MCP_PASSPHRASE=hunter2")});
        core::RestoreRequest restore;
        restore.passphrase = secret;
        row("what a restore would do", [=](Backend &b) { b.backups().planRestore(backup, restore); }, {s("MCP_PASSPHRASE=hunter2")});
        row("a restore", [=](Backend &b) { b.backups().restore(backup, restore); }, {s("MCP_PASSPHRASE=hunter2")});
        row("a backup is verified", [=](Backend &b) { b.backups().verify(backup, secret); }, {s("MCP_PASSPHRASE=hunter2")});
        row("a drill", [=](Backend &b) { b.backups().drill(backup, secret); }, {s("MCP_PASSPHRASE=hunter2")});
        row("a backup is deleted", [=](Backend &b) { b.backups().remove(backup, true); });
        row("a job is cancelled", [=](Backend &b) { b.backups().cancel(core::JobId(s("job_1"))); });
        core::BackupSchedule nightly;
        nightly.name = s("nightly");
        nightly.cronExpression = s("0 2 * * *");
        row("a schedule is made", [=](Backend &b) { b.backups().createSchedule(nightly); });
        row("a schedule is changed", [=](Backend &b) { b.backups().updateSchedule(schedule, {{s("enabled"), false}}); });
        row("a schedule is run", [=](Backend &b) { b.backups().runSchedule(schedule); });
        row("a schedule is deleted", [=](Backend &b) { b.backups().removeSchedule(schedule); });

        client::NewAccount account{s("jane@example.com"), s("Jane"), secret, {s("viewer")}, s("pro"), true};
        row("a user is made", [=](Backend &b) { b.accounts().create(account); }, {s("MCP_PASSWORD=hunter2")});
        row("a user is changed", [=](Backend &b) { b.accounts().update(user, {{s("password"), secret}, {s("status"), s("inactive")}}); }, {s("MCP_PASSWORD=hunter2")});
        row("a user is deleted", [=](Backend &b) { b.accounts().remove(user); });
        row("a role is given", [=](Backend &b) { b.accounts().giveRole(user, s("viewer")); });
        row("a role is taken", [=](Backend &b) { b.accounts().takeRole(user, s("viewer")); });
        row("a session is ended", [=](Backend &b) { b.accounts().endSession(user, session); });
        row("all sessions are ended", [=](Backend &b) { b.accounts().endSessions(user); });
        row("a second factor is taken off", [=](Backend &b) { b.accounts().resetSecondFactor(user); });
        row("a key is made", [](Backend &b) { b.keys().create({s("ci"), {s("services:read")}, core::Seconds(3600)}); });
        row("a key is revoked", [](Backend &b) { b.keys().revoke(client::ApiKeyId(s("key_1"))); });

        row("one's own e-mail", [=](Backend &b) { b.profile().update(s("Jane"), s("j@example.com"), secret); }, {s("MCP_CURRENT_PASSWORD=hunter2")});
        row("one's own password", [=](Backend &b) { b.profile().changePassword(secret, s("hunter2too")); },
            {s("MCP_CURRENT_PASSWORD=hunter2"), s("MCP_NEW_PASSWORD=hunter2too")});
        row("one's own session", [=](Backend &b) { b.profile().endSession(session); });
        row("one's own other sessions", [](Backend &b) { b.profile().endOtherSessions(); });
        row("a second factor is begun", [=](Backend &b) { b.profile().enrol(secret); }, {s("MCP_PASSWORD=hunter2")});
        row("a second factor is confirmed", [=](Backend &b) { b.profile().confirm(secret); }, {s("MCP_CODE=hunter2")});
        row("a second factor is given up", [=](Backend &b) { b.profile().disable(secret, secret); }, {s("MCP_PASSWORD=hunter2"), s("MCP_CODE=hunter2")});
        row("new recovery codes", [=](Backend &b) { b.profile().renewRecoveryCodes(secret); }, {s("MCP_CODE=hunter2")});

        const client::ConfigPlace place{serviceId("notes"), s("db.password")};
        row("a value is set", [=](Backend &b) { b.config().set({place, secret, true}); }, {s("MCP_DB_PASSWORD=hunter2")});
        row("values are set together", [=](Backend &b) { b.config().setAll({{place, secret, true}, {{{}, s("jwt.key")}, s("hunter2too"), {}}, {{{}, s("log.level")}, s("info"), false}}); },
            {s("MCP_DB_PASSWORD=hunter2"), s("MCP_JWT_KEY=hunter2too")});
        row("a value is deleted", [=](Backend &b) { b.config().remove(place); });
    }

    void everyCallThatChangesSomethingCanBeTold()
    {
        QFETCH(Call, call);
        QFETCH(QStringList, variables);
        TestServer server;
        QVERIFY(server.listen());
        server.behave();
        client::RestBackend backend(server.apiBase(), client::alwaysThis(client::Credential::password(s("a@b.c"), s("right"))), m_clock);
        backend.open();
        QTRY_VERIFY(backend.connectionState().isLive());
        const auto changes = [&] {
            QVector<SeenRequest> seen;
            for (const SeenRequest &request : std::as_const(server.seen))
                if (request.method != "GET" && !request.target.contains("/auth/login"))
                    seen << request;
            return seen;
        };
        const client::CurlLines told = backend.asCurl([&] { call(backend); });
        QCOMPARE(told.lines.size(), 1);
        QVERIFY2(!told.lines.first().contains(s("hunter2")), qPrintable(told.lines.first()));
        QStringList named;
        for (const QString &variable : std::as_const(variables))
            named << variable.section(u'=', 0, 0);
        QStringList toSet = told.variables.mid(1);
        named.sort();
        toSet.sort();
        QCOMPARE(toSet, named);
        call(backend);
        QTRY_COMPARE(changes().size(), 1);
        QVERIFY(paste(told.all().join(u'\n'), variables));
        QTRY_COMPARE(changes().size(), 2);
        const SeenRequest sent = changes().first();
        const SeenRequest pasted = changes().last();
        QCOMPARE(pasted.method, sent.method);
        QCOMPARE(pasted.target, sent.target);
        QCOMPARE(pasted.json(), sent.json());
        QCOMPARE(pasted.body.isEmpty(), sent.body.isEmpty());
    }

    void anArchiveAndTheAuditLogGoIntoAFile()
    {
        TestServer server;
        QVERIFY(server.listen());
        client::RestBackend backend(server.apiBase(), client::alwaysThis(client::Credential::password(s("a@b.c"), s("right"))), m_clock);
        const auto whole = [](const SeenRequest &) { return TestAnswer{200, {}, {}, "the whole of it"}; };
        server.on("GET", "/api/v1/backups/backup_1/download", whole);
        server.on("GET", "/api/v1/audit/export", whole);
        client::AuditFilter filter;
        filter.user = s("a@b.c");
        for (const char *name : {"it's mine.tar", "audit.jsonl"}) {
            const QString file = m_folder.filePath(s(name));
            const client::CurlLines told = backend.asCurl([&] {
                if (file.endsWith(s("tar")))
                    QVERIFY(!backend.backups().download(core::BackupId(s("backup_1")), file));
                else
                    QVERIFY(!backend.audit().exportTo(filter, client::AuditFormat::JsonLines, file));
            });
            QCOMPARE(told.lines.size(), 1);
            QVERIFY(server.seen.isEmpty() || server.seen.last().method == "GET");
            QVERIFY(paste(told.lines.first()));
            QFile written(file);
            QVERIFY(written.open(QIODevice::ReadOnly));
            QCOMPARE(written.readAll(), QByteArray("the whole of it"));
        }
        QCOMPARE(server.seen.last().target, QByteArray("/api/v1/audit/export?user=a%40b.c"));
        // A refusal is no archive.
        server.on("GET", "/api/v1/backups/backup_2/download", [](const SeenRequest &) { return TestAnswer{403, TestServer::error(s("FORBIDDEN"), s("No")), {}, {}}; });
        const QString none = m_folder.filePath(s("none.tar"));
        const client::CurlLines told = backend.asCurl([&] { QVERIFY(!backend.backups().download(core::BackupId(s("backup_2")), none)); });
        QVERIFY(!paste(told.lines.first()));
        QVERIFY(!QFile::exists(none));
    }

    void anUploadGoesInPieces()
    {
        QByteArray bytes(1'300'000, Qt::Uninitialized);
        for (qsizetype i = 0; i < bytes.size(); ++i)
            bytes[i] = char(i * 31 + i / 257);
        QFile file(m_folder.filePath(s("an 'archive'.mcpbak")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        TestServer server;
        QVERIFY(server.listen());
        QByteArray arrived;
        server.on("POST", "/api/v1/backups/uploads", [](const SeenRequest &) {
            return TestAnswer{201, {{s("data"), QJsonObject{{s("id"), s("upload_7")}, {s("partBytes"), 1000}}}, {s("meta"), QJsonObject{{s("requestId"), s("req_1")}}}}, {}, {}};
        });
        server.on("PUT", "/api/v1/backups/uploads/upload_7", [&](const SeenRequest &request) {
            const bool follows = request.target.endsWith("?offset=" + QByteArray::number(arrived.size()));
            arrived += request.body;
            return TestAnswer{follows ? 200 : 409, TestServer::data(QJsonObject{{s("offset"), arrived.size()}}), {}, {}};
        });
        server.on("POST", "/api/v1/backups/uploads/upload_7/complete", [](const SeenRequest &) { return TestAnswer{202, TestServer::data(1), {}, {}}; });
        client::RestBackend backend(server.apiBase(), client::alwaysThis(client::Credential::password(s("a@b.c"), s("right"))), m_clock);
        const client::CurlLines told = backend.asCurl([&] { QVERIFY(!backend.backups().upload(file.fileName(), s("mine"), s("hunter2"))); });
        QCOMPARE(told.lines.size(), 3);
        QCOMPARE(told.variables, (QStringList{s("MCP_TOKEN"), s("MCP_PASSPHRASE")}));
        QVERIFY(!told.lines.join(u' ').contains(s("hunter2")));
        QVERIFY(paste(told.all().join(u'\n'), {s("MCP_PASSPHRASE=hunter2")}));
        QCOMPARE(server.seen.first().json().value(QLatin1String("size")).toInteger(), qint64(bytes.size()));
        QVERIFY(arrived == bytes);
        QCOMPARE(server.seen.last().path(), QByteArray("/api/v1/backups/uploads/upload_7/complete"));
        QCOMPARE(server.seen.last().json(), (QJsonObject{{s("passphrase"), s("hunter2")}}));
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
        const client::CurlLines told = backend.asCurl([&] {
            backend.services().stop(core::ServiceId(QStringLiteral("a b")), {}).then(&backend, [&](const core::Result<> &) { answered = true; });
            backend.services().remove(core::ServiceId(QStringLiteral("c")), {true, false}).then(&backend, [&](const core::Result<> &) { answered = true; });
        });
        const QStringList &lines = told.lines;
        QCOMPARE(lines.size(), 2);
        QCOMPARE(told.variables, QStringList{QStringLiteral("MCP_TOKEN")});
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
