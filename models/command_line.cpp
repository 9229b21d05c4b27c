// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/command_line.h"

#include "core/command_words.h"

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
    core::CommandWords taken = core::commandWords(text);
    if (taken.open == u'\\')
        return core::Error::validation(QStringLiteral("command"), tr("Something is missing after the last backslash."));
    if (!taken.open.isNull())
        return core::Error::validation(QStringLiteral("command"), tr("A quote (%1) is not closed.").arg(taken.open));
    return std::move(taken.words);
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
