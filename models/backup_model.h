// SPDX-License-Identifier: GPL-3.0-or-later
// BackupModel: all backups of one backend, loaded as a list, then patched by what the server tells,
// progress included. Lives on the window's thread; owned by BackupDesk; the backend outlives it or is
// taken away by setBackend(nullptr).
#pragma once

#include "core/clock.h"
#include "models/list_loader.h"
#include "models/table_model.h"

namespace models {

class BackupModel final : public TableModel<core::Backup, core::BackupId>
{
    Q_OBJECT
public:
    enum Column { Name, Status, Type, Size, Duration, Age, Services, Encryption, Proven, Origin, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1, // QString
        SubtitleRole,              // QString: second line of the name
        StatusRole,                // int(core::BackupStatus)
        PercentRole,               // double: 0..100 while it is made; below zero: not known
        ProvenRole,                // int(Proof), in Proven
    };
    enum class Proof { Never, Good, Bad };

    explicit BackupModel(const core::Clock &clock, QObject *parent = nullptr);

    void setBackend(client::Backend *backend);
    void refresh();
    void tick(); // ages are others now
    LoadState loadState() const { return m_loader.state(); }
    const core::Error &loadError() const { return m_loader.error(); }
    bool everLoaded() const { return m_loader.everLoaded(); }

    core::BackupId idAt(const QModelIndex &index) const;
    const core::Backup *newestGood() const; // null: there is none

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    // What a column sorts by: texts in Name and Services, else numbers.
    static double numberKey(const core::Backup &backup, int column);
    static QString textKey(const core::Backup &backup, int column);
    static bool isBeingMade(const core::Backup &backup);
    static Proof proofOf(const core::Backup &backup);

    void applyBackups(const QVector<core::Backup> &backups);
    void applyBackup(const core::Backup &backup);
    void removeBackup(const core::BackupId &id);

signals:
    void loadStateChanged();

protected:
    core::BackupId idOf(const core::Backup &backup) const override { return backup.id; }
    bool same(const core::Backup &a, const core::Backup &b) const override { return a == b; }

private:
    QString display(const core::Backup &backup, int column) const;
    QString toolTip(const core::Backup &backup, int column) const;

    const core::Clock &m_clock;
    ListLoader<core::Backup> m_loader;
};

} // namespace models
