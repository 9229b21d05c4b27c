// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/key_rotation.h"

#include "server/store/config_repository.h"
#include "server/store/database.h"
#include "server/store/folder_lock.h"
#include "server/store/mfa_repository.h"
#include "server/store/private_file.h"
#include "server/store/service_repository.h"
#include "server/store/setting_repository.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

namespace server::store {
namespace {

QString keyPath(const QString &dataDir)
{
    return QDir(dataDir).filePath(QStringLiteral("platform.key"));
}

QString nextKeyPath(const QString &dataDir)
{
    return QDir(dataDir).filePath(QStringLiteral("platform.key.next"));
}

core::Error said(core::ErrorCode code, const QString &message)
{
    core::Error error;
    error.code = code;
    error.message = message;
    return error;
}

// The key of a rotation that did not come to its end; null when there is none.
std::unique_ptr<Sealer> leftover(const QString &dataDir, QByteArray &key)
{
    QFile file(nextKeyPath(dataDir));
    if (!file.open(QIODevice::ReadOnly))
        return nullptr;
    key = file.read(Sealer::kKeyBytes + 1);
    auto sealer = Sealer::fromKey(key);
    return sealer ? *std::move(sealer) : nullptr;
}

QString quoted(QString name)
{
    return u'"' + name.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

core::Result<QStringList> firstColumn(Connection &connection, const QString &sql, int column = 0)
{
    auto rows = connection.run(sql);
    if (!rows)
        return rows.error();
    QStringList texts;
    while (rows->next())
        texts.append(rows->text(column));
    return texts;
}

// Every sealed text in any column of any table. Names of tables and columns come from the schema itself:
// they cannot be bound.
core::Result<QSet<QString>> sealedTexts(Database &database)
{
    static const QRegularExpression pattern(QStringLiteral("encrypted:AES256:[A-Za-z0-9+/=]{38,}")); // a mark is shorter
    auto connection = database.connection();
    if (!connection)
        return connection.error();
    const auto tables = firstColumn(**connection, QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table'"));
    if (!tables)
        return tables.error();
    QSet<QString> found;
    for (const QString &table : *tables) {
        const auto columns = firstColumn(**connection, QStringLiteral("PRAGMA table_info(%1)").arg(quoted(table)), 1);
        if (!columns)
            return columns.error();
        for (const QString &column : *columns) {
            const auto cells = firstColumn(**connection, QStringLiteral("SELECT %1 FROM %2 WHERE %1 LIKE '%encrypted:AES256:%'")
                                                             .arg(quoted(column), quoted(table)));
            if (!cells)
                return cells.error();
            for (const QString &cell : *cells) {
                for (auto all = pattern.globalMatch(cell); all.hasNext();)
                    found.insert(all.next().captured());
            }
        }
    }
    return found;
}

core::Result<int> resealAll(Database &database, const Sealer &from, const Sealer &to)
{
    const auto before = sealedTexts(database);
    if (!before)
        return before.error();
    int count = 0;
    for (const SealedColumn &column : sealedColumns()) {
        const core::Result<int> done = column.reseal(database, from, to);
        if (!done) {
            core::Error error = done.error();
            error.detail = column.name + QStringLiteral(": ") + error.detail;
            return error;
        }
        count += *done;
    }
    // A place that nobody entered into the table would be lost with the old key.
    const auto after = sealedTexts(database);
    if (!after)
        return after.error();
    if (after->intersects(*before))
        return core::Error::internal(QStringLiteral("something sealed is not in the table of sealed columns"));
    return count;
}

} // namespace

const std::vector<SealedColumn> &sealedColumns()
{
    static const std::vector<SealedColumn> columns{
        {QStringLiteral("settings.value"), &SettingRepository::reseal},
        {QStringLiteral("services.spec"), &ServiceRepository::reseal},
        {QStringLiteral("configs.value"), &ConfigRepository::reseal},
        {QStringLiteral("mfa.secret"), &MfaRepository::reseal},
    };
    return columns;
}

core::Result<std::unique_ptr<Sealer>> openSealer(const QString &dataDir, const QByteArray &outsideKey, Database &database)
{
    auto sealer = Sealer::open(dataDir, outsideKey);
    if (!sealer)
        return sealer.error();
    SettingRepository settings(database);
    const core::Result<> belongs = (*sealer)->checkBelongsTo(settings);
    QByteArray nextKey;
    if (belongs) {
        QFile::remove(nextKeyPath(dataDir)); // begun and not carried through, or carried through
        return sealer;
    }
    const std::unique_ptr<Sealer> next = outsideKey.isEmpty() ? leftover(dataDir, nextKey) : nullptr;
    if (!next || !next->checkBelongsTo(settings))
        return belongs.error();
    // Everything was sealed anew; only the key had not been put in place.
    if (auto placed = writePrivateFile(keyPath(dataDir), nextKey, IfPresent::Replace); !placed)
        return placed.error();
    QFile::remove(nextKeyPath(dataDir));
    return Sealer::fromKey(nextKey);
}

core::Result<int> rotateKey(const RotationOptions &options)
{
    const auto tell = [&](RotationStep step) {
        if (options.progress)
            options.progress(step);
    };
    if (!QFile::exists(QDir(options.dataDir).filePath(QStringLiteral("platform.db"))))
        return said(core::ErrorCode::NotFound, QStringLiteral("There is no server's data in %1").arg(options.dataDir));
    const bool keptInFile = options.newKey.isEmpty();
    if (keptInFile && !options.currentKey.isEmpty())
        return said(core::ErrorCode::Validation, QStringLiteral("The key comes from outside; give the new one in MCP_PLATFORM_NEW_KEY"));

    auto lock = FolderLock::acquire(options.dataDir);
    if (!lock)
        return lock.error();
    auto database = Database::open(options.dataDir);
    if (!database)
        return database.error();
    auto from = openSealer(options.dataDir, options.currentKey, **database);
    if (!from)
        return from.error();
    const core::Result<QByteArray> key = keptInFile ? Sealer::randomKey() : Sealer::keyFromText(options.newKey, QStringLiteral("MCP_PLATFORM_NEW_KEY"));
    if (!key)
        return key.error();
    auto to = Sealer::fromKey(*key);
    if (!to)
        return to.error();
    if (keptInFile) {
        if (auto written = writePrivateFile(nextKeyPath(options.dataDir), *key, IfPresent::Replace); !written)
            return written.error();
    }
    tell(RotationStep::KeyWritten);

    auto transaction = Transaction::begin(**database);
    if (!transaction)
        return transaction.error();
    const core::Result<int> count = resealAll(**database, **from, **to);
    if (!count)
        return count;
    tell(RotationStep::Resealed);
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    tell(RotationStep::Committed);

    if (keptInFile) {
        if (auto placed = writePrivateFile(keyPath(options.dataDir), *key, IfPresent::Replace); !placed)
            return placed.error();
    } else {
        QFile::remove(keyPath(options.dataDir)); // it opens nothing any more
    }
    QFile::remove(nextKeyPath(options.dataDir));
    tell(RotationStep::KeyInPlace);
    // What the old key opened is still in free pages and in the log.
    if (auto cleaned = (*database)->rewrite(); !cleaned)
        return cleaned.error();
    tell(RotationStep::Cleaned);
    return count;
}

} // namespace server::store
