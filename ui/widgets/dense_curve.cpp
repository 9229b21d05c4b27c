// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dense_curve.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace ui::widgets {
namespace {

struct Stroke
{
    double top = std::numeric_limits<double>::infinity();
    double bottom = -std::numeric_limits<double>::infinity();
    void reach(double y)
    {
        top = std::min(top, y);
        bottom = std::max(bottom, y);
    }
};

} // namespace

bool isDense(qsizetype points, int columns)
{
    return points > 2 * qsizetype(columns);
}

void paintDenseCurve(QPainter &painter, const QRect &plot, const QPolygonF &points, const QColor &color, double width)
{
    std::vector<Stroke> strokes(size_t(std::max(0, plot.width())));
    const auto columnOf = [&plot](double x) { return int(std::floor(x)) - plot.left(); };
    const auto reach = [&](int column, double y) {
        if (column >= 0 && column < int(strokes.size()))
            strokes[size_t(column)].reach(y);
    };
    for (qsizetype i = 0; i < points.size(); ++i) {
        const QPointF &at = points[i];
        const int column = columnOf(at.x());
        reach(column, at.y());
        if (i == 0)
            continue;
        const QPointF &before = points[i - 1];
        const int from = columnOf(before.x());
        // Where the line crosses from one column into the next, both reach to the crossing.
        for (int next = std::max(from, -1); next < std::min(column, int(strokes.size())); ++next) {
            const double border = plot.left() + next + 1;
            const double y = before.y() + (at.y() - before.y()) * (border - before.x()) / (at.x() - before.x());
            reach(next, y);
            reach(next + 1, y);
        }
    }

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setClipRect(plot.adjusted(0, -2, 0, 2), Qt::IntersectClip);
    const auto fill = [&](int x, int y, int height, double share) {
        if (share <= 0.01 || height <= 0)
            return;
        QColor ink = color;
        ink.setAlphaF(float(color.alphaF() * std::min(1.0, share)));
        painter.fillRect(x, y, 1, height, ink);
    };
    // A steep line covers some of the columns beside its own, where their own strokes do not.
    constexpr double kSteep = 2;
    const auto shade = [&](int column, const Stroke &by) {
        if (column < 0 || column >= int(strokes.size()))
            return;
        const Stroke &own = strokes[size_t(column)];
        const int first = int(std::ceil(by.top));
        const int end = int(std::floor(by.bottom));
        const bool empty = own.top > own.bottom;
        const int above = empty ? end : std::min(end, int(std::ceil(own.top)));
        const int below = empty ? end : std::max(first, int(std::floor(own.bottom)));
        fill(plot.left() + column, first, above - first, (width - 1) / 2);
        fill(plot.left() + column, below, end - below, (width - 1) / 2);
    };
    for (size_t column = 0; column < strokes.size(); ++column) {
        const Stroke &stroke = strokes[column];
        if (stroke.bottom - stroke.top <= kSteep)
            continue;
        shade(int(column) - 1, stroke);
        shade(int(column) + 1, stroke);
    }
    for (size_t column = 0; column < strokes.size(); ++column) {
        const Stroke &stroke = strokes[column];
        if (stroke.top > stroke.bottom)
            continue;
        const double top = stroke.top - width / 2;
        const double bottom = stroke.bottom + width / 2;
        const int x = plot.left() + int(column);
        const int first = int(std::ceil(top));
        const int end = int(std::floor(bottom));
        if (first > end) { // within one pixel
            fill(x, end, 1, bottom - top);
            continue;
        }
        // The ends cover their pixels in part: shaded by their share, the edge is smooth.
        fill(x, first - 1, 1, first - top);
        fill(x, first, end - first, 1);
        fill(x, end, 1, bottom - end);
    }
    painter.restore();
}

} // namespace ui::widgets
