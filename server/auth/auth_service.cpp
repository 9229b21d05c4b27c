// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/auth_service.h"

#include "server/auth/bootstrap.h"

namespace server::auth {
namespace {

constexpr int kMaxWaiting = 256;

core::Error wrongPassword()
{
    core::Error e;
    e.code = core::ErrorCode::Unauthorized;
    e.message = QStringLiteral("Invalid email or password");
    return e;
}

core::Error inactive()
{
    core::Error e;
    e.code = core::ErrorCode::Forbidden;
    e.message = QStringLiteral("This account is not active");
    return e;
}

bool cameToNoVerdict(const core::Error &error)
{
    return error.code == core::ErrorCode::Internal || error.code == core::ErrorCode::Unavailable;
}

bool asksForCode(const core::Error &error)
{
    return error.details.contains(QLatin1String("mfaRequired"));
}

bool isActiveAdmin(const store::UserRecord &user)
{
    return user.status == store::UserStatus::Active && user.roles.contains(QLatin1String("admin"));
}

} // namespace

AuthService::AuthService(store::Database &database, PasswordHasher &hasher, TokenService &tokens, SessionService &sessions,
                         AccessIndex &index, KeyIndex &keys, MfaService &mfa, const core::Clock &clock, const ThrottleLimits &limits)
    : m_users(database)
    , m_settings(database)
    , m_hasher(hasher)
    , m_tokens(tokens)
    , m_sessions(sessions)
    , m_index(index)
    , m_keys(keys)
    , m_mfa(mfa)
    , m_clock(clock)
    , m_throttle(clock, limits)
    , m_local(clock)
    , m_writers(1, kMaxWaiting)
{
    connect(&index, &AccessIndex::accessChanged, this, &AuthService::accessChanged, Qt::DirectConnection);
    connect(&keys, &KeyIndex::accessChanged, this, [this](const core::UserId &user) { emit accessChanged(user, {}); }, Qt::DirectConnection);
}

AuthService::~AuthService()
{
    waitForIdle(); // the jobs are this object's
}

void AuthService::waitForIdle()
{
    m_hasher.queue().waitForIdle();
    m_writers.waitForIdle();
}

core::Future<SignIn> AuthService::login(const QString &email, const QString &password, const ClientInfo &client,
                                        const QString &mfaCode)
{
    const QString account = store::emailKey(email);
    if (auto allowed = m_throttle.begin(account, client.address); !allowed)
        return core::Future<SignIn>::ready(allowed.error());
    auto future = m_hasher.queue().run<SignIn>([this, email, password, client, mfaCode, account] {
        auto result = checkPassword(email, password, client, mfaCode);
        // A wrong password stays counted; so does a right one for an inactive account, or with a wrong
        // code. A right one that only lacks the code is half a sign-in and no guess.
        if (result)
            m_throttle.succeeded(account, client.address);
        else if (cameToNoVerdict(result.error()) || (mfaCode.isEmpty() && asksForCode(result.error())))
            m_throttle.cancelled(account, client.address);
        return result;
    });
    // A full queue answers at once and never ran the job above.
    if (future.isFinished() && !future.result() && future.result().error().message == WorkQueue::busy().message)
        m_throttle.cancelled(account, client.address);
    return future;
}

core::Future<> AuthService::confirmPassword(const core::UserId &user, const QString &password, const ClientInfo &client)
{
    return m_hasher.queue().run<core::Unit>([this, user, password, client]() -> core::Result<> {
        auto found = m_users.find(user);
        if (!found)
            return found.error();
        if (!*found)
            return invalidToken();
        if ((*found)->passwordHash.isEmpty())
            return core::success();
        const QString account = store::emailKey((*found)->email);
        if (auto allowed = m_throttle.begin(account, client.address); !allowed)
            return allowed;
        auto matches = m_hasher.verify(password, (*found)->passwordHash);
        if (!matches) {
            m_throttle.cancelled(account, client.address);
            return matches.error();
        }
        if (!*matches)
            return core::Error::validation(QStringLiteral("password"), QStringLiteral("This is not your password"));
        m_throttle.succeeded(account, client.address);
        return core::success();
    });
}

core::Result<SignIn> AuthService::checkPassword(const QString &email, const QString &password, const ClientInfo &client,
                                                const QString &mfaCode)
{
    auto found = m_users.findByEmail(email);
    if (!found)
        return found.error();
    const QString stored = *found ? (*found)->passwordHash : QString();
    auto matches = m_hasher.verify(password, stored); // as long for nobody as for somebody
    if (!matches)
        return matches.error();
    if (!*matches)
        return wrongPassword();
    const store::UserRecord user = **found;
    if (user.status != store::UserStatus::Active)
        return inactive();

    auto result = signInWithFactor(user.id, client, mfaCode);
    if (!result)
        return result;
    // The password may have been changed while this one was being checked.
    auto now = m_users.find(user.id);
    if (!now)
        return now.error();
    if (!*now || (*now)->passwordHash != stored) {
        if (auto ended = m_sessions.end(result->tokens.session); !ended && ended.error().code != core::ErrorCode::NotFound)
            return ended.error();
        return wrongPassword();
    }
    if (m_hasher.needsRehash(stored)) {
        // NotFound: changed meanwhile, which is as well.
        auto hash = m_hasher.hash(password);
        if (hash) {
            const auto upgraded = m_users.upgradePasswordHash(user.id, stored, *hash);
            Q_UNUSED(upgraded)
        }
    }
    return result;
}

core::Result<SignIn> AuthService::signInAs(const core::UserId &user, const ClientInfo &client, const QString &mfaCode)
{
    auto found = m_users.find(user);
    if (!found)
        return found.error();
    if (!*found || (*found)->status != store::UserStatus::Active)
        return inactive();
    return signInWithFactor(user, client, mfaCode);
}

core::Result<SignIn> AuthService::signInWithFactor(const core::UserId &user, const ClientInfo &client, const QString &mfaCode)
{
    auto factor = m_mfa.prove(user, mfaCode);
    if (!factor)
        return factor.error();
    auto result = signIn(user, client);
    if (!result || *factor == SecondFactor::Proved)
        return result;
    // It may have been set up while this sign-in was under way without one.
    auto enabled = m_mfa.isEnabled(user);
    if (enabled && !*enabled)
        return result;
    if (auto ended = m_sessions.end(result->tokens.session); !ended && ended.error().code != core::ErrorCode::NotFound)
        return ended.error();
    return enabled ? MfaService::codeRequired() : enabled.error();
}

core::Result<SignIn> AuthService::signIn(const core::UserId &user, const ClientInfo &client)
{
    auto tokens = m_sessions.begin(user, client);
    if (!tokens)
        return tokens.error();
    if (auto noted = m_users.setLastLogin(user, m_clock.nowMs()); !noted && noted.error().code != core::ErrorCode::NotFound)
        return noted.error();
    return withUser(std::move(tokens));
}

core::Result<SignIn> AuthService::withUser(core::Result<TokenPair> tokens) const
{
    if (!tokens)
        return tokens.error();
    PrincipalPtr user = m_index.peek(tokens->session);
    if (!user)
        return invalidToken();
    return SignIn{*std::move(tokens), std::move(user)};
}

core::Future<SignIn> AuthService::refresh(const QByteArray &refreshToken, const ClientInfo &client)
{
    return m_writers.run<SignIn>([this, refreshToken, client] { return withUser(m_sessions.renew(refreshToken, client)); });
}

core::Future<> AuthService::logout(const core::SessionId &session)
{
    return m_writers.run<core::Unit>([this, session] { return m_sessions.end(session); });
}

QByteArray AuthService::issueLocalCredential()
{
    return m_local.issue();
}

core::Future<SignIn> AuthService::redeemLocalCredential(const QByteArray &secret, const ClientInfo &client)
{
    return m_writers.run<SignIn>([this, secret, client] { return redeem(secret, client); });
}

core::Result<SignIn> AuthService::redeem(const QByteArray &secret, const ClientInfo &client)
{
    if (!m_local.redeem(secret)) {
        core::Error e;
        e.code = core::ErrorCode::Unauthorized;
        e.message = QStringLiteral("Invalid or expired local credential");
        return e;
    }
    auto first = m_settings.get(kFirstAdminSetting);
    if (!first)
        return first.error();
    auto users = m_users.all();
    if (!users)
        return users.error();
    const store::UserRecord *chosen = nullptr;
    for (const store::UserRecord &user : std::as_const(*users)) {
        if (!isActiveAdmin(user))
            continue;
        if (!chosen || user.id.toString() == first->value_or(QString()))
            chosen = &user;
    }
    return chosen ? signIn(chosen->id, client) : core::Result<SignIn>(inactive());
}

core::Result<PrincipalPtr> AuthService::principal(QByteArrayView credential) const
{
    auto access = authenticate(credential);
    if (!access)
        return access.error();
    return std::move(access->principal);
}

core::Result<Access> AuthService::authenticate(QByteArrayView credential) const
{
    if (credential.startsWith(kKeyPrefix)) // a token begins with "eyJ"
        return authenticateKey(credential);
    auto claims = m_tokens.verify(credential, TokenType::Access);
    if (!claims)
        return claims.error();
    PrincipalPtr principal = m_index.find((*claims)->session);
    if (!principal || principal->user != (*claims)->user)
        return invalidToken();
    return Access{std::move(principal), (*claims)->expiresAtMs};
}

core::Result<Access> AuthService::authenticateKey(QByteArrayView key) const
{
    KeyIndex::Found found = m_keys.find(key);
    if (!found.principal)
        return invalidKey();
    return Access{std::move(found.principal), found.expiresAtMs};
}

core::Result<PrincipalPtr> AuthService::principalOfKey(QByteArrayView key) const
{
    auto access = authenticateKey(key);
    if (!access)
        return access.error();
    return std::move(access->principal);
}

PrincipalPtr AuthService::current(const Principal &then) const
{
    return then.isKey() ? m_keys.peek(then.key) : m_index.peek(then.session);
}

} // namespace server::auth
