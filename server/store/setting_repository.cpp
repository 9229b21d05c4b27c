// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/setting_repository.h"

#include "server/store/database.h"
#include "server/store/sealer.h"

namespace server::store {
namespace {

QByteArray placeOf(const QString &key)
{
    return "setting/" + key.toUtf8();
}

} // namespace

core::Result<std::optional<QString>> SettingRepository::get(const QString &key)
{
    auto connection = m_database.connection();
    if (!connection)
        return connection.error();
    auto rows = (*connection)->run(QStringLiteral("SELECT value FROM settings WHERE key = ?"), {key});
    if (!rows)
        return rows.error();
    return rows->next() ? std::optional(rows->text(0)) : std::nullopt;
}

core::Result<> SettingRepository::set(const QString &key, const QString &value)
{
    return writeRow(m_database,
                    QStringLiteral("INSERT INTO settings (key, value) VALUES (?, ?)"
                                   " ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
                    {key, value});
}

core::Result<> SettingRepository::remove(const QString &key)
{
    return writeRow(m_database, QStringLiteral("DELETE FROM settings WHERE key = ?"), {key});
}

core::Result<std::optional<QByteArray>> SettingRepository::getSealed(const QString &key, const Sealer &sealer)
{
    auto text = get(key);
    if (!text)
        return text.error();
    if (!*text)
        return std::optional<QByteArray>();
    auto plain = sealer.unseal(**text, placeOf(key));
    if (!plain)
        return plain.error();
    return std::optional(*std::move(plain));
}

core::Result<> SettingRepository::setSealed(const QString &key, QByteArrayView value, const Sealer &sealer)
{
    auto sealed = sealer.seal(value, placeOf(key));
    return sealed ? set(key, *sealed) : core::Result<>(sealed.error());
}

core::Result<int> SettingRepository::reseal(Database &database, const Sealer &from, const Sealer &to)
{
    auto connection = database.connection();
    if (!connection)
        return connection.error();
    QStringList keys;
    {
        auto rows = (*connection)->run(QStringLiteral("SELECT key, value FROM settings"));
        if (!rows)
            return rows.error();
        while (rows->next()) {
            if (Sealer::isSealed(rows->text(1)))
                keys.append(rows->text(0));
        }
    }
    SettingRepository settings(database);
    for (const QString &key : std::as_const(keys)) {
        const auto plain = settings.getSealed(key, from);
        if (!plain)
            return plain.error();
        if (auto done = settings.setSealed(key, **plain, to); !done)
            return done.error();
    }
    return int(keys.size());
}

} // namespace server::store
