// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/openapi_parts.h"

#include "server/api/envelope.h"
#include "server/api/operation_names.h"
#include "server/api/shapes_common.h"

#include <QJsonArray>

namespace server::api {
namespace {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Field;
using core::FieldType;
using core::Presence;

struct ErrorRow
{
    ErrorCode code;
    QString name;
    QString about;
    QString message; // of the example
    QJsonObject details = {};
};

const std::vector<ErrorRow> &errorRows()
{
    static const std::vector<ErrorRow> rows{
        {ErrorCode::Validation, u"BadRequest"_s, u"The request is wrong; details.fields says where"_s, u"Invalid request data"_s,
         {{u"fields"_s, QJsonObject{{u"port"_s, u"Port must be between 1 and 65535"_s}}}}},
        {ErrorCode::Unauthorized, u"Unauthorized"_s, u"No, wrong or expired credentials"_s, u"Invalid or expired token"_s},
        {ErrorCode::Forbidden, u"Forbidden"_s, u"The caller lacks the permission"_s, u"You do not have the permission for this"_s,
         {{u"required"_s, u"services:write"_s}}},
        {ErrorCode::NotFound, u"NotFound"_s, u"There is nothing of this id"_s, u"Service not found"_s, {{u"serviceId"_s, u"unknown-service"_s}}},
        {ErrorCode::Conflict, u"Conflict"_s, u"The request does not fit the state of the resource"_s, u"The service is running already"_s},
        {ErrorCode::PayloadTooLarge, u"PayloadTooLarge"_s, u"The body is larger than 1 MiB"_s, u"The body is too large"_s},
        {ErrorCode::UnsupportedMediaType, u"UnsupportedMediaType"_s, u"The body is of another type than the call takes"_s, u"The body must be application/json"_s},
        {ErrorCode::RateLimited, u"TooManyRequests"_s, u"The rate limit is used up"_s, u"Rate limit exceeded"_s,
         {{u"limit"_s, 1000}, {u"remaining"_s, 0}, {u"resetAt"_s, u"2025-07-24T13:00:00Z"_s}, {u"retryAfter"_s, 3600}}},
        {ErrorCode::Internal, u"InternalError"_s, u"The server failed; the log says why, under the request's id"_s, u"Internal error"_s},
        {ErrorCode::NotImplemented, u"NotImplemented"_s, u"This server cannot do it"_s, u"This runtime cannot do it"_s},
        {ErrorCode::Unavailable, u"ServiceUnavailable"_s, u"Not now"_s, u"The server is shutting down"_s},
    };
    return rows;
}

QStringList codeNames()
{
    QStringList names;
    for (int code = 0; code <= int(ErrorCode::NotImplemented); ++code)
        names.append(core::errorCodeName(ErrorCode(code)));
    return names;
}

const core::Shape &errorFactsShape()
{
    static const core::Shape shape(u"ErrorFacts"_s, {
        Field{.name = u"code"_s, .about = u"For programs"_s, .presence = Presence::Required, .oneOf = codeNames()},
        Field{.name = u"message"_s, .about = u"For people"_s, .presence = Presence::Required},
        Field{.name = u"details"_s, .type = FieldType::Object, .about = u"Further facts; fields names what is wrong, by path"_s},
        Field{.name = u"requestId"_s, .about = u"The same as in X-Request-ID"_s},
        timeField(u"timestamp"_s, u"When it was answered"_s),
    });
    return shape;
}

const core::Shape &paginationShape()
{
    static const core::Shape shape(u"Pagination"_s, {
        Field{.name = u"page"_s, .type = FieldType::Integer, .presence = Presence::Required, .min = 1},
        Field{.name = u"limit"_s, .type = FieldType::Integer, .presence = Presence::Required, .min = 1},
        Field{.name = u"total"_s, .type = FieldType::Integer, .about = u"Rows in all"_s, .presence = Presence::Required},
        Field{.name = u"pages"_s, .type = FieldType::Integer, .presence = Presence::Required},
    });
    return shape;
}

// Optional throughout, as the reference's own examples leave some of it out.
std::vector<Field> metaFields()
{
    return {
        Field{.name = u"requestId"_s, .about = u"The same as in X-Request-ID"_s},
        timeField(u"timestamp"_s, u"When it was answered"_s),
        Field{.name = u"version"_s, .about = u"Of the API"_s},
    };
}

QJsonObject headerObject(const QString &about, const QString &type)
{
    return {{u"description"_s, about}, {u"schema"_s, QJsonObject{{u"type"_s, type}}}};
}

} // namespace

QJsonObject reference(const QString &kind, const QString &name)
{
    return {{u"$ref"_s, u"#/components/%1/%2"_s.arg(kind, name)}};
}

QJsonObject sharedSchemas()
{
    const core::Shape::Reference byName = [](const core::Shape &shape) { return reference(u"schemas"_s, shape.name()); };
    const auto open = [&](const core::Shape &shape) { return shape.toJsonSchema(byName, core::Shape::Unknown::Ignored); };
    std::vector<Field> paged = metaFields();
    paged.push_back({.name = u"pagination"_s, .type = FieldType::Object, .presence = Presence::Required, .shape = &paginationShape()});
    return {
        {u"Error"_s, QJsonObject{{u"type"_s, u"object"_s},
                                 {u"required"_s, QJsonArray{u"error"_s}},
                                 {u"properties"_s, QJsonObject{{u"error"_s, reference(u"schemas"_s, errorFactsShape().name())}}}}},
        {errorFactsShape().name(), open(errorFactsShape())},
        {u"Meta"_s, open(core::Shape(metaFields()))},
        {u"PagedMeta"_s, open(core::Shape(std::move(paged)))},
        {paginationShape().name(), open(paginationShape())},
    };
}

QJsonObject sharedHeaders()
{
    return {
        {u"RequestId"_s, headerObject(u"The client's own id when it sent a harmless one, else a fresh one"_s, u"string"_s)},
        {u"RateLimitLimit"_s, headerObject(u"Requests an hour"_s, u"integer"_s)},
        {u"RateLimitRemaining"_s, headerObject(u"Requests that are left"_s, u"integer"_s)},
        {u"RateLimitReset"_s, headerObject(u"When the count begins anew, in seconds since 1970"_s, u"integer"_s)},
        {u"RateLimitResetAfter"_s, headerObject(u"The same as seconds from now"_s, u"integer"_s)},
        {u"RateLimitBucket"_s, headerObject(u"Who the request was counted to"_s, u"string"_s)},
        {u"RetryAfter"_s, headerObject(u"Seconds until it is worth another try"_s, u"integer"_s)},
        {u"WwwAuthenticate"_s, headerObject(u"How to authenticate (RFC 9110, 11.6.1)"_s, u"string"_s)},
    };
}

QJsonObject commonHeaders()
{
    const auto named = [](const QString &name) { return reference(u"headers"_s, name); };
    return {
        {u"X-Request-ID"_s, named(u"RequestId"_s)},
        {u"X-RateLimit-Limit"_s, named(u"RateLimitLimit"_s)},
        {u"X-RateLimit-Remaining"_s, named(u"RateLimitRemaining"_s)},
        {u"X-RateLimit-Reset"_s, named(u"RateLimitReset"_s)},
        {u"X-RateLimit-Reset-After"_s, named(u"RateLimitResetAfter"_s)},
        {u"X-RateLimit-Bucket"_s, named(u"RateLimitBucket"_s)},
    };
}

QJsonObject errorResponses()
{
    QJsonObject responses;
    for (const ErrorRow &row : errorRows()) {
        QJsonObject error{
            {u"code"_s, core::errorCodeName(row.code)},
            {u"message"_s, row.message},
            {u"requestId"_s, u"req_abc123"_s},
            {u"timestamp"_s, u"2025-07-24T12:00:00Z"_s},
        };
        if (!row.details.isEmpty())
            error.insert(u"details"_s, row.details);
        QJsonObject headers = commonHeaders();
        if (row.code == ErrorCode::RateLimited)
            headers.insert(u"Retry-After"_s, reference(u"headers"_s, u"RetryAfter"_s));
        if (row.code == ErrorCode::Unauthorized)
            headers.insert(u"WWW-Authenticate"_s, reference(u"headers"_s, u"WwwAuthenticate"_s));
        const QJsonObject content{{u"schema"_s, reference(u"schemas"_s, u"Error"_s)}, {u"example"_s, QJsonObject{{u"error"_s, error}}}};
        responses.insert(row.name, QJsonObject{{u"description"_s, row.about},
                                               {u"headers"_s, headers},
                                               {u"content"_s, QJsonObject{{u"application/json"_s, content}}}});
    }
    // A status that the table of codes does not have: the code is that of any wrong request.
    QJsonObject outside = responses.value("BadRequest"_L1).toObject();
    outside.insert(u"description"_s, u"Nothing lies in the range that was asked for; details.size says how much there is"_s);
    responses.insert(u"RangeNotSatisfiable"_s, outside);
    return responses;
}

QJsonObject securitySchemes()
{
    return {
        {u"bearer"_s, QJsonObject{{u"type"_s, u"http"_s}, {u"scheme"_s, u"bearer"_s}, {u"bearerFormat"_s, u"JWT"_s},
                                  {u"description"_s, u"An access token, from POST /api/v1/auth/login"_s}}},
        {u"apiKey"_s, QJsonObject{{u"type"_s, u"apiKey"_s}, {u"in"_s, u"header"_s}, {u"name"_s, u"X-API-Key"_s},
                                  {u"description"_s, u"An API key; use either this or Authorization, not both"_s}}},
    };
}

QMap<QString, QString> errorsOf(const Route &route)
{
    const bool isPublic = route.needs.permission() == core::Permission::Public;
    const bool changes = route.method != "GET";
    QSet<ErrorCode> codes{ErrorCode::Validation, ErrorCode::RateLimited, ErrorCode::Internal, ErrorCode::Unavailable};
    if (!isPublic || route.takesBody())
        codes << ErrorCode::Unauthorized;
    if (!isPublic || changes)
        codes << ErrorCode::Forbidden;
    if (!pathParameters(route.path).isEmpty())
        codes << ErrorCode::NotFound;
    if (changes)
        codes << ErrorCode::Conflict;
    if (route.takesBody())
        codes << ErrorCode::PayloadTooLarge << ErrorCode::UnsupportedMediaType;
    if (route.needs.permission() == core::Permission::ServicesExec || route.needs.permission() == core::Permission::ServicesWrite)
        codes << ErrorCode::NotImplemented;
    QMap<QString, QString> errors;
    for (const ErrorRow &row : errorRows()) {
        if (codes.contains(row.code))
            errors.insert(QString::number(httpStatus(row.code)), row.name);
    }
    if (route.answer.kind == AnswerForm::Kind::File)
        errors.insert(u"416"_s, u"RangeNotSatisfiable"_s);
    return errors;
}

QJsonObject parameterSchema(const Parameter &parameter)
{
    switch (parameter.type) {
    case ParameterType::String:
        return {{u"type"_s, u"string"_s}, {u"maxLength"_s, parameter.length}};
    case ParameterType::Integer:
        return {{u"type"_s, u"integer"_s}, {u"minimum"_s, parameter.min}, {u"maximum"_s, parameter.max}};
    case ParameterType::Boolean:
        return {{u"type"_s, u"boolean"_s}};
    case ParameterType::Time:
        return {{u"type"_s, u"string"_s}, {u"format"_s, u"date-time"_s}};
    case ParameterType::Step:
        return {{u"type"_s, u"string"_s}, {u"pattern"_s, u"^[0-9]{1,9}(?:ms|s|m|h|d|w)?$"_s}};
    case ParameterType::OneOf:
        return {{u"type"_s, u"string"_s}, {u"enum"_s, QJsonArray::fromStringList(parameter.oneOf)}};
    }
    return {};
}

} // namespace server::api
