// SPDX-License-Identifier: GPL-3.0-or-later
// How much the daemon writes into its own log. Any thread.
#pragma once

#include <QString>

// "debug", "info", "warn" or "error". Debugging lines are the server's own, not Qt's.
void setLogLevel(const QString &level);
