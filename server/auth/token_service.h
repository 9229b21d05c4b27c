// SPDX-License-Identifier: GPL-3.0-or-later
// TokenService: issues and checks the platform's own JWTs (RFC 7519), RS256 alone, one key made on
// the first start and kept sealed. Knows nothing of users and sessions beyond their ids. Any thread;
// issuing signs (about 1 ms), so not on a listener's thread. Lifetimes in seconds.
#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "core/result.h"
#include "server/auth/rsa_key.h"
#include "server/auth/token_cache.h"

#include <QJsonObject>

namespace server::store {
class Sealer;
class SettingRepository;
}

namespace server::auth {

enum class TokenType : quint8 { Access, Refresh };

struct Claims
{
    core::UserId user;       // sub
    core::SessionId session; // sid
    TokenType type = TokenType::Access; // typ
    QString id;              // jti
    qint64 issuedAtMs = 0;   // iat
    qint64 notBeforeMs = 0;  // nbf
    qint64 expiresAtMs = 0;  // exp
};
using ClaimsPtr = std::shared_ptr<const Claims>;

struct TokenOptions
{
    QString issuer = QStringLiteral("mcp-platform");
    QString audience = QStringLiteral("mcp-platform-api");
    core::Seconds accessLifetime{15 * 60};
    core::Seconds refreshLifetime{30 * 24 * 3600};
};

struct IssuedToken
{
    QString token;
    ClaimsPtr claims;
};

class TokenService
{
public:
    static constexpr qsizetype kMaxTokenBytes = 4096;
    static constexpr qint64 kNotBeforeLeewayMs = 5000; // the host's clock may be set back a little

    static core::Result<std::unique_ptr<TokenService>> create(store::SettingRepository &settings, const store::Sealer &sealer,
                                                              const core::Clock &clock, const TokenOptions &options = {});
    TokenService(RsaKey key, const core::Clock &clock, const TokenOptions &options);

    core::Result<IssuedToken> issueAccess(const core::UserId &user, const core::SessionId &session) const;
    core::Result<IssuedToken> issueRefresh(const core::UserId &user, const core::SessionId &session) const;

    // Unauthorized for whatever does not hold; only a genuine token that is too old says so, with
    // details {"tokenExpired": true, "expiresAt": ...}.
    core::Result<ClaimsPtr> verify(QByteArrayView token, TokenType expected) const;

    void forget(const core::SessionId &session) { m_cache.forget(session); }

    const QJsonObject &jwks() const { return m_jwks; } // RFC 7517
    const QByteArray &keyId() const { return m_keyId; } // RFC 7638 thumbprint
    const TokenOptions &options() const { return m_options; }

private:
    core::Result<IssuedToken> issue(const core::UserId &user, const core::SessionId &session, TokenType type,
                                    core::Seconds lifetime) const;
    core::Result<ClaimsPtr> checkClaims(const QByteArray &payload, TokenType expected, qint64 nowMs) const;

    RsaKey m_key;
    const core::Clock &m_clock;
    TokenOptions m_options;
    QByteArray m_keyId;
    QByteArray m_header; // the one JOSE header there is, encoded
    QJsonObject m_jwks;
    mutable TokenCache m_cache;
};

} // namespace server::auth
