// SPDX-License-Identifier: GPL-3.0-or-later
// The values that travel between the console and a server, beside those of core/. Plain values; any
// thread. Times are milliseconds since the epoch (0: unknown), memory in MB unless it says bytes.
#pragma once

#include "core/clock.h"
#include "core/event.h"
#include "core/permission.h"
#include "core/result.h"
#include "core/service.h"

#include <QFuture>
#include <QJsonObject>
#include <QMap>
#include <QStringList>
#include <QVector>

#include <optional>

namespace client {

// How every call of a Backend answers: see there.
template <typename T = core::Unit>
using Future = QFuture<core::Result<T>>;

struct SignedInUser
{
    core::UserId id;
    QString email;
    QStringList roles;
    core::Permissions permissions;
    bool may(core::Permission permission) const { return permissions.testFlag(permission); }
};

struct PlatformInfo
{
    QString version;
    QString build;
    QString environment;
    QMap<QString, QStringList> features; // "services" -> "process", "docker"
};

struct PlatformStats
{
    int servicesTotal = 0;
    int servicesRunning = 0;
    int servicesStopped = 0;
    double cpuUsagePercent = 0;
    double cpuLimitPercent = 0;
    double memoryUsageMb = 0;
    double memoryLimitMb = 0;
    double requestsTotal = 0;
    double requestsPerSec = 0;
    double errorRatio = 0; // 0..1
};

struct PlatformCheck
{
    QString name; // "database"
    core::HealthStatus status = core::HealthStatus::Unknown;
    std::optional<double> latencyMs;
    QJsonObject details;
};

struct PlatformHealth
{
    core::HealthStatus status = core::HealthStatus::Unknown;
    qint64 timeMs = 0;
    QString version;
    QVector<PlatformCheck> checks;
};

struct ServiceCheck
{
    QString name; // "readiness", "liveness", "startup"
    core::CheckStatus status = core::CheckStatus::Unknown;
    QString output;
    qint64 lastCheckMs = 0;
};

struct ServiceHealth
{
    core::HealthStatus status = core::HealthStatus::Unknown;
    qint64 timeMs = 0;
    QVector<ServiceCheck> checks;
    QMap<QString, core::HealthStatus> dependencies;
};

template <typename Row>
struct Page
{
    QVector<Row> rows;
    int page = 1;
    int limit = 0;
    int total = 0;
    int pages = 1;
};

enum class SortKey { Name, Created, Updated };

struct ServiceQuery
{
    std::optional<core::ServiceStatus> status;
    QString category;
    QString search;
    SortKey sort = SortKey::Name;
    Qt::SortOrder order = Qt::AscendingOrder;
    int page = 1;
    int limit = 100; // the server's maximum
};

struct RemoveOptions
{
    bool force = false;   // without a graceful shutdown
    bool cleanup = false; // with logs, samples and work folder
};

struct StopOptions
{
    bool graceful = true;
    core::Seconds timeout{30};
};

struct LogQuery
{
    int lines = 100;
    qint64 sinceMs = 0; // 0: from the beginning
    qint64 untilMs = 0; // 0: to now
};

// What can be run without writing a command (an extension of ours).
struct CatalogueEntry
{
    QString image;
    QString title;
    QString description;
    QString category;
    QString version;
    QString transport; // "http" or "stdio"
    int port = 0;      // the usual one; 0: none
    core::HealthCheck healthCheck;
    QString metricsEndpoint;
    QStringList needs;   // programs that must be there
    QString installHint; // what to do when they are not
};

struct ExecRequest
{
    QStringList command;
    QString workdir;
    QMap<QString, QString> env;
};

struct ExecOutcome
{
    int exitCode = 0;
    QString stdOut;
    QString stdErr;
    bool truncated = false; // more was written than is kept
    bool timedOut = false;
};

struct MetricQuery
{
    core::ServiceId service; // empty: every service and the platform
    QString metric;          // empty: all
    qint64 startMs = 0;
    qint64 endMs = 0;
    core::Seconds step{0}; // 0: the server chooses
};

// Of a longer step the value is the average; the lowest and highest sample within it lie `below` and
// `above`, so that no spike is lost. Both 0 when the server says no more than the value.
struct MetricPoint
{
    qint64 timeMs = 0;
    double value = 0;
    double below = 0;
    double above = 0;
    double lowest() const { return value - below; }
    double highest() const { return value + above; }
    bool operator==(const MetricPoint &) const = default;
};

struct MetricSeries
{
    QString name;
    QMap<QString, QString> labels; // "service", "replica"
    QVector<MetricPoint> points;   // in order of time
};

// Calls as lines for a shell (see client/curl.h), and the shell's variables that stand in them.
struct CurlLines
{
    QStringList lines;     // one for each call, as a rule
    QStringList variables; // "MCP_TOKEN" first
    QString function = {}; // a line that comes before them, where secrets stand in them

    QStringList all() const { return function.isEmpty() ? lines : QStringList{function} + lines; }
};

// What the last answer said of the caller's rate limit; limit 0: nothing was said.
struct RateLimit
{
    qint64 limit = 0;
    qint64 remaining = 0;
    qint64 resetAtMs = 0;
};

} // namespace client
