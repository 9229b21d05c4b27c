// SPDX-License-Identifier: GPL-3.0-or-later
// BackupJobModel: the jobs that make, verify, restore and drill backups: those under way and those of
// late, patched by what the server tells. Lives on the window's thread; owned by BackupDesk; the
// backend outlives it or is taken away.
#pragma once

#include "models/list_loader.h"
#include "models/table_model.h"

namespace models {

class BackupJobModel final : public TableModel<core::BackupJob, core::JobId>
{
    Q_OBJECT
public:
    enum Column { Text, Status, ColumnCount };

    explicit BackupJobModel(QObject *parent = nullptr);

    void setBackend(client::Backend *backend);
    void refresh();

    const core::BackupJob *running(const core::BackupId &backup) const; // of this backup; null: none
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role) const override;

    void applyJobs(const QVector<core::BackupJob> &jobs);
    void applyJob(const core::BackupJob &job);

signals:
    void ended(const core::BackupJob &job); // while we looked on

protected:
    core::JobId idOf(const core::BackupJob &job) const override { return job.id; }
    bool same(const core::BackupJob &a, const core::BackupJob &b) const override { return a == b; }

private:
    ListLoader<core::BackupJob> m_loader;
};

} // namespace models
