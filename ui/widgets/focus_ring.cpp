// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focus_ring.h"

#include "ui/theme/style_parts.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPainter>

namespace ui::widgets {

FocusRing::FocusRing(QAbstractScrollArea *pane) : QWidget(pane)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    pane->installEventFilter(this);
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent()) {
        if (event->type() == QEvent::FocusIn) {
            setGeometry(parentWidget()->rect());
            raise();
            show();
        } else if (event->type() == QEvent::FocusOut) {
            setVisible(parentWidget()->hasFocus()); // it keeps it while a menu is open
        } else if (event->type() == QEvent::Resize) {
            setGeometry(parentWidget()->rect());
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::paintEvent(QPaintEvent *)
{
    if (!window()->testAttribute(Qt::WA_KeyboardFocusChange))
        return;
    QPainter painter(this);
    theme::parts::focusRing(painter, rect(), theme::radius::s, palette());
}

} // namespace ui::widgets
