// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import_preview_model.h"

#include "models/command_line.h"
#include "models/server_words.h"

namespace models {

using core::ServiceProposal;

void ImportPreviewModel::setImport(const core::ServiceImport &import, const QSet<core::ServiceId> &there)
{
    std::vector<ImportRow> rows;
    for (const ServiceProposal &proposal : import.services) {
        ImportRow row{int(rows.size()), proposal, there.contains(proposal.service.spec.id), false, ImportRow::Outcome::None, {}};
        row.isChosen = canBeChosen(row);
        rows.push_back(std::move(row));
    }
    applyList(std::move(rows));
    emit chosenChanged();
}

void ImportPreviewModel::setOutcome(const core::ServiceImport &done)
{
    QVector<ServiceProposal> open = done.services;
    for (int i = 0; i < rowCount(); ++i) {
        const auto told = std::find_if(open.begin(), open.end(), [this, i](const ServiceProposal &one) {
            return one.service.spec.id == rowAt(i).proposal.service.spec.id;
        });
        if (told == open.end())
            continue;
        ImportRow row = rowAt(i);
        row.isChosen = false;
        row.outcome = told->isCreated ? ImportRow::Outcome::Made : ImportRow::Outcome::Refused;
        row.refusal = told->problem;
        if (told->isCreated)
            row.proposal = *told;
        open.erase(told);
        applyRow(std::move(row));
    }
    emit chosenChanged();
}

ImportPreviewModel::Verdict ImportPreviewModel::verdictOf(const ImportRow &row)
{
    switch (row.outcome) {
    case ImportRow::Outcome::Made: return Verdict::Made;
    case ImportRow::Outcome::Refused: return Verdict::Refused;
    case ImportRow::Outcome::None: break;
    }
    if (!row.proposal.problem.isEmpty())
        return row.isThere ? Verdict::Exists : Verdict::Impossible;
    return row.proposal.notes.isEmpty() ? Verdict::Ready : Verdict::WithNotes;
}

QStringList ImportPreviewModel::remarksOf(const ImportRow &row)
{
    QStringList lines;
    for (const QString &reason : {row.refusal, row.outcome == ImportRow::Outcome::None ? row.proposal.problem : QString()})
        if (!reason.isEmpty())
            lines << ServerWords::text(reason);
    return lines + ServerWords::texts(row.proposal.notes);
}

void ImportPreviewModel::chooseAll(Qt::CheckState state)
{
    for (int i = 0; i < rowCount(); ++i)
        setData(index(i, Service), state, Qt::CheckStateRole);
}

Qt::CheckState ImportPreviewModel::allChosen() const
{
    const auto chosen = chosenIds().size();
    return chosen == 0 ? Qt::Unchecked : chosen == choosableCount() ? Qt::Checked : Qt::PartiallyChecked;
}

QStringList ImportPreviewModel::chosenIds() const
{
    QStringList ids;
    for (int i = 0; i < rowCount(); ++i)
        if (rowAt(i).isChosen)
            ids << rowAt(i).proposal.service.spec.id.toString();
    return ids;
}

int ImportPreviewModel::choosableCount() const
{
    int count = 0;
    for (int i = 0; i < rowCount(); ++i)
        count += canBeChosen(rowAt(i));
    return count;
}

int ImportPreviewModel::count(Verdict verdict) const
{
    int count = 0;
    for (int i = 0; i < rowCount(); ++i)
        count += verdictOf(rowAt(i)) == verdict;
    return count;
}

QString ImportPreviewModel::display(const ImportRow &row, int column) const
{
    const core::ServiceSpec &spec = row.proposal.service.spec;
    switch (column) {
    case Service: return spec.name.isEmpty() ? spec.id.toString() : spec.name;
    case Runs: {
        const QString runs = spec.image.isEmpty() ? CommandLine::join(spec.command) : spec.image;
        return runs.isEmpty() ? QStringLiteral("–") : runs;
    }
    case Runtime:
        return spec.runtime == core::RuntimeKind::Docker ? tr("Container", "runtime of a service") : tr("Process", "runtime of a service");
    case Port: return spec.port > 0 ? QString::number(spec.port) : QStringLiteral("–");
    case State: return words(verdictOf(row), int(row.proposal.notes.size()));
    default: return {};
    }
}

QString ImportPreviewModel::words(Verdict verdict, int remarks)
{
    switch (verdict) {
    case Verdict::Ready: return tr("Ready", "a service of a file: nothing is in its way");
    case Verdict::WithNotes: return tr("%n remark(s)", "a service of a file: what is not taken over", remarks);
    case Verdict::Exists: return tr("Exists already", "a service of a file");
    case Verdict::Impossible: return tr("Cannot be made", "a service of a file");
    case Verdict::Made: return tr("Created", "a service of a file");
    case Verdict::Refused: return tr("Refused", "a service of a file: by the server");
    }
    return {};
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ImportRow &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return display(row, index.column());
    case Qt::CheckStateRole:
        // No box beside what cannot be chosen: a box that never answers looks broken.
        if (index.column() != Service || !canBeChosen(row))
            return {};
        return int(row.isChosen ? Qt::Checked : Qt::Unchecked);
    case Qt::TextAlignmentRole:
        return index.column() == Port ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ToolTipRole: return index.column() == State ? remarksOf(row).join(u'\n') : QString();
    case Qt::AccessibleTextRole:
        return index.column() == State ? (QStringList{display(row, State)} + remarksOf(row)).join(QStringLiteral("; ")) : display(row, index.column());
    case SubtitleRole: return row.proposal.service.spec.id.toString();
    case VerdictRole: return int(verdictOf(row));
    default: return {};
    }
}

bool ImportPreviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Service || !index.isValid() || !canBeChosen(rowAt(index.row())))
        return false;
    const bool isChosen = value.toInt() == Qt::Checked;
    ImportRow &row = mutableRow(index.row());
    if (row.isChosen == isChosen)
        return true;
    row.isChosen = isChosen;
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit chosenChanged();
    return true;
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Port)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Service: return tr("Service", "column");
    case Runs: return tr("Image or command", "column: what a service runs");
    case Runtime: return tr("Runtime", "column: process or container");
    case Port: return tr("Port", "column");
    case State: return tr("State", "column: whether a service of a file can be made");
    default: return {};
    }
}

Qt::ItemFlags ImportPreviewModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = TableModel::flags(index);
    if (index.isValid() && index.column() == Service && canBeChosen(rowAt(index.row())))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace models
