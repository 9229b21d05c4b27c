// SPDX-License-Identifier: GPL-3.0-or-later
// A field for the code of a second factor, of an app or for recovery: as typed from a phone, remembered by
// nobody. GUI thread; owned by its parent.
#pragma once

class QLineEdit;
class QWidget;

namespace ui::dialogs {

QLineEdit *makeCodeEdit(QWidget *parent);

} // namespace ui::dialogs
