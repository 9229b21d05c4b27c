// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow_layout.h"

#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace ui::widgets {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins({});
    setSpacing(theme::space::s);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(index, new QWidgetItem(widget));
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    invalidate();
    return m_items.takeAt(index);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    // In the middle of a bar that is higher.
    arrange(rect.translated(0, std::max(0, rect.height() - heightForWidth(rect.width())) / 2), Placing::Place);
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size = QSize(size.width() + (size.width() > 0 ? spacing() : 0) + hint.width(), std::max(size.height(), hint.height()));
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size;
}

int FlowLayout::arrange(const QRect &rect, Placing placing) const
{
    int x = 0;
    int y = 0;
    int rowHeight = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (x > 0 && x + size.width() > rect.width()) {
            x = 0;
            y += rowHeight + spacing();
            rowHeight = 0;
        }
        if (placing == Placing::Place) {
            const QRect box(QPoint(rect.x() + x, rect.y() + y), size);
            item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, box));
        }
        x += size.width() + spacing();
        rowHeight = std::max(rowHeight, size.height());
    }
    return y + rowHeight;
}

QHBoxLayout *makeActionRow(const QList<QWidget *> &actions, const QList<QWidget *> &atTheEnd)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::space::s);
    auto *flow = new FlowLayout;
    for (QWidget *action : actions)
        flow->addWidget(action);
    row->addLayout(flow, 1);
    for (QWidget *widget : atTheEnd)
        row->addWidget(widget, 0, widget->sizeHint().height() < theme::size::control ? Qt::AlignVCenter : Qt::AlignTop);
    return row;
}

} // namespace ui::widgets
