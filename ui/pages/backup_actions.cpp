// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/backup_actions.h"

#include "models/backup_desk.h"
#include "models/format.h"
#include "models/permit.h"

#include <QJsonArray>

namespace ui::pages {

using core::Backup;
using core::BackupSchedule;
using core::BackupStatus;
using core::Permission;
using models::Format;

namespace {

// As the server has it: accounts are taken away only by who may see them, and a drill runs what is in the archive.
core::Permissions permissionsFor(BackupAction action, const Backup *backup)
{
    switch (action) {
    case BackupAction::Download: return backup && backup->hasAccounts ? Permission::BackupsRead | Permission::UsersRead : core::Permissions(Permission::BackupsRead);
    case BackupAction::Drill: return Permission::BackupsWrite | Permission::ServicesWrite;
    default: return Permission::BackupsWrite;
    }
}

} // namespace

BackupActions::BackupActions(models::BackupDesk &desk, QObject *parent) : QObject(parent), m_desk(desk) { }

bool BackupActions::mayWrite() const
{
    return m_backend && m_backend->user().may(Permission::BackupsWrite);
}

QString BackupActions::whyNot(BackupAction action, const Backup *backup) const
{
    if (const QString why = models::Permit::whyNot(m_backend, permissionsFor(action, backup)); !why.isEmpty())
        return why;
    if (action == BackupAction::Create || action == BackupAction::Upload)
        return {};
    if (!backup)
        return tr("Choose a backup first.");
    const bool going = backup->status == BackupStatus::Pending || backup->status == BackupStatus::InProgress
        || backup->status == BackupStatus::Verifying;
    const bool busy = going || m_desk.jobs.running(backup->id);
    switch (action) {
    case BackupAction::Cancel: return busy ? QString() : tr("Nothing is under way.", "with a backup");
    case BackupAction::Delete: return busy ? tr("Something is under way with it. Cancel that first.", "a backup") : QString();
    default: break;
    }
    if (backup->status != BackupStatus::Completed)
        return going ? tr("It is not finished yet.", "a backup") : tr("It was not completed.", "a backup");
    if (action == BackupAction::Download)
        return {};
    return busy ? tr("Something is under way with it already.", "a backup") : QString();
}

void BackupActions::fail(const QString &what, const core::Error &error)
{
    emit failed(what + QStringLiteral(": ") + Format::refusal(error));
}

void BackupActions::verify(const Backup &backup, const QString &passphrase)
{
    if (!m_backend)
        return;
    m_backend->backups().verify(backup.id, passphrase).then(this, [this, name = backup.name](const core::Result<core::BackupJob> &result) {
        if (!result)
            return fail(tr("%1 could not be verified", "a backup").arg(name), result.error());
        m_desk.jobs.applyJob(*result);
        emit done(tr("%1 is being verified", "a backup").arg(name));
    });
}

void BackupActions::drill(const Backup &backup, const QString &passphrase)
{
    if (!m_backend)
        return;
    m_backend->backups().drill(backup.id, passphrase).then(this, [this, name = backup.name](const core::Result<core::BackupJob> &result) {
        if (!result)
            return fail(tr("The drill of %1 could not begin", "a backup").arg(name), result.error());
        m_desk.jobs.applyJob(*result);
        emit done(tr("%1 is being restored into a throw-away place", "a backup").arg(name));
    });
}

void BackupActions::cancel(const Backup &backup)
{
    const core::BackupJob *job = m_desk.jobs.running(backup.id);
    if (!m_backend || !job)
        return;
    m_backend->backups().cancel(job->id).then(this, [this, name = backup.name](const core::Result<> &result) {
        if (!result)
            fail(tr("The work on %1 could not be cancelled", "a backup").arg(name), result.error());
    });
}

void BackupActions::remove(const Backup &backup, bool force)
{
    if (!m_backend)
        return;
    m_backend->backups().remove(backup.id, force).then(this, [this, id = backup.id, name = backup.name](const core::Result<> &result) {
        if (result) {
            emit done(tr("%1 was deleted", "a backup").arg(name));
            return;
        }
        QStringList names;
        for (const QJsonValue &one : result.error().details.value(QLatin1StringView("neededBy")).toArray()) {
            const Backup *other = m_desk.backups.find(core::BackupId(one.toString()));
            names << (other ? other->name : one.toString());
        }
        if (names.isEmpty())
            fail(tr("%1 could not be deleted", "a backup").arg(name), result.error());
        else
            emit needed(id, names);
    });
}

void BackupActions::download(const Backup &backup, const QString &file)
{
    if (!m_backend)
        return;
    if (auto transfer = m_backend->backups().download(backup.id, file))
        m_desk.transfers.start(models::TransferRow::Kind::Download, backup.name, file, std::move(transfer));
}

void BackupActions::upload(const QString &file, const QString &name, const QString &passphrase)
{
    if (!m_backend)
        return;
    if (auto transfer = m_backend->backups().upload(file, name, passphrase))
        m_desk.transfers.start(models::TransferRow::Kind::Upload, name, file, std::move(transfer));
}

void BackupActions::runNow(const BackupSchedule &schedule)
{
    if (!m_backend)
        return;
    m_backend->backups().runSchedule(schedule.id).then(this, [this, name = schedule.name](const core::Result<Backup> &result) {
        if (!result)
            return fail(tr("%1 could not be run", "a schedule").arg(name), result.error());
        m_desk.backups.applyBackup(*result);
        emit done(tr("%1 runs now", "a schedule").arg(name));
    });
}

void BackupActions::setEnabled(const BackupSchedule &schedule, bool on)
{
    if (!m_backend)
        return;
    m_backend->backups().updateSchedule(schedule.id, {{QStringLiteral("enabled"), on}}).then(
        this, [this, on, name = schedule.name](const core::Result<BackupSchedule> &result) {
            if (!result)
                return fail(tr("%1 could not be changed", "a schedule").arg(name), result.error());
            m_desk.schedules.applySchedule(*result);
            emit done(on ? tr("%1 is switched on", "a schedule").arg(name) : tr("%1 is switched off", "a schedule").arg(name));
        });
}

void BackupActions::remove(const BackupSchedule &schedule)
{
    if (!m_backend)
        return;
    m_backend->backups().removeSchedule(schedule.id).then(this, [this, schedule](const core::Result<> &result) {
        if (!result)
            return fail(tr("%1 could not be deleted", "a schedule").arg(schedule.name), result.error());
        m_desk.schedules.removeSchedule(schedule.id);
        emit done(tr("%1 was deleted. Its backups stay.", "a schedule").arg(schedule.name));
    });
}

} // namespace ui::pages
