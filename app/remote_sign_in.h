// SPDX-License-Identifier: GPL-3.0-or-later
// RemoteSignIn: how the console gets in at one remote server, for as long as it is connected: the password, the
// code of a second factor, which is sent once, and what a sign-in through a provider brought, which is good
// once. In memory alone. Window's thread; shared by the manager and the source of its backend.
#pragma once

#include "client/browser_sign_in.h"
#include "client/session.h"

#include <memory>
#include <optional>

namespace app {

class RemoteSignIn : public std::enable_shared_from_this<RemoteSignIn>
{
public:
    static std::shared_ptr<RemoteSignIn> byPassword(const QString &email, const QString &password);
    static std::shared_ptr<RemoteSignIn> byGrant(const client::ProviderGrant &grant);

    void setPassword(const QString &password) { m_password = password; }
    void setGrant(const client::ProviderGrant &grant) { m_grant = grant; }
    bool hasGrant() const { return m_grant.has_value(); }
    // For the next try alone: a code that was sent twice would count as a wrong one.
    void setCode(const QString &code) { m_code = code; }
    void used() { m_grant.reset(); } // it let us in

    client::CredentialSource source();

private:
    core::Result<client::Credential> credential();

    QString m_email;
    QString m_password; // empty: by a provider
    std::optional<client::ProviderGrant> m_grant;
    QString m_code;
};

} // namespace app
