// SPDX-License-Identifier: GPL-3.0-or-later
// EngineDesk: questions about the container engine from any thread, answered by futures: how it is, what
// images, networks and volumes it has, and which containers of others could become services. Owned by
// the composition root; the driver outlives it, and answers come from the runtime thread.
#pragma once

#include "core/future.h"
#include "server/containers/docker_driver.h"
#include "server/engine/networks.h"


#include <mutex>

namespace server::containers {

struct EngineState
{
    enum class Phase { Looking, Up, Down } phase = Phase::Looking;
    QString problem;  // while Down
    QString address;  // of the one that was found
    engine::EngineFacts facts;
};

class EngineDesk
{
public:
    template <typename T>
    using Future = core::Future<T>;

    explicit EngineDesk(DockerDriver &driver); // on the runtime thread

    EngineState state() const;
    // Who wants to speak with the engine by itself; Unavailable while nobody can.
    struct Door
    {
        engine::EngineAddress address;
        QByteArray apiVersion;
        QString instance; // of this server
    };
    core::Result<Door> door() const;
    // Whether a service may be as it is, as far as the rules of this server go. Any service, engine or none.
    core::Result<> check(const core::ServiceSpec &spec) const;
    QByteArray credentialsFor(const QString &image) const { return m_driver.credentialsFor(image); }

    Future<QVector<engine::ImageDetails>> images();
    Future<QVector<engine::NetworkSummary>> networks();
    Future<QVector<engine::VolumeSummary>> volumes();
    // Containers that are not of this server.
    Future<QVector<engine::ContainerSummary>> strangers();
    // Such a container as a service; `notes` says what is not taken over.
    struct Proposal
    {
        core::ServiceSpec spec;
        QStringList notes;
    };
    Future<Proposal> propose(const QString &container, const core::ServiceId &id = {}); // no id: from its name

    // Of a service's image: what it runs from (what is here, when it does not run), and whether its name means
    // a newer one now, to the engine or to the registry.
    struct ImageState
    {
        engine::ImageDetails here;
        QString newestDigest; // empty: the registry could not be asked
        bool isNewer = false;
        QString problem;
    };
    Future<ImageState> imageState(const core::ServiceSpec &spec);

private:
    template <typename T, typename Ask>
    Future<T> ask(Ask question);
    void keepState();

    DockerDriver &m_driver;
    mutable std::mutex m_mutex;
    EngineState m_state; // guarded by m_mutex
    Door m_door;         // the same
    ContainerRules m_rules; // the same
};

// A container as a service: pure, for tests and the desk. `image`: what the container was made from.
EngineDesk::Proposal proposalFrom(const engine::ContainerDetails &container, const engine::ImageDetails &image);

} // namespace server::containers
