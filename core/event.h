// SPDX-License-Identifier: GPL-3.0-or-later
// What happens, told to whoever watches: the three channels of /ws. Plain values; any thread.
#pragma once

#include "core/log_entry.h"
#include "core/service.h"

#include <QVector>

namespace core {

enum class ServiceEventKind { Created, Updated, Deleted, Starting, Started, Stopping, Stopped, Failed, Scaled, HealthChanged };

struct ServiceEvent
{
    ServiceEventKind kind = ServiceEventKind::Updated;
    ServiceId id;
    qint64 timeMs = 0;
    Service service; // the service after the event; only `spec.id` is meaningful for Deleted
    QString reason;
};

// "service.started" and back.
QString toString(ServiceEventKind);
std::optional<ServiceEventKind> serviceEventKindFromString(QStringView);

struct MetricSample
{
    ServiceId service; // empty: the platform itself
    QString metric;    // "cpu_usage", "memory_usage", ...
    int replica = -1;  // -1: the whole service
    double value = 0;
    qint64 timeMs = 0;
};

} // namespace core
