// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/audit_step.h"

#include "server/api/app_services.h"

#include <QJsonDocument>

namespace server::api {
namespace {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using store::AuditResult;

AuditResult resultOf(const Outcome &outcome)
{
    if (outcome.ok())
        return AuditResult::Success;
    switch (outcome.error().code) {
    case ErrorCode::Unauthorized:
    case ErrorCode::Forbidden:
    case ErrorCode::RateLimited:
        return AuditResult::Refused;
    default:
        return AuditResult::Failed;
    }
}

bool isRead(const QByteArray &method)
{
    return method == "GET" || method == "HEAD";
}

QByteArrayList segmentsOf(const Route &route)
{
    return (route.path.startsWith("/api/v1/") ? route.path.sliced(8) : route.path.sliced(1)).split('/');
}

// The ids of the path, else the id of what was made.
QString objectOf(const Route &route, const Context &context, const Outcome &outcome)
{
    QStringList ids;
    for (const QByteArray &segment : segmentsOf(route)) {
        if (!segment.startsWith('{'))
            continue;
        // What may not name anything was never looked for, and is not repeated here.
        const QString id = context.path.value(QString::fromLatin1(segment.sliced(1, segment.size() - 2)));
        if (core::isValidResourceId(id))
            ids.append(id);
    }
    if (ids.isEmpty() && outcome.ok())
        return outcome->data.toObject().value("id"_L1).toString();
    return ids.join(u'/');
}

QString detailsOf(const Context &context, const Outcome &outcome)
{
    QJsonObject details;
    if (!context.body.isEmpty())
        details.insert(u"fields"_s, QJsonArray::fromStringList(context.body.keys()));
    if (!context.query.isEmpty()) {
        QStringList names = context.query.keys();
        names.sort();
        details.insert(u"parameters"_s, QJsonArray::fromStringList(names));
    }
    if (!outcome.ok() && outcome.error().code == ErrorCode::Forbidden && outcome.error().details.contains("required"_L1))
        details.insert(u"required"_s, outcome.error().details.value("required"_L1));
    return details.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact));
}

} // namespace

AuditFate auditFate(const Route &route, const Outcome &outcome)
{
    switch (route.audit) {
    case AuditUse::Never:
        return AuditFate::None;
    case AuditUse::ByMethod:
        if (isRead(route.method))
            return AuditFate::None;
        break;
    case AuditUse::RefusalsOnly:
        if (outcome.ok())
            return AuditFate::None;
        break;
    case AuditUse::Always:
        break;
    }
    return outcome.ok() ? AuditFate::Change : AuditFate::Attempt;
}

QString auditAction(const Route &route)
{
    const QByteArrayList segments = segmentsOf(route);
    QByteArrayList words;
    for (const QByteArray &segment : segments) {
        if (!segment.startsWith('{'))
            words.append(segment);
    }
    // A path ends with one thing ("{userId}"), with many ("sessions"), or with a verb or a singular noun.
    const bool endsWithOne = segments.back().startsWith('{');
    const bool endsWithMany = !endsWithOne && segments.back().endsWith('s');
    if (route.method == "PUT" || route.method == "PATCH")
        words.append("update");
    else if (route.method == "DELETE")
        words.append(endsWithMany ? "deleteAll" : "delete");
    else if (route.method == "POST" && (endsWithOne || endsWithMany || words.size() == 1))
        words.append("create");
    return QString::fromLatin1(words.join('.'));
}

audit::AuditEntry auditEntry(const Route &route, const Context &context, const Outcome &outcome, int status)
{
    audit::AuditEntry entry;
    store::AuditRecord &record = entry.record;
    record.timeMs = context.app.clock.nowMs();
    record.requestId = QString::fromLatin1(context.requestId);
    if (context.principal) {
        record.user = context.principal->user;
        record.email = context.principal->email;
        record.keyId = context.principal->key.toString();
    } else if (outcome.ok() && outcome->signedIn) {
        record.user = outcome->signedIn->user;
        record.email = outcome->signedIn->email;
    }
    record.address = context.peer.toString();
    record.action = auditAction(route);
    record.object = objectOf(route, context, outcome);
    record.result = resultOf(outcome);
    record.status = status;
    if (!outcome.ok())
        record.code = core::errorCodeName(outcome.error().code);
    record.details = detailsOf(context, outcome);
    if (!route.accountField.isEmpty())
        entry.account = context.body.value(route.accountField).toString();
    return entry;
}

} // namespace server::api
