// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/token_service.h"

#include "server/auth/base64url.h"
#include "server/auth/principal.h"
#include "server/store/sealer.h"
#include "server/store/setting_repository.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <array>

namespace server::auth {
namespace {

const QString kKeySetting = QStringLiteral("auth.signingKey");

QString typeName(TokenType type)
{
    return type == TokenType::Access ? QStringLiteral("access") : QStringLiteral("refresh");
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString makeTokenId()
{
    std::array<quint32, 4> words;
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QString::fromLatin1(base64UrlEncode(QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words)));
}

// RFC 7638, section 3: these members, in this order, without white space.
QByteArray thumbprint(const QByteArray &n, const QByteArray &e)
{
    const QByteArray canonical = R"({"e":")" + e + R"(","kty":"RSA","n":")" + n + R"("})";
    return base64UrlEncode(QCryptographicHash::hash(canonical, QCryptographicHash::Sha256));
}

// Whole seconds only (a NumericDate of ours is one); -1 when it is something else.
qint64 secondsOf(const QJsonObject &object, QLatin1StringView name)
{
    return object.value(name).toInteger(-1);
}

} // namespace

core::Result<std::unique_ptr<TokenService>> TokenService::create(store::SettingRepository &settings, const store::Sealer &sealer,
                                                                 const core::Clock &clock, const TokenOptions &options)
{
    auto stored = settings.getSealed(kKeySetting, sealer);
    if (!stored)
        return stored.error();
    auto key = *stored ? RsaKey::fromPkcs8(**stored) : RsaKey::generate();
    if (!key)
        return key.error();
    if (!*stored) {
        auto der = key->toPkcs8();
        if (!der)
            return der.error();
        if (auto saved = settings.setSealed(kKeySetting, *der, sealer); !saved)
            return saved.error();
    }
    return std::make_unique<TokenService>(*std::move(key), clock, options);
}

TokenService::TokenService(RsaKey key, const core::Clock &clock, const TokenOptions &options)
    : m_key(std::move(key)), m_clock(clock), m_options(options)
{
    const QByteArray n = base64UrlEncode(m_key.modulus());
    const QByteArray e = base64UrlEncode(m_key.exponent());
    m_keyId = thumbprint(n, e);
    m_header = base64UrlEncode(compact({{"alg", "RS256"}, {"kid", QString::fromLatin1(m_keyId)}, {"typ", "JWT"}}));
    m_jwks = {{"keys",
               QJsonArray{QJsonObject{{"kty", "RSA"},
                                      {"use", "sig"},
                                      {"alg", "RS256"},
                                      {"kid", QString::fromLatin1(m_keyId)},
                                      {"n", QString::fromLatin1(n)},
                                      {"e", QString::fromLatin1(e)}}}}};
}

core::Result<IssuedToken> TokenService::issueAccess(const core::UserId &user, const core::SessionId &session) const
{
    return issue(user, session, TokenType::Access, m_options.accessLifetime);
}

core::Result<IssuedToken> TokenService::issueRefresh(const core::UserId &user, const core::SessionId &session) const
{
    return issue(user, session, TokenType::Refresh, m_options.refreshLifetime);
}

core::Result<IssuedToken> TokenService::issue(const core::UserId &user, const core::SessionId &session, TokenType type,
                                              core::Seconds lifetime) const
{
    const qint64 now = m_clock.nowMs() / 1000;
    auto claims = std::make_shared<Claims>();
    claims->user = user;
    claims->session = session;
    claims->type = type;
    claims->id = makeTokenId();
    claims->issuedAtMs = now * 1000;
    claims->notBeforeMs = now * 1000;
    claims->expiresAtMs = (now + lifetime.count()) * 1000;

    const QByteArray payload = compact({{"iss", m_options.issuer},
                                        {"aud", m_options.audience},
                                        {"sub", user.toString()},
                                        {"sid", session.toString()},
                                        {"typ", typeName(type)},
                                        {"jti", claims->id},
                                        {"iat", now},
                                        {"nbf", now},
                                        {"exp", now + qint64(lifetime.count())}});
    const QByteArray input = m_header + '.' + base64UrlEncode(payload);
    auto signature = m_key.sign(input);
    if (!signature)
        return signature.error();
    return IssuedToken{QString::fromLatin1(input + '.' + base64UrlEncode(*signature)), std::move(claims)};
}

core::Result<ClaimsPtr> TokenService::verify(QByteArrayView token, TokenType expected) const
{
    if (token.size() > kMaxTokenBytes)
        return invalidToken();
    const qint64 now = m_clock.nowMs();
    // Only access tokens are kept: a refresh token comes once.
    if (expected == TokenType::Access) {
        if (ClaimsPtr known = m_cache.find(token); known && known->expiresAtMs > now)
            return known;
    }

    const qsizetype firstDot = token.indexOf('.');
    const qsizetype secondDot = firstDot < 0 ? -1 : token.indexOf('.', firstDot + 1);
    if (secondDot < 0)
        return invalidToken();
    // Every token of ours has the same header, so a header is compared and never interpreted: no
    // other algorithm or key, no "crit", "jwk" or "jku" can come in by it (RFC 8725, 3.1 and 3.2).
    if (token.first(firstDot) != m_header)
        return invalidToken();
    const auto signature = base64UrlDecode(token.sliced(secondDot + 1)); // a third dot does not decode
    const auto payload = base64UrlDecode(token.sliced(firstDot + 1, secondDot - firstDot - 1));
    if (!signature || !payload || !m_key.verify(token.first(secondDot), *signature))
        return invalidToken();

    auto claims = checkClaims(*payload, expected, now);
    if (claims && expected == TokenType::Access)
        m_cache.insert(token, *claims, now);
    return claims;
}

core::Result<ClaimsPtr> TokenService::checkClaims(const QByteArray &payload, TokenType expected, qint64 nowMs) const
{
    const QJsonObject object = QJsonDocument::fromJson(payload).object();
    const QString user = object.value(QLatin1String("sub")).toString();
    const QString session = object.value(QLatin1String("sid")).toString();
    const QString id = object.value(QLatin1String("jti")).toString();
    const qint64 issued = secondsOf(object, QLatin1StringView("iat"));
    const qint64 notBefore = secondsOf(object, QLatin1StringView("nbf"));
    const qint64 expires = secondsOf(object, QLatin1StringView("exp"));
    const bool isOurs = object.value(QLatin1String("iss")).toString() == m_options.issuer
        && object.value(QLatin1String("aud")).toString() == m_options.audience
        && object.value(QLatin1String("typ")).toString() == typeName(expected) && !user.isEmpty() && !session.isEmpty()
        && !id.isEmpty() && issued >= 0 && notBefore >= 0 && expires >= 0;
    if (!isOurs || notBefore * 1000 > nowMs + kNotBeforeLeewayMs)
        return invalidToken();
    if (expires * 1000 <= nowMs) {
        core::Error error = invalidToken();
        error.details = {{"tokenExpired", true}, {"expiresAt", core::toIsoUtc(expires * 1000)}};
        return error;
    }
    auto claims = std::make_shared<Claims>();
    claims->user = core::UserId(user);
    claims->session = core::SessionId(session);
    claims->type = expected;
    claims->id = id;
    claims->issuedAtMs = issued * 1000;
    claims->notBeforeMs = notBefore * 1000;
    claims->expiresAtMs = expires * 1000;
    return ClaimsPtr(std::move(claims));
}

} // namespace server::auth
