// SPDX-License-Identifier: GPL-3.0-or-later
// Walks every row of the route table on the real daemon: what it must refuse, an id that nobody knows,
// and a good call whose answer is held against the row's own form, first by our shapes, then by a JSON
// Schema validator that reads openapi.json as a stranger would.
#include "server/api/operation_names.h"
#include "server/api/route_table.h"
#include "tests/places/places.h"
#include "tests/support/route_calls.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using server::api::AnswerForm;
using server::api::Route;
using support::DaemonProcess;
using support::HttpAnswer;
using support::RouteCall;

class TestEveryRoute : public QObject
{
    Q_OBJECT

    DaemonProcess m_daemon;
    QJsonArray m_answers; // {"method", "path", "status", "body"} of all that the walk has seen

    static QString keyOf(const Route &route) { return QString::fromLatin1(route.method + ' ' + route.path); }

    static QString unknownPath(const Route &route)
    {
        QString path = QString::fromLatin1(route.path);
        for (const QString &name : server::api::pathParameters(route.path))
            path.replace(u'{' + name + u'}', u"nobody-0"_s);
        return path;
    }

    HttpAnswer send(const Route &route, const QString &path, const RouteCall &call)
    {
        return route.bodyUse == server::api::BodyUse::Bytes
            ? m_daemon.send(route.method, path, call.bytes, {{"Content-Type", "application/octet-stream"}})
            : m_daemon.call(route.method, path, call.body);
    }

    void note(const Route &route, const HttpAnswer &answer)
    {
        if (answer.headers.value("content-type").startsWith("application/json"))
            m_answers.append(QJsonObject{{u"method"_s, QString::fromLatin1(route.method).toLower()}, {u"path"_s, QString::fromLatin1(route.path)},
                                         {u"status"_s, QString::number(answer.status)}, {u"body"_s, answer.json()}});
    }

    void verifyError(const Route &route, const HttpAnswer &answer, int status, const QString &code)
    {
        QVERIFY2(answer.status == status, QByteArray::number(answer.status) + ' ' + answer.body.left(400));
        const QJsonObject error = answer.error();
        QCOMPARE(error.value("code"_L1).toString(), code);
        QVERIFY(!error.value("message"_L1).toString().isEmpty());
        QCOMPARE(error.value("requestId"_L1).toString().toLatin1(), answer.headers.value("x-request-id"));
        QVERIFY(error.value("timestamp"_L1).toString().endsWith(u'Z'));
        if (status != 405) // of the path, not of an operation
            note(route, answer);
    }

    static void addRows()
    {
        QTest::addColumn<const Route *>("route");
        for (const Route &route : server::api::routeTable())
            QTest::newRow(qPrintable(keyOf(route))) << &route;
    }

private slots:
    void initTestCase()
    {
        // Every call is counted to one address; the limit is tested elsewhere.
        QVERIFY2(m_daemon.start({u"--public-rate-tier"_s, u"enterprise"_s}), m_daemon.log().constData());
        QVERIFY(m_daemon.signIn());
    }

    void everyRouteHasAGoodCall()
    {
        QStringList known;
        for (const Route &route : server::api::routeTable()) {
            known.append(keyOf(route));
            QVERIFY2(support::routeCall(keyOf(route)), qPrintable(keyOf(route) + u" has no call in tests/support/route_calls.cpp"_s));
        }
        for (const QString &endpoint : support::routeCallEndpoints())
            QVERIFY2(known.contains(endpoint), qPrintable(endpoint + u" is no route"_s));
    }

    void noOneIsLetIn_data() { addRows(); }
    void noOneIsLetIn()
    {
        QFETCH(const Route *, route);
        if (route->needs.permission() == core::Permission::Public)
            return;
        const QByteArray token = m_daemon.token();
        for (const char *wrong : {"", "eyJhbGciOiJub25lIn0.e30.", "mcp_0000000000000000_0000"}) {
            m_daemon.setToken(wrong);
            const HttpAnswer answer = m_daemon.call(route->method, unknownPath(*route));
            m_daemon.setToken(token);
            verifyError(*route, answer, 401, u"UNAUTHORIZED"_s);
            QCOMPARE(answer.headers.value("www-authenticate"), QByteArray("Bearer"));
        }
    }

    void anotherMethodIsRefused_data() { addRows(); }
    void anotherMethodIsRefused()
    {
        QFETCH(const Route *, route);
        const HttpAnswer answer = m_daemon.call("PATCH", unknownPath(*route));
        verifyError(*route, answer, 405, u"METHOD_NOT_ALLOWED"_s);
        QVERIFY2(answer.headers.value("allow").split(',').first().size() > 2, answer.headers.value("allow").constData());
        QVERIFY2(answer.headers.value("allow").contains(route->method), answer.headers.value("allow").constData());
    }

    void unknownParametersAndFieldsAreNamed_data() { addRows(); }
    void unknownParametersAndFieldsAreNamed()
    {
        QFETCH(const Route *, route);
        const auto fields = [](const HttpAnswer &answer) {
            return answer.error().value("details"_L1).toObject().value("fields"_L1).toObject();
        };
        const HttpAnswer query = m_daemon.call(route->method, unknownPath(*route) + u"?surprise=1"_s);
        verifyError(*route, query, 400, u"VALIDATION_ERROR"_s);
        QVERIFY(fields(query).contains("surprise"_L1));
        if (route->method != "POST" && route->method != "PUT")
            return;
        if (route->bodyUse == server::api::BodyUse::Bytes)
            return;
        const HttpAnswer body = m_daemon.call(route->method, unknownPath(*route), {{u"surprise"_s, 1}});
        verifyError(*route, body, 400, u"VALIDATION_ERROR"_s);
        QVERIFY(fields(body).contains("surprise"_L1));
    }

    void badBodiesAreRefused_data() { addRows(); }
    void badBodiesAreRefused()
    {
        QFETCH(const Route *, route);
        if (!route->takesBody())
            return;
        const auto send = [&](const QByteArray &body, const QByteArray &type) {
            return m_daemon.send(route->method, unknownPath(*route), body, {{"Content-Type", type}});
        };
        if (route->bodyUse == server::api::BodyUse::Bytes) {
            verifyError(*route, send("", "application/octet-stream"), 400, u"VALIDATION_ERROR"_s);
            verifyError(*route, send("{}", "application/json"), 415, u"UNSUPPORTED_MEDIA_TYPE"_s);
            return;
        }
        verifyError(*route, send("{\"a\":", "application/json"), 400, u"VALIDATION_ERROR"_s);
        verifyError(*route, send("[]", "application/json"), 400, u"VALIDATION_ERROR"_s);
        verifyError(*route, send("a=1", "application/x-www-form-urlencoded"), 415, u"UNSUPPORTED_MEDIA_TYPE"_s);
    }

    void anIdThatNobodyKnowsIsNotFound_data() { addRows(); }
    void anIdThatNobodyKnowsIsNotFound()
    {
        QFETCH(const Route *, route);
        if (server::api::pathParameters(route->path).isEmpty())
            return;
        const support::PrepareCall prepare = support::routeCall(keyOf(*route));
        QVERIFY(prepare);
        const RouteCall call = prepare(m_daemon);
        if (call.makesUnknown || !call.elsewhere.isEmpty())
            return;
        const QString unknown = unknownPath(*route) + (call.path.contains(u'?') ? call.path.mid(call.path.indexOf(u'?')) : QString());
        verifyError(*route, send(*route, unknown, call), 404, u"NOT_FOUND"_s);
    }

    void aGoodCallIsAnsweredInTheRowsForm_data() { addRows(); }
    void aGoodCallIsAnsweredInTheRowsForm()
    {
        QFETCH(const Route *, route);
        const support::PrepareCall prepare = support::routeCall(keyOf(*route));
        QVERIFY(prepare);
        const RouteCall call = prepare(m_daemon);
        if (!call.elsewhere.isEmpty())
            return;
        const QByteArray admin = m_daemon.token();
        m_daemon.setToken(call.token.isEmpty() ? admin : call.token);
        const HttpAnswer answer = send(*route, call.path, call);
        m_daemon.setToken(admin);
        QVERIFY2(answer.status == route->successStatus, QByteArray::number(answer.status) + ' ' + answer.body.left(600));
        if (keyOf(*route).endsWith("/logout"_L1))
            QVERIFY(m_daemon.signIn());
        for (const char *header : {"x-request-id", "x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset", "x-ratelimit-reset-after", "x-ratelimit-bucket"})
            QVERIFY2(answer.headers.contains(header), header);

        const AnswerForm &form = route->answer;
        if (form.kind == AnswerForm::Kind::Redirect) {
            QVERIFY(!answer.headers.value("location").isEmpty());
            return;
        }
        if (form.kind == AnswerForm::Kind::Text || form.kind == AnswerForm::Kind::File) {
            QVERIFY2(answer.headers.value("content-type").startsWith(form.contentType), answer.headers.value("content-type").constData());
            QVERIFY(!answer.body.isEmpty());
            return;
        }
        note(*route, answer);
        const bool isList = form.kind == AnswerForm::Kind::List || form.kind == AnswerForm::Kind::PagedList;
        QCOMPARE(answer.data().isArray(), isList);
        QCOMPARE(answer.json().value("meta"_L1).toObject().contains("pagination"_L1), form.kind == AnswerForm::Kind::PagedList);
        const QJsonArray items = isList ? answer.data().toArray() : QJsonArray{answer.data()};
        for (const QJsonValue &item : items) {
            const QMap<QString, QString> wrong = form.shape->check(item.toObject());
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong.isEmpty() ? QString() : wrong.firstKey() + u": "_s + wrong.first()));
        }
    }

    void aValidatorOfOthersAgrees()
    {
        const QString modules = qEnvironmentVariable("MCP_NODE_MODULES", places::source(QStringLiteral("build/npm/node_modules")));
        const QString node = QStandardPaths::findExecutable(u"node"_s);
        if (node.isEmpty() || !QFile::exists(modules + u"/ajv-formats"_s))
            QSKIP("node or its part ajv is not installed (scripts/test installs both)");
        QVERIFY(m_answers.size() > 50);
        QTemporaryDir folder;
        const auto write = [&](const QString &name, const QByteArray &text) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        QVERIFY(write(u"openapi.json"_s, m_daemon.get(u"/api/v1/openapi.json"_s).body));
        QVERIFY(write(u"answers.json"_s, QJsonDocument(m_answers).toJson()));
        QProcess validator;
        validator.setProcessChannelMode(QProcess::MergedChannels);
        validator.start(node, {places::source(QStringLiteral("tests/npm/validate_answers.js")), modules,
                               folder.filePath(u"openapi.json"_s), folder.filePath(u"answers.json"_s)});
        QVERIFY(validator.waitForFinished(60'000));
        const QByteArray said = validator.readAll();
        QVERIFY2(validator.exitCode() == 0, said.constData());
        QVERIFY2(said.contains(QByteArray::number(m_answers.size()) + " answers"), said.constData());
    }
};

QTEST_GUILESS_MAIN(TestEveryRoute)
#include "tst_every_route.moc"
