// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/code_edit.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QLineEdit>

namespace ui::dialogs {

namespace {
constexpr int kMostCode = 32; // as the server takes it
constexpr int kCodeWidth = 180;
} // namespace

QLineEdit *makeCodeEdit(QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setMaxLength(kMostCode);
    edit->setFont(theme::monoFont(theme::type::large));
    edit->setMaximumWidth(kCodeWidth);
    edit->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhSensitiveData);
    return edit;
}

} // namespace ui::dialogs
