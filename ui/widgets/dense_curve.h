// SPDX-License-Identifier: GPL-3.0-or-later
// A curve with several points to each pixel column, drawn as what is left of it there: one upright
// stroke a column, from its lowest to its highest point and on to the middle of the way to the next
// column. Looks like the stroked line and costs a hundredth. Free functions; GUI thread.
#pragma once

#include <QColor>
#include <QPolygonF>
#include <QRect>

class QPainter;

namespace ui::widgets {

// Whether so many points are too many to stroke them as a line.
bool isDense(qsizetype points, int columns);

// `points` in pixels, in order of x; nothing is drawn beyond `plot`.
void paintDenseCurve(QPainter &painter, const QRect &plot, const QPolygonF &points, const QColor &color, double width);

} // namespace ui::widgets
