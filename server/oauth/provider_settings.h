// SPDX-License-Identifier: GPL-3.0-or-later
// What is set up about one sign-in provider, and what is known of the usual ones. Plain values; any
// thread. Filled from the configuration by whoever puts the server together.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace server::oauth {

struct ProviderSettings
{
    QString name; // of the path: "google"
    QString title;
    QString clientId;
    QString clientSecret; // empty: a public client
    QString issuer;       // of an OpenID provider; its endpoints are found from there
    // Of a provider that is no OpenID one.
    QString authorizationEndpoint;
    QString tokenEndpoint;
    QString userinfoEndpoint;
    QString emailsEndpoint;
    QStringList scopes;
    bool allowSignUp = false; // whether a first sign-in makes an account
    QString defaultRole;
    QStringList allowedDomains; // of addresses that may sign up; empty: any
    bool isOpenId() const { return !issuer.isEmpty(); }
};

// The same with what everybody knows of google, github and microsoft, where nothing else is set.
ProviderSettings withUsualValues(ProviderSettings settings);
// What an administrator has to set before it can be used; empty when nothing.
QString whatIsMissing(const ProviderSettings &settings);

} // namespace server::oauth
