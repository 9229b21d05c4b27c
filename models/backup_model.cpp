// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backup_model.h"

#include "models/backup_words.h"
#include "models/format.h"
#include "models/server_words.h"

#include <array>

namespace models {

using core::Backup;
using core::BackupStatus;

namespace {

core::Seconds seconds(qint64 ms)
{
    return core::Seconds((ms + 500) / 1000);
}

bool isGoing(const Backup &backup)
{
    return backup.status == BackupStatus::Pending || backup.status == BackupStatus::InProgress
        || backup.status == BackupStatus::Verifying;
}

} // namespace

BackupModel::BackupModel(const core::Clock &clock, QObject *parent)
    : TableModel(parent)
    , m_clock(clock)
    , m_loader(
          *this, [](client::Backend &backend) { return backend.backups().list(); },
          [this](const QVector<Backup> &backups) { applyBackups(backups); }, [this] { emit loadStateChanged(); })
{
}

void BackupModel::setBackend(client::Backend *backend)
{
    if (backend == m_loader.backend())
        return;
    if (m_loader.backend())
        m_loader.backend()->disconnect(this);
    m_loader.setBackend(backend);
    clear();
    if (!backend)
        return;
    connect(backend, &client::Backend::backupChanged, this, &BackupModel::applyBackup);
    connect(backend, &client::Backend::backupRemoved, this, &BackupModel::removeBackup);
    connect(backend, &client::Backend::resynced, this, &BackupModel::refresh);
    if (backend->connectionState().isLive())
        refresh();
}

void BackupModel::refresh()
{
    m_loader.refresh();
}

void BackupModel::tick()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, Age), index(rowCount() - 1, Proven), {Qt::DisplayRole});
}

core::BackupId BackupModel::idAt(const QModelIndex &index) const
{
    return index.isValid() ? rowAt(index.row()).id : core::BackupId();
}

const Backup *BackupModel::newestGood() const
{
    const Backup *newest = nullptr;
    for (int row = 0; row < rowCount(); ++row) {
        const Backup &backup = rowAt(row);
        // What a restore put aside is no backup that anybody counts on.
        if (backup.status == BackupStatus::Completed && backup.origin != core::BackupOrigin::Safety
            && (!newest || backup.createdAtMs > newest->createdAtMs))
            newest = &backup;
    }
    return newest;
}

void BackupModel::applyBackups(const QVector<Backup> &backups)
{
    applyList({backups.begin(), backups.end()});
}

void BackupModel::applyBackup(const Backup &backup)
{
    m_loader.tell([this, backup] {
        // The answer to who began it may come after the event that tells of its end.
        if (const Backup *now = find(backup.id); now && !isBeingMade(*now) && isBeingMade(backup))
            return;
        applyRow(backup);
    });
}

bool BackupModel::isBeingMade(const Backup &backup)
{
    return backup.status == core::BackupStatus::Pending || backup.status == core::BackupStatus::InProgress;
}

void BackupModel::removeBackup(const core::BackupId &id)
{
    m_loader.tell([this, id] { removeRow(id); });
}

BackupModel::Proof BackupModel::proofOf(const Backup &backup)
{
    const core::BackupProof &proof = backup.proof;
    if (!proof.problem.isEmpty() || (proof.verifiedAtMs > 0 && !proof.verified) || (proof.drilledAtMs > 0 && !proof.drilled))
        return Proof::Bad;
    return proof.provenAtMs() > 0 ? Proof::Good : Proof::Never;
}

double BackupModel::numberKey(const Backup &backup, int column)
{
    switch (column) {
    case Status: return double(int(backup.status));
    case Type: return double(int(backup.type));
    case Size: return double(backup.sizeBytes > 0 ? backup.sizeBytes : backup.estimatedBytes);
    case Duration: return double(backup.durationMs);
    case Age: return double(backup.createdAtMs);
    case Encryption: return double(int(backup.encryption));
    case Proven: return double(backup.proof.provenAtMs());
    case Origin: return double(int(backup.origin));
    default: return 0;
    }
}

QString BackupModel::textKey(const Backup &backup, int column)
{
    return column == Services ? BackupWords::services(backup) : backup.name;
}

QVariant BackupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Backup &backup = rowAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return display(backup, column);
    case Qt::ToolTipRole: return toolTip(backup, column);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), display(backup, column));
    case Qt::TextAlignmentRole:
        if (column == Size || column == Duration)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case IdRole:
    case SubtitleRole: return backup.id.toString();
    case StatusRole: return int(backup.status);
    case PercentRole: return isGoing(backup) && backup.progress && backup.progress->bytesTotal > 0 ? backup.progress->percent() : -1.0;
    case ProvenRole: return int(proofOf(backup));
    default: return {};
    }
}

QString BackupModel::display(const Backup &backup, int column) const
{
    switch (column) {
    case Name: return backup.name;
    case Status: return BackupWords::status(backup);
    case Type: return BackupWords::type(backup.type);
    case Size:
        if (backup.sizeBytes > 0)
            return Format::bytes(backup.sizeBytes);
        return isGoing(backup) && backup.estimatedBytes > 0
            ? tr("≈ %1", "estimated size").arg(Format::bytes(backup.estimatedBytes))
            : QStringLiteral("–");
    case Duration: return backup.durationMs > 0 ? Format::duration(seconds(backup.durationMs)) : QStringLiteral("–");
    case Age: return Format::ago(backup.createdAtMs, m_clock.nowMs());
    case Services: return BackupWords::services(backup);
    case Encryption: return BackupWords::encryption(backup.encryption);
    case Proven: return backup.status == BackupStatus::Completed ? BackupWords::proven(backup.proof, m_clock.nowMs()) : QStringLiteral("–");
    case Origin: return BackupWords::origin(backup.origin);
    default: return {};
    }
}

QString BackupModel::toolTip(const Backup &backup, int column) const
{
    switch (column) {
    case Name: return backup.name.toHtmlEscaped();
    case Status: return (backup.progress && isGoing(backup) ? BackupWords::progress(*backup.progress) : ServerWords::text(backup.problem)).toHtmlEscaped();
    case Age: return Format::dateTime(backup.createdAtMs);
    case Services: return backup.services.join(QStringLiteral(", ")).toHtmlEscaped();
    case Proven:
        return (proofOf(backup) == Proof::Bad ? ServerWords::text(backup.proof.problem) : Format::dateTime(backup.proof.provenAtMs())).toHtmlEscaped();
    default: return {};
    }
}

QVariant BackupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Size || section == Duration))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Backup", "column");
    case Status: return tr("Status", "column");
    case Type: return tr("Type", "column");
    case Size: return tr("Size", "column");
    case Duration: return tr("Took", "column: how long the backup took");
    case Age: return tr("Made", "column: when");
    case Services: return tr("Services", "column");
    case Encryption: return tr("Encryption", "column");
    case Proven: return tr("Last proven", "column: when the backup was last shown to be whole");
    case Origin: return tr("Origin", "column: by hand, by a schedule");
    default: return {};
    }
}

} // namespace models
