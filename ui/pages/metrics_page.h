// SPDX-License-Identifier: GPL-3.0-or-later
// MetricsPage: charts of chosen services and metrics over one stretch of time, live or standing still;
// without a service those of the machine and the server. One chart a metric; all share the time, the
// line under the pointer and the legend. Every state is designed: loading, nothing chosen, no samples,
// failed, no permission, offline. GUI thread; owned by the window.
#pragma once

#include "models/chart_feed.h"
#include "ui/pages/metrics_card.h"
#include "ui/pages/page.h"

#include <QHash>
#include <QTimer>

class QGridLayout;
class QPushButton;
class QScrollArea;

namespace ui::widgets {
class ChipRow;
class FilterChip;
class FlowLayout;
class StateStack;
}

namespace ui::pages {

class SeriesChip;
class ServicePicker;

class MetricsPage final : public Page
{
    Q_OBJECT

public:
    static constexpr int kMostServices = 10; // as many as can be told apart by colour and dash

    explicit MetricsPage(const PageContext &context, QWidget *parent = nullptr);
    ~MetricsPage() override;

    PageId id() const override { return PageId::Metrics; }
    QString title() const override;
    theme::Icon icon() const override { return theme::Icon::ChartLine; }
    void setBackend(client::Backend *backend) override;
    void setActive(bool active) override;
    void goTo(const Destination &destination) override;
    QList<QWidget *> topBarWidgets() const override;
    QList<Command> commands() override;
    void focusSearch() override; // opens the list of services
    void refresh() override;

    // Service by service; at most kMostServices are taken.
    void chooseServices(const QVector<core::ServiceId> &ids);
    QVector<core::ServiceId> chosenServices() const;
    void chooseMetrics(const QStringList &ids); // of the scope that is shown
    QStringList chosenMetrics() const;
    void follow(core::Seconds span);
    void showRange(qint64 fromMs, qint64 toMs);
    void backToLive();
    bool isFollowing() const { return m_range.follow == models::Follow::Yes; }
    models::ChartRange range() const { return m_feed.range(); }

    void exportCsv(const QString &path);
    void exportPng(const QString &path);
    QImage picture(); // what exportPng() writes

    models::ChartFeed &feed() { return m_feed; }
    QVector<MetricCard *> cards() const { return m_shown; }
    widgets::StateStack *states() const { return m_states; }
    widgets::ChipRow *rangeChips() const { return m_ranges; }
    widgets::FilterChip *metricChip(const QString &id) const { return m_metricChips.value(id); }
    SeriesChip *serviceChip(const core::ServiceId &id) const;
    ServicePicker *picker() const { return m_picker; }
    QPushButton *liveButton() const { return m_live; }
    QString footerText() const;
    QString freshnessText() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Chosen
    {
        core::ServiceId id;
        int number = 0; // of its colour; kept while others come and go
        SeriesChip *chip = nullptr;
    };

    QWidget *buildBar();
    QWidget *buildFoot();
    void buildTopBar();
    void keepView();
    void toggleService(const core::ServiceId &id);
    void addService(const core::ServiceId &id, std::optional<int> number = {}); // of its colour
    void removeService(const core::ServiceId &id);
    void servicesChosen();
    QString nameOf(const core::ServiceId &id) const;
    void renameChips();
    models::MetricScope scope() const;
    void rebuild();
    void placeCards();
    void setRange(const models::ChartRange &range);
    void showRangeControls();
    void tick();
    void feedChanged();
    void showState();
    void showFoot();
    void connectionChanged();
    bool mayRead() const;
    bool isLive() const;
    void hoverAll(const widgets::ChartView *from, std::optional<qint64> timeMs);
    void askForFile(const QString &suffix, const QString &kind, std::function<void(const QString &)> use);

    PageContext m_context;
    QPointer<client::Backend> m_backend;
    models::ChartFeed m_feed;
    std::vector<Chosen> m_chosen;
    QHash<models::MetricScope, QStringList> m_metrics;
    QHash<QString, MetricCard *> m_cards; // made when first needed
    QVector<MetricCard *> m_shown;
    models::ChartRange m_range;
    core::Seconds m_span{900};
    bool m_active = false;
    qint64 m_shownAtMs = 0; // when the newest samples came
    QTimer m_tick;
    QTimer m_slow;

    widgets::FlowLayout *m_chips = nullptr;
    QPushButton *m_add = nullptr;
    widgets::ChipRow *m_ranges = nullptr;
    QPushButton *m_reset = nullptr;
    QHash<QString, widgets::FilterChip *> m_metricChips;
    ServicePicker *m_picker = nullptr;
    widgets::StateStack *m_states = nullptr;
    QScrollArea *m_scroll = nullptr;
    QGridLayout *m_grid = nullptr;
    QPushButton *m_wider = nullptr;
    QPushButton *m_other = nullptr;
    QPushButton *m_usual = nullptr;
    QPushButton *m_live = nullptr;
    QPushButton *m_export = nullptr;
    widgets::TextLabel *m_stretch = nullptr;
    widgets::TextLabel *m_hint = nullptr;
    widgets::TextLabel *m_freshness = nullptr;
};

} // namespace ui::pages
