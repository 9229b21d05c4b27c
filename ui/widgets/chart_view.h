// SPDX-License-Identifier: GPL-3.0-or-later
// ChartView: curves of series models over the same stretch of time, reduced to the plot's pixel
// columns before Qt Charts sees them. Slides with the clock; tells the values under the pointer.
// GUI thread; owned by its page; the series outlive it or are taken away by clearSeries().
#pragma once

#include "models/series_model.h"
#include "ui/theme/tokens.h"

#include <QChartView>
#include <QPointer>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QCategoryAxis;
class QLineSeries;
class QAreaSeries;
QT_END_NAMESPACE

namespace ui::widgets {

enum class Unit { Percent, Megabytes };

class ChartView : public QChartView
{
    Q_OBJECT

public:
    explicit ChartView(Unit unit, const core::Clock &clock, QWidget *parent = nullptr);
    ~ChartView() override;

    void addSeries(models::SeriesModel *series, const QString &name, theme::Color token);
    void clearSeries();
    void setWindow(core::Seconds window);
    // Points handed to Qt Charts at the last update, over all curves.
    qsizetype drawnPoints() const { return m_drawnPoints; }

    // About `count` round steps that cover 0..highest.
    static double niceStep(double highest, int count);
    static qint64 niceTimeStepMs(qint64 spanMs, int count);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Curve
    {
        QPointer<models::SeriesModel> model;
        QString name;
        theme::Color token;
        QVector<QLineSeries *> lines; // one per unbroken stretch; owned by the chart
    };

    void refresh();
    void scheduleRefresh();
    void updateAxes(double highest);
    void applyColors();
    QString valueText(double value) const;
    QString axisText(double value, double step) const;

    Unit m_unit;
    const core::Clock &m_clock;
    core::Seconds m_window{900};
    std::vector<Curve> m_curves;
    QCategoryAxis *m_timeAxis;
    QCategoryAxis *m_valueAxis;
    qint64 m_from = 0;
    qint64 m_to = 1;
    double m_top = 1;
    qsizetype m_drawnPoints = 0;
    std::optional<int> m_hoverX;
    QTimer m_slide;
    QTimer m_soon;
};

} // namespace ui::widgets
