// SPDX-License-Identifier: GPL-3.0-or-later
// SignInThrottle: limits failed sign-ins per account and per address. An attempt counts from its
// beginning, so that many at once do not slip through, and is given back when it succeeds.
// Any thread; memory is bounded.
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QHash>

#include <mutex>

namespace server::auth {

struct ThrottleLimits
{
    int perAccount = 10;
    int perAddress = 20; // several people may share one
    core::Seconds window{15 * 60}; // from the first failure
    int maxTracked = 10'000; // accounts, and as many addresses
};

class SignInThrottle
{
public:
    explicit SignInThrottle(const core::Clock &clock, const ThrottleLimits &limits = {}) : m_clock(clock), m_limits(limits) { }

    core::Result<> begin(const QString &account, const QString &address); // RateLimited, with details.retryAfter
    void succeeded(const QString &account, const QString &address);
    void cancelled(const QString &account, const QString &address); // it came to no verdict
    void setLimits(const ThrottleLimits &limits); // what was counted stays counted
    qsizetype tracked() const;

private:
    struct Count
    {
        int attempts = 0;
        qint64 sinceMs = 0;
    };
    using Table = QHash<QString, Count>;
    qint64 blockedForMs(const Table &table, const QString &key, int limit, qint64 now) const;
    void count(Table &table, const QString &key, qint64 now);
    static void giveBack(Table &table, const QString &key);

    const core::Clock &m_clock;
    mutable std::mutex m_mutex;
    ThrottleLimits m_limits;
    Table m_accounts;
    Table m_addresses;
};

} // namespace server::auth
