// SPDX-License-Identifier: GPL-3.0-or-later
// NoticeDesk: what of one server a person should hear of without looking: services that failed, backups
// that failed or are overdue, a connection that stays lost. What comes close together is told as one, and
// nothing again before long, so that a storm is one notice. GUI thread; owned by the window.
#pragma once

#include "client/backend.h"
#include "core/clock.h"
#include "ui/pages/page.h"
#include "ui/shell/preferences.h"

#include <QHash>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <map>

namespace models {
class BackupDesk;
class ServiceModel;
}

namespace ui::shell {

struct Notice
{
    NoticeKind kind = NoticeKind::ServiceFailed;
    QString title; // "3 services failed"
    QString text;  // "Filesystem, Git and Search on Production"
    pages::Destination where;
};

struct NoticeTimes
{
    core::Millis gather{2'000};              // what comes within it is one notice
    core::Millis lostFor{10'000};            // a connection that is back sooner was never lost
    core::Millis notAgainFor{10 * 60 * 1000}; // of the same thing
};

class NoticeDesk final : public QObject
{
    Q_OBJECT

public:
    NoticeDesk(const models::ServiceModel &services, const models::BackupDesk &desk, const core::Clock &clock, const NoticeTimes &times = {},
               QObject *parent = nullptr);

    void setBackend(client::Backend *backend, const QString &serverName);

signals:
    void noticed(const ui::shell::Notice &notice);

private:
    struct Thing
    {
        QString key;  // what it is, so that it is not told twice
        QString name; // "Filesystem"
        pages::Destination where;
    };

    void event(const core::ServiceEvent &event);
    void connectionChanged(const client::ConnectionState &state);
    void lookAtSchedules();
    void add(NoticeKind kind, const Thing &thing);
    void tell();
    QString titleOf(NoticeKind kind, int count) const;

    const models::ServiceModel &m_services;
    const models::BackupDesk &m_desk;
    const core::Clock &m_clock;
    NoticeTimes m_times;
    QPointer<client::Backend> m_backend;
    QString m_serverName;
    std::map<NoticeKind, QList<Thing>> m_gathered;
    QHash<QString, qint64> m_toldAt; // monotonic, by kind and key
    QSet<core::ScheduleId> m_overdue; // known to be
    QTimer m_gather;
    QTimer m_lost;
    bool m_wasLive = false;
};

} // namespace ui::shell

Q_DECLARE_METATYPE(ui::shell::Notice)
