// SPDX-License-Identifier: GPL-3.0-or-later
// ContainerLaunch: brings one replica's container up: the image is pulled when it is missing, networks
// and volumes are made, an earlier container is taken when it is the same and set aside when it is not
// (the driver removes it once the new one is well), then it is started and looked at. Runtime thread; owned by the driver; deleting it between two steps
// leaves at most a container that was made and not started, which carries our labels.
#pragma once

#include "server/containers/container_plan.h"
#include "server/containers/network_maker.h"
#include "server/engine/containers.h"
#include "server/engine/images.h"

#include <functional>
#include <memory>

namespace server::containers {

struct LaunchOrder
{
    core::ServiceSpec spec;
    int index = 0;
    int hostPort = 0;
    ContainerRules rules;
    QByteArray credentials; // for the image's registry; may be empty
    QString earlier;        // a container that it had before, whatever it is called now; may be empty
    core::Millis patience{120'000}; // with each answer of the engine, a pull's excepted
    core::Millis askAgain{2'000};   // when it does not come
    QString formerImage = {}; // id of what the image's name shall mean again; empty: it stays
};

struct Launched
{
    engine::ContainerDetails container;
    bool wasRunning = false; // taken up, not started
    QByteArray stopSignal;   // the image's; empty: SIGTERM
    bool isNew = false;      // made for this launch
};

class ContainerLaunch : public QObject
{
    Q_OBJECT
public:
    ContainerLaunch(engine::EngineClient &engine, NetworkMaker &networks, LaunchOrder order, QObject *parent = nullptr);

    void start();
    void askAgain() { m_client.askAgain(); } // what waits for an answer may have been lost
    const QString &containerId() const { return m_container; } // once it was made or found
    bool isPulling() const { return m_pull != nullptr; }
    bool isForeign() const { return m_isForeign; } // a container of others, which is only borrowed

signals:
    void pulling(const server::engine::PullProgress &progress);
    void said(const QString &line);                    // for the service's log
    // The container before, which is kept, is the same but for the image that the name meant then: its id.
    void replaces(const QString &formerImage);
    void finished(const core::Result<server::containers::Launched> &result); // once

private:
    void giveNameBack();
    void lookForImage();
    void pull();
    void haveImage(const engine::ImageDetails &image);
    void makeNetworks(qsizetype next);
    void makeVolumes(qsizetype next);
    void lookForKept();
    void lookForAdopted();
    void lookForEarlier();
    void lookForRenamed();
    void lookForNamed();
    void lookForBefore();
    void examine(const engine::ContainerDetails &earlier);
    void tellIfReplaced(const engine::ContainerDetails &before);
    void setAside(const QString &container, std::function<void()> then);
    void take(const engine::ContainerDetails &container);
    void create(bool again);
    void lookForProgram(qsizetype next);
    void connectNetworks(qsizetype next);
    void startContainer();
    void inspect(bool wasRunning);
    void give(const core::Error &error);

    // Runs `step` with a good answer, unless this was deleted meanwhile.
    template <typename T, typename Step>
    engine::Done<T> then(Step step);

    engine::EngineClient &m_engine;
    NetworkMaker &m_networks;
    engine::EngineClient m_client; // the same engine, with this launch's patience
    LaunchOrder m_order;
    ContainerPlan m_plan;
    QString m_container;
    QByteArray m_stopSignal;
    QString m_image;      // its id
    QString m_planDigest; // whatever the image is
    QStringList m_programs; // where the command's program may be, in order
    std::unique_ptr<engine::ImagePull> m_pull; // until it is over
    bool m_hasPulled = false;
    bool m_isForeign = false;
    bool m_isNew = false;
    bool m_hasLooked = false; // for a container that has the name already
    int m_looksLeft = 20;
    int m_startsLeft = 10; // while the engine says that it is not the time
};

} // namespace server::containers
