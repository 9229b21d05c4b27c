// SPDX-License-Identifier: GPL-3.0-or-later
// PassphraseFields: a new passphrase, typed twice, with the warning that nobody can recover it; what is
// wrong with it is said at its field. The text is kept in the fields alone and wiped by clear(). GUI
// thread; owned by the dialog.
#pragma once

#include "ui/dialogs/form_field.h"

class QLineEdit;

namespace ui::dialogs {

// A field for something secret: dots, no suggestions, an eye to look at it.
QLineEdit *makeSecretEdit(QWidget *parent);

class PassphraseFields : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kLeast = 8; // characters, as the server has it

    explicit PassphraseFields(QWidget *parent);
    QString passphrase() const;
    bool check(); // says what is wrong at the field; true: nothing is
    void clear();
    FormField *field() const { return m_field; }
    QLineEdit *first() const { return m_first; }
    QLineEdit *again() const { return m_again; }

private:
    QLineEdit *m_first;
    QLineEdit *m_again;
    FormField *m_field;
    FormField *m_againField;
};

} // namespace ui::dialogs
