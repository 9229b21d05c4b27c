// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dashboard_chart.h"

#include "models/format.h"
#include "ui/widgets/chart_view.h"

#include <QHBoxLayout>

namespace ui::pages {

using models::ServiceModel;
using models::UsageKind;
using theme::Color;
using theme::Icon;

namespace {

constexpr std::chrono::milliseconds kSoon{150};
constexpr std::chrono::seconds kAnew{60};
constexpr int kColumnsOfPoint = 3;

LinkButton *makeHeading(UsageKind kind)
{
    return new LinkButton(kind == UsageKind::Cpu ? DashboardChart::tr("CPU by service", "heading of a chart")
                                                 : DashboardChart::tr("Memory by service", "heading of a chart"),
                          LinkButton::Look::Heading);
}

} // namespace

DashboardChart::DashboardChart(UsageKind kind, ServiceModel &services, const core::Clock &clock, QWidget *parent)
    : DashboardCard(makeHeading(kind), Head::Plain, parent), m_kind(kind), m_services(services), m_feed(clock), m_places(4)
{
    auto *heading = qobject_cast<LinkButton *>(headRow()->itemAt(0)->widget());
    heading->setAccessibleDescription(tr("Opens the metrics", "what a heading does when it is pressed"));
    connect(heading, &LinkButton::clicked, this, &DashboardChart::metricsWanted);
    headRow()->addStretch(1);
    m_legendRow = new QHBoxLayout;
    m_legendRow->setSpacing(theme::space::m);
    headRow()->addLayout(m_legendRow);

    m_view = new widgets::ChartView(kind == UsageKind::Cpu ? widgets::Unit::Percent : widgets::Unit::Megabytes, clock, this);
    m_view->setAccessibleName(heading->text());
    auto *body = new QWidget(this);
    auto *margin = new QVBoxLayout(body);
    margin->setContentsMargins(theme::space::s, 0, 0, 0); // its labels begin below the heading
    margin->addWidget(m_view);
    setContent(body);

    m_fill.setSingleShot(true);
    m_fill.setInterval(kSoon);
    connect(&m_fill, &QTimer::timeout, this, [this] { choose(Choice::Fill); });
    m_anew.setInterval(kAnew);
    connect(&m_anew, &QTimer::timeout, this, &DashboardChart::chooseAnew);
    const auto soon = [this] {
        if (!m_fill.isActive())
            m_fill.start();
    };
    connect(&services, &QAbstractItemModel::rowsInserted, this, soon);
    connect(&services, &QAbstractItemModel::rowsRemoved, this, soon);
    connect(&services, &QAbstractItemModel::dataChanged, this, [soon](const QModelIndex &topLeft) {
        if (topLeft.column() != ServiceModel::Cpu) // samples alone bring nobody in
            soon();
    });
    connect(&services, &ServiceModel::loadStateChanged, this, [this] {
        choose(Choice::Fill);
        showState();
    });
    connect(&m_feed, &models::ChartFeed::changed, this, &DashboardChart::refreshView);
    connect(this, &DashboardCard::noteChosen, this, &DashboardChart::actOnNote);
}

DashboardChart::~DashboardChart()
{
    m_view->clearSeries();
}

models::ChartKey DashboardChart::keyOf(const core::ServiceId &id) const
{
    return {id, m_kind == UsageKind::Cpu ? QStringLiteral("cpu_usage") : QStringLiteral("memory_usage")};
}

QString DashboardChart::nameOf(const core::ServiceId &id) const
{
    const core::Service *service = m_services.service(id);
    return !service ? QString() : service->spec.name.isEmpty() ? id.toString() : service->spec.name;
}

void DashboardChart::setBackend(client::Backend *backend)
{
    m_backend = backend;
    m_places.fill({});
    rebuild();
    m_feed.setBackend(backend);
    choose(Choice::Fill);
    showState();
}

void DashboardChart::setActive(bool active)
{
    m_feed.setPaused(!active);
    if (active) {
        m_anew.start();
        choose(Choice::Fill);
    } else {
        m_anew.stop();
    }
}

void DashboardChart::setCount(int count)
{
    if (count == m_places.size())
        return;
    m_places.resize(count);
    rebuild();
    choose(Choice::Fill);
}

void DashboardChart::setWindow(core::Seconds window)
{
    const qint64 now = m_feed.nowMs();
    m_feed.setRange({now - std::chrono::duration_cast<core::Millis>(window).count(), now, models::Follow::Yes});
    refreshView();
}

void DashboardChart::chooseAnew()
{
    choose(Choice::Anew);
}

void DashboardChart::choose(Choice choice)
{
    if (!m_backend || m_services.backend() != m_backend || !m_services.everLoaded())
        return;
    const QVector<core::ServiceId> wanted = models::busiestServices(m_services, m_kind, int(m_places.size()));
    bool changed = false;
    for (core::ServiceId &id : m_places) {
        if (id.isEmpty())
            continue;
        // One that has stopped is kept until the next minute: its curve tells how.
        const bool stays = m_services.service(id) && (choice == Choice::Fill || wanted.contains(id));
        if (!stays) {
            id = {};
            changed = true;
        }
    }
    for (const core::ServiceId &id : wanted) {
        const auto free = m_places.indexOf(core::ServiceId());
        if (free < 0)
            break;
        if (m_places.contains(id))
            continue;
        m_places[free] = id;
        changed = true;
    }
    QStringList names;
    for (const core::ServiceId &id : std::as_const(m_places))
        names << nameOf(id);
    if (changed || names != m_names)
        rebuild();
    showState();
}

void DashboardChart::rebuild()
{
    m_view->clearSeries();
    qDeleteAll(m_legend);
    m_legend.clear();
    m_names.clear();
    QVector<models::ChartKey> keys;
    for (int i = 0; i < m_places.size(); ++i) {
        const core::ServiceId id = m_places[i];
        m_names << nameOf(id);
        if (id.isEmpty())
            continue;
        const models::ChartKey key = keyOf(id);
        keys << key;
        const Color token = theme::seriesColor(i);
        widgets::ChartCurve curve;
        curve.name = m_names.last();
        curve.token = token;
        curve.points = [this, key](qint64 from, qint64 to, int columns) {
            const models::ChartSeries *series = m_feed.series(key);
            return series ? series->curve(from, to, columns) : models::Curve();
        };
        curve.at = [this, key](qint64 time, qint64 reach) {
            const models::ChartSeries *series = m_feed.series(key);
            return series ? series->at(time, reach) : std::nullopt;
        };
        m_view->addCurve(std::move(curve));
        auto *entry = new LegendEntry(m_names.last(), token, this);
        connect(entry, &LegendEntry::clicked, this, [this, id] { emit serviceChosen(id); });
        m_legendRow->addWidget(entry);
        m_legend << entry;
    }
    m_feed.setKeys(keys);
}

void DashboardChart::refreshView()
{
    // Averages over a few columns, with the extremes as a band around them: calm to look at.
    m_feed.setColumns(m_view->plotColumns() / kColumnsOfPoint);
    const models::ChartRange range = m_feed.range();
    m_view->setRange(range.fromMs, range.toMs);
    m_view->scheduleRefresh();
    showState();
}

void DashboardChart::showState()
{
    bool points = false;
    bool waiting = false;
    std::optional<core::Error> error;
    bool any = false;
    for (const core::ServiceId &id : std::as_const(m_places)) {
        if (id.isEmpty())
            continue;
        any = true;
        const models::ChartKey key = keyOf(id);
        const models::ChartSeries *series = m_feed.series(key);
        points = points || (series && !series->isEmpty());
        const auto state = m_feed.state(key);
        waiting = waiting || state == models::ChartFeed::State::Loading || state == models::ChartFeed::State::Waiting;
        if (!error)
            error = m_feed.error(key);
    }
    m_next = Next::None;
    if (points) {
        showContent();
    } else if (!any && m_services.loadState() == models::LoadState::Failed && !m_services.everLoaded()) {
        const core::Error &failure = m_services.loadError();
        if (failure.code == core::ErrorCode::Forbidden) {
            showNote({Icon::EyeOff, Color::Text3, tr("You may not see services", "note in a chart"),
                      tr("Your roles lack the permission %1.").arg(core::permissionName(core::Permission::ServicesRead))});
        } else {
            m_next = Next::Reload;
            showNote({Icon::CircleAlert, Color::Error, tr("The services could not be loaded", "note in a chart"),
                      models::Format::error(failure), tr("Try again", "button")});
        }
    } else if (waiting || (!any && !m_services.everLoaded()) || m_fill.isActive()) {
        showLoading();
    } else if (error && error->code == core::ErrorCode::Forbidden) {
        showNote({Icon::EyeOff, Color::Text3, tr("You may not see metrics", "note in a chart"),
                  tr("Your roles lack the permission %1.").arg(core::permissionName(core::Permission::MetricsRead))});
    } else if (error) {
        m_next = Next::Retry;
        showNote({Icon::CircleAlert, Color::Error, tr("The samples could not be loaded", "note in a chart"),
                  models::Format::error(*error), tr("Try again", "button")});
    } else if (!any) {
        m_next = Next::Services;
        showNote({Icon::Boxes, Color::Text3, tr("No service is running", "note in a chart"),
                  tr("What the busiest ones use is drawn here."), tr("Go to services", "button")});
    } else {
        showNote({Icon::Clock, Color::Text3, tr("No samples yet", "note in a chart"),
                  tr("The first ones come within seconds.")});
    }
}

void DashboardChart::actOnNote()
{
    if (m_next == Next::Retry)
        m_feed.reload();
    else if (m_next == Next::Reload)
        m_services.refresh();
    else if (m_next == Next::Services)
        emit servicesWanted();
}

} // namespace ui::pages
