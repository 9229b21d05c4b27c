// SPDX-License-Identifier: GPL-3.0-or-later
// A small curve without axes, for table cells and cards. GUI thread.
#pragma once

#include "models/series_reducer.h"
#include "models/service_model.h"
#include "ui/theme/tokens.h"

#include <QWidget>

namespace ui::widgets {

enum class Fill { None, Below };

// Evenly spaced values, newest at the right edge; scaled to their own range.
void paintSparkline(QPainter *painter, const QRectF &box, const models::Sparkline &values, const QColor &color);

// A curve over time that a page feeds with reduced points.
class SparklineView : public QWidget
{
    Q_OBJECT

public:
    explicit SparklineView(theme::Color token, Fill fill, QWidget *parent = nullptr);

    // Points of time between `fromMs` and `toMs`; the scale starts at zero and reaches at least `leastTop`.
    void setSeries(const models::ReducedSeries &series, qint64 fromMs, qint64 toMs, double leastTop);
    QSize sizeHint() const override { return {120, 34}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Color m_token;
    Fill m_fill;
    models::ReducedSeries m_series;
    qint64 m_from = 0;
    qint64 m_to = 1;
    double m_leastTop = 1;
};

} // namespace ui::widgets
