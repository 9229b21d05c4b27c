// SPDX-License-Identifier: GPL-3.0-or-later
// Supervisor: turns specs into running, healthy services above the drivers. It lives on the runtime
// thread; the operations below may be called from any thread, are carried out on the runtime thread
// in the order they came, and answer through a Future. Owned by the composition root; drivers,
// registry, prober and clock outlive it. The states are written down in service_unit.h and replica.h.
//
// An operation answers when it has BEGUN, with the service as it then is (`starting`, `stopping`);
// add(), exec(), remove(), recheckHealth() and shutdown() answer when done. Errors: NotFound for an
// unknown id, Validation with the field named, Conflict when the state does not allow it,
// Unavailable during shutdown. The registry holds a snapshot before its event is emitted.
#pragma once

#include "core/event.h"
#include "core/future.h"
#include "server/runtime/driver.h"
#include "server/supervisor/health_prober.h"
#include "server/supervisor/service_registry.h"
#include "server/supervisor/supervisor_options.h"

#include <QObject>

#include <memory>

namespace server::supervisor {

class ServiceUnit;
class Scheduler;

class Supervisor : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        ServiceRegistry &registry;
        QVector<runtime::Driver *> drivers; // at most one of a kind, on the runtime thread
        HealthProber &prober;
        core::Clock &clock;
        SystemLog log; // may be empty
        SupervisorOptions options = {};
        // Whether a port of 127.0.0.1 can be bound now; empty: tried with a real socket.
        std::function<bool(int port)> portProbe = {};
        EnvironmentLookup environment = {}; // empty: the spec's own, as it is
    };

    using ServiceFuture = core::Future<core::Service>;
    using UnitFuture = core::Future<>;

    explicit Supervisor(Parts parts, QObject *parent = nullptr);
    ~Supervisor() override;

    // Once, at the server's start: fills the registry without events, then starts what is wanted.
    UnitFuture load(QVector<LoadedService> services);

    ServiceFuture add(core::ServiceSpec spec);
    // Replaces the spec. What runs is restarted when a field that it was started with changed, one
    // replica after the other when there are several; `replicas` scales. Times: createdAtMs is kept.
    ServiceFuture update(core::ServiceSpec spec);
    // Fetches what the image's name means now, while what runs goes on; when it is another one, the service
    // goes over to it, and back by itself when it does not come up. The state's reason tells how it goes.
    ServiceFuture renewImage(const core::ServiceId &id);
    UnitFuture remove(const core::ServiceId &id, RemoveOptions options);
    ServiceFuture start(const core::ServiceId &id);
    ServiceFuture stop(const core::ServiceId &id, StopOptions options);
    ServiceFuture restart(const core::ServiceId &id);
    ServiceFuture scale(const core::ServiceId &id, int replicas);
    core::Future<runtime::ExecResult> exec(const core::ServiceId &id, runtime::ExecRequest request);
    // Probes every replica now; answers when all have been heard.
    ServiceFuture recheckHealth(const core::ServiceId &id);
    // Stops everything, dependents before what they depend on; what shall run after the next start
    // of the server does not change. Every later operation is refused.
    UnitFuture shutdown(StopOptions options = {});

    // Reads usage of everything that runs into the registry and returns it as samples, which are
    // also emitted: cpu_usage (percent of one core), memory_usage (MB), restarts_total, up (0 or 1)
    // and health_latency_ms. Runtime thread only.
    QVector<core::MetricSample> sampleUsage();
    void setRequestFigures(const core::ServiceId &id, const core::RequestFigures &figures);

    // Where the timers are; tests with a clock of their own run them by hand. Runtime thread.
    Scheduler &scheduler();

signals:
    void event(const core::ServiceEvent &event);
    void desiredRunningChanged(const core::ServiceId &id, server::supervisor::DesiredState desired);
    // A new image did not come up, and the service runs with this spec again, the one before.
    void tookBack(const core::ServiceSpec &spec);
    void sampled(const QVector<core::MetricSample> &samples);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace server::supervisor
