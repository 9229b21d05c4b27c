// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tab_order.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QSet>
#include <QSplitter>

#include <algorithm>
#include <numeric>

namespace ui::widgets {

namespace {

void addWidget(QWidget *widget, QList<QWidget *> &controls);
void addContent(QWidget *widget, QList<QWidget *> &controls);

// The first column of each row, then the others; a grid may have been filled in any order.
QList<int> readingOrder(const QLayout &layout)
{
    QList<int> order(layout.count());
    std::iota(order.begin(), order.end(), 0);
    if (const auto *grid = qobject_cast<const QGridLayout *>(&layout))
        std::stable_sort(order.begin(), order.end(), [grid](int a, int b) {
            const auto place = [grid](int index) {
                int row = 0, column = 0, rows = 0, columns = 0;
                grid->getItemPosition(index, &row, &column, &rows, &columns);
                return std::pair(row, column);
            };
            return place(a) < place(b);
        });
    return order;
}

void addLayout(const QLayout &layout, QList<QWidget *> &controls, QSet<const QWidget *> &met)
{
    for (const int index : readingOrder(layout)) {
        const QLayoutItem *item = layout.itemAt(index);
        if (QWidget *widget = const_cast<QLayoutItem *>(item)->widget()) {
            met.insert(widget);
            addWidget(widget, controls);
        } else if (const QLayout *inner = const_cast<QLayoutItem *>(item)->layout()) {
            addLayout(*inner, controls, met);
        }
    }
}

bool isOnePiece(const QWidget *widget)
{
    return qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QAbstractSpinBox *>(widget);
}

void addWidget(QWidget *widget, QList<QWidget *> &controls)
{
    if (widget->isWindow())
        return;
    if (widget->focusPolicy() & Qt::TabFocus)
        controls << widget;
    if (!isOnePiece(widget))
        addContent(widget, controls);
}

void addContent(QWidget *widget, QList<QWidget *> &controls)
{
    if (const auto *area = qobject_cast<const QScrollArea *>(widget)) {
        if (area->widget())
            addWidget(area->widget(), controls);
        return;
    }
    if (const auto *splitter = qobject_cast<const QSplitter *>(widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            addWidget(splitter->widget(i), controls);
        return;
    }
    QSet<const QWidget *> met;
    if (const QLayout *layout = widget->layout())
        addLayout(*layout, controls, met);
    // What is placed by hand, row by row.
    QList<QWidget *> rest;
    for (QWidget *child : widget->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        if (!met.contains(child))
            rest << child;
    std::stable_sort(rest.begin(), rest.end(), [](const QWidget *a, const QWidget *b) {
        return std::pair(a->y(), a->x()) < std::pair(b->y(), b->x());
    });
    for (QWidget *child : rest)
        addWidget(child, controls);
}

} // namespace

void orderTabs(QWidget &whole)
{
    QList<QWidget *> controls;
    addContent(&whole, controls);
    for (qsizetype i = 1; i < controls.size(); ++i)
        QWidget::setTabOrder(controls[i - 1], controls[i]);
}

bool TabOrder::focusNextPrevChild(bool next)
{
    orderTabs(*this);
    return QWidget::focusNextPrevChild(next);
}

} // namespace ui::widgets
