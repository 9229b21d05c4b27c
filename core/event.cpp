// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event.h"

#include <array>

namespace core {
namespace {

struct Row
{
    ServiceEventKind kind;
    QLatin1StringView name;
};

constexpr std::array kRows{
    Row{ServiceEventKind::Created, QLatin1StringView("service.created")},
    Row{ServiceEventKind::Updated, QLatin1StringView("service.updated")},
    Row{ServiceEventKind::Deleted, QLatin1StringView("service.deleted")},
    Row{ServiceEventKind::Starting, QLatin1StringView("service.starting")},
    Row{ServiceEventKind::Started, QLatin1StringView("service.started")},
    Row{ServiceEventKind::Stopping, QLatin1StringView("service.stopping")},
    Row{ServiceEventKind::Stopped, QLatin1StringView("service.stopped")},
    Row{ServiceEventKind::Failed, QLatin1StringView("service.failed")},
    Row{ServiceEventKind::Scaled, QLatin1StringView("service.scaled")},
    Row{ServiceEventKind::HealthChanged, QLatin1StringView("service.health_changed")},
};

} // namespace

QString toString(ServiceEventKind kind)
{
    for (const Row &row : kRows) {
        if (row.kind == kind)
            return row.name;
    }
    return {};
}

std::optional<ServiceEventKind> serviceEventKindFromString(QStringView name)
{
    for (const Row &row : kRows) {
        if (name == row.name)
            return row.kind;
    }
    return std::nullopt;
}

} // namespace core
