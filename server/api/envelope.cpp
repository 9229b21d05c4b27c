// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/envelope.h"

#include "core/clock.h"

#include <QJsonDocument>
#include <QRandomGenerator>

namespace server::api {
namespace {

using namespace Qt::StringLiterals;
using core::ErrorCode;

// The time in an envelope has whole seconds; making it once a second is enough.
const QByteArray &isoSecond(qint64 nowMs)
{
    thread_local qint64 second = -1;
    thread_local QByteArray text;
    if (nowMs / 1000 != second) {
        second = nowMs / 1000;
        text = core::toIsoUtc(second * 1000).toLatin1();
    }
    return text;
}

} // namespace

int httpStatus(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Unauthorized: return 401;
    case ErrorCode::Forbidden: return 403;
    case ErrorCode::NotFound: return 404;
    case ErrorCode::Validation: return 400;
    case ErrorCode::Conflict: return 409;
    case ErrorCode::RateLimited: return 429;
    case ErrorCode::Internal: return 500;
    case ErrorCode::Unavailable: return 503;
    case ErrorCode::MethodNotAllowed: return 405;
    case ErrorCode::PayloadTooLarge: return 413;
    case ErrorCode::UnsupportedMediaType: return 415;
    case ErrorCode::HeadTooLarge: return 431;
    case ErrorCode::RequestTimeout: return 408;
    case ErrorCode::NotImplemented: return 501;
    }
    return 500;
}

QByteArray jsonQuoted(const QString &text)
{
    // QJsonDocument writes only objects and arrays: take the element out of a one-element array.
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

http::Response successResponse(Payload &&payload, int status, const QByteArray &requestId, qint64 nowMs)
{
    http::Response response;
    response.status = payload.status != 0 ? payload.status : status;
    response.headers = std::move(payload.headers);
    if (!payload.contentType.isEmpty()) {
        response.contentType = payload.contentType;
        response.body = std::move(payload.raw);
        response.stream = std::move(payload.stream);
        return response;
    }
    if (!payload.location.isEmpty()) {
        response.headers.emplaceBack("Location", payload.location);
        response.headers.emplaceBack("Referrer-Policy", "no-referrer"); // the address may hold a one-time code
        response.contentType = "text/plain";
        return response;
    }
    QByteArray body;
    if (payload.json.isEmpty()) {
        const QByteArray array = QJsonDocument(QJsonArray{payload.data}).toJson(QJsonDocument::Compact);
        payload.json = array.mid(1, array.size() - 2);
    }
    body.reserve(payload.json.size() + 160);
    body.append("{\"data\":").append(payload.json).append(",\"meta\":{");
    if (!payload.meta.isEmpty()) {
        const QByteArray meta = QJsonDocument(payload.meta).toJson(QJsonDocument::Compact);
        body.append(meta.mid(1, meta.size() - 2)).append(',');
    }
    body.append("\"requestId\":\"").append(requestId);
    body.append("\",\"timestamp\":\"").append(isoSecond(nowMs)).append("\",\"version\":\"v1\"}}");
    response.body = std::move(body);
    return response;
}

http::Response errorResponse(const core::Error &error, const QByteArray &requestId, qint64 nowMs)
{
    QJsonObject details = error.details;
    if (!error.fields.isEmpty()) {
        QJsonObject fields;
        for (auto it = error.fields.begin(); it != error.fields.end(); ++it)
            fields.insert(it.key(), it.value());
        details.insert(u"fields"_s, fields);
    }
    QJsonObject json{
        {u"code"_s, core::errorCodeName(error.code)},
        {u"message"_s, error.message},
        {u"requestId"_s, QString::fromLatin1(requestId)},
        {u"timestamp"_s, QString::fromLatin1(isoSecond(nowMs))},
    };
    if (!details.isEmpty())
        json.insert(u"details"_s, details);
    http::Response response;
    response.status = httpStatus(error.code);
    response.body = QJsonDocument(QJsonObject{{u"error"_s, json}}).toJson(QJsonDocument::Compact);
    if (error.code == ErrorCode::RateLimited && error.details.contains("retryAfter"_L1))
        response.headers.emplaceBack("Retry-After", QByteArray::number(error.details.value("retryAfter"_L1).toInt()));
    if (error.code == ErrorCode::Unauthorized)
        response.headers.emplaceBack("WWW-Authenticate", "Bearer"); // RFC 9110, 11.6.1
    return response;
}

QByteArray acceptRequestId(const QByteArray &offered)
{
    const auto isHarmless = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
    };
    if (!offered.isEmpty() && offered.size() <= 64 && std::all_of(offered.begin(), offered.end(), isHarmless))
        return offered;
    // Not a secret, only unlikely to repeat: the quick generator does.
    static constexpr char kAlphabet[] = "0123456789abcdefghjkmnpqrstvwxyz";
    quint64 bits = QRandomGenerator::global()->generate64();
    QByteArray id("req_            ", 16);
    for (int i = 4; i < 16; ++i, bits >>= 5)
        id[i] = kAlphabet[bits & 31];
    return id;
}

} // namespace server::api
