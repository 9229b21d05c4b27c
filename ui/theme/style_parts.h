// SPDX-License-Identifier: GPL-3.0-or-later
// How each part of a control is drawn, for ConsoleStyle and for widgets of our own that have to
// look like it. Free functions without state; GUI thread.
#pragma once

#include "ui/theme/console_style.h"
#include "ui/theme/tokens.h"

#include <QStyleOption>

namespace ui::theme::parts {

// A filled, outlined, rounded box whose one-pixel outline lies inside `box`.
void roundBox(QPainter &painter, const QRectF &box, qreal radius, const QColor &fill, const QColor &border = {},
              qreal borderWidth = 1);
bool showsKeyboardFocus(const QStyleOption &option);
void focusRing(QPainter &painter, const QRect &box, qreal radius, const QPalette &palette);
void hairline(QPainter &painter, const QRect &line, const QColor &color);

// Buttons and indicators
ButtonVariant variantOf(const QStyleOption &option, const QWidget *widget);
void buttonBevel(QPainter &painter, const QStyleOption &option, ButtonVariant variant);
void pushButtonLabel(QPainter &painter, const QStyleOptionButton &option, ButtonVariant variant);
void toolButton(QPainter &painter, const QStyleOptionToolButton &option, ButtonVariant variant);
void checkBox(QPainter &painter, const QStyleOption &option);
void radioButton(QPainter &painter, const QStyleOption &option);

// Fields
bool isEditableText(const QWidget *widget); // of several lines
void fieldFrame(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void comboBox(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget);
void spinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QWidget *widget, const QRect &up,
             const QRect &down);
void progressBar(QPainter &painter, const QStyleOptionProgressBar &option);
void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider);

// Views, menus, tabs
void tabShape(QPainter &painter, const QStyleOptionTab &option);
void tabLabel(QPainter &painter, const QStyleOptionTab &option);
void headerSection(QPainter &painter, const QStyleOption &option);
void headerLabel(QPainter &painter, const QStyleOptionHeader &option);
void itemRow(QPainter &painter, const QStyleOptionViewItem &option);
void menuItem(QPainter &painter, const QStyleOptionMenuItem &option);
QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents);

} // namespace ui::theme::parts
