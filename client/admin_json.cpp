// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/admin_json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace client {
namespace {

qint64 timeOf(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.isEmpty() ? 0 : std::max<qint64>(0, core::parseIsoUtc(text));
}

QStringList stringsOf(const QJsonValue &value)
{
    QStringList strings;
    for (const auto &item : value.toArray())
        strings.append(item.toString());
    return strings;
}

SettingKind kindOf(const QString &type)
{
    if (type == QLatin1String("number"))
        return SettingKind::Number;
    if (type == QLatin1String("flag"))
        return SettingKind::Flag;
    if (type == QLatin1String("oneOf"))
        return SettingKind::OneOf;
    return type == QLatin1String("list") ? SettingKind::List : SettingKind::Text;
}

// A cell that a table program would take for a formula is made a text.
QByteArray csvCell(QString text)
{
    if (!text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    const bool quoted = std::any_of(text.begin(), text.end(), [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
    return (quoted ? u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"' : text).toUtf8();
}

} // namespace

bool PlatformSetting::covers(const QString &name) const
{
    const auto star = key.indexOf(u'*');
    if (star < 0)
        return key == name;
    const QStringView before = QStringView(key).left(star);
    const QStringView after = QStringView(key).mid(star + 1);
    return name.size() > before.size() + after.size() && name.startsWith(before) && name.endsWith(after)
        && !QStringView(name).mid(before.size(), name.size() - before.size() - after.size()).contains(u'.');
}

ConfigEntry configEntryFromJson(const QJsonObject &json)
{
    ConfigEntry entry;
    entry.place.key = json.value(QLatin1String("key")).toString();
    entry.place.service = core::ServiceId(json.value(QLatin1String("serviceId")).toString());
    entry.value = json.value(QLatin1String("value")).toString();
    entry.encrypted = json.value(QLatin1String("encrypted")).toBool();
    entry.isDefault = json.value(QLatin1String("isDefault")).toBool();
    entry.restartNeeded = json.value(QLatin1String("restartNeeded")).toBool();
    entry.createdAtMs = timeOf(json.value(QLatin1String("createdAt")));
    entry.updatedAtMs = timeOf(json.value(QLatin1String("updatedAt")));
    entry.updatedBy = json.value(QLatin1String("updatedBy")).toString();
    entry.usedBy = stringsOf(json.value(QLatin1String("usedBy")));
    return entry;
}

ConfigHistoryEntry configHistoryFromJson(const QJsonObject &json)
{
    ConfigHistoryEntry entry;
    const QString action = json.value(QLatin1String("action")).toString();
    entry.action = action == QLatin1String("created") ? ConfigAction::Created
        : action == QLatin1String("removed")          ? ConfigAction::Removed
                                                      : ConfigAction::Changed;
    entry.oldValue = json.value(QLatin1String("oldValue")).toString();
    entry.newValue = json.value(QLatin1String("newValue")).toString();
    entry.encrypted = json.value(QLatin1String("encrypted")).toBool();
    entry.changedAtMs = timeOf(json.value(QLatin1String("changedAt")));
    entry.changedBy = json.value(QLatin1String("changedBy")).toString();
    return entry;
}

PlatformSetting platformSettingFromJson(const QJsonObject &json)
{
    PlatformSetting setting;
    setting.key = json.value(QLatin1String("key")).toString();
    setting.kind = kindOf(json.value(QLatin1String("type")).toString());
    setting.about = json.value(QLatin1String("about")).toString();
    setting.fallback = json.value(QLatin1String("default")).toString();
    setting.encrypted = json.value(QLatin1String("encrypted")).toBool();
    setting.restartNeeded = json.value(QLatin1String("restartNeeded")).toBool();
    setting.needs = core::parsePermission(json.value(QLatin1String("permission")).toString()).value_or(core::Permission::ConfigWrite);
    setting.min = json.value(QLatin1String("min")).toInteger();
    setting.max = json.value(QLatin1String("max")).toInteger();
    setting.options = stringsOf(json.value(QLatin1String("options")));
    return setting;
}

QJsonObject toJson(const ConfigChange &change)
{
    QJsonObject json{{QStringLiteral("key"), change.place.key}, {QStringLiteral("value"), change.value}};
    if (change.encrypted)
        json.insert(QStringLiteral("encrypted"), *change.encrypted);
    if (!change.place.isGlobal()) {
        json.insert(QStringLiteral("scope"), QStringLiteral("service"));
        json.insert(QStringLiteral("serviceId"), change.place.service.toString());
    }
    return json;
}

QString toString(AuditResult result)
{
    switch (result) {
    case AuditResult::Success: return QStringLiteral("success");
    case AuditResult::Refused: return QStringLiteral("refused");
    case AuditResult::Failed: return QStringLiteral("failed");
    }
    return {};
}

std::optional<AuditResult> auditResultFromString(QStringView text)
{
    for (const AuditResult result : {AuditResult::Success, AuditResult::Refused, AuditResult::Failed})
        if (toString(result) == text)
            return result;
    return std::nullopt;
}

AuditEntry auditEntryFromJson(const QJsonObject &json)
{
    const QJsonObject actor = json.value(QLatin1String("actor")).toObject();
    AuditEntry entry;
    entry.sequence = json.value(QLatin1String("sequence")).toInteger();
    entry.timeMs = json.value(QLatin1String("timestampMs")).toInteger(timeOf(json.value(QLatin1String("timestamp"))));
    entry.requestId = json.value(QLatin1String("requestId")).toString();
    entry.userId = actor.value(QLatin1String("userId")).toString();
    entry.email = actor.value(QLatin1String("email")).toString();
    entry.keyId = actor.value(QLatin1String("keyId")).toString();
    entry.address = json.value(QLatin1String("address")).toString();
    entry.action = json.value(QLatin1String("action")).toString();
    entry.object = json.value(QLatin1String("object")).toString();
    // What a newer server may call it is no success that we know.
    entry.result = auditResultFromString(json.value(QLatin1String("result")).toString()).value_or(AuditResult::Failed);
    entry.status = json.value(QLatin1String("status")).toInt();
    entry.code = json.value(QLatin1String("code")).toString();
    entry.details = json.value(QLatin1String("details")).toObject();
    entry.hash = json.value(QLatin1String("hash")).toString();
    return entry;
}

AuditVerification auditVerificationFromJson(const QJsonObject &json)
{
    AuditVerification found;
    found.whole = json.value(QLatin1String("whole")).toBool();
    found.entries = json.value(QLatin1String("entries")).toInteger();
    found.first = json.value(QLatin1String("first")).toInteger();
    found.last = json.value(QLatin1String("last")).toInteger();
    found.brokenAt = json.value(QLatin1String("brokenAt")).toInteger();
    found.problem = json.value(QLatin1String("problem")).toString();
    return found;
}

QVector<std::pair<QByteArray, QString>> queryOf(const AuditFilter &filter)
{
    QVector<std::pair<QByteArray, QString>> query;
    const auto add = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            query.append({name, value});
    };
    add("user", filter.user);
    add("action", filter.action);
    add("object", filter.object);
    add("result", filter.result ? toString(*filter.result) : QString());
    add("since", filter.sinceMs > 0 ? core::toIsoUtc(filter.sinceMs) : QString());
    add("until", filter.untilMs > 0 ? core::toIsoUtc(filter.untilMs) : QString());
    add("search", filter.search);
    return query;
}

QByteArray auditCsvHead()
{
    return "sequence,timestamp,email,userId,keyId,address,action,object,result,status,code,requestId,details,hash\r\n";
}

QByteArray auditCsvLine(const QByteArray &jsonLine)
{
    const AuditEntry entry = auditEntryFromJson(QJsonDocument::fromJson(jsonLine).object());
    const QString details = entry.details.isEmpty()
        ? QString() : QString::fromUtf8(QJsonDocument(entry.details).toJson(QJsonDocument::Compact));
    const std::array cells{QString::number(entry.sequence), core::toIsoUtc(entry.timeMs), entry.email, entry.userId, entry.keyId,
                           entry.address, entry.action, entry.object, toString(entry.result), QString::number(entry.status),
                           entry.code, entry.requestId, details, entry.hash};
    QByteArray line;
    for (const QString &cell : cells)
        line += csvCell(cell) + ',';
    line.chop(1);
    return line + "\r\n";
}

} // namespace client
