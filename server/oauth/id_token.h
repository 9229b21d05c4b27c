// SPDX-License-Identifier: GPL-3.0-or-later
// Checks a provider's id_token (OpenID Connect Core, 3.1.3.7): RS256 and ES256 by the provider's own keys,
// nothing else; issuer, audience, nonce and times. Pure; any thread.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>

#include <variant>

namespace server::oauth {

struct IdTokenExpectation
{
    QString issuer;
    QString clientId;
    QString nonce;
    qint64 nowMs = 0;
};

enum class TokenFault : quint8 { Wrong, UnknownKey }; // UnknownKey: newer keys may know it

struct TokenProblem
{
    TokenFault fault = TokenFault::Wrong;
    QString detail; // for the log; says nothing of the token's content
};

// The claims; `keys` is the provider's JWK set (RFC 7517).
std::variant<QJsonObject, TokenProblem> verifiedClaims(const QByteArray &token, const QJsonObject &keys, const IdTokenExpectation &expected);

// ES256 (RFC 7518, section 3.4) over the two coordinates of a P-256 point and a signature of 64 bytes.
bool verifiesEs256(const QByteArray &x, const QByteArray &y, QByteArrayView message, const QByteArray &signature);

} // namespace server::oauth
