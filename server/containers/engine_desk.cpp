// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/containers/engine_desk.h"

namespace server::containers {

using namespace Qt::StringLiterals;
using core::Answer;

EngineDesk::EngineDesk(DockerDriver &driver) : m_driver(driver)
{
    QObject::connect(&driver.engineWatch(), &EngineWatch::stateChanged, &driver, [this] { keepState(); });
    keepState();
}

void EngineDesk::keepState()
{
    const EngineWatch &watch = m_driver.engineWatch();
    EngineState state;
    state.phase = watch.state() == EngineWatch::State::Up ? EngineState::Phase::Up
        : watch.state() == EngineWatch::State::Down       ? EngineState::Phase::Down
                                                          : EngineState::Phase::Looking;
    state.problem = watch.problem();
    state.address = watch.client() ? watch.client()->address().toText() : QString();
    state.facts = watch.facts();
    const std::lock_guard lock(m_mutex);
    m_state = std::move(state);
    m_rules = m_driver.rules();
    if (watch.client())
        m_door = {watch.client()->address(), watch.facts().apiVersion, m_driver.rules().instance};
}

core::Result<EngineDesk::Door> EngineDesk::door() const
{
    const std::lock_guard lock(m_mutex);
    if (m_state.phase == EngineState::Phase::Up)
        return m_door;
    core::Error error;
    error.code = core::ErrorCode::Unavailable;
    error.message = m_state.problem.isEmpty() ? u"The container engine has not been found yet"_s : m_state.problem;
    return error;
}

core::Result<> EngineDesk::check(const core::ServiceSpec &spec) const
{
    if (spec.runtime != core::RuntimeKind::Docker)
        return core::success();
    const ContainerRules rules = [this] {
        const std::lock_guard lock(m_mutex);
        return m_rules;
    }();
    return checkPlan(spec, rules); // which looks at folders
}

EngineState EngineDesk::state() const
{
    const std::lock_guard lock(m_mutex);
    return m_state;
}

template <typename T, typename Ask>
EngineDesk::Future<T> EngineDesk::ask(Ask question)
{
    const Answer<T> answer;
    Future<T> future = answer.future();
    QMetaObject::invokeMethod(&m_driver, [this, answer, question = std::move(question)] {
        const EngineWatch &watch = m_driver.engineWatch();
        if (watch.state() == EngineWatch::State::Up)
            return question(*watch.client(), answer);
        core::Error error;
        error.code = core::ErrorCode::Unavailable;
        error.message = watch.problem().isEmpty() ? u"The container engine has not been found yet"_s : watch.problem();
        answer.send(std::move(error));
    }, Qt::QueuedConnection);
    return future;
}

EngineDesk::Future<QVector<engine::ImageDetails>> EngineDesk::images()
{
    using Images = QVector<engine::ImageDetails>;
    return ask<Images>([](engine::EngineClient &client, const Answer<Images> &answer) {
        engine::listImages(client, [answer](const core::Result<Images> &images) { answer.send(images); });
    });
}

EngineDesk::Future<QVector<engine::NetworkSummary>> EngineDesk::networks()
{
    using Networks = QVector<engine::NetworkSummary>;
    return ask<Networks>([](engine::EngineClient &client, const Answer<Networks> &answer) {
        engine::listNetworks(client, [answer](const core::Result<Networks> &networks) { answer.send(networks); });
    });
}

EngineDesk::Future<QVector<engine::VolumeSummary>> EngineDesk::volumes()
{
    using Volumes = QVector<engine::VolumeSummary>;
    return ask<Volumes>([](engine::EngineClient &client, const Answer<Volumes> &answer) {
        engine::listVolumes(client, [answer](const core::Result<Volumes> &volumes) { answer.send(volumes); });
    });
}

EngineDesk::Future<QVector<engine::ContainerSummary>> EngineDesk::strangers()
{
    using Containers = QVector<engine::ContainerSummary>;
    return ask<Containers>([this](engine::EngineClient &client, const Answer<Containers> &answer) {
        engine::listContainers(client, {}, [this, answer](const core::Result<Containers> &all) {
            if (!all)
                return answer.send(all.error());
            m_driver.noteStrangers(*all);
            Containers strangers;
            for (const engine::ContainerSummary &container : *all) {
                if (container.labels.value(kInstanceLabel) != m_driver.rules().instance)
                    strangers.append(container);
            }
            answer.send(std::move(strangers));
        });
    });
}

EngineDesk::Future<EngineDesk::Proposal> EngineDesk::propose(const QString &container, const core::ServiceId &id)
{
    return ask<Proposal>([this, container, id](engine::EngineClient &client, const Answer<Proposal> &answer) {
        if (!engine::isResourceName(container)) { // a path of the engine's otherwise
            core::Error error;
            error.code = core::ErrorCode::NotFound;
            error.message = u"The engine has no such container"_s;
            return answer.send(std::move(error));
        }
        engine::inspectContainer(client, container, [this, &client, answer, id](const core::Result<engine::ContainerDetails> &details) {
            if (!details)
                return answer.send(details.error());
            if (details->labels.value(kInstanceLabel) == m_driver.rules().instance)
                return answer.send(core::Error::conflict(u"The container belongs to a service already"_s));
            if (details->labels.contains(kInstanceLabel))
                return answer.send(core::Error::conflict(u"The container belongs to another server"_s));
            engine::inspectImage(client, details->imageId, [this, answer, id, details = *details](const core::Result<engine::ImageDetails> &image) {
                Proposal proposal = proposalFrom(details, image ? *image : engine::ImageDetails());
                if (!id.isEmpty())
                    proposal.spec.id = id; // before the plan, which carries it
                const core::Result<ContainerPlan> plan =
                    planContainer(proposal.spec, 0, proposal.spec.port, image ? image->ports : QVector<int>(), m_driver.rules());
                const QString why = whyNotAdoptable(details, m_driver.rules());
                if (plan && !why.isEmpty())
                    proposal.notes.append(u"The container itself cannot be taken up: %1. The service gets one of its own"_s.arg(why));
                else if (plan) // else it will be refused, with the reason
                    proposal.spec.labels.insert(kAdoptedLabel, adoptedLabel(details.id, plan->digestWith(details.imageId)));
                answer.send(std::move(proposal));
            });
        });
    });
}

EngineDesk::Future<EngineDesk::ImageState> EngineDesk::imageState(const core::ServiceSpec &spec)
{
    return ask<ImageState>([this, spec](engine::EngineClient &client, const Answer<ImageState> &answer) {
        const auto compare = [this, &client, answer, image = spec.image](const core::Result<engine::ImageDetails> &here, bool isOutdated) {
            if (!here)
                return answer.send(here.error());
            engine::newestDigest(client, image, m_driver.credentialsFor(image), [answer, here = *here, isOutdated](const core::Result<QString> &newest) {
                ImageState state;
                state.here = here;
                state.isNewer = isOutdated;
                if (newest) {
                    state.newestDigest = *newest;
                    state.isNewer |= !newest->isEmpty() && !here.digests.isEmpty()
                        && std::none_of(here.digests.begin(), here.digests.end(), [&](const QString &digest) { return digest.endsWith(*newest); });
                } else {
                    state.problem = newest.error().message;
                }
                answer.send(std::move(state));
            });
        };
        engine::inspectImage(client, spec.image, [this, &client, compare, id = spec.id](const core::Result<engine::ImageDetails> &named) {
            const QString container = m_driver.containerOf({id, 0});
            if (container.isEmpty())
                return compare(named, false);
            engine::inspectContainer(client, container, [&client, compare, named](const core::Result<engine::ContainerDetails> &details) {
                if (!details || (named && named->id == details->imageId))
                    return compare(named, false);
                engine::inspectImage(client, details->imageId, [compare, named](const core::Result<engine::ImageDetails> &used) {
                    compare(used ? used : named, used && named);
                });
            });
        });
    });
}

EngineDesk::Proposal proposalFrom(const engine::ContainerDetails &container, const engine::ImageDetails &image)
{
    EngineDesk::Proposal proposal;
    core::ServiceSpec &spec = proposal.spec;
    spec.id = core::ServiceId(container.name.toLower());
    spec.name = container.name;
    spec.runtime = core::RuntimeKind::Docker;
    spec.image = container.image;
    spec.healthCheck.type = core::HealthCheckType::Process; // the image's own, where it has one
    if (container.command != image.command)
        spec.command = container.command;
    if (container.workdir != image.workdir)
        spec.workdir = container.workdir;
    for (const QString &variable : container.environment) {
        if (!image.environment.contains(variable)) // what the image brings along stays its own
            spec.environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    }
    for (const engine::PublishedPort &port : container.ports) {
        if (port.host > 0 && spec.port == 0) {
            spec.port = port.host;
            spec.labels.insert(core::kContainerPortLabel, QString::number(port.container));
        } else if (port.host > 0) {
            proposal.notes.append(u"Port %1 is not the service's: a service has one"_s.arg(port.host));
        }
    }
    for (const engine::MountPoint &mount : container.mounts) {
        if (mount.type == "volume"_L1 || mount.type == "bind"_L1)
            spec.volumes.append({mount.source, mount.target, mount.readOnly});
        else
            proposal.notes.append(u"The mount at %1 (%2) is not taken over"_s.arg(mount.target, mount.type));
    }
    for (const QString &network : container.networks) {
        if (network != "bridge"_L1 && network != "podman"_L1 && !isSpecialNetwork(network))
            spec.networks.append(network);
        else if (network == "host"_L1)
            proposal.notes.append(u"It shares the machine's network; as a service it would have one of its own"_s);
    }
    spec.cpu.limit = int(container.nanoCpus / 1'000'000);
    spec.memory.limit = int(container.memoryBytes / (1024 * 1024));
    return proposal;
}

} // namespace server::containers
