// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/saved_connections.h"

#include "client/json.h"

#include <QJsonDocument>

#include <algorithm>

namespace app {

using ui::shell::Connection;
using ui::shell::ConnectionKind;

namespace {

int usualPort(const QUrl &url)
{
    return url.scheme() == QLatin1StringView("http") ? 80 : 443;
}

QJsonObject toJson(const Connection &connection)
{
    QJsonObject json{{QStringLiteral("id"), connection.id},
                     {QStringLiteral("name"), connection.name},
                     {QStringLiteral("address"), connection.address.toString()},
                     {QStringLiteral("email"), connection.email}};
    if (!connection.acceptedCertificateSha256.isEmpty())
        json.insert(QStringLiteral("certificateSha256"), QString::fromLatin1(connection.acceptedCertificateSha256));
    if (!connection.provider.isEmpty())
        json.insert(QStringLiteral("provider"), connection.provider);
    const ui::widgets::Environment &environment = connection.environment;
    if (environment != ui::widgets::Environment())
        json.insert(QStringLiteral("environment"), QJsonObject{{QStringLiteral("color"), toString(environment.color)},
                                                               {QStringLiteral("group"), environment.group},
                                                               {QStringLiteral("care"), toString(environment.care)}});
    return json;
}

Connection fromJson(const QJsonObject &json)
{
    Connection connection;
    connection.kind = ConnectionKind::Remote;
    connection.id = json.value(QLatin1String("id")).toString();
    connection.name = json.value(QLatin1String("name")).toString();
    connection.address = QUrl(json.value(QLatin1String("address")).toString());
    connection.email = json.value(QLatin1String("email")).toString();
    connection.acceptedCertificateSha256 = json.value(QLatin1String("certificateSha256")).toString().toLatin1();
    connection.provider = json.value(QLatin1String("provider")).toString();
    const QJsonObject environment = json.value(QLatin1String("environment")).toObject();
    connection.environment.color = ui::widgets::environmentColorFromString(environment.value(QLatin1String("color")).toString());
    connection.environment.group = environment.value(QLatin1String("group")).toString().left(40);
    connection.environment.care = ui::widgets::careFromString(environment.value(QLatin1String("care")).toString());
    return connection;
}

} // namespace

SavedConnections::SavedConnections(Settings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    load();
}

const Connection *SavedConnections::find(const QString &id) const
{
    const auto at = std::find_if(m_list.begin(), m_list.end(), [&](const Connection &c) { return c.id == id; });
    return at == m_list.end() ? nullptr : &*at;
}

bool SavedConnections::isAt(const Connection &connection, const QUrl &server)
{
    const QUrl &address = connection.address;
    if (!server.scheme().isEmpty())
        return address == server;
    return address.host() == server.host() && address.port(usualPort(address)) == server.port(usualPort(address));
}

const Connection *SavedConnections::at(const QUrl &server) const
{
    const auto at = std::find_if(m_list.begin(), m_list.end(), [&](const Connection &c) { return isAt(c, server); });
    return at == m_list.end() ? nullptr : &*at;
}

void SavedConnections::replace(const QString &oldId, const Connection &connection)
{
    const auto indexOf = [this](const QString &id) {
        const Connection *found = find(id);
        return found ? found - m_list.constData() : qsizetype(-1);
    };
    const QVector<Connection> before = m_list;
    const qsizetype there = indexOf(connection.id);
    const qsizetype old = indexOf(oldId);
    if (there >= 0)
        m_list[there] = connection;
    else if (old >= 0)
        m_list[old] = connection;
    else
        m_list.append(connection);
    if (there >= 0 && old >= 0 && old != there)
        m_list.removeAt(old);
    if (m_list == before)
        return;
    save();
    emit changed();
}

void SavedConnections::remove(const QString &id)
{
    const auto gone = std::remove_if(m_list.begin(), m_list.end(), [&](const Connection &c) { return c.id == id; });
    if (gone == m_list.end())
        return;
    m_list.erase(gone, m_list.end());
    save();
    emit changed();
    emit removed(id);
}

void SavedConnections::load()
{
    const QJsonArray list = QJsonDocument::fromJson(m_settings.get(setting::kConnections)).array();
    for (const auto &item : list) {
        const Connection connection = fromJson(item.toObject());
        // Edited by hand, perhaps: only what could have been saved by us.
        if (!connection.id.isEmpty() && client::apiBase(connection.address.toString()).ok())
            m_list.append(connection);
    }
}

void SavedConnections::save()
{
    QJsonArray list;
    for (const Connection &connection : std::as_const(m_list))
        list.append(toJson(connection));
    m_settings.set(setting::kConnections, QJsonDocument(list).toJson(QJsonDocument::Compact));
}

} // namespace app
