// SPDX-License-Identifier: GPL-3.0-or-later
// DashboardChart: a card with one curve each for the services that use the most of something, and
// their names as a legend. A service keeps its place and colour while it stays among the busiest; who
// is among them is asked again once a minute. GUI thread; owned by the page, which the
// services outlive.
#pragma once

#include "models/chart_feed.h"
#include "models/dashboard_busiest.h"
#include "ui/pages/dashboard_card.h"

namespace ui::widgets {
class ChartView;
}

namespace ui::pages {

class DashboardChart : public DashboardCard
{
    Q_OBJECT

public:
    DashboardChart(models::UsageKind kind, models::ServiceModel &services, const core::Clock &clock,
                   QWidget *parent = nullptr);
    ~DashboardChart() override;

    void setBackend(client::Backend *backend);
    void setActive(bool active);
    void setCount(int count);
    void setWindow(core::Seconds window); // the last so long
    void chooseAnew();
    void reload() { m_feed.reload(); }
    // By place; a free one is empty.
    const QVector<core::ServiceId> &places() const { return m_places; }
    QVector<LegendEntry *> legend() const { return m_legend; }
    widgets::ChartView *view() const { return m_view; }

signals:
    void serviceChosen(const core::ServiceId &id);
    void metricsWanted();
    void servicesWanted();

private:
    enum class Choice { Fill, Anew };
    void choose(Choice choice);
    QString nameOf(const core::ServiceId &id) const;
    void rebuild();
    void refreshView();
    void showState();
    void actOnNote();
    models::ChartKey keyOf(const core::ServiceId &id) const;

    models::UsageKind m_kind;
    models::ServiceModel &m_services;
    models::ChartFeed m_feed;
    QPointer<client::Backend> m_backend;
    QVector<core::ServiceId> m_places;
    QStringList m_names; // as the legend shows them
    QVector<LegendEntry *> m_legend;
    widgets::ChartView *m_view;
    QHBoxLayout *m_legendRow;
    QTimer m_fill;
    QTimer m_anew;
    enum class Next { None, Retry, Reload, Services } m_next = Next::None;
};

} // namespace ui::pages
