// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/backup_filter_bar.h"

#include "models/backup_words.h"
#include "ui/pages/kept_view.h"
#include "ui/widgets/bar_layout.h"
#include "ui/widgets/controls.h"

#include <QLineEdit>
#include <QMenu>

namespace ui::pages {

using models::BackupFilterModel;
using models::BackupWords;
using theme::Color;
using theme::Icon;
using State = models::BackupFilterModel::State;

namespace {

constexpr int kLeastField = 120;
constexpr int kRoomForWords = 700; // below it the menu button shows its icon alone
constexpr int kMostMoreWidth = 200;

} // namespace

BackupFilterBar::BackupFilterBar(BackupFilterModel &filter, models::ScheduleModel &schedules, QWidget *parent)
    : Panel(Color::Background, Qt::BottomEdge, parent), m_filter(filter), m_schedules(schedules)
{
    using Part = widgets::BarLayout::Part;
    auto *row = new widgets::BarLayout(this);
    m_text = new QLineEdit(this);
    m_text->setPlaceholderText(tr("Filter backups", "placeholder"));
    m_text->setAccessibleName(tr("Filter backups", "accessible name"));
    m_text->setToolTip(tr("Words of the name, id, description, services or who made it", "tool tip"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(theme::icon(Icon::ListFilter), QLineEdit::LeadingPosition);
    m_text->setMinimumWidth(kLeastField);
    m_text->setMaximumWidth(theme::size::field * 2);
    m_chips = new widgets::ChipRow(this);
    m_chips->addChip(tr("All", "filter: backups of any state"), kAll);
    m_chips->addChip(BackupWords::status(core::BackupStatus::Completed), int(State::Good));
    m_chips->addChip(BackupWords::status(core::BackupStatus::InProgress), int(State::Going));
    m_chips->addChip(BackupWords::status(core::BackupStatus::Failed), int(State::Failed));
    m_chips->choose(kAll);
    m_more = new QToolButton(this);
    theme::setVariant(m_more, theme::ButtonVariant::Normal);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setMaximumWidth(kMostMoreWidth);
    m_more->setMenu(new QMenu(m_more));
    row->addPart(m_text, Part::Lead);
    row->addPart(m_chips, Part::Middle);
    row->addPart(m_more, Part::End);

    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setText(text);
        emit changed();
    });
    connect(m_chips, &widgets::ChipRow::chosenChanged, this, [this](int value) {
        m_filter.setState(value == kAll ? std::nullopt : std::optional(static_cast<State>(value)));
        emit changed();
    });
    connect(m_more->menu(), &QMenu::aboutToShow, this, &BackupFilterBar::fillMenu);
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
    m_text->clear();
    m_chips->choose(kAll);
    showMore();
    emit changed();
}

void BackupFilterBar::chooseSchedule(const core::ScheduleId &schedule)
{
    m_filter.setSchedule(schedule);
    showMore();
    emit changed();
}

void BackupFilterBar::keepIn(KeptView &kept)
{
    kept.keep(QStringLiteral("words"), m_text);
    kept.keep(QStringLiteral("state"), m_chips);
    const auto more = [this, &kept](const QString &key, const std::function<QVariant()> &save, const std::function<void(const QVariant &)> &choose) {
        kept.keep(key, save, [this, choose](const QVariant &value) {
            choose(value);
            showMore();
            emit changed();
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
    m_chips->chip(kAll)->setCount(m_filter.countAll());
    for (const State state : {State::Good, State::Going, State::Failed})
        m_chips->chip(int(state))->setCount(m_filter.count(state));
}

void BackupFilterBar::showMore()
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
    const QString text = parts.isEmpty() ? tr("Filter", "button: choose type, origin, service") : parts.join(QStringLiteral(", "));
    m_more->setText(text);
    m_more->setAccessibleName(text);
    m_more->setToolTip(parts.isEmpty() ? tr("Show some types, origins or services only", "tool tip")
                                       : tr("Shown: %1", "tool tip: what is filtered for").arg(text));
    m_more->setIcon(theme::icon(Icon::ListFilter, parts.isEmpty() ? Color::Text : Color::Accent));
    m_more->setToolButtonStyle(width() >= kRoomForWords ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

void BackupFilterBar::fillMenu()
{
    QMenu *menu = m_more->menu();
    menu->clear();
    // One of several, or all of them again.
    const auto add = [this](QMenu *to, const QString &text, bool on, const std::function<void()> &choose) {
        QAction *action = to->addAction(QString(text).replace(u'&', QStringLiteral("&&")), this, [this, choose] {
            choose();
            showMore();
            emit changed();
        });
        action->setCheckable(true);
        action->setChecked(on);
    };
    menu->addSection(tr("Type", "menu: of a backup"));
    for (const core::BackupType type : {core::BackupType::Full, core::BackupType::Incremental}) {
        const bool on = m_filter.type() == type;
        add(menu, BackupWords::type(type), on, [this, type, on] { m_filter.setType(on ? std::nullopt : std::optional(type)); });
    }
    menu->addSection(tr("Origin", "menu: of a backup"));
    for (const core::BackupOrigin origin : {core::BackupOrigin::Manual, core::BackupOrigin::Schedule, core::BackupOrigin::Safety,
                                            core::BackupOrigin::Upload}) {
        const bool on = m_filter.origin() == origin;
        add(menu, BackupWords::origin(origin), on, [this, origin, on] { m_filter.setOrigin(on ? std::nullopt : std::optional(origin)); });
    }
    menu->addSeparator();
    QMenu *services = menu->addMenu(theme::icon(Icon::Boxes), tr("Service", "menu: only backups that hold it"));
    for (const QString &service : m_filter.servicesThere()) {
        const bool on = m_filter.service() == service;
        add(services, service, on, [this, service, on] { m_filter.setService(on ? QString() : service); });
    }
    services->setEnabled(!services->isEmpty());
    QMenu *schedules = menu->addMenu(theme::icon(Icon::CalendarClock), tr("Schedule", "menu: only backups that it made"));
    for (int i = 0; i < m_schedules.rowCount(); ++i) {
        const core::BackupSchedule &schedule = m_schedules.rowAt(i);
        const bool on = m_filter.schedule() == schedule.id;
        add(schedules, schedule.name, on, [this, id = schedule.id, on] { m_filter.setSchedule(on ? core::ScheduleId() : id); });
    }
    schedules->setEnabled(!schedules->isEmpty());
}

void BackupFilterBar::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    showMore();
}

} // namespace ui::pages
