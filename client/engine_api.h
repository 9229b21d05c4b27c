// SPDX-License-Identifier: GPL-3.0-or-later
// The container engine of a server, and what becomes a service by other ways than a form, as one noun
// of Backend (see there for thread and answers). Extensions of ours: NotFound from a server without
// them; Unavailable, in the engine's own words, from one whose engine cannot be reached.
#pragma once

#include "client/types.h"
#include "core/engine.h"

namespace client {

enum class DryRun { No, Yes };

class EngineApi
{
public:
    virtual ~EngineApi() = default;
    virtual Future<core::Engine> state() = 0; // also while it is down: that is an answer, no error
    virtual Future<QVector<core::EngineImage>> images() = 0;
    virtual Future<QVector<core::EngineNetwork>> networks() = 0;
    virtual Future<QVector<core::EngineVolume>> volumes() = 0;
    virtual Future<QVector<core::EngineContainer>> otherContainers() = 0;
    // `container`: its id or name. Without `id` the service is called as the container is.
    virtual Future<core::ServiceProposal> adopt(const QString &container, const core::ServiceId &id, DryRun dryRun) = 0;
    virtual Future<core::ServiceImport> importServices(const core::ImportRequest &request) = 0;
    virtual Future<core::ServiceImage> serviceImage(const core::ServiceId &id) = 0; // Conflict: it is a process
    // Answers when it has begun; how it goes on is told by serviceEvent(), in the state's reason.
    virtual Future<> updateServiceImage(const core::ServiceId &id) = 0;
};

} // namespace client
