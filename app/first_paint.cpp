// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/first_paint.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

#include <cstdio>

namespace app {

FirstPaint::FirstPaint(QWidget &window, QObject *parent) : QObject(parent), m_window(window)
{
    m_sinceStart.start();
    QCoreApplication::instance()->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return false;
    // Of use is a table or list with something in it, whichever page is the first.
    const auto *view = qobject_cast<const QAbstractItemView *>(watched->parent());
    if (!view || view->viewport() != watched || view->window() != &m_window || !view->isVisible() || !view->model()
        || view->model()->rowCount() == 0)
        return false;
    QCoreApplication::instance()->removeEventFilter(this);
    // This turn still paints; the next one comes when the picture has been handed to the screen.
    QTimer::singleShot(0, this, [this] {
        std::printf("first useful paint %lld ms\n", static_cast<long long>(m_sinceStart.elapsed()));
        std::fflush(stdout);
    });
    return false;
}

} // namespace app
