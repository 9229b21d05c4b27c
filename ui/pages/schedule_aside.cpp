// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/schedule_aside.h"

#include "core/cron.h"
#include "models/backup_desk.h"
#include "models/backup_words.h"
#include "models/cron_words.h"
#include "models/format.h"
#include "models/server_words.h"
#include "ui/dialogs/curl_copy.h"
#include "ui/pages/kept_view.h"
#include "ui/theme/direction.h"
#include "ui/widgets/backup_looks.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/month_grid.h"
#include "ui/widgets/permit.h"
#include "ui/widgets/scroll_edge.h"
#include "ui/widgets/scroll_pane.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

namespace ui::pages {

using core::BackupSchedule;
using models::BackupWords;
using models::CalendarRun;
using models::Format;
using theme::ButtonVariant;
using theme::Color;
using theme::Icon;
using widgets::TextLabel;

namespace {

constexpr int kSide = theme::space::xl;
constexpr int kMostDayRows = 12;

widgets::StatusLook lookOf(CalendarRun::Kind kind)
{
    switch (kind) {
    case CalendarRun::Kind::Good: return widgets::lookOf(core::BackupStatus::Completed);
    case CalendarRun::Kind::Failed: return widgets::lookOf(core::BackupStatus::Failed);
    case CalendarRun::Kind::Running: return widgets::lookOf(core::BackupStatus::InProgress);
    case CalendarRun::Kind::Coming: break;
    }
    return {widgets::Tone::Off, Icon::Clock, QCoreApplication::translate("ui::pages::ScheduleAside", "to come", "a run of a schedule")};
}

} // namespace

ScheduleAside::ScheduleAside(BackupActions &actions, models::BackupDesk &desk, const core::Clock &clock, QWidget *parent)
    : Panel(Color::Surface, {}, parent), m_actions(actions), m_desk(desk), m_clock(clock)
{
    setMinimumWidth(360);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    m_chosen = buildChosen();
    outer->addWidget(m_chosen);
    auto *scroll = new widgets::ScrollPane(this);
    scroll->setWidget(buildCalendar());
    new widgets::ScrollEdge(scroll, scroll->widget()->layout());
    outer->addWidget(scroll, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ScheduleAside::showRuns);
    const QDate today = QDateTime::fromMSecsSinceEpoch(clock.nowMs()).date();
    m_grid->setToday(today);
    m_grid->choose(today);
    setSchedule({});
}

void ScheduleAside::keepIn(KeptView &kept)
{
    kept.keep(QStringLiteral("day"), [this] { return QVariant(m_grid->chosen()); }, [this](const QVariant &day) { m_grid->choose(day.toDate()); });
    kept.keep(QStringLiteral("month"), [this] { return QVariant(m_grid->month()); }, [this](const QVariant &month) { m_grid->setMonth(month.toDate()); });
}

QWidget *ScheduleAside::buildChosen()
{
    auto *header = new widgets::Panel(Color::Surface, Qt::BottomEdge, this);
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(kSide, theme::space::l, kSide, theme::space::l);
    column->setSpacing(0);
    auto *title = new QHBoxLayout;
    m_name = new TextLabel({}, theme::type::title, Color::Text, QFont::DemiBold, header);
    m_light = new widgets::StatusPill(header);
    title->addWidget(m_name, 1);
    title->addWidget(m_light);
    column->addLayout(title);
    column->addSpacing(theme::space::xs);
    m_words = new TextLabel({}, theme::type::body, Color::Text2, QFont::Normal, header);
    m_words->setOverflow(widgets::Overflow::Wrap);
    column->addWidget(m_words);
    column->addSpacing(theme::space::m);
    m_run = widgets::makeButton(tr("Run now", "button: a schedule"), Icon::Play, ButtonVariant::Normal, header);
    m_edit = widgets::makeButton(tr("Edit…", "button: a schedule"), Icon::Pencil, ButtonVariant::Normal, header);
    m_enabled = new widgets::ToggleSwitch(header);
    m_more = widgets::makeIconButton(Icon::Ellipsis, tr("More actions", "tool tip"), ButtonVariant::Normal, header);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    menu->setToolTipsVisible(true);
    menu->addAction(theme::icon(Icon::Archive), tr("Show its backups", "menu: a schedule"), this, [this] { emit backupsWanted(m_id); });
    menu->addAction(theme::icon(Icon::X), tr("Close panel", "menu"), this, &ScheduleAside::closeWanted);
    menu->addSeparator();
    m_delete = menu->addAction(theme::icon(Icon::Trash, Color::Error), tr("Delete schedule…", "menu"), this, [this] { emit deleteWanted(m_id); });
    m_more->setMenu(menu);
    column->addLayout(widgets::makeActionRow({m_run, m_edit}, {m_enabled, m_more}));
    column->addSpacing(theme::space::l);
    m_facts = new widgets::KeyValueList(header);
    column->addWidget(m_facts);
    connect(m_run, &QPushButton::clicked, this, [this] {
        if (const BackupSchedule *chosen = schedule())
            m_actions.runNow(*chosen);
    });
    dialogs::offerCurl(m_run, [this] {
        return dialogs::Told{m_actions.backend(), [this] {
            if (const BackupSchedule *chosen = schedule())
                m_actions.runNow(*chosen);
        }};
    });
    dialogs::offerCurl(m_enabled, [this] {
        return dialogs::Told{m_actions.backend(), [this] {
            if (const BackupSchedule *chosen = schedule())
                m_actions.setEnabled(*chosen, !chosen->enabled);
        }};
    });
    connect(m_edit, &QPushButton::clicked, this, [this] { emit editWanted(m_id); });
    connect(m_enabled, &QAbstractButton::clicked, this, [this](bool on) {
        if (const BackupSchedule *chosen = schedule()) {
            m_enabled->setEnabled(false); // until the server has answered
            m_actions.setEnabled(*chosen, on);
        }
    });
    connect(&m_actions, &BackupActions::failed, this, &ScheduleAside::refresh);
    connect(&m_actions, &BackupActions::done, this, &ScheduleAside::refresh);
    return header;
}

QWidget *ScheduleAside::buildCalendar()
{
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(kSide, theme::space::m, kSide, theme::space::xl);
    column->setSpacing(theme::space::s);
    auto *head = new QHBoxLayout;
    m_month = new TextLabel({}, theme::type::body, Color::Text, QFont::DemiBold, body);
    auto *before = widgets::makeIconButton(Icon::ChevronLeft, tr("The month before", "tool tip"), ButtonVariant::Flat, body);
    auto *today = widgets::makeButton(tr("Today", "button: in a calendar"), {}, ButtonVariant::Flat, body);
    auto *after = widgets::makeIconButton(Icon::ChevronRight, tr("The next month", "tool tip"), ButtonVariant::Flat, body);
    head->addWidget(m_month, 1);
    head->addWidget(before);
    head->addWidget(today);
    head->addWidget(after);
    column->addLayout(head);
    m_grid = new widgets::MonthGrid(body);
    column->addWidget(m_grid);
    column->addSpacing(theme::space::s);
    m_day = new TextLabel({}, theme::type::body, Color::Text, QFont::DemiBold, body);
    column->addWidget(m_day);
    m_dayRows = new QVBoxLayout;
    m_dayRows->setSpacing(0);
    column->addLayout(m_dayRows);
    column->addStretch();
    connect(before, &QToolButton::clicked, this, [this] { m_grid->setMonth(m_grid->month().addMonths(-1)); });
    connect(after, &QToolButton::clicked, this, [this] { m_grid->setMonth(m_grid->month().addMonths(1)); });
    connect(today, &QPushButton::clicked, this, [this] { m_grid->choose(QDateTime::fromMSecsSinceEpoch(m_clock.nowMs()).date()); });
    connect(m_grid, &widgets::MonthGrid::monthChanged, this, &ScheduleAside::showRuns);
    connect(m_grid, &widgets::MonthGrid::dayChosen, this, &ScheduleAside::showDay);
    return body;
}

const BackupSchedule *ScheduleAside::schedule() const
{
    return m_id.isEmpty() ? nullptr : m_desk.schedules.find(m_id);
}

void ScheduleAside::setSchedule(const core::ScheduleId &id)
{
    m_id = id;
    showChosen();
    showRuns();
}

void ScheduleAside::refresh()
{
    showChosen();
}

void ScheduleAside::refreshSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void ScheduleAside::showChosen()
{
    const BackupSchedule *chosen = schedule();
    m_chosen->setVisible(chosen);
    if (!chosen)
        return;
    m_name->setText(chosen->name);
    m_light->setLook(widgets::lookOf(models::ScheduleModel::lightOf(*chosen)));
    const auto expression = core::CronExpression::parse(chosen->cronExpression);
    m_words->setText((expression ? models::CronWords::text(*expression) : chosen->cronExpression) + QStringLiteral(" · ") + chosen->timeZone);
    const QString why = m_actions.whyNot(BackupAction::Create);
    for (QWidget *one : std::initializer_list<QWidget *>{m_run, m_edit, m_enabled})
        widgets::permit(one, why);
    widgets::permit(m_delete, why);
    m_enabled->setChecked(chosen->enabled);
    m_enabled->setAccessibleName(tr("%1 is switched on", "accessible name of a switch; a schedule").arg(chosen->name));
    if (why.isEmpty())
        m_enabled->setToolTip(chosen->enabled ? tr("Switch it off", "tool tip: a schedule") : tr("Switch it on", "tool tip: a schedule"));

    const qint64 now = m_clock.nowMs();
    QVector<widgets::KeyValue> rows;
    const auto add = [&rows](const QString &key, const QString &value, const QString &tip = {}) {
        rows << widgets::KeyValue{key, value, widgets::ValueFont::Text, tip};
    };
    if (chosen->enabled && !chosen->nextRuns.isEmpty())
        add(tr("Next run", "detail: of a schedule"),
            QStringLiteral("%1 (%2)").arg(Format::dateTime(chosen->nextRuns.first()), BackupWords::until(chosen->nextRuns.first(), now)));
    add(tr("Last run", "detail: of a schedule"), BackupWords::scheduleResult(*chosen, now), Format::dateTime(chosen->lastRunMs));
    if (chosen->lastResult.startsWith(QLatin1StringView("failed")))
        add(tr("Reason", "detail: why the last run failed"), models::ServerWords::text(chosen->lastResult.section(QStringLiteral(": "), 1)));
    if (chosen->missed > 0)
        add(tr("Missed", "detail: runs of a schedule that were not made"), tr("%n run(s) since the last one", nullptr, chosen->missed));
    add(tr("Newest good", "detail: the newest good backup of a schedule"), Format::ago(chosen->lastGoodMs, now), Format::dateTime(chosen->lastGoodMs));
    add(tr("Kept", "detail: how long backups are kept"), BackupWords::retention(chosen->retention));
    add(tr("Type", "detail"), chosen->type == core::BackupType::Full
            ? BackupWords::type(chosen->type)
            : tr("Incremental, a full one after %n", "type of a schedule's backups", chosen->fullEvery));
    if (chosen->drill)
        add(tr("Drill", "detail: a restore drill after each run"), tr("After each run", "when a drill is made"));
    m_facts->setRows(rows);
}

void ScheduleAside::showRuns()
{
    m_soon.stop();
    m_month->setText(tr("%1 %2", "name of a month, and its year").arg(QLocale().standaloneMonthName(m_grid->month().month())).arg(m_grid->month().year()));
    m_grid->setToday(QDateTime::fromMSecsSinceEpoch(m_clock.nowMs()).date());
    m_runs = models::RunCalendar::runs(m_desk.schedules, m_desk.backups, m_grid->firstShown(), m_grid->lastShown(), m_clock.nowMs());
    if (!m_id.isEmpty())
        for (QVector<CalendarRun> &runs : m_runs)
            runs.removeIf([this](const CalendarRun &run) { return run.schedule != m_id; });
    m_grid->setRuns(m_runs);
    showDay();
}

void ScheduleAside::showDay()
{
    const QDate day = m_grid->chosen();
    m_day->setText(QLocale().toString(day, tr("dddd, d MMMM", "format of a day, as QDate has it")));
    QStringList texts;
    const QVector<CalendarRun> runs = m_runs.value(day);
    for (const CalendarRun &run : runs.mid(0, kMostDayRows))
        texts << QStringLiteral("%1 · %2 · %3").arg(Format::clockTime(run.timeMs), run.name, lookOf(run.kind).word);
    const int more = int(runs.size()) - kMostDayRows;
    if (more > 0)
        texts << tr("and %n more", "runs of a day", more);
    if (texts.isEmpty())
        texts << tr("Nothing runs on this day.");
    if (texts == m_dayTexts)
        return;
    m_dayTexts = texts;
    for (QWidget *widget : std::as_const(m_dayWidgets)) {
        widget->hide();
        widget->deleteLater();
    }
    m_dayWidgets.clear();
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QWidget *row;
        if (i < std::min<qsizetype>(runs.size(), kMostDayRows) && !runs[i].backup.isEmpty()) {
            auto *link = widgets::makeButton(texts[i], lookOf(runs[i].kind).icon, ButtonVariant::Link, m_grid->parentWidget());
            link->setToolTip(tr("Show the backup", "tool tip"));
            connect(link, &QPushButton::clicked, this, [this, id = runs[i].backup] { emit backupWanted(id); });
            row = link;
        } else {
            row = new TextLabel(texts[i], theme::type::body, Color::Text2, QFont::Normal, m_grid->parentWidget());
            row->setMinimumHeight(theme::row::s);
            if (!runs.isEmpty()) // below those that have an icon
                row->setContentsMargins(theme::indent(theme::size::icon + theme::space::s));
        }
        m_dayRows->addWidget(row, 0, Qt::AlignLeft);
        m_dayWidgets << row;
    }
}

void ScheduleAside::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeWanted();
    else
        Panel::keyPressEvent(event);
}

} // namespace ui::pages
