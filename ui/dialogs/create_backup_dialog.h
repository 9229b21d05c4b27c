// SPDX-License-Identifier: GPL-3.0-or-later
// CreateBackupDialog: asks for a backup now: its name, type, what goes in, how it is encrypted and how
// long it is kept, with an estimate from the last one alike; sends it, and shows what the server refuses
// at its field. GUI thread; the backend outlives it or closes it.
#pragma once

#include "client/backend.h"
#include "ui/dialogs/form_field.h"

class QComboBox;
class QLineEdit;

namespace models {
class BackupModel;
class ServiceModel;
}

namespace ui::dialogs {

class BackupScopeForm;
class PassphraseFields;

class CreateBackupDialog : public FormDialog
{
    Q_OBJECT

public:
    CreateBackupDialog(client::Backend &backend, const models::ServiceModel &services, const models::BackupModel &backups,
                       qint64 nowMs, QWidget *parent);

    core::BackupRequest request() const;
    QString estimate() const;
    void chooseServices(const QStringList &ids);
    QLineEdit *nameField() const { return m_name; }
    QComboBox *typeBox() const { return m_type; }
    QComboBox *encryptionBox() const { return m_encryption; }
    BackupScopeForm *scope() const { return m_scope; }
    PassphraseFields *passphrase() const { return m_passphrase; }

signals:
    void created(const core::Backup &backup);

protected:
    void submit() override;

private:
    void showParts();
    core::Encryption encryption() const;

    client::Backend &m_backend;
    const models::BackupModel &m_backups;
    qint64 m_nowMs;
    QLineEdit *m_name;
    QLineEdit *m_description;
    QComboBox *m_type;
    BackupScopeForm *m_scope;
    QComboBox *m_encryption;
    PassphraseFields *m_passphrase;
    QComboBox *m_keep;
    widgets::TextLabel *m_estimate;
};

} // namespace ui::dialogs
