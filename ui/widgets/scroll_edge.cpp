// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scroll_edge.h"

#include "ui/theme/tokens.h"

#include <QEvent>
#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace ui::widgets {

ScrollEdge::ScrollEdge(QScrollArea *area, QLayout *body) : QObject(area), m_area(area), m_body(body)
{
    const QMargins margins = body->contentsMargins();
    m_margin = area->isRightToLeft() ? margins.left() : margins.right();
    area->verticalScrollBar()->parentWidget()->installEventFilter(this); // Qt shows and hides the box around the bar
}

bool ScrollEdge::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent)
        lend(theme::size::scrollBar);
    else if (event->type() == QEvent::HideToParent)
        lend(0);
    return QObject::eventFilter(watched, event);
}

void ScrollEdge::lend(int room)
{
    QMargins margins = m_body->contentsMargins();
    if (m_area->isRightToLeft())
        margins.setLeft(m_margin - room);
    else
        margins.setRight(m_margin - room);
    m_body->setContentsMargins(margins);
}

} // namespace ui::widgets
