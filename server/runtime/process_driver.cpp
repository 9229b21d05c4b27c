// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/process_driver.h"

#include "server/runtime/control_groups.h"
#include "server/runtime/exec_job.h"
#include "server/runtime/exit_words.h"
#include "server/runtime/launch_environment.h"
#include "server/runtime/leader_record.h"
#include "server/runtime/log_reader.h"
#include "server/runtime/process_guard.h"
#include "server/runtime/process_launcher.h"
#include "server/runtime/process_tracker.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QTimer>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <sys/stat.h>

namespace server::runtime {

using namespace std::chrono_literals;

namespace {

constexpr auto kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr core::Millis kLeftoverLimit = 5s;
// Output that is still in the pipes once a tree is gone is read within this; then the pipes are
// closed although a stranger holds them.
constexpr core::Millis kLastOutputLimit = 2s;
constexpr char kTrash[] = ".deleted-";
constexpr qint64 kMegabyte = 1024 * 1024;

QString randomName(int words)
{
    QString out;
    for (int i = 0; i < words; ++i)
        out += QStringLiteral("%1").arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
    return out;
}

// Names the data folder for ever, so that what a killed server left behind can be told from others.
// A copy of the folder is another folder: its server must not end the services of the first.
core::Result<QString> folderIdentity(const QString &dataDir)
{
    struct stat folder{};
    if (::stat(QFile::encodeName(dataDir).constData(), &folder) != 0)
        return core::Error::internal(QStringLiteral("%1: %2").arg(dataDir, QString::fromLocal8Bit(strerror(errno))));
    const QString place = QStringLiteral("%1:%2").arg(folder.st_dev).arg(folder.st_ino);

    const QString path = dataDir + QStringLiteral("/process-instance");
    QFile known(path);
    if (known.open(QIODevice::ReadOnly)) {
        const QStringList words = QString::fromLatin1(known.readAll()).simplified().split(QLatin1Char(' '));
        if (words.size() == 2 && words[0].size() >= 16 && words[1] == place)
            return words[0];
    }
    const QString fresh = randomName(4);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(QStringLiteral("%1 %2\n").arg(fresh, place).toLatin1()) < 0 || !file.commit())
        return core::Error::internal(QStringLiteral("%1: %2").arg(path, file.errorString()));
    return fresh;
}

bool makePrivateFolder(const QString &path)
{
    return QFileInfo(path).isDir() || (QDir().mkpath(path) && QFile::setPermissions(path, kOwnerOnly));
}

QString nodeModulesFolder(const QString &dataDir)
{
    const QString own = dataDir + QStringLiteral("/node_modules");
    return QFileInfo(own).isDir() ? own : qEnvironmentVariable("MCP_NODE_MODULES");
}

} // namespace

struct ProcessDriver::Replica
{
    ReplicaKey key;
    ProcessTracker::RunId run = 0;
    qint64 pid = 0;
    ProcessId leader;
    bool asked = false;
    bool treeGone = false;
    int openLogs = 0;
    int memoryLimitMb = 0;
    Descriptor standardInput;
    LogReader::SourceId out = 0;
    LogReader::SourceId err = 0;
    RunEnd end;
};

ProcessDriver::ProcessDriver(ProcessDriverOptions options, LogSink &sink, const core::Clock &clock, QObject *parent)
    : Driver(parent)
    , m_options(std::move(options))
    , m_resolver(m_options.catalogue, m_options.dataDir,
                 m_options.binDir.isEmpty() ? QCoreApplication::applicationDirPath() : m_options.binDir,
                 nodeModulesFolder(m_options.dataDir))
    , m_reader(std::make_unique<LogReader>(sink, clock))
{
    m_cleaners.setMaxThreadCount(1);
}

ProcessDriver::~ProcessDriver()
{
    m_replicas.clear();
    m_execs.clear();
    m_tracker.reset(); // kills what still runs
    m_groups.reset();
    m_leaders.reset();
    m_guard.reset();
    m_reader.reset();
    m_cleaners.waitForDone();
}

core::Result<> ProcessDriver::initialise()
{
    const QString services = m_options.dataDir + QStringLiteral("/services");
    if (!makePrivateFolder(services))
        return core::Error::internal(QStringLiteral("Cannot make the folder %1").arg(services));
    const auto identity = folderIdentity(m_options.dataDir);
    if (!identity)
        return identity.error();

    // The guard of a killed server may still be at work: a name of this run's own keeps what is
    // started from now on out of its reach.
    m_identity = *identity;
    const QString prefix = m_identity + QLatin1Char('-');
    const QString suffix = randomName(1);
    m_instance = prefix + suffix;
    m_leftoversEnded = ProcessTracker::endLeftovers(prefix.toLatin1(), LeaderRecord::previous(m_options.dataDir),
                                                    kLeftoverLimit);
    LeaderRecord::forgetPrevious(m_options.dataDir);
    m_leaders = std::make_unique<LeaderRecord>(m_options.dataDir, suffix);
    m_groups = std::make_unique<ControlGroups>(QStringLiteral("mcp-console-") + prefix, suffix);
    m_guard = std::make_unique<ProcessGuard>(
        m_options.guardProgram.isEmpty() ? ProcessGuard::find() : m_options.guardProgram, m_instance.toLatin1(),
        m_groups->folders(), m_leaders->path());
    m_guard->start();
    m_tracker = std::make_unique<ProcessTracker>(m_instance.toLatin1());

    for (const QString &name : QDir(services).entryList({QLatin1String(kTrash) + QLatin1Char('*')},
                                                        QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot))
        m_cleaners.start([path = services + QLatin1Char('/') + name] { QDir(path).removeRecursively(); });
    return core::success();
}

QString ProcessDriver::guardProblem() const
{
    return m_guard ? m_guard->problem() : QStringLiteral("The process runtime was not initialised.");
}

void ProcessDriver::appendSystem(const core::ServiceId &service, int replica, const QByteArray &text, core::LogLevel level)
{
    m_reader->appendSystem({service, replica}, level, text);
}

bool ProcessDriver::enforcesMemoryLimits() const
{
    return m_groups && m_groups->enforcesMemory();
}

core::Result<> ProcessDriver::check(const core::ServiceSpec &spec) const
{
    const Environment inherited = inheritedEnvironment();
    const QString path = spec.environment.value(QStringLiteral("PATH"), QString::fromLocal8Bit(inherited.value("PATH")));
    const auto resolved = m_resolver.resolve(spec, spec.port, path);
    if (!resolved)
        return resolved.error();
    return core::success();
}

void ProcessDriver::start(const core::ServiceSpec &spec, int index, int port)
{
    const ReplicaKey key{spec.id, index};
    if (m_replicas.contains(key)) {
        qWarning("Replica %d of %s was started although it runs", index, qUtf8Printable(spec.id.toString()));
        return;
    }
    auto replica = std::make_shared<Replica>();
    replica->key = key;
    replica->run = m_nextRun++;
    // Told from the event loop, so that the caller has noted its own state by then.
    if (auto begun = begin(spec, *replica, port); !begun) {
        ReplicaExit exit;
        exit.exitCode = 127;
        exit.text = begun.error().message;
        // A field's message is about the field; here it stands alone.
        for (const QString &why : begun.error().fields)
            exit.text = QStringLiteral("Cannot start: %1").arg(why);
        QMetaObject::invokeMethod(this, [this, key, exit] { emit exited(key, exit); }, Qt::QueuedConnection);
        return;
    }
    m_replicas.insert(key, replica);
    QMetaObject::invokeMethod(this, [this, key, pid = replica->pid] { emit started(key, pid); }, Qt::QueuedConnection);
}

core::Result<> ProcessDriver::begin(const core::ServiceSpec &spec, Replica &replica, int port)
{
    if (!m_tracker)
        return core::Error::internal(QStringLiteral("initialise() was not called"));
    if (spec.workdir.isEmpty() && !makePrivateFolder(m_resolver.serviceFolder(spec.id)))
        return core::Error::validation(QStringLiteral("workdir"), QStringLiteral("the service's folder cannot be made"));

    Environment environment = inheritedEnvironment();
    const QString path = spec.environment.value(QStringLiteral("PATH"), QString::fromLocal8Bit(environment.value("PATH")));
    auto command = m_resolver.resolve(spec, port, path);
    if (!command)
        return std::move(command).error();
    addVariables(environment, command->environment);
    addVariables(environment, spec.environment);
    if (port > 0)
        environment.insert("PORT", QByteArray::number(port));
    environment.insert("MCP_SERVICE_ID", spec.id.toString().toUtf8());
    environment.insert("MCP_REPLICA", QByteArray::number(replica.key.index));
    environment.insert(kMarkerName, m_instance.toLatin1() + '.' + QByteArray::number(replica.run));

    Pipe out = makePipe();
    Pipe err = makePipe();
    Pipe in = command->stdinMode == StdinMode::HeldOpen ? makePipe() : Pipe();
    if (!out.readEnd.isOpen() || !err.readEnd.isOpen()
        || (command->stdinMode == StdinMode::HeldOpen && !in.readEnd.isOpen())) {
        core::Error error = core::Error::internal(QStringLiteral("pipe2 failed"));
        error.message = QStringLiteral("Cannot start: no file descriptor is free");
        return error;
    }

    const ProcessLimits limits{qint64(spec.memory.limit) * kMegabyte, spec.cpu.limit};
    auto group = limits.any() ? m_groups->make(replica.run, limits) : nullptr;
    if (limits.memoryBytes > 0 && m_groups->enforcesMemory() && !group) {
        core::Error error = core::Error::internal(QStringLiteral("control group %1").arg(replica.run));
        error.message = QStringLiteral("Cannot start: the memory limit of %1 MB could not be set").arg(spec.memory.limit);
        return error;
    }

    LaunchRequest request;
    request.program = QFile::encodeName(command->program);
    for (const QString &argument : std::as_const(command->arguments))
        request.arguments.append(argument.toUtf8());
    request.environment = asList(environment);
    request.workdir = QFile::encodeName(QFileInfo(m_resolver.workdir(spec)).canonicalFilePath());
    request.standardInput = in.readEnd.get();
    request.standardOutput = out.writeEnd.get();
    request.standardError = err.writeEnd.get();
    request.niceness = m_options.niceness;
    std::vector<Descriptor> membership;
    if (group)
        membership = group->openMembership();
    for (const Descriptor &file : membership)
        request.membershipFiles.append(file.get());

    auto launched = launch(request);
    if (!launched)
        return std::move(launched).error();

    const ReplicaKey key = replica.key;
    replica.pid = launched->pid;
    replica.memoryLimitMb = spec.memory.limit;
    replica.standardInput = std::move(in.writeEnd);
    replica.leader = trackLeader(replica.pid, request.workdir);
    m_tracker->adopt(replica.run, std::move(*launched), std::move(group), [this, key](const RunEnd &end) {
        if (const auto found = m_replicas.value(key))
            found->end = end;
        treeGone(key);
    });

    replica.openLogs = 2;
    const auto finished = [this, key, run = replica.run] {
        QMetaObject::invokeMethod(
            this,
            [this, key, run] {
                const auto found = m_replicas.value(key);
                if (!found || found->run != run)
                    return;
                --found->openLogs;
                maybeFinished(key);
            },
            Qt::QueuedConnection);
    };
    setNonBlocking(out.readEnd);
    setNonBlocking(err.readEnd);
    replica.out = m_reader->add(out.readEnd.release(), key, core::LogStream::Stdout, finished);
    replica.err = m_reader->add(err.readEnd.release(), key, core::LogStream::Stderr, finished);
    return core::success();
}

ProcessId ProcessDriver::trackLeader(qint64 pid, const QByteArray &workdir)
{
    // It is not collected before its tree is gone, so it can be looked up even if it has ended.
    const auto info = inspectProcess(pid);
    const ProcessId leader = info ? info->id : ProcessId{pid, 0};
    m_guard->track(leader);
    m_leaders->add(leader, workdir);
    return leader;
}

void ProcessDriver::forgetLeader(const ProcessId &leader)
{
    m_guard->forget(leader);
    m_leaders->remove(leader);
}

void ProcessDriver::treeGone(const ReplicaKey &key)
{
    const auto replica = m_replicas.value(key);
    if (!replica)
        return;
    replica->treeGone = true;
    replica->standardInput.reset();
    forgetLeader(replica->leader);
    maybeFinished(key);
    if (replica->openLogs > 0) {
        QTimer::singleShot(kLastOutputLimit, this, [this, out = replica->out, err = replica->err] {
            m_reader->finish(out);
            m_reader->finish(err);
        });
    }
}

// A replica has ended once nothing of it is left and its last line was handed on.
void ProcessDriver::maybeFinished(const ReplicaKey &key)
{
    const auto replica = m_replicas.value(key);
    if (!replica || !replica->treeGone || replica->openLogs > 0)
        return;
    m_replicas.remove(key);
    ReplicaExit exit;
    exit.exitCode = replica->end.exitCode;
    exit.signal = replica->end.signal;
    exit.asked = replica->asked;
    exit.text = exitWords({exit.exitCode, exit.signal, replica->end.killedForMemory > 0, replica->memoryLimitMb});
    emit exited(key, exit);
}

void ProcessDriver::stop(const ReplicaKey &key, bool graceful, core::Millis timeout)
{
    const auto replica = m_replicas.value(key);
    if (!replica)
        return;
    replica->asked = true;
    replica->standardInput.reset(); // how a server on stdin is asked to end
    m_tracker->end(replica->run, graceful, timeout);
}

bool ProcessDriver::isRunning(const ReplicaKey &replica) const
{
    return m_replicas.contains(replica);
}

qint64 ProcessDriver::pid(const ReplicaKey &key) const
{
    const auto replica = m_replicas.value(key);
    return replica ? replica->pid : 0;
}

std::optional<ReplicaUsage> ProcessDriver::usage(const ReplicaKey &key) const
{
    const auto replica = m_replicas.value(key);
    return replica ? m_tracker->usage(replica->run) : std::nullopt;
}

void ProcessDriver::exec(const core::ServiceSpec &spec, const ExecRequest &request,
                         std::function<void(core::Result<ExecResult>)> done)
{
    const auto answer = [this](std::function<void(core::Result<ExecResult>)> to, core::Error error) {
        QMetaObject::invokeMethod(this, [to = std::move(to), error = std::move(error)] { to(error); }, Qt::QueuedConnection);
    };
    if (!m_tracker)
        return answer(std::move(done), core::Error::internal(QStringLiteral("initialise() was not called")));
    if (request.command.isEmpty() || request.command.first().isEmpty())
        return answer(std::move(done),
                      core::Error::validation(QStringLiteral("command"), QStringLiteral("must name a program")));

    if (spec.workdir.isEmpty())
        makePrivateFolder(m_resolver.serviceFolder(spec.id));
    const QString workdir = request.workdir.isEmpty() ? m_resolver.workdir(spec)
                                                      : QDir(m_resolver.workdir(spec)).absoluteFilePath(request.workdir);
    if (!QFileInfo(workdir).isDir())
        return answer(std::move(done), core::Error::validation(QStringLiteral("workdir"), QStringLiteral("no such folder")));

    const quint64 run = m_nextRun++;
    Environment environment = inheritedEnvironment();
    addVariables(environment, spec.environment);
    if (spec.port > 0)
        environment.insert("PORT", QByteArray::number(spec.port));
    addVariables(environment, request.env);
    environment.insert("MCP_SERVICE_ID", spec.id.toString().toUtf8());
    environment.insert(kMarkerName, m_instance.toLatin1() + '.' + QByteArray::number(run));

    const QString program = findProgram(request.command.first(), QString::fromLocal8Bit(environment.value("PATH")), workdir);
    if (program.isEmpty()) {
        const QString why = QStringLiteral("the program %1 was not found, or may not be run").arg(request.command.first());
        return answer(std::move(done), core::Error::validation(QStringLiteral("command"), why));
    }

    Pipe out = makePipe();
    Pipe err = makePipe();
    if (!out.readEnd.isOpen() || !err.readEnd.isOpen())
        return answer(std::move(done), core::Error::internal(QStringLiteral("pipe2 failed")));
    LaunchRequest launchRequest;
    launchRequest.program = QFile::encodeName(program);
    for (const QString &argument : request.command)
        launchRequest.arguments.append(argument.toUtf8());
    launchRequest.environment = asList(environment);
    launchRequest.workdir = QFile::encodeName(QFileInfo(workdir).canonicalFilePath());
    launchRequest.standardOutput = out.writeEnd.get();
    launchRequest.standardError = err.writeEnd.get();
    launchRequest.niceness = m_options.niceness;
    auto launched = launch(launchRequest);
    if (!launched)
        return answer(std::move(done), std::move(launched).error());

    auto job = std::make_unique<ExecJob>(run, request, std::move(done));
    ExecJob *const raw = job.get();
    m_execs.push_back(std::move(job));
    const ProcessId leader = trackLeader(launched->pid, launchRequest.workdir);
    connect(raw, &ExecJob::tooLate, this, [this, run] { m_tracker->end(run, false, 0ms); });
    raw->collect(std::move(out.readEnd), std::move(err.readEnd));
    m_tracker->adopt(run, std::move(*launched), nullptr, [this, raw, leader](const RunEnd &end) {
        forgetLeader(leader);
        raw->processesGone(end.exitCode, end.signal);
        execDone(raw);
    });
}

void ProcessDriver::execDone(ExecJob *job)
{
    const auto found = std::find_if(m_execs.begin(), m_execs.end(), [job](const auto &known) { return known.get() == job; });
    if (found != m_execs.end()) {
        found->release()->deleteLater();
        m_execs.erase(found);
    }
}

void ProcessDriver::removeData(const core::ServiceId &service, std::function<void(core::Result<>)> done)
{
    done(putAway(service));
}

core::Result<> ProcessDriver::putAway(const core::ServiceId &service)
{
    if (!core::isValidResourceId(service.toString()))
        return core::Error::validation(QStringLiteral("id"), QStringLiteral("is no service id"));
    const QString folder = m_resolver.serviceFolder(service);
    if (!QFileInfo::exists(folder) && !QFileInfo(folder).isSymLink())
        return core::success();
    // Out of the way at once, deleted in the background: a node_modules takes its time.
    const QString trash = QStringLiteral("%1/services/%2%3-%4").arg(m_options.dataDir, QLatin1String(kTrash),
                                                                     service.toString(), randomName(2));
    if (!QFile::rename(folder, trash)) {
        core::Error error = core::Error::internal(QStringLiteral("%1 could not be renamed").arg(folder));
        error.message = QStringLiteral("The service's folder could not be removed");
        return error;
    }
    m_cleaners.start([trash] {
        if (QFileInfo(trash).isSymLink())
            QFile::remove(trash);
        else
            QDir(trash).removeRecursively();
    });
    return core::success();
}

} // namespace server::runtime
