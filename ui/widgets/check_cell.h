// SPDX-License-Identifier: GPL-3.0-or-later
// CheckDelegate: a check box, then a name over a quieter line. A click anywhere in the cell's beginning
// sets it; what Space does is for the view to say. A row that cannot be chosen has no
// box, and its texts stand where the others' do. GUI thread; owned by its view.
#pragma once

#include "ui/widgets/table_view.h"

namespace ui::widgets {

class CheckDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    CheckDelegate(int subtitleRole, QObject *parent) : CellDelegate(parent), m_role(subtitleRole) { }
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override;
    // False where there is no box.
    static bool toggle(QAbstractItemModel &model, const QModelIndex &index);

protected:
    void paintCell(QPainter *, const QRect &, const QStyleOptionViewItem &, const QModelIndex &) const override;

private:
    int m_role;
};

} // namespace ui::widgets
