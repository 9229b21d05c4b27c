// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/routes.h"

#include "server/api/handlers_audit.h"

namespace server::api {
namespace {

using namespace Qt::StringLiterals;
using core::Permission;
using enum ParameterType;

std::vector<Parameter> filterParameters()
{
    return {
        {u"user"_s, String, u"Only entries of this user, by id or e-mail address"_s},
        {u"action"_s, String, u"Only this action, or a group of them such as services.*"_s},
        {u"object"_s, String, u"Only entries about this id"_s},
        {u"result"_s, OneOf, u"Only entries with this result"_s, {u"success"_s, u"refused"_s, u"failed"_s}},
        {u"since"_s, Time, u"Only entries from this time on"_s},
        {u"until"_s, Time, u"Only entries before this time"_s},
        {u"search"_s, String, u"Text in e-mail address, action, object, address or request id"_s},
    };
}

std::vector<Parameter> listParameters()
{
    std::vector<Parameter> parameters = filterParameters();
    parameters.push_back({u"page"_s, Integer, u"Page number, from 1"_s});
    parameters.push_back({u"limit"_s, Integer, u"Entries a page"_s, {}, 1, 200});
    parameters.push_back({u"order"_s, OneOf, u"By time; newest first when left out"_s, {u"asc"_s, u"desc"_s}});
    return parameters;
}

} // namespace

std::vector<Route> auditRoutes()
{
    return {
        Route{"GET", kV1 + "/audit", Permission::AuditRead, listAudit, u"Who did what, filtered and paged"_s}
            .with(listParameters()).givingPages(auditEntryShape()).extending(),
        // Whoever takes the whole log away is in it.
        Route{"GET", kV1 + "/audit/export", Permission::AuditRead, exportAudit, u"The audit log as JSON lines, oldest first"_s}
            .with(filterParameters()).givingText("application/x-ndjson").audited(AuditUse::Always).extending(),
        Route{"GET", kV1 + "/audit/verify", Permission::AuditRead, verifyAudit, u"Whether the audit log is whole"_s}
            .giving(auditVerificationShape()).extending(),
    };
}

} // namespace server::api
