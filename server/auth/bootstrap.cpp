// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/bootstrap.h"

#include "server/store/private_file.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

namespace server::auth {
namespace {

// Without letters that are taken for one another; 20 of 56 are 116 bits.
QString makePassword()
{
    static constexpr char kAlphabet[] = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
    static constexpr int kLength = 20;
    QString password;
    for (int i = 0; i < kLength; ++i)
        password.append(QLatin1Char(kAlphabet[QRandomGenerator::system()->bounded(int(sizeof kAlphabet - 1))]));
    return password;
}

} // namespace

Bootstrap::Bootstrap(store::SettingRepository &settings, UserDirectory &users, BootstrapOptions options)
    : m_settings(settings), m_users(users), m_options(std::move(options))
{
}

QString Bootstrap::passwordFile(const QString &dataDir)
{
    return QDir(dataDir).filePath(QStringLiteral("initial-admin-password"));
}

core::Result<> Bootstrap::run()
{
    auto users = m_users.list();
    if (!users)
        return users.error();
    if (!users->isEmpty())
        return core::success();

    NewUser admin;
    admin.email = m_options.adminEmail;
    admin.name = QStringLiteral("Administrator");
    admin.password = m_options.adminPassword;
    admin.roles = {QStringLiteral("admin")};
    admin.tier = store::Tier::Enterprise;
    if (admin.password.isEmpty()) {
        // The file first: an administrator whose password nobody knows would be of no use. Should
        // the program end in between, the next start finds no user and writes another.
        admin.password = makePassword();
        auto written = store::writePrivateFile(passwordFile(m_options.dataDir), admin.password.toUtf8() + '\n', store::IfPresent::Replace);
        if (!written)
            return written;
    }
    auto created = m_users.create(admin);
    if (!created) {
        core::Error error = created.error();
        if (error.code == core::ErrorCode::Validation)
            error.message = QStringLiteral("Cannot make the administrator: %1").arg(QStringList(error.fields.values()).join(QStringLiteral("; ")));
        return error;
    }
    return m_settings.set(kFirstAdminSetting, created->id.toString());
}

void Bootstrap::credentialsChanged(const core::UserId &user)
{
    const QString file = passwordFile(m_options.dataDir);
    if (!QFile::exists(file))
        return;
    const auto first = m_settings.get(kFirstAdminSetting);
    if (first && first->value_or(user.toString()) == user.toString())
        QFile::remove(file);
}

} // namespace server::auth
