// SPDX-License-Identifier: GPL-3.0-or-later
// What commands say to people and ask of them: lines on stdout, failures as one line on stderr, secrets
// from a prompt without echo or from the first line of stdin, never from the command line. Main thread.
#pragma once

#include "core/result.h"
#include "server/cli/exit_code.h"

namespace server::cli {

void say(const QString &line);
int fail(const QString &why, ExitCode code = kFailed);
int fail(const core::Error &error); // with its exit code
QString textOf(const core::Error &error);

bool isInteractive(); // somebody sits before it
enum class Ask { Once, Twice };
// Without its line end. Validation when there is none, or when two did not agree.
core::Result<QString> askSecret(const QString &what, Ask ask);

} // namespace server::cli
