// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remote_sign_in.h"

#include <QPromise>

namespace app {

using client::Credential;

std::shared_ptr<RemoteSignIn> RemoteSignIn::byPassword(const QString &email, const QString &password)
{
    auto made = std::make_shared<RemoteSignIn>();
    made->m_email = email;
    made->m_password = password;
    return made;
}

std::shared_ptr<RemoteSignIn> RemoteSignIn::byGrant(const client::ProviderGrant &grant)
{
    auto made = std::make_shared<RemoteSignIn>();
    made->m_grant = grant;
    return made;
}

client::CredentialSource RemoteSignIn::source()
{
    return [self = shared_from_this()] {
        QPromise<core::Result<Credential>> promise;
        promise.start();
        promise.addResult(self->credential());
        promise.finish();
        return promise.future();
    };
}

core::Result<Credential> RemoteSignIn::credential()
{
    const QString code = std::exchange(m_code, {});
    if (m_grant)
        return Credential::provider(m_grant->code, m_grant->verifier, code);
    if (!m_password.isEmpty())
        return Credential::password(m_email, m_password, code);
    core::Error error;
    error.code = core::ErrorCode::Unauthorized;
    error.message = QStringLiteral("The session has ended");
    error.details.insert(QStringLiteral("signIn"), QStringLiteral("over"));
    return error;
}

} // namespace app
