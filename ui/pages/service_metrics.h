// SPDX-License-Identifier: GPL-3.0-or-later
// ServiceMetrics: CPU and memory of one service over a chosen stretch of time. Samples are fetched
// while the tab is shown. GUI thread; owned by the detail panel.
#pragma once

#include "core/clock.h"
#include "models/series_model.h"

#include <QWidget>

namespace ui::widgets {
class ChartView;
class ChipRow;
class TextLabel;
}

namespace ui::pages {

class ServiceMetrics : public QWidget
{
    Q_OBJECT

public:
    explicit ServiceMetrics(const core::Clock &clock, QWidget *parent = nullptr);
    void setSource(client::Backend *backend, const core::ServiceId &id);
    widgets::ChipRow *range() const { return m_range; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void showState();

    QPointer<client::Backend> m_backend;
    core::ServiceId m_id;
    enum class Loaded { No, Yes } m_loaded = Loaded::No;
    models::SeriesModel m_cpuSeries;
    models::SeriesModel m_memorySeries;
    widgets::ChipRow *m_range;
    widgets::ChartView *m_cpu;
    widgets::ChartView *m_memory;
    widgets::TextLabel *m_state;
};

} // namespace ui::pages
