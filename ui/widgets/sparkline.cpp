// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sparkline.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ui::widgets {

void paintSparkline(QPainter *painter, const QRectF &box, const models::Sparkline &values, const QColor &color)
{
    if (values.size() < 2)
        return;
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    // A service at rest is a flat line near the bottom, not noise blown up to full height.
    const double span = std::max(double(*high) - *low, std::max(1.0, double(*high) * 0.2));
    // What is new takes a third of the room soon, and all of it in time.
    constexpr qsizetype all = models::ServiceModel::kHistory;
    const double step = box.width() / double(std::clamp(values.size(), all / 3, all) - 1);
    QPolygonF line;
    line.reserve(values.size());
    for (qsizetype i = 0; i < values.size(); ++i) {
        const double x = box.right() - step * double(values.size() - 1 - i);
        line << QPointF(x, box.bottom() - (values[i] - *low) / span * box.height());
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(line);
    painter->restore();
}

SparklineView::SparklineView(theme::Color token, Fill fill, QWidget *parent)
    : QWidget(parent), m_token(token), m_fill(fill)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SparklineView::setSeries(const models::ReducedSeries &series, qint64 fromMs, qint64 toMs, double leastTop)
{
    m_series = series;
    m_from = fromMs;
    m_to = std::max(toMs, fromMs + 1);
    m_leastTop = leastTop;
    update();
}

void SparklineView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = theme::color(this, m_token);
    const QRectF box = QRectF(rect()).adjusted(0, 2, 0, -1);
    const double top = std::max(m_series.highest * 1.15, m_leastTop);
    const double xScale = box.width() / double(m_to - m_from);
    QColor shade = ink;
    shade.setAlphaF(0.14f);
    painter.setClipRect(rect());
    for (const QVector<QPointF> &run : m_series.runs) {
        if (run.isEmpty())
            continue;
        QPolygonF line;
        line.reserve(run.size());
        for (const QPointF &p : run)
            line << QPointF(box.x() + (p.x() - double(m_from)) * xScale, box.bottom() - p.y() / top * box.height());
        if (m_fill == Fill::Below) {
            QPolygonF area = line;
            area << QPointF(line.last().x(), rect().bottom() + 1) << QPointF(line.first().x(), rect().bottom() + 1);
            painter.setPen(Qt::NoPen);
            painter.setBrush(shade);
            painter.drawPolygon(area);
        }
        painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(line);
    }
}

} // namespace ui::widgets
