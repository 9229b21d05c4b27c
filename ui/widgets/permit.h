// SPDX-License-Identifier: GPL-3.0-or-later
// Greys what a person may not do, or cannot just now, and says why: in the tool tip and to a screen
// reader. The reason is models::Permit's or the page's own. Free functions; GUI thread.
#pragma once

#include <QString>

class QAction;
class QWidget;

namespace ui::widgets {

// Enables it when there is no reason why not; `toolTip` is what it says then.
void permit(QWidget *control, const QString &whyNot, const QString &toolTip = {});
void permit(QAction *action, const QString &whyNot, const QString &toolTip = {});

} // namespace ui::widgets
