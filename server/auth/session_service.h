// SPDX-License-Identifier: GPL-3.0-or-later
// SessionService: begins, renews and ends sign-ins, in the store and in the index together.
// A refresh token works once; a second use ends its session, for one of the two holders is a thief
// (RFC 9700, section 4.14.2). Any thread; every call writes to the disk and may block.
#pragma once

#include "server/auth/access_index.h"
#include "server/auth/token_service.h"

namespace server::auth {

struct ClientInfo
{
    QString device;  // User-Agent
    QString address; // of the peer
};

struct TokenPair
{
    core::SessionId session;
    QString accessToken;
    QString refreshToken;
    int expiresInSec = 0; // of the access token
};

class SessionService
{
public:
    static constexpr int kMaxSessionsPerUser = 100; // the least recently used one makes room

    SessionService(store::Database &database, TokenService &tokens, AccessIndex &index, const core::Clock &clock);
    ~SessionService(); // writes down when sessions were last seen

    core::Result<TokenPair> begin(const core::UserId &user, const ClientInfo &client);
    core::Result<TokenPair> renew(QByteArrayView refreshToken, const ClientInfo &client);
    core::Result<> end(const core::SessionId &session); // NotFound when it is not live
    core::Result<> endOf(const core::UserId &user, const core::SessionId &session); // NotFound when it is not the user's
    core::Result<> endAllOf(const core::UserId &user, const core::SessionId &except = {});
    core::Result<QVector<store::SessionRecord>> listOf(const core::UserId &user); // live, oldest first
    core::Result<> saveLastSeen();

private:
    void prune();

    store::SessionRepository m_repository;
    TokenService &m_tokens;
    AccessIndex &m_index;
    const core::Clock &m_clock;
    std::atomic<qint64> m_prunedMs{0};
};

} // namespace server::auth
