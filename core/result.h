// SPDX-License-Identifier: GPL-3.0-or-later
// Result<T>: a value or an Error, the one way in which anything here reports a failure.
// Plain values: any thread, owned by whoever holds them. Exceptions are kept for broken invariants.
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

#include <utility>
#include <variant>

namespace core {

enum class ErrorCode {
    Unauthorized,         // 401: no, wrong or expired credentials
    Forbidden,            // 403: known, but not allowed
    NotFound,             // 404
    Validation,           // 400: the request is wrong; `fields` says where
    Conflict,             // 409: the request does not fit the state of the resource
    RateLimited,          // 429
    Internal,             // 500: our fault
    Unavailable,          // 503: not now
    MethodNotAllowed,     // 405; beyond the reference, as are those below
    PayloadTooLarge,      // 413
    UnsupportedMediaType, // 415
    HeadTooLarge,         // 431
    RequestTimeout,       // 408
    NotImplemented,       // 501
};

struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message;                // may reach a user
    QMap<QString, QString> fields;  // field path -> what is wrong with it; becomes details.fields
    QJsonObject details;            // further public facts, merged into details
    QString detail;                 // for the log only, never sent to anyone

    static Error validation(const QString &field, const QString &why);
    static Error notFound(const QString &what, const QString &idField, const QString &id);
    static Error conflict(const QString &message);
    static Error internal(const QString &detail);
};

// The wire name of a code ("VALIDATION_ERROR") and back. Unknown names map to Internal.
QString errorCodeName(ErrorCode code);
ErrorCode errorCodeFromName(const QString &name);

struct Unit
{
    bool operator==(const Unit &) const = default;
};

template <typename T = Unit>
class [[nodiscard]] Result
{
public:
    using Value = T;

    Result(T value) : m_value(std::move(value)) { }
    Result(Error error) : m_value(std::move(error)) { }

    bool ok() const { return std::holds_alternative<T>(m_value); }
    explicit operator bool() const { return ok(); }

    T &value() & { return std::get<T>(m_value); }
    const T &value() const & { return std::get<T>(m_value); }
    T &&value() && { return std::get<T>(std::move(m_value)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    const Error &error() const & { return std::get<Error>(m_value); }
    Error &&error() && { return std::get<Error>(std::move(m_value)); }

private:
    std::variant<T, Error> m_value;
};

inline Result<Unit> success()
{
    return Unit{};
}

} // namespace core
