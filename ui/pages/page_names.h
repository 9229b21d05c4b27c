// SPDX-License-Identifier: GPL-3.0-or-later
// What a page is called where a program names it: on the command line, in a link, in settings. Never
// translated, never changed. Plain functions; any thread.
#pragma once

#include "ui/pages/page.h"

namespace ui::pages {

// "services"; every page has a name.
QString pageName(PageId page);
std::optional<PageId> pageFromName(QStringView name);
QStringList pageNames(); // in the order of the side bar

} // namespace ui::pages
