// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of the user's language, or of English, from what is compiled in: ours, and what Qt itself says.
// GUI thread.
#pragma once

#include <QStringList>

class QCoreApplication;

namespace ui::shell {

// Once; further calls do nothing.
void installTranslations(QCoreApplication &application);
// A language that the program speaks; empty, or one that it does not: the system's. Windows that are
// there hear of it by a LanguageChange.
void useLanguage(QCoreApplication &application, const QString &language);
QString languageInUse(const QCoreApplication &application); // as it was asked for
QStringList translatedLanguages(); // "en"

} // namespace ui::shell
