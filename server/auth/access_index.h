// SPDX-License-Identifier: GPL-3.0-or-later
// AccessIndex: who may be let in right now, in memory: active users and live sessions, loaded at the
// start and updated with every change. The check of a request is one look-up under a shared lock.
// Any thread. accessChanged is emitted on the thread that made the change, with no lock held.
#pragma once

#include "core/clock.h"
#include "server/auth/principal.h"
#include "server/store/session_repository.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <array>
#include <atomic>
#include <mutex>
#include <shared_mutex>

namespace server::auth {

class AccessIndex : public QObject
{
    Q_OBJECT
public:
    explicit AccessIndex(const core::Clock &clock) : m_clock(clock) { }

    void load(const QVector<store::UserRecord> &users, const QVector<store::SessionRecord> &sessions);

    // Null when the session has ended or its user may not come in. Notes that the session was used.
    PrincipalPtr find(const core::SessionId &session) const;
    // The same without noting use, for those who check again.
    PrincipalPtr peek(const core::SessionId &session) const;

    bool addSession(const store::SessionRecord &session); // false: the user is gone or inactive
    void extendSession(const core::SessionId &session, qint64 expiresAtMs);
    bool endSession(const core::SessionId &session); // false: was not live
    void putUser(const store::UserRecord &user);
    void removeUser(const core::UserId &user);
    void endSessionsOf(const core::UserId &user, const core::SessionId &except = {});

    std::optional<store::UserRecord> user(const core::UserId &user) const; // without the password's hash
    QVector<core::SessionId> sessionsOf(const core::UserId &user) const; // least recently used first
    qint64 lastSeenMs(const core::SessionId &session) const;             // 0: not known here
    QVector<std::pair<core::SessionId, qint64>> takeSeen();              // what changed since the last call
    QVector<core::SessionId> takeExpired();                              // ends them too
    int activeWithRole(const QString &role) const;
    size_t sessionCount() const;

signals:
    void accessChanged(const core::UserId &user, const core::SessionId &session); // empty session: all of the user's

private:
    struct Entry
    {
        PrincipalPtr principal; // null while the user is inactive
        core::UserId user;
        qint64 expiresAtMs = 0;
        std::shared_ptr<std::atomic<qint64>> seenMs;
        qint64 savedSeenMs = 0;
    };
    struct Shard
    {
        mutable std::shared_mutex mutex;
        QHash<core::SessionId, Entry> entries;
    };
    static constexpr size_t kShards = 16;

    Shard &shardOf(const core::SessionId &session) const;
    void forgetLocked(const core::SessionId &session);

    const core::Clock &m_clock;
    mutable std::array<Shard, kShards> m_shards;
    mutable std::mutex m_changing; // guards the two below and orders changes; taken before a shard's
    QHash<core::UserId, store::UserRecord> m_users; // without password hashes
    QHash<core::UserId, QSet<core::SessionId>> m_sessionsOf;
};

} // namespace server::auth
