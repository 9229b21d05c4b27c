// SPDX-License-Identifier: GPL-3.0-or-later
// Daemon: a Platform in the foreground, from its start to the signal that ends it: the line "ready
// http://HOST:PORT" on stdout, states for systemd, its watchdog, and SIGHUP, which reads the configuration
// again. Main thread; blocks there with an event loop. Made by the command serve.
#pragma once

#include "server/daemon/log_output.h"
#include "server/daemon/outside_secrets.h"
#include "server/daemon/server_config.h"
#include "server/daemon/service_manager.h"

#include <QObject>

namespace server::daemon {

class Daemon : public QObject
{
    Q_OBJECT
public:
    Daemon(ConfigSources sources, LoadedConfig loaded, const OutsideSecrets &secrets);
    ~Daemon() override;

    // Answers when it was asked to end and has ended; an error when it could not start.
    core::Result<> run();

private:
    core::Result<quint16> start();
    void reload();
    void takeUp(const ServerConfig &fresh);
    void beat();

    const ConfigSources m_sources;
    ServerConfig m_config;
    LogLevel m_logLevel;
    ServiceManager m_manager;
    QString m_url;
    std::unique_ptr<api::Platform> m_platform;
};

} // namespace server::daemon
