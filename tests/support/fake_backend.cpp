// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_backend.h"

#include "core/service_json.h"

#include <QDateTime>
#include <QScopedValueRollback>

namespace support {

using client::Future;
using core::Error;
using core::ErrorCode;
using core::Result;
using core::ServiceEventKind;
using core::ServiceId;
using core::ServiceStatus;

FakeBackend::FakeBackend(QObject *parent)
    : Backend(parent)
{
    m_state.phase = client::ConnectionPhase::Live;
    m_state.sinceMs = m_state.lastLiveMs = QDateTime::currentMSecsSinceEpoch();
    m_user = {core::UserId(QStringLiteral("user_1")), QStringLiteral("admin@localhost"), {QStringLiteral("admin")},
              core::allPermissions()};
}

FakeBackend::~FakeBackend() = default;

void FakeBackend::fail(const QString &call, const Error &error)
{
    m_failures.insert_or_assign(call, error);
}

void FakeBackend::failNothing()
{
    m_failures.clear();
}

void FakeBackend::forbid()
{
    setPermissions({});
    fail(QString(), Error{ErrorCode::Forbidden, QStringLiteral("Insufficient permissions"), {}, {}, {}});
}

void FakeBackend::setHeld(bool held)
{
    m_held = held;
    if (!held) {
        for (auto &work : std::exchange(m_waiting, {}))
            later(std::move(work));
    }
}

void FakeBackend::setConnection(client::ConnectionPhase phase, std::optional<Error> error, qint64 nextTryMs)
{
    if (m_state.isLive())
        m_state.lastLiveMs = QDateTime::currentMSecsSinceEpoch();
    m_state.phase = phase;
    m_state.error = std::move(error);
    m_state.nextTryMs = nextTryMs;
    m_state.sinceMs = QDateTime::currentMSecsSinceEpoch();
    emit connectionChanged(m_state);
}

void FakeBackend::drop()
{
    Error error{ErrorCode::Unavailable, QStringLiteral("The connection was lost"), {}, {}, {}};
    error.details.insert(QStringLiteral("network"), QStringLiteral("closed"));
    setConnection(client::ConnectionPhase::Reconnecting, error, QDateTime::currentMSecsSinceEpoch() + 4000);
}

void FakeBackend::comeBack()
{
    setConnection(client::ConnectionPhase::Live);
    emit resynced();
}

void FakeBackend::setPermissions(core::Permissions permissions)
{
    m_user.permissions = permissions;
}

void FakeBackend::setLatency(core::Millis latency)
{
    m_latency = latency;
    emit latencyChanged();
}

core::Service FakeBackend::makeService(const QString &id, ServiceStatus status)
{
    core::Service service;
    service.spec.id = ServiceId(id);
    QString name = id;
    name.replace(u'-', u' ');
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    service.spec.name = name;
    service.spec.description = QStringLiteral("A service for tests");
    service.spec.image = QStringLiteral("mcp-platform/%1:1.2.0").arg(id);
    service.spec.version = QStringLiteral("1.2.0");
    service.spec.category = QStringLiteral("storage");
    service.spec.port = 3001;
    service.spec.memory.limit = 256;
    service.spec.createdAtMs = service.spec.updatedAtMs = 1'753'358'400'000;
    service.state.status = status;
    core::ReplicaState replica;
    replica.status = status;
    if (status == ServiceStatus::Running) {
        service.state.health = replica.health = core::HealthStatus::Healthy;
        service.state.startedAtMs = replica.startedAtMs = QDateTime::currentMSecsSinceEpoch() - 3'600'000;
        service.state.cpuPercent = replica.cpuPercent = 10.5;
        service.state.memoryMb = replica.memoryMb = 64;
        replica.pid = 4242;
        replica.port = 3001;
    } else if (status == ServiceStatus::Error) {
        service.state.reason = QStringLiteral("Exit code 7");
    }
    service.state.replicas = {replica};
    return service;
}

void FakeBackend::fill(int services)
{
    constexpr std::array kStatuses{ServiceStatus::Running, ServiceStatus::Running, ServiceStatus::Running,
                                   ServiceStatus::Stopped, ServiceStatus::Error};
    for (int i = 0; i < services; ++i) {
        core::Service service = makeService(QStringLiteral("service-%1").arg(i, 5, 10, QLatin1Char('0')),
                                            kStatuses[size_t(i) % kStatuses.size()]);
        service.state.cpuPercent = (i * 37) % 100;
        put(service);
    }
}

void FakeBackend::put(const core::Service &service)
{
    m_services.insert_or_assign(service.spec.id, service);
}

void FakeBackend::putAndTell(const core::Service &service, ServiceEventKind kind)
{
    put(service);
    emit serviceEvent(
        {kind, service.spec.id, QDateTime::currentMSecsSinceEpoch(), service, service.state.reason});
}

void FakeBackend::removeAndTell(const ServiceId &id)
{
    m_services.erase(id);
    core::Service gone;
    gone.spec.id = id;
    emit serviceEvent({ServiceEventKind::Deleted, id, QDateTime::currentMSecsSinceEpoch(), gone, {}});
}

const core::Service *FakeBackend::held(const ServiceId &id) const
{
    const auto at = m_services.find(id);
    return at == m_services.end() ? nullptr : &at->second;
}

void FakeBackend::addLog(const ServiceId &id, const core::LogEntry &entry)
{
    m_logs[id].append(entry);
}

void FakeBackend::writeLog(const ServiceId &id, const QVector<core::LogEntry> &entries)
{
    m_logs[id] += entries;
    if (m_state.isLive() && m_logSubscribers.value(id) > 0)
        emit logEntries(id, entries, 0);
}

void FakeBackend::tellLogs(const ServiceId &id, const QVector<core::LogEntry> &entries, qint64 dropped)
{
    emit logEntries(id, entries, dropped);
}

void FakeBackend::tellSamples(const QVector<core::MetricSample> &samples)
{
    emit metricSamples(samples);
}

int FakeBackend::callCount(const QString &prefix) const
{
    return int(std::count_if(m_calls.begin(), m_calls.end(), [&](const QString &c) { return c.startsWith(prefix); }));
}

client::CurlLines FakeBackend::asCurl(const std::function<void()> &calls)
{
    QStringList lines;
    const QScopedValueRollback told(m_told, &lines);
    calls();
    return {lines, {QStringLiteral("MCP_TOKEN")}};
}

void FakeBackend::later(std::function<void()> work)
{
    QTimer::singleShot(m_delay, this, std::move(work));
}

std::optional<Error> FakeBackend::failureOf(const QString &call) const
{
    if (!m_state.isLive()) {
        Error error{ErrorCode::Unavailable, QStringLiteral("Not connected"), {}, {}, {}};
        error.details.insert(QStringLiteral("network"), QStringLiteral("closed"));
        return error;
    }
    for (const auto &[prefix, error] : m_failures) {
        if (call.startsWith(prefix))
            return error;
    }
    return std::nullopt;
}

Future<> FakeBackend::subscribeLogs(const ServiceId &id)
{
    ++m_logSubscribers[id];
    return answer<core::Unit>(QStringLiteral("subscribeLogs ") + id.toString(), [] { return core::success(); });
}

void FakeBackend::unsubscribeLogs(const ServiceId &id)
{
    m_calls.append(QStringLiteral("unsubscribeLogs ") + id.toString());
    if (--m_logSubscribers[id] <= 0)
        m_logSubscribers.remove(id);
}

Future<client::PlatformInfo> FakeBackend::info()
{
    return answer<client::PlatformInfo>(QStringLiteral("platform.info"), [] {
        client::PlatformInfo info;
        info.version = QStringLiteral("1.0.0");
        info.build = QStringLiteral("test");
        info.environment = QStringLiteral("local");
        info.features.insert(QStringLiteral("services"), {QStringLiteral("process")});
        return Result<client::PlatformInfo>(info);
    });
}

Future<client::PlatformStats> FakeBackend::stats()
{
    return answer<client::PlatformStats>(QStringLiteral("platform.stats"), [this] {
        if (m_stats)
            return Result<client::PlatformStats>(*m_stats);
        client::PlatformStats stats;
        stats.servicesTotal = int(m_services.size());
        for (const auto &[id, service] : m_services) {
            stats.servicesRunning += service.state.status == ServiceStatus::Running;
            stats.servicesStopped += service.state.status == ServiceStatus::Stopped;
            stats.cpuUsagePercent += service.state.cpuPercent;
            stats.memoryUsageMb += service.state.memoryMb;
        }
        stats.cpuLimitPercent = 400;
        stats.memoryLimitMb = 16384;
        return Result<client::PlatformStats>(stats);
    });
}

Future<client::PlatformHealth> FakeBackend::health()
{
    return answer<client::PlatformHealth>(QStringLiteral("platform.health"), [this] {
        if (m_health)
            return Result<client::PlatformHealth>(*m_health);
        client::PlatformHealth health;
        health.status = core::HealthStatus::Healthy;
        health.timeMs = QDateTime::currentMSecsSinceEpoch();
        health.checks.append({QStringLiteral("database"), core::HealthStatus::Healthy, 0.4, {}});
        return Result<client::PlatformHealth>(health);
    });
}

Future<QVector<client::MetricSeries>> FakeBackend::metrics(const client::MetricQuery &query)
{
    return answer<QVector<client::MetricSeries>>(
        QStringLiteral("platform.metrics %1 %2").arg(query.service.toString(), query.metric), [this, query] {
            QVector<client::MetricSeries> found;
            for (const client::MetricSeries &series : std::as_const(m_metrics)) {
                if ((query.metric.isEmpty() || series.name == query.metric)
                    && (query.service.isEmpty()
                        || series.labels.value(QStringLiteral("service")) == query.service.toString()))
                    found.append(series);
            }
            return Result<QVector<client::MetricSeries>>(found);
        });
}

Future<QVector<core::Service>> FakeBackend::listAll()
{
    return answer<QVector<core::Service>>(QStringLiteral("services.listAll"), [this] {
        QVector<core::Service> all;
        all.reserve(qsizetype(m_services.size()));
        for (const auto &[id, service] : m_services)
            all.append(service);
        return Result<QVector<core::Service>>(all);
    });
}

Future<client::Page<core::Service>> FakeBackend::list(const client::ServiceQuery &query)
{
    return answer<client::Page<core::Service>>(QStringLiteral("services.list"), [this, query] {
        QVector<core::Service> fitting;
        for (const auto &[id, service] : m_services) {
            if (query.status && service.state.status != *query.status)
                continue;
            if (!query.category.isEmpty() && service.spec.category != query.category)
                continue;
            if (!service.spec.name.contains(query.search, Qt::CaseInsensitive)
                && !service.spec.description.contains(query.search, Qt::CaseInsensitive))
                continue;
            fitting.append(service);
        }
        client::Page<core::Service> page;
        page.page = query.page;
        page.limit = query.limit;
        page.total = int(fitting.size());
        page.pages = std::max(1, (page.total + query.limit - 1) / query.limit);
        page.rows = fitting.mid(qsizetype(query.page - 1) * query.limit, query.limit);
        return Result<client::Page<core::Service>>(page);
    });
}

Future<core::Service> FakeBackend::get(const ServiceId &id)
{
    return answer<core::Service>(QStringLiteral("services.get ") + id.toString(), [this, id]() -> Result<core::Service> {
        if (const core::Service *service = held(id))
            return *service;
        return Error::notFound(QStringLiteral("Service"), QStringLiteral("serviceId"), id.toString());
    });
}

Future<core::Service> FakeBackend::create(const core::ServiceSpec &spec)
{
    return answer<core::Service>(
        QStringLiteral("services.create ") + spec.id.toString(), [this, spec]() -> Result<core::Service> {
            m_lastCreated = spec;
            if (held(spec.id))
                return Error::conflict(QStringLiteral("A service with this id exists already"));
            core::Service service;
            service.spec = spec;
            service.spec.createdAtMs = service.spec.updatedAtMs = QDateTime::currentMSecsSinceEpoch();
            putAndTell(service, ServiceEventKind::Created);
            return service;
        });
}

Future<core::Service> FakeBackend::update(const ServiceId &id, const QJsonObject &patch)
{
    return answer<core::Service>(
        QStringLiteral("services.update ") + id.toString(), [this, id, patch]() -> Result<core::Service> {
            m_lastPatch = patch;
            const core::Service *service = held(id);
            if (!service)
                return Error::notFound(QStringLiteral("Service"), QStringLiteral("serviceId"), id.toString());
            auto spec = core::specWithUpdate(service->spec, patch);
            if (!spec)
                return spec.error();
            core::Service changed = *service;
            changed.spec = *spec;
            putAndTell(changed, ServiceEventKind::Updated);
            return changed;
        });
}

Future<> FakeBackend::remove(const ServiceId &id, const client::RemoveOptions &options)
{
    return answer<core::Unit>(QStringLiteral("services.remove ") + id.toString(), [this, id, options]() -> Result<> {
        m_lastRemove = options;
        if (!held(id))
            return Error::notFound(QStringLiteral("Service"), QStringLiteral("serviceId"), id.toString());
        removeAndTell(id);
        return core::success();
    });
}

Result<> FakeBackend::changeStatus(const ServiceId &id, ServiceStatus status, ServiceEventKind kind)
{
    const core::Service *service = held(id);
    if (!service)
        return Error::notFound(QStringLiteral("Service"), QStringLiteral("serviceId"), id.toString());
    core::Service changed = *service;
    changed.state.status = status;
    changed.state.health = status == ServiceStatus::Running ? core::HealthStatus::Healthy : core::HealthStatus::Unknown;
    for (core::ReplicaState &replica : changed.state.replicas)
        replica.status = status;
    putAndTell(changed, kind);
    return core::success();
}

Future<> FakeBackend::start(const ServiceId &id)
{
    return answer<core::Unit>(QStringLiteral("services.start ") + id.toString(), [this, id] {
        return changeStatus(id, ServiceStatus::Running, ServiceEventKind::Started);
    });
}

Future<> FakeBackend::stop(const ServiceId &id, const client::StopOptions &options)
{
    return answer<core::Unit>(QStringLiteral("services.stop ") + id.toString(), [this, id, options] {
        m_lastStop = options;
        return changeStatus(id, ServiceStatus::Stopped, ServiceEventKind::Stopped);
    });
}

Future<> FakeBackend::restart(const ServiceId &id)
{
    return answer<core::Unit>(QStringLiteral("services.restart ") + id.toString(), [this, id] {
        return changeStatus(id, ServiceStatus::Running, ServiceEventKind::Started);
    });
}

Future<> FakeBackend::scale(const ServiceId &id, int replicas)
{
    return answer<core::Unit>(QStringLiteral("services.scale %1 %2").arg(id.toString()).arg(replicas),
                              [this, id, replicas]() -> Result<> {
                                  const core::Service *service = held(id);
                                  if (!service)
                                      return Error::notFound(QStringLiteral("Service"), QStringLiteral("serviceId"),
                                                             id.toString());
                                  core::Service changed = *service;
                                  changed.spec.replicas = replicas;
                                  core::ReplicaState like;
                                  if (!changed.state.replicas.isEmpty())
                                      like = changed.state.replicas.first();
                                  changed.state.replicas.clear();
                                  for (int i = 0; i < replicas; ++i) {
                                      like.index = i;
                                      changed.state.replicas.append(like);
                                  }
                                  putAndTell(changed, ServiceEventKind::Scaled);
                                  return core::success();
                              });
}

Future<QVector<core::LogEntry>> FakeBackend::logs(const ServiceId &id, const client::LogQuery &query)
{
    return answer<QVector<core::LogEntry>>(QStringLiteral("services.logs ") + id.toString(), [this, id, query] {
        QVector<core::LogEntry> fitting;
        for (const core::LogEntry &entry : m_logs.value(id)) {
            if (entry.timeMs >= query.sinceMs && (query.untilMs == 0 || entry.timeMs <= query.untilMs))
                fitting.append(entry);
        }
        if (fitting.size() > query.lines)
            fitting.remove(0, fitting.size() - query.lines);
        return Result<QVector<core::LogEntry>>(fitting);
    });
}

Future<client::ExecOutcome> FakeBackend::exec(const ServiceId &id, const client::ExecRequest &request)
{
    return answer<client::ExecOutcome>(
        QStringLiteral("services.exec %1 %2").arg(id.toString(), request.command.join(u' ')),
        [this] { return Result<client::ExecOutcome>(m_execOutcome); });
}

Future<client::ServiceHealth> FakeBackend::health(const ServiceId &id)
{
    return answer<client::ServiceHealth>(
        QStringLiteral("services.health ") + id.toString(), [this, id]() -> Result<client::ServiceHealth> {
            const core::Service *service = held(id);
            if (!service)
                return Error::notFound(QStringLiteral("Service"), QStringLiteral("serviceId"), id.toString());
            client::ServiceHealth health;
            health.status = service->state.health;
            health.timeMs = QDateTime::currentMSecsSinceEpoch();
            const auto status = service->state.status == ServiceStatus::Running ? core::CheckStatus::Passing
                                                                                : core::CheckStatus::Unknown;
            for (const char *name : {"startup", "readiness", "liveness"})
                health.checks.append({QString::fromLatin1(name), status, QStringLiteral("ok"), health.timeMs});
            return health;
        });
}

Future<> FakeBackend::checkHealthNow(const ServiceId &id)
{
    return answer<core::Unit>(QStringLiteral("services.checkHealthNow ") + id.toString(),
                              [] { return core::success(); });
}

Future<QVector<client::CatalogueEntry>> FakeBackend::catalogue()
{
    return answer<QVector<client::CatalogueEntry>>(
        QStringLiteral("services.catalogue"), [this] { return Result<QVector<client::CatalogueEntry>>(m_catalogue); });
}

} // namespace support
