// SPDX-License-Identifier: GPL-3.0-or-later
// Which column stands at the end of a table or tree: the page's margin is kept behind its figures. GUI thread.
#pragma once

#include <QHeaderView>

namespace ui::widgets {

inline bool isLastShown(const QHeaderView &header, int column)
{
    for (int place = header.visualIndex(column) + 1; place < header.count(); ++place)
        if (!header.isSectionHidden(header.logicalIndex(place)))
            return false;
    return true;
}

} // namespace ui::widgets
