// SPDX-License-Identifier: GPL-3.0-or-later
// The icons that Qt's own dialogs ask a style for (message boxes, file dialogs, fields), from our set.
// GUI thread.
#pragma once

#include <QIcon>
#include <QStyle>

#include <optional>

namespace ui::theme {

std::optional<QIcon> standardIcon(QStyle::StandardPixmap pixmap); // nothing: the base style's

} // namespace ui::theme
