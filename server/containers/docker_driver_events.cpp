// SPDX-License-Identifier: GPL-3.0-or-later
// The half of DockerDriver that hears: what the engine is, what runs in it, and what happens to it. Events
// only say where to look; what is told is what a look found, so that one that was missed changes nothing.
#include "server/containers/docker_driver_private.h"

#include "server/runtime/exit_words.h"

#include <csignal>

namespace server::containers {

using namespace Qt::StringLiterals;
using runtime::ReplicaExit;
using runtime::ReplicaKey;

namespace {

// A stream of a log that does not end by itself, although its container has, is cut when it was silent for this.
constexpr core::Millis kLastOutputLimit{5'000};
constexpr int kSignalled = 128; // a shell's and the engines' way to tell of a signal: 128 and its number
constexpr core::Millis kSecondSurvey{1'000};
constexpr core::Millis kSecondLook{400};
constexpr core::Millis kRemovalLook{250}; // at one that was killed: it may be on its way to being removed
constexpr int kRemovalLooks = 4;          // which takes Podman longer

bool runs(const engine::ContainerSummary &container)
{
    return engine::runsIn(container.status);
}

int publishedPort(const engine::ContainerSummary &container)
{
    const auto port = std::find_if(container.ports.begin(), container.ports.end(), [](const auto &p) { return p.host > 0; });
    return port != container.ports.end() ? port->host : 0;
}

ReplicaKey keyOf(const engine::ContainerSummary &container)
{
    return {core::ServiceId(container.labels.value(kServiceLabel)), container.labels.value(kReplicaLabel).toInt()};
}

} // namespace

std::optional<runtime::OwnHealth> healthOf(const engine::ContainerDetails &details)
{
    using State = runtime::OwnHealth::State;
    if (details.health.isEmpty() || details.health == "none"_L1)
        return std::nullopt;
    const State state = details.health == "healthy"_L1 ? State::Healthy
        : details.health == "starting"_L1              ? State::Starting
                                                       : State::Unhealthy;
    return runtime::OwnHealth{state, details.healthOutput};
}

runtime::Driver::Readiness DockerDriver::readiness() const
{
    if (m_watch.state() == EngineWatch::State::Down)
        return Readiness::Down;
    return m_watch.state() == EngineWatch::State::Up && m_surveyed ? Readiness::Ready : Readiness::Looking;
}

void DockerDriver::engineChanged()
{
    m_surveyed = false;
    ++m_surveys;
    if (m_watch.state() == EngineWatch::State::Up) {
        m_options.rules.isLocal = m_watch.client()->address().kind == engine::EngineAddress::Kind::LocalSocket;
        return survey();
    }
    // What was asked may never be answered.
    for (const ReplicaPtr &replica : std::as_const(m_replicas)) {
        replica->isLooking = false;
        ++replica->look;
    }
    emit readinessChanged();
}

void DockerDriver::answersLost()
{
    m_networks.askAgain();
    for (const ReplicaPtr &replica : std::as_const(m_replicas)) {
        if (replica->launch) {
            replica->launch->askAgain();
        } else if (replica->isUp && !replica->exit && !replica->usage) {
            leaveUsage(replica);
            watchUsage(replica);
        }
    }
}

void DockerDriver::survey()
{
    engine::listContainers(*client(), {}, [this, number = m_surveys](const core::Result<QVector<engine::ContainerSummary>> &containers) {
        if (number != m_surveys)
            return;
        if (containers)
            return surveyed(*containers);
        QTimer::singleShot(kSecondSurvey, this, [this, number] {
            if (number == m_surveys)
                survey();
        });
    });
}

// The engine is there, for the first time or again: what was missed is looked up.
void DockerDriver::surveyed(const QVector<engine::ContainerSummary> &containers)
{
    m_survivors.clear();
    m_remembered.clear();
    for (const engine::ContainerSummary &container : containers) {
        if (container.labels.value(kInstanceLabel) != m_options.rules.instance)
            continue;
        if (container.labels.contains(kHelperLabel)) {
            if (!m_hasTidied) // of a server that was ended
                engine::removeContainer(*client(), container.id, [](const core::Result<> &) { });
            continue;
        }
        const ReplicaKey key = keyOf(container);
        m_remembered.insert(key.service);
        if (runs(container) && !m_replicas.contains(key))
            m_survivors.insert(key, {container.id, publishedPort(container)});
    }
    noteStrangers(containers);
    m_hasTidied = true;
    m_surveyed = true;
    m_lastSeenMs = m_clock.nowMs();
    m_networks.forget();
    m_logs.takeUp();
    const QList<ReplicaPtr> replicas = m_replicas.values();
    for (const ReplicaPtr &replica : replicas)
        takeUp(replica);
    m_remains.retry();
    emit readinessChanged();
}

// What was asked of the engine before it went may never be answered: it is asked again.
void DockerDriver::takeUp(const ReplicaPtr &replica)
{
    if (replica->launch) {
        if (!replica->launch->isPulling()) {
            replica->launch.reset();
            beginLaunch(replica);
        }
        return;
    }
    if (!replica->isUp)
        return;
    if (replica->exit)
        return finish(replica, *replica->exit);
    leaveUsage(replica);
    watchUsage(replica);
    look(replica);
    if (replica->asked) {
        replica->termHeard = false; // or else lost
        stopFurther(replica);
    }
}

void DockerDriver::noteStrangers(const QVector<engine::ContainerSummary> &containers)
{
    m_strangers.clear();
    for (const engine::ContainerSummary &container : containers) {
        if (container.labels.value(kInstanceLabel) != m_options.rules.instance && runs(container))
            m_strangers.insert(container.id, publishedPort(container));
    }
}

std::optional<int> DockerDriver::survivorPort(const core::ServiceSpec &spec, int index) const
{
    if (const auto at = m_survivors.constFind({spec.id, index}); at != m_survivors.cend())
        return at->port;
    const auto adopted = m_strangers.constFind(adoptedContainer(spec));
    return adopted == m_strangers.cend() || index > 0 ? std::nullopt : std::optional<int>(*adopted);
}

void DockerDriver::endSurvivor(const ReplicaKey &key)
{
    const Survivor survivor = m_survivors.take(key);
    if (survivor.container.isEmpty())
        return;
    qInfo("A container of %s is ended: it shall not run", qUtf8Printable(key.service.toString()));
    m_remains.removeContainer(survivor.container);
}

// With every pulse: an event may have been lost.
void DockerDriver::compare(const QVector<engine::ContainerSummary> &containers)
{
    QSet<QString> running;
    for (const engine::ContainerSummary &container : containers) {
        if (runs(container))
            running.insert(container.id);
    }
    const QList<ReplicaPtr> replicas = m_replicas.values();
    for (const ReplicaPtr &replica : replicas) {
        if (!replica->isUp || replica->exit)
            continue;
        if (!running.contains(replica->container)) { // also one that is not ours and so not in the list
            replica->isLooking = false; // an earlier look may never be answered
            look(replica);
        }
        if (!replica->stats)
            watchUsage(replica);
        if (!std::exchange(replica->statsCame, false))
            readUsage(replica);
    }
    findStrays(containers);
    m_justEnded.clear();
    m_remains.retry();
}

// Containers of ours that run for nobody: started by somebody else, or by a call whose answer was lost. A
// list that was asked for before a replica ended may still have its container running.
void DockerDriver::findStrays(const QVector<engine::ContainerSummary> &containers)
{
    bool isNews = false;
    QSet<core::ServiceId> services;
    for (const engine::ContainerSummary &container : containers) {
        const ReplicaKey key = keyOf(container);
        const ReplicaPtr replica = m_replicas.value(key);
        services.insert(key.service);
        const bool isStray = runs(container) && !m_survivors.contains(key) && !m_justEnded.contains(key)
            && (!replica || (replica->isUp && replica->container != container.id));
        if (!isStray)
            continue;
        if (replica) {
            m_remains.removeContainer(container.id);
        } else {
            m_survivors.insert(key, {container.id, publishedPort(container)});
            isNews = true;
        }
    }
    if (isNews || std::exchange(m_remembered, services) != services)
        emit readinessChanged();
}

DockerDriver::ReplicaPtr DockerDriver::byContainer(const QString &container) const
{
    for (const ReplicaPtr &replica : m_replicas) {
        if (replica->container == container)
            return replica;
    }
    return nullptr;
}

void DockerDriver::happened(const EngineEvent &event)
{
    static const QSet<QString> telling{u"die"_s, u"died"_s, u"oom"_s, u"destroy"_s, u"remove"_s, u"start"_s, u"pause"_s, u"unpause"_s, u"rename"_s};
    const ReplicaPtr replica = byContainer(event.container);
    if (replica && event.action == "oom"_L1)
        replica->wasShort = true;
    if (replica && (telling.contains(event.action) || event.action.startsWith("health_status"_L1)))
        look(replica);
}

// Asks how the container is; what is over is told.
void DockerDriver::look(const ReplicaPtr &replica)
{
    if (!replica->isUp || replica->exit)
        return;
    if (replica->isLooking) {
        replica->lookAgain = true; // the answer may be older than what happened
        return;
    }
    replica->isLooking = true;
    replica->lookAgain = false;
    engine::inspectContainer(*client(), replica->container, [this, replica, number = ++replica->look](const core::Result<engine::ContainerDetails> &details) {
        if (number == replica->look)
            replica->isLooking = false;
        if (!current(replica) || replica->exit)
            return;
        if (!details) {
            const bool isMissing = details.error().code == core::ErrorCode::NotFound;
            if (isMissing && std::exchange(replica->wasMissed, true))
                return gone(replica, u"The container was removed by somebody else"_s);
            return lookLater(replica);
        }
        replica->wasMissed = false;
        if (!details->isRunning())
            return ended(replica, *details);
        seen(replica, *details);
        if (replica->lookAgain)
            look(replica);
    });
}

void DockerDriver::lookLater(const ReplicaPtr &replica)
{
    QTimer::singleShot(kSecondLook, this, [this, weak = std::weak_ptr(replica)] {
        const ReplicaPtr late = weak.lock();
        if (late && current(late) && m_watch.state() == EngineWatch::State::Up) // else the survey looks
            look(late);
    });
}

void DockerDriver::seen(const ReplicaPtr &replica, const engine::ContainerDetails &details)
{
    replica->health = healthOf(details);
    QString notice;
    if (details.status == "paused"_L1)
        notice = u"The container was paused by somebody else"_s;
    else if (details.wasKilledForMemory || replica->wasShort)
        notice = u"A process of it was killed over the memory limit of %1 MB"_s.arg(replica->spec.memory.limit);
    else if (details.name != replica->name)
        notice = u"The container was renamed to %1 by somebody else"_s.arg(details.name);
    else if (details.startedAtMs != replica->startedAtMs)
        notice = u"The container was restarted by somebody else"_s;
    if (notice == replica->notice && details.pid == replica->pid)
        return;
    if (notice != replica->notice)
        say(replica->key, notice.isEmpty() ? u"The container goes on"_s : notice, notice.isEmpty() ? core::LogLevel::Info : core::LogLevel::Warn);
    replica->notice = notice;
    replica->pid = details.pid;
    emit meddled(replica->key, replica->pid, notice);
}

void DockerDriver::ended(const ReplicaPtr &replica, const engine::ContainerDetails &details)
{
    if (replica->exit)
        return;
    ReplicaExit exit;
    exit.asked = replica->asked;
    exit.exitCode = details.exitCode;
    if (details.exitCode > kSignalled && details.exitCode < kSignalled + 65) {
        exit.signal = details.exitCode - kSignalled;
        exit.exitCode = 0;
    }
    exit.text = runtime::exitWords({.exitCode = exit.exitCode,
                                    .signal = exit.signal,
                                    .killedForMemory = details.wasKilledForMemory || (replica->wasShort && exit.signal != SIGKILL),
                                    .memoryLimitMb = replica->spec.memory.limit});
    const bool mayBeRemoved = !exit.asked && exit.signal == SIGKILL && !details.wasKilledForMemory;
    if (!mayBeRemoved)
        return finish(replica, exit);
    replica->exit = exit;
    lookWhetherRemoved(replica, m_watch.facts().name == "Podman"_L1 ? kRemovalLooks : 1);
}

void DockerDriver::lookWhetherRemoved(const ReplicaPtr &replica, int looksLeft)
{
    QTimer::singleShot(kRemovalLook, this, [this, replica, looksLeft] {
        engine::inspectContainer(*client(), replica->container, [this, replica, looksLeft](const core::Result<engine::ContainerDetails> &later) {
            ReplicaExit told = *replica->exit;
            if (!later && later.error().code == core::ErrorCode::NotFound)
                told.text = u"The container was removed by somebody else"_s;
            else if (later && looksLeft > 1)
                return lookWhetherRemoved(replica, looksLeft - 1);
            finish(replica, told);
        });
    });
}

void DockerDriver::gone(const ReplicaPtr &replica, const QString &why)
{
    ReplicaExit exit;
    exit.asked = replica->asked;
    exit.signal = SIGKILL;
    exit.text = why;
    finish(replica, exit);
}

void DockerDriver::finish(const ReplicaPtr &replica, const ReplicaExit &exit)
{
    if (std::exchange(replica->isOver, true))
        return;
    replica->exit = exit;
    m_logs.finish(replica->log, kLastOutputLimit);
    maybeFinished(replica);
}

// A replica has ended once its container has and its last line was handed on.
void DockerDriver::maybeFinished(const ReplicaPtr &replica)
{
    if (current(replica) && replica->isOver && !replica->logOpen)
        end(replica, *replica->exit);
}

} // namespace server::containers
