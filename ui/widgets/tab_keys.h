// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+Page Down and Ctrl+Page Up go through the tabs of what is in sight, wherever in the window the
// keyboard is; around at the ends. The shortcuts belong to `tabs`. GUI thread.
#pragma once

class QTabBar;

namespace ui::widgets {

void addTabKeys(QTabBar *tabs);

} // namespace ui::widgets
