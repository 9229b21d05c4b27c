// SPDX-License-Identifier: GPL-3.0-or-later
// A driver and a prober that do what the test says, and a bench that puts a Supervisor on them with
// a clock that the test moves. The driver checks its callers: what it may not be asked is written
// to `violations`. For the tests of this folder.
#pragma once

#include "server/supervisor/scheduler.h"
#include "server/supervisor/supervisor.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QTest>

// core::toString() yields a QString; Qt Test wants a char *.
namespace QTest {
template <typename E>
bool compareByName(E a, E b, const char *actual, const char *expected, const char *file, int line)
{
    return qCompare(core::toString(a), core::toString(b), actual, expected, file, line);
}
#define MCP_COMPARE_BY_NAME(E)                                                                                         \
    inline bool qCompare(E a, E b, const char *actual, const char *expected, const char *file, int line)              \
    {                                                                                                                  \
        return compareByName(a, b, actual, expected, file, line);                                                      \
    }
MCP_COMPARE_BY_NAME(core::ServiceStatus)
MCP_COMPARE_BY_NAME(core::HealthStatus)
MCP_COMPARE_BY_NAME(core::CheckStatus)
#undef MCP_COMPARE_BY_NAME
} // namespace QTest

namespace fakes {

using namespace core;
using namespace server;
using namespace server::supervisor;
using runtime::ReplicaExit;
using runtime::ReplicaKey;

class FakeDriver final : public runtime::Driver
{
public:
    enum class Manner { AtOnce, WhenTold };

    struct Run
    {
        ServiceSpec spec;
        int port = 0;
        qint64 pid = 0; // 0: has not come up yet
        bool stopping = false;
        bool graceful = true;
        Millis timeout{0};
        double cpuSeconds = 0;
        qint64 memoryBytes = 0;
    };

    RuntimeKind kind() const override { return RuntimeKind::Process; }
    Result<> check(const ServiceSpec &spec) const override
    {
        if (spec.image == QLatin1String("missing"))
            return Error::validation(QStringLiteral("image"), QStringLiteral("Unknown image \"missing\""));
        return success();
    }

    void start(const ServiceSpec &spec, int index, int port) override
    {
        const ReplicaKey key{spec.id, index};
        if (runs.contains(key))
            violations << QStringLiteral("second start of %1/%2").arg(spec.id.toString()).arg(index);
        if (index < 0 || index >= spec.replicas)
            violations << QStringLiteral("start of %1/%2 of %3").arg(spec.id.toString()).arg(index).arg(spec.replicas);
        for (const Run &other : std::as_const(runs)) {
            if (port != 0 && other.port == port)
                violations << QStringLiteral("port %1 given out twice").arg(port);
        }
        runs.insert(key, {spec, port});
        ++starts[key];
        order << QStringLiteral("start %1").arg(spec.id.toString());
        if (comesUp == Manner::AtOnce)
            comeUp(key);
    }

    void stop(const ReplicaKey &key, bool graceful, Millis timeout) override
    {
        const auto it = runs.find(key);
        if (it == runs.end())
            return;
        it->stopping = true;
        it->graceful = graceful;
        it->timeout = timeout;
        ++stops[key];
        order << QStringLiteral("stop %1").arg(key.service.toString());
        if (ends == Manner::AtOnce)
            finish(key);
    }

    bool isRunning(const ReplicaKey &key) const override { return runs.contains(key) && runs[key].pid != 0; }
    qint64 pid(const ReplicaKey &key) const override { return runs.value(key).pid; }
    std::optional<runtime::ReplicaUsage> usage(const ReplicaKey &key) const override
    {
        if (!isRunning(key))
            return std::nullopt;
        return runtime::ReplicaUsage{runs[key].cpuSeconds, runs[key].memoryBytes, 1};
    }
    void appendSystem(const core::ServiceId &, int, const QByteArray &, core::LogLevel) override { }
    Readiness readiness() const override { return ready; }
    QString readinessProblem() const override { return QStringLiteral("the engine is away"); }
    bool outlivesServer() const override { return survives; }
    std::optional<int> survivorPort(const ServiceSpec &spec, int index) const override
    {
        const ReplicaKey key{spec.id, index};
        return left.contains(key) ? std::optional<int>(left.value(key)) : std::nullopt;
    }
    QVector<ReplicaKey> survivors() const override { return left.keys(); }
    void endSurvivor(const ReplicaKey &key) override
    {
        left.remove(key);
        order << QStringLiteral("end survivor %1").arg(key.service.toString());
    }
    void forget(const core::ServiceId &service) override { order << QStringLiteral("forget %1").arg(service.toString()); }
    std::optional<runtime::OwnHealth> ownHealth(const ReplicaKey &key) const override
    {
        return health.contains(key) ? std::optional<runtime::OwnHealth>(health.value(key)) : std::nullopt;
    }
    void setReady(Readiness now)
    {
        ready = now;
        emit readinessChanged();
    }
    bool hasImages() const override { return images; }
    void renewImage(const ServiceSpec &, std::function<void(const QString &)> told, std::function<void(Result<bool>)> done) override
    {
        pullTold = std::move(told);
        pulled = std::move(done);
    }
    void keepFormerImage(const ServiceId &service) override { order << QStringLiteral("former image %1").arg(service.toString()); }
    bool enforcesMemoryLimits() const override { return true; }
    void exec(const ServiceSpec &, const runtime::ExecRequest &request,
              std::function<void(Result<runtime::ExecResult>)> done) override
    {
        runtime::ExecResult result;
        result.stdOut = request.command.join(QLatin1Char(' ')).toUtf8();
        done(result);
    }
    void removeData(const ServiceId &service, std::function<void(Result<>)> done) override
    {
        removed << service.toString();
        if (cleans == Manner::AtOnce)
            done(success());
        else
            cleaning = std::move(done);
    }
    QVector<core::ServiceId> remembered() const override { return known; }

    // What the test does to the outside world.
    void comeUp(const ReplicaKey &key)
    {
        if (!runs.contains(key) || runs[key].pid != 0)
            return;
        runs[key].pid = ++m_lastPid;
        emit started(key, m_lastPid);
    }
    void finish(const ReplicaKey &key) // of one that was asked to stop
    {
        if (runs.contains(key) && runs[key].stopping)
            exit(key, {0, 0, true, QStringLiteral("Exit code 0")});
    }
    void crash(const ReplicaKey &key, int code)
    {
        if (runs.contains(key))
            exit(key, {code, 0, false, QStringLiteral("Exit code %1").arg(code)});
    }
    void fail(const ReplicaKey &key, const QString &why) // through no fault of the replica
    {
        if (runs.contains(key))
            exit(key, {.exitCode = 127, .signal = 0, .asked = false, .text = why, .noFault = true});
    }

    Manner comesUp = Manner::AtOnce;
    Manner ends = Manner::AtOnce;
    Manner cleans = Manner::AtOnce;
    std::function<void(Result<>)> cleaning; // to be answered by the test
    QVector<core::ServiceId> known;         // that the driver remembers
    bool images = false;                              // what runs is made from images
    std::function<void(const QString &)> pullTold;    // of a newer one, to be called by the test
    std::function<void(Result<bool>)> pulled;
    QHash<ReplicaKey, Run> runs;
    QHash<ReplicaKey, int> starts;
    QHash<ReplicaKey, int> stops;
    QStringList order;
    QStringList removed;
    QStringList violations;
    Readiness ready = Readiness::Ready;
    bool survives = false;
    QHash<ReplicaKey, int> left; // what outlived a server before this one, with its port
    QHash<ReplicaKey, runtime::OwnHealth> health;

private:
    void exit(const ReplicaKey &key, const ReplicaExit &how)
    {
        runs.remove(key);
        emit exited(key, how);
    }
    qint64 m_lastPid = 1000;
};

class FakeProber final : public QObject, public HealthProber
{
public:
    void probe(const ProbeTarget &target, std::function<void(const ProbeResult &)> done) override
    {
        ++asked[target.port];
        last = target;
        const bool bad = failing.contains(target.port);
        if (silent.contains(target.port)) {
            open[target.port] << std::move(done);
            return;
        }
        const ProbeResult result{bad ? ProbeVerdict::Fail : ProbeVerdict::Pass,
                                 bad ? QStringLiteral("Connection refused") : QStringLiteral("HTTP 200 in 3 ms"), 3};
        QMetaObject::invokeMethod(this, [done = std::move(done), result] { done(result); }, Qt::QueuedConnection);
    }

    QSet<int> failing;
    QSet<int> silent;
    QHash<int, QVector<std::function<void(const ProbeResult &)>>> open;
    QHash<int, int> asked;
    ProbeTarget last;
};

inline ServiceSpec makeSpec(const QString &id, int port = 0, int replicas = 1)
{
    ServiceSpec spec;
    spec.id = ServiceId(id);
    spec.name = id;
    spec.image = QStringLiteral("image");
    spec.port = port;
    spec.replicas = replicas;
    spec.healthCheck.type = port != 0 ? HealthCheckType::Http : HealthCheckType::Process;
    return spec;
}

struct Bench
{
    ManualClock clock;
    ServiceRegistry registry;
    FakeDriver driver;
    FakeProber prober;
    QStringList log;
    QSet<int> foreignPorts;
    QVector<ServiceEvent> events;
    QHash<ServiceId, DesiredState> desired;
    QStringList faults; // of events against the registry
    Supervisor supervisor;

    explicit Bench(SupervisorOptions options = {}, EnvironmentLookup environment = {})
        : supervisor({registry, {&driver}, prober, clock,
                      [this](const ServiceId &id, int replica, const QByteArray &line, LogLevel) {
                          log << QStringLiteral("%1/%2 %3").arg(id.toString()).arg(replica).arg(QString::fromUtf8(line));
                      },
                      std::move(options), [this](int port) { return !foreignPorts.contains(port); }, std::move(environment)})
    {
        QObject::connect(&supervisor, &Supervisor::event, &driver, [this](const ServiceEvent &e) {
            const ServiceSnapshot now = registry.find(e.id);
            if (e.kind == ServiceEventKind::Deleted ? now != nullptr : !now || !(*now == e.service))
                faults << QStringLiteral("registry is not as in the event %1").arg(core::toString(e.kind));
            if (e.kind == ServiceEventKind::Deleted)
                desired.remove(e.id);
            events << e;
        });
        QObject::connect(&supervisor, &Supervisor::desiredRunningChanged, &driver,
                         [this](const ServiceId &id, DesiredState state) { desired[id] = state; });
    }

    // Lets everything happen that needs no time.
    void settle()
    {
        // One pass delivers what was posted before it; the longest way from a cause to its last
        // effect (a chain of dependencies that stops) is some ten posts.
        for (int quiet = 0; quiet < 24;) {
            QCoreApplication::sendPostedEvents();
            quiet = supervisor.scheduler().runDue() > 0 ? 0 : quiet + 1;
        }
    }

    // Lets time pass, stopping at every planned call on the way.
    void pass(Millis time)
    {
        settle();
        const qint64 until = clock.monotonicMs() + time.count();
        for (;;) {
            const qint64 due = supervisor.scheduler().nextDueMs();
            if (due < 0 || due > until)
                break;
            clock.advance(Millis(std::max<qint64>(0, due - clock.monotonicMs())));
            settle();
        }
        clock.advance(Millis(until - clock.monotonicMs()));
        settle();
    }

    template <typename T>
    Result<T> take(core::Future<T> future)
    {
        settle();
        if (!future.isFinished())
            return Error::internal(QStringLiteral("no answer"));
        return future.result();
    }

    Result<Service> add(const ServiceSpec &spec) { return take(supervisor.add(spec)); }
    void run(const ServiceSpec &spec) // added, started, and up as far as it goes at once
    {
        const auto added = add(spec);
        QVERIFY(added.ok());
        const auto begun = take(supervisor.start(spec.id));
        QVERIFY(begun.ok());
        pass(Millis(500));
    }

    ServiceState state(const QString &id) const
    {
        const ServiceSnapshot now = registry.find(ServiceId(id));
        return now ? now->state : ServiceState{};
    }
    ServiceSpec spec(const QString &id) const { return registry.find(ServiceId(id))->spec; }
    static ReplicaKey key(const QString &id, int index = 0) { return {ServiceId(id), index}; }

    QStringList kinds() // of the events since the last call
    {
        QStringList names;
        for (const ServiceEvent &e : std::as_const(events))
            names << core::toString(e.kind).section(QLatin1Char('.'), 1);
        events.clear();
        return names;
    }
};

} // namespace fakes
