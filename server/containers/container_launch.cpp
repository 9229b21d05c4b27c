// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/containers/container_launch.h"

#include "server/engine/networks.h"

#include <QPointer>
#include <QTimer>

namespace server::containers {

using namespace Qt::StringLiterals;

namespace {

constexpr core::Millis kLookPause{500};
constexpr auto kUsualPath = QLatin1StringView("/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin");

// Where the program may be that a service's command names; empty: the image runs its own.
QStringList placesOf(const core::ServiceSpec &spec, const engine::ImageDetails &image)
{
    if (spec.command.isEmpty() || !image.entrypoint.isEmpty())
        return {};
    const QString program = spec.command.first();
    if (program.contains(u'/'))
        return program.startsWith(u'/') ? QStringList{program} : QStringList();
    QStringList places;
    const QString path = spec.environment.value(u"PATH"_s, image.searchPath.isEmpty() ? QString(kUsualPath) : image.searchPath);
    for (const QString &folder : path.split(u':', Qt::SkipEmptyParts))
        places.append(folder + u'/' + program);
    return places;
}

} // namespace

ContainerLaunch::ContainerLaunch(engine::EngineClient &engine, NetworkMaker &networks, LaunchOrder order, QObject *parent)
    : QObject(parent), m_engine(engine), m_networks(networks), m_client(engine.address()), m_order(std::move(order))
{
    m_client.speak(engine.apiVersion());
    m_client.setPatience(m_order.patience);
    m_client.setAskAgain(m_order.askAgain);
}

template <typename T, typename Step>
engine::Done<T> ContainerLaunch::then(Step step)
{
    return [self = QPointer(this), step = std::move(step)](const core::Result<T> &answer) {
        if (!self)
            return;
        if (!answer)
            self->give(answer.error());
        else
            step(*answer);
    };
}

void ContainerLaunch::start()
{
    if (m_order.formerImage.isEmpty())
        lookForImage();
    else
        giveNameBack();
}

void ContainerLaunch::giveNameBack()
{
    engine::tagImage(m_client, m_order.formerImage, m_order.spec.image, then<core::Unit>([this](core::Unit) {
        emit said(u"%1 is the image before again"_s.arg(engine::completeImageName(m_order.spec.image)));
        lookForImage();
    }));
}

void ContainerLaunch::lookForImage()
{
    engine::inspectImage(m_client, m_order.spec.image, [self = QPointer(this)](const core::Result<engine::ImageDetails> &image) {
        if (!self)
            return;
        if (image)
            self->haveImage(*image);
        else if (image.error().code == core::ErrorCode::NotFound && !self->m_hasPulled)
            self->pull();
        else
            self->give(image.error());
    });
}

void ContainerLaunch::pull()
{
    m_hasPulled = true;
    emit said(u"Pulling the image %1"_s.arg(engine::completeImageName(m_order.spec.image)));
    m_pull = std::make_unique<engine::ImagePull>(m_engine, m_order.spec.image, m_order.credentials);
    connect(m_pull.get(), &engine::ImagePull::progressed, this, &ContainerLaunch::pulling);
    connect(m_pull.get(), &engine::ImagePull::finished, this, [this](const core::Result<> &result) {
        m_pull.release()->deleteLater(); // it is on the stack
        if (!result)
            return give(result.error());
        emit said(u"The image is here"_s);
        lookForImage();
    });
}

void ContainerLaunch::haveImage(const engine::ImageDetails &image)
{
    m_stopSignal = image.stopSignal;
    m_programs = placesOf(m_order.spec, image);
    core::Result<ContainerPlan> plan = planContainer(m_order.spec, m_order.index, m_order.hostPort, image.ports, m_order.rules);
    if (!plan)
        return give(plan.error());
    m_plan = *std::move(plan);
    m_image = image.id;
    m_planDigest = m_plan.digest;
    // The image that the name means now: a newer one makes another container.
    m_plan.digest = m_plan.digestWith(image.id);
    QJsonObject labels = m_plan.body.value("Labels"_L1).toObject();
    labels.insert(kPlanLabel, m_plan.digest);
    m_plan.body.insert(u"Labels"_s, labels);
    makeNetworks(0);
}

void ContainerLaunch::makeNetworks(qsizetype next)
{
    if (next == m_plan.networks.size())
        return makeVolumes(0);
    m_networks.ensure(m_engine, m_plan.networks[next], m_plan.labels, then<core::Unit>([this, next](core::Unit) { makeNetworks(next + 1); }));
}

void ContainerLaunch::makeVolumes(qsizetype next)
{
    if (next == m_plan.volumes.size())
        return lookForKept();
    engine::ensureVolume(m_client, m_plan.volumes[next], m_plan.labels, then<core::Unit>([this, next](core::Unit) { makeVolumes(next + 1); }));
}

// One that was kept until the newer one is well, by a server that ended before it was.
void ContainerLaunch::lookForKept()
{
    engine::inspectContainer(m_client, m_plan.nameBefore, [self = QPointer(this)](const core::Result<engine::ContainerDetails> &kept) {
        if (!self)
            return;
        if (!kept && kept.error().code != core::ErrorCode::NotFound)
            return self->give(kept.error());
        if (kept)
            self->tellIfReplaced(*kept);
        self->lookForAdopted();
    });
}

void ContainerLaunch::tellIfReplaced(const engine::ContainerDetails &before)
{
    const bool isOurs = before.labels.value(kInstanceLabel) == m_order.rules.instance;
    if (isOurs && before.imageId != m_image && before.labels.value(kPlanLabel).section(u'-', 0, 0) == m_planDigest)
        emit replaces(before.imageId);
}

// A container of others that the service was made from: used while nothing was changed, else stopped
// and left to its owner, because it may hold the port.
void ContainerLaunch::lookForAdopted()
{
    const QString adopted = adoptedContainer(m_order.spec);
    if (adopted.isEmpty() || m_order.index > 0)
        return lookForEarlier();
    engine::inspectContainer(m_client, adopted, [self = QPointer(this)](const core::Result<engine::ContainerDetails> &container) {
        if (!self)
            return;
        if (!container && container.error().code != core::ErrorCode::NotFound)
            return self->give(container.error());
        if (!container)
            return self->lookForEarlier();
        // The label may have been written by anybody, and the rules have changed since.
        if (const QString why = whyNotAdoptable(*container, self->m_order.rules); !why.isEmpty())
            return self->give(core::Error::validation(u"labels"_s, u"the container %1 cannot be taken up: %2"_s.arg(container->name, why)));
        self->m_isForeign = true;
        if (self->m_order.spec.labels.value(kAdoptedLabel) == adoptedLabel(container->id, self->m_plan.digest))
            return self->take(*container);
        self->m_isForeign = false;
        if (!container->isRunning())
            return self->lookForEarlier();
        emit self->said(u"The service was changed: the container %1, from which it was made, is stopped and kept"_s.arg(container->name));
        engine::killContainer(self->m_client, container->id, self->then<bool>([self](bool) { self->lookForEarlier(); }));
    });
}

void ContainerLaunch::lookForEarlier()
{
    if (m_order.earlier.isEmpty())
        lookForNamed();
    else
        lookForRenamed();
}

// It may have been given another name by somebody else.
void ContainerLaunch::lookForRenamed()
{
    engine::inspectContainer(m_client, m_order.earlier, [self = QPointer(this)](const core::Result<engine::ContainerDetails> &earlier) {
        if (!self)
            return;
        if (!earlier && earlier.error().code != core::ErrorCode::NotFound)
            return self->give(earlier.error());
        const bool isRenamed = earlier && earlier->name != self->m_plan.name && earlier->name != self->m_plan.nameBefore
            && earlier->labels.value(kInstanceLabel) == self->m_order.rules.instance;
        if (!isRenamed)
            return self->lookForNamed();
        emit self->said(u"The container was renamed to %1 by somebody else; it gets its name back"_s.arg(earlier->name));
        engine::renameContainer(self->m_client, earlier->id, self->m_plan.name, [self](const core::Result<> &) {
            if (self)
                self->lookForNamed(); // the name may be taken: then that one counts
        });
    });
}

void ContainerLaunch::lookForNamed()
{
    engine::inspectContainer(m_client, m_plan.name, [self = QPointer(this)](const core::Result<engine::ContainerDetails> &earlier) {
        if (!self)
            return;
        if (!earlier) {
            if (earlier.error().code == core::ErrorCode::NotFound)
                return self->lookForBefore();
            return self->give(earlier.error());
        }
        self->examine(*earlier);
    });
}

void ContainerLaunch::examine(const engine::ContainerDetails &earlier)
{
    if (earlier.labels.value(kInstanceLabel) != m_order.rules.instance)
        return give(core::Error::conflict(u"The engine has another container of the name %1"_s.arg(m_plan.name)));
    if (earlier.status != "dead"_L1)
        tellIfReplaced(earlier);
    if (earlier.labels.value(kPlanLabel) != m_plan.digest || earlier.status == "dead"_L1)
        return setAside(earlier.id, [this] { lookForBefore(); });
    take(earlier);
}

// The one that was replaced last may be the one that is wanted again.
void ContainerLaunch::lookForBefore()
{
    engine::inspectContainer(m_client, m_plan.nameBefore, [self = QPointer(this)](const core::Result<engine::ContainerDetails> &before) {
        if (!self)
            return;
        if (!before && before.error().code != core::ErrorCode::NotFound)
            return self->give(before.error());
        const bool isWanted = before && before->labels.value(kPlanLabel) == self->m_plan.digest
            && before->labels.value(kInstanceLabel) == self->m_order.rules.instance && before->status != "dead"_L1;
        if (!isWanted)
            return self->create(false);
        engine::renameContainer(self->m_client, before->id, self->m_plan.name,
                                self->then<core::Unit>([self, found = *before](core::Unit) { self->take(found); }));
    });
}

// Ends it, and gives it the name of the one before; a yet earlier one goes.
void ContainerLaunch::setAside(const QString &container, std::function<void()> next)
{
    engine::inspectContainer(m_client, m_plan.nameBefore, [self = QPointer(this), container, next](const core::Result<engine::ContainerDetails> &before) {
        if (!self)
            return;
        if (!before && before.error().code != core::ErrorCode::NotFound)
            return self->give(before.error());
        // Going back: what is set aside now failed, and the one before is the good one.
        const bool goesBack = before && before->labels.value(kPlanLabel) == self->m_plan.digest;
        if (goesBack) {
            engine::removeContainer(self->m_client, container, self->then<core::Unit>([next](core::Unit) { next(); }));
            return;
        }
        const auto rename = [self, container, next](core::Unit) {
            engine::killContainer(self->m_client, container, self->then<bool>([self, container, next](bool) {
                engine::renameContainer(self->m_client, container, self->m_plan.nameBefore, self->then<core::Unit>([next](core::Unit) { next(); }));
            }));
        };
        if (before)
            engine::removeContainer(self->m_client, before->id, self->then<core::Unit>(rename));
        else
            rename({});
    });
}

void ContainerLaunch::take(const engine::ContainerDetails &container)
{
    m_container = container.id;
    if (container.status == "paused"_L1)
        engine::unpauseContainer(m_client, m_container, then<core::Unit>([this](core::Unit) { inspect(true); }));
    else if (container.isRunning())
        inspect(true);
    else if (m_isForeign)
        startContainer();
    else
        connectNetworks(1); // whoever made it may not have come so far
}

void ContainerLaunch::create(bool again)
{
    engine::createContainer(m_client, m_plan.name, m_plan.body, [self = QPointer(this), again](const core::Result<QString> &id) {
        if (!self)
            return;
        if (!id) {
            // Engines without a first process of their own say so only now.
            QJsonObject host = self->m_plan.body.value("HostConfig"_L1).toObject();
            if (!again && host.value("Init"_L1).toBool() && id.error().message.contains("init"_L1)) {
                host.insert(u"Init"_s, false);
                self->m_plan.body.insert(u"HostConfig"_s, host);
                return self->create(true);
            }
            // An earlier call was carried out although its answer was lost, or is still being carried out.
            if (id.error().code != core::ErrorCode::Conflict || self->m_looksLeft-- == 0)
                return self->give(id.error());
            if (!std::exchange(self->m_hasLooked, true))
                return self->lookForNamed();
            QTimer::singleShot(kLookPause, self.data(), &ContainerLaunch::lookForNamed);
            return;
        }
        self->m_container = *id;
        self->m_isNew = true;
        self->lookForProgram(0);
    });
}

// A first process of the engine's own would start, and only then find nothing to run.
void ContainerLaunch::lookForProgram(qsizetype next)
{
    if (m_programs.isEmpty())
        return connectNetworks(1); // the first came with it
    if (next == m_programs.size()) {
        engine::removeContainer(m_client, m_container, [self = QPointer(this)](const core::Result<> &) {
            if (self) {
                self->give(core::Error::validation(
                    u"command"_s, u"the program %1 is not in the image"_s.arg(self->m_order.spec.command.first())));
            }
        });
        return;
    }
    engine::hasPath(m_client, m_container, m_programs[next], then<bool>([this, next](bool isThere) {
        if (isThere)
            connectNetworks(1);
        else
            lookForProgram(next + 1);
    }));
}

// All of them before it runs, so that it finds its neighbours at once.
void ContainerLaunch::connectNetworks(qsizetype next)
{
    if (next >= m_plan.networks.size())
        return startContainer();
    engine::connectNetwork(m_client, m_plan.networks[next], m_container, then<core::Unit>([this, next](core::Unit) { connectNetworks(next + 1); }));
}

void ContainerLaunch::startContainer()
{
    engine::startContainer(m_client, m_container, [self = QPointer(this)](const core::Result<> &started) {
        if (!self)
            return;
        if (started)
            return self->inspect(false);
        // Whether it runs is not known, or it is not ours to remove: the next try finds it as it is.
        if (self->m_isForeign || started.error().code == core::ErrorCode::Unavailable)
            return self->give(started.error());
        // Podman has not cleared away yet what ran in it last.
        if (started.error().message.contains("container state improper"_L1) && self->m_startsLeft-- > 0) {
            QTimer::singleShot(kLookPause, self.data(), &ContainerLaunch::startContainer);
            return;
        }
        // What was made for nothing goes, so that the next try begins anew.
        engine::removeContainer(self->m_client, self->m_container, [self, error = started.error()](const core::Result<> &) {
            if (self)
                self->give(error);
        });
    });
}

void ContainerLaunch::inspect(bool wasRunning)
{
    engine::inspectContainer(m_client, m_container, then<engine::ContainerDetails>([this, wasRunning](const engine::ContainerDetails &details) {
        emit finished(Launched{details, wasRunning, m_stopSignal, m_isNew});
    }));
}

void ContainerLaunch::give(const core::Error &error)
{
    emit finished(error);
}

} // namespace server::containers
