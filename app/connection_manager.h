// SPDX-License-Identifier: GPL-3.0-or-later
// ConnectionManager: which server the window talks to. Makes the backend for the local server or a
// remote one, keeps the list of remotes in the settings and their passwords in the secret store.
// Window's thread; owned by the composition root, and outlived by what it is made with.
#pragma once

#include "app/keychain.h"
#include "app/local_server.h"
#include "app/settings.h"
#include "client/rest_backend.h"
#include "ui/shell/connection_control.h"

namespace app {

class ConnectionManager final : public ui::shell::ConnectionControl
{
    Q_OBJECT
public:
    ConnectionManager(LocalServer &localServer, Settings &settings, SecretStore &secrets, const core::Clock &clock,
                      QObject *parent = nullptr);
    ~ConnectionManager() override;

    // The server of the last run: a saved remote one, or the local one once it runs.
    void openLast();

    ui::shell::Connection current() const override { return m_current; }
    client::Backend *backend() const override { return m_backend.get(); }
    QVector<ui::shell::Connection> savedRemotes() const override { return m_saved; }
    void openLocal() override;
    void openRemote(const ui::shell::RemoteRequest &request) override;
    void openSaved(const QString &id) override;
    void testRemote(const ui::shell::RemoteRequest &request) override;
    void cancelTest() override;
    void saveRemote(const ui::shell::RemoteRequest &request) override;
    void forget(const QString &id) override;
    void close() override;
    ui::shell::KeychainState keychain() const override { return m_secrets.state(); }
    void checkKeychain() override { m_secrets.probe(); }

private:
    using BackendPtr = std::unique_ptr<client::RestBackend>;

    void localServerChanged();
    void connectLocal();
    void candidateChanged(const client::ConnectionState &state);
    void dropCandidate();
    void adopt(BackendPtr backend, const ui::shell::Connection &connection);
    void load();
    void save();
    void remember(const ui::shell::Connection &connection);
    void replace(const QString &oldId, const ui::shell::Connection &connection);
    core::Result<ui::shell::Connection> connectionFor(const ui::shell::RemoteRequest &request) const;
    BackendPtr makeBackend(const ui::shell::Connection &connection, const QString &password);
    void startTest(const ui::shell::Connection &connection, const QString &password);
    void testChanged(const client::ConnectionState &state);
    void endTest(const ui::shell::ConnectionTest &test);
    const ui::shell::Connection *saved(const QString &id) const;
    static QString secretKey(const QString &id);

    LocalServer &m_localServer;
    Settings &m_settings;
    SecretStore &m_secrets;
    const core::Clock &m_clock;

    BackendPtr m_backend;
    ui::shell::Connection m_current;
    QVector<ui::shell::Connection> m_saved;

    // A remote server that has not answered yet; what is shown stays until it does.
    BackendPtr m_candidate;
    ui::shell::Connection m_candidateConnection;
    ui::shell::RemoteRequest m_candidateRequest;
    BackendPtr m_tester; // a server that is only tried
    quint64 m_testing = 0;
    quint64 m_opening = 0;    // the latest wish counts
    QString m_awaitingSecret; // id of the saved connection whose secret is on its way
    bool m_localWanted = false;
};

} // namespace app
