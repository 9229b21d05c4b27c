// SPDX-License-Identifier: GPL-3.0-or-later
// One line of a service's log, as it travels from the pipe to the screen. Plain value; any thread.
#pragma once

#include "core/ids.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace core {

enum class LogLevel : quint8 { Debug, Info, Warn, Error };
enum class LogStream : quint8 { Stdout, Stderr, System }; // System: written by the platform itself

struct LogEntry
{
    qint64 timeMs = 0;
    LogLevel level = LogLevel::Info;
    LogStream stream = LogStream::Stdout;
    int replica = 0;
    QByteArray message; // one line, UTF-8 (invalid bytes replaced), no line end
    bool operator==(const LogEntry &) const = default;
};

QString toString(LogLevel);
QString toString(LogStream);
std::optional<LogLevel> logLevelFromString(QStringView);

// What a line says of its own level: JSON "level", logfmt level=, a leading ERROR, LEVEL: or
// [LEVEL]; Info when it says nothing. Reads the bytes in place; no allocation.
LogLevel detectLogLevel(QByteArrayView line);

// {"timestamp","level","message","metadata":{"service","replica","stream"}}
QJsonObject logEntryToJson(const ServiceId &service, const LogEntry &entry);
LogEntry logEntryFromJson(const QJsonObject &json);

} // namespace core
