// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/backup_filter_bar.h"

#include "models/backup_words.h"
#include "ui/pages/kept_view.h"
#include "ui/widgets/controls.h"

#include <QLineEdit>
#include <QMenu>

namespace ui::pages {

using models::BackupFilterModel;
using models::BackupWords;
using theme::Icon;
using State = models::BackupFilterModel::State;

MenuFilterBar::Words BackupFilterBar::words()
{
    return {tr("Filter backups", "placeholder"), tr("Words of the name, id, description, services or who made it", "tool tip"),
            tr("All", "filter: backups of any state"), tr("Filter", "button: choose type, origin, service"),
            tr("Show some types, origins or services only", "tool tip")};
}

BackupFilterBar::BackupFilterBar(BackupFilterModel &filter, models::ScheduleModel &schedules, QWidget *parent)
    : MenuFilterBar(words(), parent), m_filter(filter), m_schedules(schedules)
{
    chips()->addChip(BackupWords::status(core::BackupStatus::Completed), int(State::Good));
    chips()->addChip(BackupWords::status(core::BackupStatus::InProgress), int(State::Going));
    chips()->addChip(BackupWords::status(core::BackupStatus::Failed), int(State::Failed));
    connect(field(), &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setText(text);
        emit changed();
    });
    connect(chips(), &widgets::ChipRow::chosenChanged, this, [this](int value) {
        m_filter.setState(value == kAll ? std::nullopt : std::optional(static_cast<State>(value)));
        emit changed();
    });
    connect(&m_filter, &BackupFilterModel::countsChanged, this, &BackupFilterBar::showCounts);
    showMore();
    showCounts();
}

void BackupFilterBar::clear()
{
    m_filter.setType({});
    m_filter.setOrigin({});
    m_filter.setService({});
    m_filter.setSchedule({});
    field()->clear();
    chips()->choose(kAll);
    tell();
}

void BackupFilterBar::chooseSchedule(const core::ScheduleId &schedule)
{
    m_filter.setSchedule(schedule);
    tell();
}

void BackupFilterBar::keepIn(KeptView &kept)
{
    kept.keep(QStringLiteral("words"), field());
    kept.keep(QStringLiteral("state"), chips());
    const auto more = [this, &kept](const QString &key, const std::function<QVariant()> &save, const std::function<void(const QVariant &)> &choose) {
        kept.keep(key, save, [this, choose](const QVariant &value) {
            choose(value);
            tell();
        });
    };
    more(QStringLiteral("type"), [this] { return m_filter.type() ? QVariant(int(*m_filter.type())) : QVariant(); },
         [this](const QVariant &type) { m_filter.setType(static_cast<core::BackupType>(type.toInt())); });
    more(QStringLiteral("origin"), [this] { return m_filter.origin() ? QVariant(int(*m_filter.origin())) : QVariant(); },
         [this](const QVariant &origin) { m_filter.setOrigin(static_cast<core::BackupOrigin>(origin.toInt())); });
    more(QStringLiteral("service"), [this] { return QVariant(m_filter.service()); },
         [this](const QVariant &service) { m_filter.setService(service.toString()); });
    more(QStringLiteral("schedule"), [this] { return QVariant(m_filter.schedule().toString()); },
         [this](const QVariant &schedule) { m_filter.setSchedule(core::ScheduleId(schedule.toString())); });
}

void BackupFilterBar::showCounts()
{
    chips()->chip(kAll)->setCount(m_filter.countAll());
    for (const State state : {State::Good, State::Going, State::Failed})
        chips()->chip(int(state))->setCount(m_filter.count(state));
}

QStringList BackupFilterBar::chosen() const
{
    QStringList parts;
    if (m_filter.type())
        parts << BackupWords::type(*m_filter.type());
    if (m_filter.origin())
        parts << BackupWords::origin(*m_filter.origin());
    if (!m_filter.service().isEmpty())
        parts << m_filter.service();
    if (const core::BackupSchedule *schedule = m_schedules.find(m_filter.schedule()))
        parts << schedule->name;
    else if (!m_filter.schedule().isEmpty())
        parts << m_filter.schedule().toString();
    return parts;
}

void BackupFilterBar::fillMenu(QMenu *menu)
{
    menu->addSection(tr("Type", "menu: of a backup"));
    for (const core::BackupType type : {core::BackupType::Full, core::BackupType::Incremental}) {
        const bool on = m_filter.type() == type;
        addChoice(menu, BackupWords::type(type), on, [this, type, on] { m_filter.setType(on ? std::nullopt : std::optional(type)); });
    }
    menu->addSection(tr("Origin", "menu: of a backup"));
    for (const core::BackupOrigin origin : {core::BackupOrigin::Manual, core::BackupOrigin::Schedule, core::BackupOrigin::Safety,
                                            core::BackupOrigin::Upload}) {
        const bool on = m_filter.origin() == origin;
        addChoice(menu, BackupWords::origin(origin), on, [this, origin, on] { m_filter.setOrigin(on ? std::nullopt : std::optional(origin)); });
    }
    menu->addSeparator();
    QMenu *services = menu->addMenu(theme::icon(Icon::Boxes), tr("Service", "menu: only backups that hold it"));
    for (const QString &service : m_filter.servicesThere()) {
        const bool on = m_filter.service() == service;
        addChoice(services, service, on, [this, service, on] { m_filter.setService(on ? QString() : service); });
    }
    services->setEnabled(!services->isEmpty());
    QMenu *schedules = menu->addMenu(theme::icon(Icon::CalendarClock), tr("Schedule", "menu: only backups that it made"));
    for (int i = 0; i < m_schedules.rowCount(); ++i) {
        const core::BackupSchedule &schedule = m_schedules.rowAt(i);
        const bool on = m_filter.schedule() == schedule.id;
        addChoice(schedules, schedule.name, on, [this, id = schedule.id, on] { m_filter.setSchedule(on ? core::ScheduleId() : id); });
    }
    schedules->setEnabled(!schedules->isEmpty());
}

} // namespace ui::pages
