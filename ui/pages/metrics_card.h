// SPDX-License-Identifier: GPL-3.0-or-later
// MetricCard: one metric on the metrics page: its name and unit, the figures of the stretch when there
// is one curve, what could not be loaded, and the chart. Reads a ChartFeed. GUI thread; owned by the
// page, which outlives it together with the feed.
#pragma once

#include "models/chart_feed.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/chart_view.h"

class QPushButton;

namespace ui::pages {

struct CardCurve
{
    models::ChartKey key;
    QString name; // empty: the platform's own
    int number = 0; // decides colour and dash
    widgets::Visibility visibility = widgets::Visibility::Shown;
};

class MetricCard final : public widgets::Card
{
    Q_OBJECT

public:
    MetricCard(const models::ChartMetric &metric, const models::ChartFeed &feed, const core::Clock &clock,
               QWidget *parent);

    const models::ChartMetric &metric() const { return m_metric; }
    widgets::ChartView *chart() const { return m_chart; }
    QString problem() const; // what the header says of failures; empty: nothing

    void setCurves(const std::vector<CardCurve> &curves);
    void setVisibility(int index, widgets::Visibility visibility);
    void setRange(const models::ChartRange &range);
    enum class LoadingWord { NotYet, Shown };
    void refresh(LoadingWord loading); // samples or states have changed

signals:
    void retryWanted();

private:
    struct Figure
    {
        widgets::TextLabel *name;
        widgets::TextLabel *value;
    };
    Figure addFigure(QHBoxLayout *row, const QString &name);
    void showFigures();

    const models::ChartMetric &m_metric;
    const models::ChartFeed &m_feed;
    std::vector<CardCurve> m_curves;
    widgets::TextLabel *m_problem;
    QPushButton *m_retry;
    Figure m_latest;
    Figure m_average;
    Figure m_highest;
    widgets::ChartView *m_chart;
};

} // namespace ui::pages
