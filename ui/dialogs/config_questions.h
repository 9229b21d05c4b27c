// SPDX-License-Identifier: GPL-3.0-or-later
// The questions about configuration values: a new one, and whether to delete one, with the services that
// would miss it looked up first. GUI thread; the backend outlives them or closes them.
#pragma once

#include "client/backend.h"
#include "ui/dialogs/form_field.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace ui::dialogs {

class ConfigValueFields;

class NewConfigDialog : public FormDialog
{
    Q_OBJECT

public:
    // `services`: ids that may have values of their own. `settings`: keys that the platform knows.
    NewConfigDialog(const QStringList &services, const QVector<client::PlatformSetting> &settings, QWidget *parent);

    void prefill(const QString &service);
    client::ConfigChange change() const;
    void finish(const core::Result<client::ConfigEntry> &result); // closes, or says what is wrong
    QLineEdit *keyField() const { return m_key; }
    QComboBox *scopeBox() const { return m_scope; }
    QCheckBox *encrypted() const { return m_encrypted; }
    ConfigValueFields *value() const { return m_value; }

signals:
    void saveWanted(const client::ConfigChange &change);
    void gatherWanted(const client::ConfigChange &change); // for the review

protected:
    void submit() override;

private:
    void keyChanged();
    bool check();

    QVector<client::PlatformSetting> m_settings;
    bool m_chosenByHand = false; // whether it is encrypted
    QLineEdit *m_key;
    QComboBox *m_scope;
    QCheckBox *m_encrypted;
    ConfigValueFields *m_value;
    QPushButton *m_gather;
    QString m_shown; // the setting whose form is shown
};

class DeleteConfigDialog : public FormDialog
{
    Q_OBJECT

public:
    // Of one of the platform's own settings the default holds again.
    enum class What { Value, Setting };
    DeleteConfigDialog(client::Backend &backend, const client::ConfigEntry &entry, What what, QWidget *parent);
    QString usageText() const;

protected:
    void submit() override { accept(); }

private:
    void showUsage(const QStringList &services, What what);
    widgets::TextLabel *m_usage;
};

} // namespace ui::dialogs
