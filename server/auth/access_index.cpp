// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/access_index.h"

#include <algorithm>

namespace server::auth {
namespace {

// Noting every request would make all threads write one cache line.
constexpr qint64 kSeenStepMs = 1000;

PrincipalPtr makePrincipal(const store::UserRecord &user, const core::SessionId &session)
{
    std::shared_ptr<Principal> principal = principalOf(user);
    if (principal)
        principal->session = session;
    return principal;
}

} // namespace

AccessIndex::Shard &AccessIndex::shardOf(const core::SessionId &session) const
{
    return m_shards[qHash(session) % kShards];
}

void AccessIndex::load(const QVector<store::UserRecord> &users, const QVector<store::SessionRecord> &sessions)
{
    {
        const std::lock_guard lock(m_changing);
        for (store::UserRecord user : users) {
            user.passwordHash.clear();
            m_users.insert(user.id, user);
        }
    }
    for (const store::SessionRecord &session : sessions)
        addSession(session);
}

PrincipalPtr AccessIndex::find(const core::SessionId &session) const
{
    const qint64 now = m_clock.nowMs();
    const Shard &shard = shardOf(session);
    const std::shared_lock lock(shard.mutex);
    const auto found = shard.entries.constFind(session);
    if (found == shard.entries.cend() || found->expiresAtMs <= now)
        return nullptr;
    if (now - found->seenMs->load(std::memory_order_relaxed) >= kSeenStepMs)
        found->seenMs->store(now, std::memory_order_relaxed);
    return found->principal;
}

PrincipalPtr AccessIndex::peek(const core::SessionId &session) const
{
    const Shard &shard = shardOf(session);
    const std::shared_lock lock(shard.mutex);
    const auto found = shard.entries.constFind(session);
    return found != shard.entries.cend() && found->expiresAtMs > m_clock.nowMs() ? found->principal : nullptr;
}

bool AccessIndex::addSession(const store::SessionRecord &session)
{
    const std::lock_guard lock(m_changing);
    const auto user = m_users.constFind(session.user);
    if (user == m_users.cend() || user->status != store::UserStatus::Active)
        return false;
    Entry entry{makePrincipal(*user, session.id), session.user, session.expiresAtMs,
                std::make_shared<std::atomic<qint64>>(session.lastSeenMs), session.lastSeenMs};
    m_sessionsOf[session.user].insert(session.id);
    Shard &shard = shardOf(session.id);
    const std::lock_guard shardLock(shard.mutex);
    shard.entries.insert(session.id, std::move(entry));
    return true;
}

void AccessIndex::extendSession(const core::SessionId &session, qint64 expiresAtMs)
{
    Shard &shard = shardOf(session);
    const std::lock_guard lock(shard.mutex);
    if (const auto found = shard.entries.find(session); found != shard.entries.end())
        found->expiresAtMs = expiresAtMs;
}

void AccessIndex::forgetLocked(const core::SessionId &session)
{
    Shard &shard = shardOf(session);
    const std::lock_guard lock(shard.mutex);
    shard.entries.remove(session);
}

bool AccessIndex::endSession(const core::SessionId &session)
{
    core::UserId user;
    {
        const std::lock_guard lock(m_changing);
        {
            Shard &shard = shardOf(session);
            const std::lock_guard shardLock(shard.mutex);
            const auto found = shard.entries.constFind(session);
            if (found == shard.entries.cend())
                return false;
            user = found->user;
            shard.entries.erase(found);
        }
        const auto ofUser = m_sessionsOf.find(user);
        ofUser->remove(session);
        if (ofUser->isEmpty())
            m_sessionsOf.erase(ofUser);
    }
    emit accessChanged(user, session);
    return true;
}

void AccessIndex::putUser(const store::UserRecord &user)
{
    {
        const std::lock_guard lock(m_changing);
        store::UserRecord kept = user;
        kept.passwordHash.clear();
        m_users.insert(user.id, kept);
        const QSet<core::SessionId> sessions = m_sessionsOf.value(user.id);
        for (const core::SessionId &session : sessions) {
            PrincipalPtr principal = makePrincipal(user, session);
            Shard &shard = shardOf(session);
            const std::lock_guard shardLock(shard.mutex);
            if (const auto found = shard.entries.find(session); found != shard.entries.end())
                found->principal = std::move(principal);
        }
    }
    emit accessChanged(user.id, {});
}

void AccessIndex::removeUser(const core::UserId &user)
{
    {
        const std::lock_guard lock(m_changing);
        m_users.remove(user);
        const QSet<core::SessionId> sessions = m_sessionsOf.take(user);
        for (const core::SessionId &session : sessions)
            forgetLocked(session);
    }
    emit accessChanged(user, {});
}

void AccessIndex::endSessionsOf(const core::UserId &user, const core::SessionId &except)
{
    QSet<core::SessionId> ended;
    {
        const std::lock_guard lock(m_changing);
        ended = m_sessionsOf.take(user);
        if (ended.remove(except))
            m_sessionsOf[user].insert(except);
        for (const core::SessionId &session : std::as_const(ended))
            forgetLocked(session);
    }
    for (const core::SessionId &session : std::as_const(ended))
        emit accessChanged(user, session);
}

std::optional<store::UserRecord> AccessIndex::user(const core::UserId &user) const
{
    const std::lock_guard lock(m_changing);
    const auto found = m_users.constFind(user);
    return found == m_users.cend() ? std::nullopt : std::optional(*found);
}

QVector<core::SessionId> AccessIndex::sessionsOf(const core::UserId &user) const
{
    QVector<std::pair<qint64, core::SessionId>> bySeen;
    {
        const std::lock_guard lock(m_changing);
        const QSet<core::SessionId> sessions = m_sessionsOf.value(user);
        for (const core::SessionId &session : sessions)
            bySeen.append({lastSeenMs(session), session});
    }
    std::sort(bySeen.begin(), bySeen.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QVector<core::SessionId> ids;
    for (const auto &[seen, session] : std::as_const(bySeen))
        ids.append(session);
    return ids;
}

qint64 AccessIndex::lastSeenMs(const core::SessionId &session) const
{
    const Shard &shard = shardOf(session);
    const std::shared_lock lock(shard.mutex);
    const auto found = shard.entries.constFind(session);
    return found == shard.entries.cend() ? 0 : found->seenMs->load(std::memory_order_relaxed);
}

QVector<std::pair<core::SessionId, qint64>> AccessIndex::takeSeen()
{
    QVector<std::pair<core::SessionId, qint64>> changed;
    for (Shard &shard : m_shards) {
        const std::lock_guard lock(shard.mutex);
        for (auto it = shard.entries.begin(); it != shard.entries.end(); ++it) {
            const qint64 seen = it->seenMs->load(std::memory_order_relaxed);
            if (seen == it->savedSeenMs)
                continue;
            it->savedSeenMs = seen;
            changed.append({it.key(), seen});
        }
    }
    return changed;
}

int AccessIndex::activeWithRole(const QString &role) const
{
    const std::lock_guard lock(m_changing);
    return int(std::count_if(m_users.cbegin(), m_users.cend(), [&role](const store::UserRecord &user) {
        return user.status == store::UserStatus::Active && user.roles.contains(role);
    }));
}

QVector<core::SessionId> AccessIndex::takeExpired()
{
    const qint64 now = m_clock.nowMs();
    QVector<core::SessionId> expired;
    for (const Shard &shard : m_shards) {
        const std::shared_lock lock(shard.mutex);
        for (auto it = shard.entries.cbegin(); it != shard.entries.cend(); ++it) {
            if (it->expiresAtMs <= now)
                expired.append(it.key());
        }
    }
    for (const core::SessionId &session : std::as_const(expired))
        endSession(session);
    return expired;
}

size_t AccessIndex::sessionCount() const
{
    size_t sum = 0;
    for (const Shard &shard : m_shards) {
        const std::shared_lock lock(shard.mutex);
        sum += size_t(shard.entries.size());
    }
    return sum;
}

} // namespace server::auth
