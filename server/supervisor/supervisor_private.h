// SPDX-License-Identifier: GPL-3.0-or-later
// What the Supervisor is made of; included by its .cpp files only. Runtime thread.
#pragma once

#include "core/future.h"
#include "server/supervisor/start_queue.h"
#include "server/supervisor/supervisor.h"

#include <map>
#include <optional>

namespace server::supervisor {

using core::Answer;

struct Supervisor::Private
{
    Private(Supervisor &owner, Parts parts);

    using ServiceResult = core::Result<core::Service>;

    // The operations, on the runtime thread.
    core::Result<> load(QVector<LoadedService> services);
    ServiceResult add(core::ServiceSpec spec);
    ServiceResult update(core::ServiceSpec spec);
    ServiceResult renewImage(const core::ServiceId &id);
    void remove(const core::ServiceId &id, RemoveOptions options, const Answer<> &answer);
    ServiceResult start(const core::ServiceId &id);
    ServiceResult stop(const core::ServiceId &id, const StopOptions &options);
    ServiceResult restart(const core::ServiceId &id);
    ServiceResult scale(const core::ServiceId &id, int replicas);
    void exec(const core::ServiceId &id, const runtime::ExecRequest &request, const Answer<runtime::ExecResult> &answer);
    void recheck(const core::ServiceId &id, const Answer<core::Service> &answer);
    void shutdown(const StopOptions &options, const Answer<> &answer);

    ServiceUnit *find(const core::ServiceId &id) const;
    // The unit, when it is there and not on its way out.
    core::Result<ServiceUnit *> open(const core::ServiceId &id) const;
    core::Result<> validate(const core::ServiceSpec &spec, const core::ServiceSpec *before) const;
    QStringList dependentsOf(const core::ServiceId &id) const;
    ServiceUnit &insert(core::ServiceSpec spec);

    void endStrays(runtime::Driver &driver);
    void unitChanged(const core::ServiceId &id);
    void tick();
    void finishRemovals();
    bool isCleaned(const core::ServiceId &id, runtime::Driver &driver);
    void advanceShutdown();

    // Answers an operation on the runtime thread, refused once the shutdown has begun.
    template <typename T, typename Operation>
    core::Future<T> post(Operation operation);

    struct Removal
    {
        DataFate data = DataFate::Keep;
        QVector<Answer<>> answers;
        enum class Cleaning { NotYet, Begun, Done } cleaning = Cleaning::NotYet;
        core::Result<> cleaned = core::success();
    };
    struct Shutdown
    {
        StopOptions options;
        QSet<core::ServiceId> told;
        QVector<Answer<>> answers;
    };

    Supervisor &q;
    ServiceRegistry &registry;
    QHash<core::RuntimeKind, runtime::Driver *> drivers;
    Scheduler scheduler; // a child of the Supervisor, so that both move to a thread together
    PortAllocator ports;
    UnitContext context;
    std::map<core::ServiceId, std::unique_ptr<ServiceUnit>> units;
    StartQueue startQueue;
    QHash<core::ServiceId, Removal> removals;
    std::optional<Shutdown> ending;
    QSet<core::ServiceId> changed;
    bool tickPosted = false;
    bool isLoaded = false;
};

} // namespace server::supervisor
