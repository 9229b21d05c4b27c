// SPDX-License-Identifier: GPL-3.0-or-later
// The functions behind the route table, by noun (handlers_<noun>.cpp). Each runs where its row says.
#pragma once

#include "core/shape.h"
#include "server/api/context.h"

namespace server::api {

// auth
Answer login(Context &);
Answer localSignIn(Context &);
Answer refresh(Context &);
Answer logout(Context &);
Answer jwks(Context &);
const core::Shape &loginShape();
const core::Shape &localSignInShape();
const core::Shape &refreshShape();

// platform
Answer platformInfo(Context &);
Answer platformStats(Context &);
Answer platformHealth(Context &);

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

// metrics
Answer queryMetrics(Context &);
Answer prometheusMetrics(Context &);

} // namespace server::api
