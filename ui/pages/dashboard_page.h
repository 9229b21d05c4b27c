// SPDX-License-Identifier: GPL-3.0-or-later
// DashboardPage: how the whole platform is doing, on one screen: tiles, the busiest services as curves
// and as a table, the platform's own checks, and what happened lately. Every part leads to its page.
// What is shown when is in dashboard_page_show.cpp. GUI thread; owned by the window; backend and services outlive it or are taken away.
#pragma once

#include "models/chart_feed.h"
#include "models/dashboard_busiest.h"
#include "models/dashboard_platform.h"
#include "models/event_log_model.h"
#include "ui/pages/dashboard_tile.h"
#include "ui/pages/page.h"

class QGridLayout;
class QListView;

namespace ui::widgets {
class ChipRow;
class SparklineView;
class StateStack;
class TableView;
class TextLabel;
}

namespace ui::pages {

class CheckRow;
class DashboardCard;
class DashboardChart;

class DashboardPage : public Page
{
    Q_OBJECT

public:
    explicit DashboardPage(const PageContext &context, QWidget *parent = nullptr);
    ~DashboardPage() override;

    PageId id() const override { return PageId::Dashboard; }
    QString title() const override;
    theme::Icon icon() const override { return theme::Icon::LayoutDashboard; }
    void setBackend(client::Backend *backend) override;
    void setActive(bool active) override;
    QList<QWidget *> topBarWidgets() const override;
    QList<Command> commands() override;
    void refresh() override;

    enum class Tile { Services, Cpu, Memory, Disk, Requests, Connections, Count };
    DashboardTile *tile(Tile which) const { return m_tiles[size_t(which)]; }
    StateBar *stateBar() const { return m_bar; }
    DashboardChart *cpuChart() const { return m_cpuChart; }
    DashboardChart *memoryChart() const { return m_memoryChart; }
    DashboardCard *healthCard() const { return m_health; }
    const QVector<CheckRow *> &checkRows() const { return m_checks; }
    DashboardCard *busiestCard() const { return m_busiestCard; }
    widgets::TableView *table() const { return m_table; }
    DashboardCard *eventsCard() const { return m_events; }
    QListView *eventList() const { return m_eventList; }
    widgets::StateStack *states() const { return m_states; }
    widgets::ChipRow *range() const;
    models::DashboardPlatform &platform() { return m_platform; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Shape { None, Narrow, Usual, Wide };

    QWidget *buildBody();
    void buildTiles(QWidget *body);
    void buildHealth(QWidget *body);
    void buildBusiest(QWidget *body);
    void buildEvents(QWidget *body);
    void bind();
    void keepView();
    void arrange();
    void fitTable();

    void connectionChanged();
    void servicesLoaded();
    void recallPast(qint64 sinceMs, qint64 untilMs);
    void chooseRange(int seconds);
    void setWindow(core::Seconds window);
    void fitWindow();

    void showState();
    void showServices();
    void showStats();
    void showCurves();
    void showHealth();
    void showBusiest();
    void showEvents();
    void openEvent(const QModelIndex &index);
    bool isLive() const { return m_backend && m_backend->connectionState().isLive(); }

    PageContext m_context;
    models::ServiceModel &m_services;
    const core::Clock &m_clock;
    QPointer<client::Backend> m_backend;
    enum class Shows { Hidden, Active } m_shows = Shows::Hidden;

    models::DashboardPlatform m_platform;
    models::ChartFeed m_feed; // of the tiles
    models::DashboardBusiest m_busiest;
    models::EventLogModel m_eventLog;
    // Before the list of services is there, events wait: what happened earlier goes below them.
    QVector<core::ServiceEvent> m_early;
    enum class Past { Unknown, Recalled } m_past = Past::Unknown;
    qint64 m_lostMs = 0;     // when the connection was lost; 0: it was not
    qint64 m_resyncedMs = 0; // when it came back
    qint64 m_heardSinceMs = 0;

    core::Seconds m_chosen{0}; // the stretch of time that is asked for
    core::Seconds m_window{0}; // what is shown of it
    qint64 m_sinceMs = 0;      // the first sample in the chosen stretch; 0: not known

    Shape m_shape = Shape::None;
    QTimer m_soon;  // services changed; many changes are shown as one
    QTimer m_tick;  // ages
    widgets::StateStack *m_states;
    QGridLayout *m_tileGrid = nullptr;
    QGridLayout *m_grid = nullptr;
    QWidget *m_notice = nullptr;
    widgets::TextLabel *m_noticeText = nullptr;
    std::array<DashboardTile *, size_t(Tile::Count)> m_tiles{};
    std::array<widgets::SparklineView *, size_t(Tile::Count)> m_curves{};
    StateBar *m_bar = nullptr;
    DashboardChart *m_cpuChart = nullptr;
    DashboardChart *m_memoryChart = nullptr;
    DashboardCard *m_health = nullptr;
    widgets::StatusPill *m_healthPill = nullptr;
    QWidget *m_checkList = nullptr;
    QVector<CheckRow *> m_checks;
    DashboardCard *m_busiestCard = nullptr;
    widgets::TableView *m_table = nullptr;
    DashboardCard *m_events = nullptr;
    QListView *m_eventList = nullptr;
    QPointer<QWidget> m_range; // in the window's top bar while shown
    enum class Next { None, Retry, Services } m_healthNext = Next::None, m_busiestNext = Next::None;
};

} // namespace ui::pages
