// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/handlers_config.h"

#include "core/config_reference.h"
#include "server/api/app_services.h"
#include "server/config/references.h"
#include "server/config/settings.h"
#include "server/supervisor/service_registry.h"

#include <algorithm>

namespace server::api {
namespace {

using namespace Qt::StringLiterals;
using config::Change;
using config::Entry;
using config::Place;
using config::SettingRow;
using core::Field;
using core::FieldType;
using core::Presence;

config::Actor actorOf(const Context &ctx)
{
    return {ctx.principal->email, ctx.principal->permissions};
}

// The place that path and query name.
Place placeOf(const Context &ctx)
{
    return {core::ServiceId(ctx.query.value(u"service"_s)), ctx.path.value(u"key"_s)};
}

const SettingRow *settingAt(const Place &place)
{
    return place.service.isEmpty() ? config::findSetting(place.key) : nullptr;
}

QJsonObject toJson(const Entry &entry)
{
    const SettingRow *setting = settingAt(entry.place);
    QJsonObject json{
        {u"key"_s, entry.place.key},
        {u"value"_s, entry.shown()},
        {u"encrypted"_s, entry.sealed},
        {u"scope"_s, entry.place.service.isEmpty() ? u"global"_s : u"service"_s},
        {u"createdAt"_s, core::toIsoUtc(entry.createdAtMs)},
        {u"updatedAt"_s, core::toIsoUtc(entry.updatedAtMs)},
        {u"updatedBy"_s, entry.updatedBy},
    };
    if (!entry.place.service.isEmpty())
        json.insert(u"serviceId"_s, entry.place.service.toString());
    if (setting && setting->takesHold == config::TakesHold::AfterRestart)
        json.insert(u"restartNeeded"_s, true);
    return json;
}

QJsonObject defaultJson(const SettingRow &setting, const QString &key)
{
    return {
        {u"key"_s, key},
        {u"value"_s, setting.fallback},
        {u"encrypted"_s, setting.sealing == config::Sealing::Sealed},
        {u"scope"_s, u"global"_s},
        {u"isDefault"_s, true},
    };
}

QJsonArray usedBy(const Context &ctx, const Place &place)
{
    return QJsonArray::fromStringList(config::usersOf(ctx.app.configuration, place, ctx.app.registry.all()));
}

QJsonObject pagination(int page, int limit, qint64 total)
{
    return {
        {u"page"_s, page},
        {u"limit"_s, limit},
        {u"total"_s, total},
        {u"pages"_s, std::max<qint64>(1, (total + limit - 1) / limit)},
    };
}

bool matches(const Entry &entry, const Context &ctx)
{
    const QString scope = ctx.query.value(u"scope"_s);
    if (!scope.isEmpty() && (scope == "global"_L1) != entry.place.service.isEmpty())
        return false;
    const QString service = ctx.query.value(u"service"_s);
    if (!service.isEmpty() && entry.place.service.toString() != service)
        return false;
    const QString search = ctx.query.value(u"search"_s);
    return search.isEmpty() || entry.place.key.contains(search, Qt::CaseInsensitive)
        || (!entry.sealed && entry.value.contains(search, Qt::CaseInsensitive));
}

// Scope and service of a change, which body and query may both name.
core::Result<core::ServiceId> serviceOf(const Context &ctx, const QJsonObject &json, const QString &prefix)
{
    const QString scope = json.value("scope"_L1).toString();
    const QString inBody = json.value("serviceId"_L1).toString();
    const QString inQuery = ctx.query.value(u"service"_s);
    if (!inBody.isEmpty() && !inQuery.isEmpty() && inBody != inQuery)
        return core::Error::validation(prefix + u"serviceId"_s, u"Is another service than the one in the query"_s);
    const core::ServiceId service(inBody.isEmpty() ? inQuery : inBody);
    if (scope == "service"_L1 && service.isEmpty())
        return core::Error::validation(prefix + u"serviceId"_s, u"The scope of a service needs the service's id"_s);
    if (scope == "global"_L1 && !service.isEmpty())
        return core::Error::validation(prefix + u"serviceId"_s, u"The global scope has no service"_s);
    if (!service.isEmpty() && !ctx.app.registry.find(service))
        return core::Error::validation(prefix + u"serviceId"_s, u"There is no service \"%1\""_s.arg(service.toString().left(128)));
    return service;
}

core::Result<Change> changeFrom(const Context &ctx, const QString &key, const QJsonObject &json, const QString &prefix = {})
{
    core::Result<core::ServiceId> service = serviceOf(ctx, json, prefix);
    if (!service)
        return service.error();
    Change change{{*service, key}, json.value("value"_L1).toString(), {}};
    if (json.contains("encrypted"_L1))
        change.sealed = json.value("encrypted"_L1).toBool();
    return change;
}

QString typeName(config::SettingType type)
{
    switch (type) {
    case config::SettingType::Text: return u"text"_s;
    case config::SettingType::Number: return u"number"_s;
    case config::SettingType::Flag: return u"flag"_s;
    case config::SettingType::OneOf: return u"oneOf"_s;
    case config::SettingType::List: return u"list"_s;
    }
    return {};
}

QJsonObject settingJson(const Context &ctx, const SettingRow &row)
{
    QJsonObject json{
        {u"key"_s, row.key},
        {u"type"_s, typeName(row.type)},
        {u"about"_s, row.about},
        {u"default"_s, row.fallback},
        {u"encrypted"_s, row.sealing == config::Sealing::Sealed},
        {u"restartNeeded"_s, row.takesHold == config::TakesHold::AfterRestart},
        {u"permission"_s, core::permissionName(row.needs)},
    };
    if (row.type == config::SettingType::Number) {
        json.insert(u"min"_s, row.min);
        json.insert(u"max"_s, row.max);
    }
    if (!row.oneOf.isEmpty())
        json.insert(u"options"_s, QJsonArray::fromStringList(row.oneOf));
    if (!row.key.contains(u'*')) {
        const std::optional<Entry> entry = ctx.app.configuration.find({{}, row.key});
        json.insert(u"value"_s, entry ? entry->shown() : row.fallback);
        json.insert(u"isSet"_s, entry.has_value());
    }
    return json;
}

std::vector<Field> changeFields()
{
    return {
        {.name = u"value"_s, .about = u"The mark of an encrypted value keeps that value"_s, .presence = Presence::Required,
         .max = double(config::Configuration::kMaxValue)},
        {.name = u"encrypted"_s, .type = FieldType::Boolean, .about = u"When left out: as it is, and for a new key by its name"_s},
        {.name = u"scope"_s, .about = u"When left out: service with a serviceId, else global"_s, .oneOf = {u"global"_s, u"service"_s}},
        {.name = u"serviceId"_s, .min = 1, .max = 128},
    };
}

} // namespace

const core::Shape &setConfigShape()
{
    static const core::Shape shape(changeFields());
    return shape;
}

const core::Shape &setConfigsShape()
{
    static const core::Shape item = [] {
        std::vector<Field> fields = changeFields();
        fields.insert(fields.begin(), Field{.name = u"key"_s, .presence = Presence::Required, .min = 1, .max = 128,
                                            .pattern = core::configKeyPattern(), .patternHint = core::configKeyHint()});
        return core::Shape(std::move(fields));
    }();
    static const core::Shape shape({
        {.name = u"configs"_s, .type = FieldType::ObjectList, .presence = Presence::Required, .min = 1, .max = 1000, .shape = &item},
    });
    return shape;
}

Answer listConfigs(Context &ctx)
{
    QVector<Entry> entries = ctx.app.configuration.all();
    entries.removeIf([&](const Entry &entry) { return !matches(entry, ctx); });
    // The reference knows no pages here: who asks for none gets everything.
    const bool paged = ctx.hasQuery(u"page"_s) || ctx.hasQuery(u"limit"_s);
    const int limit = paged ? ctx.queryInt(u"limit"_s, 20) : int(std::max<qsizetype>(1, entries.size()));
    const int page = ctx.queryInt(u"page"_s, 1);
    const qsizetype from = std::min<qsizetype>(qsizetype(page - 1) * limit, entries.size());
    const qsizetype to = std::min<qsizetype>(from + limit, entries.size());
    const QHash<Place, QStringList> users = config::usersByPlace(ctx.app.configuration, ctx.app.registry.all());
    QJsonArray data;
    for (qsizetype i = from; i < to; ++i) {
        QJsonObject json = toJson(entries.at(i));
        json.insert(u"usedBy"_s, QJsonArray::fromStringList(users.value(entries.at(i).place)));
        data.append(json);
    }
    return Payload{.data = data, .meta = {{u"pagination"_s, pagination(page, limit, entries.size())}}};
}

Answer getConfig(Context &ctx)
{
    const Place place = placeOf(ctx);
    QJsonObject json;
    if (const std::optional<Entry> entry = ctx.app.configuration.find(place)) {
        json = toJson(*entry);
    } else if (const SettingRow *setting = settingAt(place)) {
        json = defaultJson(*setting, place.key);
    } else {
        core::Error error = core::Error::notFound(u"Configuration"_s, u"key"_s, place.key.left(128));
        if (!place.service.isEmpty())
            error.details.insert(u"serviceId"_s, place.service.toString().left(128));
        return error;
    }
    json.insert(u"usedBy"_s, usedBy(ctx, place));
    return Payload{.data = json};
}

Answer setConfig(Context &ctx)
{
    const core::Result<Change> change = changeFrom(ctx, ctx.path.value(u"key"_s), ctx.body);
    if (!change)
        return change.error();
    const core::Result<QVector<Entry>> now = ctx.app.configuration.set({*change}, actorOf(ctx));
    if (!now)
        return now.error();
    QJsonObject json = toJson(now->first());
    json.insert(u"usedBy"_s, usedBy(ctx, change->place));
    return Payload{.data = json};
}

Answer deleteConfig(Context &ctx)
{
    const Place place = placeOf(ctx);
    const QJsonArray users = usedBy(ctx, place);
    if (const core::Result<> removed = ctx.app.configuration.remove(place, actorOf(ctx)); !removed)
        return removed.error();
    return Payload{.data = QJsonObject{{u"key"_s, place.key}, {u"message"_s, u"Configuration deleted"_s}, {u"usedBy"_s, users}}};
}

Answer setConfigs(Context &ctx)
{
    const QString listName = u"configs"_s;
    QVector<Change> changes;
    QMap<QString, QString> wrong;
    const QJsonArray items = ctx.body.value(listName).toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QJsonObject item = items.at(i).toObject();
        const core::Result<Change> change = changeFrom(ctx, item.value("key"_L1).toString(), item, u"%1.%2."_s.arg(listName).arg(i));
        if (change)
            changes.append(*change);
        else
            wrong.insert(change.error().fields);
    }
    if (!wrong.isEmpty()) {
        core::Error error = core::Error::validation({}, {});
        error.fields = std::move(wrong);
        return error;
    }
    const core::Result<QVector<Entry>> now = ctx.app.configuration.set(changes, actorOf(ctx), listName);
    if (!now)
        return now.error();
    QJsonArray configs;
    for (const Entry &entry : *now)
        configs.append(toJson(entry));
    return Payload{.data = QJsonObject{{u"updated"_s, configs.size()}, {listName, configs}}};
}

Answer configHistory(Context &ctx)
{
    const int limit = ctx.queryInt(u"limit"_s, 20);
    const int page = ctx.queryInt(u"page"_s, 1);
    const auto history = ctx.app.configuration.history(placeOf(ctx), limit, (page - 1) * limit);
    if (!history)
        return history.error();
    QJsonArray data;
    for (const store::ConfigHistoryRow &row : history->rows) {
        QJsonObject json{
            {u"action"_s, row.action},
            {u"encrypted"_s, row.sealed},
            {u"changedAt"_s, core::toIsoUtc(row.changedAtMs)},
            {u"changedBy"_s, row.changedBy},
        };
        if (row.action != "created"_L1)
            json.insert(u"oldValue"_s, row.oldValue);
        if (row.action != "removed"_L1)
            json.insert(u"newValue"_s, row.newValue);
        data.append(json);
    }
    return Payload{.data = data, .meta = {{u"pagination"_s, pagination(page, limit, history->total)}}};
}

Answer listSettings(Context &ctx)
{
    QJsonArray data;
    for (const SettingRow &row : config::settingTable())
        data.append(settingJson(ctx, row));
    return Payload{.data = data};
}

} // namespace server::api
