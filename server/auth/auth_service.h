// SPDX-License-Identifier: GPL-3.0-or-later
// AuthService: sign-in, refresh, sign-out, and the answer to "who is this?" for every request, be it
// by token or by API key.
// Any thread. principal() never blocks; the futures finish on a thread of this service.
#pragma once

#include "server/auth/key_index.h"
#include "server/auth/local_credential.h"
#include "server/auth/mfa_service.h"
#include "server/auth/password_hasher.h"
#include "server/auth/session_service.h"
#include "server/auth/sign_in_throttle.h"
#include "server/auth/work_queue.h"
#include "server/store/setting_repository.h"

namespace server::auth {

struct SignIn
{
    TokenPair tokens;
    PrincipalPtr user;
};

struct Access
{
    PrincipalPtr principal;
    qint64 expiresAtMs = 0; // of the token or key shown; 0: does not
};

class AuthService : public QObject
{
    Q_OBJECT
public:
    AuthService(store::Database &database, PasswordHasher &hasher, TokenService &tokens, SessionService &sessions,
                AccessIndex &index, KeyIndex &keys, MfaService &mfa, const core::Clock &clock, const ThrottleLimits &limits = {});
    ~AuthService() override; // waits for what is under way
    void waitForIdle();

    // Unauthorized: wrong email or password, one answer for both. Forbidden: right, but inactive.
    // Only after the right password is a second factor asked for (see MfaService::prove).
    core::Future<SignIn> login(const QString &email, const QString &password, const ClientInfo &client,
                               const QString &mfaCode = {});
    // For a change by someone signed in: Validation of `password` when it is not theirs, limited as
    // sign-in is. Whoever signs in without a password has none to give.
    core::Future<> confirmPassword(const core::UserId &user, const QString &password, const ClientInfo &client);
    core::Future<SignIn> refresh(const QByteArray &refreshToken, const ClientInfo &client);
    core::Future<> logout(const core::SessionId &session);
    void setThrottle(const ThrottleLimits &limits) { m_throttle.setLimits(limits); }

    QByteArray issueLocalCredential();
    // For ways of signing in that have found out by themselves who it is; asks for a second factor as
    // login() does. Forbidden: inactive. Blocks.
    core::Result<SignIn> signInAs(const core::UserId &user, const ClientInfo &client, const QString &mfaCode);
    // Trades it for the administrator's tokens.
    core::Future<SignIn> redeemLocalCredential(const QByteArray &secret, const ClientInfo &client);

    // Of an access token or an API key. Takes about a microsecond; a token not seen before, longer.
    core::Result<PrincipalPtr> principal(QByteArrayView credential) const;
    core::Result<Access> authenticate(QByteArrayView credential) const;
    core::Result<PrincipalPtr> principalOfKey(QByteArrayView key) const;
    // For a connection that outlives its request: the same caller now; null once it may not come in any more.
    PrincipalPtr current(const Principal &then) const;

signals:
    // Roles, status, session or key changed; an empty session means all of the user's.
    // Emitted on the thread that made the change: connect with a context object.
    void accessChanged(const core::UserId &user, const core::SessionId &session);

private:
    core::Result<SignIn> checkPassword(const QString &email, const QString &password, const ClientInfo &client, const QString &mfaCode);
    core::Result<SignIn> signInWithFactor(const core::UserId &user, const ClientInfo &client, const QString &mfaCode);
    core::Result<SignIn> signIn(const core::UserId &user, const ClientInfo &client);
    core::Result<SignIn> redeem(const QByteArray &secret, const ClientInfo &client);
    core::Result<SignIn> withUser(core::Result<TokenPair> tokens) const;
    core::Result<Access> authenticateKey(QByteArrayView key) const;

    store::UserRepository m_users;
    store::SettingRepository m_settings;
    PasswordHasher &m_hasher;
    TokenService &m_tokens;
    SessionService &m_sessions;
    AccessIndex &m_index;
    KeyIndex &m_keys;
    MfaService &m_mfa;
    const core::Clock &m_clock;
    SignInThrottle m_throttle;
    LocalCredential m_local;
    WorkQueue m_writers; // last: its end waits for jobs that use the rest
};

} // namespace server::auth
