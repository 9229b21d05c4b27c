// SPDX-License-Identifier: GPL-3.0-or-later
// LocalCredential: one-time secrets by which the console signs in to the server it runs in its own
// process. Kept in memory only, as hashes, for 60 seconds. Any thread.
#pragma once

#include "core/clock.h"

#include <QByteArray>
#include <QHash>

#include <mutex>

namespace server::auth {

class LocalCredential
{
public:
    static constexpr core::Seconds kLifetime{60};
    static constexpr int kMaxOutstanding = 8; // the oldest makes room

    explicit LocalCredential(const core::Clock &clock) : m_clock(clock) { }

    QByteArray issue();                     // 43 characters of base64url
    bool redeem(const QByteArray &secret); // true once

private:
    const core::Clock &m_clock;
    std::mutex m_mutex;
    QHash<QByteArray, qint64> m_expiry; // hash of the secret -> when it ends, monotonic
};

} // namespace server::auth
