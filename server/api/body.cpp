// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/body.h"

#include <QJsonDocument>

namespace server::api {
namespace {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;

constexpr int kMaxJsonDepth = 64;

Error makeError(ErrorCode code, const QString &message)
{
    Error error;
    error.code = code;
    error.message = message;
    return error;
}

// Whether brackets nest no deeper than allowed, without parsing.
bool isShallow(QByteArrayView json)
{
    int depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inText = false;
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            if (++depth > kMaxJsonDepth)
                return false;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return true;
}

bool isType(QByteArrayView contentType, QByteArrayView wanted)
{
    const qsizetype semicolon = contentType.indexOf(';');
    const QByteArrayView type = (semicolon < 0 ? contentType : contentType.first(semicolon)).trimmed();
    return type.compare(wanted, Qt::CaseInsensitive) == 0;
}

} // namespace

core::Result<QJsonObject> readBody(QByteArrayView contentType, const QByteArray &sent, const core::Shape *shape, BodyUse use)
{
    const QByteArray body = sent.trimmed();
    if (body.isEmpty()) {
        if (!shape || use == BodyUse::Optional)
            return QJsonObject();
        return Error::validation(u"body"_s, u"A JSON object is required"_s);
    }
    if (!isType(contentType, "application/json"))
        return makeError(ErrorCode::UnsupportedMediaType, u"The body must be application/json"_s);
    if (!isShallow(body))
        return Error::validation(u"body"_s, u"Nested deeper than %1 levels"_s.arg(kMaxJsonDepth));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (problem.error != QJsonParseError::NoError)
        return Error::validation(u"body"_s, u"Not valid JSON at byte %1: %2"_s.arg(problem.offset).arg(problem.errorString()));
    if (!document.isObject())
        return Error::validation(u"body"_s, u"Must be a JSON object"_s);
    const QJsonObject object = document.object();
    if (!shape) {
        if (!object.isEmpty())
            return Error::validation(object.begin().key().left(128), u"Unknown field: this call takes no body"_s);
        return object;
    }
    QMap<QString, QString> wrong = use == BodyUse::Partial ? shape->checkPartial(object) : shape->check(object);
    if (!wrong.isEmpty()) {
        Error error = makeError(ErrorCode::Validation, u"Invalid request data"_s);
        error.fields = std::move(wrong);
        return error;
    }
    return object;
}

core::Result<QByteArray> readBytes(QByteArrayView contentType, const QByteArray &body)
{
    if (body.isEmpty())
        return Error::validation(u"body"_s, u"There must be bytes"_s);
    if (!isType(contentType, "application/octet-stream"))
        return makeError(ErrorCode::UnsupportedMediaType, u"The body must be application/octet-stream"_s);
    return body;
}

} // namespace server::api
