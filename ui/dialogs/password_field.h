// SPDX-License-Identifier: GPL-3.0-or-later
// PasswordField: a new password with how hard it is to guess below, and a button that makes a good one and
// copies it for a while. Nothing of it is kept when the field goes. GUI thread.
#pragma once

#include "ui/dialogs/form_field.h"

class QLineEdit;

namespace ui::dialogs {

class PasswordField : public QWidget
{
    Q_OBJECT

public:
    enum class Suggests { No, Yes };

    PasswordField(const QString &label, Suggests suggests, QWidget *parent);
    ~PasswordField() override;

    void setEmail(const QString &email); // which it must not be
    QString password() const;
    bool check(); // by the server's rule; says what is wrong
    void clear();
    QLineEdit *edit() const { return m_edit; }
    FormField *field() const { return m_field; }
    QPushButton *suggestButton() const { return m_suggest; } // null where none is suggested
    QString strengthText() const { return m_hint; }

private:
    void suggest();
    void showStrength();

    QLineEdit *m_edit;
    FormField *m_field;
    QPushButton *m_suggest = nullptr;
    QString m_email;
    QString m_hint;
};

} // namespace ui::dialogs
