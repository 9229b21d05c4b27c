// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/key_dialogs.h"

#include "models/format.h"
#include "models/people_words.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/secret_box.h"
#include "ui/widgets/tree_view.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui::dialogs {

using models::Format;
using models::PeopleWords;
using models::PermissionTree;
using theme::Color;

namespace {

constexpr int kMostName = 100;
constexpr int kTreeHeight = 7 * theme::row::s + 2;
constexpr int kDaySec = 24 * 3600;
constexpr int kUsualDays = 90;

} // namespace

NewKeyDialog::NewKeyDialog(client::Backend &backend, const core::Clock &clock, QWidget *parent)
    : FormDialog(tr("New API key", "title of a dialog"), tr("Create key", "button"), theme::ButtonVariant::Primary, parent)
    , m_backend(backend)
    , m_clock(clock)
    , m_permissions(backend.user().permissions)
{
    setIntro(tr("A key lets a program in. Give it no more than it needs: whoever has it may do the same."));
    m_name = new QLineEdit(this);
    m_name->setMaxLength(kMostName);
    m_name->setPlaceholderText(tr("What uses it, for example: Prometheus", "placeholder: name of an API key"));
    addField(tr("Name", "label"), m_name, {QStringLiteral("name")});

    auto *may = new QWidget(this);
    auto *column = new QVBoxLayout(may);
    column->setContentsMargins({});
    column->setSpacing(theme::space::s);
    m_presets = new widgets::ChipRow(may);
    const auto add = [this](PermissionTree::Preset preset, const QString &text) {
        const bool offered = m_permissions.offers(preset);
        widgets::FilterChip *chip = m_presets->addChip(text, int(preset));
        chip->setEnabled(offered);
        chip->setToolTip(offered ? QString() : tr("Your account may do none of this.", "tool tip: of a preset for API keys"));
    };
    add(PermissionTree::Preset::ReadOnly, tr("Read only", "preset of permissions"));
    add(PermissionTree::Preset::Metrics, tr("Metrics only", "preset of permissions"));
    add(PermissionTree::Preset::Services, tr("Run services", "preset of permissions"));
    add(PermissionTree::Preset::Everything, tr("All I may", "preset of permissions"));
    m_presets->addChip(tr("By hand", "permissions are chosen one by one"), kByHand);
    column->addWidget(m_presets);
    m_tree = new widgets::TreeView(may);
    m_tree->setModel(&m_permissions);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::StyledPanel);
    m_tree->setAccessibleName(tr("Permissions", "accessible name of the tree"));
    m_tree->setFixedHeight(kTreeHeight);
    m_tree->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_tree->expandAll();
    column->addWidget(m_tree);
    m_treeField = addField(tr("It may", "label: what an API key may do"), may, {QStringLiteral("permissions")});

    m_expiry = new QComboBox(this);
    for (const int days : {7, 30, 90, 180, 365})
        m_expiry->addItem(tr("%n day(s)", "how long an API key is good for", days), days);
    m_expiry->addItem(tr("Until it is revoked", "how long an API key is good for"), 0);
    m_expiry->setCurrentIndex(m_expiry->findData(kUsualDays));
    m_expiryField = addField(tr("Good for", "label: how long"), m_expiry, {QStringLiteral("expiresIn")});
    form()->addStretch();
    offerCurl(&backend);

    connect(m_presets, &widgets::ChipRow::chosenChanged, this, [this](int value) {
        if (value == kByHand)
            return;
        m_presetting = true;
        m_permissions.choose(static_cast<PermissionTree::Preset>(value));
        m_presetting = false;
        showChosen();
    });
    connect(&m_permissions, &PermissionTree::chosenChanged, this, [this] {
        if (!m_presetting)
            m_presets->choose(kByHand);
        showChosen();
    });
    connect(m_expiry, &QComboBox::currentIndexChanged, this, &NewKeyDialog::showExpiry);
    m_presets->choose(m_permissions.offers(PermissionTree::Preset::ReadOnly) ? int(PermissionTree::Preset::ReadOnly) : kByHand);
    showChosen();
    showExpiry();
    m_name->setFocus();
}

NewKeyDialog::~NewKeyDialog()
{
    m_permissions.disconnect(this);
    m_tree->setModel(nullptr); // members end before the children that show them
}

void NewKeyDialog::showChosen()
{
    const QStringList names = m_permissions.names();
    m_treeField->setHint(names.isEmpty() ? tr("Choose at least one.", "hint: permissions") : PeopleWords::permissions(names));
}

void NewKeyDialog::showExpiry()
{
    const int days = m_expiry->currentData().toInt();
    m_expiryField->setHint(days > 0 ? tr("Ends on %1.", "hint: a date and time").arg(Format::dateTime(m_clock.nowMs() + qint64(days) * kDaySec * 1000))
                                    : tr("It never ends by itself. Note where it is used, so that it can be replaced.", "hint: an API key"));
}

void NewKeyDialog::submit()
{
    client::NewApiKey key;
    key.name = m_name->text().trimmed();
    key.permissions = m_permissions.names();
    key.expiresIn = core::Seconds(qint64(m_expiry->currentData().toInt()) * kDaySec);
    core::Error missing;
    missing.code = core::ErrorCode::Validation;
    if (key.name.isEmpty())
        missing.fields.insert(QStringLiteral("name"), tr("Give it a name"));
    if (key.permissions.isEmpty())
        missing.fields.insert(QStringLiteral("permissions"), tr("Choose at least one permission"));
    if (!missing.fields.isEmpty()) {
        showError(missing);
        return;
    }
    setBusy(Busy::Yes, tr("Creating…", "button while an API key is being made"));
    m_backend.keys().create(key).then(this, [this](const core::Result<client::MadeApiKey> &result) {
        setBusy(Busy::No, tr("Create key", "button"));
        if (!result) {
            showError(result.error());
            return;
        }
        emit created(*result);
        accept();
    });
}

KeyShownDialog::KeyShownDialog(const client::MadeApiKey &made, QWidget *parent)
    : FormDialog(tr("Your new key", "title of a dialog"), tr("I have kept it", "button: closes the dialog with an API key"), theme::ButtonVariant::Primary, parent)
{
    setIntro(tr("This is %1. It is shown this once: the server keeps only what it needs to know it again.", "an API key's name").arg(made.key.name));
    m_box = new widgets::SecretBox(tr("API key", "accessible name"), 2, this);
    m_box->setSecret(made.secret);
    form()->addWidget(m_box);
    auto *how = new widgets::TextLabel(tr("A program sends it in the header X-API-Key."), theme::type::small, Color::Text2, QFont::Normal, this);
    how->setOverflow(widgets::Overflow::Wrap);
    form()->addWidget(how);
    form()->addStretch();
    cancelButton()->hide();
    m_box->copyButton()->setFocus();
}

RevokeKeyDialog::RevokeKeyDialog(const client::ApiKey &key, const QString &owner, const QString &lastUsed, QWidget *parent)
    : FormDialog(tr("Revoke %1?", "title of a dialog; an API key's name").arg(key.name), tr("Revoke key", "button"), theme::ButtonVariant::Danger, parent)
{
    QStringList sentences{tr("What uses it is refused from the next request on. This cannot be undone.")};
    sentences << (key.lastUsedMs > 0 ? tr("It was last used %1.", "an API key; when, as in: 5 min ago").arg(lastUsed) : tr("It was never used.", "an API key"));
    if (!owner.isEmpty())
        sentences << tr("It was made by %1.", "an API key; a person").arg(owner);
    setIntro(sentences.join(u' '));
    form()->addStretch();
}

} // namespace ui::dialogs
