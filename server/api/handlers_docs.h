// SPDX-License-Identifier: GPL-3.0-or-later
// The API description, for programs and for people. Each function runs where its row says.
#pragma once

#include "server/api/context.h"

namespace server::api {

Answer apiDescription(Context &);
Answer docsPage(Context &);

} // namespace server::api
