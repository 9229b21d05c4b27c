// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backups/drill_runtime.h"

#include "server/backups/drill_host.h"
#include "server/runtime/process_driver.h"
#include "server/supervisor/socket_prober.h"
#include "server/supervisor/supervisor.h"

#include <QThread>

#include <condition_variable>
#include <mutex>

namespace server::backups {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What services of a drill write is nobody's business afterwards.
class NoLog final : public runtime::LogSink
{
public:
    void append(const core::ServiceId &, const QVector<core::LogEntry> &) override { }
};

supervisor::SupervisorOptions impatient()
{
    supervisor::SupervisorOptions options;
    options.backoff = {500ms};
    options.maxRestarts = 1;
    options.stopTimeout = 3s;
    return options;
}

} // namespace

struct DrillRuntime::Private
{
    QThread thread;
    QObject anchor; // on the thread
    NoLog log;
    supervisor::ServiceRegistry registry;
    std::unique_ptr<runtime::ProcessDriver> driver;       // on the thread, as are the next three
    std::unique_ptr<runtime::Driver> containers;          // null: none are run
    std::unique_ptr<supervisor::SocketProber> prober;
    std::unique_ptr<supervisor::Supervisor> supervisor;
    QVector<core::ServiceId> added;
    QHash<core::ServiceId, QString> refusals;
    std::mutex mutex;
    std::condition_variable changed;

    template <typename F>
    void run(F &&function)
    {
        QMetaObject::invokeMethod(&anchor, std::forward<F>(function), Qt::BlockingQueuedConnection);
    }
};

DrillRuntime::DrillRuntime() : d(std::make_unique<Private>()) { }

core::Result<std::unique_ptr<DrillRuntime>> DrillRuntime::create(const QString &folder, const QString &drill, const DrillOptions &options,
                                                                 core::Clock &clock, supervisor::EnvironmentLookup environment)
{
    std::unique_ptr<DrillRuntime> runtime(new DrillRuntime);
    Private &p = *runtime->d;
    p.thread.setObjectName(u"drill"_s);
    p.anchor.moveToThread(&p.thread);
    p.thread.start();
    core::Result<> outcome = core::success();
    p.run([&] {
        p.driver = std::make_unique<runtime::ProcessDriver>(
            runtime::ProcessDriverOptions{.dataDir = folder, .catalogue = options.catalogue, .binDir = options.binDir, .guardProgram = {}}, p.log, clock);
        outcome = p.driver->initialise();
        if (!outcome)
            return;
        QVector<runtime::Driver *> drivers{p.driver.get()};
        if (!drill.isEmpty() && options.containers) {
            auto made = options.containers->makeDriver(drill, folder, p.log);
            if (!made) {
                outcome = made.error();
                return;
            }
            p.containers = *std::move(made);
            drivers.append(p.containers.get());
        }
        p.prober = std::make_unique<supervisor::SocketProber>();
        p.supervisor = std::make_unique<supervisor::Supervisor>(supervisor::Supervisor::Parts{
            .registry = p.registry,
            .drivers = drivers,
            .prober = *p.prober,
            .clock = clock,
            .log = {},
            .options = impatient(),
            .portProbe = {},
            .environment = std::move(environment),
        });
        QObject::connect(p.supervisor.get(), &supervisor::Supervisor::event, &p.anchor, [&p] { p.changed.notify_all(); });
    });
    if (!outcome)
        return outcome.error();
    return runtime;
}

DrillRuntime::~DrillRuntime()
{
    if (d->supervisor)
        d->supervisor->shutdown({.mode = supervisor::StopMode::Graceful, .timeout = 3s}).waitForFinished();
    d->run([this] {
        d->supervisor.reset();
        d->prober.reset();
        d->containers.reset();
        d->driver.reset();
    });
    d->thread.quit();
    d->thread.wait();
}

void DrillRuntime::add(const core::ServiceSpec &spec)
{
    const auto added = d->supervisor->add(spec).takeResult();
    if (added) {
        d->added.append(spec.id);
        return;
    }
    QString why = added.error().message;
    for (const QString &field : added.error().fields)
        why = field;
    d->refusals.insert(spec.id, why);
}

void DrillRuntime::startAll()
{
    for (const core::ServiceId &id : std::as_const(d->added)) {
        const supervisor::ServiceSnapshot service = d->registry.find(id);
        if (!service || service->state.status == core::ServiceStatus::Starting || service->state.status == core::ServiceStatus::Running)
            continue; // something that depends on it has started it
        if (const auto started = d->supervisor->start(id).takeResult(); !started && started.error().code != core::ErrorCode::Conflict) {
            QString why = started.error().message;
            for (const QString &field : started.error().fields)
                why = field;
            d->refusals.insert(id, why);
        }
    }
}

QString DrillRuntime::refusalOf(const core::ServiceId &id) const
{
    return d->refusals.value(id);
}

std::optional<core::Service> DrillRuntime::find(const core::ServiceId &id) const
{
    const supervisor::ServiceSnapshot service = d->registry.find(id);
    return service ? std::optional(*service) : std::nullopt;
}

void DrillRuntime::waitForChange()
{
    std::unique_lock lock(d->mutex);
    d->changed.wait_for(lock, 200ms); // a change just before is seen at the next look
}

} // namespace server::backups
