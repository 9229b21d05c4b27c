// SPDX-License-Identifier: GPL-3.0-or-later
// What of the activity concerns backups: jobs and transfers under way, and what came of them.
#include "ui/shell/activity.h"

#include "models/backup_desk.h"
#include "models/backup_words.h"
#include "models/format.h"

#include <QDir>

namespace ui::shell {

using core::BackupJob;
using models::BackupWords;
using models::TransferList;
using models::TransferRow;
using widgets::ToastKind;

void Activity::watchBackups()
{
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_desk.jobs, signal, this, &Activity::collectSoon);
    connect(&m_desk.jobs, &QAbstractItemModel::dataChanged, this, &Activity::collectSoon);
    connect(&m_desk.transfers, &TransferList::changed, this, &Activity::collectSoon);
    connect(&m_desk.jobs, &models::BackupJobModel::ended, this, &Activity::jobEnded);
    connect(&m_desk.transfers, &TransferList::ended, this, &Activity::transferEnded);
}

void Activity::collectBackups(std::vector<RunningTask> &found)
{
    const bool mayCancel = m_backend && m_backend->user().may(core::Permission::BackupsWrite);
    const QString cancelText = tr("Cancel", "button: of something under way");
    for (int row = 0; row < m_desk.jobs.rowCount(); ++row) {
        const BackupJob &job = m_desk.jobs.rowAt(row);
        if (job.isOver())
            continue;
        RunningTask task;
        task.text = BackupWords::job(job);
        task.sinceMs = job.startedAtMs > 0 ? job.startedAtMs : job.queuedAtMs;
        task.percent = job.progress.bytesTotal > 0 ? job.progress.percent() : -1;
        task.figures = BackupWords::progress(job.progress);
        if (mayCancel) {
            task.cancelText = cancelText;
            task.cancel = [this, id = job.id, text = task.text] {
                if (!m_backend)
                    return;
                m_backend->backups().cancel(id).then(this, [this, text](const core::Result<> &result) {
                    if (!result)
                        emit cancelFailed(tr("%1 could not be cancelled", "what is under way: 'Backing up nightly'").arg(text) + QStringLiteral(": ")
                                          + models::Format::error(result.error()));
                });
            };
            task.told = {m_backend, task.cancel};
        }
        found.push_back(std::move(task));
    }
    for (const TransferRow &row : m_desk.transfers.running()) {
        RunningTask task;
        task.text = TransferList::text(row);
        task.sinceMs = row.sinceMs;
        task.percent = row.total > 0 ? 100.0 * double(row.done) / double(row.total) : -1;
        task.figures = TransferList::figure(row);
        task.cancelText = cancelText;
        task.cancel = [this, number = row.number] { m_desk.transfers.cancel(number); };
        found.push_back(std::move(task));
    }
}

void Activity::jobEnded(const BackupJob &job)
{
    const bool bad = job.status == core::JobStatus::Failed;
    const ToastKind kind = bad ? ToastKind::Failure : job.status == core::JobStatus::Completed ? ToastKind::Done : ToastKind::Note;
    const QString text = BackupWords::outcome(job);
    // What others did is no reason to speak up, unless it went wrong.
    const bool mine = m_backend && job.startedBy == m_backend->user().email;
    if (mine || bad)
        emit told(kind, text);
    else
        add(kind, text);
}

void Activity::transferEnded(const TransferRow &row, const core::Result<std::optional<BackupJob>> &result)
{
    const bool down = row.kind == TransferRow::Kind::Download;
    if (!result) {
        const core::Error &error = result.error();
        const QString why = models::Format::refusal(error);
        emit told(ToastKind::Failure, (down ? tr("%1 could not be downloaded", "a backup").arg(row.name)
                                            : tr("%1 could not be uploaded", "a backup").arg(row.name)) + QStringLiteral(": ") + why);
    } else if (down) {
        emit told(ToastKind::Done, tr("%1 is in %2", "a backup, a file").arg(row.name, QDir::toNativeSeparators(row.file)));
    } else if (*result) {
        m_desk.jobs.applyJob(**result); // which checks what came, and tells how that went
    }
}

} // namespace ui::shell
