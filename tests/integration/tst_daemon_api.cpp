// SPDX-License-Identifier: GPL-3.0-or-later
// The real daemon over real sockets, held against the reference: envelopes, errors, services.
#include "tests/places/places.h"
#include "tests/support/daemon_process.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using support::DaemonProcess;
using support::HttpAnswer;

class TestDaemonApi : public QObject
{
    Q_OBJECT

    DaemonProcess m_daemon;

    static QJsonObject shellService(const QString &id, const QString &script)
    {
        return {{u"id"_s, id}, {u"command"_s, QJsonArray{u"/bin/sh"_s, u"-c"_s, script}}};
    }

    // The error format, whatever went wrong.
    static void verifyError(const HttpAnswer &answer, int status, const QString &code)
    {
        QCOMPARE(answer.status, status);
        const QJsonObject error = answer.error();
        QCOMPARE(error.value(u"code"_s).toString(), code);
        QVERIFY(!error.value(u"message"_s).toString().isEmpty());
        QCOMPARE(error.value(u"requestId"_s).toString().toLatin1(), answer.headers.value("x-request-id"));
        QVERIFY(error.value(u"timestamp"_s).toString().endsWith(u'Z'));
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_daemon.start({u"--environment"_s, u"test"_s}), m_daemon.log().constData());
        QVERIFY(m_daemon.signIn());
    }

    void theDataFolderIsPrivate()
    {
        const QFileInfo folder(m_daemon.dataDir() + u"/data"_s);
        QCOMPARE(folder.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther), QFile::Permissions());
    }

    void aSecondServerOnTheFolderIsRefused()
    {
        QProcess second;
        second.start(places::program(QStringLiteral("mcp-platform-server")),
                     {u"--data-dir"_s, m_daemon.dataDir() + u"/data"_s, u"--listen"_s, u"127.0.0.1:0"_s});
        QVERIFY(second.waitForFinished(20'000));
        QCOMPARE(second.exitCode(), 3);
        QVERIFY(!second.readAllStandardError().isEmpty());
        QCOMPARE(m_daemon.get(u"/health"_s).status, 200);
    }

    void oneThatEndsByItselfIsToldOf()
    {
        DaemonProcess daemon;
        QVERIFY2(daemon.start(), daemon.log().constData());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^The daemon ended by itself: signal 9, Killed"_s));
        ::kill(pid_t(daemon.pid()), SIGKILL); // not by it, as a crash would
        QTRY_VERIFY(!daemon.isRunning());
        QVERIFY(daemon.log().endsWith("The daemon ended by itself: signal 9, Killed\n"));
    }

    void listeningBeyondLoopbackNeedsAnExplicitWord()
    {
        QProcess daemon;
        daemon.start(places::program(QStringLiteral("mcp-platform-server")),
                     {u"--data-dir"_s, m_daemon.dataDir() + u"/other"_s, u"--listen"_s, u"0.0.0.0:0"_s});
        QVERIFY(daemon.waitForFinished(20'000));
        QCOMPARE(daemon.exitCode(), 2);
        QVERIFY(daemon.readAllStandardError().contains("--insecure-allow-plain-http"));
    }

    void publicAnswersHaveTheEnvelope_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("info") << u"/api/v1/info"_s;
        QTest::newRow("health") << u"/api/v1/health"_s;
        QTest::newRow("health for probes") << u"/health"_s;
    }
    void publicAnswersHaveTheEnvelope()
    {
        QFETCH(QString, path);
        m_daemon.setToken({});
        const HttpAnswer answer = m_daemon.get(path);
        QVERIFY(m_daemon.signIn());
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.data().isObject());
        const QJsonObject meta = answer.json().value(u"meta"_s).toObject();
        QCOMPARE(meta.value(u"version"_s).toString(), u"v1"_s);
        QCOMPARE(meta.value(u"requestId"_s).toString().toLatin1(), answer.headers.value("x-request-id"));
        for (const char *header : {"x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset", "x-ratelimit-reset-after", "x-ratelimit-bucket"})
            QVERIFY2(answer.headers.contains(header), header);
    }

    void healthTellsRealFigures()
    {
        const QJsonObject checks = m_daemon.get(u"/api/v1/health"_s).data().toObject().value(u"checks"_s).toObject();
        QVERIFY(checks.value(u"database"_s).toObject().value(u"latency"_s).toDouble() > 0);
        QVERIFY(checks.value(u"filesystem"_s).toObject().value(u"details"_s).toObject().value(u"freeBytes"_s).toDouble() > 0);
        QCOMPARE(checks.value(u"runtime"_s).toObject().value(u"status"_s).toString(), u"healthy"_s);
    }

    void statsTellRealFigures()
    {
        const QJsonObject stats = m_daemon.get(u"/api/v1/stats"_s).data().toObject();
        const QJsonObject memory = stats.value(u"resources"_s).toObject().value(u"memory"_s).toObject();
        QVERIFY(memory.value(u"limit"_s).toDouble() > memory.value(u"usage"_s).toDouble());
        QVERIFY(memory.value(u"usage"_s).toDouble() > 0);
        QVERIFY(stats.value(u"requests"_s).toObject().value(u"total"_s).toDouble() > 0);
    }

    void requestIds_data()
    {
        QTest::addColumn<QByteArray>("offered");
        QTest::addColumn<bool>("kept");
        QTest::newRow("harmless") << QByteArray("req-7_A.b") << true;
        QTest::newRow("with markup") << QByteArray("<script>") << false;
        QTest::newRow("with a space") << QByteArray("a b") << false;
        QTest::newRow("very long") << QByteArray(200, 'a') << false;
    }
    void requestIds()
    {
        QFETCH(QByteArray, offered);
        QFETCH(bool, kept);
        const HttpAnswer answer = m_daemon.call("GET", u"/api/v1/info"_s, {}, {{"X-Request-ID", offered}});
        QCOMPARE(answer.headers.value("x-request-id") == offered, kept);
        QVERIFY(!answer.headers.value("x-request-id").isEmpty());
    }

    void wrongPasswordsAndUnknownPeopleGetOneAnswer()
    {
        m_daemon.setToken({});
        const HttpAnswer wrong = m_daemon.post(u"/api/v1/auth/login"_s, {{u"username"_s, u"admin@localhost"_s}, {u"password"_s, u"no"_s}});
        const HttpAnswer unknown = m_daemon.post(u"/api/v1/auth/login"_s, {{u"username"_s, u"who@localhost"_s}, {u"password"_s, u"no"_s}});
        QVERIFY(m_daemon.signIn());
        verifyError(wrong, 401, u"UNAUTHORIZED"_s);
        verifyError(unknown, 401, u"UNAUTHORIZED"_s);
        QCOMPARE(wrong.error().value(u"message"_s), unknown.error().value(u"message"_s));
    }

    void refreshRotatesAndReuseEndsTheSession()
    {
        m_daemon.setToken({});
        const QJsonObject login{{u"username"_s, u"admin@localhost"_s}, {u"password"_s, QString::fromLatin1(DaemonProcess::kPassword)}};
        const QJsonObject first = m_daemon.post(u"/api/v1/auth/login"_s, login).data().toObject();
        QCOMPARE(first.value(u"tokenType"_s).toString(), u"Bearer"_s);
        QCOMPARE(first.value(u"expiresIn"_s).toInt(), 900);
        QCOMPARE(first.value(u"user"_s).toObject().value(u"permissions"_s).toArray(), QJsonArray{u"*"_s});
        const QJsonObject again = m_daemon.post(u"/api/v1/auth/refresh"_s, {{u"refreshToken"_s, first.value(u"refreshToken"_s)}}).data().toObject();
        QVERIFY(!again.value(u"accessToken"_s).toString().isEmpty());
        m_daemon.setToken(again.value(u"accessToken"_s).toString().toLatin1());
        QCOMPARE(m_daemon.get(u"/api/v1/stats"_s).status, 200);
        // The first refresh token was used: whoever shows it again is not to be trusted, nor is the session.
        verifyError(m_daemon.post(u"/api/v1/auth/refresh"_s, {{u"refreshToken"_s, first.value(u"refreshToken"_s)}}), 401, u"UNAUTHORIZED"_s);
        QCOMPARE(m_daemon.get(u"/api/v1/stats"_s).status, 401);
        QVERIFY(m_daemon.signIn());
    }

    void logoutEndsTheAccessTokenToo()
    {
        const HttpAnswer out = m_daemon.post(u"/api/v1/auth/logout"_s);
        QCOMPARE(out.data().toObject().value(u"message"_s).toString(), u"Successfully logged out"_s);
        verifyError(m_daemon.get(u"/api/v1/stats"_s), 401, u"UNAUTHORIZED"_s);
        QVERIFY(m_daemon.signIn());
    }

    void theSigningKeyIsPublic()
    {
        const QJsonObject key = m_daemon.get(u"/.well-known/jwks.json"_s).json().value(u"keys"_s).toArray().at(0).toObject();
        QCOMPARE(key.value(u"alg"_s).toString(), u"RS256"_s);
        QVERIFY(!key.contains(u"d"_s));
    }

    void unknownServicesAreNamed()
    {
        QCOMPARE(m_daemon.post(u"/api/v1/services"_s, shellService(u"known"_s, u"exec sleep 60"_s)).status, 201);
        const HttpAnswer answer = m_daemon.get(u"/api/v1/services/nobody"_s);
        verifyError(answer, 404, u"NOT_FOUND"_s);
        const QJsonObject details = answer.error().value(u"details"_s).toObject();
        QCOMPARE(details.value(u"serviceId"_s).toString(), u"nobody"_s);
        QVERIFY(details.value(u"availableServices"_s).toArray().contains(u"known"_s));
    }

    void servicesAreListedFilteredAndPaged()
    {
        for (int i = 0; i < 25; ++i) {
            QJsonObject body = shellService(u"list-%1"_s.arg(i, 2, 10, QChar(u'0')), u"exec sleep 60"_s);
            body.insert(u"category"_s, i % 2 == 0 ? u"even"_s : u"odd"_s);
            body.insert(u"description"_s, u"Number %1"_s.arg(i));
            QCOMPARE(m_daemon.post(u"/api/v1/services"_s, body).status, 201);
        }
        const auto list = [this](const QString &query) { return m_daemon.get(u"/api/v1/services?"_s + query).json(); };
        const auto pagination = [](const QJsonObject &json) { return json.value(u"meta"_s).toObject().value(u"pagination"_s).toObject(); };
        const auto first = [](const QJsonObject &json) { return json.value(u"data"_s).toArray().at(0).toObject().value(u"id"_s).toString(); };

        const QJsonObject even = list(u"category=even&limit=5&page=2&sort=created&order=desc"_s);
        QCOMPARE(pagination(even).value(u"total"_s).toInt(), 13);
        QCOMPARE(pagination(even).value(u"pages"_s).toInt(), 3);
        QCOMPARE(even.value(u"data"_s).toArray().size(), 5);
        QCOMPARE(first(even), u"list-14"_s);
        QCOMPARE(first(list(u"search=number%2024"_s)), u"list-24"_s);
        QCOMPARE(list(u"status=error"_s).value(u"data"_s).toArray().size(), 0);
        QCOMPARE(first(list(u"sort=name&order=desc&category=odd"_s)), u"list-23"_s);
        QCOMPARE(list(u"page=99"_s).value(u"data"_s).toArray().size(), 0);
        for (const QString &wrong : {u"limit=101"_s, u"limit=0"_s, u"page=x"_s, u"sort=size"_s, u"order=up"_s, u"status=happy"_s, u"page=1&page=2"_s, u"search=%FF"_s})
            QCOMPARE(m_daemon.get(u"/api/v1/services?"_s + wrong).status, 400);
    }

    void creatingTwiceIsAConflict()
    {
        QCOMPARE(m_daemon.post(u"/api/v1/services"_s, shellService(u"twice"_s, u"true"_s)).status, 201);
        verifyError(m_daemon.post(u"/api/v1/services"_s, shellService(u"twice"_s, u"true"_s)), 409, u"CONFLICT"_s);
    }

    void aServiceLives()
    {
        QJsonObject body = shellService(u"life"_s, u"echo hello; echo \"ERROR oh no\" >&2; exec sleep 600"_s);
        body.insert(u"environment"_s, QJsonObject{{u"MODE"_s, u"a"_s}, {u"API_KEY"_s, u"hidden-value"_s}});
        const HttpAnswer created = m_daemon.post(u"/api/v1/services"_s, body);
        QCOMPARE(created.status, 201);
        QCOMPARE(created.data().toObject().value(u"status"_s).toString(), u"stopped"_s);
        QVERIFY(!created.body.contains("hidden-value"));

        QCOMPARE(m_daemon.post(u"/api/v1/services/life/start"_s).status, 202);
        QVERIFY(m_daemon.waitForStatus(u"life"_s, u"running"_s));
        verifyError(m_daemon.post(u"/api/v1/services/life/start"_s), 409, u"CONFLICT"_s);

        const auto messages = [this](const QString &query) {
            QStringList found;
            for (const QJsonValue &entry : m_daemon.get(u"/api/v1/services/life/logs"_s + query).data().toObject().value(u"logs"_s).toArray())
                found.append(entry.toObject().value(u"level"_s).toString() + u' ' + entry.toObject().value(u"message"_s).toString());
            return found;
        };
        QTRY_VERIFY(messages({}).contains(u"info hello"_s));
        QTRY_VERIFY(messages({}).contains(u"error ERROR oh no"_s));
        QCOMPARE(messages(u"?level=error"_s), QStringList{u"error ERROR oh no"_s});
        const QJsonArray bare = m_daemon.get(u"/api/v1/services/life/logs?timestamps=false&lines=1"_s).data().toObject().value(u"logs"_s).toArray();
        QCOMPARE(bare.size(), 1);
        QVERIFY(!bare.at(0).toObject().contains(u"timestamp"_s));
        QCOMPARE(messages(u"?since=2100-01-01T00:00:00Z"_s), QStringList());

        const QJsonObject exec = m_daemon.post(u"/api/v1/services/life/exec"_s,
            {{u"command"_s, QJsonArray{u"/bin/sh"_s, u"-c"_s, u"echo $MODE $EXTRA; echo err >&2; exit 3"_s}}, {u"env"_s, QJsonObject{{u"EXTRA"_s, u"b"_s}}}}).data().toObject();
        QCOMPARE(exec.value(u"exitCode"_s).toInt(), 3);
        QCOMPARE(exec.value(u"stdout"_s).toString(), u"a b\n"_s);
        QCOMPARE(exec.value(u"stderr"_s).toString(), u"err\n"_s);

        const QJsonObject health = m_daemon.get(u"/api/v1/services/life/health"_s).data().toObject();
        QTRY_COMPARE(m_daemon.get(u"/api/v1/services/life/health"_s).data().toObject().value(u"status"_s).toString(), u"healthy"_s);
        QVERIFY(health.value(u"checks"_s).toObject().contains(u"startup"_s));

        QCOMPARE(m_daemon.post(u"/api/v1/services/life/scale"_s, {{u"replicas"_s, 3}}).status, 202);
        QTRY_COMPARE_WITH_TIMEOUT(m_daemon.get(u"/api/v1/services/life"_s).data().toObject().value(u"runningReplicas"_s).toInt(), 3, 15'000);
        QVERIFY(QUrl(m_daemon.url()).isValid());

        const HttpAnswer updated = m_daemon.put(u"/api/v1/services/life"_s, {{u"description"_s, u"new words"_s}});
        QCOMPARE(updated.status, 200);
        QCOMPARE(updated.data().toObject().value(u"replicas"_s).toInt(), 3);
        QCOMPARE(updated.data().toObject().value(u"status"_s).toString(), u"running"_s);

        QCOMPARE(m_daemon.post(u"/api/v1/services/life/stop"_s, {{u"graceful"_s, true}, {u"timeout"_s, 5}}).status, 202);
        QVERIFY(m_daemon.waitForStatus(u"life"_s, u"stopped"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_daemon.get(u"/api/v1/metrics?service=life"_s).body.contains("\"up\""), 12'000);
        QCOMPARE(m_daemon.remove(u"/api/v1/services/life?cleanup=true"_s).status, 200);
        QVERIFY(!m_daemon.get(u"/api/v1/metrics?service=life"_s).body.contains("\"up\""));
        QCOMPARE(m_daemon.get(u"/api/v1/services/life"_s).status, 404);
        QVERIFY(!QFileInfo::exists(m_daemon.dataDir() + u"/data/logs/life"_s));
    }

    void followingALogStreamsLinesAsTheyCome()
    {
        QCOMPARE(m_daemon.post(u"/api/v1/services"_s, shellService(u"followed"_s,
            u"echo before; while [ ! -e go ]; do sleep 0.05; done; echo after; exec sleep 600"_s)).status, 201);
        QCOMPARE(m_daemon.post(u"/api/v1/services/followed/start"_s).status, 202);
        QTRY_VERIFY(m_daemon.get(u"/api/v1/services/followed/logs"_s).body.contains("before"));
        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(m_daemon.url().toString() + u"/api/v1/services/followed/logs?follow=true&lines=10"_s));
        request.setRawHeader("Authorization", "Bearer " + m_daemon.token());
        QNetworkReply *reply = network.get(request);
        QByteArray text;
        connect(reply, &QNetworkReply::readyRead, reply, [&] { text += reply->readAll(); });
        QTRY_VERIFY(text.contains("\"before\""));
        QVERIFY(!text.contains("\"after\""));
        QCOMPARE(reply->header(QNetworkRequest::ContentTypeHeader).toString(), u"application/x-ndjson"_s);
        // Told to go on, the service writes again, and the line comes by itself.
        QCOMPARE(m_daemon.post(u"/api/v1/services/followed/exec"_s, {{u"command"_s, QJsonArray{u"/usr/bin/touch"_s, u"go"_s}}}).data().toObject().value(u"exitCode"_s).toInt(), 0);
        QTRY_VERIFY(text.contains("\"after\""));
        for (const QByteArray &line : text.trimmed().split('\n'))
            QVERIFY2(QJsonDocument::fromJson(line).object().contains(u"level"_s), line.constData());
        // Signed out, there is nothing more to follow.
        QVERIFY(!reply->isFinished());
        QCOMPARE(m_daemon.post(u"/api/v1/auth/logout"_s).status, 200);
        QVERIFY(m_daemon.signIn());
        m_daemon.post(u"/api/v1/services/followed/stop"_s, {{u"graceful"_s, false}});
        QTRY_VERIFY(reply->isFinished());
        reply->deleteLater();
    }

    void longOutputOfExecIsCutAndSaidSo()
    {
        QCOMPARE(m_daemon.post(u"/api/v1/services"_s, shellService(u"loud"_s, u"exec sleep 60"_s)).status, 201);
        verifyError(m_daemon.post(u"/api/v1/services/loud/exec"_s, {{u"command"_s, QJsonArray{u"/bin/true"_s}}}), 409, u"CONFLICT"_s);
        QCOMPARE(m_daemon.post(u"/api/v1/services/loud/start"_s).status, 202);
        QVERIFY(m_daemon.waitForStatus(u"loud"_s, u"running"_s));
        const QJsonObject exec = m_daemon.post(u"/api/v1/services/loud/exec"_s,
            {{u"command"_s, QJsonArray{u"/bin/sh"_s, u"-c"_s, u"head -c 3000000 /dev/zero | tr '\\0' x"_s}}}).data().toObject();
        QCOMPARE(exec.value(u"stdout"_s).toString().size(), 1024 * 1024);
        QCOMPARE(exec.value(u"stdoutTruncated"_s).toBool(), true);
        QCOMPARE(exec.value(u"stderrTruncated"_s).toBool(), false);
    }

    void execHasATimeLimit()
    {
        const QJsonObject exec = m_daemon.post(u"/api/v1/services/loud/exec"_s,
            {{u"command"_s, QJsonArray{u"/bin/sleep"_s, u"60"_s}}, {u"timeout"_s, 1}}).data().toObject();
        QCOMPARE(exec.value(u"timedOut"_s).toBool(), true);
    }

    void metricsAreQueriedAndBounded()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!m_daemon.get(u"/api/v1/metrics?metric=platform_requests_total"_s).data().toObject().value(u"metrics"_s).toArray().isEmpty(), 20'000);
        const QJsonObject series = m_daemon.get(u"/api/v1/metrics?metric=platform_requests_total&step=5s"_s).data().toObject().value(u"metrics"_s).toArray().at(0).toObject();
        const QJsonObject value = series.value(u"values"_s).toArray().at(0).toObject();
        QVERIFY(value.value(u"timestamp"_s).toString().endsWith(u'Z'));
        QVERIFY(value.value(u"value"_s).isDouble());
        const HttpAnswer tooMany = m_daemon.get(u"/api/v1/metrics?start=2020-01-01T00:00:00Z&end=2025-01-01T00:00:00Z&step=1s"_s);
        verifyError(tooMany, 400, u"VALIDATION_ERROR"_s);
        QVERIFY(tooMany.error().value(u"details"_s).toObject().value(u"fields"_s).toObject().contains(u"step"_s));
        for (const QString &wrong : {u"step=fast"_s, u"start=later"_s, u"start=2025-01-02T00:00:00Z&end=2025-01-01T00:00:00Z"_s})
            QCOMPARE(m_daemon.get(u"/api/v1/metrics?"_s + wrong).status, 400);
    }

    void prometheusTextPassesItsOwnTool()
    {
        const HttpAnswer text = m_daemon.get(u"/api/v1/metrics/prometheus"_s);
        QCOMPARE(text.status, 200);
        QVERIFY(text.headers.value("content-type").startsWith("text/plain"));
        const QString promtool = QStandardPaths::findExecutable(u"promtool"_s);
        if (promtool.isEmpty())
            QSKIP("promtool is not installed (package prometheus)");
        QProcess check;
        check.start(promtool, {u"check"_s, u"metrics"_s});
        check.write(text.body);
        check.closeWriteChannel();
        QVERIFY(check.waitForFinished(20'000));
        QVERIFY2(check.exitCode() == 0, check.readAll() + check.readAllStandardError());
    }

    void bodiesThatAreNoJson_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("status");
        QTest::newRow("cut off") << QByteArray("{\"id\":") << QByteArray("application/json") << 400;
        QTest::newRow("an array") << QByteArray("[]") << QByteArray("application/json") << 400;
        QTest::newRow("too deep") << QByteArray(100, '[') << QByteArray("application/json") << 400;
        QTest::newRow("a form") << QByteArray("id=1") << QByteArray("application/x-www-form-urlencoded") << 415;
        QTest::newRow("empty") << QByteArray() << QByteArray("application/json") << 400;
        QTest::newRow("bad UTF-8") << QByteArray("{\"id\":\"\xff\"}") << QByteArray("application/json") << 400;
    }
    void bodiesThatAreNoJson()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        QFETCH(int, status);
        const HttpAnswer answer = m_daemon.send("POST", u"/api/v1/services"_s, body, {{"Content-Type", type}});
        QCOMPARE(answer.status, status);
        QVERIFY(!answer.error().isEmpty());
    }

    void aMemoryOfAServiceOutlivesTheServer()
    {
        QCOMPARE(m_daemon.post(u"/api/v1/services"_s, shellService(u"stays"_s, u"echo first; exec sleep 600"_s)).status, 201);
        QCOMPARE(m_daemon.post(u"/api/v1/services/stays/start"_s).status, 202);
        QVERIFY(m_daemon.waitForStatus(u"stays"_s, u"running"_s));
        const auto lines = [this] {
            return QString::fromUtf8(m_daemon.get(u"/api/v1/services/stays/logs"_s).body).count(u"\"first\""_s);
        };
        QTRY_COMPARE(lines(), 1);
        QCOMPARE(m_daemon.terminate(), 0);
        QVERIFY(support::processesWithEnvironment(support::instanceMarker(m_daemon.dataDir() + u"/data"_s)).isEmpty());
        QVERIFY2(m_daemon.start(), m_daemon.log().constData());
        QVERIFY(m_daemon.signIn());
        // It ran when the server ended, so it runs again, and its log goes on.
        QVERIFY(m_daemon.waitForStatus(u"stays"_s, u"running"_s));
        QTRY_COMPARE(lines(), 2);
        QCOMPARE(m_daemon.get(u"/api/v1/services/known"_s).data().toObject().value(u"status"_s).toString(), u"stopped"_s);
    }

    void secretsAreNowhereInTheDataFolder()
    {
        QJsonObject body = shellService(u"sealed"_s, u"exec sleep 60"_s);
        body.insert(u"environment"_s, QJsonObject{{u"DB_PASSWORD"_s, u"planted-secret-8842"_s}});
        QCOMPARE(m_daemon.post(u"/api/v1/services"_s, body).status, 201);
        QCOMPARE(m_daemon.post(u"/api/v1/services/sealed/start"_s).status, 202);
        QVERIFY(m_daemon.waitForStatus(u"sealed"_s, u"running"_s));
        QProcess grep;
        grep.start(u"grep"_s, {u"-rlF"_s, u"planted-secret-8842"_s, m_daemon.dataDir()});
        QVERIFY(grep.waitForFinished());
        QCOMPARE(grep.readAllStandardOutput(), QByteArray());
        QVERIFY(!m_daemon.log().contains("planted-secret-8842"));
    }
};

QTEST_GUILESS_MAIN(TestDaemonApi)
#include "tst_daemon_api.moc"
