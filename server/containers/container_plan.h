// SPDX-License-Identifier: GPL-3.0-or-later
// ContainerPlan: what an engine is asked to make for one replica of a service. Every field of the
// request is written here from checked values; nothing that a caller sent is passed on as it is.
// Pure functions (paths of volumes are looked up); any thread.
#pragma once

#include "core/result.h"
#include "core/service.h"
#include "server/engine/containers.h"
#include "server/runtime/driver.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace server::containers {

// Labels by which our containers are known again after a restart of either side.
inline constexpr QLatin1StringView kInstanceLabel("io.mcp-console.instance");
inline constexpr QLatin1StringView kServiceLabel("io.mcp-console.service");
inline constexpr QLatin1StringView kReplicaLabel("io.mcp-console.replica");
inline constexpr QLatin1StringView kHelperLabel("io.mcp-console.helper"); // made for a moment, and no service's
inline constexpr QLatin1StringView kPlanLabel("io.mcp-console.plan"); // digest of what it was made from

// Of a service that was made from a container of others: its id, a colon, and the digest of the plan that
// it stands for. While the service is as it was then, that very container is used.
inline constexpr QLatin1StringView kAdoptedLabel("io.mcp-console.adopted");
QString adoptedContainer(const core::ServiceSpec &spec); // empty: none
QString adoptedLabel(const QString &container, const QString &digest);

// Where volumes may come from, and how ports are shown to the world.
struct ContainerRules
{
    QString instance;                 // of the data folder
    QStringList hostRoots;            // folders of this machine that may be mounted, and what is below them
    bool isLocal = true;              // the engine runs on this machine, so that host paths mean something
    QString publishAddress = QStringLiteral("127.0.0.1");
    bool hasInit = true;              // the engine brings a first process that collects orphans
};

struct ContainerPlan
{
    QString name;
    QString nameBefore;     // of the container that this one replaces
    QString image;          // with its tag written out
    QJsonObject body;       // of the engine's "create"
    QStringList networks;   // to be made when missing; the first is in `body`
    QStringList volumes;    // named ones, to be made when missing
    QMap<QString, QString> labels; // for networks and volumes
    QString digest;         // equal plans make equal containers
    // Of the image that the name means now, beside the plan itself.
    QString digestWith(const QString &imageId) const { return digest + QLatin1Char('-') + imageId.section(QLatin1Char(':'), -1).left(12); }
};

// What our containers are called; with kBeforeSuffix behind it the one that a newer one replaces.
QString containerName(const runtime::ReplicaKey &replica, const ContainerRules &rules);
inline constexpr QLatin1StringView kBeforeSuffix("-before");

// What can be said without an engine. Validation names `image`, `workdir`, `command`, `volumes`, `networks`, `labels` and
// the limit.
core::Result<> checkPlan(const core::ServiceSpec &spec, const ContainerRules &rules);

// `hostPort` 0: the service has none. `imagePorts`: where the image says it listens.
core::Result<ContainerPlan> planContainer(const core::ServiceSpec &spec, int index, int hostPort,
                                          const QVector<int> &imagePorts, const ContainerRules &rules);

// Networks that an engine has by itself: they share what belongs to the machine or to another container, or are
// nobody's.
bool isSpecialNetwork(const QString &name);

// Why a container of others cannot be a service's as it is: it would let the service do what no container that
// is made here may. Empty: nothing speaks against it.
QString whyNotAdoptable(const engine::ContainerDetails &container, const ContainerRules &rules);

// Whether `path` lies in or below one of the roots, whichever way it is written.
bool isBelowRoots(const QString &path, const QStringList &roots);

} // namespace server::containers
