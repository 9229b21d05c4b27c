// SPDX-License-Identifier: GPL-3.0-or-later
// Strong identifier types: a ServiceId cannot be passed where a UserId is meant.
// Plain values over an implicitly shared QString; any thread.
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace core {

template <typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString text) : m_text(std::move(text)) { }

    const QString &toString() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_text == b.m_text; }
    friend std::strong_ordering operator<=>(const Id &a, const Id &b)
    {
        return a.m_text < b.m_text ? std::strong_ordering::less
            : b.m_text < a.m_text  ? std::strong_ordering::greater
                                   : std::strong_ordering::equal;
    }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

using ServiceId = Id<struct ServiceTag>;
using UserId = Id<struct UserTag>;
using SessionId = Id<struct SessionTag>;
using BackupId = Id<struct BackupTag>;
using JobId = Id<struct JobTag>;
using ScheduleId = Id<struct ScheduleTag>;

// Whether a text may name a resource: ^[a-z0-9][a-z0-9_.-]{0,127}$
bool isValidResourceId(QStringView text);

// A fresh id such as "user_4fzk0q2m9x1c": the prefix, then 60 random bits in base 32.
QString makeRandomId(QLatin1StringView prefix);

} // namespace core
