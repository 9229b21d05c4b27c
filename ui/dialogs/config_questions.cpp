// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/config_questions.h"

#include "core/config_reference.h"
#include "models/config_model.h"
#include "models/server_words.h"
#include "ui/dialogs/config_value_fields.h"
#include "ui/widgets/basics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui::dialogs {

using client::ConfigChange;
using client::PlatformSetting;
using theme::ButtonVariant;
using theme::Color;

namespace {
constexpr int kMostNamed = 8;
} // namespace

NewConfigDialog::NewConfigDialog(const QStringList &services, const QVector<PlatformSetting> &settings, QWidget *parent)
    : FormDialog(tr("New configuration value", "title of a dialog"), tr("Save", "button"), ButtonVariant::Primary, parent), m_settings(settings)
{
    setIntro(tr("A service takes it where its environment says config:KEY; a value in the service's own scope goes before the global one."));
    m_key = new QLineEdit(this);
    m_key->setPlaceholderText(QStringLiteral("cache.ttl"));
    QStringList keys;
    for (const PlatformSetting &setting : m_settings)
        keys << setting.key;
    auto *completer = new QCompleter(keys, m_key);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_key->setCompleter(completer);
    addField(tr("Key", "label"), m_key, {QStringLiteral("key")});
    m_scope = new QComboBox(this);
    m_scope->addItem(tr("Global, for every service", "scope of a configuration value"), QString());
    for (const QString &service : services)
        m_scope->addItem(tr("Only %1", "scope of a configuration value; a service").arg(service), service);
    addField(tr("Scope", "label"), m_scope, {QStringLiteral("serviceId"), QStringLiteral("scope")});
    m_value = new ConfigValueFields(this);
    form()->addWidget(m_value);
    m_encrypted = addChoice(form(), tr("Keep it encrypted", "check box: a configuration value"),
                            tr("It is stored encrypted and shown to nobody; services that refer to it still get it."), this);
    form()->addStretch();
    m_gather = widgets::makeButton(tr("Add to the changes", "button: make it later, with others"), {}, ButtonVariant::Normal, this);
    addToBar(m_gather);
    connect(m_gather, &QPushButton::clicked, this, [this] {
        clearErrors();
        if (!check())
            return;
        emit gatherWanted(change());
        accept();
    });
    connect(m_key, &QLineEdit::textChanged, this, &NewConfigDialog::keyChanged);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &NewConfigDialog::keyChanged);
    connect(m_encrypted, &QCheckBox::clicked, this, [this] { m_chosenByHand = true; });
    connect(m_encrypted, &QCheckBox::toggled, this,
            [this](bool on) { m_value->setSecrecy(on ? ConfigValueFields::Secrecy::Encrypted : ConfigValueFields::Secrecy::Open); });
    connect(m_value, &ConfigValueFields::submitted, actionButton(), &QPushButton::click);
    keyChanged();
}

void NewConfigDialog::prefill(const QString &service)
{
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(service)));
}

void NewConfigDialog::keyChanged()
{
    const QString key = m_key->text().trimmed();
    const PlatformSetting *setting = nullptr;
    if (m_scope->currentData().toString().isEmpty())
        for (const PlatformSetting &one : std::as_const(m_settings))
            if (one.covers(key))
                setting = &one;
    if (!setting && !m_chosenByHand)
        m_encrypted->setChecked(core::isSecretName(key));
    if (setting)
        m_encrypted->setChecked(setting->encrypted); // that is not for anybody to choose
    m_encrypted->setEnabled(!setting);
    const QString shown = setting ? setting->key : QString();
    if (shown != m_shown) {
        m_value->setForm(setting, m_encrypted->isChecked() ? ConfigValueFields::Secrecy::Encrypted : ConfigValueFields::Secrecy::Open);
        if (setting && !setting->encrypted)
            m_value->setValue(setting->fallback);
    }
    m_shown = shown;
}

ConfigChange NewConfigDialog::change() const
{
    return {{core::ServiceId(m_scope->currentData().toString()), m_key->text().trimmed()}, m_value->value(), m_encrypted->isChecked()};
}

bool NewConfigDialog::check()
{
    if (core::configKeyPattern().match(m_key->text().trimmed()).hasMatch())
        return true;
    showError(core::Error::validation(QStringLiteral("key"), tr("A key begins with a letter or digit and has only letters, digits, “_”, “.” and “-”.")));
    return false;
}

void NewConfigDialog::submit()
{
    if (!check())
        return;
    setBusy(Busy::Yes, tr("Saving…", "button, while a value is saved"));
    emit saveWanted(change());
}

void NewConfigDialog::finish(const core::Result<client::ConfigEntry> &result)
{
    setBusy(Busy::No, tr("Save", "button"));
    if (result) {
        accept();
        return;
    }
    core::Error error = result.error();
    const QString ofValue = error.fields.take(QStringLiteral("value"));
    if (!ofValue.isEmpty())
        m_value->setError(models::ServerWords::text(ofValue));
    if (ofValue.isEmpty() || !error.fields.isEmpty())
        showError(error);
    else
        m_value->focusField();
}

DeleteConfigDialog::DeleteConfigDialog(client::Backend &backend, const client::ConfigEntry &entry, What what, QWidget *parent)
    : FormDialog(what == What::Setting ? tr("Set %1 back to its default?", "title of a dialog; a key").arg(entry.place.key)
                                       : tr("Delete %1?", "title of a dialog; a key").arg(entry.place.key),
                 what == What::Setting ? tr("Set back", "button") : tr("Delete value", "button"), ButtonVariant::Danger, parent)
{
    setIntro(entry.encrypted ? tr("It is encrypted: once it is gone, nobody can bring it back.")
                             : tr("Its history is kept, from where it can be taken back."));
    m_usage = new widgets::TextLabel(tr("Looking up which services use it…"), theme::type::body, Color::Text2, QFont::Medium, this);
    m_usage->setOverflow(widgets::Overflow::Wrap);
    form()->addWidget(m_usage);
    form()->addStretch();
    actionButton()->setEnabled(false); // until it is known whom it hurts
    backend.config().get(entry.place).then(this, [this, what](const core::Result<client::ConfigEntry> &result) {
        actionButton()->setEnabled(true);
        if (result)
            return showUsage(result->usedBy, what);
        m_usage->setText(tr("Which services use it could not be looked up."));
        m_usage->setToken(Color::Warn);
    });
}

void DeleteConfigDialog::showUsage(const QStringList &services, What what)
{
    if (services.isEmpty()) {
        m_usage->setText(tr("No service refers to it."));
        return;
    }
    QString names = services.mid(0, kMostNamed).join(QStringLiteral(", "));
    if (services.size() > kMostNamed)
        names = tr("%1 and %n more", "names of services", int(services.size()) - kMostNamed).arg(names);
    const int count = int(services.size());
    m_usage->setText(what == What::Setting
                         ? tr("%n service(s) use it, and take the default at their next start: %1.", "a configuration value", count).arg(names)
                         : tr("%n service(s) refer to it: %1. Without a global value of this key they will not start again.",
                              "a configuration value", count).arg(names));
    m_usage->setToken(Color::Warn);
}

QString DeleteConfigDialog::usageText() const
{
    return m_usage->text();
}

} // namespace ui::dialogs
