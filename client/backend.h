// SPDX-License-Identifier: GPL-3.0-or-later
// Backend: a server as models and pages see it, whatever carries the words. Lives on the thread of
// its owner (the window's) and never blocks it; owned by the connection manager, and outlived by no
// model that was given a reference. Every call answers exactly once through its future, on that
// thread: `backend.services().start(id).then(this, [](core::Result<> r) { ... })`. Failures are
// core::Error; one that never reached the server has the code Unavailable and details.network.
#pragma once

#include "client/audit_api.h"
#include "client/backups_api.h"
#include "client/config_api.h"
#include "client/connection_state.h"
#include "client/engine_api.h"
#include "client/identities_api.h"
#include "client/keys_api.h"
#include "client/types.h"

#include <QObject>

#include <functional>

namespace client {

// What concerns the platform as a whole.
class PlatformApi
{
public:
    virtual ~PlatformApi() = default;
    virtual Future<PlatformInfo> info() = 0;
    virtual Future<PlatformStats> stats() = 0;
    virtual Future<PlatformHealth> health() = 0;
    virtual Future<QVector<MetricSeries>> metrics(const MetricQuery &query) = 0;
};

class ServicesApi
{
public:
    virtual ~ServicesApi() = default;
    virtual Future<QVector<core::Service>> listAll() = 0; // every page, each service once
    virtual Future<Page<core::Service>> list(const ServiceQuery &query) = 0;
    virtual Future<core::Service> get(const core::ServiceId &id) = 0;
    virtual Future<core::Service> create(const core::ServiceSpec &spec) = 0;
    // `patch` is an update body: see core::specWithUpdate.
    virtual Future<core::Service> update(const core::ServiceId &id, const QJsonObject &patch) = 0;
    virtual Future<> remove(const core::ServiceId &id, const RemoveOptions &options) = 0;

    // Answer when the server has taken the order; how it goes on is told by serviceEvent().
    virtual Future<> start(const core::ServiceId &id) = 0;
    virtual Future<> stop(const core::ServiceId &id, const StopOptions &options) = 0;
    virtual Future<> restart(const core::ServiceId &id) = 0;
    virtual Future<> scale(const core::ServiceId &id, int replicas) = 0;

    virtual Future<QVector<core::LogEntry>> logs(const core::ServiceId &id, const LogQuery &query) = 0;
    virtual Future<ExecOutcome> exec(const core::ServiceId &id, const ExecRequest &request) = 0;
    virtual Future<ServiceHealth> health(const core::ServiceId &id) = 0;

    // Extensions of ours; NotFound from a server without them.
    virtual Future<> checkHealthNow(const core::ServiceId &id) = 0;
    virtual Future<QVector<CatalogueEntry>> catalogue() = 0;
};

class Backend : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QString address() const = 0; // "http://localhost:8080", for people
    virtual const ConnectionState &connectionState() const = 0;
    virtual const SignedInUser &user() const = 0;     // of the last sign-in
    virtual std::optional<core::Millis> latency() const = 0; // of the last round trip
    virtual RateLimit rateLimit() const = 0;
    virtual void retryNow() = 0; // while Reconnecting or Failed: try at once

    // What `calls` would send, each as a line for a shell (see client/curl.h). None of it is sent, and none
    // of the calls is ever answered. A transfer that is asked for is not made: it is null.
    virtual CurlLines asCurl(const std::function<void()> &calls) = 0;

    virtual PlatformApi &platform() = 0;
    virtual ServicesApi &services() = 0;
    virtual BackupsApi &backups() = 0;
    virtual EngineApi &engine() = 0;
    virtual AccountsApi &accounts() = 0;
    virtual ProfileApi &profile() = 0;
    virtual KeysApi &keys() = 0;
    virtual ConfigApi &config() = 0;
    virtual AuditApi &audit() = 0;

    // Counted: lines of a service arrive by logEntries() while somebody is subscribed, over
    // reconnects too. Answers when lines flow, or with the reason why they will not. Events of
    // services, backups and the engine, and samples, need no subscription. Every call, failed or not, wants its unsubscribe.
    virtual Future<> subscribeLogs(const core::ServiceId &id) = 0;
    virtual void unsubscribeLogs(const core::ServiceId &id) = 0;

signals:
    void connectionChanged(const client::ConnectionState &state);
    void latencyChanged();
    void paused(core::Millis pause); // by the server's rate limit: what is asked for waits, and nothing is lost
    // Live again (also the first time): all that is shown should be fetched anew. Subscriptions
    // are in force again already.
    void resynced();
    // `service` in the event may carry the id alone when an older server says no more.
    void serviceEvent(const core::ServiceEvent &event);
    // In order of arrival; `dropped` lines before these were lost on the way.
    void logEntries(const core::ServiceId &id, const QVector<core::LogEntry> &entries, qint64 dropped);
    void metricSamples(const QVector<core::MetricSample> &samples);
    // A backup as the list has it, with its progress while a job works on it: the details say more.
    void backupChanged(const core::Backup &backup);
    void backupRemoved(const core::BackupId &id);
    void backupJobChanged(const core::BackupJob &job);
    void scheduleChanged(const core::BackupSchedule &schedule);
    void scheduleRemoved(const core::ScheduleId &id);
    // The container engine came, went or is another one. A server without this news tells none.
    void engineChanged(const core::Engine &engine);
};

} // namespace client

Q_DECLARE_METATYPE(core::ServiceEvent)
