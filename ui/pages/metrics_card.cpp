// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/metrics_card.h"

#include "models/format.h"
#include "ui/theme/direction.h"

#include <QHBoxLayout>

namespace ui::pages {

using models::ChartFeed;
using models::ChartMetrics;
using theme::Color;
using widgets::Visibility;

namespace {
constexpr int kFigureWidth = 56; // so that a figure that grows moves no other
constexpr int kHeader = 36;
constexpr int kLeastHeight = 184;
} // namespace

MetricCard::MetricCard(const models::ChartMetric &metric, const ChartFeed &feed, const core::Clock &clock, QWidget *parent)
    : Card(parent), m_metric(metric), m_feed(feed)
{
    setMinimumHeight(kLeastHeight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, theme::space::xs);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme::space::l, theme::space::xs, theme::space::xl, 0);
    row->setSpacing(theme::space::s);
    widgets::TextLabel *title = widgets::makeHeading(ChartMetrics::title(metric), this);
    title->setMinimumHeight(kHeader - theme::space::xs);
    row->addWidget(title);
    auto *note = new widgets::TextLabel(ChartMetrics::note(metric), theme::type::small, Color::Text3, QFont::Normal, this);
    row->addWidget(note, 1);
    m_problem = new widgets::TextLabel({}, theme::type::small, Color::Error, QFont::Normal, this);
    m_problem->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_problem->hide();
    row->addWidget(m_problem, 2);
    m_retry = widgets::makeButton(tr("Try again", "button"), {}, theme::ButtonVariant::Flat, this);
    m_retry->hide();
    connect(m_retry, &QPushButton::clicked, this, &MetricCard::retryWanted);
    row->addWidget(m_retry);
    m_latest = addFigure(row, tr("Last", "newest value in a chart"));
    m_average = addFigure(row, tr("Average", "of the values in a chart"));
    m_highest = addFigure(row, tr("Highest", "of the values in a chart"));
    column->addLayout(row);

    m_chart = new widgets::ChartView(metric.unit, clock, this);
    m_chart->setHandling(widgets::Handling::Zoom);
    m_chart->setAccessibleName(tr("Chart of %1", "accessible name; a metric").arg(ChartMetrics::title(metric)));
    column->addWidget(m_chart, 1);
}

MetricCard::Figure MetricCard::addFigure(QHBoxLayout *row, const QString &name)
{
    Figure figure;
    figure.name = new widgets::TextLabel(name, theme::type::small, Color::Text3, QFont::Normal, this);
    figure.value = new widgets::TextLabel({}, theme::type::small, Color::Text, QFont::DemiBold, this);
    figure.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    figure.value->setFixedWidth(kFigureWidth);
    figure.name->setContentsMargins(theme::indent(theme::space::l)); // away from the figure before it
    row->addWidget(figure.name);
    row->addWidget(figure.value);
    return figure;
}

QString MetricCard::problem() const
{
    return m_problem->text();
}

void MetricCard::setCurves(const std::vector<CardCurve> &curves)
{
    m_curves = curves;
    m_chart->clearSeries();
    for (const CardCurve &curve : curves) {
        widgets::ChartCurve drawn;
        drawn.name = curve.name;
        drawn.token = theme::seriesColor(curve.number);
        drawn.dash = curve.number >= 5 ? widgets::Dash::Dashed : widgets::Dash::Solid;
        drawn.visibility = curve.visibility;
        drawn.points = [this, key = curve.key](qint64 from, qint64 to, int columns) {
            const models::ChartSeries *series = m_feed.series(key);
            return series ? series->curve(from, to, columns) : models::Curve{};
        };
        drawn.at = [this, key = curve.key](qint64 time, qint64 reach) {
            const models::ChartSeries *series = m_feed.series(key);
            return series ? series->at(time, reach) : std::nullopt;
        };
        m_chart->addCurve(std::move(drawn));
    }
}

void MetricCard::setVisibility(int index, Visibility visibility)
{
    m_curves[size_t(index)].visibility = visibility;
    m_chart->setCurveVisibility(index, visibility);
    showFigures();
}

void MetricCard::setRange(const models::ChartRange &range)
{
    m_chart->setRange(range.fromMs, range.toMs);
    showFigures();
}

void MetricCard::refresh(LoadingWord loading)
{
    int failed = 0;
    bool isLoading = false;
    std::optional<core::Error> error;
    for (const CardCurve &curve : m_curves) {
        const ChartFeed::State state = m_feed.state(curve.key);
        isLoading = isLoading || state == ChartFeed::State::Loading || state == ChartFeed::State::Waiting;
        if (state == ChartFeed::State::Failed) {
            ++failed;
            error = m_feed.error(curve.key);
        }
    }
    QString problem;
    if (error && failed == int(m_curves.size()))
        problem = models::Format::error(*error);
    else if (error)
        problem = tr("%n curve(s) could not be loaded: %1", "of a chart", failed).arg(models::Format::error(*error));
    m_problem->setText(problem);
    m_problem->setVisible(failed > 0);
    m_retry->setVisible(failed > 0);
    m_chart->setNotice(failed > 0    ? QString()
                           : !isLoading ? tr("No samples in this stretch of time", "over an empty chart")
                           : loading == LoadingWord::Shown ? tr("Loading…", "over an empty chart")
                                                           : QString());
    m_chart->scheduleRefresh();
    showFigures();
}

void MetricCard::showFigures()
{
    const CardCurve *only = nullptr;
    int shown = 0;
    for (const CardCurve &curve : m_curves) {
        if (curve.visibility == Visibility::Shown) {
            only = &curve;
            ++shown;
        }
    }
    // Figures of one curve; of several it would not be said whose they are.
    const models::ChartSeries *series = shown == 1 ? m_feed.series(only->key) : nullptr;
    const bool failed = m_problem->isVisibleTo(this);
    const auto figures = series && !failed ? series->figures(m_chart->fromMs(), m_chart->toMs()) : std::nullopt;
    const bool plain = m_metric.unit == models::MetricUnit::OnOff || m_metric.kind == models::MetricKind::Counter;
    const auto show = [&](const Figure &figure, std::optional<double> value) {
        figure.name->setVisible(value.has_value());
        figure.value->setVisible(value.has_value());
        if (value)
            figure.value->setText(ChartMetrics::value(m_metric.unit, *value));
    };
    show(m_latest, figures ? std::optional(figures->latest) : std::nullopt);
    show(m_average, figures && !plain ? std::optional(figures->average) : std::nullopt);
    show(m_highest, figures && !plain ? std::optional(figures->highest) : std::nullopt);
}

} // namespace ui::pages
