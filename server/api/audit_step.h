// SPDX-License-Identifier: GPL-3.0-or-later
// What the pipeline writes into the audit log: made from the facts of the route table, never by a
// handler. Pure functions; any thread. No value that a caller sent gets in but ids, only names of fields.
#pragma once

#include "server/api/route_table.h"
#include "server/audit/audit_log.h"

namespace server::api {

enum class AuditFate : quint8 {
    None,
    Attempt, // written in bounded number, the answer does not wait
    Change,  // the answer waits until it is written
};

// Of an answer with this outcome.
AuditFate auditFate(const Route &route, const Outcome &outcome);

// "services.start", "users.api-keys.delete": the literal segments of the path and, where they do not
// say it, what the method does.
QString auditAction(const Route &route);

audit::AuditEntry auditEntry(const Route &route, const Context &context, const Outcome &outcome, int status);

} // namespace server::api
