// SPDX-License-Identifier: GPL-3.0-or-later
// ContainerRemains: takes away what services leave in the engine: containers that were replaced or whose
// service is gone, networks that nobody is in any more, and volumes. What an engine does not do now is asked of it again, until it is done.
// Runtime thread; owned by the driver. Touches nothing that does not carry this server's label.
#pragma once

#include "server/containers/container_plan.h"
#include "server/containers/engine_watch.h"
#include "server/engine/networks.h"

#include <QSet>

#include <functional>

namespace server::containers {

class ContainerRemains : public QObject
{
public:
    // What runs or is on its way, which is left alone.
    struct InUse
    {
        std::function<bool(const runtime::ReplicaKey &)> replica;
        std::function<bool(const QString &name)> network;
    };
    ContainerRemains(const EngineWatch &watch, QString instance, InUse inUse);

    void removeContainer(const QString &container); // its id, or its name
    void forget(const core::ServiceId &service);    // its containers, and the networks that were for them
    // The replica is started again: what was to go may be what it needs.
    void keep(const runtime::ReplicaKey &replica, const QString &nameBefore);
    // Containers and volumes that were made for the service; answers when they are gone, or with the error that kept them.
    void removeData(const core::ServiceId &service, engine::Done<> done);
    void retry(); // the engine answers

private:
    struct Removal;
    void removeContainersOf(const core::ServiceId &service, engine::Done<> done);
    void later();
    void removeIdleNetworks(engine::Done<> done);
    void removeIfIdle(const engine::NetworkSummary &network, const std::shared_ptr<Removal> &removal);
    void removeVolumesOf(const core::ServiceId &service, int triesLeft, engine::Done<> done);
    bool isOurs(const QMap<QString, QString> &labels) const { return labels.value(kInstanceLabel) == m_instance; }

    const EngineWatch &m_watch;
    const QString m_instance;
    const InUse m_inUse;
    QSet<QString> m_containers; // still to go
    QSet<core::ServiceId> m_services;
    QTimer m_again;
};

} // namespace server::containers
