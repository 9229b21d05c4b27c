// SPDX-License-Identifier: GPL-3.0-or-later
// A command line as people type it, taken apart into the program and its arguments, and put together
// again. Quotes (' and ") keep spaces together, a backslash takes the next character as it is; nothing
// else has a meaning: no variables, globs, pipes or lists of commands. Free functions; any thread.
#pragma once

#include "core/result.h"

#include <QCoreApplication>
#include <QStringList>

namespace models {

class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(models::CommandLine)
public:
    // The error says what is open at the end, in words for the window.
    static core::Result<QStringList> split(const QString &text);
    // The shortest text that split() takes apart into exactly these.
    static QString join(const QStringList &words);
    // Signs that a shell would act on and that stay plain text here ("|", "*"); empty: none.
    static QString plainShellSigns(const QString &text);
};

} // namespace models
