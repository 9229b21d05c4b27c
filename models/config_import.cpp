// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config_import.h"

#include "core/config_reference.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <functional>
#include <optional>

namespace models {
namespace {

void put(QVector<ConfigImport::Value> &values, const QString &key, const QString &value)
{
    const auto at = std::find_if(values.begin(), values.end(), [&](const ConfigImport::Value &one) { return one.key == key; });
    if (at != values.end())
        at->value = value;
    else
        values.append({key, value});
}

// The text between quotes, with what a backslash means between double ones.
QString unescaped(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 == text.size()) {
            plain += text[i];
            continue;
        }
        const QChar next = text[++i];
        plain += next == u'n' ? QChar(u'\n') : next == u't' ? QChar(u'\t') : next == u'r' ? QChar(u'\r') : next;
    }
    return plain;
}

// Where the closing quote is; -1: nowhere.
qsizetype closingQuote(const QString &text, QChar quote)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (quote == u'"' && text[i] == u'\\')
            ++i;
        else if (text[i] == quote)
            return i;
    }
    return -1;
}

// A value as it stands after the '='; nothing when a quote is not closed.
std::optional<QString> valueOf(const QString &raw)
{
    const QString text = raw.trimmed();
    if (!text.startsWith(u'"') && !text.startsWith(u'\'')) {
        const qsizetype remark = text.indexOf(QLatin1String(" #"));
        return remark < 0 ? text : text.left(remark).trimmed();
    }
    const QChar quote = text.front();
    const qsizetype end = closingQuote(text, quote);
    if (end < 0)
        return std::nullopt;
    const QString inside = text.mid(1, end - 1);
    return quote == u'"' ? unescaped(inside) : inside;
}

} // namespace

ConfigImport::Parsed ConfigImport::parse(const QString &text)
{
    return text.trimmed().startsWith(u'{') ? parseJson(text) : parseLines(text);
}

ConfigImport::Parsed ConfigImport::parseLines(const QString &text)
{
    Parsed parsed;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString line = lines[i].trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (line.startsWith(QLatin1String("export ")))
            line = line.mid(7).trimmed();
        const qsizetype equals = line.indexOf(u'=');
        const QString key = line.left(equals).trimmed();
        const QString at = QString::number(i + 1);
        if (equals <= 0) {
            parsed.problems << tr("Line %1 has no “=”.", "a file of values").arg(at);
        } else if (!core::configKeyPattern().match(key).hasMatch()) {
            parsed.problems << tr("Line %1: “%2” cannot be a key.", "a file of values").arg(at, key.left(60));
        } else if (const std::optional<QString> value = valueOf(line.mid(equals + 1))) {
            put(parsed.values, key, *value);
        } else {
            parsed.problems << tr("Line %1: a quote is not closed.", "a file of values").arg(at);
        }
    }
    return parsed;
}

ConfigImport::Parsed ConfigImport::parseJson(const QString &text)
{
    Parsed parsed;
    QJsonParseError error;
    const QByteArray bytes = text.toUtf8();
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject()) {
        const auto line = bytes.left(error.offset).count('\n') + 1;
        parsed.problems << tr("Line %1 is no JSON: %2.", "a file of values; the reason").arg(QString::number(line), error.errorString());
        return parsed;
    }
    const std::function<void(const QString &, const QJsonObject &)> walk = [&](const QString &prefix, const QJsonObject &object) {
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString key = prefix.isEmpty() ? it.key() : prefix + u'.' + it.key();
            const QJsonValue value = it.value();
            if (value.isObject())
                walk(key, value.toObject());
            else if (!core::configKeyPattern().match(key).hasMatch())
                parsed.problems << tr("“%1” cannot be a key.", "a file of values").arg(key.left(60));
            else if (value.isArray() || value.isNull())
                parsed.problems << tr("“%1” is neither a text, a number nor true or false.", "a file of values").arg(key);
            else
                put(parsed.values, key, value.isString() ? value.toString() : value.toVariant().toString());
        }
    };
    walk({}, document.object());
    return parsed;
}

} // namespace models
