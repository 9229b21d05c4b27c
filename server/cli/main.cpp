// SPDX-License-Identifier: GPL-3.0-or-later
// mcp-platform-server: the headless daemon and its commands; see program.h and docs/DAEMON.md.
#include "server/cli/program.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    return server::cli::runProgram(app);
}
