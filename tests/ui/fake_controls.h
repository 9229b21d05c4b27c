// SPDX-License-Identifier: GPL-3.0-or-later
// The window's two interfaces to app, answered by the test. GUI thread; owned by the test.
#pragma once

#include "models/log_buffer.h"
#include "tests/support/fake_backend.h"
#include "ui/shell/connection_control.h"
#include "ui/shell/local_server_control.h"

class FakeServerControl final : public ui::shell::LocalServerControl
{
public:
    ui::shell::LocalServerState state() const override { return m_state; }
    void start() override { ++starts; }
    void stop() override { ++stops; }
    QString dataFolder() const override { return QStringLiteral("/var/lib/mcp"); }
    models::LogBuffer &log() override { return buffer; }
    ui::shell::LocalServerSettings settings() const override { return kept; }
    void setSettings(const ui::shell::LocalServerSettings &settings) override { kept = settings; }
    void set(const ui::shell::LocalServerState &state)
    {
        m_state = state;
        emit stateChanged();
    }
    int starts = 0;
    int stops = 0;
    models::LogBuffer buffer;
    ui::shell::LocalServerSettings kept;

private:
    ui::shell::LocalServerState m_state;
};

class FakeConnections final : public ui::shell::ConnectionControl
{
public:
    ui::shell::Connection current() const override { return m_current; }
    client::Backend *backend() const override { return m_backend; }
    QVector<ui::shell::Connection> savedRemotes() const override { return saved; }
    void openLocal() override { ++locals; }
    void openRemote(const ui::shell::RemoteRequest &request) override { lastRequest = request; }
    void openSaved(const QString &id) override { opened << id; }
    void signInAgain(const ui::shell::RemoteRequest &request) override { lastAgain = request; }
    void cancelRemote() override { ++remotesCancelled; }
    void openBrowserAgain() override { ++browsersOpened; }
    void lookForProviders(const QUrl &address, const QByteArray &) override { lookedAt << address; }
    void passwordChanged(const QString &password) override { newPasswords << password; }
    void testRemote(const ui::shell::RemoteRequest &request) override { lastTest = request; }
    void cancelTest() override { ++testsCancelled; }
    void saveRemote(const ui::shell::RemoteRequest &request) override { lastSaved = request; }
    ui::shell::KeychainState keychain() const override { return keychainState; }
    void checkKeychain() override { }
    void forget(const QString &id) override { forgotten << id; }
    void close() override { use(nullptr, {}); }
    std::optional<ui::shell::Glance> glance(const QString &id) const override
    {
        return glances.contains(id) ? std::optional(glances.value(id)) : std::nullopt;
    }
    void lookAround() override { ++looks; }
    void tellGlance(const QString &id, const ui::shell::Glance &glance)
    {
        glances.insert(id, glance);
        emit glanced(id);
    }

    void use(client::Backend *backend, const ui::shell::Connection &connection)
    {
        emit backendAboutToChange();
        m_backend = backend;
        m_current = connection;
        emit backendChanged();
    }
    void useLocal(client::Backend *backend)
    {
        use(backend, {ui::shell::ConnectionKind::Local, QStringLiteral("local"), QStringLiteral("Local server"),
                      QUrl(QStringLiteral("http://127.0.0.1:8080")), QStringLiteral("admin@localhost")});
    }

    QVector<ui::shell::Connection> saved;
    ui::shell::RemoteRequest lastRequest;
    ui::shell::RemoteRequest lastTest;
    ui::shell::RemoteRequest lastSaved;
    ui::shell::KeychainState keychainState = ui::shell::KeychainState::Available;
    ui::shell::RemoteRequest lastAgain;
    int remotesCancelled = 0;
    int browsersOpened = 0;
    QList<QUrl> lookedAt;
    QStringList newPasswords;
    int testsCancelled = 0;
    QStringList opened;
    QStringList forgotten;
    int locals = 0;
    QHash<QString, ui::shell::Glance> glances;
    int looks = 0;

private:
    client::Backend *m_backend = nullptr;
    ui::shell::Connection m_current;
};
