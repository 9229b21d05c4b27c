// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scroll_pane.h"

#include "ui/widgets/focus_ring.h"

#include <QApplication>
#include <QScrollBar>

#include <algorithm>

namespace ui::widgets {

ScrollPane::ScrollPane(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    new FocusRing(this);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ScrollPane::chooseStop);
    // What is in it comes, goes and is greyed without a word to it; before Tab leads here, the focus has moved.
    connect(qApp, &QApplication::focusChanged, this, [this] {
        if (isVisible())
            chooseStop();
    });
}

ScrollPane::~ScrollPane()
{
    // The focus and the bar change once more while what is below it ends.
    disconnect(verticalScrollBar(), &QScrollBar::rangeChanged, this, nullptr);
    disconnect(qApp, &QApplication::focusChanged, this, nullptr);
}

void ScrollPane::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    chooseStop();
}

void ScrollPane::chooseStop()
{
    if (hasFocus()) // where one is, one stays
        return;
    const bool isStop = verticalScrollBar()->minimum() < verticalScrollBar()->maximum() && !holdsStop();
    setFocusPolicy(isStop ? Qt::StrongFocus : Qt::NoFocus);
}

bool ScrollPane::holdsStop() const
{
    const QWidget *body = widget();
    if (!body)
        return false;
    const QList<QWidget *> within = body->findChildren<QWidget *>();
    return std::any_of(within.cbegin(), within.cend(), [body](const QWidget *one) {
        return (one->focusPolicy() & Qt::TabFocus) && one->isEnabled() && one->isVisibleTo(body);
    });
}

} // namespace ui::widgets
