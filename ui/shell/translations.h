// SPDX-License-Identifier: GPL-3.0-or-later
// Translations: installs the texts of the user's language, or English for its plural forms
// ("1 service", "2 services"). GUI thread; whoever makes the first text asks for it, and asking
// again does nothing. The application owns the translator.
#pragma once

class QCoreApplication;

namespace ui::shell {

void installTranslations(QCoreApplication &application);

} // namespace ui::shell
