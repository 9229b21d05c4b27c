// SPDX-License-Identifier: GPL-3.0-or-later
// The real program mcp-platform-server, run to its end as a command: with nothing of MCP_PLATFORM_* but what
// the test gives. Test thread.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace support {

struct ProgramRun
{
    int code = -1; // -1: it did not end by itself within two minutes
    QByteArray out;
    QByteArray err;
};

struct ProgramInput
{
    QByteArray stdIn = {};
    QHash<QString, QString> environment = {};
};

ProgramRun runServerProgram(const QStringList &arguments, const ProgramInput &input = {});

} // namespace support
