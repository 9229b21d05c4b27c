// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_engine.h"

#include "tests/support/fake_backend.h"

#include <QCryptographicHash>

namespace support {

using client::Future;
using core::Error;
using core::Result;

FakeEngine::FakeEngine(FakeBackend &backend)
    : m_backend(backend)
{
    m_state.phase = core::EnginePhase::Up;
    m_state.address = QStringLiteral("unix:///var/run/docker.sock");
    m_state.name = QStringLiteral("Docker");
    m_state.version = QStringLiteral("26.1.0");
    m_state.apiVersion = QStringLiteral("1.45");
}

void FakeEngine::setStateAndTell(const core::Engine &engine)
{
    m_state = engine;
    emit m_backend.engineChanged(m_state);
}

void FakeEngine::goDown(const QString &problem)
{
    core::Engine engine;
    engine.phase = core::EnginePhase::Down;
    engine.problem = problem;
    setStateAndTell(engine);
}

core::EngineImage FakeEngine::makeImage(const QString &tag, qint64 sizeBytes)
{
    core::EngineImage image;
    const QString digest = QStringLiteral("sha256:")
        + QString::fromLatin1(QCryptographicHash::hash(tag.toUtf8(), QCryptographicHash::Sha256).toHex());
    image.id = digest;
    image.tags = {tag};
    image.digests = {tag.section(u':', 0, 0) + u'@' + digest};
    image.sizeBytes = sizeBytes;
    image.createdAtMs = 1'753'358'400'000;
    return image;
}

template <typename T>
Future<T> FakeEngine::ask(const QString &call, std::function<Result<T>()> compute)
{
    return m_backend.answer<T>(call, [this, compute = std::move(compute)]() -> Result<T> {
        if (m_state.isUp())
            return compute();
        const QString looking = QStringLiteral("The container engine has not been found yet");
        return Error{core::ErrorCode::Unavailable, m_state.problem.isEmpty() ? looking : m_state.problem, {}, {}, {}};
    });
}

Result<core::Service> FakeEngine::make(const core::Service &service)
{
    if (m_backend.held(service.spec.id))
        return Error::conflict(QStringLiteral("A service with this id exists already"));
    m_backend.putAndTell(service, core::ServiceEventKind::Created);
    return service;
}

Future<core::Engine> FakeEngine::state()
{
    return m_backend.answer<core::Engine>(QStringLiteral("engine.state"), [this] { return Result<core::Engine>(m_state); });
}

Future<QVector<core::EngineImage>> FakeEngine::images()
{
    return ask<QVector<core::EngineImage>>(QStringLiteral("engine.images"), [this] { return m_images; });
}

Future<QVector<core::EngineNetwork>> FakeEngine::networks()
{
    return ask<QVector<core::EngineNetwork>>(QStringLiteral("engine.networks"), [this] { return m_networks; });
}

Future<QVector<core::EngineVolume>> FakeEngine::volumes()
{
    return ask<QVector<core::EngineVolume>>(QStringLiteral("engine.volumes"), [this] { return m_volumes; });
}

Future<QVector<core::EngineContainer>> FakeEngine::otherContainers()
{
    return ask<QVector<core::EngineContainer>>(QStringLiteral("engine.containers"), [this] { return m_containers; });
}

Future<core::ServiceProposal> FakeEngine::adopt(const QString &container, const core::ServiceId &id, client::DryRun dryRun)
{
    const bool isDryRun = dryRun == client::DryRun::Yes;
    return ask<core::ServiceProposal>(
        QStringLiteral("engine.adopt %1 %2%3").arg(container, id.toString(), isDryRun ? QStringLiteral(" dry") : QString()),
        [this, container, id, isDryRun]() -> Result<core::ServiceProposal> {
            const auto at = std::find_if(m_containers.begin(), m_containers.end(),
                                         [&](const core::EngineContainer &c) { return c.id == container || c.name == container; });
            if (at == m_containers.end())
                return Error::notFound(QStringLiteral("Container"), QStringLiteral("containerId"), container);
            core::ServiceProposal proposal = m_proposal;
            core::ServiceSpec &spec = proposal.service.spec;
            spec.id = id.isEmpty() ? core::ServiceId(at->name) : id;
            spec.name = at->name;
            spec.image = at->image;
            spec.runtime = core::RuntimeKind::Docker;
            if (isDryRun)
                return proposal;
            const Result<core::Service> made = make(proposal.service);
            if (!made)
                return made.error();
            proposal.isCreated = true;
            return proposal;
        });
}

Future<core::ServiceImport> FakeEngine::importServices(const core::ImportRequest &request)
{
    m_lastImport = request;
    return m_backend.answer<core::ServiceImport>(
        request.isDryRun ? QStringLiteral("engine.import dry") : QStringLiteral("engine.import"), [this, request] {
            core::ServiceImport import = m_import;
            import.services.clear();
            for (core::ServiceProposal proposal : m_import.services) {
                const core::ServiceId id = proposal.service.spec.id;
                if (request.services && !request.services->contains(id.toString()))
                    continue;
                if (proposal.problem.isEmpty() && request.isDryRun && m_backend.held(id)) {
                    proposal.problem = QStringLiteral("A service with this id exists already");
                } else if (proposal.problem.isEmpty() && !request.isDryRun) {
                    const Result<core::Service> made = make(proposal.service);
                    proposal.isCreated = made.ok();
                    proposal.problem = made ? QString() : made.error().message;
                }
                import.services.append(proposal);
            }
            return Result<core::ServiceImport>(import);
        });
}

Future<core::ServiceImage> FakeEngine::serviceImage(const core::ServiceId &id)
{
    return ask<core::ServiceImage>(QStringLiteral("engine.serviceImage ") + id.toString(), [this, id]() -> Result<core::ServiceImage> {
        const core::Service *service = m_backend.held(id);
        if (!service)
            return Error::notFound(QStringLiteral("Service"), QStringLiteral("serviceId"), id.toString());
        if (service->spec.runtime != core::RuntimeKind::Docker)
            return Error::conflict(QStringLiteral("The service is a process and has no image in an engine"));
        const auto at = m_serviceImages.find(id);
        if (at == m_serviceImages.end())
            return Error::notFound(QStringLiteral("Image"), QStringLiteral("image"), service->spec.image);
        return *at;
    });
}

Future<> FakeEngine::updateServiceImage(const core::ServiceId &id)
{
    return ask<core::Unit>(QStringLiteral("engine.updateServiceImage ") + id.toString(), [this, id]() -> Result<> {
        const core::Service *service = m_backend.held(id);
        if (!service)
            return Error::notFound(QStringLiteral("Service"), QStringLiteral("serviceId"), id.toString());
        core::Service begun = *service;
        begun.state.reason = QStringLiteral("Looking for a newer image");
        m_backend.putAndTell(begun, core::ServiceEventKind::Updated);
        return core::success();
    });
}

} // namespace support
