// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config_draft_model.h"

#include "models/config_model.h"
#include "models/format.h"
#include "models/server_words.h"

#include <algorithm>

namespace models {

using client::ConfigChange;
using client::ConfigEntry;
using client::ConfigPlace;

void ConfigDraftModel::set(const ConfigChange &change, const ConfigEntry *now)
{
    const bool isSet = now && !now->isDefault;
    const bool sameSecrecy = !change.encrypted || !now || *change.encrypted == now->encrypted;
    if (isSet && now->value == change.value && sameSecrecy) {
        drop(change.place);
        return;
    }
    DraftRow row;
    row.place = change.place;
    row.action = isSet ? DraftRow::Action::Change : DraftRow::Action::Add;
    row.newValue = change.value;
    row.encrypted = change.encrypted;
    if (!row.encrypted) // as the server decides it
        row.encrypted = now ? now->encrypted : core::isSecretName(change.place.key);
    if (now) {
        row.oldValue = now->value;
        row.wasEncrypted = now->encrypted;
        row.usedBy = now->usedBy;
    }
    applyRow(row);
}

void ConfigDraftModel::remove(const ConfigEntry &now)
{
    applyRow({now.place, DraftRow::Action::Remove, now.value, now.encrypted, {}, {}, now.usedBy, DraftRow::State::Waiting, {}});
}

void ConfigDraftModel::setNow(const ConfigPlace &place, const ConfigEntry *now)
{
    const DraftRow *held = find(place);
    if (!held || held->state == DraftRow::State::Done)
        return;
    DraftRow row = *held;
    row.oldValue = now ? now->value : QString();
    row.wasEncrypted = now && now->encrypted;
    row.usedBy = now ? now->usedBy : QStringList();
    if (row.action != DraftRow::Action::Remove)
        row.action = now && !now->isDefault ? DraftRow::Action::Change : DraftRow::Action::Add;
    applyRow(row);
}

QVector<ConfigChange> ConfigDraftModel::changes() const
{
    QVector<ConfigChange> changes;
    for (int i = 0; i < rowCount(); ++i) {
        const DraftRow &row = rowAt(i);
        if (row.action != DraftRow::Action::Remove && row.state != DraftRow::State::Done)
            changes.append({row.place, row.newValue, row.encrypted});
    }
    return changes;
}

QVector<ConfigPlace> ConfigDraftModel::removals() const
{
    QVector<ConfigPlace> places;
    for (int i = 0; i < rowCount(); ++i) {
        const DraftRow &row = rowAt(i);
        if (row.action == DraftRow::Action::Remove && row.state != DraftRow::State::Done)
            places.append(row.place);
    }
    return places;
}

QString ConfigDraftModel::takeRefusal(const core::Error &error)
{
    const QVector<ConfigChange> asked = changes();
    QStringList rest;
    for (auto it = error.fields.cbegin(); it != error.fields.cend(); ++it) {
        const QStringList path = it.key().split(u'.');
        bool isNumber = false;
        const qsizetype at = path.size() > 1 && path.first() == QLatin1String("configs") ? path[1].toInt(&isNumber) : -1;
        if (isNumber && at >= 0 && at < asked.size())
            setState(asked[at].place, DraftRow::State::Refused, ServerWords::text(it.value()));
        else
            rest << ServerWords::text(it.value());
    }
    // A setting that takes more than configuration usually does names its key alone.
    const QString key = error.details.value(QLatin1String("key")).toString();
    for (const ConfigChange &change : asked) {
        if (key.isEmpty() || change.place.key != key || !change.place.isGlobal())
            continue;
        setState(change.place, DraftRow::State::Refused, Format::error(error));
        return {};
    }
    if (error.fields.isEmpty())
        rest << Format::error(error);
    return rest.join(u'\n');
}

void ConfigDraftModel::setState(const ConfigPlace &place, DraftRow::State state, const QString &reason)
{
    const DraftRow *held = find(place);
    if (!held)
        return;
    DraftRow row = *held;
    row.state = state;
    row.reason = reason;
    applyRow(row);
}

void ConfigDraftModel::dropDone()
{
    for (int row = rowCount() - 1; row >= 0; --row)
        if (rowAt(row).state == DraftRow::State::Done)
            drop(rowAt(row).place);
}

int ConfigDraftModel::waiting() const
{
    int waiting = 0;
    for (int row = 0; row < rowCount(); ++row)
        waiting += rowAt(row).state != DraftRow::State::Done;
    return waiting;
}

QStringList ConfigDraftModel::concerned() const
{
    QStringList services;
    for (int row = 0; row < rowCount(); ++row)
        for (const QString &service : rowAt(row).usedBy)
            if (!services.contains(service))
                services << service;
    std::sort(services.begin(), services.end());
    return services;
}

QString ConfigDraftModel::actionName(DraftRow::Action action)
{
    switch (action) {
    case DraftRow::Action::Add: return tr("New", "change of a configuration value: it was not set");
    case DraftRow::Action::Change: return tr("Change", "change of a configuration value");
    case DraftRow::Action::Remove: return tr("Delete", "change of a configuration value");
    }
    return {};
}

QString ConfigDraftModel::display(const DraftRow &row, int column) const
{
    const auto value = [](const QString &text, bool encrypted) {
        return text.isEmpty() && !encrypted ? tr("empty", "a configuration value") : ConfigModel::shownValue(text, encrypted).section(u'\n', 0, 0);
    };
    switch (column) {
    case Key: return row.place.key;
    case What:
        return row.state == DraftRow::State::Done ? tr("Done", "change of a configuration value")
            : row.state == DraftRow::State::Refused ? tr("Refused", "change of a configuration value")
                                                    : actionName(row.action);
    case Old: return row.action == DraftRow::Action::Add && row.oldValue.isEmpty() ? QStringLiteral("–") : value(row.oldValue, row.wasEncrypted);
    case New: return row.action == DraftRow::Action::Remove ? QStringLiteral("–") : value(row.newValue, row.encrypted.value_or(false));
    case UsedBy: return row.usedBy.isEmpty() ? QStringLiteral("–") : row.usedBy.join(QStringLiteral(", "));
    default: return {};
    }
}

QVariant ConfigDraftModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DraftRow &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return display(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Old && !row.wasEncrypted)
            return row.oldValue;
        if (index.column() == New && !row.encrypted.value_or(false))
            return row.newValue;
        return index.column() == UsedBy ? row.usedBy.join(QStringLiteral(", ")) : row.reason;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), display(row, index.column()));
    case ScopeRole: return row.state == DraftRow::State::Refused ? row.reason : ConfigModel::scopeName(row.place);
    case ActionRole: return int(row.action);
    case StateRole: return int(row.state);
    default: return {};
    }
}

QVariant ConfigDraftModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Key: return tr("Key", "column");
    case What: return tr("Change", "column: what is done to a value");
    case Old: return tr("Before", "column: a value");
    case New: return tr("After", "column: a value");
    case UsedBy: return tr("Used by", "column: services");
    default: return {};
    }
}

} // namespace models
