// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrim.h"

#include "ui/theme/tokens.h"

#include <QDialog>
#include <QEvent>
#include <QPainter>

namespace ui::widgets {

void Scrim::below(QDialog *dialog)
{
    QWidget *window = dialog->parentWidget() ? dialog->parentWidget()->window() : nullptr;
    if (!window || !window->isVisible() || !dialog->isModal())
        return;
    for (const Scrim *there : window->findChildren<Scrim *>(Qt::FindDirectChildrenOnly))
        if (there->m_dialog == dialog)
            return;
    new Scrim(window, dialog);
}

void Scrim::open(QDialog *dialog)
{
    dialog->open();
    below(dialog);
}

Scrim::Scrim(QWidget *window, QDialog *dialog) : QWidget(window), m_dialog(dialog)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setGeometry(window->rect());
    window->installEventFilter(this);
    dialog->installEventFilter(this);
    connect(dialog, &QObject::destroyed, this, &QObject::deleteLater);
    show();
    raise();
}

bool Scrim::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_dialog && event->type() == QEvent::Hide) {
        hide();
        deleteLater();
    } else if (watched == m_dialog && (event->type() == QEvent::Move || event->type() == QEvent::Resize)) {
        update();
    } else if (watched == parent() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

void Scrim::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(this, theme::Color::Shadow));
    // Where the desktop draws no frame, the edge of the dialog is still seen on a dark ground.
    if (!m_dialog)
        return;
    const QRect frame = m_dialog->frameGeometry();
    painter.setPen(theme::color(this, theme::Color::Border));
    painter.drawRect(QRect(mapFromGlobal(frame.topLeft()), frame.size()).adjusted(-1, -1, 0, 0));
}

} // namespace ui::widgets
