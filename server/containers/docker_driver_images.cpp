// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DockerDriver that brings newer images of services that run, and the ones before back.
#include "server/containers/docker_driver_private.h"

namespace server::containers {

using namespace Qt::StringLiterals;

QString pullWords(const engine::PullProgress &progress)
{
    if (progress.bytesTotal <= 0)
        return u"Pulling the image"_s;
    return u"Pulling the image: %1 % of %2 MB"_s.arg(100 * progress.bytesDone / progress.bytesTotal).arg((progress.bytesTotal + 524'288) / 1'048'576);
}

QString DockerDriver::containerOf(const runtime::ReplicaKey &key) const
{
    const ReplicaPtr replica = m_replicas.value(key);
    return replica ? replica->container : QString();
}

void DockerDriver::renewImage(const core::ServiceSpec &spec, std::function<void(const QString &)> told, std::function<void(core::Result<bool>)> done)
{
    if (m_watch.state() != EngineWatch::State::Up) {
        core::Error error;
        error.code = core::ErrorCode::Unavailable;
        error.message = m_watch.problem();
        return done(std::move(error));
    }
    const core::ServiceId id = spec.id;
    if (m_renewals.contains(id))
        return done(core::Error::conflict(u"The image of this service is being updated already"_s));
    const auto renewal = std::make_shared<ImageRenewal>(*client(), spec.image, containerOf({id, 0}), credentialsFor(spec.image));
    m_renewals.insert(id, renewal);
    connect(renewal.get(), &ImageRenewal::said, this, [this, id](const QString &line) { appendSystem(id, 0, line.toUtf8()); });
    connect(renewal.get(), &ImageRenewal::pulling, this, [told = std::move(told)](const engine::PullProgress &progress) { told(pullWords(progress)); });
    connect(renewal.get(), &ImageRenewal::finished, this,
            [this, id, image = spec.image, done = std::move(done)](const core::Result<RenewedImage> &result) {
                // It is on the stack, and so is this function, which goes with it.
                const auto last = m_renewals.take(id);
                QMetaObject::invokeMethod(this, [last] { }, Qt::QueuedConnection);
                if (!result)
                    return done(result.error());
                if (result->isNew)
                    m_formerImages.insert(id, {image, result->former});
                done(result->isNew);
            });
    renewal->start();
}

void DockerDriver::keepFormerImage(const core::ServiceId &service)
{
    if (const auto former = m_formerImages.find(service); former != m_formerImages.end())
        former->isWanted = true;
    m_trials.removeIf([&service](const runtime::ReplicaKey &key) { return key.service == service; });
}

// What a server before this one had begun: what it was called off from is read off the engine.
void DockerDriver::noteFormerImage(const ReplicaPtr &replica, const QString &image)
{
    const bool isFirst = !m_lastContainers.contains(replica->key) && !m_formerImages.contains(replica->key.service);
    if (!isFirst)
        return;
    m_formerImages.insert(replica->key.service, {replica->spec.image, image});
    m_trials.insert(replica->key);
}

bool DockerDriver::isOnTrial(const core::ServiceSpec &spec) const
{
    return m_formerImages.value(spec.id).image == spec.image
        && std::any_of(m_trials.begin(), m_trials.end(), [&spec](const runtime::ReplicaKey &key) { return key.service == spec.id; });
}

QString DockerDriver::wantedFormerImage(const core::ServiceSpec &spec) const
{
    const FormerImage former = m_formerImages.value(spec.id);
    return former.isWanted && former.image == spec.image ? former.id : QString();
}

} // namespace server::containers
