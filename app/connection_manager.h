// SPDX-License-Identifier: GPL-3.0-or-later
// ConnectionManager: which server one window talks to. Makes the backend for the local server or a
// remote one; the list of remotes is shared by all windows, and so are their passwords.
// Window's thread; owned by the console window, and outlived by what it is made with.
#pragma once

#include "app/health_watch.h"
#include "app/keychain.h"
#include "app/local_server.h"
#include "app/remote_sign_in.h"
#include "app/saved_connections.h"
#include "client/rest_backend.h"
#include "ui/shell/connection_control.h"

namespace app {

class ConnectionManager final : public ui::shell::ConnectionControl
{
    Q_OBJECT
public:
    // Without a watch nothing is known at a glance.
    ConnectionManager(LocalServer &localServer, SavedConnections &saved, SecretStore &secrets, const core::Clock &clock,
                      HealthWatch *watch = nullptr, QObject *parent = nullptr);
    ~ConnectionManager() override;

    // The server of an earlier run: a saved remote one, or the local one once it runs.
    void openAgain(const QString &id);
    // What openAgain() of the next run is for: the server that was chosen last, also while it is away.
    QString lastId() const { return m_lastId; }
    QString openingId() const; // of the server that is being opened; empty: none is

    ui::shell::Connection current() const override { return m_current; }
    client::Backend *backend() const override { return m_backend.get(); }
    QVector<ui::shell::Connection> savedRemotes() const override { return m_saved.all(); }
    void openLocal() override;
    void openRemote(const ui::shell::RemoteRequest &request) override;
    void openSaved(const QString &id) override;
    void signInAgain(const ui::shell::RemoteRequest &request) override;
    void cancelRemote() override;
    void openBrowserAgain() override;
    void lookForProviders(const QUrl &address, const QByteArray &acceptedCertificateSha256) override;
    void passwordChanged(const QString &password) override;
    void testRemote(const ui::shell::RemoteRequest &request) override;
    void cancelTest() override;
    void saveRemote(const ui::shell::RemoteRequest &request) override;
    void forget(const QString &id) override;
    void close() override;
    std::optional<ui::shell::Glance> glance(const QString &id) const override;
    void lookAround() override;
    ui::shell::KeychainState keychain() const override { return m_secrets.state(); }
    void checkKeychain() override { m_secrets.probe(); }

signals:
    void lastChanged();

private:
    using BackendPtr = std::unique_ptr<client::RestBackend>;
    using SignInPtr = std::shared_ptr<RemoteSignIn>;

    void localServerChanged();
    void connectLocal();
    void candidateChanged(const client::ConnectionState &state);
    void dropCandidate();
    void openCandidate();
    void currentChanged(const client::ConnectionState &state);
    void startBrowser(const QUrl &apiBase, const QString &provider);
    void browserGranted(const client::ProviderGrant &grant);
    void endBrowser();
    void showInBrowser();
    void failRemote(const core::Error &error);
    void adopt(BackendPtr backend, const ui::shell::Connection &connection, const SignInPtr &signIn = {});
    void replace(const QString &oldId, const ui::shell::Connection &connection);
    void setLast(const QString &id);
    void savedChanged();
    void savedRemoved(const QString &id);
    core::Result<ui::shell::Connection> connectionFor(const ui::shell::RemoteRequest &request) const;
    BackendPtr makeBackend(const ui::shell::Connection &connection, RemoteSignIn &signIn);
    void startTest(const ui::shell::Connection &connection, const QString &password);
    void testChanged(const client::ConnectionState &state);
    void endTest(const ui::shell::ConnectionTest &test);
    static QString idOf(const QUrl &address, const QString &email);
    static QString secretKey(const QString &id);

    LocalServer &m_localServer;
    SavedConnections &m_saved;
    SecretStore &m_secrets;
    const core::Clock &m_clock;
    HealthWatch *m_watch;

    BackendPtr m_backend;
    ui::shell::Connection m_current;
    SignInPtr m_signIn; // at the remote one that is shown
    std::optional<ui::shell::RemoteRequest> m_again; // while its sign-in is done again
    QString m_lastId;

    // A remote server that has not answered yet; what is shown stays until it does.
    BackendPtr m_candidate;
    ui::shell::Connection m_candidateConnection;
    ui::shell::RemoteRequest m_candidateRequest;
    SignInPtr m_candidateSignIn; // kept while a second factor is asked for
    std::unique_ptr<client::BrowserSignIn> m_browser;
    QUrl m_browserAddress;
    std::unique_ptr<client::HttpClient> m_lookUp; // of providers
    BackendPtr m_tester; // a server that is only tried
    quint64 m_testing = 0;
    quint64 m_opening = 0;    // the latest wish counts
    QString m_awaitingSecret; // id of the saved connection whose secret is on its way
    bool m_localWanted = false;
};

} // namespace app
