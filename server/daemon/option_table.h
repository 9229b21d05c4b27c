// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of the daemon's options. A row is an option of the command line (--listen), a key of the
// configuration file (listen) and a variable of the environment (MCP_PLATFORM_LISTEN); help, reading, the
// reload and the tests of docs and sample read it. Immutable; any thread.
#pragma once

#include <QString>

#include <vector>

namespace server::daemon {

enum class OptionKind { Text, Number, Flag, List };
enum class TakenUp { AtReload, AtStart };

struct OptionRow
{
    QString name = {};
    OptionKind kind = OptionKind::Text;
    QString value = {};    // what help calls its value; empty for a flag
    QString fallback = {}; // what holds while nothing is given
    QString about = {};
    TakenUp takenUp = TakenUp::AtStart;
};

const std::vector<OptionRow> &optionTable();
const OptionRow *findOption(const QString &name);
QString variableOf(const OptionRow &row); // "MCP_PLATFORM_DATA_DIR"

} // namespace server::daemon
