// SPDX-License-Identifier: GPL-3.0-or-later
// ConfigImport: configuration values out of a text that a person pasted or chose: lines of a .env file
// (KEY=value, quotes, comments, `export`), or a JSON object, whose nested names are joined by dots.
// What cannot be read is named by line or key. Static functions; any thread.
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QVector>

namespace models {

class ConfigImport
{
    Q_DECLARE_TR_FUNCTIONS(models::ConfigImport)

public:
    struct Value
    {
        QString key;
        QString value;
        bool operator==(const Value &) const = default;
    };
    struct Parsed
    {
        QVector<Value> values; // in the order of the text; of two with one key the last one
        QStringList problems;  // for people; empty: all of it was read
    };

    static Parsed parse(const QString &text);

private:
    static Parsed parseLines(const QString &text);
    static Parsed parseJson(const QString &text);
};

} // namespace models
