// SPDX-License-Identifier: GPL-3.0-or-later
// How times of day are written by Format: a person's choice, the same for all that is shown. The window's
// thread; set by app, and by nobody else.
#pragma once

namespace models {

enum class HourStyle { System, Hours24, Hours12 }; // System: as the user's language has it

void setHourStyle(HourStyle style);
HourStyle hourStyle();

} // namespace models
