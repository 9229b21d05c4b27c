// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backup_job_model.h"

#include "models/backup_words.h"

namespace models {

using core::BackupJob;

BackupJobModel::BackupJobModel(QObject *parent)
    : TableModel(parent)
    , m_loader(
          *this, [](client::Backend &backend) { return backend.backups().jobs(); },
          [this](const QVector<BackupJob> &jobs) { applyJobs(jobs); }, [] {})
{
}

void BackupJobModel::setBackend(client::Backend *backend)
{
    if (backend == m_loader.backend())
        return;
    if (m_loader.backend())
        m_loader.backend()->disconnect(this);
    m_loader.setBackend(backend);
    clear();
    if (!backend)
        return;
    connect(backend, &client::Backend::backupJobChanged, this, &BackupJobModel::applyJob);
    connect(backend, &client::Backend::resynced, this, &BackupJobModel::refresh);
    if (backend->connectionState().isLive())
        refresh();
}

void BackupJobModel::refresh()
{
    m_loader.refresh();
}

const BackupJob *BackupJobModel::running(const core::BackupId &backup) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (rowAt(row).backup == backup && !rowAt(row).isOver())
            return &rowAt(row);
    return nullptr;
}

void BackupJobModel::applyJobs(const QVector<BackupJob> &jobs)
{
    // What ended while nobody was connected is told as what ended under our eyes.
    QVector<BackupJob> over;
    for (const BackupJob &job : jobs)
        if (const BackupJob *before = find(job.id); before && !before->isOver() && job.isOver())
            over.append(job);
    applyList({jobs.begin(), jobs.end()});
    for (const BackupJob &job : over)
        emit ended(job);
}

void BackupJobModel::applyJob(const BackupJob &job)
{
    const BackupJob *before = find(job.id);
    const bool ends = job.isOver() && (!before || !before->isOver());
    m_loader.tell([this, job] {
        // A list that was on its way may know more than what was told before it.
        if (const BackupJob *now = find(job.id); now && now->isOver() && !job.isOver())
            return;
        applyRow(job);
    });
    if (ends)
        emit ended(job);
}

QVariant BackupJobModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) || role != Qt::DisplayRole)
        return {};
    const BackupJob &job = rowAt(index.row());
    if (index.column() == Status)
        return BackupWords::progress(job.progress);
    return job.isOver() ? BackupWords::outcome(job) : BackupWords::job(job);
}

} // namespace models
