// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/migrations.h"

#include "core/version.h"
#include "server/store/database.h"

#include <QDateTime>

namespace server::store {

const std::vector<Migration> &platformMigrations()
{
    static const std::vector<Migration> migrations{
        {1,
         QStringLiteral("users, sessions, services, settings"),
         {
             QStringLiteral("CREATE TABLE users ("
                            " id TEXT PRIMARY KEY,"
                            " email TEXT NOT NULL,"
                            " email_key TEXT NOT NULL UNIQUE,"
                            " name TEXT NOT NULL,"
                            " password_hash TEXT NOT NULL,"
                            " roles TEXT NOT NULL,"
                            " status TEXT NOT NULL CHECK (status IN ('active', 'inactive')),"
                            " tier TEXT NOT NULL CHECK (tier IN ('free', 'basic', 'pro', 'enterprise')),"
                            " last_login_ms INTEGER NOT NULL,"
                            " created_ms INTEGER NOT NULL) STRICT"),
             QStringLiteral("CREATE TABLE sessions ("
                            " id TEXT PRIMARY KEY,"
                            " user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,"
                            " refresh_hash TEXT NOT NULL,"
                            " created_ms INTEGER NOT NULL,"
                            " last_seen_ms INTEGER NOT NULL,"
                            " expires_ms INTEGER NOT NULL,"
                            " device TEXT NOT NULL,"
                            " address TEXT NOT NULL,"
                            " revoked_ms INTEGER NOT NULL DEFAULT 0) STRICT"),
             QStringLiteral("CREATE INDEX sessions_by_user ON sessions (user_id)"),
             QStringLiteral("CREATE INDEX sessions_by_expiry ON sessions (expires_ms)"),
             QStringLiteral("CREATE TABLE services ("
                            " id TEXT PRIMARY KEY,"
                            " spec TEXT NOT NULL,"
                            " desired_running INTEGER NOT NULL DEFAULT 0 CHECK (desired_running IN (0, 1))) STRICT"),
             QStringLiteral("CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT"),
         }},
        {2,
         QStringLiteral("API keys"),
         {
             QStringLiteral("CREATE TABLE api_keys ("
                            " id TEXT PRIMARY KEY,"
                            " user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,"
                            " name TEXT NOT NULL,"
                            " secret_hash TEXT NOT NULL,"
                            " permissions TEXT NOT NULL,"
                            " created_ms INTEGER NOT NULL,"
                            " last_used_ms INTEGER NOT NULL,"
                            " expires_ms INTEGER NOT NULL) STRICT"),
             QStringLiteral("CREATE INDEX api_keys_by_user ON api_keys (user_id)"),
         }},
        {3,
         QStringLiteral("second factors"),
         {
             QStringLiteral("CREATE TABLE mfa ("
                            " user_id TEXT PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,"
                            " secret TEXT NOT NULL,"
                            " created_ms INTEGER NOT NULL,"
                            " confirmed_ms INTEGER NOT NULL DEFAULT 0,"
                            " last_step INTEGER NOT NULL DEFAULT 0,"
                            " attempts INTEGER NOT NULL DEFAULT 0,"
                            " last_attempt_ms INTEGER NOT NULL DEFAULT 0) STRICT"),
             QStringLiteral("CREATE TABLE mfa_recovery_codes ("
                            " user_id TEXT NOT NULL REFERENCES mfa (user_id) ON DELETE CASCADE,"
                            " code_hash TEXT NOT NULL,"
                            " PRIMARY KEY (user_id, code_hash)) STRICT, WITHOUT ROWID"),
         }},
        {4,
         QStringLiteral("accounts at sign-in providers"),
         {
             QStringLiteral("CREATE TABLE identities ("
                            " provider TEXT NOT NULL,"
                            " issuer TEXT NOT NULL,"
                            " subject TEXT NOT NULL,"
                            " user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,"
                            " linked_ms INTEGER NOT NULL,"
                            " PRIMARY KEY (provider, issuer, subject)) STRICT, WITHOUT ROWID"),
             QStringLiteral("CREATE INDEX identities_by_user ON identities (user_id)"),
         }},
        {5,
         QStringLiteral("configuration and its history"),
         {
             // service_id is empty for the global scope.
             QStringLiteral("CREATE TABLE configs ("
                            " service_id TEXT NOT NULL,"
                            " key TEXT NOT NULL,"
                            " value TEXT NOT NULL,"
                            " sealed INTEGER NOT NULL CHECK (sealed IN (0, 1)),"
                            " created_ms INTEGER NOT NULL,"
                            " updated_ms INTEGER NOT NULL,"
                            " updated_by TEXT NOT NULL,"
                            " PRIMARY KEY (service_id, key)) STRICT"),
             // Values as people see them: of a sealed one only its mark is kept.
             QStringLiteral("CREATE TABLE config_history ("
                            " id INTEGER PRIMARY KEY AUTOINCREMENT,"
                            " service_id TEXT NOT NULL,"
                            " key TEXT NOT NULL,"
                            " action TEXT NOT NULL CHECK (action IN ('created', 'changed', 'removed')),"
                            " old_value TEXT NOT NULL,"
                            " new_value TEXT NOT NULL,"
                            " sealed INTEGER NOT NULL CHECK (sealed IN (0, 1)),"
                            " changed_ms INTEGER NOT NULL,"
                            " changed_by TEXT NOT NULL) STRICT"),
             QStringLiteral("CREATE INDEX config_history_by_place ON config_history (service_id, key, id)"),
         }},
        {6,
         QStringLiteral("audit log"),
         {
             QStringLiteral("CREATE TABLE audit ("
                            " sequence INTEGER PRIMARY KEY,"
                            " time_ms INTEGER NOT NULL,"
                            " request_id TEXT NOT NULL,"
                            " user_id TEXT NOT NULL," // no reference: entries outlive the accounts they tell of
                            " email TEXT NOT NULL,"
                            " key_id TEXT NOT NULL,"
                            " address TEXT NOT NULL,"
                            " action TEXT NOT NULL,"
                            " object TEXT NOT NULL,"
                            " result TEXT NOT NULL CHECK (result IN ('success', 'refused', 'failed')),"
                            " status INTEGER NOT NULL,"
                            " code TEXT NOT NULL,"
                            " details TEXT NOT NULL,"
                            " hash TEXT NOT NULL) STRICT"),
             QStringLiteral("CREATE INDEX audit_by_time ON audit (time_ms)"),
             QStringLiteral("CREATE INDEX audit_by_user ON audit (user_id, sequence)"),
             QStringLiteral("CREATE INDEX audit_by_object ON audit (object, sequence)"),
         }},
        {7,
         QStringLiteral("backups and their jobs"),
         {
             // The body is core's wire form; what is looked for stands beside it.
             QStringLiteral("CREATE TABLE backups ("
                            " id TEXT PRIMARY KEY,"
                            " created_ms INTEGER NOT NULL,"
                            " based_on TEXT NOT NULL,"
                            " body TEXT NOT NULL) STRICT"),
             QStringLiteral("CREATE INDEX backups_by_time ON backups (created_ms)"),
             QStringLiteral("CREATE TABLE backup_jobs ("
                            " id TEXT PRIMARY KEY,"
                            " queued_ms INTEGER NOT NULL,"
                            " is_over INTEGER NOT NULL CHECK (is_over IN (0, 1)),"
                            " body TEXT NOT NULL) STRICT"),
             QStringLiteral("CREATE INDEX backup_jobs_by_time ON backup_jobs (queued_ms)"),
         }},
        {8,
         QStringLiteral("backup schedules"),
         {
             QStringLiteral("CREATE TABLE backup_schedules ("
                            " id TEXT PRIMARY KEY,"
                            " body TEXT NOT NULL," // JSON, what people write of it
                            " created_ms INTEGER NOT NULL,"
                            " updated_ms INTEGER NOT NULL) STRICT"),
             QStringLiteral("CREATE TABLE backup_schedule_state ("
                            " schedule_id TEXT PRIMARY KEY REFERENCES backup_schedules (id) ON DELETE CASCADE,"
                            " since_ms INTEGER NOT NULL,"
                            " considered_ms INTEGER NOT NULL,"
                            " intended_ms INTEGER NOT NULL,"
                            " intent_at_ms INTEGER NOT NULL,"
                            " last_run_ms INTEGER NOT NULL,"
                            " last_result TEXT NOT NULL,"
                            " last_backup TEXT NOT NULL," // no reference: backups are deleted, schedules go on
                            " missed INTEGER NOT NULL) STRICT"),
         }},
    };
    return migrations;
}

namespace {

core::Result<int> currentVersion(Database &database)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (auto made = transaction->run(QStringLiteral("CREATE TABLE IF NOT EXISTS schema_version ("
                                                    " version INTEGER PRIMARY KEY,"
                                                    " name TEXT NOT NULL,"
                                                    " applied_ms INTEGER NOT NULL) STRICT"));
        !made)
        return made.error();
    int version = 0;
    {
        auto rows = transaction->run(QStringLiteral("SELECT coalesce(max(version), 0) FROM schema_version"));
        if (!rows)
            return rows.error();
        if (rows->next())
            version = int(rows->number(0));
    }
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return version;
}

core::Result<> apply(Transaction &transaction, const Migration &migration)
{
    for (const QString &sql : migration.statements) {
        if (auto done = transaction.run(sql); !done)
            return done.error();
    }
    auto recorded = transaction.run(QStringLiteral("INSERT INTO schema_version (version, name, applied_ms) VALUES (?, ?, ?)"),
                                    {migration.version, migration.name, QDateTime::currentMSecsSinceEpoch()});
    if (!recorded)
        return recorded.error();
    return core::success();
}

// The cause, after what it kept from happening.
core::Error failure(core::Error error, int from, int to)
{
    const QString what = from == 0 ? QStringLiteral("The database could not be made")
                                   : QStringLiteral("The database could not be brought from schema %1 to %2, and is as it was").arg(from).arg(to);
    error.message = error.code == core::ErrorCode::Internal ? what : what + QStringLiteral(": ") + error.message;
    return error;
}

core::Error writtenByNewer(int version, int known)
{
    core::Error error = core::Error::conflict(QStringLiteral("The data folder was written by a newer version of this program (schema %1; version %2 "
                                                             "knows schema %3): install the newer version again, or restore a backup into a new folder")
                                                  .arg(version)
                                                  .arg(core::fullVersion())
                                                  .arg(known));
    error.details = {{QStringLiteral("newerSchema"), version}};
    return error;
}

} // namespace

core::Result<int> applyMigrations(Database &database, const std::vector<Migration> &migrations)
{
    const int known = migrations.empty() ? 0 : migrations.back().version;
    auto version = currentVersion(database);
    if (!version)
        return version.error();
    if (*version > known)
        return writtenByNewer(*version, known);
    if (*version == known)
        return version;
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error(), *version, known);
    for (const Migration &migration : migrations) {
        if (migration.version <= *version)
            continue;
        if (auto applied = apply(*transaction, migration); !applied) {
            core::Error error = failure(applied.error(), *version, known);
            error.detail = QStringLiteral("migration %1 (%2): ").arg(migration.version).arg(migration.name) + error.detail;
            return error;
        }
    }
    if (auto committed = transaction->commit(); !committed)
        return failure(committed.error(), *version, known);
    if (*version > 0)
        qInfo("The database was brought from schema %d to %d", *version, known);
    return known;
}

} // namespace server::store
