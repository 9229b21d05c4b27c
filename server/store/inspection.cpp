// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/inspection.h"

#include "server/store/database.h"
#include "server/store/migrations.h"
#include "server/store/sealer.h"
#include "server/store/setting_repository.h"

#include <QDir>
#include <QFile>

namespace server::store {
namespace {

constexpr int kMostFaults = 5;

core::Result<QStringList> damageOf(Connection &connection)
{
    auto rows = connection.run(QStringLiteral("PRAGMA integrity_check(%1)").arg(kMostFaults));
    if (!rows)
        return rows.error();
    QStringList faults;
    while (rows->next()) {
        if (rows->text(0) != QLatin1String("ok"))
            faults.append(rows->text(0));
    }
    return faults;
}

int versionOf(Connection &connection)
{
    auto rows = connection.run(QStringLiteral("SELECT coalesce(max(version), 0) FROM schema_version"));
    return rows && rows->next() ? int(rows->number(0)) : 0;
}

QString keyProblemOf(const QString &dataDir, const QByteArray &outsideKey, Database &database)
{
    // Opening the sealer would make a key where there is none.
    if (outsideKey.isEmpty() && !QFile::exists(QDir(dataDir).filePath(QStringLiteral("platform.key"))))
        return QStringLiteral("There is no platform.key, and no key was given from outside");
    const auto sealer = Sealer::open(dataDir, outsideKey);
    if (!sealer)
        return sealer.error().message.isEmpty() ? sealer.error().detail : sealer.error().message;
    SettingRepository settings(database);
    const core::Result<> belongs = (*sealer)->checkBelongsTo(settings);
    return belongs ? QString() : belongs.error().message;
}

} // namespace

core::Result<Inspection> inspect(const QString &dataDir, const QByteArray &outsideKey)
{
    auto database = Database::openReadOnly(dataDir);
    if (!database)
        return database.error();
    auto connection = (*database)->connection();
    if (!connection)
        return connection.error();
    Inspection found;
    auto damage = damageOf(**connection);
    if (!damage) {
        found.damage = {damage.error().detail};
        return found;
    }
    found.damage = *damage;
    found.schemaVersion = versionOf(**connection);
    found.knownVersion = platformMigrations().back().version;
    if (found.schemaVersion > 0)
        found.keyProblem = keyProblemOf(dataDir, outsideKey, **database);
    return found;
}

} // namespace server::store
