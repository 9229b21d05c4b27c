// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/oauth_sources.h"

namespace server::api {
namespace {

using namespace Qt::StringLiterals;

oauth::ProviderSettings readProvider(const config::Settings &settings, const QString &name)
{
    const QString prefix = u"oauth.%1."_s.arg(name);
    oauth::ProviderSettings provider;
    provider.name = name;
    provider.title = settings.text(prefix + u"title"_s);
    provider.clientId = settings.text(prefix + u"clientId"_s);
    provider.clientSecret = settings.text(prefix + u"clientSecret"_s);
    provider.issuer = settings.text(prefix + u"issuer"_s);
    provider.authorizationEndpoint = settings.text(prefix + u"authorizationEndpoint"_s);
    provider.tokenEndpoint = settings.text(prefix + u"tokenEndpoint"_s);
    provider.userinfoEndpoint = settings.text(prefix + u"userinfoEndpoint"_s);
    provider.emailsEndpoint = settings.text(prefix + u"emailsEndpoint"_s);
    provider.scopes = settings.list(prefix + u"scopes"_s);
    provider.allowSignUp = settings.flag(prefix + u"allowSignUp"_s);
    provider.defaultRole = settings.text(prefix + u"defaultRole"_s);
    provider.allowedDomains = settings.list(prefix + u"allowedDomains"_s);
    return provider;
}

} // namespace

oauth::OAuthSources oauthSources(const config::Settings &settings, std::function<QUrl()> listening)
{
    return {
        .providers = [&settings] {
            QVector<oauth::ProviderSettings> providers;
            for (const QString &name : settings.namesUnder(u"oauth."_s))
                providers.append(readProvider(settings, name));
            return providers;
        },
        .redirectTargets = [&settings] { return settings.list(u"oauth.redirectTargets"_s); },
        .tokensInQuery = [&settings] { return settings.flag(u"oauth.tokensInQuery"_s); },
        .ownAddress = [&settings, listening = std::move(listening)] {
            const QString set = settings.text(u"oauth.publicUrl"_s);
            return set.isEmpty() ? listening() : QUrl(set);
        },
    };
}

} // namespace server::api
