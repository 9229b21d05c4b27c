// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/identities_json.h"
#include "client/rest_apis.h"

#include <QJsonArray>

namespace client {
namespace {

using core::Result;

const QByteArray kKeys = QByteArrayLiteral("/auth/api-keys");

class RestKeys final : public KeysApi
{
public:
    explicit RestKeys(Session &session)
        : m_session(session)
    {
    }

    Future<QVector<ApiKey>> list(const core::UserId &user) override { return keysOf(user.toString()); }
    Future<QVector<ApiKey>> listAll() override { return keysOf(QStringLiteral("*")); }

    Future<MadeApiKey> create(const NewApiKey &key) override
    {
        return request<MadeApiKey>(m_session, {QByteArrayLiteral("POST"), kKeys, {}, toJson(key), {}}, [](const QJsonObject &json) {
            return Result<MadeApiKey>(madeApiKeyFromJson(json.value(QLatin1String("data")).toObject()));
        });
    }

    Future<> revoke(const ApiKeyId &id) override
    {
        const QByteArray path = kKeys + '/' + pathSegment(id.toString());
        return request<core::Unit>(m_session, {QByteArrayLiteral("DELETE"), path, {}, {}, {}}, [](const QJsonObject &) { return core::success(); });
    }

private:
    Future<QVector<ApiKey>> keysOf(const QString &user)
    {
        HttpRequest wire{QByteArrayLiteral("GET"), kKeys, {}, {}, {}};
        if (!user.isEmpty())
            wire.query.append({QByteArrayLiteral("user"), user});
        return request<QVector<ApiKey>>(m_session, wire, [](const QJsonObject &json) {
            QVector<ApiKey> keys;
            for (const auto &item : json.value(QLatin1String("data")).toArray())
                keys.append(apiKeyFromJson(item.toObject()));
            return Result<QVector<ApiKey>>(std::move(keys));
        });
    }

    Session &m_session;
};

} // namespace

std::unique_ptr<KeysApi> makeRestKeys(Session &session)
{
    return std::make_unique<RestKeys>(session);
}

} // namespace client
