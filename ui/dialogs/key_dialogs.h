// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs about an API key: made with what it may do and until when, shown this once, revoked. The first
// sends it itself and shows what the server refuses at its field; the key is wiped when its dialog goes.
// GUI thread; the backend outlives them or closes them.
#pragma once

#include "client/backend.h"
#include "models/permission_tree.h"
#include "ui/dialogs/form_field.h"

class QComboBox;
class QLineEdit;

namespace ui::widgets {
class ChipRow;
class SecretBox;
class TreeView;
}

namespace ui::dialogs {

class NewKeyDialog : public FormDialog
{
    Q_OBJECT

public:
    static constexpr int kByHand = 100; // beside the presets: chosen in the tree

    NewKeyDialog(client::Backend &backend, const core::Clock &clock, QWidget *parent);
    ~NewKeyDialog() override;

    QLineEdit *nameField() const { return m_name; }
    widgets::ChipRow *presets() const { return m_presets; }
    widgets::TreeView *tree() const { return m_tree; }
    models::PermissionTree &permissions() { return m_permissions; }
    QComboBox *expiryBox() const { return m_expiry; }

signals:
    void created(const client::MadeApiKey &made);

protected:
    void submit() override;

private:
    void showChosen();
    void showExpiry();

    client::Backend &m_backend;
    const core::Clock &m_clock;
    models::PermissionTree m_permissions;
    QLineEdit *m_name;
    widgets::ChipRow *m_presets;
    widgets::TreeView *m_tree;
    FormField *m_treeField;
    QComboBox *m_expiry;
    FormField *m_expiryField;
    bool m_presetting = false; // the tree follows the presets, not the other way round
};

class KeyShownDialog : public FormDialog
{
    Q_OBJECT

public:
    KeyShownDialog(const client::MadeApiKey &made, QWidget *parent);
    widgets::SecretBox *box() const { return m_box; }

protected:
    void submit() override { accept(); }

private:
    widgets::SecretBox *m_box;
};

class RevokeKeyDialog : public FormDialog
{
    Q_OBJECT

public:
    RevokeKeyDialog(const client::ApiKey &key, const QString &owner, const QString &lastUsed, QWidget *parent);

protected:
    void submit() override { accept(); }
};

} // namespace ui::dialogs
