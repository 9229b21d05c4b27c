// SPDX-License-Identifier: GPL-3.0-or-later
// The daemon's configuration, put together and checked: the file, then the environment, then the command
// line, each counting more than the one before. Free functions; main thread; read files.
#pragma once

#include "server/api/platform.h"
#include "server/daemon/option_values.h"

namespace server::daemon {

struct ServerConfig
{
    OptionValues given;                // as given, to be compared with what a reload finds
    server::api::PlatformOptions platform; // without keys, passwords and sockets
    QString logLevel;
    bool plainIsAllowed = false;

    server::api::LiveOptions live() const;
};

struct ConfigSources
{
    QString file;             // empty: none
    OptionValues commandLine;
};

struct LoadedConfig
{
    ServerConfig config;
    QStringList problems; // what is wrong, each with where it was given; empty: nothing
    QStringList remarks;  // what is worth a line in the log
};

LoadedConfig loadConfig(const ConfigSources &sources);

// Why a server may not listen there without TLS; empty when it may.
QString plainHttpProblem(const QHostAddress &address, const ServerConfig &config);

} // namespace server::daemon
