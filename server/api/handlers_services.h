// SPDX-License-Identifier: GPL-3.0-or-later
// Services: their definitions, actions and logs. Each function runs where its row says.
#pragma once

#include "core/shape.h"
#include "server/api/context.h"

namespace server::api {

// services
Answer listServices(Context &);
Answer getService(Context &);
Answer createService(Context &);
Answer updateService(Context &);
Answer deleteService(Context &);
Answer listCatalogue(Context &);

// service actions
Answer startService(Context &);
Answer stopService(Context &);
Answer restartService(Context &);
Answer scaleService(Context &);
Answer execInService(Context &);
Answer serviceHealth(Context &);
Answer recheckService(Context &);
const core::Shape &stopShape();
const core::Shape &scaleShape();
const core::Shape &execShape();

// logs
Answer serviceLogs(Context &);

} // namespace server::api
