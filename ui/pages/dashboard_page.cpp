// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dashboard_page.h"

#include "models/dashboard_words.h"
#include "ui/pages/dashboard_card.h"
#include "ui/pages/dashboard_chart.h"
#include "ui/widgets/column_room.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/scroll_edge.h"
#include "ui/widgets/scroll_pane.h"
#include "ui/widgets/sparkline.h"
#include "ui/widgets/states.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QListView>
#include <QVBoxLayout>

namespace ui::pages {

using models::ServiceModel;
using models::UsageKind;
using theme::Color;
using theme::Icon;

namespace {

constexpr int kHour = 3600;
constexpr int kDay = 24 * kHour;
constexpr std::chrono::milliseconds kSoon{100};
constexpr std::chrono::seconds kTick{10};

// Below and above these widths the page is arranged otherwise.
constexpr int kUsualFrom = 900;
constexpr int kWideFrom = 1560;
constexpr int kGap = theme::space::l - 2;
constexpr int kSideWidth = 316;
constexpr int kSideWidthWide = 420;
constexpr int kChartHeight = 252;
constexpr int kTableHeight = 270;
constexpr int kStatusColumn = 124;
constexpr int kHealthColumn = 120;
constexpr int kWideName = 420;    // of the table's first column, in a wide window
constexpr int kWideColumns = 900; // all others together
constexpr int kPastEvents = 30;
const QString kRangeKey = QStringLiteral("dashboard/range"); // seconds

} // namespace

DashboardPage::DashboardPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_services(context.services), m_clock(context.clock), m_platform(context.clock), m_feed(context.clock),
      m_busiest(context.services)
{
    auto *range = new widgets::ChipRow;
    range->setAccessibleName(tr("Stretch of time", "accessible name of a row of chips"));
    range->addChip(tr("1 h", "stretch of time"), kHour);
    range->addChip(tr("24 h", "stretch of time"), kDay);
    range->addChip(tr("7 d", "stretch of time"), 7 * kDay);
    const int recalled = context.choice(kRangeKey).toInt();
    const int seconds = recalled == kDay || recalled == 7 * kDay ? recalled : kHour;
    range->choose(seconds);
    m_range = range;
    connect(range, &widgets::ChipRow::chosenChanged, this, &DashboardPage::chooseRange);

    m_states = new widgets::StateStack(this);
    auto *scroll = new widgets::ScrollPane(m_states);
    scroll->setWidget(buildBody());
    new widgets::ScrollEdge(scroll, scroll->widget()->layout());
    m_states->setContent(scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_states);

    bind();
    chooseRange(seconds);
    arrange();
    keepView();
    showState();
}

DashboardPage::~DashboardPage()
{
    // Members end before the children that show them.
    delete m_states;
    delete m_range;
}

QString DashboardPage::title() const
{
    return tr("Dashboard", "title of a page");
}

widgets::ChipRow *DashboardPage::range() const
{
    return static_cast<widgets::ChipRow *>(m_range.data());
}

QList<QWidget *> DashboardPage::topBarWidgets() const
{
    return {m_range};
}

// --- building ------------------------------------------------------------------------------------

QWidget *DashboardPage::buildBody()
{
    auto *body = new widgets::Panel(Color::Background, {}, m_states);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(theme::space::xl, theme::space::l, theme::space::xl, theme::space::l);
    column->setSpacing(kGap);

    m_notice = new QWidget(body);
    auto *notice = new QHBoxLayout(m_notice);
    notice->setContentsMargins(0, 0, 0, 0);
    notice->setSpacing(theme::space::s);
    auto *clock = new QLabel(m_notice);
    clock->setPixmap(theme::icon(Icon::Clock, Color::Text2).pixmap(theme::size::iconSmall));
    notice->addWidget(clock);
    m_noticeText = new widgets::TextLabel({}, theme::type::small, Color::Text2, QFont::Normal, m_notice);
    notice->addWidget(m_noticeText, 1);
    m_notice->hide();
    column->addWidget(m_notice);

    m_tileGrid = new QGridLayout;
    m_tileGrid->setSpacing(kGap);
    buildTiles(body);
    column->addLayout(m_tileGrid);

    m_grid = new QGridLayout;
    m_grid->setSpacing(kGap);
    m_cpuChart = new DashboardChart(UsageKind::Cpu, m_services, m_clock, body);
    m_memoryChart = new DashboardChart(UsageKind::Memory, m_services, m_clock, body);
    for (DashboardChart *chart : {m_cpuChart, m_memoryChart})
        chart->setMinimumHeight(kChartHeight);
    buildHealth(body);
    buildBusiest(body);
    buildEvents(body);
    column->addLayout(m_grid, 1);
    return body;
}

void DashboardPage::buildTiles(QWidget *body)
{
    const auto add = [&](Tile which, const QString &title, std::optional<Color> curve) {
        auto *tile = new DashboardTile(title, body);
        m_tiles[size_t(which)] = tile;
        if (curve) {
            auto *view = new widgets::SparklineView(*curve, widgets::Fill::Below, tile);
            view->setAttribute(Qt::WA_TransparentForMouseEvents);
            m_curves[size_t(which)] = view;
            tile->setFooter(view);
        }
    };
    add(Tile::Services, tr("Services", "tile"), {});
    m_bar = new StateBar(body);
    tile(Tile::Services)->setFooter(m_bar);
    add(Tile::Cpu, tr("Host CPU", "tile"), Color::Series1);
    add(Tile::Memory, tr("Memory", "tile"), Color::Series2);
    add(Tile::Disk, tr("Disk", "tile"), Color::Series5);
    add(Tile::Requests, tr("Requests", "tile"), Color::Series3);
    add(Tile::Connections, tr("Connections", "tile"), Color::Series4);
}

void DashboardPage::buildHealth(QWidget *body)
{
    m_health = new DashboardCard(widgets::makeHeading(tr("Platform health", "heading")), DashboardCard::Head::Line, body);
    m_healthPill = new widgets::StatusPill(m_health);
    m_healthPill->hide();
    m_health->headRow()->addStretch();
    m_health->headRow()->addWidget(m_healthPill);
    m_checkList = new QWidget(m_health);
    auto *rows = new QVBoxLayout(m_checkList);
    rows->setContentsMargins(0, 1, 0, 0);
    rows->setSpacing(0);
    rows->addStretch();
    m_health->setContent(m_checkList);
    m_health->setMinimumHeight(kChartHeight);
}

void DashboardPage::buildBusiest(QWidget *body)
{
    using Busiest = models::DashboardBusiest;
    m_busiestCard = new DashboardCard(widgets::makeHeading(tr("Busiest services", "heading")), DashboardCard::Head::Plain, body);
    auto *all = new LinkButton(tr("All services", "link"), LinkButton::Look::Link, m_busiestCard);
    connect(all, &LinkButton::clicked, this, [this] { emit wants({.page = PageId::Services}); });
    // Why a row may stand above one that uses more just now.
    m_busiestCard->headRow()->addSpacing(theme::space::s);
    m_busiestCard->headRow()->addWidget(new widgets::TextLabel(tr("on average of the last minutes", "beside a heading: how services are ranked"),
                                                               theme::type::small, Color::Text3, QFont::Normal, m_busiestCard), 1);
    m_busiestCard->headRow()->addWidget(all);
    m_busiestCard->setMinimumHeight(kTableHeight);

    m_table = new widgets::TableView(m_busiestCard);
    m_table->setAccessibleName(tr("Busiest services", "accessible name of a table"));
    m_table->setModel(&m_busiest);
    m_table->verticalHeader()->setDefaultSectionSize(theme::row::m);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto set = [this](int column, widgets::CellDelegate *delegate) { m_table->setItemDelegateForColumn(column, delegate); };
    set(Busiest::Name, new widgets::TextDelegate(Color::Text, m_table));
    set(Busiest::Status, new widgets::StatusDelegate(ServiceModel::StatusRole, m_table));
    set(Busiest::Replicas, new widgets::TextDelegate(Color::Text, m_table));
    set(Busiest::Health, new widgets::TextDelegate(Color::Text2, m_table));
    set(Busiest::Uptime, new widgets::TextDelegate(Color::Text2, m_table));
    set(Busiest::Cpu, new widgets::SparklineDelegate(ServiceModel::SparklineRole, Color::Series1, m_table));
    set(Busiest::Memory, new widgets::SparklineDelegate(ServiceModel::SparklineRole, Color::Series2, m_table));
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(Busiest::Name, QHeaderView::Stretch);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(Busiest::Cpu, Qt::DescendingOrder);
    // The busiest come first, by the one or the other; there is no other order to have.
    connect(header, &QHeaderView::sectionClicked, this, [this, header](int section) {
        m_busiest.sort(section, Qt::DescendingOrder);
        header->setSortIndicator(m_busiest.kind() == UsageKind::Cpu ? Busiest::Cpu : Busiest::Memory, Qt::DescendingOrder);
    });
    const auto open = [this](const QModelIndex &index) {
        if (const core::ServiceId id = m_busiest.idAt(index.row()); !id.isEmpty())
            emit wants({.page = PageId::Services, .service = id});
    };
    connect(m_table, &QAbstractItemView::clicked, this, open);
    connect(m_table, &QAbstractItemView::activated, this, open);
    m_table->viewport()->setCursor(Qt::PointingHandCursor);
    m_table->installEventFilter(this);
    m_busiestCard->setContent(m_table);
}

void DashboardPage::buildEvents(QWidget *body)
{
    m_events = new DashboardCard(widgets::makeHeading(tr("Recent events", "heading")), DashboardCard::Head::Line, body);
    m_events->setMinimumHeight(kTableHeight);
    auto *frame = new QWidget(m_events);
    auto *margin = new QVBoxLayout(frame);
    margin->setContentsMargins(0, 1, 0, 0);
    m_eventList = new QListView(frame);
    m_eventList->setAccessibleName(tr("Recent events", "accessible name of a list"));
    m_eventList->setFrameShape(QFrame::NoFrame);
    m_eventList->setUniformItemSizes(true);
    m_eventList->setSelectionMode(QAbstractItemView::NoSelection);
    m_eventList->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_eventList->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_eventList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_eventList->setMouseTracking(true);
    m_eventList->viewport()->setAttribute(Qt::WA_Hover);
    m_eventList->viewport()->setCursor(Qt::PointingHandCursor);
    m_eventList->setItemDelegate(new EventDelegate(m_clock, m_eventList));
    m_eventList->setModel(&m_eventLog);
    connect(m_eventList, &QAbstractItemView::clicked, this, &DashboardPage::openEvent);
    connect(m_eventList, &QAbstractItemView::activated, this, &DashboardPage::openEvent);
    margin->addWidget(m_eventList);
    m_events->setContent(frame);
}

void DashboardPage::bind()
{
    const auto leads = [this](Tile which, const Destination &to) {
        connect(tile(which), &DashboardTile::clicked, this, [this, to] { emit wants(to); });
    };
    leads(Tile::Services, {.page = PageId::Services});
    for (const Tile which : {Tile::Cpu, Tile::Memory, Tile::Disk, Tile::Requests, Tile::Connections})
        leads(which, {.page = PageId::Metrics});
    connect(tile(Tile::Services)->pill(), &QAbstractButton::clicked, this,
            [this] { emit wants({.page = PageId::Services, .status = core::ServiceStatus::Error}); });
    connect(tile(Tile::Cpu)->pill(), &QAbstractButton::clicked, tile(Tile::Cpu), &QAbstractButton::click);
    connect(tile(Tile::Memory)->pill(), &QAbstractButton::clicked, tile(Tile::Memory), &QAbstractButton::click);
    connect(tile(Tile::Disk)->pill(), &QAbstractButton::clicked, tile(Tile::Disk), &QAbstractButton::click);
    connect(tile(Tile::Requests)->pill(), &QAbstractButton::clicked, tile(Tile::Requests), &QAbstractButton::click);
    connect(m_bar, &StateBar::chosen, this,
            [this](core::ServiceStatus status) { emit wants({.page = PageId::Services, .status = status}); });
    for (DashboardChart *chart : {m_cpuChart, m_memoryChart}) {
        connect(chart, &DashboardChart::serviceChosen, this,
                [this](const core::ServiceId &id) { emit wants({.page = PageId::Services, .service = id}); });
        connect(chart, &DashboardChart::metricsWanted, this, [this] { emit wants({.page = PageId::Metrics}); });
        connect(chart, &DashboardChart::servicesWanted, this, [this] { emit wants({.page = PageId::Services}); });
    }
    connect(m_health, &DashboardCard::noteChosen, this, [this] {
        if (m_healthNext == Next::Retry)
            m_platform.refresh();
    });
    connect(m_busiestCard, &DashboardCard::noteChosen, this, [this] {
        if (m_busiestNext == Next::Retry)
            m_services.refresh();
        else
            emit wants({.page = PageId::Services});
    });
    connect(m_states->retryButton(), &QPushButton::clicked, this, [this] {
        if (m_backend)
            m_backend->retryNow();
    });

    m_feed.setKeys({{{}, QStringLiteral("host_cpu_usage")},
                    {{}, QStringLiteral("host_memory_usage")},
                    {{}, QStringLiteral("host_disk_usage")},
                    {{}, QStringLiteral("platform_request_rate")},
                    {{}, QStringLiteral("platform_connections")},
                    {{}, QStringLiteral("platform_websocket_clients")}});
    connect(&m_feed, &models::ChartFeed::changed, this, [this] {
        fitWindow();
        showCurves();
        showStats();
        showHealth();
    });
    connect(&m_platform, &models::DashboardPlatform::statsChanged, this, &DashboardPage::showStats);
    connect(&m_platform, &models::DashboardPlatform::healthChanged, this, &DashboardPage::showHealth);
    connect(&m_platform, &models::DashboardPlatform::engineChanged, this, &DashboardPage::showHealth);
    connect(&m_busiest, &models::DashboardBusiest::ranked, this, &DashboardPage::showBusiest);
    connect(&m_services, &ServiceModel::loadStateChanged, this, &DashboardPage::servicesLoaded);

    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &DashboardPage::showServices);
    connect(&m_soon, &QTimer::timeout, this, &DashboardPage::showHealth); // what runs in the engine
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&m_services, &QAbstractItemModel::rowsInserted, this, soon);
    connect(&m_services, &QAbstractItemModel::rowsRemoved, this, soon);
    connect(&m_services, &QAbstractItemModel::dataChanged, this, [soon](const QModelIndex &topLeft) {
        if (topLeft.column() != ServiceModel::Cpu) // samples change no state
            soon();
    });
    connect(&m_eventLog, &QAbstractItemModel::rowsInserted, this, &DashboardPage::showEvents);
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, [this] { m_eventList->viewport()->update(); });
}

// --- arranging -----------------------------------------------------------------------------------

void DashboardPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void DashboardPage::arrange()
{
    const Shape shape = width() >= kWideFrom ? Shape::Wide : width() >= kUsualFrom ? Shape::Usual : Shape::Narrow;
    if (shape == m_shape)
        return;
    m_shape = shape;
    const bool wide = shape == Shape::Wide;

    const auto clear = [](QGridLayout *grid) {
        while (QLayoutItem *item = grid->takeAt(0)) {
            while (item->layout() && item->layout()->count() > 0)
                delete item->layout()->takeAt(0);
            delete item; // the widgets stay
        }
    };
    clear(m_tileGrid);
    QVector<Tile> order{Tile::Services, Tile::Cpu, Tile::Memory, Tile::Requests};
    if (wide)
        order = {Tile::Services, Tile::Cpu, Tile::Memory, Tile::Disk, Tile::Requests, Tile::Connections};
    const int columns = shape == Shape::Narrow ? 2 : int(order.size());
    for (int column = 0; column < int(Tile::Count); ++column)
        m_tileGrid->setColumnStretch(column, column < columns ? 1 : 0);
    for (int i = 0; i < order.size(); ++i)
        m_tileGrid->addWidget(tile(order[i]), i / columns, i % columns);
    tile(Tile::Disk)->setVisible(wide);
    tile(Tile::Connections)->setVisible(wide);

    clear(m_grid);
    m_memoryChart->setVisible(wide);
    for (QWidget *side : {static_cast<QWidget *>(m_health), static_cast<QWidget *>(m_events)}) {
        side->setMinimumWidth(shape == Shape::Narrow ? 0 : wide ? kSideWidthWide : kSideWidth);
        side->setMaximumWidth(shape == Shape::Narrow ? QWIDGETSIZE_MAX : wide ? kSideWidthWide : kSideWidth);
    }
    for (int i = 0; i < 4; ++i)
        m_grid->setRowStretch(i, 0);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, wide ? 1 : 0);
    if (shape == Shape::Narrow) {
        m_grid->addWidget(m_cpuChart, 0, 0);
        m_grid->addWidget(m_busiestCard, 1, 0);
        m_grid->addWidget(m_health, 2, 0);
        m_grid->addWidget(m_events, 3, 0);
    } else if (shape == Shape::Usual) {
        m_grid->addWidget(m_cpuChart, 0, 0);
        m_grid->addWidget(m_health, 0, 1);
        m_grid->addWidget(m_busiestCard, 1, 0);
        m_grid->addWidget(m_events, 1, 1);
        m_grid->setRowStretch(0, 5);
        m_grid->setRowStretch(1, 6);
    } else {
        m_grid->addWidget(m_cpuChart, 0, 0);
        m_grid->addWidget(m_memoryChart, 0, 1);
        m_grid->addWidget(m_busiestCard, 1, 0, 1, 2);
        // The checks are few; the room below them belongs to the events.
        auto *side = new QVBoxLayout;
        side->setSpacing(kGap);
        side->addWidget(m_health);
        side->addWidget(m_events, 1);
        m_grid->addLayout(side, 0, 2, 2, 1);
        m_grid->setRowStretch(0, 6);
        m_grid->setRowStretch(1, 5);
    }
    for (DashboardChart *chart : {m_cpuChart, m_memoryChart})
        chart->setCount(wide ? 5 : 4);
    m_memoryChart->setActive(wide && m_shows == Shows::Active);
}

void DashboardPage::fitTable()
{
    using Busiest = models::DashboardBusiest;
    const int room = m_table->viewport()->width();
    if (room < 200) // not laid out yet
        return;
    // Widths do not follow the figures, so no column jitters while they change.
    const bool more = room >= 1000;
    // A wide window spreads the columns instead of leaving a gap behind the name.
    using enum core::ServiceStatus;
    const int status = std::max(kStatusColumn, widgets::pillColumn({widgets::lookOf(Stopped), widgets::lookOf(Starting), widgets::lookOf(Running),
                                                                    widgets::lookOf(Stopping), widgets::lookOf(Error)}));
    const int health = std::max(kHealthColumn, widgets::healthColumn());
    const int wider = status - kStatusColumn + health - kHealthColumn; // than in English
    const int spread = more ? std::clamp((room - kWideName - kWideColumns - wider) / 6, 0, 96) : 0;
    m_table->setColumnWidth(Busiest::Status, status + spread);
    m_table->setColumnWidth(Busiest::Replicas, 96 + spread);
    m_table->setColumnWidth(Busiest::Health, health + spread);
    m_table->setColumnWidth(Busiest::Uptime, 130 + spread);
    m_table->setColumnWidth(Busiest::Cpu, (more ? 210 : 156) + spread);
    m_table->setColumnWidth(Busiest::Memory, (more ? 220 : 164) + spread);
    for (const int column : {Busiest::Replicas, Busiest::Health, Busiest::Uptime})
        m_table->setColumnHidden(column, !more);
    m_busiest.setCount(std::clamp(m_table->viewport()->height() / theme::row::m, 3, 30));
}

bool DashboardPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &DashboardPage::fitTable, Qt::QueuedConnection); // its viewport follows
    return Page::eventFilter(watched, event);
}

// --- the server ----------------------------------------------------------------------------------

void DashboardPage::setBackend(client::Backend *backend)
{
    if (m_backend)
        m_backend->disconnect(this);
    m_backend = backend;
    m_early.clear();
    m_past = Past::Unknown;
    m_lostMs = m_resyncedMs = 0;
    m_heardSinceMs = m_clock.nowMs();
    m_eventLog.setBackend(nullptr); // empties it
    m_eventLog.setBackend(backend);
    m_platform.setBackend(backend);
    m_feed.setBackend(backend);
    m_sinceMs = 0;
    setWindow(m_chosen);
    m_cpuChart->setBackend(backend);
    m_memoryChart->setBackend(backend);
    if (backend) {
        connect(backend, &client::Backend::connectionChanged, this, &DashboardPage::connectionChanged);
        connect(backend, &client::Backend::resynced, this, [this] {
            m_resyncedMs = m_clock.nowMs();
            connectionChanged();
        });
        connect(backend, &client::Backend::latencyChanged, this, &DashboardPage::showHealth);
        connect(backend, &client::Backend::serviceEvent, this, [this](const core::ServiceEvent &event) {
            if (m_past == Past::Unknown)
                m_early.append(event);
        });
    }
    servicesLoaded();
    showState();
}

void DashboardPage::setActive(bool active)
{
    m_shows = active ? Shows::Active : Shows::Hidden;
    m_platform.setWatching(active ? models::Watching::Yes : models::Watching::No);
    m_feed.setPaused(!active);
    m_cpuChart->setActive(active);
    m_memoryChart->setActive(active && m_shape == Shape::Wide);
    if (active) {
        m_tick.start();
        showState();
    } else {
        m_tick.stop();
    }
}

void DashboardPage::refresh()
{
    m_platform.refresh();
    m_feed.reload();
    m_cpuChart->reload();
    if (m_shape == Shape::Wide)
        m_memoryChart->reload();
    m_services.refresh();
}

QList<Command> DashboardPage::commands()
{
    const QString where = title();
    const auto range = [this, where](const QString &text, int seconds) {
        return Command{text, where, Icon::Clock, [this, seconds] { this->range()->choose(seconds); }};
    };
    const auto order = [this, where](const QString &text, int column) {
        return Command{text, where, Icon::ArrowDown, [this, column] { emit m_table->horizontalHeader()->sectionClicked(column); }};
    };
    return {range(tr("Show the last hour", "command"), kHour),
            range(tr("Show the last 24 hours", "command"), kDay),
            range(tr("Show the last 7 days", "command"), 7 * kDay),
            order(tr("Busiest services by CPU", "command"), models::DashboardBusiest::Cpu),
            order(tr("Busiest services by memory", "command"), models::DashboardBusiest::Memory)};
}

void DashboardPage::chooseRange(int seconds)
{
    m_context.remember(kRangeKey, QString::number(seconds));
    m_chosen = core::Seconds(seconds);
    m_sinceMs = 0;
    setWindow(m_chosen);
}

void DashboardPage::setWindow(core::Seconds window)
{
    m_window = window;
    const qint64 now = m_feed.nowMs();
    m_feed.setRange({now - std::chrono::duration_cast<core::Millis>(window).count(), now, models::Follow::Yes});
    m_cpuChart->setWindow(window);
    m_memoryChart->setWindow(window);
    showCurves();
}

// As much of the chosen stretch as there is something to show of: it grows with a new server.
void DashboardPage::fitWindow()
{
    if (m_sinceMs == 0 && m_window == m_chosen)
        m_sinceMs = m_feed.oldestMs().value_or(0);
    if (m_sinceMs == 0)
        return;
    const core::Seconds window = models::ChartFeed::windowFor(m_chosen, core::Millis(m_feed.nowMs() - m_sinceMs));
    if (window != m_window)
        setWindow(window);
}

void DashboardPage::connectionChanged()
{
    if (isLive()) {
        if (m_resyncedMs < m_lostMs)
            m_resyncedMs = m_clock.nowMs();
    } else if (m_lostMs == 0 && m_past == Past::Recalled) {
        m_lostMs = m_clock.nowMs();
    }
    showState();
}

void DashboardPage::servicesLoaded()
{
    const bool ours = m_backend && m_services.backend() == m_backend;
    if (ours && m_services.loadState() == models::LoadState::Ready) {
        if (m_past == Past::Unknown) {
            recallPast(0, m_heardSinceMs);
        } else if (m_lostMs > 0 && m_resyncedMs >= m_lostMs) {
            // What happened in between was not told; what can be known of it is.
            const QVector<core::ServiceEvent> missed = models::DashboardWords::past(m_services, m_lostMs, m_resyncedMs, kPastEvents);
            for (const core::ServiceEvent &event : missed)
                m_eventLog.add(event);
            m_lostMs = 0;
        }
    }
    showServices();
    showBusiest();
    showEvents();
}

void DashboardPage::recallPast(qint64 sinceMs, qint64 untilMs)
{
    m_past = Past::Recalled;
    const QVector<core::ServiceEvent> past = models::DashboardWords::past(m_services, sinceMs, untilMs, kPastEvents);
    m_eventLog.setBackend(nullptr);
    m_eventLog.setBackend(m_backend);
    for (const core::ServiceEvent &event : past)
        m_eventLog.add(event);
    for (const core::ServiceEvent &event : std::as_const(m_early))
        m_eventLog.add(event);
    m_early.clear();
}

} // namespace ui::pages
