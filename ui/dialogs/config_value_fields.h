// SPDX-License-Identifier: GPL-3.0-or-later
// ConfigValueFields: the field of a configuration value in the form that fits it: a choice where only
// some values are allowed, dots where it is encrypted, else text of any number of lines. An encrypted
// value begins empty, which keeps it. GUI thread.
#pragma once

#include "client/config_api.h"
#include "ui/dialogs/form_field.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace ui::dialogs {

class ConfigValueFields : public QWidget
{
    Q_OBJECT

public:
    explicit ConfigValueFields(QWidget *parent);

    enum class Secrecy { Open, Encrypted };
    // `setting`: what it may be; null: any text. Forgets what was typed.
    void setForm(const client::PlatformSetting *setting, Secrecy secrecy);
    void setSecrecy(Secrecy secrecy); // what was typed stays
    void setValue(const QString &value); // of an encrypted one nothing is shown
    QString value() const;
    bool isBlank() const { return value().isEmpty(); }
    void setError(const QString &why);
    QString error() const;
    void setPermit(const QString &whyNot);
    void setKeptHint(bool isKept); // an encrypted value is there, which an empty field keeps
    void focusField();

    QPlainTextEdit *text() const { return m_text; }
    QLineEdit *secret() const { return m_secret; }
    QComboBox *choice() const { return m_choice; }

signals:
    void edited();
    void submitted(); // Return in a line, Ctrl+Return in a text

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FormField *current() const;
    void showForm();

    QStringList m_options;
    QString m_hint;
    Secrecy m_secrecy = Secrecy::Open;
    bool m_kept = false;
    QPlainTextEdit *m_text;
    QLineEdit *m_secret;
    QComboBox *m_choice;
    FormField *m_textField;
    FormField *m_secretField;
    FormField *m_choiceField;
};

} // namespace ui::dialogs
