// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/service_metrics.h"

#include "models/format.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/controls.h"

#include <QVBoxLayout>

namespace ui::pages {

using theme::Color;

namespace {
constexpr int kMinute = 60;
constexpr int kHour = 3600;
} // namespace

ServiceMetrics::ServiceMetrics(const core::Clock &clock, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space::xl, theme::space::l - 2, 0, theme::space::m); // charts have a margin of their own at the right
    column->setSpacing(theme::space::s);
    m_range = new widgets::ChipRow(this);
    m_range->addChip(tr("15 min", "stretch of time"), 15 * kMinute);
    m_range->addChip(tr("1 h", "stretch of time"), kHour);
    m_range->addChip(tr("6 h", "stretch of time"), 6 * kHour);
    m_range->addChip(tr("24 h", "stretch of time"), 24 * kHour);
    m_range->choose(15 * kMinute);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, theme::space::xl, 0);
    row->addWidget(m_range);
    row->addStretch();
    m_state = new widgets::TextLabel({}, theme::type::small, Color::Text2, QFont::Normal, this);
    m_state->setOverflow(widgets::Overflow::Wrap);
    row->addWidget(m_state);
    column->addLayout(row);
    column->addSpacing(theme::space::xs);

    m_cpu = new widgets::ChartView(widgets::Unit::Percent, clock, this);
    m_memory = new widgets::ChartView(widgets::Unit::Megabytes, clock, this);
    m_cpu->addSeries(&m_cpuSeries, {}, Color::Series1);
    m_memory->addSeries(&m_memorySeries, {}, Color::Series2);
    for (const auto &[chart, title] : {std::pair(m_cpu, tr("CPU, percent of one core", "heading of a chart")),
                                       std::pair(m_memory, tr("Memory", "heading of a chart"))}) {
        chart->setAccessibleName(title);
        column->addWidget(widgets::makeHeading(title, this));
        column->addWidget(chart, 1);
    }

    connect(m_range, &widgets::ChipRow::chosenChanged, this, &ServiceMetrics::load);
    connect(&m_cpuSeries, &models::SeriesModel::changed, this, &ServiceMetrics::showState);
}

void ServiceMetrics::setSource(client::Backend *backend, const core::ServiceId &id)
{
    if (backend == m_backend && id == m_id)
        return;
    m_backend = backend;
    m_id = id;
    m_loaded = Loaded::No;
    if (!backend || id.isEmpty()) {
        m_cpuSeries.stop();
        m_memorySeries.stop();
    } else if (isVisible()) {
        load();
    }
}

void ServiceMetrics::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_loaded == Loaded::No)
        load();
}

void ServiceMetrics::load()
{
    const core::Seconds window{m_range->chosen()};
    m_cpu->setWindow(window);
    m_memory->setWindow(window);
    if (!m_backend || m_id.isEmpty())
        return;
    m_loaded = Loaded::Yes;
    m_cpuSeries.show(m_backend, m_id, QStringLiteral("cpu_usage"), window);
    m_memorySeries.show(m_backend, m_id, QStringLiteral("memory_usage"), window);
    showState();
}

void ServiceMetrics::showState()
{
    if (m_cpuSeries.error())
        m_state->setText(models::Format::error(*m_cpuSeries.error()));
    else if (m_cpuSeries.isLoading())
        m_state->setText(tr("Loading…", "state of a chart"));
    else if (m_cpuSeries.points().empty())
        m_state->setText(tr("No samples yet", "state of a chart"));
    else
        m_state->clear();
}

} // namespace ui::pages
