// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command_words.h"

namespace core {

CommandWords commandWords(const QString &text)
{
    CommandWords result;
    QString word;
    bool begun = false; // also for an empty pair of quotes
    QChar quote;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\\' && quote != u'\'') {
            if (++i == text.size()) {
                result.open = c;
                return result;
            }
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
                result.words << word;
            word.clear();
            begun = false;
        } else {
            word += c;
            begun = true;
        }
    }
    if (begun)
        result.words << word;
    result.open = quote;
    return result;
}

} // namespace core
