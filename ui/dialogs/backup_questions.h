// SPDX-License-Identifier: GPL-3.0-or-later
// The short questions about backups: delete one, type the passphrase that opens one, and what a file is
// called that is uploaded. They ask and tell the answer; whoever opened them acts on it. GUI thread.
#pragma once

#include "core/backup.h"
#include "ui/dialogs/form_field.h"

class QLineEdit;

namespace ui::dialogs {

class DeleteBackupDialog : public FormDialog
{
    Q_OBJECT

public:
    // `needing`: names of the backups that cannot be restored without this one; they go with it.
    DeleteBackupDialog(const core::Backup &backup, const QStringList &needing, QWidget *parent);
    bool withChain() const;

protected:
    void submit() override { accept(); }

private:
    QCheckBox *m_chain = nullptr;
};

class PassphraseDialog : public FormDialog
{
    Q_OBJECT

public:
    PassphraseDialog(const QString &title, const QString &action, const QString &intro, QWidget *parent);
    QString passphrase() const;
    QLineEdit *field() const { return m_passphrase; }

protected:
    void submit() override;

private:
    QLineEdit *m_passphrase;
};

class UploadBackupDialog : public FormDialog
{
    Q_OBJECT

public:
    UploadBackupDialog(const QString &file, QWidget *parent);
    QString name() const;
    QString passphrase() const;
    QLineEdit *nameField() const { return m_name; }

protected:
    void submit() override;

private:
    QLineEdit *m_name;
    QLineEdit *m_passphrase;
};

} // namespace ui::dialogs
