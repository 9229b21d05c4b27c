// SPDX-License-Identifier: GPL-3.0-or-later
// A command line taken apart into words: quotes (' and ") keep spaces together, a backslash takes the
// next character as it is; nothing else has a meaning. Pure; any thread.
#pragma once

#include <QStringList>

namespace core {

struct CommandWords
{
    QStringList words;
    QChar open; // what is not finished at the end: a quote or a backslash; null: nothing
};

CommandWords commandWords(const QString &text);

} // namespace core
