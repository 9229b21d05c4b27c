// SPDX-License-Identifier: GPL-3.0-or-later
// What screen readers are told of controls that Qt does not know: the role of one that paints itself,
// actions that do what a click does, the words of a chart and of a log. GUI thread; Qt owns what the
// factory makes and lets it go with its widget.
#pragma once

#include <QAccessible>

class QWidget;

namespace ui::widgets {

void installAccess(); // before the first widget is asked for; again does nothing

// What the widget is, where its class does not tell. Before it has a name, by which it may be asked for first.
void setAccessRole(QWidget *widget, QAccessible::Role role);

} // namespace ui::widgets
