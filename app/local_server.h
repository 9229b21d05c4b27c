// SPDX-License-Identifier: GPL-3.0-or-later
// LocalServer: the bundled server inside the console, on a thread of its own, so that neither its
// start nor its end delays the window. The window reaches it over loopback HTTP like any other; only
// the one-time credential is handed over in memory. Window's thread; owned by the composition root.
// Destroying it waits for the server and its services to end in order.
#pragma once

#include "app/server_log.h"
#include "core/result.h"
#include "ui/shell/local_server_control.h"

#include <QFuture>
#include <QThread>
#include <QUrl>

namespace app {

struct LocalServerOptions
{
    QString dataDir;
    quint16 port = 8080; // taken by another program: a free one is used instead
    QString binDir;      // of the helper programs; empty: beside this program
};

class LocalServer final : public ui::shell::LocalServerControl
{
    Q_OBJECT
public:
    explicit LocalServer(const LocalServerOptions &options, QObject *parent = nullptr);
    ~LocalServer() override;

    ui::shell::LocalServerState state() const override { return m_state; }
    void start() override;
    void stop() override;
    QString dataFolder() const override { return m_options.dataDir; }
    models::LogBuffer &log() override { return m_log.buffer(); }
    ui::shell::LocalServerSettings settings() const override { return {m_options.port, m_start, m_options.dataDir}; }
    void setSettings(const ui::shell::LocalServerSettings &settings) override;
    void setStart(ui::shell::LocalStart start) { m_start = start; }

    QUrl apiBase() const; // while Running
    // A secret, good once and for a short time, that signs its bearer in as the administrator.
    QFuture<core::Result<QString>> issueCredential();

signals:
    void settingsChanged();

private:
    class Worker;

    void setState(const ui::shell::LocalServerState &state);
    void tell(const ui::shell::LocalServerState &state);

    LocalServerOptions m_options;
    ui::shell::LocalStart m_start = ui::shell::LocalStart::AsItWas;
    ServerLog m_log;
    QThread m_thread;
    Worker *m_worker; // lives and dies on m_thread
    ui::shell::LocalServerState m_state;
};

} // namespace app
