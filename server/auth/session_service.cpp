// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/session_service.h"

#include <QCryptographicHash>

namespace server::auth {
namespace {

constexpr qint64 kPruneEveryMs = 3600 * 1000;
constexpr qint64 kKeepEndedMs = 7LL * 24 * 3600 * 1000; // so that what happened can still be looked up
constexpr int kMaxDeviceLength = 256;

QString hashOf(const QString &tokenId)
{
    return QString::fromLatin1(QCryptographicHash::hash(tokenId.toUtf8(), QCryptographicHash::Sha256).toHex());
}

core::Error noSuchSession(const core::SessionId &session)
{
    return core::Error::notFound(QStringLiteral("Session"), QStringLiteral("sessionId"), session.toString());
}

} // namespace

SessionService::SessionService(store::Database &database, TokenService &tokens, AccessIndex &index, const core::Clock &clock)
    : m_repository(database), m_tokens(tokens), m_index(index), m_clock(clock)
{
}

SessionService::~SessionService()
{
    const auto saved = saveLastSeen(); // nobody is left to be told of a failure
    Q_UNUSED(saved)
}

core::Result<TokenPair> SessionService::begin(const core::UserId &user, const ClientInfo &client)
{
    prune();
    const core::SessionId id(core::makeRandomId(QLatin1StringView("session")));
    auto refresh = m_tokens.issueRefresh(user, id);
    if (!refresh)
        return refresh.error();
    auto access = m_tokens.issueAccess(user, id);
    if (!access)
        return access.error();

    const qint64 now = m_clock.nowMs();
    store::SessionRecord session;
    session.id = id;
    session.user = user;
    session.refreshHash = hashOf(refresh->claims->id);
    session.createdAtMs = now;
    session.lastSeenMs = now;
    session.expiresAtMs = refresh->claims->expiresAtMs;
    session.device = client.device.left(kMaxDeviceLength);
    session.address = client.address;
    if (auto inserted = m_repository.insert(session); !inserted)
        return inserted.error();
    if (!m_index.addSession(session)) { // deactivated or removed since the password was checked
        if (auto revoked = m_repository.revoke(id, now); !revoked)
            return revoked.error();
        return invalidToken();
    }
    const QVector<core::SessionId> all = m_index.sessionsOf(user);
    for (qsizetype i = 0; i < all.size() - kMaxSessionsPerUser; ++i) {
        if (all[i] == id)
            continue;
        if (auto ended = end(all[i]); !ended && ended.error().code != core::ErrorCode::NotFound)
            return ended.error();
    }
    return TokenPair{id, access->token, refresh->token, int(m_tokens.options().accessLifetime.count())};
}

core::Result<TokenPair> SessionService::renew(QByteArrayView refreshToken, const ClientInfo &client)
{
    auto claims = m_tokens.verify(refreshToken, TokenType::Refresh);
    if (!claims)
        return claims.error();
    const core::SessionId id = (*claims)->session;
    const PrincipalPtr principal = m_index.peek(id);
    if (!principal || principal->user != (*claims)->user)
        return invalidToken();

    // Signed before the old one is given up, so that a failure here leaves it usable.
    auto refresh = m_tokens.issueRefresh(principal->user, id);
    if (!refresh)
        return refresh.error();
    auto access = m_tokens.issueAccess(principal->user, id);
    if (!access)
        return access.error();
    const qint64 now = m_clock.nowMs();
    auto outcome = m_repository.rotate(id, {hashOf((*claims)->id), hashOf(refresh->claims->id), client.address, now,
                                            refresh->claims->expiresAtMs});
    if (!outcome)
        return outcome.error();
    if (*outcome == store::RotationOutcome::NotCurrent) {
        if (auto ended = end(id); !ended && ended.error().code != core::ErrorCode::NotFound)
            return ended.error();
        return invalidToken();
    }
    m_index.extendSession(id, refresh->claims->expiresAtMs);
    return TokenPair{id, access->token, refresh->token, int(m_tokens.options().accessLifetime.count())};
}

core::Result<> SessionService::endOf(const core::UserId &user, const core::SessionId &session)
{
    if (!m_index.sessionsOf(user).contains(session))
        return noSuchSession(session);
    return end(session);
}

core::Result<> SessionService::end(const core::SessionId &session)
{
    // Memory first: even when the disk fails, the session is out of the door.
    const bool wasLive = m_index.endSession(session);
    m_tokens.forget(session);
    if (auto revoked = m_repository.revoke(session, m_clock.nowMs()); !revoked)
        return revoked;
    if (!wasLive)
        return noSuchSession(session);
    return core::success();
}

core::Result<> SessionService::endAllOf(const core::UserId &user, const core::SessionId &except)
{
    const QVector<core::SessionId> sessions = m_index.sessionsOf(user);
    m_index.endSessionsOf(user, except);
    for (const core::SessionId &session : sessions) {
        if (session != except)
            m_tokens.forget(session);
    }
    return m_repository.revokeAllOf(user, m_clock.nowMs(), except);
}

core::Result<QVector<store::SessionRecord>> SessionService::listOf(const core::UserId &user)
{
    auto sessions = m_repository.liveOf(user, m_clock.nowMs());
    if (!sessions)
        return sessions.error();
    for (store::SessionRecord &session : *sessions)
        session.lastSeenMs = std::max(session.lastSeenMs, m_index.lastSeenMs(session.id));
    return sessions;
}

core::Result<> SessionService::saveLastSeen()
{
    return m_repository.setLastSeen(m_index.takeSeen());
}

void SessionService::prune()
{
    const qint64 now = m_clock.nowMs();
    qint64 last = m_prunedMs.load();
    if (now - last < kPruneEveryMs || !m_prunedMs.compare_exchange_strong(last, now))
        return;
    for (const core::SessionId &session : m_index.takeExpired())
        m_tokens.forget(session);
    // A failure only leaves old rows for the next time.
    const auto removed = m_repository.removeEndedBefore(now - kKeepEndedMs);
    Q_UNUSED(removed)
}

} // namespace server::auth
