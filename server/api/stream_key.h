// SPDX-License-Identifier: GPL-3.0-or-later
// StreamKey: what a subscription to /ws asks for; readers with equal keys share a stream.
// Plain value; any thread.
#pragma once

#include "core/event.h"
#include "core/permission.h"

#include <optional>
#include <tuple>

namespace server::api {

enum class Channel { Services, Logs, Metrics, Backups, Engine, Audit, Config };
inline constexpr Channel kChannels[] = {Channel::Services, Channel::Logs,  Channel::Metrics, Channel::Backups,
                                         Channel::Engine,   Channel::Audit, Channel::Config};
enum class Batching { Single, Batched };

// What a reader of the channel must hold.
constexpr core::Permission permissionFor(Channel channel)
{
    switch (channel) {
    case Channel::Services: return core::Permission::ServicesRead;
    case Channel::Logs: return core::Permission::LogsRead;
    case Channel::Metrics: return core::Permission::MetricsRead;
    case Channel::Backups: return core::Permission::BackupsRead;
    case Channel::Engine: return core::Permission::ServicesRead;
    case Channel::Audit: return core::Permission::AuditRead;
    case Channel::Config: return core::Permission::ConfigRead;
    }
    return core::Permission::PlatformAdmin;
}

struct StreamKey
{
    Channel channel = Channel::Services;
    core::ServiceId service;             // empty: every service
    std::optional<core::LogLevel> level; // logs: this level and above
    QString metric;                      // metrics: only this one
    QString event;                       // services: only this kind
    Batching batching = Batching::Single;

    friend bool operator<(const StreamKey &a, const StreamKey &b)
    {
        return std::tie(a.channel, a.service, a.level, a.metric, a.event, a.batching)
            < std::tie(b.channel, b.service, b.level, b.metric, b.event, b.batching);
    }
};

} // namespace server::api
