// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/provider_client.h"

#include "server/auth/base64url.h"
#include "server/oauth/id_token.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QRegularExpression>

namespace server::oauth {
namespace {

using namespace Qt::StringLiterals;

constexpr core::Millis kEndpointsAge{10 * 60'000};
constexpr core::Millis kKeysAge{10 * 60'000};
constexpr core::Millis kKeysAgeForUnknown{30'000}; // a token with an unknown key asks again, but not each time
constexpr qsizetype kMaxRemembered = 64;           // issuers come from the configuration; a bound all the same

QByteArray escaped(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

QByteArray formText(const std::vector<std::pair<QString, QString>> &fields)
{
    QByteArrayList parts;
    for (const auto &[name, value] : fields)
        parts.append(escaped(name) + '=' + escaped(value));
    return parts.join('&');
}

core::Error refused(const QString &detail)
{
    core::Error error;
    error.code = core::ErrorCode::Unauthorized;
    error.message = u"The sign-in provider does not confirm this sign-in"_s;
    error.detail = detail;
    return error;
}

// What a provider calls a fault is its own text: only what looks like one of RFC 6749's goes to the log.
QString faultName(const QJsonObject &json)
{
    const QString name = json.value("error"_L1).toString();
    static const QRegularExpression kCode(u"^[a-z_]{1,64}\\z"_s);
    return kCode.match(name).hasMatch() ? name : u"a fault"_s;
}

QUrl safeUrl(const QJsonObject &json, QLatin1StringView name)
{
    const QUrl url(json.value(name).toString(), QUrl::StrictMode);
    return isSafeToAsk(url) ? url : QUrl();
}

bool isTrue(const QJsonValue &value)
{
    return value.toBool() || value.toString() == "true"_L1 || value.toString() == "1"_L1; // some write it as text
}

} // namespace

bool isRefusal(const core::Error &error)
{
    return error.code == core::ErrorCode::Unauthorized;
}

core::Result<QUrl> ProviderClient::authorizationUrl(const ProviderSettings &provider, const SignInRequest &request)
{
    auto found = endpoints(provider);
    if (!found)
        return found.error();
    QUrl url = found->authorization;
    const QByteArray challenge = auth::base64UrlEncode(QCryptographicHash::hash(request.verifier, QCryptographicHash::Sha256));
    std::vector<std::pair<QString, QString>> fields{
        {u"response_type"_s, u"code"_s},
        {u"client_id"_s, provider.clientId},
        {u"redirect_uri"_s, request.callback.toString(QUrl::FullyEncoded)},
        {u"scope"_s, provider.scopes.join(u' ')},
        {u"state"_s, request.state},
        {u"code_challenge"_s, QString::fromLatin1(challenge)},
        {u"code_challenge_method"_s, u"S256"_s},
    };
    if (provider.isOpenId())
        fields.emplace_back(u"nonce"_s, request.nonce);
    const QByteArray own = url.query(QUrl::FullyEncoded).toLatin1();
    url.setQuery(QString::fromLatin1(own.isEmpty() ? formText(fields) : own + '&' + formText(fields)), QUrl::StrictMode);
    return url;
}

core::Result<Identity> ProviderClient::identify(const ProviderSettings &provider, const SignInRequest &request, const QString &code)
{
    auto found = endpoints(provider);
    if (!found)
        return found.error();
    auto traded = tokens(provider, *found, request, code);
    if (!traded)
        return traded.error();
    return provider.isOpenId() ? openIdentity(provider, *found, request, *traded) : plainIdentity(provider, *found, *traded);
}

core::Result<ProviderClient::Endpoints> ProviderClient::endpoints(const ProviderSettings &provider)
{
    if (provider.isOpenId())
        return discover(provider.issuer);
    Endpoints found;
    found.authorization = QUrl(provider.authorizationEndpoint, QUrl::StrictMode);
    found.token = QUrl(provider.tokenEndpoint, QUrl::StrictMode);
    found.userinfo = QUrl(provider.userinfoEndpoint, QUrl::StrictMode);
    found.issuer = found.token.scheme() + u"://"_s + found.token.authority();
    found.postsSecret = true;
    if (!isSafeToAsk(found.authorization) || !isSafeToAsk(found.token) || !isSafeToAsk(found.userinfo))
        return providerGarbled(u"%1: an endpoint is neither https nor on loopback"_s.arg(provider.name));
    return found;
}

core::Result<ProviderClient::Endpoints> ProviderClient::discover(const QString &issuer)
{
    const qint64 now = m_clock.monotonicMs();
    {
        const std::lock_guard lock(m_mutex);
        const auto known = m_endpoints.constFind(issuer);
        if (known != m_endpoints.cend() && now - known->readMs < kEndpointsAge.count())
            return *known;
    }
    const QString base = issuer.endsWith(u'/') ? issuer.chopped(1) : issuer;
    auto answer = fetchJson({QUrl(base + u"/.well-known/openid-configuration"_s, QUrl::StrictMode)}, m_limits);
    if (!answer)
        return answer.error();
    const QJsonObject json = answer->json.object();
    if (answer->status != 200)
        return providerGarbled(u"%1: its description answers %2"_s.arg(issuer).arg(answer->status));
    // Another issuer's description could name any endpoint (OpenID Connect Discovery, 4.3).
    if (json.value("issuer"_L1).toString() != issuer)
        return providerGarbled(u"%1: its description is of another issuer"_s.arg(issuer));
    Endpoints found{issuer, safeUrl(json, "authorization_endpoint"_L1), safeUrl(json, "token_endpoint"_L1), safeUrl(json, "userinfo_endpoint"_L1),
                    safeUrl(json, "jwks_uri"_L1), false, now};
    if (found.authorization.isEmpty() || found.token.isEmpty() || found.keys.isEmpty())
        return providerGarbled(u"%1: its description lacks an endpoint that is https or on loopback"_s.arg(issuer));
    const QJsonArray ways = json.value("token_endpoint_auth_methods_supported"_L1).toArray();
    found.postsSecret = !ways.isEmpty() && !ways.contains(u"client_secret_basic"_s);
    const std::lock_guard lock(m_mutex);
    if (m_endpoints.size() >= kMaxRemembered)
        m_endpoints.clear();
    m_endpoints.insert(issuer, found);
    return found;
}

core::Result<QJsonObject> ProviderClient::keysOf(const Endpoints &endpoints, core::Millis notOlderThan)
{
    const QString address = endpoints.keys.toString(QUrl::FullyEncoded);
    const qint64 now = m_clock.monotonicMs();
    {
        const std::lock_guard lock(m_mutex);
        const auto known = m_keys.constFind(address);
        if (known != m_keys.cend() && now - known->readMs < notOlderThan.count())
            return known->set;
    }
    auto answer = fetchJson({endpoints.keys}, m_limits);
    if (!answer)
        return answer.error();
    const QJsonObject set = answer->json.object();
    if (answer->status != 200 || !set.value("keys"_L1).isArray())
        return providerGarbled(u"%1: its keys answer %2"_s.arg(endpoints.issuer).arg(answer->status));
    const std::lock_guard lock(m_mutex);
    if (m_keys.size() >= kMaxRemembered)
        m_keys.clear();
    m_keys.insert(address, Keys{set, now});
    return set;
}

core::Result<QJsonObject> ProviderClient::tokens(const ProviderSettings &provider, const Endpoints &endpoints, const SignInRequest &request,
                                                 const QString &code)
{
    std::vector<std::pair<QString, QString>> fields{
        {u"grant_type"_s, u"authorization_code"_s},
        {u"code"_s, code},
        {u"redirect_uri"_s, request.callback.toString(QUrl::FullyEncoded)},
        {u"code_verifier"_s, QString::fromLatin1(request.verifier)},
    };
    FetchRequest asked{endpoints.token};
    if (provider.clientSecret.isEmpty() || endpoints.postsSecret)
        fields.emplace_back(u"client_id"_s, provider.clientId);
    if (!provider.clientSecret.isEmpty()) {
        if (endpoints.postsSecret)
            fields.emplace_back(u"client_secret"_s, provider.clientSecret);
        else // both form-encoded first (RFC 6749, 2.3.1)
            asked.headers.emplace_back("Authorization", "Basic " + (escaped(provider.clientId) + ':' + escaped(provider.clientSecret)).toBase64());
    }
    asked.form = formText(fields);
    auto answer = fetchJson(asked, m_limits);
    if (!answer)
        return answer.error();
    const QJsonObject json = answer->json.object();
    // GitHub says no with status 200.
    if (json.contains("error"_L1) || (answer->status >= 400 && answer->status < 500))
        return refused(u"%1: the token endpoint answers %2 with %3"_s.arg(endpoints.issuer).arg(answer->status).arg(faultName(json)));
    const QString kind = json.value("token_type"_L1).toString();
    if (answer->status != 200 || json.value("access_token"_L1).toString().isEmpty() || kind.compare("bearer"_L1, Qt::CaseInsensitive) != 0)
        return providerGarbled(u"%1: the token endpoint answers %2 without a bearer token"_s.arg(endpoints.issuer).arg(answer->status));
    return json;
}

core::Result<QJsonObject> ProviderClient::claims(const ProviderSettings &provider, const Endpoints &endpoints, const SignInRequest &request,
                                                 const QByteArray &token)
{
    TokenProblem problem;
    for (const core::Millis age : {kKeysAge, kKeysAgeForUnknown}) {
        auto keys = keysOf(endpoints, age);
        if (!keys)
            return keys.error();
        const auto verified = verifiedClaims(token, *keys, {endpoints.issuer, provider.clientId, request.nonce, m_clock.nowMs()});
        if (const auto *good = std::get_if<QJsonObject>(&verified))
            return *good;
        problem = std::get<TokenProblem>(verified);
        if (problem.fault != TokenFault::UnknownKey)
            break;
    }
    return providerGarbled(endpoints.issuer + u": "_s + problem.detail);
}

core::Result<QJsonDocument> ProviderClient::ask(const QUrl &url, const QByteArray &accessToken)
{
    auto answer = fetchJson({url, {{"Authorization", "Bearer " + accessToken}}}, m_limits);
    if (!answer)
        return answer.error();
    if (answer->status != 200)
        return providerGarbled(u"%1 answers %2"_s.arg(url.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo)).arg(answer->status));
    return answer->json;
}

core::Result<Identity> ProviderClient::openIdentity(const ProviderSettings &provider, const Endpoints &endpoints, const SignInRequest &request,
                                                    const QJsonObject &tokens)
{
    auto checked = claims(provider, endpoints, request, tokens.value("id_token"_L1).toString().toLatin1());
    if (!checked)
        return checked.error();
    QJsonObject about = *checked;
    if (!about.contains("email"_L1) && !endpoints.userinfo.isEmpty()) {
        auto answer = ask(endpoints.userinfo, tokens.value("access_token"_L1).toString().toLatin1());
        if (!answer)
            return answer.error();
        // Without this another's answer could be passed off (OpenID Connect Core, 5.3.2).
        if (answer->object().value("sub"_L1).toString() != checked->value("sub"_L1).toString())
            return providerGarbled(endpoints.issuer + u": userinfo is about somebody else"_s);
        about = answer->object();
    }
    // Microsoft has a claim of its own for it, and says of email itself that it proves nothing.
    const bool isVerified = isTrue(about.value("email_verified"_L1)) || (provider.name == "microsoft"_L1 && isTrue(about.value("xms_edov"_L1)));
    return Identity{endpoints.issuer, checked->value("sub"_L1).toString(), about.value("email"_L1).toString(), isVerified,
                    about.value("name"_L1).toString()};
}

core::Result<Identity> ProviderClient::plainIdentity(const ProviderSettings &provider, const Endpoints &endpoints, const QJsonObject &tokens)
{
    const QByteArray accessToken = tokens.value("access_token"_L1).toString().toLatin1();
    auto user = ask(endpoints.userinfo, accessToken);
    if (!user)
        return user.error();
    const QJsonObject about = user->object();
    const qint64 id = about.value("id"_L1).toInteger();
    if (id <= 0)
        return providerGarbled(endpoints.issuer + u": the account has no id"_s);
    auto addresses = ask(QUrl(provider.emailsEndpoint, QUrl::StrictMode), accessToken);
    if (!addresses)
        return addresses.error();
    Identity identity{endpoints.issuer, QString::number(id), {}, false, about.value("name"_L1).toString()};
    if (identity.name.isEmpty())
        identity.name = about.value("login"_L1).toString();
    for (const QJsonValue &value : addresses->array()) {
        const QJsonObject address = value.toObject();
        if (!address.value("primary"_L1).toBool())
            continue;
        identity.email = address.value("email"_L1).toString();
        identity.emailVerified = address.value("verified"_L1).toBool();
    }
    return identity;
}

} // namespace server::oauth
