// SPDX-License-Identifier: GPL-3.0-or-later
// ConfigDraftModel: changes of the configuration that are gathered and not made yet, each with what it
// replaces, to be looked at and made together; afterwards what came of each. Values to be encrypted are
// dots here too. Lives on the window's thread; owned by the page.
#pragma once

#include "client/config_api.h"
#include "core/result.h"
#include "models/table_model.h"

namespace models {

struct DraftRow
{
    enum class Action { Add, Change, Remove };
    enum class State { Waiting, Done, Refused };

    client::ConfigPlace place;
    Action action = Action::Add;
    QString oldValue; // as it was when the change was gathered
    bool wasEncrypted = false;
    QString newValue;
    std::optional<bool> encrypted; // as in client::ConfigChange
    QStringList usedBy; // services that take what it is
    State state = State::Waiting;
    QString reason; // why it was refused
    bool operator==(const DraftRow &) const = default;
};

class ConfigDraftModel final : public TableModel<DraftRow, client::ConfigPlace>
{
    Q_OBJECT
public:
    enum Column { Key, What, Old, New, UsedBy, ColumnCount };
    enum Role {
        ScopeRole = Qt::UserRole + 1, // QString: second line of the key; the reason, when it was refused
        ActionRole,                   // int(DraftRow::Action)
        StateRole,                    // int(DraftRow::State)
    };

    using TableModel::TableModel;

    // `now`: what is there; null: nothing. A change to what is there already takes the place out again.
    void set(const client::ConfigChange &change, const client::ConfigEntry *now);
    void remove(const client::ConfigEntry &now);
    void drop(const client::ConfigPlace &place) { removeRow(place); }
    // What is there has changed meanwhile.
    void setNow(const client::ConfigPlace &place, const client::ConfigEntry *now);

    QVector<client::ConfigChange> changes() const;    // to be set, in the order of the rows
    QVector<client::ConfigPlace> removals() const;    // to be removed
    // Of a refused setAll(): "configs.1.value" is the second of changes(). What concerns no single change
    // comes back.
    QString takeRefusal(const core::Error &error);
    void setState(const client::ConfigPlace &place, DraftRow::State state, const QString &reason = {});
    void dropDone();
    int waiting() const;
    QStringList concerned() const; // services that use what is changed or removed, each once

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    static QString actionName(DraftRow::Action action);

protected:
    client::ConfigPlace idOf(const DraftRow &row) const override { return row.place; }
    bool same(const DraftRow &a, const DraftRow &b) const override { return a == b; }

private:
    QString display(const DraftRow &row, int column) const;
};

} // namespace models
