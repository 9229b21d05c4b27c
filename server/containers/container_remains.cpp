// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/containers/container_remains.h"

#include <QPointer>

namespace server::containers {

using namespace Qt::StringLiterals;

namespace {

// A volume counts as used until the engine has cleared its container away.
constexpr int kVolumeTries = 20;
constexpr core::Millis kVolumePause{250};
constexpr core::Millis kPause{1'000};

} // namespace

// Counts several answers together: one in the end, with the first error.
struct ContainerRemains::Removal
{
    explicit Removal(engine::Done<> told) : done(std::move(told)) { }
    void heard(const core::Result<> &result)
    {
        if (!result && first.ok())
            first = result;
        if (--open == 0)
            done(first);
    }
    engine::Done<> done;
    int open = 1; // held by whoever hands out the work
    core::Result<> first = core::success();
};

ContainerRemains::ContainerRemains(const EngineWatch &watch, QString instance, InUse inUse)
    : m_watch(watch), m_instance(std::move(instance)), m_inUse(std::move(inUse))
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &ContainerRemains::retry);
}

void ContainerRemains::removeContainer(const QString &container)
{
    m_containers.insert(container);
    if (!m_watch.client())
        return;
    engine::inspectContainer(*m_watch.client(), container, [self = QPointer(this), container](const core::Result<engine::ContainerDetails> &details) {
        if (!self || !self->m_containers.contains(container))
            return;
        if (!details && details.error().code != core::ErrorCode::NotFound)
            return self->later();
        if (!details || !self->isOurs(details->labels)) {
            self->m_containers.remove(container);
            return;
        }
        engine::removeContainer(*self->m_watch.client(), details->id, [self, container](const core::Result<> &gone) {
            if (!self)
                return;
            if (gone)
                self->m_containers.remove(container);
            else
                self->later();
        });
    });
}

void ContainerRemains::forget(const core::ServiceId &service)
{
    m_services.insert(service);
    if (!m_watch.client())
        return;
    removeContainersOf(service, [self = QPointer(this), service](const core::Result<> &gone) {
        if (!self)
            return;
        if (gone)
            self->m_services.remove(service);
        else
            self->later();
    });
}

void ContainerRemains::keep(const runtime::ReplicaKey &replica, const QString &nameBefore)
{
    m_containers.remove(nameBefore);
    m_services.remove(replica.service);
}

void ContainerRemains::later()
{
    if (!m_again.isActive())
        m_again.start(kPause);
}

void ContainerRemains::retry()
{
    if (m_watch.state() != EngineWatch::State::Up)
        return; // it is called again then
    const QSet<QString> containers = m_containers;
    for (const QString &container : containers)
        removeContainer(container);
    const QSet<core::ServiceId> services = m_services;
    for (const core::ServiceId &service : services)
        forget(service);
}

void ContainerRemains::removeContainersOf(const core::ServiceId &service, engine::Done<> done)
{
    engine::listContainers(*m_watch.client(), QString(kServiceLabel) + u'=' + service.toString(),
                           [self = QPointer(this), done = std::move(done)](const core::Result<QVector<engine::ContainerSummary>> &containers) {
        if (!self)
            return;
        if (!containers)
            return done(containers.error());
        const auto removal = std::make_shared<Removal>([self, done](const core::Result<> &gone) {
            if (!self || !gone)
                return done(gone);
            self->removeIdleNetworks(done);
        });
        for (const engine::ContainerSummary &container : *containers) {
            const runtime::ReplicaKey key{core::ServiceId(container.labels.value(kServiceLabel)), container.labels.value(kReplicaLabel).toInt()};
            // One that was made anew under the same name meanwhile is another's.
            if (!self->isOurs(container.labels) || self->m_inUse.replica(key))
                continue;
            ++removal->open;
            engine::removeContainer(*self->m_watch.client(), container.id, [removal](const core::Result<> &gone) { removal->heard(gone); });
        }
        removal->heard(core::success());
    });
}

void ContainerRemains::removeIdleNetworks(engine::Done<> done)
{
    engine::listNetworks(*m_watch.client(), [self = QPointer(this), done = std::move(done)](const core::Result<QVector<engine::NetworkSummary>> &networks) {
        if (!self)
            return;
        if (!networks)
            return done(networks.error());
        const auto removal = std::make_shared<Removal>(done);
        for (const engine::NetworkSummary &network : *networks) {
            if (self->isOurs(network.labels) && !self->m_inUse.network(network.name)) {
                ++removal->open;
                self->removeIfIdle(network, removal);
            }
        }
        removal->heard(core::success());
    });
}

// Containers that are stopped need it as well: an engine finds a network again by its id.
void ContainerRemains::removeIfIdle(const engine::NetworkSummary &network, const std::shared_ptr<Removal> &removal)
{
    engine::listNetworkContainers(*m_watch.client(), network.name, [self = QPointer(this), network, removal](const core::Result<QVector<engine::ContainerSummary>> &there) {
        if (!self)
            return;
        if (!there || !there->isEmpty() || self->m_inUse.network(network.name))
            return removal->heard(there ? core::success() : core::Result<>(there.error()));
        engine::removeNetwork(*self->m_watch.client(), network.id, [removal](const core::Result<> &) {
            removal->heard(core::success()); // somebody may be in it since
        });
    });
}

void ContainerRemains::removeData(const core::ServiceId &service, engine::Done<> done)
{
    // Containers first: a volume in use cannot be removed.
    removeContainersOf(service, [self = QPointer(this), service, done = std::move(done)](const core::Result<> &gone) {
        if (!self)
            return;
        if (!gone)
            return done(gone);
        self->removeVolumesOf(service, kVolumeTries, done);
    });
}

void ContainerRemains::removeVolumesOf(const core::ServiceId &service, int triesLeft, engine::Done<> done)
{
    const auto after = [self = QPointer(this), service, triesLeft, done](const core::Result<> &gone) {
        if (!self)
            return;
        if (!gone && (gone.error().code != core::ErrorCode::Conflict || triesLeft <= 1))
            return done(gone);
        // Done is what a list says that no longer has them.
        QTimer::singleShot(gone ? core::Millis(0) : kVolumePause, self,
                           [self, service, triesLeft, done] { self->removeVolumesOf(service, triesLeft - 1, done); });
    };
    engine::listVolumes(*m_watch.client(), [self = QPointer(this), service, triesLeft, done, after](const core::Result<QVector<engine::VolumeSummary>> &volumes) {
        if (!self)
            return;
        if (!volumes)
            return done(volumes.error());
        const bool isAnyLeft = std::any_of(volumes->begin(), volumes->end(), [&](const engine::VolumeSummary &volume) {
            return self->isOurs(volume.labels) && volume.labels.value(kServiceLabel) == service.toString();
        });
        if (!isAnyLeft)
            return done(core::success());
        if (triesLeft <= 0)
            return done(core::Error::conflict(u"The container engine does not remove the volumes of the service"_s));
        const auto removal = std::make_shared<Removal>(after);
        for (const engine::VolumeSummary &volume : *volumes) {
            if (!self->isOurs(volume.labels) || volume.labels.value(kServiceLabel) != service.toString())
                continue;
            ++removal->open;
            engine::removeVolume(*self->m_watch.client(), volume.name, [removal](const core::Result<> &gone) { removal->heard(gone); });
        }
        removal->heard(core::success());
    });
}

} // namespace server::containers
