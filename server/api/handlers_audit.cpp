// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/handlers_audit.h"

#include "core/clock.h"
#include "server/api/app_services.h"
#include "server/api/audit_export_stream.h"
#include "server/api/shapes_common.h"

#include <QThreadPool>

namespace server::api {
namespace {

using namespace Qt::StringLiterals;
using core::Field;
using core::FieldType;

store::AuditFilter filterOf(const Context &ctx)
{
    store::AuditFilter filter;
    filter.user = ctx.query.value(u"user"_s);
    filter.action = ctx.query.value(u"action"_s);
    filter.object = ctx.query.value(u"object"_s);
    filter.result = store::auditResultFromString(ctx.query.value(u"result"_s));
    filter.search = ctx.query.value(u"search"_s);
    if (ctx.hasQuery(u"since"_s))
        filter.sinceMs = core::parseIsoUtc(ctx.query.value(u"since"_s));
    if (ctx.hasQuery(u"until"_s))
        filter.untilMs = core::parseIsoUtc(ctx.query.value(u"until"_s));
    return filter;
}

core::Result<> checkSpan(const store::AuditFilter &filter)
{
    if (filter.sinceMs > filter.untilMs)
        return core::Error::validation(u"until"_s, u"Must not be before since"_s);
    return core::success();
}

} // namespace

const core::Shape &auditEntryShape()
{
    static const core::Shape actor({
        Field{.name = u"userId"_s, .about = u"Empty: nobody was signed in"_s},
        Field{.name = u"email"_s, .about = u"The user's at that time"_s},
        Field{.name = u"keyId"_s, .about = u"The API key used, if one was"_s},
    });
    static const core::Shape shape(u"AuditEntry"_s, {
        Field{.name = u"sequence"_s, .type = FieldType::Integer, .about = u"From 1, without gaps"_s},
        timeField(u"timestamp"_s, u"When"_s),
        Field{.name = u"timestampMs"_s, .type = FieldType::Integer, .about = u"The same in milliseconds, as it is hashed"_s},
        Field{.name = u"requestId"_s},
        Field{.name = u"actor"_s, .type = FieldType::Object, .shape = &actor},
        Field{.name = u"address"_s},
        Field{.name = u"action"_s, .about = u"Such as services.start"_s},
        Field{.name = u"object"_s, .about = u"The id of what it was done to"_s},
        Field{.name = u"result"_s, .oneOf = {u"success"_s, u"refused"_s, u"failed"_s}},
        Field{.name = u"status"_s, .type = FieldType::Integer, .about = u"The HTTP status answered; 0 where there was none"_s},
        Field{.name = u"code"_s, .about = u"The error's, if there was one"_s},
        Field{.name = u"details"_s, .type = FieldType::Any, .about = u"Names of fields that were sent, never their values"_s},
        Field{.name = u"hash"_s, .about = u"Of this entry and all before it"_s},
    });
    return shape;
}

const core::Shape &auditVerificationShape()
{
    static const core::Shape shape(u"AuditVerification"_s, {
        Field{.name = u"whole"_s, .type = FieldType::Boolean},
        Field{.name = u"entries"_s, .type = FieldType::Integer},
        Field{.name = u"first"_s, .type = FieldType::Integer, .about = u"The number of the oldest entry"_s},
        Field{.name = u"last"_s, .type = FieldType::Integer},
        Field{.name = u"brokenAt"_s, .type = FieldType::Integer, .about = u"The first number that does not fit"_s, .nullable = true},
        Field{.name = u"problem"_s, .nullable = true},
        timeField(u"timestamp"_s, u"When"_s),
    });
    return shape;
}

Answer listAudit(Context &ctx)
{
    const store::AuditFilter filter = filterOf(ctx);
    if (core::Result<> sensible = checkSpan(filter); !sensible)
        return sensible.error();
    const int page = ctx.queryInt(u"page"_s, 1);
    const int limit = ctx.queryInt(u"limit"_s, 50);
    const auto order = ctx.query.value(u"order"_s) == "asc"_L1 ? store::AuditOrder::OldestFirst : store::AuditOrder::NewestFirst;
    const core::Result<qint64> total = ctx.app.audit.rows().count(filter);
    if (!total)
        return total.error();
    const core::Result<QVector<store::AuditRecord>> records = ctx.app.audit.rows().page(filter, order, qint64(page - 1) * limit, limit);
    if (!records)
        return records.error();
    QJsonArray data;
    for (const store::AuditRecord &record : *records)
        data.append(auditJson(record));
    const QJsonObject pagination{
        {u"page"_s, page},
        {u"limit"_s, limit},
        {u"total"_s, *total},
        {u"pages"_s, std::max<qint64>(1, (*total + limit - 1) / limit)},
    };
    return Payload{.data = data, .meta = {{u"pagination"_s, pagination}}};
}

Answer exportAudit(Context &ctx)
{
    const store::AuditFilter filter = filterOf(ctx);
    if (core::Result<> sensible = checkSpan(filter); !sensible)
        return sensible.error();
    return Payload{.contentType = "application/x-ndjson",
                   .stream = std::make_shared<AuditExportStream>(ctx.app.audit, filter, ctx.app.workers)};
}

Answer verifyAudit(Context &ctx)
{
    const core::Result<audit::Verification> found = ctx.app.audit.verify();
    if (!found)
        return found.error();
    return Payload{.data = QJsonObject{
                       {u"whole"_s, found->whole},
                       {u"entries"_s, found->entries},
                       {u"first"_s, found->first},
                       {u"last"_s, found->last},
                       {u"brokenAt"_s, found->whole ? QJsonValue(QJsonValue::Null) : QJsonValue(found->brokenAt)},
                       {u"problem"_s, found->whole ? QJsonValue(QJsonValue::Null) : QJsonValue(found->problem)},
                       {u"timestamp"_s, core::toIsoUtc(found->checkedAtMs)},
                   }};
}

} // namespace server::api
