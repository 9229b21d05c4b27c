// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/routes.h"

#include "server/api/handlers_engine.h"
#include "server/api/shapes_services.h"

namespace server::api {

using namespace Qt::StringLiterals;
using core::Permission;

std::vector<Route> engineRoutes()
{
    const QByteArray engine = kV1 + "/engine";
    return {
        Route{"GET", engine, Permission::ServicesRead, getEngine, u"The container engine: whether it is there, and which"_s}
            .onLane().giving(engineShape()).extending(),
        Route{"GET", engine + "/images", Permission::ServicesRead, listEngineImages, u"Images that the engine has"_s}
            .givingList(engineImageShape()).extending(),
        Route{"GET", engine + "/networks", Permission::ServicesRead, listEngineNetworks, u"Networks that the engine has"_s}
            .givingList(engineNetworkShape()).extending(),
        Route{"GET", engine + "/volumes", Permission::ServicesRead, listEngineVolumes, u"Named volumes that the engine has"_s}
            .givingList(engineVolumeShape()).extending(),
        Route{"GET", engine + "/containers", Permission::ServicesWrite, listEngineContainers, u"Containers that are not of this server"_s}
            .givingList(engineContainerShape()).extending(),
        Route{"POST", engine + "/containers/{containerId}/adopt", Permission::ServicesWrite, adoptContainer, u"Make a service of a container"_s}
            .taking(adoptShape(), BodyUse::Optional).answering(201).giving(proposalShape()).extending(),
        Route{"POST", kV1 + "/services/import", Permission::ServicesWrite, importServices, u"Make services of a Compose file or an mcp.json"_s}
            .taking(importShape()).giving(importedShape()).extending(),
        Route{"GET", kV1 + "/services/{serviceId}/image", Permission::ServicesRead, getServiceImage, u"A container service's image, and whether there is a newer one"_s}
            .giving(serviceImageShape()).extending(),
        Route{"POST", kV1 + "/services/{serviceId}/image/update", Permission::ServicesWrite, updateServiceImage, u"Bring the newest image of a container service, and go over to it"_s}
            .answering(202).giving(serviceSummaryShape()).extending(),
    };
}

} // namespace server::api
