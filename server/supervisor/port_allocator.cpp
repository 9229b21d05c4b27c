// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/supervisor/port_allocator.h"

#include <QNetworkProxy>
#include <QTcpServer>

#include <algorithm>

namespace server::supervisor {

PortAllocator::PortAllocator(Probe probe) : m_probe(probe ? std::move(probe) : Probe(&PortAllocator::canBind)) { }

bool PortAllocator::canBind(int port)
{
    QTcpServer server;
    server.setProxy(QNetworkProxy::NoProxy);
    return server.listen(QHostAddress::LocalHost, quint16(port));
}

std::optional<core::Error> PortAllocator::takenByAnother(const runtime::ReplicaKey &who, int port) const
{
    const auto holder = m_byPort.constFind(port);
    if (holder == m_byPort.cend() || *holder == who)
        return std::nullopt;
    return core::Error::conflict(
        QStringLiteral("Port %1 is in use by the service \"%2\"").arg(port).arg(holder->service.toString()));
}

int PortAllocator::give(const runtime::ReplicaKey &who, int port)
{
    if (m_byReplica.value(who, port) != port)
        release(who);
    m_byPort.insert(port, who);
    m_byReplica.insert(who, port);
    return port;
}

core::Result<int> PortAllocator::reserve(const runtime::ReplicaKey &who, int port)
{
    if (std::optional<core::Error> taken = takenByAnother(who, port))
        return *std::move(taken);
    // Probed even when the replica holds it already: while it was down another program may have come.
    if (!m_probe(port))
        return core::Error::conflict(QStringLiteral("Port %1 is in use by another program").arg(port));
    return give(who, port);
}

core::Result<int> PortAllocator::reserveHeld(const runtime::ReplicaKey &who, int port)
{
    if (std::optional<core::Error> taken = takenByAnother(who, port))
        return *std::move(taken);
    return give(who, port);
}

core::Result<int> PortAllocator::reserveFrom(const runtime::ReplicaKey &who, int from)
{
    // A replica that comes back keeps its port while it can: whoever talks to it need not look again.
    if (const int held = m_byReplica.value(who, 0); held >= from) {
        if (core::Result<int> again = reserve(who, held))
            return again;
    }
    release(who);
    for (int port = std::max(1, from); port <= 65'535; ++port) {
        if (m_byPort.contains(port) || m_timesNamed.contains(port) || !m_probe(port))
            continue;
        m_byPort.insert(port, who);
        m_byReplica.insert(who, port);
        return port;
    }
    return core::Error::conflict(QStringLiteral("No free port above %1").arg(from - 1));
}

void PortAllocator::release(const runtime::ReplicaKey &who)
{
    if (const int port = m_byReplica.take(who); port != 0)
        m_byPort.remove(port);
}

void PortAllocator::setNamed(const core::ServiceId &service, int port)
{
    if (const int old = m_named.take(service); old != 0) {
        if (--m_timesNamed[old] <= 0)
            m_timesNamed.remove(old);
    }
    if (port == 0)
        return;
    m_named.insert(service, port);
    ++m_timesNamed[port];
}

} // namespace server::supervisor
