// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/daemon/outside_secrets.h"

#include "server/store/sealer.h"

#include <QFile>

namespace server::daemon {
namespace {

using namespace Qt::StringLiterals;

core::Result<QByteArray> credential(const QString &name)
{
    const QString folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    QFile file(folder + u'/' + name);
    if (folder.isEmpty() || !file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly)) {
        core::Error error = core::Error::internal(file.errorString());
        error.message = u"Cannot read the credential %1: %2"_s.arg(name, file.errorString());
        return error;
    }
    return file.read(4096);
}

core::Result<QByteArray> take(const char *variable, const QString &credentialName)
{
    const QByteArray fromEnvironment = qgetenv(variable);
    qunsetenv(variable);
    if (!fromEnvironment.isEmpty())
        return fromEnvironment;
    core::Result<QByteArray> content = credential(credentialName);
    if (content && content->endsWith('\n')) // as editors end a file
        content->chop(1);
    return content;
}

// A credential may be the key itself as well as its base64.
core::Result<QByteArray> takeKey(const char *variable, const QString &credentialName)
{
    const bool isCredential = qEnvironmentVariableIsEmpty(variable);
    const core::Result<QByteArray> key = isCredential ? credential(credentialName) : take(variable, credentialName);
    qunsetenv(variable);
    if (!key)
        return key;
    return isCredential && key->size() == store::Sealer::kKeyBytes ? key->toBase64() : key->trimmed();
}

} // namespace

core::Result<OutsideSecrets> takeOutsideSecrets()
{
    const core::Result<QByteArray> key = takeKey("MCP_PLATFORM_KEY", u"platform-key"_s);
    const core::Result<QByteArray> newKey = takeKey("MCP_PLATFORM_NEW_KEY", u"platform-key-new"_s);
    const core::Result<QByteArray> password = take("MCP_ADMIN_PASSWORD", u"admin-password"_s);
    for (const core::Result<QByteArray> *taken : {&key, &newKey, &password}) {
        if (!*taken)
            return taken->error();
    }
    return OutsideSecrets{*key, *newKey, QString::fromUtf8(*password)};
}

} // namespace server::daemon
