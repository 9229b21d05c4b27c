// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logs_page.h"

#include "models/format.h"
#include "models/service_model.h"
#include "ui/pages/logs_export.h"
#include "ui/pages/logs_search_bar.h"
#include "ui/pages/logs_service_bar.h"
#include "ui/pages/logs_time.h"
#include "ui/widgets/log_chips.h"
#include "ui/widgets/log_timeline.h"
#include "ui/widgets/log_view.h"
#include "ui/widgets/scrim.h"
#include "ui/widgets/states.h"

#include <QFileDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QStandardPaths>

namespace ui::pages {

using models::LogFeedState;

namespace {

constexpr int kFirstServices = 5; // as many as there are colours
constexpr qint64 kCapBytes = 192 * 1024 * 1024;
constexpr std::chrono::milliseconds kFigures{120};
constexpr std::chrono::seconds kRateOver{1};

} // namespace

LogsPage::LogsPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_model(context.services), m_clock(context.clock), m_feed(m_buffer, context.clock), m_earlier(m_buffer),
      m_find(m_buffer), m_filtered(m_buffer), m_histogram(m_buffer)
{
    m_buffer.setCapBytes(kCapBytes);
    build();
    recallView();
    m_view->setBuffer(&m_filtered);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kFigures);
    m_second.setInterval(kRateOver);
    connectModels();
    connectControls();
    showState();
    showFigures();
}

LogsPage::~LogsPage()
{
    m_view->setMarks({});
    m_view->setBuffer(nullptr); // the models end before the children do
}

QString LogsPage::title() const
{
    return tr("Logs", "title of a page");
}

void LogsPage::connectModels()
{
    connect(&m_soon, &QTimer::timeout, this, [this] {
        showState();
        showFigures();
    });
    connect(&m_second, &QTimer::timeout, this, [this] {
        const qint64 now = m_clock.monotonicMs();
        if (now > m_rateSinceMs)
            m_rate = double(std::exchange(m_arrived, 0)) * 1000 / double(now - m_rateSinceMs);
        m_rateSinceMs = now;
        showFoot();
    });
    connect(&m_buffer, &models::LogSource::appended, this, [this](qint64, qint64 count) {
        if (m_feed.state() == LogFeedState::Following)
            m_arrived += count;
        showSoon();
    });
    connect(&m_buffer, &models::LogSource::cleared, this, [this] {
        m_arrived = 0;
        showSoon();
    });
    connect(&m_filtered, &models::LogSource::appended, this, &LogsPage::showSoon);
    connect(&m_filtered, &models::LogSource::cleared, this, &LogsPage::showSoon);
    connect(&m_find, &models::LogSearch::advanced, this, &LogsPage::showSoon);
    connect(&m_find, &models::LogSearch::completed, this, &LogsPage::showSoon);
    connect(&m_feed, &models::MergedLogFeed::stateChanged, this, &LogsPage::feedChanged);
    connect(&m_earlier, &models::EarlierLines::started, this, &LogsPage::showFoot);
    connect(&m_earlier, &models::EarlierLines::finished, this, &LogsPage::earlierFinished);
    connect(&m_model, &models::ServiceModel::loadStateChanged, this, [this] {
        chooseAtFirst();
        showState();
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        chooseAtFirst();
        showSoon();
    });
}

void LogsPage::connectControls()
{
    connect(m_services, &LogsServiceBar::servicesChanged, this, [this] {
        m_choice = Choice::Theirs;
        servicesChosen();
    });
    connect(m_services, &LogsServiceBar::hiddenChanged, this, [this] { m_filtered.setHiddenServices(m_services->hidden()); });
    for (widgets::LevelChip *chip : m_levels)
        connect(chip, &QAbstractButton::toggled, this, &LogsPage::levelsChanged);
    connect(m_search, &LogsSearchBar::patternChanged, this, &LogsPage::searchChanged);
    connect(m_search, &LogsSearchBar::linesChanged, this, &LogsPage::linesChoiceChanged);
    connect(m_search, &LogsSearchBar::nextWanted, this, [this] { stepHit(1); });
    connect(m_search, &LogsSearchBar::previousWanted, this, [this] { stepHit(-1); });
    connect(m_search, &LogsSearchBar::left, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_timeline, &widgets::LogTimeline::timeChosen, this, &LogsPage::jumpTo);
    connect(m_view, &widgets::LogView::followChanged, this, &LogsPage::showFoot);
    connect(m_view, &widgets::LogView::selectionChanged, this, &LogsPage::showSoon);
    connect(m_view, &widgets::LogView::searchWanted, m_search, &LogsSearchBar::setText);
    connect(m_view, &widgets::LogView::copyRefused, this, [this](qint64 lines) {
        emit failed(tr("%1 lines are too many for the clipboard. Save them to a file instead.").arg(models::Format::count(lines)));
    });
    connect(m_view, &widgets::LogView::topReached, this, [this] {
        if (isLive() && m_feed.state() == LogFeedState::Following && !m_earlier.atBeginning(m_services->services()))
            m_earlier.load(m_services->services());
    });
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, &LogsPage::showSoon);
    connect(m_pause, &QPushButton::clicked, this, &LogsPage::togglePause);
    connect(m_followButton, &QPushButton::clicked, this, &LogsPage::togglePause);
    connect(m_export, &QPushButton::clicked, this, &LogsPage::askForFile);
    connect(m_wrapButton, &QPushButton::clicked, this, &LogsPage::toggleWrap);
    connect(m_states->retryButton(), &QPushButton::clicked, this, &LogsPage::refresh);
    connect(m_reconnectButton, &QPushButton::clicked, this, &LogsPage::refresh);
    connect(m_addButton, &QPushButton::clicked, m_services, &LogsServiceBar::openPicker);
    connect(m_runningButton, &QPushButton::clicked, this, &LogsPage::chooseRunning);
    connect(m_clearButton, &QPushButton::clicked, this, &LogsPage::clearFilters);
    connect(m_servicesButton, &QPushButton::clicked, this, [this] { emit wants({.page = PageId::Services}); });

    // Wherever in the window the keyboard is, as long as this page is shown.
    const auto shortcut = [this](const QKeySequence &keys, auto &&run) { connect(new QShortcut(keys, this), &QShortcut::activated, this, run); };
    shortcut(QKeySequence(Qt::Key_F3), [this] { stepHit(1); });
    shortcut(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { stepHit(-1); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_G), [this] { askForTime(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_L), [this] { m_services->openPicker(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_P), [this] { togglePause(); });
    shortcut(QKeySequence(QKeySequence::Save), [this] { askForFile(); });
}

// --- connection and services ------------------------------------------------------------------

void LogsPage::setBackend(client::Backend *backend)
{
    if (m_backend)
        m_backend->disconnect(this);
    m_backend = backend;
    m_jumpMs = m_lostAtMs = 0;
    m_choice = Choice::Ours;
    m_services->setServices({});
    m_feed.setServices({});
    m_feed.setBackend(backend);
    m_earlier.setBackend(backend);
    m_view->setFollow(widgets::Follow::Yes);
    if (backend) {
        connect(backend, &client::Backend::connectionChanged, this, &LogsPage::connectionChanged);
        connect(backend, &client::Backend::resynced, this, &LogsPage::connectionChanged);
    }
    chooseAtFirst();
    showState();
    showFigures();
}

bool LogsPage::isLive() const
{
    return m_backend && m_backend->connectionState().isLive();
}

bool LogsPage::mayRead() const
{
    return m_backend && m_backend->user().may(core::Permission::LogsRead);
}

void LogsPage::connectionChanged()
{
    if (!isLive()) {
        if (m_lostAtMs == 0 && !m_buffer.isEmpty())
            m_lostAtMs = m_clock.nowMs();
        m_earlier.cancel();
    } else if (const qint64 lost = std::exchange(m_lostAtMs, 0); lost > 0 && !m_buffer.isEmpty() && !m_services->services().isEmpty()) {
        // What was missed comes behind this line, as far as the server kept it.
        const qint64 after = m_buffer.line(m_buffer.endLine() - 1).timeMs;
        m_buffer.appendGap(m_services->services().front(), after,
                           tr("Connection lost %1 – %2", "in a log: from when to when")
                               .arg(models::Format::logTime(lost).left(8), models::Format::logTime(m_clock.nowMs()).left(8)));
    }
    chooseAtFirst();
    showState();
    showFoot();
}

void LogsPage::setActive(bool active)
{
    m_active = active ? Active::Yes : Active::No;
    if (active) {
        m_rateSinceMs = m_clock.monotonicMs();
        m_arrived = 0;
        m_second.start();
        chooseAtFirst();
        showState();
        showFigures();
    } else {
        m_second.stop();
    }
}

// A log without a service is of no use: the first look at the page shows what runs.
void LogsPage::chooseAtFirst()
{
    if (m_choice == Choice::Ours && m_active == Active::Yes && m_services->services().isEmpty() && isLive() && mayRead()
        && m_model.backend() == m_backend && m_model.loadState() == models::LoadState::Ready)
        chooseRunning();
}

void LogsPage::chooseRunning()
{
    QVector<core::Service> running;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const core::Service *service = m_model.service(m_model.idAt(m_model.index(row, 0)));
        if (service && service->state.status == core::ServiceStatus::Running)
            running << *service;
    }
    std::sort(running.begin(), running.end(), [](const core::Service &a, const core::Service &b) {
        return QString::localeAwareCompare(a.spec.name, b.spec.name) < 0;
    });
    QVector<core::ServiceId> services;
    for (const core::Service &service : running.mid(0, kFirstServices))
        services << service.spec.id;
    if (!services.isEmpty())
        chooseServices(services);
}

void LogsPage::chooseServices(const QVector<core::ServiceId> &services)
{
    m_services->setServices(services);
    servicesChosen();
}

void LogsPage::servicesChosen()
{
    const QVector<core::ServiceId> &services = m_services->services();
    m_earlier.cancel();
    m_feed.setServices(services);
    for (const core::ServiceId &service : services) {
        if (const auto index = m_buffer.serviceIndex(service))
            m_services->setDot(service, theme::seriesColor(*index));
    }
    m_filtered.setHiddenServices(m_services->hidden());
    feedChanged();
}

void LogsPage::feedChanged()
{
    for (const core::ServiceId &service : m_services->services()) {
        const bool failedOne = m_feed.stateOf(service) == LogFeedState::Failed;
        m_services->setProblem(service, failedOne ? models::Format::error(m_feed.errorOf(service)) : QString());
    }
    jumpWhenReady();
    showState();
    showFoot();
}

void LogsPage::goTo(const Destination &destination)
{
    if (!destination.service.isEmpty()) {
        m_choice = Choice::Theirs;
        chooseServices({destination.service});
    }
    if (!destination.services.isEmpty()) {
        m_choice = Choice::Theirs;
        chooseServices(destination.services);
    }
    if (!destination.text.isEmpty())
        m_search->setText(destination.text);
    if (destination.timeMs > 0)
        jumpTo(destination.timeMs);
}

Destination LogsPage::place() const
{
    return {.page = id(), .text = m_search->field()->text(), .services = m_services->services()};
}

void LogsPage::refresh()
{
    if (!m_backend)
        return;
    if (!isLive()) {
        m_backend->retryNow();
        return;
    }
    if (m_services->services().isEmpty()) {
        m_model.refresh();
        return;
    }
    // Only what failed begins anew; the rest is live anyway.
    QVector<core::ServiceId> well;
    for (const core::ServiceId &service : m_services->services()) {
        if (m_feed.stateOf(service) != LogFeedState::Failed)
            well << service;
    }
    if (well.size() < m_services->services().size()) {
        m_feed.setServices(well);
        servicesChosen();
    }
}

// --- search, levels ---------------------------------------------------------------------------

void LogsPage::searchChanged()
{
    const models::LogPattern pattern = m_search->pattern();
    const auto set = m_find.setPattern(pattern);
    m_fault = set ? QString() : set.error().fields.isEmpty() ? set.error().message : set.error().fields.first();
    m_search->setFault(m_fault);
    m_view->setMarks(m_find.isActive() && m_fault.isEmpty() ? [this](const QString &text) { return m_find.spans(text); }
                                                             : std::function<QVector<models::TextSpan>(const QString &)>());
    linesChoiceChanged();
    showHits();
}

void LogsPage::linesChoiceChanged()
{
    const bool only = m_search->lines() == LogsSearchBar::Lines::MatchesOnly;
    m_filtered.setSearch(only ? &m_find : nullptr);
    showSoon();
}

void LogsPage::levelsChanged()
{
    models::LogLevels levels = models::LogLevels::none();
    for (const widgets::LevelChip *chip : m_levels) {
        if (chip->isChecked())
            levels = levels.with(chip->level());
    }
    m_filtered.setLevels(levels);
    showSoon();
}

void LogsPage::clearFilters()
{
    m_search->showAllLines();
    m_search->setText({});
    for (widgets::LevelChip *chip : m_levels)
        chip->setChecked(true);
    for (const core::ServiceId &service : m_services->services())
        m_services->chip(service)->setChecked(true);
}

void LogsPage::stepHit(int direction)
{
    if (!m_find.isActive() || m_filtered.isEmpty())
        return;
    const auto [top, bottom] = m_view->linesInSight();
    const auto current = m_view->currentLine();
    const bool atEnd = m_view->follow() == widgets::Follow::Yes;
    // Without a current line: forward from the first line on screen, back from the last.
    const qint64 shownFrom = current ? *current : direction > 0 ? top - 1 : bottom;
    const auto bufferLine = [this](qint64 line) {
        return line < m_filtered.firstLine() ? m_buffer.firstLine() - 1
            : line >= m_filtered.endLine()   ? m_buffer.endLine()
                                             : m_filtered.toBufferLine(line);
    };
    const auto step = [&](qint64 from) {
        auto hit = direction > 0 ? m_find.nextHit(from) : m_find.previousHit(from);
        while (hit && !m_filtered.shows(*hit)) // of a level or a service that is hidden
            hit = direction > 0 ? m_find.nextHit(*hit) : m_find.previousHit(*hit);
        return hit;
    };
    auto hit = step(!current && atEnd && direction > 0 ? bufferLine(top - 1) : bufferLine(shownFrom));
    if (!hit) // round the end
        hit = step(direction > 0 ? m_buffer.firstLine() - 1 : m_buffer.endLine());
    if (hit)
        m_view->setCurrentLine(m_filtered.fromBufferLine(*hit));
    showHits();
}

// --- times ------------------------------------------------------------------------------------

void LogsPage::jumpTo(qint64 timeMs)
{
    m_jumpMs = timeMs;
    jumpWhenReady();
}

void LogsPage::jumpWhenReady()
{
    if (m_jumpMs == 0 || m_buffer.isEmpty() || m_feed.state() == LogFeedState::Loading || m_earlier.isBusy())
        return;
    const QVector<core::ServiceId> &services = m_services->services();
    if (m_jumpMs < m_buffer.line(m_buffer.firstLine()).timeMs && isLive() && !m_earlier.atBeginning(services)) {
        m_earlier.load(services, m_jumpMs);
        return;
    }
    const qint64 time = std::exchange(m_jumpMs, 0);
    if (!m_filtered.isEmpty())
        m_view->setCurrentLine(std::min(m_filtered.lineAtTime(time), m_filtered.endLine() - 1));
    showSoon();
}

void LogsPage::earlierFinished(models::EarlierLines::End end)
{
    using End = models::EarlierLines::End;
    const qint64 time = std::exchange(m_jumpMs, 0);
    if (end == End::Failed)
        emit failed(tr("Earlier lines could not be fetched") + QStringLiteral(": ") + models::Format::error(m_earlier.error()));
    else if (end == End::Full)
        emit failed(tr("No more lines fit into memory. Choose fewer services to read further back."));
    else if (time > 0 && end == End::Beginning)
        emit done(tr("The log begins later than that; this is its first line."));
    if (time > 0 && !m_filtered.isEmpty())
        m_view->setCurrentLine(std::min(m_filtered.lineAtTime(time), m_filtered.endLine() - 1));
    showFoot();
}

void LogsPage::askForTime()
{
    if (m_buffer.isEmpty())
        return;
    auto *dialog = new JumpToTime(m_view->timeForm(), m_clock.nowMs(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &JumpToTime::chosen, this, &LogsPage::jumpTo);
    dialog->open();
}

void LogsPage::togglePause()
{
    m_view->setFollow(m_view->follow() == widgets::Follow::Yes ? widgets::Follow::No : widgets::Follow::Yes);
}

// --- files ------------------------------------------------------------------------------------

void LogsPage::askForFile()
{
    if (m_filtered.isEmpty() || !m_export->isEnabled())
        return;
    auto *dialog = new QFileDialog(window(), tr("Save the log", "title of a dialog"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Text (*.log)", "kind of file"), tr("JSON lines (*.jsonl)", "kind of file")});
    dialog->setDefaultSuffix(QStringLiteral("log"));
    const auto &services = m_services->services();
    dialog->selectFile(services.size() == 1 ? services.front().toString() + QStringLiteral(".log") : QStringLiteral("services.log"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1StringView("jsonl")) ? QStringLiteral("jsonl") : QStringLiteral("log"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &LogsPage::saveTo);
    widgets::Scrim::open(dialog);
}

void LogsPage::saveTo(const QString &path)
{
    m_writing = true;
    m_export->setEnabled(false);
    writeLog(m_filtered, path, logFileFormOf(path)).then(this, [this, path](const core::Result<qint64> &written) {
        m_writing = false;
        m_export->setEnabled(!m_filtered.isEmpty());
        const QString name = QFileInfo(path).fileName();
        if (written)
            emit done(tr("%n line(s) were saved to %1", nullptr, int(std::min<qint64>(*written, INT_MAX))).arg(name));
        else
            emit failed(tr("%1 could not be saved").arg(name) + QStringLiteral(": ") + written.error().message);
    });
}

// --- window -----------------------------------------------------------------------------------

QList<QWidget *> LogsPage::topBarWidgets() const
{
    return {m_pause, m_export};
}

QList<Command> LogsPage::commands()
{
    using theme::Icon;
    const bool follows = m_view->follow() == widgets::Follow::Yes;
    return {
        {follows ? tr("Pause the log", "command") : tr("Follow the log", "command"), QStringLiteral("Ctrl+P"),
         follows ? Icon::Pause : Icon::Play, [this] { togglePause(); }},
        {tr("Jump to a time in the log", "command"), QStringLiteral("Ctrl+G"), Icon::Clock, [this] { askForTime(); }},
        {tr("Choose the services of the log", "command"), QStringLiteral("Ctrl+L"), Icon::Plus, [this] { m_services->openPicker(); }},
        {tr("Save the log to a file", "command"), QStringLiteral("Ctrl+S"), Icon::Download, [this] { askForFile(); }},
        {tr("Show every line of the log", "command"), {}, Icon::ListFilter, [this] { clearFilters(); }},
    };
}

void LogsPage::focusSearch()
{
    m_search->field()->setFocus();
    m_search->field()->selectAll();
}

void LogsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        stepHit(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
        return;
    }
    if (event->key() == Qt::Key_Slash) {
        focusSearch();
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace ui::pages
