// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/id_token.h"

#include "server/auth/base64url.h"
#include "server/auth/rsa_key.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

#include <memory>

namespace server::oauth {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kMaxToken = 16 * 1024;
constexpr qsizetype kMinModulus = 2048 / 8;
constexpr qsizetype kMaxModulus = 8192 / 8; // beyond this a check costs too much
constexpr qint64 kLeewaySec = 60;
constexpr qsizetype kCoordinate = 32;

using Number = std::unique_ptr<BIGNUM, decltype(&BN_free)>;
using ParamBuilder = std::unique_ptr<OSSL_PARAM_BLD, decltype(&OSSL_PARAM_BLD_free)>;
using Params = std::unique_ptr<OSSL_PARAM, decltype(&OSSL_PARAM_free)>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)>;
using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Digest = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;
using Signature = std::unique_ptr<ECDSA_SIG, decltype(&ECDSA_SIG_free)>;

const uchar *bytes(QByteArrayView view)
{
    return reinterpret_cast<const uchar *>(view.data());
}

Key pointToKey(const QByteArray &x, const QByteArray &y)
{
    const QByteArray point = '\x04' + x + y;
    const ParamBuilder builder(OSSL_PARAM_BLD_new(), &OSSL_PARAM_BLD_free);
    Key none(nullptr, &EVP_PKEY_free);
    if (!builder || OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, "P-256", 0) != 1
        || OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(), size_t(point.size())) != 1)
        return none;
    const Params params(OSSL_PARAM_BLD_to_param(builder.get()), &OSSL_PARAM_free);
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr), &EVP_PKEY_CTX_free);
    EVP_PKEY *raw = nullptr;
    if (!params || !context || EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &raw, EVP_PKEY_PUBLIC_KEY, params.get()) != 1)
        return none;
    return Key(raw, &EVP_PKEY_free);
}

// r and s as JOSE has them, in the form that OpenSSL reads.
QByteArray toDer(const QByteArray &signature)
{
    Number r(BN_bin2bn(bytes(signature), int(kCoordinate), nullptr), &BN_free);
    Number s(BN_bin2bn(bytes(signature) + kCoordinate, int(kCoordinate), nullptr), &BN_free);
    const Signature pair(ECDSA_SIG_new(), &ECDSA_SIG_free);
    if (!r || !s || !pair || ECDSA_SIG_set0(pair.get(), r.get(), s.get()) != 1)
        return {};
    Q_UNUSED(r.release()) // the pair's now
    Q_UNUSED(s.release())
    uchar *raw = nullptr;
    const int size = i2d_ECDSA_SIG(pair.get(), &raw);
    if (size <= 0)
        return {};
    const QByteArray der(reinterpret_cast<const char *>(raw), size);
    OPENSSL_free(raw);
    return der;
}

std::optional<QJsonObject> partOf(QByteArrayView text)
{
    const std::optional<QByteArray> json = auth::base64UrlDecode(text);
    if (!json)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(*json);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

QByteArray member(const QJsonObject &key, const char *name)
{
    return auth::base64UrlDecode(key.value(QLatin1StringView(name)).toString().toLatin1()).value_or(QByteArray());
}

// The kind of key decides what is computed; the token's header only has to agree.
bool verifies(const QJsonObject &key, const QString &algorithm, QByteArrayView message, const QByteArray &signature)
{
    if (algorithm == "RS256"_L1) {
        const QByteArray modulus = member(key, "n");
        if (modulus.size() < kMinModulus || modulus.size() > kMaxModulus)
            return false;
        const auto rsa = auth::RsaKey::fromPublicNumbers(modulus, member(key, "e"));
        return rsa && rsa->verify(message, signature);
    }
    return verifiesEs256(member(key, "x"), member(key, "y"), message, signature);
}

bool isFor(const QJsonObject &key, const QString &algorithm, const QString &id)
{
    const bool rightKind = algorithm == "RS256"_L1 ? key.value("kty"_L1) == "RSA"_L1
                                                   : key.value("kty"_L1) == "EC"_L1 && key.value("crv"_L1) == "P-256"_L1;
    return rightKind && key.value("use"_L1).toString(u"sig"_s) == "sig"_L1 && key.value("alg"_L1).toString(algorithm) == algorithm
        && (id.isEmpty() || key.value("kid"_L1).toString() == id);
}

bool isAudience(const QJsonObject &claims, const QString &clientId)
{
    const QJsonValue audience = claims.value("aud"_L1);
    const QJsonValue party = claims.value("azp"_L1);
    if (!party.isUndefined() && party.toString() != clientId)
        return false;
    if (audience.isString())
        return audience.toString() == clientId;
    const QJsonArray several = audience.toArray();
    return several.contains(clientId) && (several.size() == 1 || !party.isUndefined());
}

QString whatIsWrong(const QJsonObject &claims, const IdTokenExpectation &expected)
{
    const qint64 now = expected.nowMs / 1000;
    const auto time = [&](QLatin1StringView name) { return qint64(claims.value(name).toDouble(-1)); };
    if (expected.issuer.isEmpty() || claims.value("iss"_L1).toString() != expected.issuer)
        return u"another issuer"_s;
    if (expected.clientId.isEmpty() || !isAudience(claims, expected.clientId))
        return u"another audience"_s;
    if (expected.nonce.isEmpty() || claims.value("nonce"_L1).toString() != expected.nonce)
        return u"another nonce"_s;
    if (time("exp"_L1) <= now - kLeewaySec)
        return u"expired"_s;
    if (time("iat"_L1) < 0 || time("iat"_L1) > now + kLeewaySec)
        return u"issued in the future"_s;
    if (claims.contains("nbf"_L1) && time("nbf"_L1) > now + kLeewaySec)
        return u"not valid yet"_s;
    const QString subject = claims.value("sub"_L1).toString();
    if (subject.isEmpty() || subject.size() > 255)
        return u"no subject"_s;
    return {};
}

} // namespace

bool verifiesEs256(const QByteArray &x, const QByteArray &y, QByteArrayView message, const QByteArray &signature)
{
    if (x.size() != kCoordinate || y.size() != kCoordinate || signature.size() != 2 * kCoordinate)
        return false;
    const Key key = pointToKey(x, y);
    const QByteArray der = toDer(signature);
    const Digest context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    return key && !der.isEmpty() && context && EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()) == 1
        && EVP_DigestVerify(context.get(), bytes(der), size_t(der.size()), bytes(message), size_t(message.size())) == 1;
}

std::variant<QJsonObject, TokenProblem> verifiedClaims(const QByteArray &token, const QJsonObject &keys, const IdTokenExpectation &expected)
{
    const auto wrong = [](const QString &detail) { return TokenProblem{TokenFault::Wrong, u"id_token: "_s + detail}; };
    const QList<QByteArray> parts = token.split('.');
    if (token.size() > kMaxToken || parts.size() != 3)
        return wrong(u"not a signed token"_s);
    const std::optional<QJsonObject> header = partOf(parts[0]);
    const std::optional<QByteArray> signature = auth::base64UrlDecode(parts[2]);
    if (!header || !signature)
        return wrong(u"not a signed token"_s);
    const QString algorithm = header->value("alg"_L1).toString();
    if (algorithm != "RS256"_L1 && algorithm != "ES256"_L1)
        return wrong(u"an algorithm other than RS256 and ES256"_s);
    if (header->contains("crit"_L1))
        return wrong(u"an extension that is not known"_s);

    const QByteArrayView message = QByteArrayView(token).first(parts[0].size() + 1 + parts[1].size());
    const QString id = header->value("kid"_L1).toString();
    bool known = false;
    bool genuine = false;
    for (const QJsonValue &value : keys.value("keys"_L1).toArray()) {
        const QJsonObject key = value.toObject();
        if (!isFor(key, algorithm, id))
            continue;
        known = true;
        genuine = genuine || verifies(key, algorithm, message, *signature);
    }
    if (!known)
        return TokenProblem{TokenFault::UnknownKey, u"id_token: signed with a key that the provider does not show"_s};
    if (!genuine)
        return wrong(u"the signature does not hold"_s);
    const std::optional<QJsonObject> claims = partOf(parts[1]);
    if (!claims)
        return wrong(u"no claims"_s);
    if (const QString problem = whatIsWrong(*claims, expected); !problem.isEmpty())
        return wrong(problem);
    return *claims;
}

} // namespace server::oauth
