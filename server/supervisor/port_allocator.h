// SPDX-License-Identifier: GPL-3.0-or-later
// PortAllocator: which replica holds which port of 127.0.0.1. A port is given out when no other
// replica holds it and it can be bound at that moment, so that programs of other people are seen.
// Ports named in specs are left to the services that name them. Runtime thread; owned by the
// Supervisor.
#pragma once

#include "core/result.h"
#include "server/runtime/driver.h"

#include <QHash>

#include <functional>
#include <optional>

namespace server::supervisor {

class PortAllocator
{
public:
    using Probe = std::function<bool(int port)>;
    explicit PortAllocator(Probe probe = {});

    // Exactly this port. Conflict: who has it, in words for people.
    core::Result<int> reserve(const runtime::ReplicaKey &who, int port);
    // The same for one that the replica itself listens on already, which a probe would take for another's.
    core::Result<int> reserveHeld(const runtime::ReplicaKey &who, int port);
    // The next free port from `from` on that no spec names. Conflict when there is none.
    core::Result<int> reserveFrom(const runtime::ReplicaKey &who, int from);
    // Gives back what the replica holds, if anything.
    void release(const runtime::ReplicaKey &who);
    int portOf(const runtime::ReplicaKey &who) const { return m_byReplica.value(who, 0); }

    // Tells which port a spec names (0: none or gone).
    void setNamed(const core::ServiceId &service, int port);

    static bool canBind(int port); // tries it with a real socket

private:
    std::optional<core::Error> takenByAnother(const runtime::ReplicaKey &who, int port) const;
    int give(const runtime::ReplicaKey &who, int port);

    Probe m_probe;
    QHash<int, runtime::ReplicaKey> m_byPort;
    QHash<runtime::ReplicaKey, int> m_byReplica;
    QHash<core::ServiceId, int> m_named;
    QHash<int, int> m_timesNamed;
};

} // namespace server::supervisor
