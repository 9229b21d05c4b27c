// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/sign_in_throttle.h"

#include <algorithm>

namespace server::auth {
namespace {

constexpr qsizetype kMaxKeyLength = 254; // what is longer shares a count; it names nobody

QString keyOf(const QString &text)
{
    return text.left(kMaxKeyLength);
}

} // namespace

core::Result<> SignInThrottle::begin(const QString &account, const QString &address)
{
    const qint64 now = m_clock.nowMs();
    const QString accountKey = keyOf(account);
    const QString addressKey = keyOf(address);
    const std::lock_guard lock(m_mutex);
    const qint64 blocked = std::max(blockedForMs(m_accounts, accountKey, m_limits.perAccount, now),
                                    blockedForMs(m_addresses, addressKey, m_limits.perAddress, now));
    if (blocked > 0) {
        core::Error e;
        e.code = core::ErrorCode::RateLimited;
        e.message = QStringLiteral("Too many failed sign-ins; try again later");
        e.details = {{"limit", m_limits.perAccount},
                     {"remaining", 0},
                     {"resetAt", core::toIsoUtc((now + blocked + 999) / 1000 * 1000)},
                     {"retryAfter", (blocked + 999) / 1000}};
        return e;
    }
    count(m_accounts, accountKey, now);
    count(m_addresses, addressKey, now);
    return core::success();
}

void SignInThrottle::succeeded(const QString &account, const QString &address)
{
    const std::lock_guard lock(m_mutex);
    m_accounts.remove(keyOf(account));
    // The address keeps its failures: one good account must not open the way to guess at others.
    giveBack(m_addresses, keyOf(address));
}

void SignInThrottle::cancelled(const QString &account, const QString &address)
{
    const std::lock_guard lock(m_mutex);
    giveBack(m_accounts, keyOf(account));
    giveBack(m_addresses, keyOf(address));
}

void SignInThrottle::setLimits(const ThrottleLimits &limits)
{
    const std::lock_guard lock(m_mutex);
    m_limits = limits;
}

qsizetype SignInThrottle::tracked() const
{
    const std::lock_guard lock(m_mutex);
    return m_accounts.size() + m_addresses.size();
}

qint64 SignInThrottle::blockedForMs(const Table &table, const QString &key, int limit, qint64 now) const
{
    const auto found = table.constFind(key);
    if (found == table.cend() || found->attempts < limit)
        return 0;
    return std::max<qint64>(0, found->sinceMs + core::Millis(m_limits.window).count() - now);
}

void SignInThrottle::count(Table &table, const QString &key, qint64 now)
{
    const qint64 windowMs = core::Millis(m_limits.window).count();
    auto found = table.find(key);
    if (found == table.end()) {
        if (table.size() >= m_limits.maxTracked) {
            table.removeIf([&](Table::iterator it) { return it->sinceMs + windowMs <= now; });
            // Still full: the least suspicious one makes room, so that a flood of names cannot push
            // out an account under attack.
            if (table.size() >= m_limits.maxTracked) {
                table.erase(std::min_element(table.cbegin(), table.cend(),
                                             [](const Count &a, const Count &b) { return a.attempts < b.attempts; }));
            }
        }
        found = table.insert(key, {});
    }
    if (found->sinceMs + windowMs <= now)
        *found = Count{0, now};
    ++found->attempts;
}

void SignInThrottle::giveBack(Table &table, const QString &key)
{
    const auto found = table.find(key);
    if (found != table.end() && --found->attempts <= 0)
        table.erase(found);
}

} // namespace server::auth
