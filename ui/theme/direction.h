// SPDX-License-Identifier: GPL-3.0-or-later
// Where things stand in a language that is written from right to left, for what paints and places by
// itself: thought of from left to right, and mirrored here. Free functions without state; GUI thread.
#pragma once

#include <QMargins>
#include <QRect>

class QWidget;

namespace ui::theme {

QRect placed(const QWidget *widget, const QRect &box); // within the widget
QMargins indent(int by); // room before what is read first

} // namespace ui::theme
