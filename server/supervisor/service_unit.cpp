// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/supervisor/service_unit.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace server::supervisor {
namespace {

QString inWords(const core::Error &error)
{
    if (error.fields.isEmpty())
        return error.message;
    return QStringList(error.fields.values()).join(QStringLiteral("; "));
}

} // namespace

ServiceUnit::ServiceUnit(UnitContext &context, core::ServiceSpec spec) : m_context(context), m_spec(std::move(spec))
{
    fitReplicas();
}

ServiceUnit::~ServiceUnit() = default;

void ServiceUnit::arrive(Arrival arrival)
{
    m_published = std::make_shared<const core::Service>(snapshot());
    m_context.registry.put(m_published);
    if (arrival == Arrival::Created)
        m_context.emitEvent({core::ServiceEventKind::Created, id(), m_context.clock.nowMs(), *m_published, {}});
}

core::Result<> ServiceUnit::check(const core::ServiceSpec &spec) const
{
    const runtime::Driver *driver = m_context.driverOf(spec.runtime);
    if (!driver) {
        return core::Error::validation(
            QStringLiteral("runtime"),
            QStringLiteral("This server cannot run \"%1\" services").arg(core::toString(spec.runtime)));
    }
    return driver->check(spec);
}

core::Result<> ServiceUnit::begin()
{
    const Batch batch(*this);
    m_waiting = false;
    m_waitingFor.clear();
    m_note.clear();
    return startAll(Replica::IfPortTaken::GiveUp);
}

core::Result<> ServiceUnit::startAll(Replica::IfPortTaken ifTaken)
{
    m_changed = true;
    m_startWhenAtRest = false;
    m_failure.clear();
    const core::Result<core::ServiceSpec> launched = m_context.forDriver(m_spec);
    if (const core::Result<> checked = launched ? check(*launched) : core::Result<>(launched.error()); !checked) {
        m_goal = Goal::Stopped;
        m_failure = inWords(checked.error());
        return checked;
    }
    m_goal = Goal::Running;
    fitReplicas();
    for (const auto &[index, replica] : m_replicas) {
        if (index < m_spec.replicas)
            replica->start(ifTaken);
    }
    const bool anyUp = std::any_of(m_replicas.begin(), m_replicas.end(),
                                   [](const auto &entry) { return !entry.second->isAtRest(); });
    if (!anyUp && !m_replicas.empty())
        return core::Error::conflict(m_replicas.begin()->second->reason());
    return core::success();
}

void ServiceUnit::waitFor(const QString &what)
{
    if (m_waiting && m_waitingFor == what)
        return;
    const Batch batch(*this);
    m_changed = true;
    m_goal = Goal::Running;
    m_waiting = true;
    m_waitingFor = what;
    m_failure.clear();
}

void ServiceUnit::fail(const QString &why)
{
    const Batch batch(*this);
    m_changed = true;
    m_goal = Goal::Stopped;
    m_waiting = false;
    m_waitingFor.clear();
    m_failure = why;
    if (m_context.log)
        m_context.log(id(), 0, why.toUtf8(), core::LogLevel::Error);
}

void ServiceUnit::stop(const StopOptions &options)
{
    const Batch batch(*this);
    m_changed = true;
    m_goal = Goal::Stopped;
    m_waiting = false;
    m_waitingFor.clear();
    m_startWhenAtRest = false;
    m_failure.clear();
    m_note.clear();
    for (const auto &[index, replica] : m_replicas)
        replica->stop(options);
}

void ServiceUnit::restart()
{
    const Batch batch(*this);
    m_changed = true;
    m_note.clear();
    replace(m_spec.replicas <= 1 ? Replacement::AllAtOnce : Replacement::OneByOne);
}

void ServiceUnit::replace(Replacement how)
{
    m_generation = ++m_lastGeneration;
    if (m_goal != Goal::Running || m_waiting || m_startWhenAtRest)
        return; // what starts later starts with the new spec anyway
    if (how == Replacement::AllAtOnce) {
        m_startWhenAtRest = true;
        for (const auto &[index, replica] : m_replicas)
            replica->stop({StopMode::Graceful, m_context.options.stopTimeout});
        return;
    }
    for (const auto &[index, replica] : m_replicas) {
        if (index < m_spec.replicas && replica->isAtRest())
            replica->start(); // it had given up or ended; the others follow in roll()
    }
}

void ServiceUnit::roll()
{
    // What does not serve anybody is replaced at once.
    bool inTransition = false;
    Replica *next = nullptr;
    for (const auto &[index, replica] : m_replicas) {
        if (index >= m_spec.replicas)
            continue;
        const bool old = replica->generation() != m_generation;
        if (old && replica->isPending())
            replica->restart();
        if (!replica->isReady() && !replica->isAtRest())
            inTransition = true;
        else if (!old && replica->phase() == Replica::Phase::GaveUp)
            inTransition = true; // halted
        else if (old && replica->isReady() && !next)
            next = replica.get();
    }
    if (next && !inTransition)
        next->restart();
}

void ServiceUnit::scale(int replicas)
{
    const Batch batch(*this);
    m_changed = true;
    const int before = std::exchange(m_spec.replicas, replicas);
    m_spec.updatedAtMs = m_context.clock.nowMs();
    fitReplicas();
    if (m_goal == Goal::Running && !m_waiting && !m_startWhenAtRest) {
        for (const auto &[index, replica] : m_replicas) {
            if (index >= before && index < replicas)
                replica->start(); // new, or still on its way out
        }
    }
}

bool ServiceUnit::wouldRestart(const core::ServiceSpec &spec) const
{
    const auto whatRuns = [](const core::ServiceSpec &s) {
        return std::tie(s.image, s.command, s.workdir, s.port, s.runtime, s.environment, s.volumes, s.networks, s.cpu, s.memory);
    };
    return m_goal == Goal::Running && !(whatRuns(spec) == whatRuns(m_spec));
}

void ServiceUnit::update(core::ServiceSpec spec)
{
    const Batch batch(*this);
    const bool restarts = wouldRestart(spec);
    const bool portChanged = spec.port != m_spec.port;
    const bool checkChanged = !(spec.healthCheck == m_spec.healthCheck);
    const int replicas = spec.replicas;
    spec.createdAtMs = m_spec.createdAtMs;
    spec.replicas = m_spec.replicas;
    const bool worked = std::any_of(m_replicas.begin(), m_replicas.end(), [](const auto &entry) { return entry.second->isReady(); });
    if (restarts && spec.image != m_spec.image && worked)
        m_probation = Probation{m_spec, m_generation, false};
    else if (restarts)
        m_probation.reset();
    if (restarts)
        m_note.clear();
    m_spec = std::move(spec);
    m_changed = true;

    if (checkChanged) {
        for (const auto &[index, replica] : m_replicas)
            replica->healthCheckEdited();
    }
    // All at once on a new port: the first one's new port may be one that another still holds.
    if (restarts)
        replace(m_spec.replicas <= 1 || portChanged ? Replacement::AllAtOnce : Replacement::OneByOne);
    if (replicas != m_spec.replicas)
        scale(replicas);
    m_spec.updatedAtMs = m_context.clock.nowMs();
}

core::Result<> ServiceUnit::renewImage()
{
    runtime::Driver *driver = m_context.driverOf(m_spec.runtime);
    if (!driver || !driver->hasImages())
        return core::Error::conflict(QStringLiteral("The service is a process and has no image in an engine"));
    if (!m_renewal.isEmpty())
        return core::Error::conflict(QStringLiteral("The image of this service is being updated already"));
    if (m_probation)
        return core::Error::conflict(QStringLiteral("The service is going over to a new image just now"));
    if (driver->readiness() != runtime::Driver::Readiness::Ready) {
        core::Error error;
        error.code = core::ErrorCode::Unavailable;
        error.message = driver->readinessProblem().isEmpty() ? QStringLiteral("The container engine has not been found yet")
                                                             : driver->readinessProblem();
        return error;
    }
    const Batch batch(*this);
    m_changed = true;
    m_note.clear();
    m_renewal = QStringLiteral("Looking for a newer image");
    driver->renewImage(
        m_spec,
        [this, alive = std::weak_ptr(m_alive)](const QString &text) {
            if (alive.expired())
                return;
            const Batch inner(*this);
            m_changed = true;
            m_renewal = text;
        },
        [this, alive = std::weak_ptr(m_alive), image = m_spec.image](const core::Result<bool> &isNew) {
            if (!alive.expired())
                imageRenewed(image, isNew);
        });
    return core::success();
}

void ServiceUnit::imageRenewed(const QString &image, const core::Result<bool> &isNew)
{
    const auto say = [this](const QString &text, core::LogLevel level) {
        if (m_context.log)
            m_context.log(id(), 0, text.toUtf8(), level);
    };
    const Batch batch(*this);
    m_changed = true;
    m_renewal.clear();
    if (m_spec.image != image)
        return; // somebody chose another one meanwhile
    if (!isNew) {
        m_note = QStringLiteral("The image was not updated: %1").arg(inWords(isNew.error()));
        return say(m_note, core::LogLevel::Error);
    }
    if (!*isNew)
        return say(QStringLiteral("The image is the newest that there is"), core::LogLevel::Info);
    say(QStringLiteral("A newer image is here"), core::LogLevel::Info);
    const bool works = std::any_of(m_replicas.begin(), m_replicas.end(), [](const auto &entry) { return entry.second->isReady(); });
    if (m_goal == Goal::Running && works)
        m_probation = Probation{m_spec, m_generation, true};
    replace(m_spec.replicas <= 1 ? Replacement::AllAtOnce : Replacement::OneByOne);
}

void ServiceUnit::recheck(std::function<void()> done)
{
    const auto open = std::make_shared<qsizetype>(qsizetype(m_replicas.size()) + 1);
    const auto heard = [open, done = std::move(done)] {
        if (--*open == 0)
            done();
    };
    for (const auto &[index, replica] : m_replicas)
        replica->probeNow(heard);
    heard(); // the one too many, so that no replicas, or quick ones, still answer once and last
}

void ServiceUnit::setRequestFigures(const core::RequestFigures &figures)
{
    const Batch batch(*this);
    m_requests = figures;
    m_changed = true;
}

void ServiceUnit::handleReadiness()
{
    const Batch batch(*this);
    m_changed = true;
}

void ServiceUnit::handleStarted(int index, qint64 pid)
{
    const Batch batch(*this);
    if (const auto it = m_replicas.find(index); it != m_replicas.end())
        it->second->handleStarted(pid);
}

void ServiceUnit::handleProgress(int index, const QString &text)
{
    const Batch batch(*this);
    if (const auto it = m_replicas.find(index); it != m_replicas.end())
        it->second->handleProgress(text);
}

void ServiceUnit::handleMeddling(int index, qint64 pid, const QString &notice)
{
    const Batch batch(*this);
    if (const auto it = m_replicas.find(index); it != m_replicas.end())
        it->second->handleMeddling(pid, notice);
}

void ServiceUnit::handleExited(int index, const runtime::ReplicaExit &exit)
{
    const Batch batch(*this);
    if (const auto it = m_replicas.find(index); it != m_replicas.end())
        it->second->handleExited(exit);
}

void ServiceUnit::fitReplicas()
{
    ReplicaHost &host = *this;
    for (int index = 0; index < m_spec.replicas; ++index) {
        if (!m_replicas.contains(index))
            m_replicas.emplace(index, std::make_unique<Replica>(m_context, host, index));
    }
}

void ServiceUnit::replicaChanged()
{
    const Batch batch(*this);
    m_changed = true;
}

bool ServiceUnit::takesBack(const QString &why)
{
    runtime::Driver *driver = m_context.driverOf(m_spec.runtime);
    if (!m_probation && driver && driver->isOnTrial(m_spec))
        m_probation = Probation{m_spec, ++m_lastGeneration, true};
    if (!m_probation || m_goal != Goal::Running)
        return false;
    const Batch batch(*this);
    const QString failed = m_spec.image;
    const Probation probation = *std::exchange(m_probation, std::nullopt);
    const int replicas = m_spec.replicas; // may have been changed since
    if (!probation.isRenewal) {
        m_spec = probation.before;
        m_spec.replicas = replicas;
        m_spec.updatedAtMs = m_context.clock.nowMs();
    }
    m_generation = probation.generation; // replicas that were not replaced yet are the right ones
    m_changed = true;
    m_note = probation.isRenewal
        ? QStringLiteral("The newer image of %1 did not come up, so that it went back to the one before: %2").arg(failed, why)
        : QStringLiteral("Went back from %1 to %2: %3").arg(failed, m_spec.image, why);
    if (m_context.log)
        m_context.log(id(), 0, m_note.toUtf8(), core::LogLevel::Error);
    if (probation.isRenewal && driver)
        driver->keepFormerImage(id());
    else if (m_context.tookBack)
        m_context.tookBack(m_spec);
    return true;
}

void ServiceUnit::replicaReady(int index)
{
    Q_UNUSED(index)
    const bool all = std::all_of(m_replicas.begin(), m_replicas.end(), [this](const auto &entry) {
        return entry.second->isReady() && entry.second->generation() == m_generation;
    });
    if (all)
        m_probation.reset();
}

void ServiceUnit::endBatch()
{
    if (m_batches > 1 || !m_changed) {
        --m_batches;
        return;
    }
    // Settling may change replicas, which asks for settling again; it ends because every step
    // brings a replica into a phase that only the driver or a timer leaves.
    while (std::exchange(m_changed, false))
        settle();
    --m_batches;
    publish();
}

void ServiceUnit::settle()
{
    for (auto it = m_replicas.begin(); it != m_replicas.end();) {
        Replica &replica = *it->second;
        if (it->first < m_spec.replicas) {
            ++it;
            continue;
        }
        if (!replica.isAtRest() && !replica.isLeaving())
            replica.stop({StopMode::Graceful, m_context.options.stopTimeout});
        if (replica.isAtRest()) {
            m_formerRestarts += replica.restarts();
            m_gone.push_back(std::move(it->second));
            it = m_replicas.erase(it);
        } else {
            ++it;
        }
    }
    if (m_goal != Goal::Running || m_waiting)
        return;
    if (m_startWhenAtRest) {
        if (replicasAtRest())
            (void)startAll(Replica::IfPortTaken::Crash); // what went wrong is in the state
    } else {
        roll();
        if (!m_replicas.empty() && replicasAtRest())
            m_goal = Goal::Stopped; // ended, or gave up, by itself
    }
}

bool ServiceUnit::replicasAtRest() const
{
    return std::all_of(m_replicas.begin(), m_replicas.end(), [](const auto &entry) { return entry.second->isAtRest(); });
}

bool ServiceUnit::isAtRest() const
{
    return !m_waiting && !m_startWhenAtRest && replicasAtRest();
}

bool ServiceUnit::hasLiveReplica() const
{
    return std::any_of(m_replicas.begin(), m_replicas.end(), [](const auto &entry) { return entry.second->isLive(); });
}

} // namespace server::supervisor
