// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tree_view.h"

#include "ui/theme/as_written.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style_parts.h"
#include "ui/widgets/last_column.h"

#include <QHeaderView>
#include <QPainter>

namespace ui::widgets {

using theme::Color;

TreeView::TreeView(QWidget *parent) : QTreeView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setIndentation(theme::space::xl);
    setTabKeyNavigation(false); // Tab leaves the tree
    header()->setFixedHeight(theme::row::s + 1);
    header()->setHighlightSections(false);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
}

void TreeView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (selectionModel() && selectionModel()->isSelected(index))
        painter->fillRect(option.rect, theme::color(palette(), Color::AccentSoft));
    else if (indexAt(viewport()->mapFromGlobal(QCursor::pos())).siblingAtColumn(0) == index.siblingAtColumn(0) && underMouse())
        painter->fillRect(option.rect, theme::color(palette(), Color::Hover));
    painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), theme::color(palette(), Color::LineFaint));
    QTreeView::drawRow(painter, option, index);
    if (hasFocus() && index.siblingAtColumn(0) == currentIndex().siblingAtColumn(0) && !selectionModel()->isSelected(index)
        && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        theme::parts::focusRing(*painter, option.rect.adjusted(1, 1, -1, -2), theme::radius::s, palette());
}

void TreeView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!model()->hasChildren(index))
        return;
    const int side = theme::size::iconSmall;
    const QRect box = QStyle::visualRect(layoutDirection(), rect, QRect(rect.right() - indentation() + (indentation() - side) / 2 + 1, rect.center().y() - side / 2, side, side));
    theme::paintIcon(painter, box, isExpanded(index) ? theme::Icon::ChevronDown : theme::Icon::ChevronRight,
                     theme::color(palette(), Color::Text2));
}

void TreeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool enabled = index.flags() & Qt::ItemIsEnabled;
    const QVariant align = index.data(Qt::TextAlignmentRole);
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    const bool last = view && align.toInt() & Qt::AlignRight && isLastShown(*view->header(), index.column());
    // Below a header the words begin where its own do, and the arrows stand before them.
    const int before = index.column() > 0 ? theme::space::m : view && view->isHeaderHidden() ? theme::space::xs : 0;
    QRect box = option.rect.adjusted(before, 0, last ? -theme::space::xl : -theme::space::m, -1);
    if (const auto mark = m_markOf ? m_markOf(index) : std::nullopt) {
        const int side = theme::size::iconSmall;
        theme::paintIcon(painter, QStyle::visualRect(option.direction, option.rect, QRect(box.x(), box.center().y() - side / 2, side, side)), mark->icon,
                         theme::color(option.palette, mark->token));
        box.setLeft(box.left() + side + theme::space::s);
    }
    const int flags = (align.isValid() ? align.toInt() & int(Qt::AlignHorizontal_Mask) : int(Qt::AlignLeft))
        | int(Qt::AlignVCenter) | int(Qt::TextSingleLine);
    const bool top = !index.parent().isValid() && index.column() == 0;
    painter->setFont(theme::font(theme::type::body, top ? QFont::Medium : QFont::Normal));
    painter->setPen(theme::color(option.palette, enabled ? m_ink : Color::Text3));
    painter->drawText(QStyle::visualRect(option.direction, option.rect, box), flags, painter->fontMetrics().elidedText(theme::asWritten(index.data().toString()), index.column() == 0 ? Qt::ElideMiddle : Qt::ElideRight, box.width()));
    painter->restore();
}

QSize TreeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width() + 2 * theme::space::m, theme::row::s};
}

} // namespace ui::widgets
