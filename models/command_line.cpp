// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/command_line.h"

namespace models {

namespace {

bool isPlain(const QString &word)
{
    for (const QChar c : word)
        if (c.isSpace() || c == u'"' || c == u'\'' || c == u'\\')
            return false;
    return !word.isEmpty();
}

} // namespace

core::Result<QStringList> CommandLine::split(const QString &text)
{
    QStringList words;
    QString word;
    bool begun = false; // also for an empty pair of quotes
    QChar quote;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\\' && quote != u'\'') {
            if (++i == text.size())
                return core::Error::validation(QStringLiteral("command"), tr("Something is missing after the last backslash."));
            // Within double quotes it stands before a quote or itself; elsewhere it is a backslash (C:\tools).
            if (quote == u'"' && text[i] != u'"' && text[i] != u'\\')
                word += c;
            word += text[i];
            begun = true;
        } else if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
            else
                word += c;
        } else if (c == u'"' || c == u'\'') {
            quote = c;
            begun = true;
        } else if (c.isSpace()) {
            if (begun)
                words << word;
            word.clear();
            begun = false;
        } else {
            word += c;
            begun = true;
        }
    }
    if (!quote.isNull())
        return core::Error::validation(QStringLiteral("command"), tr("A quote (%1) is not closed.").arg(quote));
    if (begun)
        words << word;
    return words;
}

QString CommandLine::join(const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words) {
        if (isPlain(word)) {
            quoted << word;
        } else if (!word.contains(u'\'')) {
            quoted << u'\'' + word + u'\'';
        } else {
            QString inner = word;
            inner.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
            quoted << u'"' + inner + u'"';
        }
    }
    return quoted.join(u' ');
}

QString CommandLine::plainShellSigns(const QString &text)
{
    QString found;
    QChar quote;
    for (const QChar c : text) {
        if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
        } else if (c == u'"' || c == u'\'') {
            quote = c;
        } else if (QStringView(u"|&;<>$`*").contains(c) && !found.contains(c)) {
            found += c;
        }
    }
    return found;
}

} // namespace models
