// SPDX-License-Identifier: GPL-3.0-or-later
// ConnectDialog: address, e-mail and password of a remote server. It stays open until the server has
// let the person in, and shows why when it has not. The password is held by the field alone, and
// wiped when the dialog ends. GUI thread.
#pragma once

#include "ui/dialogs/form_field.h"

#include <QUrl>

class QCheckBox;
class QLineEdit;

namespace ui::dialogs {

class ConnectDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit ConnectDialog(QWidget *parent);
    ~ConnectDialog() override;

    void prefill(const QUrl &address, const QString &email);
    QUrl address() const;
    QString email() const;
    QString password() const;
    bool remember() const;

    void connectionFailed(const QString &reason);

signals:
    void connectWanted(); // the values are there to be read

protected:
    void submit() override;

private:
    QLineEdit *m_address;
    QLineEdit *m_email;
    QLineEdit *m_password;
    QCheckBox *m_remember;
    FormField *m_addressField;
};

} // namespace ui::dialogs
