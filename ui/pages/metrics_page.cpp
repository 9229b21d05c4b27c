// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/metrics_page.h"

#include "models/service_model.h"
#include "ui/pages/metrics_chips.h"
#include "ui/pages/metrics_choice.h"
#include "ui/pages/service_picker.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/scroll_edge.h"
#include "ui/widgets/scroll_pane.h"
#include "ui/widgets/states.h"

#include <QClipboard>
#include <QDateTime>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QSignalBlocker>

namespace ui::pages {

using models::ChartFeed;
using models::ChartMetrics;
using models::ChartRange;
using models::Follow;
using models::MetricScope;
using theme::Color;
using theme::Icon;

namespace {

constexpr int kMinute = 60;
constexpr int kHour = 3600;
constexpr int kDay = 24 * kHour;
constexpr int kOwnRange = 1; // chip of a stretch that was dragged
constexpr qint64 kLeastSpanMs = 60'000;
constexpr qint64 kMostSpanMs = 15LL * kDay * 1000; // the server keeps no more
constexpr std::chrono::milliseconds kTick{1000};
constexpr std::chrono::milliseconds kSlow{300};

struct Range
{
    int seconds;
    const char *chip;
    const char *command;
};
constexpr Range kRanges[] = {
    {15 * kMinute, QT_TRANSLATE_NOOP("ui::pages::MetricsPage", "15 min"),
     QT_TRANSLATE_NOOP("ui::pages::MetricsPage", "Metrics of the last 15 minutes")},
    {kHour, QT_TRANSLATE_NOOP("ui::pages::MetricsPage", "1 h"),
     QT_TRANSLATE_NOOP("ui::pages::MetricsPage", "Metrics of the last hour")},
    {6 * kHour, QT_TRANSLATE_NOOP("ui::pages::MetricsPage", "6 h"),
     QT_TRANSLATE_NOOP("ui::pages::MetricsPage", "Metrics of the last 6 hours")},
    {kDay, QT_TRANSLATE_NOOP("ui::pages::MetricsPage", "24 h"),
     QT_TRANSLATE_NOOP("ui::pages::MetricsPage", "Metrics of the last 24 hours")},
    {7 * kDay, QT_TRANSLATE_NOOP("ui::pages::MetricsPage", "7 d"),
     QT_TRANSLATE_NOOP("ui::pages::MetricsPage", "Metrics of the last 7 days")},
    {15 * kDay, QT_TRANSLATE_NOOP("ui::pages::MetricsPage", "15 d"),
     QT_TRANSLATE_NOOP("ui::pages::MetricsPage", "Metrics of the last 15 days")},
};

const QString kRangeKey = QStringLiteral("metrics/range"); // seconds

} // namespace

MetricsPage::MetricsPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_feed(context.clock)
{
    for (const MetricScope scope : {MetricScope::Service, MetricScope::Platform})
        m_metrics.insert(scope, recalledMetrics(context, scope));
    const auto recalled = std::find_if(std::begin(kRanges), std::end(kRanges), [&](const Range &range) {
        return range.seconds == context.choice(kRangeKey).toInt();
    });
    if (recalled != std::end(kRanges))
        m_span = core::Seconds(recalled->seconds);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildBar());

    m_states = new widgets::StateStack(this);
    m_scroll = new widgets::ScrollPane(m_states);
    auto *area = new widgets::Panel(Color::Background, {}, m_scroll);
    m_grid = new QGridLayout(area);
    m_grid->setContentsMargins(theme::space::xl, theme::space::l, theme::space::xl, theme::space::l);
    new widgets::ScrollEdge(m_scroll, m_grid);
    m_grid->setSpacing(theme::space::m);
    m_scroll->setWidget(area);
    m_scroll->installEventFilter(this);
    m_states->setContent(m_scroll);
    m_wider = m_states->empty().addButton(tr("Show the last 24 hours", "button"), theme::ButtonVariant::Primary);
    m_other = m_states->empty().addButton(tr("Choose other services", "button"), theme::ButtonVariant::Normal);
    m_usual = m_states->empty().addButton(tr("Show the usual metrics", "button"), theme::ButtonVariant::Primary);
    column->addWidget(m_states, 1);
    column->addWidget(buildFoot());
    buildTopBar();

    m_picker = new ServicePicker(context.services, [this](const core::ServiceId &id) { return serviceChip(id) != nullptr; },
                                 kMostServices, this);
    connect(m_picker, &ServicePicker::toggled, this, &MetricsPage::toggleService);
    connect(m_add, &QPushButton::clicked, this, [this] { m_picker->openBelow(m_add); });
    connect(m_wider, &QPushButton::clicked, this, [this] { follow(core::Seconds(kDay)); });
    connect(m_other, &QPushButton::clicked, this, &MetricsPage::focusSearch);
    connect(m_usual, &QPushButton::clicked, this, [this] { chooseMetrics(usualMetrics(scope())); });
    connect(m_states->retryButton(), &QPushButton::clicked, this, &MetricsPage::refresh);
    connect(m_reset, &QPushButton::clicked, this, &MetricsPage::backToLive);
    connect(m_ranges, &widgets::ChipRow::chosenChanged, this, [this](int value) {
        if (value != kOwnRange)
            follow(core::Seconds(value));
    });
    connect(&m_feed, &ChartFeed::changed, this, &MetricsPage::feedChanged);
    connect(&m_feed, &ChartFeed::samplesCame, this, [this] { m_shownAtMs = m_context.clock.nowMs(); });
    connect(&context.services, &QAbstractItemModel::dataChanged, this, &MetricsPage::renameChips);
    connect(&context.services, &QAbstractItemModel::rowsInserted, this, &MetricsPage::renameChips);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int most) {
        for (MetricCard *card : std::as_const(m_cards))
            card->chart()->setWheelZoom(most > 0 ? widgets::WheelZoom::WithControl : widgets::WheelZoom::Plain);
    });
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, &MetricsPage::tick);
    m_slow.setSingleShot(true);
    m_slow.setInterval(kSlow);
    connect(&m_slow, &QTimer::timeout, this, &MetricsPage::feedChanged);
    m_feed.setPaused(true);
    follow(m_span);
    rebuild();
    keepView();
}

MetricsPage::~MetricsPage()
{
    // The charts and the list reach into members.
    for (MetricCard *card : std::as_const(m_cards))
        delete card;
    delete m_picker;
}

// --- building --------------------------------------------------------------------------------------

QWidget *MetricsPage::buildBar()
{
    auto *bar = new widgets::Panel(Color::Background, Qt::BottomEdge, this);
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(theme::space::xl, theme::space::m, theme::space::xl, theme::space::m + 1);
    column->setSpacing(theme::space::s);

    auto *first = new QHBoxLayout;
    first->setSpacing(theme::space::l);
    auto *legend = new QWidget(bar);
    m_chips = new widgets::FlowLayout(legend);
    m_add = widgets::makeButton(tr("Service", "button: add a service to the charts"), Icon::Plus, theme::ButtonVariant::Normal, legend);
    m_add->setFixedHeight(28); // as high as the chips
    m_add->setFont(theme::font(theme::type::small, QFont::Medium));
    m_add->setAccessibleName(tr("Choose services", "accessible name of a button"));
    m_add->setToolTip(tr("Choose services (Ctrl+F)", "tool tip"));
    m_chips->addWidget(m_add);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    legend->setSizePolicy(policy);
    first->addWidget(legend, 1, Qt::AlignTop);
    auto *times = new QHBoxLayout;
    times->setSpacing(theme::space::s);
    m_reset = widgets::makeButton(tr("Reset", "button: back to the live charts"), {}, theme::ButtonVariant::Flat, bar);
    m_reset->setFixedHeight(28);
    m_reset->setToolTip(tr("Back to live (double-click in a chart)", "tool tip"));
    m_reset->hide();
    times->addWidget(m_reset);
    m_ranges = new widgets::ChipRow(bar);
    m_ranges->setAccessibleName(tr("Stretch of time", "accessible name"));
    m_ranges->addChip({}, kOwnRange)->hide();
    for (const Range &range : kRanges)
        m_ranges->addChip(tr(range.chip), range.seconds)->setAccessibleName(tr(range.command));
    times->addWidget(m_ranges);
    first->addLayout(times);
    first->setAlignment(times, Qt::AlignTop);
    column->addLayout(first);

    auto *metrics = new QWidget(bar);
    auto *flow = new widgets::FlowLayout(metrics);
    for (const models::ChartMetric &metric : ChartMetrics::all()) {
        auto *chip = new widgets::FilterChip(ChartMetrics::name(metric), metrics);
        chip->setToolTip(tr("%1: %2", "tool tip: a metric and what it says").arg(ChartMetrics::title(metric), ChartMetrics::note(metric)));
        chip->setAccessibleName(ChartMetrics::title(metric));
        flow->addWidget(chip);
        const QString id(metric.id);
        m_metricChips.insert(id, chip);
        connect(chip, &QAbstractButton::toggled, this, [this, id](bool on) {
            QStringList chosen = m_metrics[scope()];
            if (on == chosen.contains(id))
                return;
            on ? chosen.append(id) : void(chosen.removeAll(id));
            chooseMetrics(chosen);
        });
    }
    metrics->setSizePolicy(policy);
    column->addWidget(metrics);
    return bar;
}

QWidget *MetricsPage::buildFoot()
{
    auto *foot = new widgets::Panel(Color::Surface, Qt::TopEdge, this);
    foot->setFixedHeight(theme::size::footer);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(theme::space::xl, 0, theme::space::xl, 0);
    row->setSpacing(theme::space::l);
    m_stretch = new widgets::TextLabel({}, theme::type::small, Color::Text2, QFont::Normal, foot);
    m_hint = new widgets::TextLabel(tr("Drag to zoom, Shift+drag to move, double-click to reset", "footer: how to use the charts"),
                                    theme::type::small, Color::Text3, QFont::Normal, foot);
    m_hint->setToolTip(tr("With the keyboard: arrows move, plus and minus zoom, Shift+arrows read values, Home resets", "tool tip"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_freshness = new widgets::TextLabel({}, theme::type::small, Color::Text2, QFont::Normal, foot);
    m_freshness->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_stretch, 3);
    row->addWidget(m_hint, 4);
    row->addWidget(m_freshness, 3);
    return foot;
}

void MetricsPage::buildTopBar()
{
    m_live = widgets::makeButton(tr("Pause", "button: charts stand still"), Icon::Pause, theme::ButtonVariant::Normal, this);
    m_live->hide();
    connect(m_live, &QPushButton::clicked, this, [this] {
        if (isFollowing())
            showRange(range().fromMs, range().toMs);
        else
            backToLive();
    });
    m_export = widgets::makeButton(tr("Export", "button"), Icon::Download, theme::ButtonVariant::Normal, this);
    m_export->hide();
    connect(m_export, &QPushButton::clicked, this, [this] {
        auto *menu = new QMenu(m_export);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("Points as CSV…", "menu entry"), this, [this] {
            askForFile(QStringLiteral("csv"), tr("CSV files", "kind of file"), [this](const QString &path) { exportCsv(path); });
        });
        menu->addAction(tr("Charts as PNG…", "menu entry"), this, [this] {
            askForFile(QStringLiteral("png"), tr("PNG pictures", "kind of file"), [this](const QString &path) { exportPng(path); });
        });
        menu->addAction(tr("Copy the charts", "menu entry"), this, [this] {
            QGuiApplication::clipboard()->setImage(picture());
            emit done(tr("The charts are in the clipboard", "toast"));
        });
        menu->popup(m_export->mapToGlobal(QPoint(0, m_export->height() + theme::space::xs)));
    });
}

QString MetricsPage::title() const
{
    return tr("Metrics", "title of a page");
}

QList<QWidget *> MetricsPage::topBarWidgets() const
{
    return {m_live, m_export};
}

QList<Command> MetricsPage::commands()
{
    QList<Command> all;
    for (const Range &range : kRanges)
        all.append({tr(range.command), title(), Icon::ChartLine, [this, &range] {
                        emit wants({.page = PageId::Metrics});
                        follow(core::Seconds(range.seconds));
                    }});
    all.append({tr("Choose services for the charts", "command"), title(), Icon::ChartLine, [this] {
                    emit wants({.page = PageId::Metrics});
                    focusSearch();
                }});
    if (m_export->isEnabled()) {
        all.append({tr("Export the points of the charts as CSV", "command"), title(), Icon::Download, [this] {
                        askForFile(QStringLiteral("csv"), tr("CSV files", "kind of file"),
                                   [this](const QString &path) { exportCsv(path); });
                    }});
        all.append({tr("Export the charts as PNG", "command"), title(), Icon::Download, [this] {
                        askForFile(QStringLiteral("png"), tr("PNG pictures", "kind of file"),
                                   [this](const QString &path) { exportPng(path); });
                    }});
    }
    return all;
}

// --- the server ------------------------------------------------------------------------------------

void MetricsPage::setBackend(client::Backend *backend)
{
    if (m_backend)
        m_backend->disconnect(this);
    m_backend = backend;
    m_shownAtMs = 0;
    m_feed.setBackend(nullptr);
    chooseServices({}); // another server's ids mean nothing here
    m_feed.setBackend(backend);
    if (backend) {
        connect(backend, &client::Backend::connectionChanged, this, &MetricsPage::connectionChanged);
        connect(backend, &client::Backend::resynced, this, &MetricsPage::connectionChanged);
    }
    backToLive();
    connectionChanged();
}

void MetricsPage::setActive(bool active)
{
    m_active = active;
    m_feed.setPaused(!active);
    if (active) {
        tick();
        m_tick.start();
    } else {
        m_tick.stop();
        m_picker->close();
    }
    showState();
}

void MetricsPage::refresh()
{
    if (m_backend && !m_backend->connectionState().isLive())
        m_backend->retryNow();
    else
        m_feed.reload();
}

bool MetricsPage::isLive() const
{
    return m_backend && m_backend->connectionState().isLive();
}

bool MetricsPage::mayRead() const
{
    return !m_backend || m_backend->user().may(core::Permission::MetricsRead);
}

void MetricsPage::connectionChanged()
{
    showState();
}

// --- the stretch of time ---------------------------------------------------------------------------

void MetricsPage::follow(core::Seconds span)
{
    m_span = span;
    m_context.remember(kRangeKey, QString::number(span.count()));
    const qint64 now = m_feed.nowMs();
    setRange({now - core::Millis(span).count(), now, Follow::Yes});
}

void MetricsPage::backToLive()
{
    follow(m_span);
}

void MetricsPage::showRange(qint64 fromMs, qint64 toMs)
{
    const qint64 now = m_feed.nowMs();
    const qint64 span = std::clamp(toMs - fromMs, kLeastSpanMs, kMostSpanMs);
    const qint64 middle = fromMs + (toMs - fromMs) / 2;
    qint64 from = span == toMs - fromMs ? fromMs : middle - span / 2;
    from = std::max(from, now - kMostSpanMs);
    from = std::min(from, now - span);
    setRange({from, from + span, Follow::No});
}

void MetricsPage::setRange(const ChartRange &range)
{
    m_range = range;
    m_feed.setRange(range);
    const ChartRange shown = m_feed.range();
    for (MetricCard *card : std::as_const(m_shown))
        card->setRange(shown);
    showRangeControls();
    showFoot();
}

void MetricsPage::showRangeControls()
{
    const bool following = isFollowing();
    widgets::FilterChip *own = m_ranges->chip(kOwnRange);
    {
        const QSignalBlocker quiet(m_ranges);
        m_ranges->choose(following ? int(m_span.count()) : kOwnRange);
    }
    if (!following) {
        const QDateTime from = QDateTime::fromMSecsSinceEpoch(m_range.fromMs);
        const QDateTime to = QDateTime::fromMSecsSinceEpoch(m_range.toMs);
        const bool days = m_range.spanMs() > qint64(kDay) * 1000 / 2 || from.date() != QDateTime::currentDateTime().date();
        const QString clock = m_range.spanMs() < 600'000 ? QStringLiteral("hh:mm:ss") : QStringLiteral("hh:mm");
        const QString form = days ? tr("d MMM hh:mm", "day and time, the letters of QDateTime") : clock;
        own->setText(tr("%1 – %2", "a stretch from one time to another")
                         .arg(QLocale().toString(from, form), QLocale().toString(to, form)));
        own->setAccessibleName(own->text());
    }
    own->setVisible(!following);
    m_reset->setVisible(!following);
    m_live->setText(following ? tr("Pause", "button: charts stand still") : tr("Live", "button: charts follow again"));
    m_live->setIcon(theme::icon(following ? Icon::Pause : Icon::Play, Color::Text));
    m_live->setToolTip(following ? tr("Hold the charts where they are", "tool tip") : tr("Follow what happens now", "tool tip"));
}

void MetricsPage::tick()
{
    if (!m_active || !isFollowing())
        return showFoot();
    const ChartRange shown = m_feed.range();
    for (MetricCard *card : std::as_const(m_shown)) {
        // Less than a pixel is not worth a repaint.
        const qint64 pixel = shown.spanMs() / card->chart()->plotColumns();
        if (std::abs(shown.toMs - card->chart()->toMs()) >= pixel)
            card->setRange(shown);
    }
    showFoot();
}

void MetricsPage::hoverAll(const widgets::ChartView *from, std::optional<qint64> timeMs)
{
    for (MetricCard *card : std::as_const(m_shown))
        if (card->chart() != from)
            card->chart()->setHoverTime(timeMs);
}

void MetricsPage::goTo(const Destination &destination)
{
    if (!destination.service.isEmpty())
        chooseServices({destination.service});
    if (destination.timeMs > 0)
        showRange(destination.timeMs - 450'000, destination.timeMs + 450'000);
}

void MetricsPage::focusSearch()
{
    if (m_add->isEnabled())
        m_picker->openBelow(m_add);
}

} // namespace ui::pages
