// SPDX-License-Identifier: GPL-3.0-or-later
// What --help prints: of the program, and of one command. Pure; any thread.
#pragma once

#include "server/cli/command.h"

namespace server::cli {

inline constexpr QLatin1StringView kProgramName("mcp-platform-server");

QString programHelp();
QString commandHelp(const Command &command);

// The options that a command takes, its own first: help, configuration file and what it takes of the daemon's.
QList<QCommandLineOption> optionsOf(const Command &command);

} // namespace server::cli
