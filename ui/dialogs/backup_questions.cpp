// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/backup_questions.h"

#include "models/format.h"
#include "ui/dialogs/passphrase_fields.h"
#include "ui/widgets/basics.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::dialogs {

namespace {
constexpr int kMostNamed = 6;
constexpr int kMostName = 100;
} // namespace

DeleteBackupDialog::DeleteBackupDialog(const core::Backup &backup, const QStringList &needing, QWidget *parent)
    : FormDialog(tr("Delete %1?", "title of a dialog; a backup's name").arg(backup.name),
                 needing.isEmpty() ? tr("Delete backup", "button")
                                   : tr("Delete %n backup(s)", "button", int(needing.size()) + 1),
                 theme::ButtonVariant::Danger, parent)
{
    setIntro(backup.sizeBytes > 0
                 ? tr("Its %1 are removed from the server. This cannot be undone.", "a size").arg(models::Format::bytes(backup.sizeBytes))
                 : tr("It is removed from the server. This cannot be undone."));
    if (!needing.isEmpty()) {
        QString names = needing.mid(0, kMostNamed).join(QStringLiteral(", "));
        if (needing.size() > kMostNamed)
            names = tr("%1 and %n more", "names of backups", int(needing.size()) - kMostNamed).arg(names);
        auto *words = new widgets::TextLabel(tr("%n backup(s) build on it and cannot be restored without it: %1.", "backups", int(needing.size())).arg(names),
                                             theme::type::body, theme::Color::Warn, QFont::Medium, this);
        words->setOverflow(widgets::Overflow::Wrap);
        form()->addWidget(words);
        m_chain = addChoice(form(), tr("Delete those too", "check box: backups that need this one"),
                            tr("All of the chain goes, this one and everything that builds on it."), this);
        actionButton()->setEnabled(false);
        connect(m_chain, &QCheckBox::toggled, actionButton(), &QPushButton::setEnabled);
    }
    form()->addStretch();
}

bool DeleteBackupDialog::withChain() const
{
    return m_chain && m_chain->isChecked();
}

PassphraseDialog::PassphraseDialog(const QString &title, const QString &action, const QString &intro, QWidget *parent)
    : FormDialog(title, action, theme::ButtonVariant::Primary, parent)
{
    setIntro(intro);
    m_passphrase = makeSecretEdit(this);
    addField(tr("Passphrase", "label"), m_passphrase, {QStringLiteral("passphrase")});
    form()->addStretch();
    m_passphrase->setFocus();
}

QString PassphraseDialog::passphrase() const
{
    return m_passphrase->text();
}

void PassphraseDialog::submit()
{
    if (m_passphrase->text().isEmpty())
        showError(core::Error::validation(QStringLiteral("passphrase"), tr("Type the passphrase of the backup")));
    else
        accept();
}

UploadBackupDialog::UploadBackupDialog(const QString &file, QWidget *parent)
    : FormDialog(tr("Upload a backup", "title of a dialog"), tr("Upload", "button"), theme::ButtonVariant::Primary, parent)
{
    const QFileInfo info(file);
    setIntro(tr("%1, %2. The server reads every byte and checks it before the backup is taken in.", "a file's name, its size")
                 .arg(info.fileName(), models::Format::bytes(info.size())));
    m_name = new QLineEdit(info.fileName().section(u'.', 0, 0).left(kMostName), this);
    m_name->setMaxLength(kMostName);
    addField(tr("Name", "label"), m_name, {QStringLiteral("name")});
    m_passphrase = makeSecretEdit(this);
    addField(tr("Passphrase", "label"), m_passphrase, {QStringLiteral("passphrase")},
             tr("Only when it was encrypted with one.", "hint: the passphrase of a backup"));
    form()->addStretch();
}

QString UploadBackupDialog::name() const
{
    return m_name->text().trimmed();
}

QString UploadBackupDialog::passphrase() const
{
    return m_passphrase->text();
}

void UploadBackupDialog::submit()
{
    if (name().isEmpty())
        showError(core::Error::validation(QStringLiteral("name"), tr("Give it a name")));
    else
        accept();
}

} // namespace ui::dialogs
