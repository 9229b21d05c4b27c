// SPDX-License-Identifier: GPL-3.0-or-later
// Lengths that the parts of LogView share, in logical pixels unless they say columns.
#pragma once

#include "ui/theme/tokens.h"

namespace ui::widgets::log_metrics {

inline constexpr int kRowHeight = 22;
inline constexpr int kFieldHeight = 19;
inline constexpr int kFieldPad = theme::space::s; // below the fields of a line
inline constexpr int kPad = 6;                    // above the first and below the last line
inline constexpr int kNarrow = 620;
inline constexpr int kBarWidth = 3;
inline constexpr int kChevronRoom = theme::space::xl + 2; // between level and message
inline constexpr int kFieldIndent = 14;
inline constexpr int kMostKeyColumns = 28;
inline constexpr int kShortTimeColumns = 8; // "12:00:03"
inline constexpr int kWheelRows = 3;
inline constexpr int kDragStepMs = 40;
inline constexpr float kSelectionTint = 0.2f;     // of the accent, over what is selected

} // namespace ui::widgets::log_metrics
