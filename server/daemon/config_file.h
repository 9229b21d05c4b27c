// SPDX-License-Identifier: GPL-3.0-or-later
// The daemon's configuration file: TOML, a key for each option of option_table.h. Reads and checks the
// form; what values mean is checked by server_config.h. Free function; main thread; reads the file.
#pragma once

#include "server/daemon/option_values.h"

namespace server::daemon {

struct ReadConfig
{
    OptionValues values;
    QStringList problems; // each with file, line and key; empty: none
};

ReadConfig readConfigFile(const QString &file);

} // namespace server::daemon
