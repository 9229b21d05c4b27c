// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform_key.h"

#include "server/store/key_rotation.h"

#include <QFile>

#include <cstdio>

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
    const QByteArray content = file.read(4096);
    return content.size() == server::store::Sealer::kKeyBytes ? content.toBase64() : content.trimmed();
}

core::Result<QByteArray> take(const char *variable, const QString &credentialName)
{
    const QByteArray fromEnvironment = qgetenv(variable);
    qunsetenv(variable);
    return fromEnvironment.isEmpty() ? credential(credentialName) : core::Result<QByteArray>(fromEnvironment);
}

} // namespace

core::Result<OutsideKeys> takeOutsideKeys()
{
    const core::Result<QByteArray> current = take("MCP_PLATFORM_KEY", u"platform-key"_s);
    if (!current)
        return current.error();
    const core::Result<QByteArray> next = take("MCP_PLATFORM_NEW_KEY", u"platform-key-new"_s);
    if (!next)
        return next.error();
    return OutsideKeys{*current, *next};
}

int rotateKeyCommand(const QString &dataDir, const OutsideKeys &keys)
{
    const core::Result<int> rotated = server::store::rotateKey({.dataDir = dataDir, .currentKey = keys.current, .newKey = keys.next});
    if (!rotated) {
        const core::Error &error = rotated.error();
        std::fprintf(stderr, "mcp-platform-server: %s\n",
                     qPrintable(error.detail.isEmpty() ? error.message : error.message + u": "_s + error.detail));
        return 2;
    }
    std::printf("%d values are sealed with the new key\n", *rotated);
    return 0;
}
