// SPDX-License-Identifier: GPL-3.0-or-later
// ProviderClient: speaks to sign-in providers: finds an OpenID provider's endpoints and keys, makes the
// address people are sent to, and trades what comes back for who they are. Remembers endpoints and keys
// for a while. Its calls block on the network: for the threads of OAuthService, which owns it.
#pragma once

#include "core/clock.h"
#include "server/oauth/fetch.h"
#include "server/oauth/provider_settings.h"

#include <QHash>
#include <QJsonObject>
#include <QUrl>

#include <mutex>

namespace server::oauth {

struct Identity
{
    QString issuer; // whose subject it is
    QString subject;
    QString email;
    bool emailVerified = false;
    QString name;
};

struct SignInRequest // what is made at the start and needed at the end
{
    QString state;
    QString nonce;
    QByteArray verifier; // PKCE (RFC 7636)
    QUrl callback;
};

class ProviderClient
{
public:
    ProviderClient(const core::Clock &clock, const FetchLimits &limits) : m_clock(clock), m_limits(limits) { }

    core::Result<QUrl> authorizationUrl(const ProviderSettings &provider, const SignInRequest &request);
    core::Result<Identity> identify(const ProviderSettings &provider, const SignInRequest &request, const QString &code);

private:
    struct Endpoints
    {
        QString issuer;
        QUrl authorization;
        QUrl token;
        QUrl userinfo;
        QUrl keys;
        bool postsSecret = false; // else in the Authorization header
        qint64 readMs = 0;
    };
    struct Keys
    {
        QJsonObject set;
        qint64 readMs = 0;
    };

    core::Result<Endpoints> endpoints(const ProviderSettings &provider);
    core::Result<Endpoints> discover(const QString &issuer);
    core::Result<QJsonObject> keysOf(const Endpoints &endpoints, core::Millis notOlderThan);
    core::Result<QJsonObject> tokens(const ProviderSettings &provider, const Endpoints &endpoints, const SignInRequest &request, const QString &code);
    core::Result<QJsonObject> claims(const ProviderSettings &provider, const Endpoints &endpoints, const SignInRequest &request, const QByteArray &token);
    core::Result<QJsonDocument> ask(const QUrl &url, const QByteArray &accessToken);
    core::Result<Identity> openIdentity(const ProviderSettings &provider, const Endpoints &endpoints, const SignInRequest &request,
                                        const QJsonObject &tokens);
    core::Result<Identity> plainIdentity(const ProviderSettings &provider, const Endpoints &endpoints, const QJsonObject &tokens);

    const core::Clock &m_clock;
    const FetchLimits m_limits;
    std::mutex m_mutex; // of the two tables; never held while waiting for the network
    QHash<QString, Endpoints> m_endpoints; // by issuer
    QHash<QString, Keys> m_keys;           // by address
};

// Whether the provider said no to the code, rather than not answering.
bool isRefusal(const core::Error &error);

} // namespace server::oauth
