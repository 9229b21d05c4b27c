// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/containers/docker_driver.h"

#include "server/containers/exec_remains.h"
#include "server/engine/networks.h"
#include "server/runtime/exit_words.h"

#include <csignal>

namespace server::containers {

using namespace Qt::StringLiterals;
using runtime::ReplicaExit;
using runtime::ReplicaKey;

namespace {

// A stream of a log that does not end by itself, although its container has, is cut after this.
constexpr core::Millis kLastOutputLimit{5'000};
constexpr int kSignalled = 128; // a shell's and the engines' way to tell of a signal: 128 and its number

core::Error notThere(const QString &why)
{
    core::Error error;
    error.code = core::ErrorCode::Unavailable;
    error.message = why.isEmpty() ? u"The container engine has not been found yet"_s : why;
    return error;
}

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

bool runs(const engine::ContainerSummary &container)
{
    return container.status == "running"_L1 || container.status == "paused"_L1;
}

int publishedPort(const engine::ContainerSummary &container)
{
    const auto port = std::find_if(container.ports.begin(), container.ports.end(), [](const auto &p) { return p.host > 0; });
    return port != container.ports.end() ? port->host : 0;
}

QString inWords(const core::Error &error)
{
    return error.fields.isEmpty() ? error.message : QStringList(error.fields.values()).join(u"; "_s);
}

} // namespace

// From start() to exited(). Shared with the answers that are on their way for it.
struct DockerDriver::Replica
{
    ReplicaKey key;
    core::ServiceSpec spec;
    int port = 0;
    std::unique_ptr<ContainerLaunch> launch; // until it is up
    QString container;
    qint64 pid = 0;
    bool isUp = false;    // started() was told
    bool asked = false;   // stop() was called
    bool isLooking = false;
    QByteArray stopSignal;
    qint64 toldMs = 0;    // monotonic; of the last word about a pull
    qint64 killAtMs = 0;  // monotonic; 0: nobody waits for it
    QTimer killTimer;
    std::unique_ptr<engine::EngineCall> stats;
    engine::JsonStream statsStream;
    std::optional<runtime::ReplicaUsage> usage;
    std::optional<runtime::OwnHealth> health;
    ContainerLogs::FollowId log = 0;
    bool logOpen = false;
    std::optional<ReplicaExit> exit; // it is over; told when its last line was read
};

DockerDriver::DockerDriver(DockerDriverOptions options, runtime::LogSink &sink, const core::Clock &clock, QObject *parent)
    : Driver(parent), m_options(std::move(options)), m_clock(clock), m_logs(sink, clock), m_watch(m_options.addresses, m_options.watch)
{
    connect(&m_watch, &EngineWatch::stateChanged, this, &DockerDriver::engineChanged);
    connect(&m_watch, &EngineWatch::happened, this, &DockerDriver::happened);
}

DockerDriver::~DockerDriver() = default;

void DockerDriver::initialise()
{
    m_watch.start();
}

runtime::Driver::Readiness DockerDriver::readiness() const
{
    if (m_watch.state() == EngineWatch::State::Down)
        return Readiness::Down;
    return m_watch.state() == EngineWatch::State::Up && m_surveyed ? Readiness::Ready : Readiness::Looking;
}

void DockerDriver::engineChanged()
{
    if (m_watch.state() != EngineWatch::State::Up) {
        emit readinessChanged();
        return;
    }
    m_options.rules.isLocal = m_watch.client()->address().kind == engine::EngineAddress::Kind::LocalSocket;
    engine::listContainers(*client(), {}, [this](const core::Result<QVector<engine::ContainerSummary>> &containers) {
        if (containers) // else the watch finds out as well
            surveyed(*containers);
    });
}

// The engine is there, for the first time or again: what was missed is looked up.
void DockerDriver::surveyed(const QVector<engine::ContainerSummary> &containers)
{
    m_survivors.clear();
    for (const engine::ContainerSummary &container : containers) {
        const ReplicaKey key{core::ServiceId(container.labels.value(kServiceLabel)), container.labels.value(kReplicaLabel).toInt()};
        const bool isOurs = container.labels.value(kInstanceLabel) == m_options.rules.instance;
        if (isOurs && runs(container) && !m_replicas.contains(key))
            m_survivors.insert(key, {container.id, publishedPort(container)});
    }
    noteStrangers(containers);
    m_surveyed = true;
    m_logs.takeUp();
    const QList<ReplicaPtr> replicas = m_replicas.values();
    for (const ReplicaPtr &replica : replicas) {
        if (replica->launch)
            continue; // its own calls tell
        if (!replica->stats)
            watchUsage(replica);
        look(replica);
    }
    emit readinessChanged();
}

void DockerDriver::noteStrangers(const QVector<engine::ContainerSummary> &containers)
{
    m_strangers.clear();
    for (const engine::ContainerSummary &container : containers) {
        if (container.labels.value(kInstanceLabel) != m_options.rules.instance && runs(container))
            m_strangers.insert(container.id, publishedPort(container));
    }
}

core::Result<> DockerDriver::check(const core::ServiceSpec &spec) const
{
    return checkPlan(spec, m_options.rules);
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
    if (survivor.container.isEmpty() || !client())
        return;
    qInfo("A container of %s is ended: it shall not run", qUtf8Printable(key.service.toString()));
    engine::removeContainer(*client(), survivor.container, [](const core::Result<> &) { });
}

std::optional<runtime::OwnHealth> DockerDriver::ownHealth(const ReplicaKey &key) const
{
    const ReplicaPtr replica = m_replicas.value(key);
    return replica ? replica->health : std::nullopt;
}

void DockerDriver::start(const core::ServiceSpec &spec, int index, int port)
{
    const ReplicaKey key{spec.id, index};
    if (m_replicas.contains(key)) {
        qWarning("Replica %d of %s was started although it runs", index, qUtf8Printable(spec.id.toString()));
        return;
    }
    auto replica = std::make_shared<Replica>();
    replica->key = key;
    replica->spec = spec;
    replica->port = port;
    replica->killTimer.setSingleShot(true);
    connect(&replica->killTimer, &QTimer::timeout, this, [this, weak = std::weak_ptr(replica)] {
        if (const ReplicaPtr late = weak.lock())
            kill(late);
    });
    m_replicas.insert(key, replica);
    if (m_watch.state() != EngineWatch::State::Up) {
        const core::Error error = notThere(m_watch.problem());
        QMetaObject::invokeMethod(this, [this, replica, error] { launched(replica, error); }, Qt::QueuedConnection);
        return;
    }
    m_survivors.remove(key);
    LaunchOrder order{spec, index, port, m_options.rules, credentialsFor(spec.image)};
    replica->launch = std::make_unique<ContainerLaunch>(*client(), std::move(order));
    connect(replica->launch.get(), &ContainerLaunch::pulling, this, [this, replica](const engine::PullProgress &progress) { tellPull(replica, progress); });
    connect(replica->launch.get(), &ContainerLaunch::said, this, [this, key](const QString &line) { say(key, line); });
    connect(replica->launch.get(), &ContainerLaunch::finished, this, [this, replica](const core::Result<Launched> &result) { launched(replica, result); });
    replica->launch->start();
}

void DockerDriver::tellPull(const ReplicaPtr &replica, const engine::PullProgress &progress)
{
    constexpr qint64 kPauseMs = 400;
    const qint64 now = m_clock.monotonicMs();
    if (replica->toldMs != 0 && now - replica->toldMs < kPauseMs)
        return;
    replica->toldMs = now;
    const QString text = progress.bytesTotal > 0
        ? u"Pulling the image: %1 % of %2 MB"_s.arg(100 * progress.bytesDone / progress.bytesTotal).arg((progress.bytesTotal + 524'288) / 1'048'576)
        : u"Pulling the image"_s;
    emit progressed(replica->key, text);
}

DockerDriver::ReplicaPtr DockerDriver::current(const ReplicaPtr &replica) const
{
    return m_replicas.value(replica->key) == replica ? replica : nullptr;
}

void DockerDriver::launched(const ReplicaPtr &replica, const core::Result<Launched> &result)
{
    if (!current(replica))
        return;
    if (replica->launch) // it is on the stack
        replica->launch.release()->deleteLater();
    if (!result) {
        ReplicaExit exit;
        exit.exitCode = 127;
        exit.asked = replica->asked;
        exit.text = u"Cannot start: %1"_s.arg(inWords(result.error()));
        return end(replica, exit);
    }
    replica->container = result->container.id;
    replica->pid = result->container.pid;
    replica->stopSignal = result->stopSignal;
    replica->health = healthOf(result->container);
    replica->isUp = true;
    replica->logOpen = true;
    // A container that is started again keeps its old lines: they are known from the last time.
    const LogPosition position = m_options.logPosition ? m_options.logPosition(replica->key) : LogPosition();
    const LogPosition from = position.lastMs >= result->container.createdAtMs ? position : LogPosition();
    const ContainerLogs::Place place{client()->address(), m_watch.facts().apiVersion, replica->container, result->container.hasTerminal};
    // Weak: the log's thread must never be the one that holds, and so destroys, the last of it.
    replica->log = m_logs.follow(place, replica->key, from, [this, weak = std::weak_ptr(replica)] {
        QMetaObject::invokeMethod(this, [this, weak] {
            if (const ReplicaPtr read = weak.lock()) {
                read->logOpen = false;
                maybeFinished(read);
            }
        });
    });
    if (result->wasRunning)
        say(replica->key, u"Taken up: the container went on while the server was away"_s);
    watchUsage(replica);
    emit started(replica->key, replica->pid);
    if (!current(replica))
        return;
    if (std::exchange(replica->asked, false)) { // while it was on its way up
        const qint64 left = replica->killAtMs - m_clock.monotonicMs();
        stop(replica->key, left > 0, core::Millis(std::max<qint64>(0, left)));
    }
    if (!result->container.isRunning())
        ended(replica, result->container); // as quick as that
}

void DockerDriver::watchUsage(const ReplicaPtr &replica)
{
    replica->statsStream = {};
    replica->stats = client()->open(engine::statisticsRequest(replica->container));
    connect(replica->stats.get(), &engine::EngineCall::dataCame, this, [replica](const QByteArray &bytes) {
        if (replica->stats->status() != 200)
            return;
        replica->statsStream.feed(bytes, [&](const QJsonObject &piece) {
            if (const std::optional<engine::ContainerUsage> usage = engine::usageFrom(piece))
                replica->usage = runtime::ReplicaUsage{usage->cpuSeconds, usage->memoryBytes, usage->processes};
        });
    });
    connect(replica->stats.get(), &engine::EngineCall::finished, this, [replica] {
        replica->stats->disconnect();
        replica->stats.release()->deleteLater();
        replica->usage.reset();
    });
    replica->stats->start();
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
    const ReplicaPtr replica = byContainer(event.container);
    if (!replica)
        return;
    if (event.action == "die"_L1 || event.action == "destroy"_L1 || event.action == "remove"_L1 || event.action == "died"_L1) {
        look(replica);
    } else if (event.action.startsWith("health_status"_L1)) {
        look(replica); // for what the check said
    } else if (event.action == "pause"_L1) {
        say(replica->key, u"The container was paused by somebody else"_s, core::LogLevel::Warn);
    } else if (event.action == "unpause"_L1) {
        say(replica->key, u"The container goes on"_s);
    } else if (event.action == "rename"_L1) {
        say(replica->key, u"The container was renamed to %1 by somebody else"_s.arg(event.attributes.value(u"name"_s)), core::LogLevel::Warn);
    }
}

// Asks how the container is; what is over is told.
void DockerDriver::look(const ReplicaPtr &replica)
{
    if (replica->isLooking || replica->exit)
        return;
    replica->isLooking = true;
    engine::inspectContainer(*client(), replica->container, [this, replica](const core::Result<engine::ContainerDetails> &details) {
        replica->isLooking = false;
        if (!current(replica) || replica->exit)
            return;
        if (!details) {
            if (details.error().code == core::ErrorCode::NotFound)
                gone(replica, u"The container was removed by somebody else"_s);
            return; // else the watch finds out as well
        }
        if (!details->isRunning())
            return ended(replica, *details);
        replica->pid = details->pid;
        replica->health = healthOf(*details);
    });
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
                                    .killedForMemory = details.wasKilledForMemory,
                                    .memoryLimitMb = replica->spec.memory.limit});
    replica->exit = exit;
    m_logs.finish(replica->log, kLastOutputLimit);
    maybeFinished(replica);
}

void DockerDriver::gone(const ReplicaPtr &replica, const QString &why)
{
    ReplicaExit exit;
    exit.asked = replica->asked;
    exit.signal = SIGKILL;
    exit.text = why;
    replica->exit = exit;
    m_logs.finish(replica->log, kLastOutputLimit);
    maybeFinished(replica);
}

// A replica has ended once its container has and its last line was handed on.
void DockerDriver::maybeFinished(const ReplicaPtr &replica)
{
    if (current(replica) && replica->exit && !replica->logOpen)
        end(replica, *replica->exit);
}

void DockerDriver::end(const ReplicaPtr &replica, const ReplicaExit &exit)
{
    replica->killTimer.stop();
    m_replicas.remove(replica->key);
    emit exited(replica->key, exit);
}

void DockerDriver::stop(const ReplicaKey &key, bool graceful, core::Millis timeout)
{
    const ReplicaPtr replica = m_replicas.value(key);
    if (!replica || replica->exit)
        return;
    const bool isFirst = !std::exchange(replica->asked, true);
    const qint64 killAt = m_clock.monotonicMs() + (graceful ? std::max<qint64>(0, timeout.count()) : 0);
    const bool isSooner = replica->killAtMs == 0 || killAt < replica->killAtMs;
    if (isSooner)
        replica->killAtMs = killAt;
    if (!replica->isUp) {
        // A pull may take its time: it is not waited for. What was made so far is found by its labels.
        if (replica->launch && replica->launch->containerId().isEmpty()) {
            replica->launch.reset();
            ReplicaExit exit;
            exit.asked = true;
            exit.text = u"Stopped before it was started"_s;
            QMetaObject::invokeMethod(this, [this, replica, exit] {
                if (current(replica))
                    end(replica, exit);
            }, Qt::QueuedConnection);
        }
        return;
    }
    if (!graceful && m_watch.state() != EngineWatch::State::Up)
        return gone(replica, u"The engine cannot be reached; the container may go on"_s);
    if (!graceful)
        return kill(replica);
    if (isFirst) {
        const QByteArray signal = replica->stopSignal.isEmpty() ? QByteArrayLiteral("SIGTERM") : replica->stopSignal;
        engine::signalContainer(*client(), replica->container, signal, [](const core::Result<> &) { }); // the kill follows in any case
    }
    if (isSooner)
        replica->killTimer.start(core::Millis(std::max<qint64>(0, replica->killAtMs - m_clock.monotonicMs())));
}

void DockerDriver::kill(const ReplicaPtr &replica)
{
    engine::signalContainer(*client(), replica->container, "SIGKILL", [this, replica](const core::Result<> &result) {
        // The engine is gone: once it is back, what still runs is asked again.
        if (!result && current(replica) && !replica->exit)
            replica->killTimer.start(core::Millis(1'000));
    });
}

bool DockerDriver::isRunning(const ReplicaKey &replica) const
{
    return m_replicas.contains(replica);
}

qint64 DockerDriver::pid(const ReplicaKey &key) const
{
    const ReplicaPtr replica = m_replicas.value(key);
    return replica ? replica->pid : 0;
}

std::optional<runtime::ReplicaUsage> DockerDriver::usage(const ReplicaKey &key) const
{
    const ReplicaPtr replica = m_replicas.value(key);
    return replica ? replica->usage : std::nullopt;
}

void DockerDriver::exec(const core::ServiceSpec &spec, const runtime::ExecRequest &request,
                        std::function<void(core::Result<runtime::ExecResult>)> done)
{
    const auto answer = [this](auto to, core::Error error) {
        QMetaObject::invokeMethod(this, [to = std::move(to), error = std::move(error)] { to(error); }, Qt::QueuedConnection);
    };
    if (request.command.isEmpty() || request.command.first().isEmpty())
        return answer(std::move(done), core::Error::validation(u"command"_s, u"must name a program"_s));
    if (m_watch.state() != EngineWatch::State::Up)
        return answer(std::move(done), notThere(m_watch.problem()));
    ReplicaPtr target;
    for (const ReplicaPtr &replica : std::as_const(m_replicas)) {
        const bool isBetter = !target || replica->key.index < target->key.index;
        if (replica->key.service == spec.id && replica->isUp && !replica->exit && isBetter)
            target = replica;
    }
    if (!target) {
        // It may be on its way up.
        for (const ReplicaPtr &replica : std::as_const(m_replicas)) {
            if (replica->key.service == spec.id && replica->launch) {
                connect(replica->launch.get(), &ContainerLaunch::finished, this,
                        [this, spec, request, done] { exec(spec, request, done); }, Qt::QueuedConnection);
                return;
            }
        }
        return answer(std::move(done), core::Error::conflict(u"Service is not running"_s));
    }
    engine::ExecOrder order;
    order.container = target->container;
    order.command = request.command;
    order.workdir = request.workdir;
    order.environment = request.env;
    order.timeLimit = request.timeLimit;
    order.outputCap = request.outputCap;
    const QByteArray mark = execMark(m_options.rules.instance, ++m_execs);
    if (m_options.rules.isLocal)
        order.environment.insert(execMarkName(), QString::fromLatin1(mark));
    auto *exec = new engine::ContainerExec(*client(), std::move(order), this);
    connect(exec, &engine::ContainerExec::finished, this, [this, exec, mark, done](const core::Result<engine::ExecOutput> &output) {
        exec->deleteLater();
        if (m_options.rules.isLocal)
            endMarked(mark); // the engine cannot; neither what is late nor what was left in the background stays
        if (!output)
            return done(output.error());
        runtime::ExecResult result;
        result.exitCode = output->exitCode;
        result.stdOut = output->stdOut;
        result.stdErr = output->stdErr;
        result.stdOutTruncated = output->stdOutTruncated;
        result.stdErrTruncated = output->stdErrTruncated;
        result.timedOut = output->timedOut;
        done(std::move(result));
    });
    exec->start();
}

void DockerDriver::settled(const ReplicaKey &key)
{
    const QString before = containerName(key, m_options.rules) + kBeforeSuffix;
    engine::inspectContainer(*client(), before, [this](const core::Result<engine::ContainerDetails> &details) {
        if (details && details->labels.value(kInstanceLabel) == m_options.rules.instance)
            engine::removeContainer(*client(), details->id, [](const core::Result<> &) { });
    });
}

void DockerDriver::forget(const core::ServiceId &service)
{
    if (!client())
        return;
    const QString label = QString(kServiceLabel) + u'=' + service.toString();
    engine::listContainers(*client(), label, [this](const core::Result<QVector<engine::ContainerSummary>> &containers) {
        if (!containers)
            return;
        for (const engine::ContainerSummary &container : *containers) {
            const ReplicaKey key{core::ServiceId(container.labels.value(kServiceLabel)), container.labels.value(kReplicaLabel).toInt()};
            // One that was made anew under the same name meanwhile is another's.
            if (container.labels.value(kInstanceLabel) == m_options.rules.instance && !m_replicas.contains(key))
                engine::removeContainer(*client(), container.id, [](const core::Result<> &) { });
        }
    });
}

core::Result<> DockerDriver::removeData(const core::ServiceId &service)
{
    if (!client() || m_watch.state() != EngineWatch::State::Up)
        return notThere(m_watch.problem());
    // Containers first: a volume in use cannot be removed.
    engine::listContainers(*client(), QString(kServiceLabel) + u'=' + service.toString(),
                           [this, service](const core::Result<QVector<engine::ContainerSummary>> &containers) {
        const auto open = std::make_shared<int>(1);
        const auto next = [this, service, open] {
            if (--*open > 0)
                return;
            engine::listVolumes(*client(), [this, service](const core::Result<QVector<engine::VolumeSummary>> &volumes) {
                if (!volumes)
                    return;
                for (const engine::VolumeSummary &volume : *volumes) {
                    if (volume.labels.value(kInstanceLabel) == m_options.rules.instance && volume.labels.value(kServiceLabel) == service.toString())
                        engine::removeVolume(*client(), volume.name, [](const core::Result<> &) { });
                }
            });
        };
        if (containers) {
            for (const engine::ContainerSummary &container : *containers) {
                if (container.labels.value(kInstanceLabel) != m_options.rules.instance)
                    continue;
                ++*open;
                engine::removeContainer(*client(), container.id, [next](const core::Result<> &) { next(); });
            }
        }
        next();
    });
    return core::success();
}

void DockerDriver::appendSystem(const core::ServiceId &service, int replica, const QByteArray &text, core::LogLevel level)
{
    m_logs.appendSystem({service, replica}, level, text);
}

void DockerDriver::say(const ReplicaKey &key, const QString &line, core::LogLevel level)
{
    m_logs.appendSystem(key, level, line.toUtf8());
}

} // namespace server::containers
