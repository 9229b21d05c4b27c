// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/containers/docker_driver_private.h"

#include "server/containers/exec_remains.h"

namespace server::containers {

using namespace Qt::StringLiterals;
using runtime::ReplicaExit;
using runtime::ReplicaKey;

namespace {

constexpr core::Millis kAskAgain{2'000};
constexpr core::Millis kAskAgainForOthers{500};
constexpr core::Millis kPatience{20'000};    // with an answer to a launch; doubled each time that it does not suffice
constexpr core::Millis kMostPatience{120'000};
constexpr core::Millis kPatienceForOthers{2'000}; // that are launched meanwhile
constexpr core::Millis kListAfterEnd{1'000}; // whether it is true

core::Error notThere(const QString &why)
{
    core::Error error;
    error.code = core::ErrorCode::Unavailable;
    error.message = why.isEmpty() ? u"The container engine has not been found yet"_s : why;
    return error;
}

WatchOptions watchOptions(const DockerDriverOptions &options)
{
    WatchOptions watch = options.watch;
    watch.label = QString(kInstanceLabel) + u'=' + options.rules.instance;
    return watch;
}

QString inWords(const core::Error &error)
{
    return error.fields.isEmpty() ? error.message : QStringList(error.fields.values()).join(u"; "_s);
}

runtime::ReplicaUsage usageOf(const engine::ContainerUsage &usage)
{
    return {usage.cpuSeconds, usage.memoryBytes, usage.processes};
}

} // namespace

DockerDriver::DockerDriver(DockerDriverOptions options, runtime::LogSink &sink, const core::Clock &clock, QObject *parent)
    : Driver(parent), m_options(std::move(options)), m_clock(clock), m_logs(sink, clock), m_watch(m_options.addresses, watchOptions(m_options))
    , m_remains(m_watch, m_options.rules.instance,
                {[this](const ReplicaKey &key) { return m_replicas.contains(key); },
                 [this](const QString &network) {
                     return std::any_of(m_replicas.begin(), m_replicas.end(), [&](const ReplicaPtr &replica) { return replica->spec.networks.contains(network); });
                 }})
{
    connect(&m_watch, &EngineWatch::stateChanged, this, &DockerDriver::engineChanged);
    connect(&m_watch, &EngineWatch::happened, this, &DockerDriver::happened);
    connect(&m_watch, &EngineWatch::answersLost, this, &DockerDriver::answersLost);
    connect(&m_watch, &EngineWatch::listed, this, &DockerDriver::compare);
    connect(&m_watch, &EngineWatch::listed, this, [this] { m_lastSeenMs = m_clock.nowMs(); });
    m_listSoon.setSingleShot(true);
    connect(&m_listSoon, &QTimer::timeout, this, [this] {
        m_justEnded.clear();
        m_watch.beat();
    });
}

DockerDriver::~DockerDriver()
{
    for (const ReplicaPtr &replica : std::as_const(m_replicas)) { // whose calls hold it
        replica->launch.reset();
        replica->stats.reset();
    }
}

void DockerDriver::initialise()
{
    m_watch.start();
}

core::Result<> DockerDriver::check(const core::ServiceSpec &spec) const
{
    return checkPlan(spec, m_options.rules);
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
            stopFurther(late);
    });
    m_replicas.insert(key, replica);
    if (m_watch.state() != EngineWatch::State::Up) {
        const core::Error error = notThere(m_watch.problem());
        QMetaObject::invokeMethod(this, [this, replica, error] { launched(replica, error); }, Qt::QueuedConnection);
        return;
    }
    replica->earlier = m_survivors.take(key).container;
    if (replica->earlier.isEmpty())
        replica->earlier = m_lastContainers.value(key);
    m_remains.keep(key, containerName(key, m_options.rules) + kBeforeSuffix);
    beginLaunch(replica);
}

void DockerDriver::beginLaunch(const ReplicaPtr &replica)
{
    const ReplicaKey &key = replica->key;
    const auto others = std::count_if(m_replicas.begin(), m_replicas.end(), [](const ReplicaPtr &other) { return other->launch != nullptr; });
    LaunchOrder order{replica->spec, key.index, replica->port, m_options.rules, credentialsFor(replica->spec.image), replica->earlier,
                      m_patience.value(key, kPatience) + others * kPatienceForOthers, kAskAgain + others * kAskAgainForOthers,
                      wantedFormerImage(replica->spec)};
    replica->launch = std::make_unique<ContainerLaunch>(*client(), m_networks, std::move(order));
    connect(replica->launch.get(), &ContainerLaunch::replaces, this, [this, replica](const QString &image) { noteFormerImage(replica, image); });
    connect(replica->launch.get(), &ContainerLaunch::pulling, this, [this, key](const engine::PullProgress &progress) { emit progressed(key, pullWords(progress)); });
    connect(replica->launch.get(), &ContainerLaunch::said, this, [this, key](const QString &line) { say(key, line); });
    connect(replica->launch.get(), &ContainerLaunch::finished, this, [this, replica](const core::Result<Launched> &result) { launched(replica, result); });
    replica->launch->start();
}

DockerDriver::ReplicaPtr DockerDriver::current(const ReplicaPtr &replica) const
{
    return m_replicas.value(replica->key) == replica ? replica : nullptr;
}

void DockerDriver::launched(const ReplicaPtr &replica, const core::Result<Launched> &result)
{
    if (!current(replica))
        return;
    if (!result) {
        if (replica->asked)
            leaveUnmade(replica);
        if (replica->launch) // it is on the stack
            replica->launch.release()->deleteLater();
        ReplicaExit exit;
        exit.exitCode = 127;
        exit.asked = replica->asked;
        exit.noFault = result.error().code == core::ErrorCode::Unavailable;
        if (exit.noFault)
            m_patience[replica->key] = std::min(2 * m_patience.value(replica->key, kPatience), kMostPatience);
        exit.text = u"Cannot start: %1"_s.arg(inWords(result.error()));
        return end(replica, exit);
    }
    if (!wantedFormerImage(replica->spec).isEmpty())
        m_formerImages.remove(replica->key.service); // the name means it again
    replica->launch.release()->deleteLater(); // it is on the stack
    m_patience.remove(replica->key);
    m_lastContainers.insert(replica->key, result->container.id);
    replica->container = result->container.id;
    replica->name = result->container.name;
    replica->startedAtMs = result->container.startedAtMs;
    replica->pid = result->container.pid;
    replica->stopSignal = result->stopSignal;
    replica->health = healthOf(result->container);
    replica->isUp = true;
    replica->logOpen = true;
    // A container that is started again keeps its old lines: they are known from the last time.
    const auto from = [ask = m_options.logPosition, key = replica->key] { return ask ? ask(key) : LogPosition(); };
    const ContainerLogs::Place place{client()->address(), m_watch.facts().apiVersion, replica->container, result->container.createdAtMs,
                                     result->container.hasTerminal, m_watch.facts().name == "Docker"_L1, result->isNew};
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
    runWaiting(replica);
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
    connect(replica->stats.get(), &engine::EngineCall::dataCame, this, [this, replica](const QByteArray &bytes) {
        if (replica->stats->status() != 200)
            return;
        const bool isSound = replica->statsStream.feed(bytes, [&](const QJsonObject &piece) {
            if (const std::optional<engine::ContainerUsage> usage = engine::usageFrom(piece)) {
                replica->statsCame = true;
                replica->usage = usageOf(*usage);
            }
        });
        if (!isSound)
            leaveUsage(replica);
    });
    connect(replica->stats.get(), &engine::EngineCall::finished, this, [this, replica] { leaveUsage(replica); });
    replica->stats->start();
}

// Docker collects the figures of all streams in one turn, and one container that is stuck holds all of them up.
void DockerDriver::readUsage(const ReplicaPtr &replica)
{
    engine::readUsage(*client(), replica->container, [this, replica](const core::Result<std::optional<engine::ContainerUsage>> &read) {
        if (read && *read && current(replica) && !replica->statsCame)
            replica->usage = usageOf(**read);
    });
}

// Until the next pulse, which begins anew.
void DockerDriver::leaveUsage(const ReplicaPtr &replica)
{
    if (!replica->stats)
        return;
    replica->stats->disconnect();
    replica->stats.release()->deleteLater(); // it may be on the stack
    replica->usage.reset();
}

void DockerDriver::end(const ReplicaPtr &replica, const ReplicaExit &exit)
{
    replica->killTimer.stop();
    leaveUsage(replica);
    m_replicas.remove(replica->key);
    m_justEnded.insert(replica->key);
    m_listSoon.start(kListAfterEnd);
    runWaiting(replica);
    emit exited(replica->key, exit);
}

void DockerDriver::runWaiting(const ReplicaPtr &replica)
{
    for (const std::function<void()> &waiting : std::exchange(replica->whenUp, {}))
        QMetaObject::invokeMethod(this, waiting, Qt::QueuedConnection);
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
        // A pull may take its time, and an engine that is away for ever: neither is waited for.
        if (replica->launch && (replica->launch->containerId().isEmpty() || (!graceful && m_watch.state() != EngineWatch::State::Up)))
            abandon(replica);
        else if (replica->launch && isSooner)
            replica->killTimer.start(core::Millis(std::max<qint64>(0, killAt - m_clock.monotonicMs())));
        return;
    }
    if (!graceful && m_watch.state() != EngineWatch::State::Up)
        return gone(replica, u"The engine cannot be reached; the container may go on"_s);
    if (!graceful)
        return kill(replica);
    if (isFirst)
        askToEnd(replica);
    if (isSooner)
        killInTime(replica);
}

void DockerDriver::askToEnd(const ReplicaPtr &replica)
{
    const QByteArray signal = replica->stopSignal.isEmpty() ? QByteArrayLiteral("SIGTERM") : replica->stopSignal;
    engine::signalContainer(*client(), replica->container, signal, [this, replica](const core::Result<bool> &wasRunning) {
        if (wasRunning && *wasRunning)
            replica->termHeard = true;
        else if (wasRunning && current(replica))
            look(replica); // an engine that is at fault may say so of one that runs: then it is asked again
    });
}

void DockerDriver::killInTime(const ReplicaPtr &replica)
{
    const core::Millis left(std::max<qint64>(0, replica->killAtMs - m_clock.monotonicMs()));
    replica->killTimer.start(replica->termHeard ? left : std::min(left, kAskAgain));
}

void DockerDriver::stopFurther(const ReplicaPtr &replica)
{
    if (replica->exit)
        return;
    if (m_clock.monotonicMs() >= replica->killAtMs)
        return kill(replica);
    if (replica->isUp && !replica->termHeard)
        askToEnd(replica);
    killInTime(replica);
}

// It was not up yet. What was made so far shall not run.
void DockerDriver::abandon(const ReplicaPtr &replica)
{
    leaveUnmade(replica);
    replica->launch.reset();
    ReplicaExit exit;
    exit.asked = true;
    exit.text = u"Stopped before it was started"_s;
    QMetaObject::invokeMethod(this, [this, replica, exit] {
        if (current(replica))
            end(replica, exit);
    }, Qt::QueuedConnection);
}

void DockerDriver::leaveUnmade(const ReplicaPtr &replica)
{
    if (!replica->launch || replica->launch->containerId().isEmpty())
        return;
    if (replica->launch->isForeign())
        engine::signalContainer(*client(), replica->launch->containerId(), "SIGKILL", [](const core::Result<bool> &) { });
    else
        m_remains.removeContainer(replica->launch->containerId());
}

void DockerDriver::kill(const ReplicaPtr &replica)
{
    if (!replica->isUp && replica->launch)
        return abandon(replica);
    replica->killTimer.start(kAskAgain); // until it has ended: an answer may be lost
    engine::signalContainer(*client(), replica->container, "SIGKILL", [this, replica](const core::Result<bool> &) {
        if (current(replica))
            look(replica); // the engine may not tell
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
                replica->whenUp.push_back([this, spec, request, done] { exec(spec, request, done); });
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
    m_trials.remove(key);
    m_remains.removeContainer(containerName(key, m_options.rules) + kBeforeSuffix);
}

void DockerDriver::forget(const core::ServiceId &service)
{
    m_formerImages.remove(service);
    m_trials.removeIf([&](const ReplicaKey &key) { return key.service == service; });
    m_lastContainers.removeIf([&](const auto &known) { return known.key().service == service; });
    m_patience.removeIf([&](const auto &known) { return known.key().service == service; });
    m_remembered.remove(service);
    m_remains.forget(service);
}

void DockerDriver::removeData(const core::ServiceId &service, std::function<void(core::Result<>)> done)
{
    if (m_watch.state() != EngineWatch::State::Up)
        return done(notThere(m_watch.problem()));
    m_remains.removeData(service, std::move(done));
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
