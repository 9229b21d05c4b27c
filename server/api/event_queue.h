// SPDX-License-Identifier: GPL-3.0-or-later
// EventQueue: what happened, on its way to the hub's thread. Any thread puts in, the hub takes out.
// Log lines are bounded: past the cap they are counted instead of kept. Events of services and
// samples are few and are never dropped; of news about one backup or job, of the engine and of the audit
// log only the latest is told, and a configuration value that changed twice once.
#pragma once

#include "core/event.h"
#include "server/api/backup_news.h"
#include "server/containers/engine_desk.h"
#include "server/store/config_repository.h"

#include <QSet>

#include <atomic>
#include <map>
#include <mutex>
#include <vector>

namespace server::api {

struct QueuedLogs
{
    core::ServiceId service;
    QVector<core::LogEntry> entries;
    qint64 dropped = 0; // lines lost before these
};

class EventQueue
{
public:
    struct Contents
    {
        std::vector<core::ServiceEvent> services;
        std::vector<QVector<core::MetricSample>> samples;
        std::vector<QueuedLogs> logs;
        std::vector<BackupNews> backups;
        std::optional<containers::EngineState> engine;
        qint64 lastAudited = 0; // number of the newest entry of the audit log; 0: there is none
        QVector<store::ConfigPlace> config; // what was set or removed
        bool isEmpty() const
        {
            return services.empty() && samples.empty() && logs.empty() && backups.empty() && !engine && lastAudited == 0 && config.isEmpty();
        }
    };

    // Each returns whether the queue was empty before, that is, whether the hub must be woken.
    bool put(const core::ServiceEvent &event);
    bool put(const QVector<core::MetricSample> &samples);
    bool put(const core::ServiceId &service, const QVector<core::LogEntry> &entries);
    bool put(const BackupNews &news);
    bool put(const containers::EngineState &state);
    bool putAudited(qint64 last);
    bool put(const QVector<store::ConfigPlace> &changed);
    Contents take();

    // Which services anybody reads the logs of; others' lines are not even queued.
    void setLogReaders(QSet<core::ServiceId> services, bool everyService);
    bool wantsLogs(const core::ServiceId &service) const;
    std::atomic<bool> hasReaders{false};

private:
    static constexpr qint64 kMaxLogBytes = 8 * 1024 * 1024;

    bool wake();

    mutable std::mutex m_mutex;
    Contents m_contents;
    bool m_woken = false;
    qint64 m_logBytes = 0;
    std::map<core::ServiceId, qint64> m_dropped;
    QSet<core::ServiceId> m_logReaders;
    bool m_everyLog = false;
    std::atomic<bool> m_anyLogReader{false};
};

} // namespace server::api
