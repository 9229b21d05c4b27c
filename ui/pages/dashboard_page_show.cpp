// SPDX-License-Identifier: GPL-3.0-or-later
// What the dashboard shows of what is known, part by part; each part can be loading, failed, forbidden
// or empty by itself.
#include "ui/pages/dashboard_page.h"

#include "models/backup_desk.h"
#include "models/dashboard_words.h"
#include "models/format.h"
#include "ui/pages/dashboard_card.h"
#include "ui/pages/kept_view.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/sparkline.h"
#include "ui/widgets/states.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QListView>
#include <QVBoxLayout>

namespace ui::pages {

using models::ServiceModel;
using theme::Color;
using theme::Icon;

namespace {

constexpr qint64 kDayMs = 24 * 3600 * 1000LL;
constexpr double kHigh = 90;         // percent of CPU, memory or disk
constexpr double kManyErrors = 0.05; // of the requests
constexpr int kHealthHead = 46;      // of the card, above its checks
constexpr int kLeastCheck = 41;      // two lines and some air

} // namespace

void DashboardPage::showState()
{
    using Shown = widgets::StateStack::Shown;
    const bool known = m_services.everLoaded() || m_platform.stats().value || m_platform.health().value;
    if (!m_backend || isLive() || known) {
        m_states->show(Shown::Content);
    } else if (const auto &error = m_backend->connectionState().error) {
        m_states->setFailure(models::Format::error(*error));
        m_states->show(Shown::Failed);
    } else {
        m_states->show(Shown::Loading);
    }
    const qint64 lastLive = m_backend ? m_backend->connectionState().lastLiveMs : 0;
    const qint64 asOf = std::max({m_platform.stats().atMs, lastLive, m_lostMs});
    const bool stale = m_backend && !isLive() && known;
    m_notice->setVisible(stale);
    if (stale)
        m_noticeText->setText(tr("Figures as of %1; they go on when the server answers again.", "time")
                                  .arg(m_clock.nowMs() - asOf < kDayMs ? models::Format::clockTime(asOf)
                                                                              : models::Format::dateTime(asOf)));
    for (DashboardTile *each : m_tiles)
        each->setFreshness(stale ? Freshness::Stale : Freshness::Live);
    showServices();
    showStats();
    showHealth();
    showBusiest();
    showEvents();
}

void DashboardPage::showServices()
{
    DashboardTile *const to = tile(Tile::Services);
    if (!m_services.everLoaded()) {
        if (m_services.loadState() == models::LoadState::Failed)
            to->setUnavailable(m_services.loadError().code == core::ErrorCode::Forbidden ? tr("not allowed", "tile")
                                                                                        : tr("not available", "tile"),
                               models::Format::error(m_services.loadError()));
        else
            to->setLoading();
        return;
    }
    const std::array<int, 5> counts = m_services.statusCounts();
    m_bar->setCounts(counts);
    to->setFigure({locale().toString(counts[size_t(core::ServiceStatus::Running)]),
                   tr("of %1 running", "services: after the number that run").arg(locale().toString(m_services.rowCount()))});
    const int failed = counts[size_t(core::ServiceStatus::Error)];
    if (failed > 0)
        to->setPill(widgets::StatusLook{widgets::Tone::Error, Icon::CircleX, tr("%n failed", "services", failed)},
                    tr("Show the services that failed"));
    else
        to->setPill({});
}

void DashboardPage::showStats()
{
    const auto &stats = m_platform.stats();
    const auto tiles = {Tile::Cpu, Tile::Memory, Tile::Requests};
    if (stats.value) {
        const client::PlatformStats &figures = *stats.value;
        const auto warnAt = [this](Tile which, bool high, const QString &word, const QString &why) {
            if (high)
                tile(which)->setPill(widgets::StatusLook{widgets::Tone::Warn, Icon::TriangleAlert, word}, why);
            else
                tile(which)->setPill({});
        };
        const double cpu = figures.cpuLimitPercent > 0 ? figures.cpuUsagePercent / figures.cpuLimitPercent * 100 : figures.cpuUsagePercent;
        tile(Tile::Cpu)->setFigure(models::DashboardWords::cpu(figures.cpuUsagePercent, figures.cpuLimitPercent));
        warnAt(Tile::Cpu, cpu >= kHigh, tr("High", "CPU or memory"), tr("Above %1", "tool tip: why a figure is marked; a percentage").arg(models::Format::percent(kHigh)));
        tile(Tile::Memory)->setFigure(models::DashboardWords::memory(figures.memoryUsageMb, figures.memoryLimitMb),
                                      figures.memoryLimitMb > 0
                                          ? tr("%1 in use", "share of memory").arg(models::Format::percent(figures.memoryUsageMb / figures.memoryLimitMb * 100))
                                          : QString());
        warnAt(Tile::Memory, figures.memoryLimitMb > 0 && figures.memoryUsageMb / figures.memoryLimitMb * 100 >= kHigh,
               tr("High", "CPU or memory"), tr("Above %1", "tool tip: why a figure is marked; a percentage").arg(models::Format::percent(kHigh)));
        tile(Tile::Requests)->setFigure(models::DashboardWords::requests(figures.requestsPerSec, figures.errorRatio),
                                        tr("%1 since the server started", "requests").arg(models::Format::count(qint64(figures.requestsTotal))));
        warnAt(Tile::Requests, figures.errorRatio >= kManyErrors, tr("Errors", "many requests fail"),
               tr("%1 of the requests fail").arg(models::Format::percent(figures.errorRatio * 100)));
    } else if (stats.error) {
        for (const Tile which : tiles)
            tile(which)->setUnavailable(stats.error->code == core::ErrorCode::Forbidden ? tr("not allowed", "tile")
                                                                                       : tr("not available", "tile"),
                                        models::Format::error(*stats.error));
    } else {
        for (const Tile which : tiles)
            tile(which)->setLoading();
    }

    // These two are told by the samples alone.
    const auto fromSamples = [this](Tile which, const QString &metric, auto words) {
        const models::ChartKey key{{}, metric};
        const models::ChartSeries *series = m_feed.series(key);
        const auto reading = series && !series->isEmpty() ? series->at(series->newestMs()) : std::nullopt;
        if (reading)
            tile(which)->setFigure(words(reading->value));
        else if (const auto error = m_feed.error(key))
            tile(which)->setUnavailable(error->code == core::ErrorCode::Forbidden ? tr("not allowed", "tile")
                                                                                 : tr("not available", "tile"),
                                        models::Format::error(*error));
        else if (m_feed.state(key) == models::ChartFeed::State::Ready && m_feed.newestMs() > 0) // others came
            tile(which)->setUnavailable(tr("not told", "tile: the server does not say"), tr("This server sends no such figure."));
        else
            tile(which)->setLoading();
        return reading;
    };
    const auto disk = fromSamples(Tile::Disk, QStringLiteral("host_disk_usage"), [](double percent) {
        return models::FigureWords{QLocale().toString(percent, 'f', percent < 99.95 ? 1 : 0), tr("% used", "disk: after a number")};
    });
    if (disk && disk->value >= kHigh)
        tile(Tile::Disk)->setPill(widgets::StatusLook{widgets::Tone::Warn, Icon::TriangleAlert, tr("High", "CPU or memory")},
                                  tr("Above %1", "tool tip: why a figure is marked; a percentage").arg(models::Format::percent(kHigh)));
    else
        tile(Tile::Disk)->setPill({});
    const models::ChartSeries *watchers = m_feed.series({{}, QStringLiteral("platform_websocket_clients")});
    const auto watching = watchers && !watchers->isEmpty() ? watchers->at(watchers->newestMs()) : std::nullopt;
    fromSamples(Tile::Connections, QStringLiteral("platform_connections"), [&](double open) {
        return models::FigureWords{locale().toString(qRound(open)),
                                   watching ? tr("open · %n watching", "connections: those that follow events", qRound(watching->value))
                                            : tr("open", "connections: after a number")};
    });
}

void DashboardPage::showCurves()
{
    const models::ChartRange range = m_feed.range();
    const double memoryTop = m_platform.stats().value ? m_platform.stats().value->memoryLimitMb : 0;
    const auto show = [&](Tile which, const QString &metric, double leastTop) {
        widgets::SparklineView *view = m_curves[size_t(which)];
        const models::ChartSeries *series = m_feed.series({{}, metric});
        models::ReducedSeries reduced;
        if (series) {
            const models::Curve curve = series->curve(range.fromMs, range.toMs, std::max(60, view->width()));
            for (const models::CurveRun &run : curve.runs)
                reduced.runs.append(run.line);
            reduced.lowest = curve.lowest;
            reduced.highest = curve.highest;
        }
        view->setSeries(reduced, range.fromMs, range.toMs, leastTop);
    };
    show(Tile::Cpu, QStringLiteral("host_cpu_usage"), 10);
    show(Tile::Memory, QStringLiteral("host_memory_usage"), std::max(1.0, memoryTop));
    show(Tile::Disk, QStringLiteral("host_disk_usage"), 100);
    show(Tile::Requests, QStringLiteral("platform_request_rate"), 1);
    show(Tile::Connections, QStringLiteral("platform_connections"), 4);
}

void DashboardPage::showHealth()
{
    const auto &health = m_platform.health();
    m_healthNext = Next::None;
    if (!health.value) {
        m_healthPill->hide();
        if (!health.error) {
            m_health->showLoading();
        } else if (health.error->code == core::ErrorCode::Forbidden) {
            m_health->showNote({Icon::EyeOff, Color::Text3, tr("You may not see the health", "note in a card"),
                                models::Format::error(*health.error)});
        } else {
            m_healthNext = Next::Retry;
            m_health->showNote({Icon::CircleAlert, Color::Error, tr("The health could not be asked for", "note in a card"),
                                models::Format::error(*health.error), tr("Try again", "button")});
        }
        return;
    }
    struct Row
    {
        Icon icon;
        models::CheckWords words;
        core::HealthStatus status;
    };
    QVector<Row> rows;
    const auto &engine = m_platform.engine();
    for (const client::PlatformCheck &check : health.value->checks) {
        if (engine.value && check.name == QLatin1String("engine"))
            continue; // told in full below
        const models::CheckWords words = models::DashboardWords::check(check);
        const Icon icon = words.kind == models::CheckKind::Database ? Icon::Database
            : words.kind == models::CheckKind::Disk                 ? Icon::HardDrive
            : words.kind == models::CheckKind::Runtime              ? Icon::Package
            : words.kind == models::CheckKind::Cache                ? Icon::Server
                                                                    : Icon::HeartPulse;
        rows.append({icon, words, check.status});
    }
    if (engine.value) {
        int services = 0;
        int running = 0;
        for (int row = 0; row < m_services.rowCount(); ++row) {
            const core::Service &service = m_services.rowAt(row).service;
            if (service.spec.runtime != core::RuntimeKind::Docker)
                continue;
            ++services;
            running += core::runningReplicas(service.state);
        }
        rows.append({Icon::Boxes, models::DashboardWords::engine(*engine.value, services, running),
                     engine.error || engine.value->phase == core::EnginePhase::Looking ? core::HealthStatus::Unknown
                     : engine.value->isUp()                                            ? core::HealthStatus::Healthy
                     : services > 0                                                    ? core::HealthStatus::Degraded
                                                                                       : core::HealthStatus::Unknown});
    }
    if (m_context.backups && m_context.backups->backups.everLoaded()) {
        const models::CheckWords words = models::DashboardWords::backups(*m_context.backups, m_clock.nowMs());
        const bool none = m_context.backups->backups.rowCount() == 0 && words.problem.isEmpty();
        rows.append({Icon::Archive, words,
                     none ? core::HealthStatus::Unknown : words.problem.isEmpty() ? core::HealthStatus::Healthy : core::HealthStatus::Degraded});
    }
    // The way by which all of this comes is a part like the others.
    QStringList stream{models::Format::connection(m_backend->connectionState(), m_clock.nowMs())};
    if (const auto latency = m_backend->latency(); latency && isLive())
        stream << models::Format::latency(double(latency->count()));
    rows.append({Icon::Radio, {models::CheckKind::Other, tr("Event stream", "health check: how live changes come"), stream.join(QStringLiteral(" · ")), {}},
                 isLive() ? core::HealthStatus::Healthy : core::HealthStatus::Degraded});

    auto *list = static_cast<QVBoxLayout *>(m_checkList->layout());
    while (m_checks.size() > rows.size())
        delete m_checks.takeLast();
    while (m_checks.size() < rows.size()) {
        auto *row = new CheckRow(m_checkList);
        connect(row, &CheckRow::clicked, this, [this, row] {
            const models::CheckKind kind = row->words().kind;
            emit wants({.page = kind == models::CheckKind::Runtime || kind == models::CheckKind::Engine ? PageId::Services
                            : kind == models::CheckKind::Backups   ? PageId::Backups
                                                                   : PageId::Metrics});
        });
        list->insertWidget(int(m_checks.size()), row);
        m_checks << row;
    }
    // A part more does not make the others narrower than they can be read.
    m_health->setMinimumHeight(std::max(m_health->minimumHeight(), kHealthHead + int(rows.size()) * kLeastCheck));
    for (int i = 0; i < rows.size(); ++i) {
        // How a part was before the connection went says nothing of how it is.
        const bool known = isLive() || i == rows.size() - 1;
        m_checks[i]->set(rows[i].icon, rows[i].words, known ? rows[i].status : core::HealthStatus::Unknown);
        m_checks[i]->setLine(i < rows.size() - 1 ? CheckRow::Line::Below : CheckRow::Line::None);
    }
    // Older news than the figures beside it would be no news: what failed to be asked is not known.
    m_healthPill->setLook(widgets::lookOf(isLive() && !health.error ? health.value->status : core::HealthStatus::Unknown));
    m_healthPill->setToolTip(health.error ? models::Format::error(*health.error)
                                          : tr("Version %1", "of the server").arg(health.value->version));
    m_healthPill->show();
    m_health->showContent();
}

void DashboardPage::showBusiest()
{
    m_busiestNext = Next::None;
    if (m_busiest.rowCount() > 0) {
        m_busiestCard->showContent();
    } else if (!m_services.everLoaded()) {
        if (m_services.loadState() != models::LoadState::Failed) {
            m_busiestCard->showLoading();
        } else if (m_services.loadError().code == core::ErrorCode::Forbidden) {
            m_busiestCard->showNote({Icon::EyeOff, Color::Text3, tr("You may not see services", "note in a card"),
                                     tr("Your roles lack the permission %1.").arg(core::permissionName(core::Permission::ServicesRead))});
        } else {
            m_busiestNext = Next::Retry;
            m_busiestCard->showNote({Icon::CircleAlert, Color::Error, tr("The services could not be loaded", "note in a card"),
                                     models::Format::error(m_services.loadError()), tr("Try again", "button")});
        }
    } else if (m_services.rowCount() == 0) {
        m_busiestNext = Next::Services;
        m_busiestCard->showNote({Icon::Package, Color::Text3, tr("No services yet", "note in a card"),
                                 tr("Describe one, or begin with samples from the catalogue."), tr("Add a service", "button")});
    } else {
        m_busiestNext = Next::Services;
        m_busiestCard->showNote({Icon::Boxes, Color::Text3, tr("Nothing is running", "note in a card"),
                                 tr("The services that use the most show here as soon as one runs."), tr("Go to services", "button")});
    }
}

void DashboardPage::showEvents()
{
    if (m_eventLog.rowCount() > 0)
        m_events->showContent();
    else if (m_past == Past::Unknown && m_services.loadState() != models::LoadState::Failed)
        m_events->showLoading();
    else if (m_past == Past::Unknown && m_services.loadError().code == core::ErrorCode::Forbidden)
        m_events->showNote({Icon::EyeOff, Color::Text3, tr("You may not see events", "note in a card"),
                            tr("Your roles lack the permission %1.").arg(core::permissionName(core::Permission::ServicesRead))});
    else
        m_events->showNote({Icon::Clock, Color::Text3, tr("Nothing has happened", "note in a card"),
                            tr("Watching since %1. Starts, stops and failures show here at once.", "time of day")
                                .arg(models::Format::clockTime(m_heardSinceMs))});
}

void DashboardPage::keepView()
{
    KeptView &kept = KeptView::of(this);
    QHeaderView *header = m_table->horizontalHeader();
    kept.keep(QStringLiteral("range"), range());
    kept.keep(QStringLiteral("order"), [header] { return QVariant(header->sortIndicatorSection()); },
              [header](const QVariant &column) { emit header->sectionClicked(column.toInt()); });
    kept.keepScrolling(QStringLiteral("scroll"), this);
}

void DashboardPage::openEvent(const QModelIndex &index)
{
    const core::ServiceId service(index.data(models::EventLogModel::IdRole).toString());
    const auto kind = static_cast<core::ServiceEventKind>(index.data(models::EventLogModel::KindRole).toInt());
    switch (kind) {
    case core::ServiceEventKind::Failed:
    case core::ServiceEventKind::HealthChanged:
    case core::ServiceEventKind::Stopped: // the log tells why
        emit wants({.page = PageId::Logs, .service = service, .timeMs = index.data(models::EventLogModel::TimeRole).toLongLong()});
        break;
    case core::ServiceEventKind::Deleted:
        emit wants({.page = PageId::Services});
        break;
    default:
        emit wants({.page = PageId::Services, .service = service});
        break;
    }
}

} // namespace ui::pages
