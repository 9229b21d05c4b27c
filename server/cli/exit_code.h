// SPDX-License-Identifier: GPL-3.0-or-later
// What the program ends with (docs/DAEMON.md, "Exit codes").
#pragma once

namespace server::cli {

enum ExitCode : int {
    kDone = 0,
    kFailed = 1,   // what was asked for did not come about, or a check found something
    kWrongUse = 2, // the command line, the configuration or the input is wrong, or the data is a newer program's; nothing was touched
    kBusy = 3,     // another process uses the data folder
};

} // namespace server::cli
