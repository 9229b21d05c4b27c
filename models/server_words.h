// SPDX-License-Identifier: GPL-3.0-or-later
// ServerWords: what a server says in English, in the language of the window: reasons, problems, what a setting is for,
// what a job does just now. The API has codes for some of it and words for people for the rest; those that are known
// (models/server_texts.h) are translated, any other is shown as it came. For what is shown alone: copies and exports
// stay in the server's own words. Free functions; the window's thread (translators are not thread-safe).
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace models {

class ServerWords
{
    Q_DECLARE_TR_FUNCTIONS(models::ServerWords)
public:
    static QString text(const QString &said);
    static QStringList texts(const QStringList &said);
    // Whether there are words of the window for all of it.
    static bool knows(const QString &said);
};

} // namespace models
