// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/command.h"

namespace server::cli {
namespace {

std::vector<Command> makeTable()
{
    std::vector<Command> table{serveCommand()};
    for (const std::vector<Command> &group : {userCommands(), backupCommands()})
        table.insert(table.end(), group.begin(), group.end());
    for (const Command &command : {restoreCommand(), verifyCommand(), rotateKeyCommand(), checkCommand(), openApiCommand(), versionCommand()})
        table.push_back(command);
    return table;
}

} // namespace

const std::vector<Command> &allCommands()
{
    static const std::vector<Command> table = makeTable();
    return table;
}

} // namespace server::cli
