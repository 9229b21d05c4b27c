// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/schedules_page.h"

#include "models/backup_desk.h"
#include "models/backup_words.h"
#include "models/format.h"
#include "models/service_model.h"
#include "ui/dialogs/curl_copy.h"
#include "ui/dialogs/schedule_dialog.h"
#include "ui/dialogs/small_dialogs.h"
#include "ui/pages/kept_view.h"
#include "ui/pages/schedule_aside.h"
#include "ui/widgets/backup_looks.h"
#include "ui/widgets/bar_layout.h"
#include "ui/widgets/column_room.h"
#include "ui/widgets/permit.h"

#include <QLineEdit>
#include <QMenu>

namespace ui::pages {

using core::BackupSchedule;
using models::BackupWords;
using models::ScheduleModel;
using theme::Color;
using theme::Icon;

namespace {

constexpr int kLeastList = 520;
constexpr int kAsideWidth = 386;
constexpr int kLeastName = 190;
constexpr std::chrono::milliseconds kTick{20'000}; // times in words, and runs that become due

} // namespace

SchedulesPage::SchedulesPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_desk(*context.backups), m_actions(*context.backups)
{
    m_filter.setSourceModel(&m_desk.schedules);
    m_filter.setSortRole(ScheduleModel::SortRole);
    m_filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter.setFilterKeyColumn(ScheduleModel::Name);
    m_filter.setDynamicSortFilter(true);
    m_topCreate = widgets::makeButton(tr("New schedule", "button"), Icon::Plus, theme::ButtonVariant::Primary, this);
    m_topCreate->hide();
    m_frame = new ListFrame(tr("Schedules", "accessible name of the table"), kLeastList, this);
    m_frame->addBar(buildFilterBar());
    buildTable();
    m_createButton = m_frame->states()->addButton(tr("Create a schedule", "button"), theme::ButtonVariant::Primary);
    m_clearButton = m_frame->states()->addButton(tr("Clear the filter", "button"), theme::ButtonVariant::Normal);
    m_aside = new ScheduleAside(m_actions, m_desk, context.clock, m_frame);
    m_frame->setDetail(m_aside, kAsideWidth, ListFrame::Detail::Lasting);
    connectParts();
    KeptView &kept = KeptView::of(this);
    kept.keep(QStringLiteral("words"), m_text);
    m_aside->keepIn(kept);
    m_frame->keepIn(kept);
    showState();
}

SchedulesPage::~SchedulesPage()
{
    // Members end before the children that show them.
    m_frame->end();
    delete m_frame;
    delete m_topCreate;
}

void SchedulesPage::connectParts()
{
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setFilterFixedString(text.trimmed());
        showState();
    });
    connect(&m_desk.schedules, &ScheduleModel::loadStateChanged, this, &SchedulesPage::showState);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(&m_filter, signal, this, [this] {
            m_chosen.restore();
            showState();
            showBadge();
            m_aside->refreshSoon();
        });
        connect(&m_desk.backups, signal, m_aside, &ScheduleAside::refreshSoon);
    }
    connect(&m_desk.schedules, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first) {
        if (first.column() > ScheduleModel::Name)
            return; // times alone
        m_aside->refresh();
        m_aside->refreshSoon();
        showFooter();
        showBadge();
    });
    connect(&m_desk.backups, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &) {
        if (first.column() <= models::BackupModel::Name && isVisible())
            m_aside->refreshSoon();
    });
    m_chosen.watch(table(), {[this](const QModelIndex &index) { return m_desk.schedules.idAt(m_filter.mapToSource(index)); },
                             [this](const core::ScheduleId &id) { return indexOf(id); },
                             [this](const core::ScheduleId &id) { return m_desk.schedules.find(id) != nullptr; }},
                   [this] { m_aside->setSchedule(m_chosen.id()); });
    connect(m_frame, &ListFrame::openWanted, this, [this] { openEdit(m_chosen.id()); });
    connect(m_frame, &ListFrame::deleteWanted, this, [this] { askDelete(m_chosen.id()); });
    connect(table(), &QWidget::customContextMenuRequested, this, &SchedulesPage::openMenu);
    connect(m_aside, &ScheduleAside::editWanted, this, &SchedulesPage::openEdit);
    connect(m_aside, &ScheduleAside::deleteWanted, this, &SchedulesPage::askDelete);
    connect(m_aside, &ScheduleAside::backupsWanted, this,
            [this](const core::ScheduleId &id) { emit wants({.page = PageId::Backups, .schedule = id}); });
    connect(m_aside, &ScheduleAside::backupWanted, this,
            [this](const core::BackupId &id) { emit wants({.page = PageId::Backups, .backup = id}); });
    connect(m_aside, &ScheduleAside::closeWanted, this, [this] {
        select({});
        table()->setFocus();
    });
    connect(&m_actions, &BackupActions::done, this, &SchedulesPage::done);
    connect(&m_actions, &BackupActions::failed, this, &SchedulesPage::failed);
    connect(states()->retryButton(), &QPushButton::clicked, this, [this] {
        if (m_backend && !m_backend->connectionState().isLive())
            m_backend->retryNow();
        else
            m_desk.refresh();
    });
    for (QPushButton *button : {m_createButton, m_topCreate.data()})
        connect(button, &QPushButton::clicked, this, &SchedulesPage::openCreate);
    connect(m_clearButton, &QPushButton::clicked, m_text, &QLineEdit::clear);
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_desk.tick();
        m_aside->refresh();
        m_aside->refreshSoon();
        showFooter();
    });
}

QWidget *SchedulesPage::buildFilterBar()
{
    auto *bar = new widgets::Panel(Color::Background, Qt::BottomEdge, m_frame->list());
    auto *row = new widgets::BarLayout(bar);
    m_text = new QLineEdit(bar);
    m_text->setPlaceholderText(tr("Filter schedules", "placeholder"));
    m_text->setAccessibleName(tr("Filter schedules", "accessible name"));
    m_text->setToolTip(m_text->placeholderText());
    m_text->setClearButtonEnabled(true);
    m_text->addAction(theme::icon(Icon::ListFilter), QLineEdit::LeadingPosition);
    m_text->setMaximumWidth(theme::size::field * 2);
    row->addPart(m_text, widgets::BarLayout::Part::Lead);
    return bar;
}

void SchedulesPage::buildTable()
{
    widgets::TableView *table = m_frame->table();
    table->setModel(&m_filter);
    table->setSortingEnabled(true);
    table->sortByColumn(ScheduleModel::NextRun, Qt::AscendingOrder);
    table->setItemDelegate(new widgets::TextDelegate(Color::Text2, table));
    table->setItemDelegateForColumn(ScheduleModel::Name, new widgets::TwoLineDelegate(ScheduleModel::SubtitleRole, table));
    table->setItemDelegateForColumn(ScheduleModel::State, new widgets::PillDelegate([](const QModelIndex &index) {
        return widgets::lookOf(static_cast<ScheduleModel::Light>(index.data(ScheduleModel::LightRole).toInt()));
    }, -1, table));
    table->setItemDelegateForColumn(ScheduleModel::When, new widgets::TextDelegate(Color::Text, table));
    using Light = ScheduleModel::Light;
    const int state = widgets::pillColumn({widgets::lookOf(Light::Off), widgets::lookOf(Light::Good), widgets::lookOf(Light::Waiting),
                                           widgets::lookOf(Light::Failed), widgets::lookOf(Light::Overdue)});
    const int next = widgets::wordColumn({BackupWords::until(widgets::kLongWaitMs, 0), BackupWords::until(0, 0)});
    const int last = widgets::timeColumn([](qint64 timeMs, qint64 nowMs) {
        BackupSchedule schedule;
        schedule.lastRunMs = timeMs;
        schedule.lastResult = QStringLiteral("completed");
        return BackupWords::scheduleResult(schedule, nowMs);
    });
    const int types = widgets::wordColumn({BackupWords::type(core::BackupType::Full), BackupWords::type(core::BackupType::Incremental)});
    new widgets::ColumnRoom(*table, ScheduleModel::Name, kLeastName,
                            {{ScheduleModel::State, std::max(120, state)}, {ScheduleModel::NextRun, std::max(112, next)}, {ScheduleModel::When, 200, 260},
                             {ScheduleModel::LastRun, std::max(176, last)}, {ScheduleModel::Kept, 180}, {ScheduleModel::Type, std::max(104, types)}});
}

QString SchedulesPage::title() const
{
    return tr("Schedules", "title of the page");
}

QList<QWidget *> SchedulesPage::topBarWidgets() const
{
    return {m_topCreate};
}

void SchedulesPage::setActive(bool active)
{
    if (!active) {
        m_tick.stop();
        return;
    }
    m_desk.tick();
    m_aside->refreshSoon();
    showFooter();
    m_tick.start();
}

void SchedulesPage::goTo(const Destination &destination)
{
    if (destination.schedule.isEmpty())
        return;
    m_text->clear();
    m_chosen.want(destination.schedule);
}

Destination SchedulesPage::place() const
{
    return {.page = id(), .schedule = m_chosen.idOrWanted()};
}

QList<Command> SchedulesPage::commands()
{
    QList<Command> list;
    if (!m_actions.allowed(BackupAction::Create))
        return list;
    list.append({tr("New schedule", "command"), title(), Icon::CalendarClock, [this] { openCreate(); }});
    if (const BackupSchedule *chosen = m_desk.schedules.find(m_chosen.id())) {
        const auto runNow = [this, id = m_chosen.id()] {
            if (const BackupSchedule *now = m_desk.schedules.find(id))
                m_actions.runNow(*now);
        };
        list.append({tr("Run %1 now", "command; a schedule").arg(chosen->name), title(), Icon::Play, runNow, {m_backend, runNow}});
        list.append({tr("Edit %1", "command; a schedule").arg(chosen->name), title(), Icon::Pencil, [this, id = m_chosen.id()] { openEdit(id); }});
    }
    return list;
}

void SchedulesPage::refresh()
{
    if (m_backend)
        m_desk.refresh();
}

void SchedulesPage::focusSearch()
{
    m_text->setFocus();
    m_text->selectAll();
}

void SchedulesPage::setBackend(client::Backend *backend)
{
    if (m_backend)
        m_backend->disconnect(this);
    m_chosen.forget();
    m_backend = backend;
    m_actions.setBackend(backend);
    if (backend) {
        connect(backend, &client::Backend::connectionChanged, this, &SchedulesPage::connectionChanged);
        connect(backend, &client::Backend::resynced, this, &SchedulesPage::connectionChanged);
    }
    connectionChanged();
    showBadge();
}

void SchedulesPage::connectionChanged()
{
    const QString why = m_actions.whyNot(BackupAction::Create);
    for (QPushButton *button : {m_createButton, m_topCreate.data()}) {
        if (!button)
            continue;
        widgets::permit(button, why);
    }
    m_aside->refresh();
    showState();
}

void SchedulesPage::showState()
{
    ListStates *states = m_frame->states();
    if (states->showTrouble(m_backend, loadOf(m_desk.schedules),
                            {core::Permission::BackupsRead, tr("You may not see schedules", "title"), Icon::CalendarClock,
                             tr("This server has no schedules", "title: an older server without the feature"),
                             tr("It is of an older version, which cannot make backups.")}))
        return showFooter();
    if (m_desk.schedules.rowCount() == 0)
        states->showEmpty(Icon::CalendarClock, tr("No schedules yet", "title"),
                          tr("A schedule makes backups by itself, keeps as many as you wish, and warns when one is overdue."), {m_createButton});
    else if (m_filter.rowCount() == 0)
        states->showEmpty(Icon::Search, tr("No schedule matches", "title"), tr("Try other words, or look at all of them."), {m_clearButton});
    else
        states->show(ListStates::Shown::Content);
    showFooter();
}

QString SchedulesPage::footerText() const
{
    QString text = tr("%n schedule(s)", "footer", m_desk.schedules.rowCount());
    qint64 next = 0;
    for (int row = 0; row < m_desk.schedules.rowCount(); ++row) {
        const BackupSchedule &schedule = m_desk.schedules.rowAt(row);
        if (schedule.enabled && !schedule.nextRuns.isEmpty() && (next == 0 || schedule.nextRuns.first() < next))
            next = schedule.nextRuns.first();
    }
    if (next > 0)
        text += QStringLiteral(" · ") + tr("next run %1", "footer: when").arg(BackupWords::until(next, m_context.clock.nowMs()));
    if (const int overdue = m_desk.schedules.overdue(); overdue > 0)
        text += QStringLiteral(" · ") + tr("%n overdue", "footer: schedules", overdue);
    return text;
}

void SchedulesPage::showFooter()
{
    m_frame->foot()->setCount(footerText());
    m_frame->foot()->setFreshness(m_backend, m_desk.schedules.everLoaded(), ListFoot::While::ToldLive);
}

void SchedulesPage::showBadge()
{
    const int overdue = m_desk.schedules.overdue();
    if (std::exchange(m_overdue, overdue) != overdue)
        emit badgeChanged(overdue, tr("%n schedule(s) overdue", "badge of the page", overdue));
}

QModelIndex SchedulesPage::indexOf(const core::ScheduleId &id) const
{
    const int row = m_desk.schedules.rowOf(id);
    return row < 0 ? QModelIndex() : m_filter.mapFromSource(m_desk.schedules.index(row, 0));
}

void SchedulesPage::openMenu(const QPoint &at)
{
    const BackupSchedule *chosen = m_desk.schedules.find(m_chosen.id());
    if (!chosen)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const QString why = m_actions.whyNot(BackupAction::Create);
    const auto add = [&](Icon icon, const QString &text, auto run) {
        QAction *action = menu->addAction(theme::icon(icon), text, this, run);
        widgets::permit(action, why);
    };
    add(Icon::Play, tr("Run now", "menu: a schedule"), [this, schedule = *chosen] { m_actions.runNow(schedule); });
    add(Icon::Pencil, tr("Edit…", "menu: a schedule"), [this, id = m_chosen.id()] { openEdit(id); });
    add(chosen->enabled ? Icon::Pause : Icon::Check, chosen->enabled ? tr("Switch off", "menu: a schedule") : tr("Switch on", "menu: a schedule"),
        [this, schedule = *chosen] { m_actions.setEnabled(schedule, !schedule.enabled); });
    menu->addSeparator();
    menu->addAction(theme::icon(Icon::Archive), tr("Show its backups", "menu: a schedule"), this,
                    [this, id = m_chosen.id()] { emit wants({.page = PageId::Backups, .schedule = id}); });
    menu->addSeparator();
    add(Icon::Trash, tr("Delete…", "menu: a schedule"), [this, id = m_chosen.id()] { askDelete(id); });
    menu->addSeparator();
    auto *curl = new dialogs::CurlMenu(menu, this, m_backend);
    curl->add(tr("Run now", "menu: a schedule"), why, [this, schedule = *chosen] { m_actions.runNow(schedule); });
    curl->add(chosen->enabled ? tr("Switch off", "menu: a schedule") : tr("Switch on", "menu: a schedule"), why,
              [this, schedule = *chosen] { m_actions.setEnabled(schedule, !schedule.enabled); });
    menu->popup(table()->viewport()->mapToGlobal(at));
}

void SchedulesPage::openCreate()
{
    if (!m_backend || !m_actions.allowed(BackupAction::Create))
        return;
    auto *dialog = new dialogs::ScheduleDialog(*m_backend, m_context.services, m_context.clock, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &dialogs::ScheduleDialog::saved, this, [this](const BackupSchedule &schedule) {
        m_desk.schedules.applySchedule(schedule);
        m_chosen.want(schedule.id);
        emit done(tr("%1 was created", "a schedule").arg(schedule.name));
    });
    connect(m_backend, &QObject::destroyed, dialog, &QDialog::reject);
    dialog->open();
}

void SchedulesPage::openEdit(const core::ScheduleId &id)
{
    const BackupSchedule *schedule = m_desk.schedules.find(id);
    if (!m_backend || !schedule || !m_actions.allowed(BackupAction::Create))
        return;
    auto *dialog = new dialogs::ScheduleDialog(*m_backend, m_context.services, m_context.clock, *schedule, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &dialogs::ScheduleDialog::saved, this, [this](const BackupSchedule &changed) {
        m_desk.schedules.applySchedule(changed);
        emit done(tr("%1 was changed", "a schedule").arg(changed.name));
    });
    connect(m_backend, &QObject::destroyed, dialog, &QDialog::reject);
    dialog->open();
}

void SchedulesPage::askDelete(const core::ScheduleId &id)
{
    const BackupSchedule *schedule = m_desk.schedules.find(id);
    if (!schedule || !m_actions.allowed(BackupAction::Create))
        return;
    const auto remove = [this, schedule = *schedule] { m_actions.remove(schedule); };
    dialogs::QuestionDialog::ask({tr("Delete %1?", "title of a dialog; a schedule's name").arg(schedule->name),
                                  tr("No backups are made by it any more, and none of those it made is deleted by itself any more. They stay until you delete them."),
                                  tr("Delete schedule", "button"), tr("Keep it", "button: do not delete")},
                                 window(), this, remove, {m_backend, remove});
}

} // namespace ui::pages
