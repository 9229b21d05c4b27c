// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/direction.h"

#include <QGuiApplication>
#include <QStyle>
#include <QWidget>

namespace ui::theme {

QRect placed(const QWidget *widget, const QRect &box)
{
    return QStyle::visualRect(widget->layoutDirection(), widget->rect(), box);
}

QMargins indent(int by)
{
    return QGuiApplication::isRightToLeft() ? QMargins(0, 0, by, 0) : QMargins(by, 0, 0, 0);
}

} // namespace ui::theme
