// SPDX-License-Identifier: GPL-3.0-or-later
// A command of the program: what help says of it, what it takes, and the function that does it. Values;
// main thread.
#pragma once

#include "server/cli/exit_code.h"
#include "server/daemon/outside_secrets.h"
#include "server/daemon/server_config.h"

#include <QCommandLineParser>

#include <vector>

namespace server::cli {

// Which of the daemon's options it takes beside its own.
enum class Takes { Nothing, DataFolder, Everything };

// What a command is called with.
struct Call
{
    const QCommandLineParser &options; // its own
    QStringList arguments;             // behind its name
    daemon::ConfigSources sources;
    daemon::LoadedConfig loaded;       // checked; the defaults where it takes nothing
    daemon::OutsideSecrets secrets;

    const QString &dataDir() const { return loaded.config.platform.dataDir; }
};

struct Command
{
    QString name;      // "serve", "user add"
    QString arguments; // as help shows them: "EMAIL"
    int fewest = 0;    // of them
    int most = 0;
    QString about;
    QList<QCommandLineOption> options = {};
    Takes takes = Takes::DataFolder;
    int (*run)(const Call &call) = nullptr;
};

// One to each file *_command.cpp; in the order of help.
Command serveCommand();
std::vector<Command> userCommands();
std::vector<Command> backupCommands();
Command restoreCommand();
Command verifyCommand();
Command rotateKeyCommand();
Command checkCommand();
Command openApiCommand();
Command versionCommand();

const std::vector<Command> &allCommands();

} // namespace server::cli
