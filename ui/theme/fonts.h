// SPDX-License-Identifier: GPL-3.0-or-later
// The two families of the window, from the program's own resources: Inter with tabular figures for
// the interface, JetBrains Mono without ligatures for logs, ids and code. GUI thread.
#pragma once

#include <QFont>

namespace ui::theme {

// Once, after the application object exists; further calls do nothing.
void loadFonts();

QFont font(int pixelSize, QFont::Weight weight = QFont::Normal);
QFont monoFont(int pixelSize, QFont::Weight weight = QFont::Normal);

} // namespace ui::theme
