// SPDX-License-Identifier: GPL-3.0-or-later
// Translations: installs what the window's texts need: always the plural forms of English. GUI
// thread; the main window asks for it before its first text, and again does nothing. The
// application owns the translator.
#pragma once

class QCoreApplication;

namespace ui::shell {

void installTranslations(QCoreApplication &application);

} // namespace ui::shell
