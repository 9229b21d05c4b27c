// SPDX-License-Identifier: GPL-3.0-or-later
// The log files' format, one line an entry, made for grep, tail and awk:
//     1753358400123 0 E W Disk is filling up
// epoch milliseconds, replica, stream (O stdout, E stderr, S platform), level (D I W E), message.
// Within one file times never go back. Free functions, no allocation when reading; any thread.
#pragma once

#include "core/log_entry.h"

#include <QByteArrayView>

namespace server::logs {

// Appends one line. A line end inside the message becomes a space: one entry is always one line.
void formatEntry(QByteArray &out, const core::LogEntry &entry, qint64 timeMs);

struct EntryHead
{
    qint64 timeMs = 0;
    int replica = 0;
    core::LogStream stream = core::LogStream::Stdout;
    core::LogLevel level = core::LogLevel::Info;
    int messageAt = 0; // where in the line the message begins
};

// Reads the head of a line (without its line end); nothing when it is none of ours.
std::optional<EntryHead> parseHead(QByteArrayView line);

core::LogEntry makeEntry(const EntryHead &head, QByteArrayView line);

} // namespace server::logs
