// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs of one's own second factor: set up in three steps (password, the code of an app that has read
// the QR code, recovery codes), new recovery codes, and given up. What is secret is shown once and wiped when
// a dialog goes. GUI thread; the backend outlives them or closes them.
#pragma once

#include "client/backend.h"
#include "ui/dialogs/form_field.h"

class QLineEdit;
class QStackedWidget;

namespace ui::widgets {
class QrCode;
class SecretBox;
}

namespace ui::dialogs {

// Recovery codes with ways to keep them.
class RecoveryCodes : public QWidget
{
    Q_OBJECT

public:
    explicit RecoveryCodes(QWidget *parent);
    void setCodes(const QStringList &codes);
    void saveTo(const QString &file); // readable by its owner alone
    widgets::SecretBox *box() const { return m_box; }
    QString note() const;

private:
    void askFile();

    widgets::SecretBox *m_box;
    widgets::TextLabel *m_note;
};

class EnrolDialog : public FormDialog
{
    Q_OBJECT

public:
    enum class Step { Password, Code, Codes };

    EnrolDialog(client::Backend &backend, QWidget *parent);
    ~EnrolDialog() override;

    Step step() const { return m_step; }
    QLineEdit *passwordEdit() const { return m_password; }
    QLineEdit *codeEdit() const { return m_code; }
    widgets::QrCode *qrCode() const { return m_qr; }
    widgets::SecretBox *secretBox() const { return m_secret; }
    RecoveryCodes *codes() const { return m_codes; }

signals:
    void enrolled();

protected:
    void submit() override;

private:
    void showStep(Step step);
    void begin();
    void confirm();

    client::Backend &m_backend;
    Step m_step = Step::Password;
    QLineEdit *m_password;
    FormField *m_passwordField;
    QWidget *m_scan;
    widgets::QrCode *m_qr;
    widgets::SecretBox *m_secret;
    QLineEdit *m_code;
    FormField *m_codeField;
    RecoveryCodes *m_codes;
};

class GiveUpFactorDialog : public FormDialog
{
    Q_OBJECT

public:
    GiveUpFactorDialog(client::Backend &backend, QWidget *parent);
    ~GiveUpFactorDialog() override;
    QLineEdit *passwordEdit() const { return m_password; }
    QLineEdit *codeEdit() const { return m_code; }

signals:
    void givenUp();

protected:
    void submit() override;

private:
    client::Backend &m_backend;
    QLineEdit *m_password;
    QLineEdit *m_code;
};

class NewCodesDialog : public FormDialog
{
    Q_OBJECT

public:
    NewCodesDialog(client::Backend &backend, QWidget *parent);
    QLineEdit *codeEdit() const { return m_code; }
    RecoveryCodes *codes() const { return m_codes; }

signals:
    void renewed();

protected:
    void submit() override;

private:
    client::Backend &m_backend;
    bool m_done = false;
    QLineEdit *m_code;
    FormField *m_codeField;
    RecoveryCodes *m_codes;
};

} // namespace ui::dialogs
