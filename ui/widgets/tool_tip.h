// SPDX-License-Identifier: GPL-3.0-or-later
// Text of elsewhere (names, reasons, descriptions) for a tool tip. Free function; any thread.
#pragma once

#include <QString>

namespace ui::widgets {

// So that Qt does not take it for markup, and breaks long lines.
inline QString plainTip(const QString &text)
{
    return text.isEmpty() ? QString()
                          : QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

} // namespace ui::widgets
