// SPDX-License-Identifier: GPL-3.0-or-later
// What is of no language, a number with its unit, a path, an id, painted as it is written also where one reads
// from right to left: else its signs would change sides. For what paints by itself; free function; GUI thread.
#pragma once

#include <QString>

namespace ui::theme {

QString asWritten(const QString &text); // the same, where it has words from right to left or the window has none

} // namespace ui::theme
