// SPDX-License-Identifier: GPL-3.0-or-later
// What screen readers say of something that happens without a person's doing, when they have nothing else to
// say: Qt's own announcement where it has one (6.8), else a notification that appears below the widget. Does
// nothing while nobody listens. GUI thread.
#pragma once

#include <QString>

class QWidget;

namespace ui::widgets {

void announce(QWidget *from, const QString &text);

} // namespace ui::widgets
