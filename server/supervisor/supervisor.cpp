// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/supervisor/supervisor_private.h"

#include <QMetaObject>
#include <QThread>

namespace server::supervisor {
namespace {

core::Error shuttingDown()
{
    core::Error error;
    error.code = core::ErrorCode::Unavailable;
    error.message = QStringLiteral("The server is shutting down");
    return error;
}

} // namespace

Supervisor::Private::Private(Supervisor &owner, Parts parts)
    : q(owner)
    , registry(parts.registry)
    , scheduler(parts.clock, &owner)
    , ports(std::move(parts.portProbe))
    , context{parts.clock, scheduler, ports, parts.prober, parts.registry, std::move(parts.options), std::move(parts.log),
              [this](core::RuntimeKind kind) { return drivers.value(kind, nullptr); },
              [this](const core::ServiceEvent &e) { emit q.event(e); },
              [this](const core::ServiceId &id) { unitChanged(id); }, std::move(parts.environment),
              [this](const core::ServiceSpec &spec) {
                  ports.setNamed(spec.id, spec.port);
                  // Told from the midst of a change: whoever hears of it finds it in the registry.
                  QMetaObject::invokeMethod(&q, [this, spec] { emit q.tookBack(spec); }, Qt::QueuedConnection);
              }}
    // What is being deleted is started for nobody.
    , startQueue(context, [this](const core::ServiceId &id) { return removals.contains(id) ? nullptr : find(id); })
{
    for (runtime::Driver *driver : parts.drivers)
        drivers.insert(driver->kind(), driver);
}

Supervisor::Supervisor(Parts parts, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, std::move(parts)))
{
    // Queued: a driver may tell from within start() or stop(), and no replica shall change under
    // the hands of whoever called.
    for (runtime::Driver *driver : std::as_const(d->drivers)) {
        connect(driver, &runtime::Driver::started, this, [this](const runtime::ReplicaKey &key, qint64 pid) {
            if (ServiceUnit *unit = d->find(key.service))
                unit->handleStarted(key.index, pid);
        }, Qt::QueuedConnection);
        connect(driver, &runtime::Driver::exited, this,
                [this](const runtime::ReplicaKey &key, const runtime::ReplicaExit &exit) {
            if (ServiceUnit *unit = d->find(key.service))
                unit->handleExited(key.index, exit);
        }, Qt::QueuedConnection);
        connect(driver, &runtime::Driver::progressed, this, [this](const runtime::ReplicaKey &key, const QString &text) {
            if (ServiceUnit *unit = d->find(key.service))
                unit->handleProgress(key.index, text);
        }, Qt::QueuedConnection);
        connect(driver, &runtime::Driver::meddled, this, [this](const runtime::ReplicaKey &key, qint64 pid, const QString &notice) {
            if (ServiceUnit *unit = d->find(key.service))
                unit->handleMeddling(key.index, pid, notice);
        }, Qt::QueuedConnection);
        connect(driver, &runtime::Driver::readinessChanged, this, [this, driver] {
            d->endStrays(*driver);
            for (const auto &[id, unit] : d->units) {
                if (unit->spec().runtime == driver->kind())
                    unit->handleReadiness();
            }
        }, Qt::QueuedConnection);
    }
}

Supervisor::~Supervisor() = default;

template <typename T, typename Operation>
core::Future<T> Supervisor::Private::post(Operation operation)
{
    const Answer<T> answer;
    core::Future<T> future = answer.future();
    QMetaObject::invokeMethod(&q, [this, answer, operation = std::move(operation)]() mutable {
        if (ending)
            answer.send(shuttingDown());
        else
            operation(answer);
    }, Qt::QueuedConnection);
    return future;
}

Supervisor::UnitFuture Supervisor::load(QVector<LoadedService> services)
{
    return d->post<core::Unit>([this, services = std::move(services)](const Answer<> &answer) mutable {
        answer.send(d->load(std::move(services)));
    });
}

Supervisor::ServiceFuture Supervisor::add(core::ServiceSpec spec)
{
    return d->post<core::Service>([this, spec = std::move(spec)](const Answer<core::Service> &answer) mutable {
        answer.send(d->add(std::move(spec)));
    });
}

Supervisor::ServiceFuture Supervisor::update(core::ServiceSpec spec)
{
    return d->post<core::Service>([this, spec = std::move(spec)](const Answer<core::Service> &answer) mutable {
        answer.send(d->update(std::move(spec)));
    });
}

Supervisor::ServiceFuture Supervisor::renewImage(const core::ServiceId &id)
{
    return d->post<core::Service>([this, id](const Answer<core::Service> &answer) { answer.send(d->renewImage(id)); });
}

Supervisor::UnitFuture Supervisor::remove(const core::ServiceId &id, RemoveOptions options)
{
    return d->post<core::Unit>([this, id, options](const Answer<> &answer) { d->remove(id, options, answer); });
}

Supervisor::ServiceFuture Supervisor::start(const core::ServiceId &id)
{
    return d->post<core::Service>([this, id](const Answer<core::Service> &answer) { answer.send(d->start(id)); });
}

Supervisor::ServiceFuture Supervisor::stop(const core::ServiceId &id, StopOptions options)
{
    return d->post<core::Service>([this, id, options](const Answer<core::Service> &answer) {
        answer.send(d->stop(id, options));
    });
}

Supervisor::ServiceFuture Supervisor::restart(const core::ServiceId &id)
{
    return d->post<core::Service>([this, id](const Answer<core::Service> &answer) { answer.send(d->restart(id)); });
}

Supervisor::ServiceFuture Supervisor::scale(const core::ServiceId &id, int replicas)
{
    return d->post<core::Service>([this, id, replicas](const Answer<core::Service> &answer) {
        answer.send(d->scale(id, replicas));
    });
}

core::Future<runtime::ExecResult> Supervisor::exec(const core::ServiceId &id, runtime::ExecRequest request)
{
    return d->post<runtime::ExecResult>(
        [this, id, request = std::move(request)](const Answer<runtime::ExecResult> &answer) { d->exec(id, request, answer); });
}

Supervisor::ServiceFuture Supervisor::recheckHealth(const core::ServiceId &id)
{
    return d->post<core::Service>([this, id](const Answer<core::Service> &answer) { d->recheck(id, answer); });
}

Supervisor::UnitFuture Supervisor::shutdown(StopOptions options)
{
    const Answer<> answer;
    UnitFuture future = answer.future();
    QMetaObject::invokeMethod(this, [this, options, answer] { d->shutdown(options, answer); }, Qt::QueuedConnection);
    return future;
}

QVector<core::MetricSample> Supervisor::sampleUsage()
{
    Q_ASSERT(thread() == QThread::currentThread());
    QVector<core::MetricSample> samples;
    for (const auto &[id, unit] : d->units)
        unit->sampleUsage(samples);
    emit sampled(samples);
    return samples;
}

void Supervisor::setRequestFigures(const core::ServiceId &id, const core::RequestFigures &figures)
{
    QMetaObject::invokeMethod(this, [this, id, figures] {
        if (ServiceUnit *unit = d->find(id))
            unit->setRequestFigures(figures);
    }, Qt::QueuedConnection);
}

Scheduler &Supervisor::scheduler()
{
    return d->scheduler;
}

} // namespace server::supervisor
