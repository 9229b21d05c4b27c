// SPDX-License-Identifier: GPL-3.0-or-later
// How the bytes of a log line become text on screen: readable, cut to a sane length, broken into rows,
// with a time and a level beside it. Free functions without state; GUI thread. Columns count QChars.
#pragma once

#include "core/log_entry.h"

#include <QFont>
#include <QString>
#include <QVector>

namespace ui::widgets {

enum class TimeForm { Local, Utc, Relative };

namespace log_text {

inline constexpr int kTimeColumns = 12; // "12:00:03.118"

// Escape sequences gone, tabs widened, control characters left out, overlong lines cut.
QString display(QByteArrayView line);
bool isAscii(const QString &text);
bool isWordChar(QChar c);

QString level(core::LogLevel level);
QString time(qint64 timeMs, TimeForm form, qint64 nowMs); // never wider than kTimeColumns
QString exactTime(qint64 timeMs, TimeForm form);          // with its date, for a tool tip

// Where each row of a wrapped line begins, the first at 0; `columns` is how many digits fit a row.
QVector<int> rowStarts(const QString &text, const QFont &font, int columns);

// A structured line with what it says first, then its other fields as key=value; level and time stand
// beside it already. Any other line as display() has it.
QString messageFirst(QByteArrayView line);
// Whether the line may be a JSON object that messageFirst() says otherwise than display(); cheap.
bool isObject(QByteArrayView line);
bool isMessageKey(const QString &key);
bool isLevelKey(const QString &key);

// Whether it is worth trying to unfold the line; cheap enough for every line on screen.
bool maySayMore(QByteArrayView line);

} // namespace log_text
} // namespace ui::widgets
