// SPDX-License-Identifier: GPL-3.0-or-later
// ServiceHost: what backups ask of the services of this server, so that nothing here knows of the
// supervisor's threads or of how a change of a definition is carried out. Any worker thread; calls
// block until done. Implemented in server/api over ServiceAdmin; tests bring their own.
#pragma once

#include "core/result.h"
#include "core/service.h"

#include <QVector>

#include <functional>
#include <optional>

namespace server::backups {

class ServiceHost
{
public:
    virtual ~ServiceHost() = default;

    virtual QVector<core::Service> all() const = 0; // by id
    virtual std::optional<core::Service> find(const core::ServiceId &id) const = 0;
    // Creates or replaces. What was refused is not kept either.
    virtual core::Result<> put(const core::ServiceSpec &spec) = 0;
    virtual core::Result<> remove(const core::ServiceId &id) = 0; // its data stays
    // Answers when nothing of it runs any more. It stays meant to run: after the next start of the
    // server it runs again, whatever ends this one.
    virtual core::Result<> stop(const core::ServiceId &id) = 0;
    virtual core::Result<> start(const core::ServiceId &id) = 0; // answers when it has begun
    // Runs `swap` while nobody writes the service's log, and takes up what is there afterwards.
    virtual core::Result<> swapLog(const core::ServiceId &id, const std::function<core::Result<>()> &swap) = 0;
};

} // namespace server::backups
