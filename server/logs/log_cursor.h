// SPDX-License-Identifier: GPL-3.0-or-later
// LogCursor: a place between two lines of one service's log. Plain value; any thread. It stays valid
// over restarts; one that points at dropped text continues at the oldest line that is left.
#pragma once

#include <QString>
#include <QtGlobal>

#include <compare>
#include <optional>

namespace server::logs {

struct LogCursor
{
    quint32 segment = 0; // the number in the file's name; 0: before the oldest line
    qint64 offset = 0;   // bytes into that file

    friend auto operator<=>(const LogCursor &, const LogCursor &) = default;

    // "12:34567" and back.
    QString toString() const;
    static std::optional<LogCursor> fromString(QStringView text);
};

} // namespace server::logs
