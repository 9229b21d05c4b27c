// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/logs/log_cursor.h"

#include <QStringList>

namespace server::logs {

QString LogCursor::toString() const
{
    return QString::number(segment) + u':' + QString::number(offset);
}

std::optional<LogCursor> LogCursor::fromString(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon <= 0 || text.size() > 32)
        return std::nullopt;
    bool segmentOk = false;
    bool offsetOk = false;
    const LogCursor cursor{text.left(colon).toUInt(&segmentOk), text.mid(colon + 1).toLongLong(&offsetOk)};
    if (!segmentOk || !offsetOk || cursor.offset < 0)
        return std::nullopt;
    return cursor;
}

} // namespace server::logs
