// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/openapi.h"

#include "core/version.h"
#include "server/api/openapi_parts.h"
#include "server/api/operation_names.h"
#include "server/api/resource_text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace server::api {
namespace {

using namespace Qt::StringLiterals;
using core::Permission;
using core::Shape;

// The examples of the API reference by endpoint: {"request": ..., "answer": ...}.
QHash<QString, QJsonObject> readExamples()
{
    QHash<QString, QJsonObject> examples;
    for (const QString &name : resourceNames(u"docs/reference"_s)) {
        const QJsonArray rows = QJsonDocument::fromJson(resourceText(u"docs/reference/"_s + name)).array();
        for (const QJsonValue &row : rows) {
            const QJsonObject example = row.toObject();
            if (example.contains("endpoint"_L1))
                examples.insert(example.value("endpoint"_L1).toString(), example);
        }
    }
    return examples;
}

// What a field may be missing from is an update: nothing is required, in it or in the objects within.
QJsonObject withoutRequired(QJsonObject schema)
{
    schema.remove("required"_L1);
    QJsonObject properties = schema.value("properties"_L1).toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        if (it.value().toObject().contains("properties"_L1))
            it.value() = withoutRequired(it.value().toObject());
    }
    if (!properties.isEmpty())
        schema.insert(u"properties"_s, properties);
    return schema;
}

bool hasRequired(const Shape &shape)
{
    return std::any_of(shape.fields().begin(), shape.fields().end(), [](const core::Field &field) {
        return field.presence == core::Presence::Required
            || (field.type == core::FieldType::Object && field.shape && hasRequired(*field.shape));
    });
}

class Description
{
public:
    explicit Description(const std::vector<Route> &table) : m_table(table), m_examples(readExamples()) { }

    QJsonObject document(const QString &version);

private:
    void noteRequests(const Shape &shape);
    QJsonObject schemaOf(const Shape &shape, const QString &nameWithout = {});
    QJsonObject operation(const Route &route);
    QJsonArray parameters(const Route &route) const;
    QJsonObject requestBody(const Route &route);
    QJsonObject responses(const Route &route);
    QJsonObject goodAnswer(const Route &route);
    QJsonObject envelope(const Route &route);
    QJsonObject exampleOf(const Route &route) const { return m_examples.value(QString::fromLatin1(route.method + ' ' + route.path)); }

    const std::vector<Route> &m_table;
    const QHash<QString, QJsonObject> m_examples;
    QSet<const Shape *> m_requests; // shapes that a body may have in it: unknown fields are refused there
    QHash<QString, const Shape *> m_named;
    QJsonObject m_schemas;
};

void Description::noteRequests(const Shape &shape)
{
    if (m_requests.contains(&shape))
        return;
    m_requests.insert(&shape);
    for (const core::Field &field : shape.fields()) {
        if (field.shape)
            noteRequests(*field.shape);
    }
}

// A reference to the shape's component, which is made when it is first asked for.
QJsonObject Description::schemaOf(const Shape &shape, const QString &nameWithout)
{
    const QString name = shape.name().isEmpty() ? nameWithout : shape.name();
    const Shape::Reference nested = [this](const Shape &inner) { return schemaOf(inner); };
    // Answers may gain fields; what is sent to us is checked to the last one.
    const Shape::Unknown unknown = m_requests.contains(&shape) ? Shape::Unknown::Refused : Shape::Unknown::Ignored;
    const Shape *known = m_named.value(name);
    if (name.isEmpty() || (known && known != &shape))
        return shape.toJsonSchema(nested, unknown);
    if (!known) {
        m_named.insert(name, &shape);
        m_schemas.insert(name, shape.toJsonSchema(nested, unknown));
    }
    return reference(u"schemas"_s, name);
}

QJsonArray Description::parameters(const Route &route) const
{
    QJsonArray list;
    for (const QString &name : pathParameters(route.path)) {
        list.append(QJsonObject{
            {u"name"_s, name},
            {u"in"_s, u"path"_s},
            {u"required"_s, true},
            {u"schema"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"minLength"_s, 1}}},
        });
    }
    for (const Parameter &parameter : route.query) {
        QJsonObject object{{u"name"_s, parameter.name}, {u"in"_s, u"query"_s}, {u"schema"_s, parameterSchema(parameter)}};
        if (!parameter.about.isEmpty())
            object.insert(u"description"_s, parameter.about);
        list.append(object);
    }
    return list;
}

QJsonObject Description::requestBody(const Route &route)
{
    if (route.bodyUse == BodyUse::Bytes)
        return {{u"required"_s, true}, {u"content"_s, QJsonObject{{u"application/octet-stream"_s, QJsonObject()}}}};
    const bool partial = route.bodyUse == BodyUse::Partial && hasRequired(*route.body);
    QJsonObject content{{u"schema"_s, partial ? withoutRequired(route.body->toJsonSchema())
                                              : schemaOf(*route.body, operationId(route).replace(0, 1, operationId(route).at(0).toUpper()) + u"Request"_s)}};
    const QJsonObject example = exampleOf(route);
    if (example.contains("request"_L1))
        content.insert(u"example"_s, example.value("request"_L1));
    return {
        {u"required"_s, route.bodyUse != BodyUse::Optional},
        {u"content"_s, QJsonObject{{u"application/json"_s, content}}},
    };
}

QJsonObject Description::envelope(const Route &route)
{
    const QString name = operationId(route).replace(0, 1, operationId(route).at(0).toUpper()) + u"Answer"_s;
    QJsonObject data = schemaOf(*route.answer.shape, name);
    const bool paged = route.answer.kind == AnswerForm::Kind::PagedList;
    if (paged || route.answer.kind == AnswerForm::Kind::List)
        data = {{u"type"_s, u"array"_s}, {u"items"_s, data}};
    return {
        {u"type"_s, u"object"_s},
        {u"required"_s, QJsonArray{u"data"_s}},
        {u"properties"_s, QJsonObject{{u"data"_s, data}, {u"meta"_s, reference(u"schemas"_s, paged ? u"PagedMeta"_s : u"Meta"_s)}}},
    };
}

QJsonObject Description::goodAnswer(const Route &route)
{
    QJsonObject response{{u"description"_s, route.summary}};
    QJsonObject headers = commonHeaders();
    if (route.answer.kind == AnswerForm::Kind::Redirect) {
        headers.insert(u"Location"_s, QJsonObject{{u"description"_s, u"Where to go on"_s}, {u"schema"_s, QJsonObject{{u"type"_s, u"string"_s}}}});
    } else if (route.answer.kind == AnswerForm::Kind::File) {
        const QJsonObject text{{u"schema"_s, QJsonObject{{u"type"_s, u"string"_s}}}};
        for (const char *name : {"ETag", "Accept-Ranges", "Content-Disposition", "Content-Range"})
            headers.insert(QString::fromLatin1(name), text);
        response.insert(u"content"_s, QJsonObject{{QString::fromLatin1(route.answer.contentType), QJsonObject()}});
    } else if (route.answer.kind == AnswerForm::Kind::Text) {
        const QString type = QString::fromLatin1(route.answer.contentType);
        const QString kind = type.endsWith("json"_L1) ? u"object"_s : u"string"_s;
        response.insert(u"content"_s, QJsonObject{{type, QJsonObject{{u"schema"_s, QJsonObject{{u"type"_s, kind}}}}}});
    } else {
        QJsonObject content{{u"schema"_s, envelope(route)}};
        const QJsonObject example = exampleOf(route);
        if (example.contains("answer"_L1))
            content.insert(u"example"_s, example.value("answer"_L1));
        QJsonObject types{{u"application/json"_s, content}};
        if (!route.answer.otherContentType.isEmpty())
            types.insert(QString::fromLatin1(route.answer.otherContentType), QJsonObject{{u"schema"_s, QJsonObject{{u"type"_s, u"string"_s}}}});
        response.insert(u"content"_s, types);
    }
    response.insert(u"headers"_s, headers);
    return response;
}

QJsonObject Description::responses(const Route &route)
{
    QJsonObject all;
    const QMap<QString, QString> errors = errorsOf(route);
    for (auto it = errors.begin(); it != errors.end(); ++it)
        all.insert(it.key(), reference(u"responses"_s, it.value()));
    const QJsonObject good = goodAnswer(route);
    all.insert(QString::number(route.successStatus), good);
    if (route.answer.kind == AnswerForm::Kind::File)
        all.insert(u"206"_s, good);
    if (route.answer.otherStatus != 0) {
        QJsonObject other = good;
        QJsonObject content = other.value("content"_L1).toObject();
        QJsonObject json = content.value("application/json"_L1).toObject();
        json.remove("example"_L1);
        if (route.answer.otherStatus >= 500) // the server itself can be the one that is not there
            json.insert(u"schema"_s, QJsonObject{{u"anyOf"_s, QJsonArray{json.value("schema"_L1), reference(u"schemas"_s, u"Error"_s)}}});
        content.insert(u"application/json"_s, json);
        other.insert(u"content"_s, content);
        all.insert(QString::number(route.answer.otherStatus), other);
    }
    return all;
}

QJsonObject Description::operation(const Route &route)
{
    const Permission needed = route.needs.permission();
    const QString who = needed == Permission::Public ? u"Needs no sign-in."_s
        : needed == Permission::SignedIn             ? u"For everybody who is signed in."_s
                                                     : u"Needs the permission `%1`."_s.arg(core::permissionName(needed));
    QJsonObject operation{
        {u"operationId"_s, operationId(route)},
        {u"tags"_s, QJsonArray{groupName(route)}},
        {u"summary"_s, route.summary},
        {u"description"_s, u"%1. %2"_s.arg(route.summary, who)},
        {u"responses"_s, responses(route)},
    };
    if (needed == Permission::Public)
        operation.insert(u"security"_s, QJsonArray());
    else if (needed != Permission::SignedIn)
        operation.insert(u"x-permission"_s, core::permissionName(needed));
    if (const QJsonArray list = parameters(route); !list.isEmpty())
        operation.insert(u"parameters"_s, list);
    if (route.takesBody())
        operation.insert(u"requestBody"_s, requestBody(route));
    if (route.isExtension)
        operation.insert(u"x-extension"_s, true);
    return operation;
}

QJsonObject Description::document(const QString &version)
{
    for (const Route &route : m_table) {
        if (route.body)
            noteRequests(*route.body);
    }
    QJsonObject paths;
    QSet<QString> used;
    for (const Route &route : m_table) {
        const QString path = QString::fromLatin1(route.path);
        QJsonObject item = paths.value(path).toObject();
        item.insert(QString::fromLatin1(route.method).toLower(), operation(route));
        paths.insert(path, item);
        used.insert(groupName(route));
    }
    QJsonArray tags;
    for (const Group &group : groups()) {
        if (used.contains(group.name))
            tags.append(QJsonObject{{u"name"_s, group.name}, {u"description"_s, group.about}});
    }
    const QJsonObject shared = sharedSchemas();
    for (auto it = shared.begin(); it != shared.end(); ++it)
        m_schemas.insert(it.key(), it.value());
    return {
        {u"openapi"_s, u"3.1.0"_s},
        {u"info"_s, QJsonObject{
                        {u"title"_s, u"MCP Platform API"_s},
                        {u"version"_s, version},
                        {u"description"_s, QString::fromUtf8(resourceText(u"docs/introduction.md"_s))},
                        {u"contact"_s, QJsonObject{{u"name"_s, u"MCP Console"_s}}},
                        {u"license"_s, QJsonObject{{u"name"_s, u"GPL-3.0-or-later"_s}, {u"identifier"_s, u"GPL-3.0-or-later"_s}}},
                    }},
        {u"servers"_s, QJsonArray{QJsonObject{{u"url"_s, u"/"_s}, {u"description"_s, u"This server"_s}}}},
        {u"security"_s, QJsonArray{QJsonObject{{u"bearer"_s, QJsonArray()}}, QJsonObject{{u"apiKey"_s, QJsonArray()}}}},
        {u"tags"_s, tags},
        {u"paths"_s, paths},
        {u"components"_s, QJsonObject{
                              {u"schemas"_s, m_schemas},
                              {u"headers"_s, sharedHeaders()},
                              {u"responses"_s, errorResponses()},
                              {u"securitySchemes"_s, securitySchemes()},
                          }},
    };
}

} // namespace

QJsonObject openApiDocument(const std::vector<Route> &table, const QString &version)
{
    return Description(table).document(version);
}

const QByteArray &openApiJson()
{
    static const QByteArray json =
        QJsonDocument(openApiDocument(routeTable(), core::version())).toJson(QJsonDocument::Compact);
    return json;
}

} // namespace server::api
