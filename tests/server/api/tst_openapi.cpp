// SPDX-License-Identifier: GPL-3.0-or-later
// The API description and the route table behind it, held against the reference: its endpoints, its
// query parameters and every one of its examples (resources/docs/reference).
#include "server/api/docs_page.h"
#include "server/api/openapi.h"
#include "server/api/operation_names.h"
#include "server/api/resource_text.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace server::api;
using Kind = AnswerForm::Kind;

class TestOpenApi : public QObject
{
    Q_OBJECT

    static QJsonArray referenceRows()
    {
        QJsonArray rows;
        for (const QString &name : resourceNames(u"docs/reference"_s)) {
            if (name == "errors.json"_L1)
                continue;
            for (const QJsonValue &row : QJsonDocument::fromJson(resourceText(u"docs/reference/"_s + name)).array())
                rows.append(row);
        }
        return rows;
    }

    static QString keyOf(const Route &route) { return QString::fromLatin1(route.method + ' ' + route.path); }

    static const Route *find(const QString &endpoint)
    {
        for (const Route &route : routeTable()) {
            if (keyOf(route) == endpoint)
                return &route;
        }
        return nullptr;
    }

    static QByteArray told(const QMap<QString, QString> &wrong)
    {
        QStringList lines;
        for (auto it = wrong.begin(); it != wrong.end(); ++it)
            lines.append(it.key() + u": "_s + it.value());
        return lines.join(u"; "_s).toUtf8();
    }

    static bool fits(ParameterType type, const QString &reference)
    {
        switch (type) {
        case ParameterType::Integer: return reference == "integer"_L1;
        case ParameterType::Boolean: return reference == "boolean"_L1;
        default: return reference == "string"_L1;
        }
    }

    // Every object in a document, with the path to it.
    static void visit(const QJsonValue &value, const QString &path, const std::function<void(const QJsonObject &, const QString &)> &use)
    {
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            use(object, path);
            for (auto it = object.begin(); it != object.end(); ++it)
                visit(it.value(), path + u'/' + it.key(), use);
        } else if (value.isArray()) {
            const QJsonArray array = value.toArray();
            for (qsizetype i = 0; i < array.size(); ++i)
                visit(array.at(i), path + u'/' + QString::number(i), use);
        }
    }

    const QJsonObject m_document = openApiDocument(routeTable(), u"1.2.3"_s);

private slots:
    void theReferenceIsReadWhole()
    {
        QCOMPARE(referenceRows().size(), 47);
    }

    void everyEndpointOfTheReferenceIsServed_data()
    {
        QTest::addColumn<QJsonObject>("row");
        for (const QJsonValue &row : referenceRows()) {
            QTest::newRow(qPrintable(row.toObject().value("endpoint"_L1).toString())) << row.toObject();
        }
    }
    void everyEndpointOfTheReferenceIsServed()
    {
        QFETCH(QJsonObject, row);
        const Route *route = find(row.value("endpoint"_L1).toString());
        QVERIFY2(route, "not in the route table");
        QVERIFY2(!route->isExtension, "marked as an extension, yet the reference has it");

        const QJsonObject query = row.value("query"_L1).toObject();
        for (auto it = query.begin(); it != query.end(); ++it) {
            const auto parameter = std::find_if(route->query.begin(), route->query.end(), [&](const Parameter &p) { return p.name == it.key(); });
            QVERIFY2(parameter != route->query.end(), qPrintable(it.key()));
            QVERIFY2(fits(parameter->type, it.value().toString()), qPrintable(it.key()));
        }
        if (row.contains("request"_L1)) {
            QVERIFY(route->body);
            const QJsonObject body = row.value("request"_L1).toObject();
            const QMap<QString, QString> wrong = route->bodyUse == BodyUse::Partial ? route->body->checkPartial(body) : route->body->check(body);
            QVERIFY2(wrong.isEmpty(), told(wrong).constData());
        }
        if (!row.contains("answer"_L1))
            return;
        const QJsonObject answer = row.value("answer"_L1).toObject();
        QVERIFY(route->answer.shape);
        const bool isList = route->answer.kind == Kind::List || route->answer.kind == Kind::PagedList;
        QCOMPARE(answer.value("data"_L1).isArray(), isList);
        QCOMPARE(answer.value("meta"_L1).toObject().contains("pagination"_L1), route->answer.kind == Kind::PagedList && answer.contains("meta"_L1));
        const QJsonArray items = isList ? answer.value("data"_L1).toArray() : QJsonArray{answer.value("data"_L1)};
        for (const QJsonValue &item : items) {
            const QMap<QString, QString> wrong = route->answer.shape->check(item.toObject());
            QVERIFY2(wrong.isEmpty(), told(wrong).constData());
        }
    }

    void whatTheReferenceLacksIsMarked()
    {
        QSet<QString> known;
        for (const QJsonValue &row : referenceRows())
            known.insert(row.toObject().value("endpoint"_L1).toString());
        for (const Route &route : routeTable())
            QVERIFY2(route.isExtension != known.contains(keyOf(route)), qPrintable(keyOf(route) + u": say .extending()"_s));
    }

    void theReferencesErrorsHaveOurForm()
    {
        const QJsonArray errors = QJsonDocument::fromJson(resourceText(u"docs/reference/errors.json"_s)).array();
        QCOMPARE(errors.size(), 5);
        for (const QJsonValue &value : errors) {
            const QJsonObject error = value.toObject().value("error"_L1).toObject();
            QCOMPARE(core::errorCodeName(core::errorCodeFromName(error.value("code"_L1).toString())), error.value("code"_L1).toString());
            QVERIFY(error.value("details"_L1).isObject());
        }
    }

    void everyRouteIsDescribed()
    {
        QCOMPARE(m_document.value("openapi"_L1).toString(), u"3.1.0"_s);
        QSet<QString> ids;
        QSet<QString> tags;
        for (const QJsonValue &tag : m_document.value("tags"_L1).toArray())
            tags.insert(tag.toObject().value("name"_L1).toString());
        for (const Route &route : routeTable()) {
            const QJsonObject operation = m_document.value("paths"_L1).toObject().value(QString::fromLatin1(route.path)).toObject()
                                              .value(QString::fromLatin1(route.method).toLower()).toObject();
            const QByteArray what = keyOf(route).toUtf8();
            const QString id = operation.value("operationId"_L1).toString();
            QVERIFY2(!id.isEmpty() && !ids.contains(id), what + ": " + id.toUtf8());
            ids.insert(id);
            QVERIFY2(tags.contains(operation.value("tags"_L1).toArray().at(0).toString()), what);
            QCOMPARE(operation.value("requestBody"_L1).isObject(), route.takesBody());
            const bool isPublic = route.needs.permission() == core::Permission::Public;
            QVERIFY2(operation.contains("security"_L1) == isPublic, what);
            const QJsonObject responses = operation.value("responses"_L1).toObject();
            QVERIFY2(responses.contains(QString::number(route.successStatus)), what);
            for (const char *always : {"400", "429", "500"})
                QVERIFY2(responses.contains(QLatin1StringView(always)), what);
            QVERIFY2(isPublic || (responses.contains("401"_L1) && responses.contains("403"_L1)), what);
        }
    }

    void operationsAreNamedAfterWhatTheyDo_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QString>("id");
        QTest::newRow("a list") << u"GET /api/v1/services"_s << u"listServices"_s;
        QTest::newRow("one") << u"GET /api/v1/services/{serviceId}"_s << u"getService"_s;
        QTest::newRow("making one") << u"POST /api/v1/services"_s << u"createService"_s;
        QTest::newRow("changing one") << u"PUT /api/v1/services/{serviceId}"_s << u"updateService"_s;
        QTest::newRow("an action") << u"POST /api/v1/services/{serviceId}/start"_s << u"startService"_s;
        QTest::newRow("a part") << u"GET /api/v1/services/{serviceId}/logs"_s << u"getServiceLogs"_s;
        QTest::newRow("signing in") << u"POST /api/v1/auth/login"_s << u"login"_s;
        QTest::newRow("outside the version") << u"GET /health"_s << u"getRootHealth"_s;
    }
    void operationsAreNamedAfterWhatTheyDo()
    {
        QFETCH(QString, endpoint);
        const Route *route = find(endpoint);
        QVERIFY(route);
        QTEST(operationId(*route), "id");
    }

    void everyReferenceInItLeadsSomewhere()
    {
        int seen = 0;
        visit(m_document, {}, [&](const QJsonObject &object, const QString &path) {
            if (!object.contains("$ref"_L1))
                return;
            ++seen;
            QJsonValue at = m_document;
            for (const QString &step : object.value("$ref"_L1).toString().split(u'/').mid(1))
                at = at.toObject().value(step);
            QVERIFY2(at.isObject(), qPrintable(path + u" -> "_s + object.value("$ref"_L1).toString()));
        });
        QVERIFY(seen > 100);
    }

    // Two shapes of one name would make one of them a stranger's description.
    void namesOfShapesAreTheirOwn()
    {
        QHash<QString, const core::Shape *> named;
        QSet<const core::Shape *> seen;
        std::function<void(const core::Shape &)> enter = [&](const core::Shape &shape) {
            if (seen.contains(&shape))
                return;
            seen.insert(&shape);
            if (!shape.name().isEmpty()) {
                QVERIFY2(!named.contains(shape.name()), qPrintable(shape.name()));
                QVERIFY2(!QStringList({u"Error"_s, u"ErrorFacts"_s, u"Meta"_s, u"PagedMeta"_s, u"Pagination"_s}).contains(shape.name()), qPrintable(shape.name()));
                named.insert(shape.name(), &shape);
            }
            for (const core::Field &field : shape.fields()) {
                if (field.shape)
                    enter(*field.shape);
            }
        };
        for (const Route &route : routeTable()) {
            if (route.body)
                enter(*route.body);
            if (route.answer.shape)
                enter(*route.answer.shape);
        }
        QVERIFY(named.size() > 20);
    }

    // Unknown fields are refused in what is sent to us; clients must bear new ones in what we answer.
    void onlyRequestsAreClosed()
    {
        const QJsonObject schemas = m_document.value("components"_L1).toObject().value("schemas"_L1).toObject();
        QCOMPARE(schemas.value("NewService"_L1).toObject().value("additionalProperties"_L1), QJsonValue(false));
        QVERIFY(schemas.value("Service"_L1).isObject());
        QVERIFY(!schemas.value("Service"_L1).toObject().contains("additionalProperties"_L1));
    }

    void thePageRunsOnlyWhatItsPolicyNames()
    {
        const QByteArray html = docsHtml();
        QVERIFY(!html.contains("@STYLE@") && !html.contains("@SCRIPT@"));
        const auto inside = [&](const QByteArray &tag) {
            const qsizetype from = html.indexOf('<' + tag + '>') + tag.size() + 2;
            return html.mid(from, html.indexOf("</" + tag + '>', from) - from);
        };
        for (const QByteArray &tag : {QByteArrayLiteral("style"), QByteArrayLiteral("script")}) {
            QCOMPARE(html.count('<' + tag), 1);
            QVERIFY(inside(tag).size() > 1000);
            const QByteArray hash = QCryptographicHash::hash(inside(tag), QCryptographicHash::Sha256).toBase64();
            QVERIFY(docsPolicy().contains(tag + "-src 'sha256-" + hash + '\''));
        }
        QVERIFY(docsPolicy().startsWith("default-src 'none'"));
        for (const char *outside : {"http://", "https://", "//cdn", "unsafe", " style=", " onclick="})
            QVERIFY2(!html.contains(outside), outside);
    }
};

QTEST_GUILESS_MAIN(TestOpenApi)
#include "tst_openapi.moc"
