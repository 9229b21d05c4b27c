// SPDX-License-Identifier: GPL-3.0-or-later
// The program mcp-platform-server: finds the command that the command line names, reads the configuration
// and runs it. Main thread.
#pragma once

class QCoreApplication;

namespace server::cli {

// The exit code (exit_code.h).
int runProgram(QCoreApplication &app);

} // namespace server::cli
