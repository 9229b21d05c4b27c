// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notice_desk.h"

#include "models/backup_desk.h"
#include "models/backup_words.h"
#include "models/service_model.h"
#include "ui/pages/service_actions.h"

namespace ui::shell {

using client::ConnectionPhase;
using pages::PageId;

namespace {

constexpr qsizetype kNamed = 3;
constexpr qsizetype kMostTold = 2000; // so many things are remembered as told; then all may be told again

pages::Destination placeOf(PageId page)
{
    pages::Destination place;
    place.page = page;
    return place;
}

} // namespace

NoticeDesk::NoticeDesk(const models::ServiceModel &services, const models::BackupDesk &desk, const core::Clock &clock, const NoticeTimes &times,
                       QObject *parent)
    : QObject(parent), m_services(services), m_desk(desk), m_clock(clock), m_times(times)
{
    for (QTimer *timer : {&m_gather, &m_lost})
        timer->setSingleShot(true);
    m_gather.setInterval(m_times.gather);
    m_lost.setInterval(m_times.lostFor);
    connect(&m_gather, &QTimer::timeout, this, &NoticeDesk::tell);
    connect(&m_lost, &QTimer::timeout, this, [this] {
        if (m_backend && !m_backend->connectionState().isLive())
            add(NoticeKind::ConnectionLost, {m_serverName, m_serverName, placeOf(PageId::Dashboard)});
    });
    connect(&m_desk.jobs, &models::BackupJobModel::ended, this, [this](const core::BackupJob &job) {
        if (job.status != core::JobStatus::Failed)
            return;
        pages::Destination where = placeOf(PageId::Backups);
        where.backup = job.backup;
        add(NoticeKind::BackupFailed, {job.id.toString(), models::BackupWords::outcome(job), where});
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_desk.schedules, signal, this, &NoticeDesk::lookAtSchedules);
    connect(&m_desk.schedules, &QAbstractItemModel::dataChanged, this, &NoticeDesk::lookAtSchedules);
}

void NoticeDesk::setBackend(client::Backend *backend, const QString &serverName)
{
    if (m_backend)
        m_backend->disconnect(this);
    m_backend = backend;
    m_serverName = serverName;
    m_gather.stop();
    m_lost.stop();
    m_gathered.clear();
    m_toldAt.clear();
    m_overdue.clear();
    m_wasLive = false;
    if (!m_backend)
        return;
    connect(m_backend, &client::Backend::serviceEvent, this, &NoticeDesk::event);
    connect(m_backend, &client::Backend::connectionChanged, this, &NoticeDesk::connectionChanged);
    connectionChanged(m_backend->connectionState());
    lookAtSchedules();
}

void NoticeDesk::event(const core::ServiceEvent &event)
{
    if (event.kind != core::ServiceEventKind::Failed)
        return;
    const core::Service *service = m_services.service(event.id);
    pages::Destination where = placeOf(PageId::Services);
    where.service = event.id;
    add(NoticeKind::ServiceFailed, {event.id.toString(), service ? pages::displayName(*service) : event.id.toString(), where});
}

void NoticeDesk::connectionChanged(const client::ConnectionState &state)
{
    if (state.isLive()) {
        m_wasLive = true;
        m_lost.stop();
        m_toldAt.remove(QString::number(int(NoticeKind::ConnectionLost)) + m_serverName); // lost again is news again
    } else if (m_wasLive && !m_lost.isActive()
               && (state.phase == ConnectionPhase::Reconnecting || state.phase == ConnectionPhase::Failed)) {
        m_lost.start();
    }
}

void NoticeDesk::lookAtSchedules()
{
    QSet<core::ScheduleId> overdue;
    for (int row = 0; row < m_desk.schedules.rowCount(); ++row) {
        const core::BackupSchedule &schedule = m_desk.schedules.rowAt(row);
        if (!schedule.overdue || !schedule.enabled)
            continue;
        overdue.insert(schedule.id);
        if (m_overdue.contains(schedule.id))
            continue;
        pages::Destination where = placeOf(PageId::Schedules);
        where.schedule = schedule.id;
        add(NoticeKind::BackupOverdue, {schedule.id.toString(), schedule.name, where});
    }
    m_overdue = overdue;
}

void NoticeDesk::add(NoticeKind kind, const Thing &thing)
{
    const QString key = QString::number(int(kind)) + thing.key;
    const qint64 now = m_clock.monotonicMs();
    const auto told = m_toldAt.constFind(key);
    if (told != m_toldAt.cend() && now - *told < m_times.notAgainFor.count())
        return;
    if (m_toldAt.size() >= kMostTold)
        m_toldAt.clear();
    m_toldAt.insert(key, now);
    m_gathered[kind].append(thing);
    if (!m_gather.isActive())
        m_gather.start();
}

QString NoticeDesk::titleOf(NoticeKind kind, int count) const
{
    switch (kind) {
    case NoticeKind::ServiceFailed: return tr("%n service(s) failed", "title of a notification", count);
    case NoticeKind::BackupFailed: return tr("%n backup job(s) failed", "title of a notification", count);
    case NoticeKind::BackupOverdue: return tr("%n backup schedule(s) overdue", "title of a notification", count);
    case NoticeKind::ConnectionLost: return tr("Connection lost", "title of a notification");
    }
    return {};
}

void NoticeDesk::tell()
{
    const auto gathered = std::exchange(m_gathered, {});
    for (const auto &[kind, things] : gathered) {
        Notice notice;
        notice.kind = kind;
        notice.title = titleOf(kind, int(things.size()));
        QStringList names;
        for (const Thing &thing : things.mid(0, kNamed))
            names << thing.name;
        QString text = names.join(QStringLiteral(", "));
        if (things.size() > kNamed)
            text = tr("%1 and %n more", "names of things", int(things.size() - kNamed)).arg(text);
        notice.text = kind == NoticeKind::ConnectionLost || m_serverName.isEmpty() ? text
                                                                                   : tr("%1 on %2", "names of things; a server").arg(text, m_serverName);
        // Many have no place of their own but the page.
        notice.where = things.size() == 1 ? things.first().where : placeOf(things.first().where.page);
        emit noticed(notice);
    }
}

} // namespace ui::shell
