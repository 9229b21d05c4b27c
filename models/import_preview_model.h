// SPDX-License-Identifier: GPL-3.0-or-later
// ImportPreviewModel: what a server would make of a file, a service a row, in the order of its answer:
// which of them are chosen by check box, what is left out of each, why one cannot be made, and, after the
// import, what came of it. What cannot be made cannot be chosen. Lives on the window's thread; owned by
// the dialog.
#pragma once

#include "core/engine.h"
#include "models/table_model.h"

#include <QSet>

namespace models {

struct ImportRow
{
    enum class Outcome { None, Made, Refused };
    int place = 0; // in the answer
    core::ServiceProposal proposal;
    bool isThere = false; // a service of this id exists already
    bool isChosen = false;
    Outcome outcome = Outcome::None;
    QString refusal;
    bool operator==(const ImportRow &) const = default;
};

class ImportPreviewModel final : public TableModel<ImportRow, int>
{
    Q_OBJECT
public:
    enum Column { Service, Runs, Runtime, Port, State, ColumnCount };
    enum Role {
        SubtitleRole = Qt::UserRole + 1, // QString: the id, second line of the service
        VerdictRole,                     // int(Verdict)
    };
    enum class Verdict { Ready, WithNotes, Exists, Impossible, Made, Refused };

    using TableModel::TableModel;

    // The dry run's answer; `there`: ids of services that exist. All that can be made is chosen.
    void setImport(const core::ServiceImport &import, const QSet<core::ServiceId> &there);
    // The answer of the import itself.
    void setOutcome(const core::ServiceImport &done);

    static Verdict verdictOf(const ImportRow &row);
    static QString words(Verdict verdict, int remarks = 0);
    static bool canBeChosen(const ImportRow &row) { return row.proposal.problem.isEmpty() && row.outcome == ImportRow::Outcome::None; }
    // Everything there is to say about a row, a line each: why it cannot be made or was refused, then what is left out.
    static QStringList remarksOf(const ImportRow &row);
    void chooseAll(Qt::CheckState state);
    Qt::CheckState allChosen() const;
    QStringList chosenIds() const;
    int choosableCount() const;
    int count(Verdict verdict) const;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void chosenChanged();

protected:
    int idOf(const ImportRow &row) const override { return row.place; }
    bool same(const ImportRow &a, const ImportRow &b) const override { return a == b; }

private:
    QString display(const ImportRow &row, int column) const;
};

} // namespace models
