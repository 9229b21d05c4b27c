// SPDX-License-Identifier: GPL-3.0-or-later
// OneTimeStore: values behind random secrets that work once and for a while. In memory only, the secrets
// as hashes, bounded in all and per owner. Any thread.
#pragma once

#include "core/clock.h"
#include "server/auth/base64url.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QHash>
#include <QRandomGenerator>

#include <algorithm>
#include <mutex>
#include <optional>

namespace server::oauth {

template <typename T>
class OneTimeStore
{
public:
    struct Limits
    {
        core::Millis lifetime;
        qsizetype inAll;
        qsizetype perOwner; // the owner's oldest makes room
    };

    OneTimeStore(const core::Clock &clock, Limits limits) : m_clock(clock), m_limits(limits) { }

    // 43 characters of base64url; empty when the store is full of other owners' values.
    QByteArray put(T value, const QString &owner)
    {
        QByteArray bytes(32, Qt::Uninitialized);
        QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
        QByteArray secret = auth::base64UrlEncode(bytes);
        return putBack(secret, std::move(value), owner, m_limits.lifetime) ? secret : QByteArray();
    }
    // Under a secret that was taken.
    bool putBack(const QByteArray &secret, T value, const QString &owner, core::Millis lifetime)
    {
        const qint64 now = m_clock.monotonicMs();
        const std::lock_guard lock(m_mutex);
        m_held.removeIf([now](typename Table::iterator it) { return it->endsMs <= now; });
        const qsizetype ofOwner = std::count_if(m_held.cbegin(), m_held.cend(), [&](const Held &held) { return held.owner == owner; });
        if (ofOwner >= m_limits.perOwner) {
            auto oldest = m_held.end();
            for (auto it = m_held.begin(); it != m_held.end(); ++it) {
                if (it->owner == owner && (oldest == m_held.end() || it->endsMs < oldest->endsMs))
                    oldest = it;
            }
            m_held.erase(oldest);
        }
        if (m_held.size() >= m_limits.inAll)
            return false;
        m_held.insert(hashOf(secret), Held{std::move(value), owner, now + lifetime.count()});
        return true;
    }
    std::optional<T> take(const QByteArray &secret)
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_held.constFind(hashOf(secret));
        if (found == m_held.cend())
            return std::nullopt;
        const Held held = *found;
        m_held.erase(found);
        return held.endsMs > m_clock.monotonicMs() ? std::optional<T>(held.value) : std::nullopt;
    }

private:
    struct Held
    {
        T value;
        QString owner;
        qint64 endsMs; // monotonic
    };
    using Table = QHash<QByteArray, Held>;

    // Looked up by its hash, so that the time a look-up takes says nothing about the secret.
    static QByteArray hashOf(const QByteArray &secret) { return QCryptographicHash::hash(secret, QCryptographicHash::Sha256); }

    const core::Clock &m_clock;
    const Limits m_limits;
    std::mutex m_mutex;
    Table m_held;
};

} // namespace server::oauth
