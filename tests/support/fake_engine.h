// SPDX-License-Identifier: GPL-3.0-or-later
// FakeEngine: the container engine of a FakeBackend, with what a test puts into it. It answers as that
// one does (slow, failing, held, forbidden); while it is not up its lists are Unavailable, as a server's
// are. Owned by the FakeBackend; the test's thread.
#pragma once

#include "client/engine_api.h"

#include <QHash>

namespace support {

class FakeBackend;

class FakeEngine final : public client::EngineApi
{
public:
    explicit FakeEngine(FakeBackend &backend); // up: Docker 26.1.0, with nothing in it

    // --- what it holds --------------------------------------------------------------------------
    void setState(const core::Engine &engine) { m_state = engine; } // silently
    void setStateAndTell(const core::Engine &engine);
    void goDown(const QString &problem); // and tells
    void setImages(const QVector<core::EngineImage> &images) { m_images = images; }
    void setNetworks(const QVector<core::EngineNetwork> &networks) { m_networks = networks; }
    void setVolumes(const QVector<core::EngineVolume> &volumes) { m_volumes = volumes; }
    void setContainers(const QVector<core::EngineContainer> &containers) { m_containers = containers; }
    void setProposal(const core::ServiceProposal &proposal) { m_proposal = proposal; } // of every container; its id is given
    void setImport(const core::ServiceImport &import) { m_import = import; }           // of every file
    void setServiceImage(const core::ServiceId &id, const core::ServiceImage &image) { m_serviceImages.insert(id, image); }
    static core::EngineImage makeImage(const QString &tag, qint64 sizeBytes = 4'200'000);

    // --- what was asked of it -------------------------------------------------------------------
    const core::ImportRequest &lastImport() const { return m_lastImport; }

    // --- client::EngineApi ----------------------------------------------------------------------
    client::Future<core::Engine> state() override;
    client::Future<QVector<core::EngineImage>> images() override;
    client::Future<QVector<core::EngineNetwork>> networks() override;
    client::Future<QVector<core::EngineVolume>> volumes() override;
    client::Future<QVector<core::EngineContainer>> otherContainers() override;
    client::Future<core::ServiceProposal> adopt(const QString &container, const core::ServiceId &id, client::DryRun dryRun) override;
    client::Future<core::ServiceImport> importServices(const core::ImportRequest &request) override;
    client::Future<core::ServiceImage> serviceImage(const core::ServiceId &id) override;
    client::Future<> updateServiceImage(const core::ServiceId &id) override; // only begins; a test tells the rest

private:
    // An answer that needs the engine to be there.
    template <typename T>
    client::Future<T> ask(const QString &call, std::function<core::Result<T>()> compute);
    core::Result<core::Service> make(const core::Service &service);

    FakeBackend &m_backend;
    core::Engine m_state;
    QVector<core::EngineImage> m_images;
    QVector<core::EngineNetwork> m_networks;
    QVector<core::EngineVolume> m_volumes;
    QVector<core::EngineContainer> m_containers;
    core::ServiceProposal m_proposal;
    core::ServiceImport m_import;
    QHash<core::ServiceId, core::ServiceImage> m_serviceImages;
    core::ImportRequest m_lastImport;
};

} // namespace support
