// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/password_policy.h"

#include "server/auth/password_hasher.h"

#include <QFile>
#include <QSet>

// Outside any namespace, as Qt asks for resources of static libraries.
static void initAuthResources()
{
    Q_INIT_RESOURCE(auth);
}

namespace server::auth {
namespace {

// A line a password, in lower case; '#' begins a comment.
QSet<QString> readCommonPasswords()
{
    initAuthResources();
    QFile file(QStringLiteral(":/auth/common_passwords.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the list of common passwords is missing"); // built in: cannot happen in a sound program
    QSet<QString> passwords;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (!line.isEmpty() && !line.startsWith(u'#'))
            passwords.insert(line);
    }
    return passwords;
}

bool isCommon(const QString &foldedPassword)
{
    static const QSet<QString> common = readCommonPasswords();
    return common.contains(foldedPassword);
}

} // namespace

QString passwordProblem(const QString &password, const QString &email)
{
    if (password.size() < kMinPasswordLength)
        return QStringLiteral("Password must be at least %1 characters").arg(kMinPasswordLength);
    if (password.toUtf8().size() > PasswordHasher::kMaxPasswordBytes)
        return QStringLiteral("Password is too long");
    const QString folded = password.toCaseFolded();
    if (isCommon(folded))
        return QStringLiteral("Password is one of the commonest; choose another");
    const QString account = email.toCaseFolded();
    if (folded == account || folded == account.left(account.lastIndexOf(u'@')))
        return QStringLiteral("Password must not be the email address or a part of it");
    return {};
}

} // namespace server::auth
