// SPDX-License-Identifier: GPL-3.0-or-later
// HealthWatch: how the servers that the console knows do, each asked for its public health when somebody
// looks at the list of them: one request a server, none to one that has not answered the last. Nobody is
// signed in for it. Window's thread; owned by the composition root; what it is given outlives it.
#pragma once

#include "app/local_server.h"
#include "app/saved_connections.h"
#include "client/http_client.h"

#include <map>
#include <memory>

namespace app {

class HealthWatch final : public QObject
{
    Q_OBJECT
public:
    HealthWatch(const SavedConnections &saved, const LocalServer &localServer, QObject *parent = nullptr);

    std::optional<ui::shell::Glance> glance(const QString &id) const;
    void look();

signals:
    void glanced(const QString &id);

private:
    struct Server
    {
        QUrl address;
        QByteArray certificate;
        std::unique_ptr<client::HttpClient> http;
        bool asking = false;
        std::optional<ui::shell::Glance> glance;
    };

    void ask(const QString &id, const QUrl &address, const QByteArray &certificate);
    void answered(const QString &id, const core::Result<client::HttpAnswer> &answer);

    const SavedConnections &m_saved;
    const LocalServer &m_localServer;
    std::map<QString, Server> m_servers;
};

} // namespace app
