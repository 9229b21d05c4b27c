// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schedule_model.h"

#include "models/backup_words.h"
#include "models/cron_words.h"
#include "models/format.h"
#include "models/server_words.h"

namespace models {

using core::BackupSchedule;

ScheduleModel::ScheduleModel(const core::Clock &clock, QObject *parent)
    : TableModel(parent)
    , m_clock(clock)
    , m_loader(
          *this, [](client::Backend &backend) { return backend.backups().schedules(); },
          [this](const QVector<BackupSchedule> &schedules) { applySchedules(schedules); }, [this] { emit loadStateChanged(); })
{
}

void ScheduleModel::setBackend(client::Backend *backend)
{
    if (backend == m_loader.backend())
        return;
    if (m_loader.backend())
        m_loader.backend()->disconnect(this);
    m_loader.setBackend(backend);
    clear();
    if (!backend)
        return;
    connect(backend, &client::Backend::scheduleChanged, this, &ScheduleModel::applySchedule);
    connect(backend, &client::Backend::scheduleRemoved, this, &ScheduleModel::removeSchedule);
    connect(backend, &client::Backend::resynced, this, &ScheduleModel::refresh);
    if (backend->connectionState().isLive())
        refresh();
}

void ScheduleModel::refresh()
{
    m_loader.refresh();
}

void ScheduleModel::tick()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, NextRun), index(rowCount() - 1, LastRun), {Qt::DisplayRole});
}

ScheduleModel::Light ScheduleModel::lightOf(const BackupSchedule &schedule)
{
    if (!schedule.enabled)
        return Light::Off;
    if (schedule.overdue)
        return Light::Overdue;
    if (schedule.lastResult.startsWith(QLatin1StringView("failed")))
        return Light::Failed;
    return schedule.lastGoodMs > 0 ? Light::Good : Light::Waiting;
}

QString ScheduleModel::lightWord(Light light)
{
    switch (light) {
    case Light::Off: return tr("Off", "state of a schedule");
    case Light::Good: return tr("On time", "state of a schedule");
    case Light::Waiting: return tr("Waiting", "state of a schedule that has not run yet");
    case Light::Failed: return tr("Failed", "state of a schedule: its last run failed");
    case Light::Overdue: return tr("Overdue", "state of a schedule: its newest good backup is too old");
    }
    return {};
}

int ScheduleModel::overdue() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += lightOf(rowAt(row)) == Light::Overdue;
    return count;
}

core::ScheduleId ScheduleModel::idAt(const QModelIndex &index) const
{
    return index.isValid() ? rowAt(index.row()).id : core::ScheduleId();
}

void ScheduleModel::applySchedules(const QVector<BackupSchedule> &schedules)
{
    applyList({schedules.begin(), schedules.end()});
}

void ScheduleModel::applySchedule(const BackupSchedule &schedule)
{
    m_loader.tell([this, schedule] { applyRow(schedule); });
}

void ScheduleModel::removeSchedule(const core::ScheduleId &id)
{
    m_loader.tell([this, id] { removeRow(id); });
}

QVariant ScheduleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BackupSchedule &schedule = rowAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return display(schedule, column);
    case Qt::ToolTipRole: return toolTip(schedule, column);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), display(schedule, column));
    case IdRole: return schedule.id.toString();
    case SubtitleRole: return schedule.cronExpression + QStringLiteral(" · ") + schedule.timeZone;
    case LightRole: return int(lightOf(schedule));
    case SortRole:
        switch (column) {
        case NextRun: return schedule.enabled && !schedule.nextRuns.isEmpty() ? schedule.nextRuns.first() : std::numeric_limits<qint64>::max();
        case LastRun: return schedule.lastRunMs;
        case State: return int(lightOf(schedule));
        default: return display(schedule, column).toCaseFolded();
        }
    default: return {};
    }
}

QString ScheduleModel::display(const BackupSchedule &schedule, int column) const
{
    switch (column) {
    case Name: return schedule.name;
    case State: return lightWord(lightOf(schedule));
    case When: {
        const auto expression = core::CronExpression::parse(schedule.cronExpression);
        return expression ? CronWords::text(*expression) : schedule.cronExpression;
    }
    case NextRun:
        if (!schedule.enabled || schedule.nextRuns.isEmpty())
            return QStringLiteral("–");
        return BackupWords::until(schedule.nextRuns.first(), m_clock.nowMs());
    case LastRun: return BackupWords::scheduleResult(schedule, m_clock.nowMs());
    case Kept: return BackupWords::retention(schedule.retention);
    case Type: return BackupWords::type(schedule.type);
    default: return {};
    }
}

QString ScheduleModel::toolTip(const BackupSchedule &schedule, int column) const
{
    switch (column) {
    case Name: return schedule.name.toHtmlEscaped();
    case When:
    case Kept: return display(schedule, column).toHtmlEscaped();
    case NextRun: return schedule.enabled && !schedule.nextRuns.isEmpty() ? Format::dateTime(schedule.nextRuns.first()) : QString();
    case LastRun: return schedule.lastRunMs > 0 ? Format::dateTime(schedule.lastRunMs) + u' ' + ServerWords::text(schedule.lastResult).toHtmlEscaped() : QString();
    default: return {};
    }
}

QVariant ScheduleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Schedule", "column");
    case State: return tr("State", "column");
    case When: return tr("Runs", "column: when a schedule runs, in words");
    case NextRun: return tr("Next run", "column");
    case LastRun: return tr("Last run", "column");
    case Kept: return tr("Kept", "column: how long backups are kept");
    case Type: return tr("Type", "column");
    default: return {};
    }
}

} // namespace models
