// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/shapes.h"

#include <QPainterPath>

namespace ui::theme {

QRegion roundedMask(const QRect &rect, int corner)
{
    QPainterPath path;
    path.addRoundedRect(rect, corner, corner);
    return QRegion(path.toFillPolygon().toPolygon());
}

} // namespace ui::theme
