// SPDX-License-Identifier: GPL-3.0-or-later
// The audit log: reading, exporting and verifying it. Each function runs where its row says.
#pragma once

#include "core/shape.h"
#include "server/api/context.h"

namespace server::api {

Answer listAudit(Context &);
Answer exportAudit(Context &);
Answer verifyAudit(Context &);
const core::Shape &auditEntryShape();
const core::Shape &auditVerificationShape();

} // namespace server::api
