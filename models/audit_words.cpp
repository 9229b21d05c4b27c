// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit_words.h"

namespace models {
namespace {

struct ActionWords
{
    const char *action;
    const char *words;
};

constexpr ActionWords kActions[] = {
    // Signing in
    {"auth.login", QT_TRANSLATE_NOOP("models::AuditWords", "Sign in")},
    {"auth.local", QT_TRANSLATE_NOOP("models::AuditWords", "Sign in from the window on the same machine")},
    {"auth.refresh", QT_TRANSLATE_NOOP("models::AuditWords", "Stay signed in")},
    {"auth.logout", QT_TRANSLATE_NOOP("models::AuditWords", "Sign out")},
    {"auth.oauth.callback", QT_TRANSLATE_NOOP("models::AuditWords", "Come back from a sign-in provider")},
    {"auth.oauth.token", QT_TRANSLATE_NOOP("models::AuditWords", "Sign in through a provider")},
    {"auth.mfa.enrol", QT_TRANSLATE_NOOP("models::AuditWords", "Begin to set up a second factor")},
    {"auth.mfa.confirm", QT_TRANSLATE_NOOP("models::AuditWords", "Set up a second factor")},
    {"auth.mfa.disable", QT_TRANSLATE_NOOP("models::AuditWords", "Give up the own second factor")},
    {"auth.mfa.recovery-codes.create", QT_TRANSLATE_NOOP("models::AuditWords", "Make new recovery codes")},
    {"auth.api-keys.create", QT_TRANSLATE_NOOP("models::AuditWords", "Make an API key")},
    {"auth.api-keys.delete", QT_TRANSLATE_NOOP("models::AuditWords", "Revoke an API key")},
    {"ws.auth", QT_TRANSLATE_NOOP("models::AuditWords", "Sign in to the events of the server")},
    {"ws.subscribe", QT_TRANSLATE_NOOP("models::AuditWords", "Follow events of the server")},

    // People
    {"users.create", QT_TRANSLATE_NOOP("models::AuditWords", "Make a person's account")},
    {"users.update", QT_TRANSLATE_NOOP("models::AuditWords", "Change a person's account")},
    {"users.delete", QT_TRANSLATE_NOOP("models::AuditWords", "Delete a person's account")},
    {"users.password", QT_TRANSLATE_NOOP("models::AuditWords", "Set a person's password")},
    {"users.unlock", QT_TRANSLATE_NOOP("models::AuditWords", "Let a person sign in again")},
    {"users.roles.create", QT_TRANSLATE_NOOP("models::AuditWords", "Give a role")},
    {"users.roles.delete", QT_TRANSLATE_NOOP("models::AuditWords", "Take a role away")},
    {"users.mfa.delete", QT_TRANSLATE_NOOP("models::AuditWords", "Take a person's second factor off")},
    {"users.sessions.delete", QT_TRANSLATE_NOOP("models::AuditWords", "End a session of a person")},
    {"users.sessions.deleteAll", QT_TRANSLATE_NOOP("models::AuditWords", "End the sessions of a person")},
    {"profile.update", QT_TRANSLATE_NOOP("models::AuditWords", "Change the own account")},
    {"profile.password", QT_TRANSLATE_NOOP("models::AuditWords", "Change the own password")},
    {"profile.sessions.delete", QT_TRANSLATE_NOOP("models::AuditWords", "End a session of one's own")},
    {"profile.sessions.deleteAll", QT_TRANSLATE_NOOP("models::AuditWords", "End the other sessions of one's own")},

    // Services and containers
    {"services.create", QT_TRANSLATE_NOOP("models::AuditWords", "Create a service")},
    {"services.update", QT_TRANSLATE_NOOP("models::AuditWords", "Change a service")},
    {"services.delete", QT_TRANSLATE_NOOP("models::AuditWords", "Delete a service")},
    {"services.start", QT_TRANSLATE_NOOP("models::AuditWords", "Start a service")},
    {"services.stop", QT_TRANSLATE_NOOP("models::AuditWords", "Stop a service")},
    {"services.restart", QT_TRANSLATE_NOOP("models::AuditWords", "Restart a service")},
    {"services.scale", QT_TRANSLATE_NOOP("models::AuditWords", "Set how many replicas of a service run")},
    {"services.exec", QT_TRANSLATE_NOOP("models::AuditWords", "Run a command in a service")},
    {"services.health.check", QT_TRANSLATE_NOOP("models::AuditWords", "Check the health of a service")},
    {"services.import", QT_TRANSLATE_NOOP("models::AuditWords", "Make services of a file")},
    {"services.image.update", QT_TRANSLATE_NOOP("models::AuditWords", "Bring the newest image of a service")},
    {"engine.containers.adopt", QT_TRANSLATE_NOOP("models::AuditWords", "Make a service of a container")},

    // Configuration
    {"config.update", QT_TRANSLATE_NOOP("models::AuditWords", "Set a configuration value")},
    {"config.delete", QT_TRANSLATE_NOOP("models::AuditWords", "Delete a configuration value")},
    {"config.bulk", QT_TRANSLATE_NOOP("models::AuditWords", "Set several configuration values")},

    // Backups
    {"backups.create", QT_TRANSLATE_NOOP("models::AuditWords", "Make a backup")},
    {"backups.delete", QT_TRANSLATE_NOOP("models::AuditWords", "Delete a backup")},
    {"backups.restore", QT_TRANSLATE_NOOP("models::AuditWords", "Restore a backup")},
    {"backups.verify", QT_TRANSLATE_NOOP("models::AuditWords", "Verify a backup")},
    {"backups.drill", QT_TRANSLATE_NOOP("models::AuditWords", "Restore a backup to try it")},
    {"backups.download", QT_TRANSLATE_NOOP("models::AuditWords", "Download a backup")},
    {"backups.jobs.cancel", QT_TRANSLATE_NOOP("models::AuditWords", "Cancel a job")},
    {"backups.uploads.create", QT_TRANSLATE_NOOP("models::AuditWords", "Begin to upload a backup")},
    {"backups.uploads.update", QT_TRANSLATE_NOOP("models::AuditWords", "Upload a part of a backup")},
    {"backups.uploads.complete", QT_TRANSLATE_NOOP("models::AuditWords", "Finish the upload of a backup")},
    {"backups.uploads.delete", QT_TRANSLATE_NOOP("models::AuditWords", "Call off the upload of a backup")},
    {"backups.schedules.create", QT_TRANSLATE_NOOP("models::AuditWords", "Make a backup schedule")},
    {"backups.schedules.update", QT_TRANSLATE_NOOP("models::AuditWords", "Change a backup schedule")},
    {"backups.schedules.delete", QT_TRANSLATE_NOOP("models::AuditWords", "Delete a backup schedule")},
    {"backups.schedules.run", QT_TRANSLATE_NOOP("models::AuditWords", "Run a backup schedule now")},

    // The audit log
    {"audit.export", QT_TRANSLATE_NOOP("models::AuditWords", "Write the audit log into a file")},
    {"audit.more", QT_TRANSLATE_NOOP("models::AuditWords", "More attempts than are entered one by one")},
    {"audit.lost", QT_TRANSLATE_NOOP("models::AuditWords", "Entries could not be written")},
    {"audit.damaged", QT_TRANSLATE_NOOP("models::AuditWords", "The audit log does not end as it was left")},
};

} // namespace

QString AuditWords::action(const QString &action)
{
    for (const ActionWords &row : kActions) {
        if (action == QLatin1String(row.action))
            return tr(row.words);
    }
    return {};
}

} // namespace models
