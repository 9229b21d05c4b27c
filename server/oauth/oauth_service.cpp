// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/oauth_service.h"

#include <QLoggingCategory>
#include <QRegularExpression>

#include <openssl/crypto.h>

Q_LOGGING_CATEGORY(lcOAuth, "mcp.oauth", QtInfoMsg)

namespace server::oauth {
namespace {

using namespace Qt::StringLiterals;

constexpr int kThreads = 4; // mostly waiting for providers
constexpr int kMaxWaiting = 64;
constexpr qsizetype kMaxWaysBack = 4096;
constexpr qsizetype kMaxOfAddress = 64;
constexpr qsizetype kMaxHandOvers = 4096;

// Why a sign-in came to nothing, in the words of the redirect's `error`: RFC 6749's where it has one.
core::Error because(const QString &reason, const QString &detail = {})
{
    core::Error error;
    error.code = core::ErrorCode::Forbidden;
    error.details.insert(u"reason"_s, reason);
    error.detail = detail;
    return error;
}

QString reasonOf(const core::Error &error)
{
    const QString reason = error.details.value("reason"_L1).toString();
    if (!reason.isEmpty())
        return reason;
    if (error.details.contains("mfaRequired"_L1))
        return u"mfa_required"_s;
    if (error.code == core::ErrorCode::Forbidden)
        return u"account_inactive"_s;
    if (isSilence(error))
        return u"temporarily_unavailable"_s;
    return u"server_error"_s;
}

QUrl withQuery(QUrl url, const std::vector<std::pair<QString, QString>> &fields)
{
    QByteArrayList parts;
    for (const auto &[name, value] : fields) {
        if (!value.isEmpty())
            parts.append(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value));
    }
    url.setQuery(QString::fromLatin1(parts.join('&')), QUrl::StrictMode);
    return url;
}

QUrl failed(const RedirectTarget &target, const QString &clientState, const QString &reason)
{
    return withQuery(target.url, {{u"error"_s, reason}, {u"state"_s, clientState}});
}

QByteArray challengeOf(const QString &verifier)
{
    return auth::base64UrlEncode(QCryptographicHash::hash(verifier.toUtf8(), QCryptographicHash::Sha256));
}

bool isSame(const QByteArray &one, const QByteArray &other)
{
    return one.size() == other.size() && CRYPTO_memcmp(one.constData(), other.constData(), size_t(one.size())) == 0;
}

QString randomText()
{
    QByteArray bytes(32, Qt::Uninitialized);
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return QString::fromLatin1(auth::base64UrlEncode(bytes));
}

QString domainOf(const QString &email)
{
    return email.mid(email.lastIndexOf(u'@') + 1).toLower();
}

core::Error wrongCode()
{
    core::Error error;
    error.code = core::ErrorCode::Unauthorized;
    error.message = u"Invalid or expired code"_s;
    return error;
}

} // namespace

OAuthService::OAuthService(store::Database &database, auth::AuthService &signIn, auth::UserDirectory &users, const core::Clock &clock,
                           OAuthSources sources, const FetchLimits &limits)
    : m_users(database)
    , m_identities(database)
    , m_signIn(signIn)
    , m_directory(users)
    , m_clock(clock)
    , m_sources(std::move(sources))
    , m_client(clock, {limits.time, limits.bytes, &m_ending})
    , m_waysBack(clock, {kWayBack, kMaxWaysBack, kMaxOfAddress})
    , m_handOvers(clock, {kHandOver, kMaxHandOvers, kMaxOfAddress})
    , m_work(kThreads, kMaxWaiting)
{
}

OAuthService::~OAuthService()
{
    m_ending = true;
}

QVector<ProviderSettings> OAuthService::ready() const
{
    QVector<ProviderSettings> usable;
    for (ProviderSettings &known : m_sources.providers()) {
        known = withUsualValues(std::move(known));
        if (whatIsMissing(known).isEmpty())
            usable.append(std::move(known));
    }
    return usable;
}

core::Result<ProviderSettings> OAuthService::provider(const QString &name) const
{
    const QVector<ProviderSettings> usable = ready();
    QJsonArray names;
    for (const ProviderSettings &known : usable) {
        if (known.name == name)
            return known;
        names.append(known.name);
    }
    core::Error error = core::Error::notFound(u"Provider"_s, u"provider"_s, name);
    error.message = u"Sign-in with %1 is not set up on this server"_s.arg(name);
    error.details.insert(u"availableProviders"_s, names);
    return error;
}

core::Future<QUrl> OAuthService::begin(const BeginSignIn &wanted)
{
    return m_work.run<QUrl>([this, wanted] { return beginNow(wanted); });
}

core::Result<OAuthService::Pending> OAuthService::prepared(const BeginSignIn &wanted, const ProviderSettings &provider) const
{
    const QStringList configured = m_sources.redirectTargets();
    const QString redirect = wanted.redirect.isEmpty() ? configured.value(0) : wanted.redirect;
    if (redirect.isEmpty())
        return core::Error::validation(u"redirect"_s, u"Where to return to is needed, such as http://127.0.0.1:PORT/"_s);
    const auto target = acceptedTarget(redirect, configured);
    if (!target)
        return core::Error::validation(u"redirect"_s, u"Must be http://127.0.0.1:PORT/..., http://[::1]:PORT/... or an address from the setting oauth.redirectTargets"_s);
    const bool mayHandTokens = target->isLoopback && m_sources.tokensInQuery();
    static const QRegularExpression kChallenge(u"^[A-Za-z0-9_-]{43}\\z"_s);
    if (!wanted.codeChallenge.isEmpty() && !kChallenge.match(wanted.codeChallenge).hasMatch())
        return core::Error::validation(u"codeChallenge"_s, u"Must be the base64url SHA-256 of the verifier, 43 characters (RFC 7636, S256)"_s);
    // Any program of the machine may be listening on a loopback port.
    if (wanted.codeChallenge.isEmpty() && target->isLoopback && !mayHandTokens)
        return core::Error::validation(u"codeChallenge"_s, u"Needed for a loopback redirect (RFC 7636, S256)"_s);
    Pending pending;
    pending.provider = provider.name;
    pending.issuer = provider.issuer;
    pending.target = *target;
    pending.codeChallenge = wanted.codeChallenge;
    pending.clientState = wanted.clientState;
    pending.request.nonce = randomText();
    pending.request.verifier = randomText().toLatin1();
    pending.request.callback = m_sources.ownAddress().resolved(QUrl(u"/api/v1/auth/oauth/%1/callback"_s.arg(provider.name)));
    return pending;
}

core::Result<QUrl> OAuthService::beginNow(const BeginSignIn &wanted)
{
    auto with = provider(wanted.provider);
    if (!with)
        return with.error();
    auto pending = prepared(wanted, *with);
    if (!pending)
        return pending.error();
    const QByteArray state = m_waysBack.put(*pending, wanted.address);
    if (state.isEmpty())
        return auth::WorkQueue::busy();
    pending->request.state = QString::fromLatin1(state);
    auto url = m_client.authorizationUrl(*with, pending->request);
    if (!url) {
        qCWarning(lcOAuth, "%s: %s", qPrintable(with->name), qPrintable(url.error().detail));
        m_waysBack.take(state);
    }
    return url;
}

core::Future<QUrl> OAuthService::complete(const Callback &callback, const auth::ClientInfo &client)
{
    return m_work.run<QUrl>([this, callback, client] { return completeNow(callback, client); });
}

core::Result<QUrl> OAuthService::completeNow(const Callback &callback, const auth::ClientInfo &client)
{
    // Taken first: whatever comes of it, this way back is used up.
    const std::optional<Pending> pending = m_waysBack.take(callback.state.toUtf8());
    if (!pending || pending->provider != callback.provider)
        return core::Error::validation(u"state"_s, u"This sign-in is unknown, used or too old; begin again"_s);
    const auto give = [&](const QString &reason) { return failed(pending->target, pending->clientState, reason); };
    auto with = provider(callback.provider);
    if (!with || with->issuer != pending->issuer)
        return give(u"server_error"_s); // taken away or changed meanwhile
    if (!callback.issuer.isEmpty() && with->isOpenId() && callback.issuer != with->issuer) {
        qCWarning(lcOAuth, "%s: another provider answered", qPrintable(with->name)); // RFC 9207
        return give(u"server_error"_s);
    }
    if (!callback.error.isEmpty())
        return give(callback.error == "access_denied"_L1 || callback.error == "temporarily_unavailable"_L1 ? callback.error : u"server_error"_s);
    if (callback.code.isEmpty())
        return give(u"server_error"_s);

    auto identity = m_client.identify(*with, pending->request, callback.code);
    core::Result<core::UserId> user = identity ? accountFor(*with, *identity) : core::Result<core::UserId>(identity.error());
    core::Result<QUrl> back = user ? handOver(*pending, *user, client) : core::Result<QUrl>(user.error());
    if (back)
        return back;
    const QString reason = reasonOf(back.error());
    qCWarning(lcOAuth, "%s: sign-in failed (%s): %s", qPrintable(with->name), qPrintable(reason), qPrintable(back.error().detail));
    return give(reason);
}

core::Result<QUrl> OAuthService::handOver(const Pending &pending, const core::UserId &user, const auth::ClientInfo &client)
{
    if (pending.target.isLoopback && pending.codeChallenge.isEmpty() && m_sources.tokensInQuery()) {
        auto signedIn = m_signIn.signInAs(user, client, {});
        if (!signedIn)
            return signedIn.error();
        return withQuery(pending.target.url, {{u"accessToken"_s, signedIn->tokens.accessToken},
                                              {u"refreshToken"_s, signedIn->tokens.refreshToken},
                                              {u"tokenType"_s, u"Bearer"_s},
                                              {u"expiresIn"_s, QString::number(signedIn->tokens.expiresInSec)},
                                              {u"state"_s, pending.clientState}});
    }
    const QByteArray code = m_handOvers.put(HandOver{user, pending.codeChallenge}, user.toString());
    if (code.isEmpty())
        return auth::WorkQueue::busy();
    return withQuery(pending.target.url, {{u"code"_s, QString::fromLatin1(code)}, {u"state"_s, pending.clientState}});
}

core::Result<core::UserId> OAuthService::accountFor(const ProviderSettings &provider, const Identity &identity)
{
    const std::lock_guard lock(m_linking);
    auto linked = m_identities.find(provider.name, identity.issuer, identity.subject);
    if (!linked)
        return linked.error();
    std::optional<core::UserId> id = *linked;
    if (!id) {
        if (identity.email.isEmpty() || !identity.emailVerified)
            return because(u"email_not_verified"_s);
        auto known = m_users.findByEmail(identity.email);
        if (!known)
            return known.error();
        core::Result<core::UserId> joined = *known ? core::Result<core::UserId>((*known)->id) : signUp(provider, identity);
        if (!joined)
            return joined;
        if (auto done = m_identities.link({provider.name, identity.issuer, identity.subject, *joined, m_clock.nowMs()}); !done)
            return done.error();
        id = *joined;
    }
    auto user = m_users.find(*id);
    if (!user)
        return user.error();
    if (!*user || (*user)->status != store::UserStatus::Active)
        return because(u"account_inactive"_s);
    return *id;
}

core::Result<core::UserId> OAuthService::signUp(const ProviderSettings &provider, const Identity &identity)
{
    if (!provider.allowSignUp)
        return because(u"account_unknown"_s);
    const auto isOurs = [&](const QString &domain) { return domain.compare(domainOf(identity.email), Qt::CaseInsensitive) == 0; };
    if (!provider.allowedDomains.isEmpty() && std::none_of(provider.allowedDomains.cbegin(), provider.allowedDomains.cend(), isOurs))
        return because(u"account_unknown"_s);
    auth::NewUser user;
    user.email = identity.email;
    user.name = identity.name.trimmed().isEmpty() ? identity.email : identity.name.trimmed().left(200);
    user.roles = QStringList{provider.defaultRole.isEmpty() ? u"viewer"_s : provider.defaultRole};
    user.tier = store::Tier::Pro; // as any new account
    user.signInBy = auth::SignInBy::Provider;
    auto made = m_directory.create(user);
    if (!made)
        return made.error();
    return made->id;
}

core::Future<auth::SignIn> OAuthService::trade(const QByteArray &code, const QString &verifier, const QString &mfaCode,
                                               const auth::ClientInfo &client)
{
    return m_work.run<auth::SignIn>([this, code, verifier, mfaCode, client] { return tradeNow(code, verifier, mfaCode, client); });
}

core::Result<auth::SignIn> OAuthService::tradeNow(const QByteArray &code, const QString &verifier, const QString &mfaCode,
                                                  const auth::ClientInfo &client)
{
    const std::optional<HandOver> held = m_handOvers.take(code);
    if (!held)
        return wrongCode();
    // A verifier where none was announced is a mix-up of two sign-ins, as is the reverse (RFC 9700, 4.8).
    if (held->codeChallenge.isEmpty() != verifier.isEmpty() || (!verifier.isEmpty() && !isSame(challengeOf(verifier), held->codeChallenge.toLatin1())))
        return wrongCode();
    auto signedIn = m_signIn.signInAs(held->user, client, mfaCode);
    if (!signedIn && signedIn.error().details.contains("mfaRequired"_L1)) {
        HandOver again = *held;
        const qint64 now = m_clock.monotonicMs();
        if (again.factorUntilMs == 0)
            again.factorUntilMs = now + core::Millis(kSecondFactor).count();
        if (again.factorUntilMs > now)
            m_handOvers.putBack(code, again, again.user.toString(), core::Millis(again.factorUntilMs - now));
    }
    return signedIn;
}

} // namespace server::oauth
