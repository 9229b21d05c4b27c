// SPDX-License-Identifier: GPL-3.0-or-later
// OAuthService: signing in through a provider: the way there, the way back, and the trade of the one-time
// code for tokens. The ways back stay in memory, once each, for ten minutes. Any thread; the futures
// finish on threads of this service, where slow providers hold up nobody else. Owned by Platform, before
// the sign-in system goes.
#pragma once

#include "server/auth/auth_service.h"
#include "server/auth/user_directory.h"
#include "server/auth/work_queue.h"
#include "server/oauth/one_time_store.h"
#include "server/oauth/provider_client.h"
#include "server/oauth/redirect_target.h"
#include "server/store/identity_repository.h"

namespace server::oauth {

struct OAuthSources // what is configured, asked for at each use; any thread
{
    std::function<QVector<ProviderSettings>()> providers; // also those not ready for use
    std::function<QStringList()> redirectTargets;
    std::function<bool()> tokensInQuery; // the reference's form; loopback targets only
    std::function<QUrl()> ownAddress;    // where browsers reach this server
};

struct BeginSignIn
{
    QString provider;
    QString redirect;      // empty: the first configured one
    QString codeChallenge; // S256; may be left out only for configured targets
    QString clientState;   // handed back as it is
    QString address;       // of the peer
};

struct Callback
{
    QString provider;
    QString state;
    QString code;
    QString error;
    QString issuer; // RFC 9207
};

class OAuthService
{
public:
    static constexpr core::Seconds kWayBack{10 * 60};
    static constexpr core::Seconds kHandOver{60};
    static constexpr core::Seconds kSecondFactor{5 * 60}; // in all, once the trade began and a second factor is asked for

    OAuthService(store::Database &database, auth::AuthService &signIn, auth::UserDirectory &users, const core::Clock &clock,
                 OAuthSources sources, const FetchLimits &limits = {});
    ~OAuthService(); // gives up what waits for a provider

    QVector<ProviderSettings> ready() const; // those that can be used

    // The provider's address. NotFound: not set up; Validation of `redirect` or `codeChallenge`.
    core::Future<QUrl> begin(const BeginSignIn &wanted);
    // The client's address, with a one-time code or an error. Validation of `state` when nobody is waiting
    // for it: then there is no address to trust.
    core::Future<QUrl> complete(const Callback &callback, const auth::ClientInfo &client);
    // Unauthorized: unknown, used, too late or another verifier; with details.mfaRequired as at sign-in,
    // when the code stays good for another try.
    core::Future<auth::SignIn> trade(const QByteArray &code, const QString &verifier, const QString &mfaCode,
                                     const auth::ClientInfo &client);

private:
    struct Pending
    {
        QString provider;
        QString issuer; // as configured at the start
        SignInRequest request;
        RedirectTarget target;
        QString codeChallenge;
        QString clientState;
    };
    struct HandOver
    {
        core::UserId user;
        QString codeChallenge;
        qint64 factorUntilMs = 0; // monotonic; set when the second factor was first asked for
    };

    core::Result<ProviderSettings> provider(const QString &name) const;
    core::Result<Pending> prepared(const BeginSignIn &wanted, const ProviderSettings &provider) const;
    core::Result<QUrl> beginNow(const BeginSignIn &wanted);
    core::Result<QUrl> completeNow(const Callback &callback, const auth::ClientInfo &client);
    core::Result<QUrl> handOver(const Pending &pending, const core::UserId &user, const auth::ClientInfo &client);
    core::Result<auth::SignIn> tradeNow(const QByteArray &code, const QString &verifier, const QString &mfaCode, const auth::ClientInfo &client);
    core::Result<core::UserId> accountFor(const ProviderSettings &provider, const Identity &identity);
    core::Result<core::UserId> signUp(const ProviderSettings &provider, const Identity &identity);

    store::UserRepository m_users;
    store::IdentityRepository m_identities;
    auth::AuthService &m_signIn;
    auth::UserDirectory &m_directory;
    const core::Clock &m_clock;
    const OAuthSources m_sources;
    std::atomic<bool> m_ending{false};
    ProviderClient m_client;
    OneTimeStore<Pending> m_waysBack;
    OneTimeStore<HandOver> m_handOvers;
    std::mutex m_linking;   // find, make and link an account as one
    auth::WorkQueue m_work; // last: its end waits for jobs that use the rest
};

} // namespace server::oauth
