// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a structured log line: JSON objects (nested ones flattened: "http.status") and logfmt
// (key=value pairs). Fields stay in the order and with the spelling of the line; numbers are not
// rounded. Plain functions over bytes; any thread.
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QVector>

namespace models {

enum class LogFieldType { String, Number, Bool, Null, EmptyObject, EmptyArray };

struct LogField
{
    QString key;
    QString value; // a string's contents; else as it is written
    LogFieldType type = LogFieldType::String;
    bool operator==(const LogField &) const = default;
};

// Empty when the line is no JSON object (text before the first '{' is passed over), nested deeper
// than 64, or has more than 1,000 fields.
QVector<LogField> unfoldJson(QByteArrayView line);

// Empty when the line has fewer than two pairs, or more other words than pairs.
QVector<LogField> unfoldLogfmt(QByteArrayView line);

// Whichever of the two it is.
QVector<LogField> unfoldLine(QByteArrayView line);

} // namespace models
