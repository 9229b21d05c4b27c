// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_view.h"

#include "ui/theme/as_written.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/last_column.h"
#include "ui/widgets/sparkline.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/tool_tip.h"

#include <QDialog>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace ui::widgets {

using theme::Color;

namespace {

// Keeps the rows of a table at the height of the chosen density; those of a height of their own stay.
class DensityFollower final : public QObject
{
public:
    explicit DensityFollower(QTableView *table) : QObject(table), m_table(table), m_given(theme::tableRow())
    {
        m_table->verticalHeader()->setDefaultSectionSize(m_given);
        m_table->installEventFilter(this);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        QHeaderView *rows = m_table->verticalHeader();
        if (watched == m_table && event->type() == QEvent::StyleChange && rows->defaultSectionSize() == m_given)
            rows->setDefaultSectionSize(m_given = theme::tableRow());
        return false;
    }

private:
    QTableView *m_table;
    int m_given;
};

} // namespace

TableView::TableView(QWidget *parent) : QTableView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false); // Tab leaves the table
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    new DensityFollower(this);
    horizontalHeader()->setFixedHeight(theme::row::s + 1);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setMinimumSectionSize(48);
}

void TableView::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    const auto repaint = [this](int r) {
        if (r >= 0)
            viewport()->update(0, rowViewportPosition(r), viewport()->width(), rowHeight(r));
    };
    repaint(std::exchange(m_hoveredRow, row));
    repaint(row);
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    setHoveredRow(rowAt(int(event->position().y())));
    QTableView::mouseMoveEvent(event);
}

void TableView::leaveEvent(QEvent *event)
{
    setHoveredRow(-1);
    QTableView::leaveEvent(event);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    // In a dialog Escape leaves the dialog, wherever one is in it.
    if (event->key() == Qt::Key_Escape && !qobject_cast<QDialog *>(window()) && selectionModel() && selectionModel()->hasSelection()) {
        clearSelection();
        setCurrentIndex({});
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::wheelEvent(QWheelEvent *event)
{
    QTableView::wheelEvent(event);
    setHoveredRow(rowAt(viewport()->mapFromGlobal(QCursor::pos()).y()));
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid() || !window()->testAttribute(Qt::WA_KeyboardFocusChange))
        return;
    QPainter painter(viewport());
    const QRect row(0, rowViewportPosition(currentIndex().row()), viewport()->width(), rowHeight(currentIndex().row()));
    theme::parts::focusRing(painter, row.adjusted(1, 1, -1, -2), theme::radius::s, palette());
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the ring goes around whole rows
}

void TableView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    // Qt would choose a neighbour of the chosen row that goes; nobody asked for that one.
    const int row = currentIndex().row();
    if (row >= start && row <= end)
        selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
    QTableView::rowsAboutToBeRemoved(parent, start, end);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const TableView *>(option.widget);
    const QRect &r = option.rect;
    if (option.state & QStyle::State_Selected)
        painter->fillRect(r, theme::color(option.palette, Color::AccentSoft));
    else if (view && view->hoveredRow() == index.row())
        painter->fillRect(r, theme::color(option.palette, Color::Hover));
    const bool meetsFrame = view && view->frameShape() != QFrame::NoFrame && r.bottom() >= view->viewport()->height() - theme::space::xs;
    if (!meetsFrame)
        painter->fillRect(QRect(r.x(), r.bottom(), r.width(), 1), theme::color(option.palette, Color::Line));

    const bool first = view && view->horizontalHeader()->visualIndex(index.column()) == 0;
    const bool figures = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    const int after = figures && view && isLastShown(*view->horizontalHeader(), index.column()) ? theme::space::xl : theme::space::m;
    painter->save();
    paintCell(painter, QStyle::visualRect(option.direction, r, r.adjusted(first ? theme::space::xl : theme::space::m, 0, -after, -1)), option, index);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width() + 2 * theme::space::m, theme::tableRow()};
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text = index.data(Qt::ToolTipRole).toString();
    const QString shown = index.data().toString();
    const int room = option.rect.width() - 2 * theme::space::m;
    if (text.isEmpty() && QFontMetrics(theme::font(theme::type::body)).horizontalAdvance(shown) > room)
        text = shown;
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), plainTip(text), view);
    return true;
}

QColor CellDelegate::quietInk(const QStyleOptionViewItem &option)
{
    return theme::color(option.palette, Color::Text2);
}

void TextDelegate::paintCell(QPainter *painter, const QRect &box, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const QVariant align = index.data(Qt::TextAlignmentRole);
    const int across = align.isValid() ? align.toInt() & int(Qt::AlignHorizontal_Mask) : int(Qt::AlignLeft);
    const int flags = across | int(Qt::AlignVCenter) | int(Qt::TextSingleLine) | (across & Qt::AlignRight ? int(Qt::AlignAbsolute) : 0); // figures
    painter->setFont(theme::font(theme::type::body));
    painter->setPen(theme::color(option.palette, m_token));
    painter->drawText(box, flags, painter->fontMetrics().elidedText(theme::asWritten(index.data().toString()), Qt::ElideRight, box.width()));
}

void TwoLineDelegate::paintCell(QPainter *painter, const QRect &box, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const QString second = index.data(m_role).toString();
    const int middle = second.isEmpty() ? box.bottom() : box.center().y() + 1;
    const auto line = [&](const QRect &at, int align, const QString &text) {
        painter->drawText(at, align | int(Qt::TextSingleLine),
                          painter->fontMetrics().elidedText(theme::asWritten(text), Qt::ElideRight, at.width()));
    };
    painter->setFont(theme::font(theme::type::body, QFont::DemiBold));
    painter->setPen(theme::color(option.palette, Color::Text));
    line(QRect(box.x(), box.y(), box.width(), middle - box.y()), second.isEmpty() ? Qt::AlignVCenter : Qt::AlignBottom,
         index.data().toString());
    if (second.isEmpty())
        return;
    painter->setFont(m_second == Second::Id ? theme::monoFont(theme::type::caption) : theme::font(theme::type::caption));
    painter->setPen(quietInk(option));
    line(QRect(box.x(), middle + 1, box.width(), box.bottom() - middle), Qt::AlignTop, second);
}

void StatusDelegate::paintCell(QPainter *painter, const QRect &box, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const StatusLook look = fitted(lookOf(static_cast<core::ServiceStatus>(index.data(m_role).toInt())), box.width());
    const QRect pill(QPoint(box.x(), box.y() + (box.height() - theme::size::pill) / 2), pillSize(look));
    paintPill(painter, QStyle::visualRect(option.direction, box, pill).topLeft(), look, option.palette);
}

void SparklineDelegate::paintCell(QPainter *painter, const QRect &box, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    constexpr int mostCurve = 112;
    constexpr int leastCurve = 40;
    constexpr int figureWidth = 62;
    const QString figure = index.data().toString();
    painter->setFont(theme::font(theme::type::body));
    painter->setPen(theme::color(option.palette, Color::Text));
    painter->drawText(box, Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine, theme::asWritten(figure));
    const int curveWidth = std::min(mostCurve, box.width() - figureWidth);
    if (curveWidth < leastCurve)
        return;
    const QRectF curve(box.right() - figureWidth - curveWidth, box.center().y() - 8, curveWidth, 16);
    paintSparkline(painter, curve, index.data(m_role).value<models::Sparkline>(), theme::color(option.palette, m_token));
}

} // namespace ui::widgets
