// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/create_backup_dialog.h"

#include "models/backup_model.h"
#include "models/backup_words.h"
#include "models/format.h"
#include "ui/dialogs/backup_scope_form.h"
#include "ui/dialogs/passphrase_fields.h"
#include "ui/widgets/basics.h"

#include <QComboBox>
#include <QDateTime>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui::dialogs {

using core::BackupType;
using core::Encryption;
using models::Format;

namespace {
constexpr int kMostName = 100;
constexpr qint64 kDayMs = 24LL * 3600 * 1000;
} // namespace

CreateBackupDialog::CreateBackupDialog(client::Backend &backend, const models::ServiceModel &services,
                                       const models::BackupModel &backups, qint64 nowMs, QWidget *parent)
    : FormDialog(tr("New backup", "title of a dialog"), tr("Create backup", "button"), theme::ButtonVariant::Primary, parent)
    , m_backend(backend), m_backups(backups), m_nowMs(nowMs)
{
    m_name = new QLineEdit(this);
    m_name->setMaxLength(kMostName);
    m_name->setText(QStringLiteral("manual-backup-") + QDateTime::fromMSecsSinceEpoch(nowMs).toString(QStringLiteral("yyyy-MM-dd-HHmm")));
    addField(tr("Name", "label"), m_name, {QStringLiteral("name")});
    m_description = new QLineEdit(this);
    m_description->setPlaceholderText(tr("For example: before the upgrade", "placeholder: description of a backup"));
    addField(tr("Description", "label"), m_description, {QStringLiteral("description")});

    auto *row = new QHBoxLayout;
    row->setSpacing(theme::space::m);
    m_type = new QComboBox(this);
    m_type->addItem(models::BackupWords::type(BackupType::Full), int(BackupType::Full));
    m_type->addItem(models::BackupWords::type(BackupType::Incremental), int(BackupType::Incremental));
    m_type->setItemData(1, tr("What has changed since the last one, which it then needs", "tool tip: an incremental backup"), Qt::ToolTipRole);
    auto *type = new FormField(tr("Type", "label"), m_type, {}, this);
    m_keep = new QComboBox(this);
    m_keep->addItem(tr("Until it is deleted", "how long a backup is kept"), 0);
    for (const int days : {7, 30, 90, 365})
        m_keep->addItem(tr("%n day(s)", "how long a backup is kept", days), days);
    auto *keep = new FormField(tr("Keep", "label: how long"), m_keep, {}, this);
    row->addWidget(type, 1, Qt::AlignTop);
    row->addWidget(keep, 1, Qt::AlignTop);
    form()->addLayout(row);
    addField(type, {QStringLiteral("type")});
    addField(keep, {QStringLiteral("expiresAt")});

    m_scope = new BackupScopeForm(services, this);
    form()->addWidget(m_scope);
    addField(m_scope->servicesField(), {QStringLiteral("services")});

    m_encryption = new QComboBox(this);
    m_encryption->addItem(tr("None: anyone with the file reads it", "encryption of a backup"), int(Encryption::None));
    m_encryption->addItem(tr("The platform's key: opens here only", "encryption of a backup"), int(Encryption::PlatformKey));
    m_encryption->addItem(tr("A passphrase: opens anywhere with it", "encryption of a backup"), int(Encryption::Passphrase));
    m_encryption->setCurrentIndex(m_encryption->findData(int(Encryption::PlatformKey)));
    addField(tr("Encryption", "label"), m_encryption, {QStringLiteral("encrypt")});
    m_passphrase = new PassphraseFields(this);
    form()->addWidget(m_passphrase);
    addField(m_passphrase->field(), {QStringLiteral("passphrase")});

    m_estimate = new widgets::TextLabel({}, theme::type::small, theme::Color::Text2, QFont::Normal, this);
    m_estimate->setOverflow(widgets::Overflow::Wrap);
    form()->addWidget(m_estimate);
    form()->addStretch();
    offerCurl(&backend);

    connect(m_type, &QComboBox::currentIndexChanged, this, &CreateBackupDialog::showParts);
    connect(m_encryption, &QComboBox::currentIndexChanged, this, &CreateBackupDialog::showParts);
    connect(m_scope, &BackupScopeForm::changed, this, &CreateBackupDialog::showParts);
    showParts();
    m_name->selectAll();
    m_name->setFocus();
}

Encryption CreateBackupDialog::encryption() const
{
    return static_cast<Encryption>(m_encryption->currentData().toInt());
}

void CreateBackupDialog::chooseServices(const QStringList &ids)
{
    core::BackupOptions options = m_scope->options();
    options.services = ids;
    m_scope->setOptions(options);
    showParts();
}

void CreateBackupDialog::showParts()
{
    m_passphrase->setVisible(encryption() == Encryption::Passphrase);
    m_estimate->setText(estimate());
}

QString CreateBackupDialog::estimate() const
{
    // The last one alike says more than any guess.
    const QStringList wanted = m_scope->options().services;
    const auto type = static_cast<BackupType>(m_type->currentData().toInt());
    const core::Backup *last = nullptr;
    for (int i = 0; i < m_backups.rowCount(); ++i) {
        const core::Backup &backup = m_backups.rowAt(i);
        if (backup.status != core::BackupStatus::Completed || backup.type != type || backup.origin == core::BackupOrigin::Safety)
            continue;
        const QSet<QString> had(backup.services.begin(), backup.services.end());
        if (!wanted.isEmpty() && had != QSet<QString>(wanted.begin(), wanted.end()))
            continue;
        if (!last || backup.createdAtMs > last->createdAtMs)
            last = &backup;
    }
    if (!last)
        return tr("How large it becomes is measured when it begins.");
    return tr("The last one alike, %1, has %2 and took %3.", "a backup's name, its size, a duration")
        .arg(last->name, Format::bytes(last->sizeBytes), Format::duration(core::Seconds((last->durationMs + 999) / 1000)));
}

core::BackupRequest CreateBackupDialog::request() const
{
    core::BackupRequest request;
    request.name = m_name->text().trimmed();
    request.description = m_description->text().trimmed();
    request.type = static_cast<BackupType>(m_type->currentData().toInt());
    request.options = m_scope->options();
    request.options.encrypt = encryption() != Encryption::None;
    if (encryption() == Encryption::Passphrase)
        request.passphrase = m_passphrase->passphrase();
    const int days = m_keep->currentData().toInt();
    request.expiresAtMs = days > 0 ? m_nowMs + days * kDayMs : 0;
    return request;
}

void CreateBackupDialog::submit()
{
    if (m_name->text().trimmed().isEmpty()) {
        showError(core::Error::validation(QStringLiteral("name"), tr("Give it a name")));
        return;
    }
    if (!m_scope->check() || (encryption() == Encryption::Passphrase && !m_passphrase->check()))
        return;
    setBusy(Busy::Yes, tr("Creating…", "button while a backup is being created"));
    m_backend.backups().create(request()).then(this, [this](const core::Result<core::Backup> &result) {
        setBusy(Busy::No, tr("Create backup", "button"));
        if (!result) {
            showError(result.error());
            return;
        }
        m_passphrase->clear();
        emit created(*result);
        accept();
    });
}

} // namespace ui::dialogs
