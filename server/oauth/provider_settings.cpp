// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/provider_settings.h"

namespace server::oauth {
namespace {

using namespace Qt::StringLiterals;

void set(QString &value, const QString &usual)
{
    if (value.isEmpty())
        value = usual;
}

} // namespace

ProviderSettings withUsualValues(ProviderSettings settings)
{
    if (settings.name == "google"_L1) {
        set(settings.title, u"Google"_s);
        set(settings.issuer, u"https://accounts.google.com"_s);
    } else if (settings.name == "microsoft"_L1) {
        // No issuer: the one for everybody lets any tenant's administrator claim any address.
        set(settings.title, u"Microsoft"_s);
    } else if (settings.name == "github"_L1 && !settings.isOpenId()) {
        set(settings.title, u"GitHub"_s);
        set(settings.authorizationEndpoint, u"https://github.com/login/oauth/authorize"_s);
        set(settings.tokenEndpoint, u"https://github.com/login/oauth/access_token"_s);
        set(settings.userinfoEndpoint, u"https://api.github.com/user"_s);
        set(settings.emailsEndpoint, u"https://api.github.com/user/emails"_s);
        if (settings.scopes.isEmpty())
            settings.scopes = QStringList{u"read:user"_s, u"user:email"_s};
    }
    set(settings.title, settings.name);
    if (settings.isOpenId() && settings.scopes.isEmpty())
        settings.scopes = QStringList{u"openid"_s, u"email"_s, u"profile"_s};
    if (settings.isOpenId() && !settings.scopes.contains(u"openid"_s))
        settings.scopes.prepend(u"openid"_s);
    return settings;
}

QString whatIsMissing(const ProviderSettings &settings)
{
    if (settings.clientId.isEmpty())
        return u"clientId"_s;
    if (settings.isOpenId())
        return {};
    if (settings.name == "microsoft"_L1)
        return u"issuer"_s;
    if (settings.authorizationEndpoint.isEmpty() || settings.tokenEndpoint.isEmpty() || settings.userinfoEndpoint.isEmpty()
        || settings.emailsEndpoint.isEmpty())
        return u"issuer"_s;
    return {};
}

} // namespace server::oauth
