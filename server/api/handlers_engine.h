// SPDX-License-Identifier: GPL-3.0-or-later
// Handlers and shapes of the container engine, of containers of others that become services, and of
// files of other tools. Any worker thread.
#pragma once

#include "core/shape.h"
#include "server/api/context.h"

namespace server::api {

const core::Shape &engineShape();
const core::Shape &engineImageShape();
const core::Shape &engineNetworkShape();
const core::Shape &engineVolumeShape();
const core::Shape &engineContainerShape();
const core::Shape &adoptShape();
const core::Shape &proposalShape();
const core::Shape &serviceImageShape();
const core::Shape &importShape();
const core::Shape &importedShape();

Answer getEngine(Context &ctx);
Answer listEngineImages(Context &ctx);
Answer listEngineNetworks(Context &ctx);
Answer listEngineVolumes(Context &ctx);
Answer listEngineContainers(Context &ctx);
Answer adoptContainer(Context &ctx);
Answer getServiceImage(Context &ctx);
Answer updateServiceImage(Context &ctx);
Answer importServices(Context &ctx);

} // namespace server::api
