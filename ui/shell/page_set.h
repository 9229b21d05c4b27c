// SPDX-License-Identifier: GPL-3.0-or-later
// The pages that the window has, in the order of the side bar. The one place that knows them all.
// GUI thread; the caller owns what it is given.
#pragma once

#include "ui/pages/page.h"

namespace ui::shell {

QList<pages::Page *> makePages(const pages::PageContext &context);

} // namespace ui::shell
