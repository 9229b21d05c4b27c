// SPDX-License-Identifier: GPL-3.0-or-later
// Backups, schedules and what a restore does as shape, word and colour, and the cells of their tables
// and trees. GUI thread; delegates are owned by their views.
#pragma once

#include "models/backup_model.h"
#include "models/schedule_model.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/table_view.h"

#include <functional>

namespace ui::widgets {

StatusLook lookOf(core::BackupStatus status);
StatusLook lookOf(const core::Backup &backup); // with the percent while it is made
StatusLook lookOf(models::ScheduleModel::Light light);
StatusLook lookOf(models::BackupModel::Proof proof, const QString &word);
StatusLook lookOf(core::RestoreStep::Action action);

// A pill of whatever look the row has, and below it how far the row is, when it knows.
class PillDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using Look = std::function<StatusLook(const QModelIndex &)>;
    PillDelegate(Look look, int percentRole, QObject *parent) : CellDelegate(parent), m_look(std::move(look)), m_percentRole(percentRole)
    {
    }

protected:
    void paintCell(QPainter *, const QRect &, const QStyleOptionViewItem &, const QModelIndex &) const override;

private:
    Look m_look;
    int m_percentRole; // -1: none
};

// A symbol in the colour of its state, then the text; the cell's text alone where there is no look.
class MarkDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using Look = std::function<std::optional<StatusLook>(const QModelIndex &)>;
    MarkDelegate(Look look, QObject *parent) : CellDelegate(parent), m_look(std::move(look)) { }

protected:
    void paintCell(QPainter *, const QRect &, const QStyleOptionViewItem &, const QModelIndex &) const override;

private:
    Look m_look;
};

} // namespace ui::widgets
