// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result.h"

#include <array>

namespace core {
namespace {

struct CodeName
{
    ErrorCode code;
    const char *name;
};

constexpr std::array kCodeNames{
    CodeName{ErrorCode::Unauthorized, "UNAUTHORIZED"},
    CodeName{ErrorCode::Forbidden, "FORBIDDEN"},
    CodeName{ErrorCode::NotFound, "NOT_FOUND"},
    CodeName{ErrorCode::Validation, "VALIDATION_ERROR"},
    CodeName{ErrorCode::Conflict, "CONFLICT"},
    CodeName{ErrorCode::RateLimited, "RATE_LIMIT_EXCEEDED"},
    CodeName{ErrorCode::Internal, "INTERNAL_ERROR"},
    CodeName{ErrorCode::Unavailable, "SERVICE_UNAVAILABLE"},
    CodeName{ErrorCode::MethodNotAllowed, "METHOD_NOT_ALLOWED"},
    CodeName{ErrorCode::PayloadTooLarge, "PAYLOAD_TOO_LARGE"},
    CodeName{ErrorCode::UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE"},
    CodeName{ErrorCode::HeadTooLarge, "HEAD_TOO_LARGE"},
    CodeName{ErrorCode::RequestTimeout, "REQUEST_TIMEOUT"},
    CodeName{ErrorCode::NotImplemented, "NOT_IMPLEMENTED"},
};

} // namespace

QString errorCodeName(ErrorCode code)
{
    for (const CodeName &row : kCodeNames) {
        if (row.code == code)
            return QString::fromLatin1(row.name);
    }
    return QStringLiteral("INTERNAL_ERROR");
}

ErrorCode errorCodeFromName(const QString &name)
{
    for (const CodeName &row : kCodeNames) {
        if (name == QLatin1String(row.name))
            return row.code;
    }
    return ErrorCode::Internal;
}

Error Error::validation(const QString &field, const QString &why)
{
    Error e;
    e.code = ErrorCode::Validation;
    e.message = QStringLiteral("Invalid request data");
    e.fields.insert(field, why);
    return e;
}

Error Error::notFound(const QString &what, const QString &idField, const QString &id)
{
    Error e;
    e.code = ErrorCode::NotFound;
    e.message = what + QStringLiteral(" not found");
    e.details.insert(idField, id);
    return e;
}

Error Error::conflict(const QString &message)
{
    Error e;
    e.code = ErrorCode::Conflict;
    e.message = message;
    return e;
}

Error Error::internal(const QString &detail)
{
    Error e;
    e.code = ErrorCode::Internal;
    e.message = QStringLiteral("Internal error");
    e.detail = detail;
    return e;
}

} // namespace core
