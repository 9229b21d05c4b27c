// SPDX-License-Identifier: GPL-3.0-or-later
// What a service is (ServiceSpec, written by people) and how it is doing (ServiceState, observed).
// Plain values; any thread. Units: memory in MB (1024*1024 bytes), CPU limits in thousandths of a
// core, CPU usage in percent of one core, times in milliseconds since the epoch (0: never).
#pragma once

#include "core/ids.h"

#include <QMap>
#include <QStringList>
#include <QVector>

#include <optional>

namespace core {

enum class ServiceStatus { Stopped, Starting, Running, Stopping, Error };
enum class HealthStatus { Unknown, Starting, Healthy, Degraded, Unhealthy };
enum class CheckStatus { Unknown, Passing, Failing };
enum class RuntimeKind { Process, Docker };
enum class RestartPolicy { Always, OnFailure, Never };
enum class HealthCheckType { Http, Tcp, Process, None };

struct Volume
{
    QString source;
    QString target;
    bool readOnly = false;
    bool operator==(const Volume &) const = default;
};

struct ResourceRange
{
    int limit = 0;   // 0: no limit
    int request = 0; // 0: none asked for
    bool operator==(const ResourceRange &) const = default;
};

struct HealthCheck
{
    HealthCheckType type = HealthCheckType::Process;
    QString endpoint = QStringLiteral("/health"); // a path on the service's own address, for Http
    int intervalSec = 30;
    int timeoutSec = 10;
    int retries = 3; // failures in a row before a check is failing
    bool operator==(const HealthCheck &) const = default;
};

// The label of a service in a container that names the port it listens on inside.
inline constexpr QLatin1StringView kContainerPortLabel("io.mcp-console.port");

struct ServiceSpec
{
    ServiceId id;
    QString name;
    QString description;
    QString category = QStringLiteral("custom");
    QString version;
    QString image;
    QStringList command; // argv; empty: the catalogue's command for `image`
    QString workdir;
    int port = 0; // of the first replica; 0: none
    int replicas = 1;
    RuntimeKind runtime = RuntimeKind::Process;
    RestartPolicy restartPolicy = RestartPolicy::OnFailure;
    QMap<QString, QString> environment; // in clear in memory; sealed at rest, masked on the wire
    QMap<QString, QString> labels;
    QVector<Volume> volumes;
    QStringList networks;
    QStringList dependencies;
    ResourceRange cpu;
    ResourceRange memory;
    HealthCheck healthCheck;
    QString metricsEndpoint; // a path; empty: not scraped
    qint64 createdAtMs = 0;
    qint64 updatedAtMs = 0;
    bool operator==(const ServiceSpec &) const = default;
};

struct Check
{
    CheckStatus status = CheckStatus::Unknown;
    QString output;
    qint64 lastCheckMs = 0;
    bool operator==(const Check &) const = default;
};

struct ReplicaState
{
    int index = 0;
    ServiceStatus status = ServiceStatus::Stopped;
    HealthStatus health = HealthStatus::Unknown;
    qint64 pid = 0;
    int port = 0;
    double cpuPercent = 0;
    double memoryMb = 0;
    int restarts = 0;
    qint64 startedAtMs = 0;
    bool operator==(const ReplicaState &) const = default;
};

struct RequestFigures // from the service's own metrics endpoint
{
    bool known = false;
    double total = 0;
    double ratePerSec = 0;
    double errorRatio = 0; // 0..1
    double p50Ms = 0;
    double p95Ms = 0;
    double p99Ms = 0;
    bool operator==(const RequestFigures &) const = default;
};

struct ServiceState
{
    ServiceStatus status = ServiceStatus::Stopped;
    QString reason; // why it is in Error, or why it last ended; for people
    HealthStatus health = HealthStatus::Unknown;
    qint64 healthCheckedMs = 0;
    Check startup;
    Check readiness;
    Check liveness;
    double cpuPercent = 0;
    double memoryMb = 0;
    bool memoryLimitEnforced = false;
    int restarts = 0;
    qint64 startedAtMs = 0;
    QVector<ReplicaState> replicas;
    RequestFigures requests;
    bool operator==(const ServiceState &) const = default;
};

struct Service
{
    ServiceSpec spec;
    ServiceState state;
    bool operator==(const Service &) const = default;
};

// Wire names ("running", "healthy", "passing", "process", "on-failure", "http").
QString toString(ServiceStatus);
QString toString(HealthStatus);
QString toString(CheckStatus);
QString toString(RuntimeKind);
QString toString(RestartPolicy);
QString toString(HealthCheckType);
std::optional<ServiceStatus> serviceStatusFromString(QStringView);
std::optional<HealthStatus> healthStatusFromString(QStringView);
std::optional<CheckStatus> checkStatusFromString(QStringView);
std::optional<RuntimeKind> runtimeKindFromString(QStringView);
std::optional<RestartPolicy> restartPolicyFromString(QStringView);
std::optional<HealthCheckType> healthCheckTypeFromString(QStringView);

// How many replicas answer as running.
int runningReplicas(const ServiceState &state);

// Names that say key, token, secret, password, passphrase or credential (any case).
bool isSecretName(QStringView name);
inline constexpr QLatin1StringView kSecretMask("********");

} // namespace core
