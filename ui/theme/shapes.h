// SPDX-License-Identifier: GPL-3.0-or-later
// Shapes that the style draws and pages line up with. Free functions and constants; GUI thread.
#pragma once

#include <QRegion>

namespace ui::theme {

inline constexpr int kTabInset = 9; // of a tab's words at each side

// Of a window that drops down: where nothing mixes windows, its corners would be black.
QRegion roundedMask(const QRect &rect, int corner);

} // namespace ui::theme
