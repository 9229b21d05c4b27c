// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/admin_json.h"
#include "client/envelope.h"
#include "client/rest_apis.h"

namespace client {
namespace {

using core::Result;

QByteArray configPath(const ConfigPlace &place, const char *action = "")
{
    return QByteArrayLiteral("/config/") + pathSegment(place.key) + action;
}

Result<ConfigEntry> readEntry(const QJsonObject &envelope)
{
    return configEntryFromJson(dataOf(envelope));
}

class RestConfig final : public ConfigApi
{
public:
    explicit RestConfig(Session &session)
        : m_session(session)
    {
    }

    Future<QVector<ConfigEntry>> list() override
    {
        return request<QVector<ConfigEntry>>(m_session, {QByteArrayLiteral("GET"), QByteArrayLiteral("/config"), {}, {}, {}},
                                             [](const QJsonObject &json) { return Result(rowsOf(json, configEntryFromJson)); });
    }

    Future<QVector<PlatformSetting>> settings() override
    {
        return request<QVector<PlatformSetting>>(m_session, {QByteArrayLiteral("GET"), QByteArrayLiteral("/settings"), {}, {}, {}},
                                                 [](const QJsonObject &json) { return Result(rowsOf(json, platformSettingFromJson)); });
    }

    Future<ConfigEntry> get(const ConfigPlace &place) override
    {
        return request<ConfigEntry>(m_session, at("GET", place), readEntry);
    }

    Future<ConfigEntry> set(const ConfigChange &change) override
    {
        HttpRequest wire = at("PUT", change.place);
        wire.body = toJson(change);
        wire.body->remove(QLatin1String("key")); // is in the path
        return request<ConfigEntry>(m_session, wire, readEntry);
    }

    Future<QVector<ConfigEntry>> setAll(const QVector<ConfigChange> &changes) override
    {
        QJsonArray configs;
        for (const ConfigChange &change : changes)
            configs.append(toJson(change));
        const QJsonObject body{{QStringLiteral("configs"), configs}};
        return request<QVector<ConfigEntry>>(
            m_session, {QByteArrayLiteral("POST"), QByteArrayLiteral("/config/bulk"), {}, body, {}}, [](const QJsonObject &json) {
                QVector<ConfigEntry> entries;
                for (const auto &item : dataOf(json).value(QLatin1String("configs")).toArray())
                    entries.append(configEntryFromJson(item.toObject()));
                return Result<QVector<ConfigEntry>>(std::move(entries));
            });
    }

    Future<> remove(const ConfigPlace &place) override
    {
        return request<core::Unit>(m_session, at("DELETE", place), [](const QJsonObject &) { return core::success(); });
    }

    Future<Page<ConfigHistoryEntry>> history(const ConfigPlace &place, int page, int limit) override
    {
        HttpRequest wire = at("GET", place, "/history");
        wire.query.append({QByteArrayLiteral("page"), QString::number(page)});
        wire.query.append({QByteArrayLiteral("limit"), QString::number(limit)});
        return request<Page<ConfigHistoryEntry>>(m_session, wire, [](const QJsonObject &json) { return Result(pageOf(json, configHistoryFromJson)); });
    }

private:
    static HttpRequest at(const QByteArray &method, const ConfigPlace &place, const char *action = "")
    {
        HttpRequest wire{method, configPath(place, action), {}, {}, {}};
        if (!place.isGlobal())
            wire.query.append({QByteArrayLiteral("service"), place.service.toString()});
        return wire;
    }

    Session &m_session;
};

} // namespace

std::unique_ptr<ConfigApi> makeRestConfig(Session &session)
{
    return std::make_unique<RestConfig>(session);
}

} // namespace client
