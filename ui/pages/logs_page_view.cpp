// SPDX-License-Identifier: GPL-3.0-or-later
// LogsPage, how it looks: its parts, its states and its figures.
#include "models/format.h"
#include "models/service_model.h"
#include "ui/pages/logs_page.h"
#include "ui/pages/logs_search_bar.h"
#include "ui/pages/logs_service_bar.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style_parts.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/log_chips.h"
#include "ui/widgets/log_timeline.h"
#include "ui/widgets/log_view.h"
#include "ui/widgets/states.h"

#include <QActionGroup>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace ui::pages {

using models::Format;
using models::LogFeedState;
using theme::ButtonVariant;
using theme::Color;
using theme::Icon;
using widgets::TimeForm;

namespace {

constexpr int kFootButton = 26; // height

// A count as tr() takes it.
int plural(qint64 count)
{
    return int(std::min<qint64>(count, INT_MAX));
}

// A word at the foot that is also a button: as quiet as the figures beside it, until it is looked at.
class FootButton final : public QPushButton
{
public:
    FootButton(const QString &meaning, QWidget *parent) : QPushButton(parent)
    {
        setFont(theme::font(theme::type::small));
        setAttribute(Qt::WA_Hover);
        setAutoDefault(false);
        setToolTip(meaning);
        setFixedHeight(kFootButton);
    }
    QSize sizeHint() const override { return {fontMetrics().horizontalAdvance(text()) + 2 * theme::space::s, kFootButton}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool over = (underMouse() || isDown()) && isEnabled();
        if (over)
            theme::parts::roundBox(painter, rect(), theme::radius::s, theme::color(this, isDown() ? Color::Pressed : Color::Hover));
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            theme::parts::focusRing(painter, rect(), theme::radius::s, palette());
        painter.setPen(theme::color(this, over ? Color::Text : Color::Text2));
        painter.drawText(rect().adjusted(0, 0, -theme::space::s, 0), Qt::AlignRight | Qt::AlignVCenter, text());
    }
};

// What is remembered, and the words for it.
const QString kTimeKey = QStringLiteral("logs/time");
const QString kLocal = QStringLiteral("local");
const QString kUtc = QStringLiteral("utc");
const QString kRelative = QStringLiteral("relative");
const QString kWrapKey = QStringLiteral("logs/wrap");
const QString kOn = QStringLiteral("on");
const QString kOff = QStringLiteral("off");

QString timeWord(TimeForm form)
{
    switch (form) {
    case TimeForm::Utc:
        return LogsPage::tr("UTC", "how times are shown");
    case TimeForm::Relative:
        return LogsPage::tr("Relative time", "how times are shown");
    case TimeForm::Local:
        break;
    }
    return LogsPage::tr("Local time", "how times are shown");
}

// As wide as the wider of two texts, so that nothing moves when one follows the other.
void keepWidth(QPushButton *button, const QStringList &texts)
{
    int width = 0;
    for (const QString &text : texts) {
        button->setText(text);
        width = std::max(width, button->sizeHint().width());
    }
    button->setFixedWidth(width);
}

} // namespace

void LogsPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildHead());
    m_states = new widgets::StateStack(this);
    m_view = new widgets::LogView(m_states);
    m_view->setColorBy(widgets::ColorBy::Service);
    m_view->setServiceNames([this](const core::ServiceId &service) { return m_services->nameOf(service); });
    m_states->setContent(m_view);
    buildStates();
    column->addWidget(m_states, 1);
    column->addWidget(buildFoot());

    m_pause = widgets::makeButton({}, Icon::Pause, ButtonVariant::Normal, this);
    m_pause->setToolTip(tr("Stop or go on following the newest lines (Ctrl+P)", "tool tip"));
    keepWidth(m_pause, {tr("Pause", "button: stop following the log"), tr("Follow", "button: go on following the log")});
    m_export = widgets::makeButton(tr("Export", "button: save the log to a file"), Icon::Download, ButtonVariant::Normal, this);
    m_export->setToolTip(tr("Save the lines that are shown to a file (Ctrl+S)", "tool tip"));
    m_pause->hide(); // until the window gives them a place in its top bar
    m_export->hide();
    setTabOrder(m_search, m_view);
}

QWidget *LogsPage::buildHead()
{
    auto *head = new widgets::Panel(Color::Background, Qt::BottomEdge, this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(theme::space::xl, theme::space::m, theme::space::xl, theme::space::s);
    column->setSpacing(theme::space::m - 2);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::space::s);
    m_services = new LogsServiceBar(m_model, head);
    row->addWidget(m_services, 1);
    row->addSpacing(theme::space::l);
    using core::LogLevel;
    const std::pair<LogLevel, QString> levels[] = {{LogLevel::Error, tr("Error", "log level")},
                                                   {LogLevel::Warn, tr("Warn", "log level")},
                                                   {LogLevel::Info, tr("Info", "log level")},
                                                   {LogLevel::Debug, tr("Debug", "log level")}};
    for (const auto &[level, name] : levels) {
        auto *chip = new widgets::LevelChip(level, name, head);
        m_levels[size_t(level)] = chip;
        row->addWidget(chip, 0, Qt::AlignTop);
    }
    column->addLayout(row);
    m_search = new LogsSearchBar(head);
    column->addWidget(m_search);
    column->addSpacing(theme::space::xs);
    m_timeline = new widgets::LogTimeline(head);
    column->addWidget(m_timeline);
    return head;
}

void LogsPage::buildStates()
{
    widgets::MessageState &empty = m_states->empty();
    m_addButton = empty.addButton(tr("Choose services", "button: for the log"), ButtonVariant::Primary);
    m_runningButton = empty.addButton(tr("Show what is running", "button: for the log"), ButtonVariant::Normal);
    m_servicesButton = empty.addButton(tr("Go to services", "button"), ButtonVariant::Primary);
    m_clearButton = empty.addButton(tr("Clear search and filters", "button"), ButtonVariant::Normal);
    m_reconnectButton = empty.addButton(tr("Try again", "button"), ButtonVariant::Normal);
}

QWidget *LogsPage::buildFoot()
{
    auto *foot = new widgets::Panel(Color::Surface, Qt::TopEdge, this);
    foot->setFixedHeight(theme::size::footer);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(theme::space::xl, 1, theme::space::m, 0); // the words end at the page's margin
    row->setSpacing(theme::space::l);
    const auto label = [foot](Color token) { return new widgets::TextLabel({}, theme::type::small, token, QFont::Normal, foot); };
    m_size = label(Color::Text2);
    m_rateLabel = label(Color::Text2);
    m_note = label(Color::Warn);
    row->addWidget(m_size);
    row->addWidget(m_rateLabel);
    row->addWidget(m_note, 1);
    auto *modes = new QHBoxLayout;
    modes->setSpacing(0);
    // First: its word grows into free room, and the others keep their place.
    m_followButton = new FootButton(tr("Stop or go on following the newest lines (Ctrl+P)", "tool tip"), foot);
    m_timeButton = new FootButton(tr("How times are shown", "tool tip"), foot);
    keepWidth(m_timeButton, {timeWord(TimeForm::Utc), timeWord(TimeForm::Relative), timeWord(TimeForm::Local)});
    auto *times = new QMenu(m_timeButton);
    m_timeForms = new QActionGroup(times);
    for (const TimeForm form : {TimeForm::Local, TimeForm::Utc, TimeForm::Relative}) {
        QAction *action = times->addAction(timeWord(form), this, [this, form] { setTimeForm(form); });
        action->setCheckable(true);
        action->setData(int(form));
        m_timeForms->addAction(action);
    }
    times->addSeparator();
    times->addAction(tr("Jump to a time…", "menu"), QKeySequence(), this, &LogsPage::askForTime);
    connect(m_timeButton, &QPushButton::clicked, times, [this, times] {
        times->popup(m_timeButton->mapToGlobal(QPoint(0, -times->sizeHint().height() - theme::space::xs)));
    });
    m_wrapButton = new FootButton(tr("Break long lines into rows, or scroll sideways", "tool tip"), foot);
    keepWidth(m_wrapButton, {tr("Wrap on", "how long lines are shown"), tr("Wrap off", "how long lines are shown")});
    for (QPushButton *button : {m_followButton, m_timeButton, m_wrapButton})
        modes->addWidget(button);
    row->addLayout(modes);
    return foot;
}

// --- states -----------------------------------------------------------------------------------

void LogsPage::showSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void LogsPage::showState()
{
    using Shown = widgets::StateStack::Shown;
    const bool readable = mayRead() || !m_backend;
    const bool chosen = !m_services->services().isEmpty();
    const auto unreachable = m_backend && !isLive() ? m_backend->connectionState().error : std::nullopt;
    m_services->setEnabled(m_backend && readable);
    m_services->addButton()->setEnabled(m_backend && readable && m_model.rowCount() > 0);
    const bool lines = !m_buffer.isEmpty();
    const bool known = chosen ? m_lostAtMs > 0 : m_model.everLoaded(); // then that there was nothing stays too
    m_search->setEnabled(lines);
    m_timeline->setEnabled(lines);
    for (widgets::LevelChip *chip : m_levels)
        chip->setEnabled(lines);
    m_pause->setEnabled(lines);
    m_export->setEnabled(!m_filtered.isEmpty());

    if (!m_backend || (isLive() && !readable)) {
        showEmpty();
        m_states->show(Shown::Empty);
    } else if (!chosen && m_model.rowCount() == 0 && m_model.loadState() == models::LoadState::Loading) {
        m_states->show(Shown::Loading);
    } else if (!chosen && m_model.rowCount() == 0 && m_model.loadState() == models::LoadState::Failed && !(known && !isLive())) {
        m_states->setFailure(Format::error(m_model.loadError()));
        m_states->show(Shown::Failed);
    } else if (!lines && unreachable && !known) {
        m_states->setFailure(Format::error(*unreachable));
        m_states->show(Shown::Failed);
    } else if (chosen && !lines && m_feed.state() == LogFeedState::Loading) {
        m_states->show(Shown::Loading);
    } else if (chosen && !lines && m_feed.state() == LogFeedState::Failed) {
        m_states->setFailure(Format::error(m_feed.errorOf(m_services->services().front())));
        m_states->show(Shown::Failed);
    } else if (lines && (showsEntries() || !m_filtered.isComplete())) {
        m_states->show(Shown::Content);
    } else {
        showEmpty();
        m_states->show(Shown::Empty);
    }
}

// Gap lines pass every filter; alone they are no answer to it.
bool LogsPage::showsEntries() const
{
    if (!m_filtered.isFiltering())
        return !m_filtered.isEmpty();
    return std::any_of(m_levels.begin(), m_levels.end(),
                       [this](const widgets::LevelChip *chip) { return m_filtered.levelCount(chip->level()) > 0; });
}

void LogsPage::showEmpty()
{
    widgets::MessageState &empty = m_states->empty();
    for (QPushButton *button : {m_addButton, m_runningButton, m_servicesButton, m_clearButton, m_reconnectButton})
        button->hide();
    const auto say = [&empty](Icon icon, const QString &title, const QString &sentence) {
        empty.setIcon(icon, Color::Text3);
        empty.setTexts(title, sentence);
    };
    if (!m_backend) {
        say(Icon::Plug, tr("Not connected", "title of an empty page"), tr("Start the local server or connect to another one to read its logs."));
    } else if (isLive() && !mayRead()) {
        say(Icon::EyeOff, tr("You may not read logs", "title of an empty page"),
            tr("Your roles do not include logs:read. An administrator of this server can give you one that does."));
    } else if (m_services->services().isEmpty() && m_model.rowCount() == 0) {
        say(Icon::ScrollText, tr("No services yet", "title of an empty page"), tr("What your services write appears here, from their first line on."));
        m_servicesButton->show();
    } else if (m_services->services().isEmpty()) {
        say(Icon::ScrollText, tr("Whose log?", "title of an empty page"), tr("Choose one or several services; their lines are merged by time."));
        m_addButton->show();
        m_runningButton->show();
    } else if (!m_buffer.isEmpty()) {
        say(Icon::ListFilter, tr("No line matches", "title of an empty page"),
            tr("%n line(s) are left out by the search and the filters.", nullptr, int(std::min<qint64>(m_buffer.lineCount(), INT_MAX))));
        m_clearButton->show();
    } else if (!isLive() && m_lostAtMs == 0) {
        say(Icon::WifiOff, tr("Waiting for the connection", "title of an empty page"), tr("The log is read as soon as the server answers."));
        m_reconnectButton->show();
    } else {
        say(Icon::ScrollText, tr("Nothing was logged yet", "title of an empty page"), tr("New lines appear here as they are written."));
    }
}

// --- figures ----------------------------------------------------------------------------------

void LogsPage::showFigures()
{
    for (widgets::LevelChip *chip : m_levels)
        chip->setCount(m_filtered.facetCount(chip->level()));
    showHits();
    showTimeline();
    showFoot();
}

void LogsPage::showHits()
{
    if (!m_fault.isEmpty())
        return;
    const bool active = m_find.isActive();
    m_search->setStepsEnabled(active && m_find.hitCount() > 0);
    if (!active) {
        m_search->setCount({});
        return;
    }
    const auto current = m_view->currentLine();
    const qint64 line = current ? m_filtered.toBufferLine(*current) : -1;
    if (current && m_find.isHit(line))
        m_search->setCount(tr("%1 of %Ln hits", "search: the chosen one of all", plural(m_find.hitCount())).arg(Format::count(m_find.hitNumber(line))));
    else if (!m_find.isComplete() && m_find.hitCount() == 0)
        m_search->setCount(tr("Searching…", "state of a search"));
    else
        m_search->setCount(tr("%1 of %Ln lines", "search: matching ones of all", plural(m_buffer.lineCount())).arg(Format::count(m_find.hitCount())));
}

void LogsPage::showTimeline()
{
    qint64 bucketMs = 0;
    const models::TimeRange range = m_histogram.niceRange(m_timeline->mostBars(), &bucketMs);
    const int count = range.isEmpty() || bucketMs <= 0 ? 0 : int((range.toMs - range.fromMs) / bucketMs);
    m_timeline->setBars(range, count > 0 ? m_histogram.buckets(range, count) : QVector<models::HistogramBucket>());
    showSight();
}

void LogsPage::showSight()
{
    const auto [from, to] = m_view->linesInSight();
    if (from >= to || m_filtered.isEmpty()) {
        m_timeline->setSight({});
        return;
    }
    const qint64 first = std::clamp(from, m_filtered.firstLine(), m_filtered.endLine() - 1);
    const qint64 last = std::clamp(to - 1, first, m_filtered.endLine() - 1);
    m_timeline->setSight({m_filtered.line(first).timeMs, m_filtered.line(last).timeMs + 1});
}

void LogsPage::showFoot()
{
    const bool follows = m_view->follow() == widgets::Follow::Yes;
    m_followButton->setText(follows ? tr("Following", "state of a log") : tr("Following paused", "state of a log"));
    m_pause->setText(follows ? tr("Pause", "button: stop following the log") : tr("Follow", "button: go on following the log"));
    m_pause->setIcon(theme::icon(follows ? Icon::Pause : Icon::Play, Color::Text));
    m_wrapButton->setText(m_view->wrap() == widgets::Wrap::Yes ? tr("Wrap on", "how long lines are shown")
                                                               : tr("Wrap off", "how long lines are shown"));
    QString size;
    if (!m_buffer.isEmpty()) {
        size = m_filtered.lineCount() != m_buffer.lineCount()
            ? tr("%1 of %Ln lines", "size of a log: shown and all", plural(m_buffer.lineCount())).arg(Format::count(m_filtered.lineCount()))
            : tr("%Ln lines", "size of a log", plural(m_buffer.lineCount()));
        size += QStringLiteral(" · ") + Format::bytes(m_buffer.memoryBytes());
    }
    m_size->setText(size);
    const bool live = isLive() && m_feed.state() == LogFeedState::Following;
    m_rateLabel->setText(live && !m_buffer.isEmpty() ? tr("%1 lines/s", "speed of a log").arg(Format::count(qRound64(m_rate))) : QString());

    Color token = Color::Text2;
    QString note;
    if (m_lostAtMs > 0) {
        note = tr("Connection lost; this is the log as of %1", "time").arg(Format::clockTime(m_lostAtMs));
        token = Color::Warn;
    } else if (m_earlier.isBusy()) {
        note = m_jumpMs > 0 ? tr("Reading back to that time…", "state of a log") : tr("Reading earlier lines…", "state of a log");
    } else if (m_buffer.droppedLines() > 0) {
        note = tr("%1 older lines were let go to save memory", "state of a log").arg(Format::count(m_buffer.droppedLines()));
    }
    m_note->setToken(token);
    m_note->setText(note);
}

QString LogsPage::footerText() const
{
    return QStringList{m_size->text(), m_rateLabel->text(), m_note->text()}.join(u'|');
}

void LogsPage::recallView()
{
    const QString form = m_context.choice(kTimeKey);
    setTimeForm(form == kUtc ? TimeForm::Utc : form == kRelative ? TimeForm::Relative : TimeForm::Local);
    setWrap(m_context.choice(kWrapKey) == kOn ? widgets::Wrap::Yes : widgets::Wrap::No);
}

void LogsPage::setTimeForm(TimeForm form)
{
    m_view->setTimeForm(form, m_clock);
    m_timeline->setTimeForm(form);
    m_timeButton->setText(timeWord(form));
    m_timeButton->setAccessibleName(timeWord(form));
    for (QAction *action : m_timeForms->actions())
        action->setChecked(action->data().toInt() == int(form));
    m_context.remember(kTimeKey, form == TimeForm::Utc ? kUtc : form == TimeForm::Relative ? kRelative : kLocal);
}

void LogsPage::setWrap(widgets::Wrap wrap)
{
    m_view->setWrap(wrap);
    m_context.remember(kWrapKey, wrap == widgets::Wrap::Yes ? kOn : kOff);
    showFoot();
}

void LogsPage::toggleWrap()
{
    setWrap(m_view->wrap() == widgets::Wrap::Yes ? widgets::Wrap::No : widgets::Wrap::Yes);
}

void LogsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    showSoon(); // how many bars fit is known only now
}

} // namespace ui::pages
