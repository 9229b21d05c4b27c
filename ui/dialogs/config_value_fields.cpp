// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/config_value_fields.h"

#include "models/format.h"
#include "ui/dialogs/passphrase_fields.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/permit.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui::dialogs {

using client::SettingKind;

namespace {

constexpr int kTextHeight = 76; // three lines

QString hintOf(const client::PlatformSetting &setting)
{
    switch (setting.kind) {
    case SettingKind::Number:
        return ConfigValueFields::tr("A number from %1 to %2.", "hint").arg(models::Format::count(setting.min), models::Format::count(setting.max));
    case SettingKind::List:
        return setting.options.isEmpty() ? ConfigValueFields::tr("Several are separated by commas.", "hint")
                                         : ConfigValueFields::tr("Separated by commas, of: %1.", "hint").arg(setting.options.join(QStringLiteral(", ")));
    default: return {};
    }
}

} // namespace

ConfigValueFields::ConfigValueFields(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    const QString label = tr("Value", "label");
    m_text = new QPlainTextEdit(this);
    m_text->setFont(theme::monoFont(theme::type::small));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(kTextHeight);
    m_text->installEventFilter(this);
    m_secret = makeSecretEdit(this);
    m_choice = new QComboBox(this);
    m_textField = new FormField(label, m_text, {}, this);
    m_secretField = new FormField(label, m_secret, {}, this);
    m_choiceField = new FormField(label, m_choice, {}, this);
    for (FormField *field : {m_textField, m_secretField, m_choiceField})
        column->addWidget(field);
    const auto edited = [this] {
        setError({});
        emit this->edited();
    };
    connect(m_text, &QPlainTextEdit::textChanged, this, edited);
    connect(m_secret, &QLineEdit::textChanged, this, edited);
    connect(m_choice, &QComboBox::currentIndexChanged, this, edited);
    connect(m_secret, &QLineEdit::returnPressed, this, &ConfigValueFields::submitted);
    showForm();
}

FormField *ConfigValueFields::current() const
{
    if (m_secrecy == Secrecy::Encrypted)
        return m_secretField;
    return m_options.isEmpty() ? m_textField : m_choiceField;
}

void ConfigValueFields::setForm(const client::PlatformSetting *setting, Secrecy secrecy)
{
    m_secrecy = secrecy;
    m_options.clear();
    m_hint = setting ? hintOf(*setting) : QString();
    if (setting && setting->kind == SettingKind::OneOf)
        m_options = setting->options;
    else if (setting && setting->kind == SettingKind::Flag)
        m_options = {QStringLiteral("true"), QStringLiteral("false")};
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    m_choice->addItems(m_options);
    setValue({});
    setError({});
    showForm();
}

void ConfigValueFields::setSecrecy(Secrecy secrecy)
{
    if (secrecy == m_secrecy)
        return;
    const QString typed = value();
    m_secrecy = secrecy;
    setError({});
    if (secrecy == Secrecy::Encrypted) {
        const QSignalBlocker quiet(m_secret);
        m_secret->setText(typed);
    } else {
        setValue(typed);
    }
    showForm();
}

void ConfigValueFields::setValue(const QString &value)
{
    const QSignalBlocker quietText(m_text);
    const QSignalBlocker quietSecret(m_secret);
    const QSignalBlocker quietChoice(m_choice);
    m_secret->clear();
    m_text->setPlainText(m_secrecy == Secrecy::Open ? value : QString());
    if (m_options.isEmpty())
        return;
    // What an older server allowed is shown, and can be left as it is.
    if (!value.isEmpty() && m_choice->findText(value) < 0)
        m_choice->addItem(value);
    m_choice->setCurrentIndex(m_choice->findText(value));
}

QString ConfigValueFields::value() const
{
    if (m_secrecy == Secrecy::Encrypted)
        return m_secret->text();
    return m_options.isEmpty() ? m_text->toPlainText() : m_choice->currentText();
}

void ConfigValueFields::setError(const QString &why)
{
    for (FormField *field : {m_textField, m_secretField, m_choiceField})
        field->setError(field == current() ? why : QString());
}

QString ConfigValueFields::error() const
{
    return current()->error();
}

void ConfigValueFields::setPermit(const QString &whyNot)
{
    for (QWidget *control : std::initializer_list<QWidget *>{m_text, m_secret, m_choice})
        widgets::permit(control, whyNot);
}

void ConfigValueFields::setKeptHint(bool isKept)
{
    m_kept = isKept;
    showForm();
}

void ConfigValueFields::focusField()
{
    current()->control()->setFocus();
    if (current() == m_textField)
        m_text->selectAll();
}

void ConfigValueFields::showForm()
{
    m_textField->setVisible(current() == m_textField);
    m_secretField->setVisible(current() == m_secretField);
    m_choiceField->setVisible(current() == m_choiceField);
    m_textField->setHint(m_hint);
    m_secret->setPlaceholderText(m_kept ? tr("A new value", "placeholder") : QString());
    m_secretField->setHint(m_kept ? tr("It is encrypted, and shown to nobody. Left empty, it stays as it is.", "hint")
                                  : tr("Once it is saved it is shown to nobody any more.", "hint"));
}

bool ConfigValueFields::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers().testFlag(Qt::ControlModifier)) {
            emit submitted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui::dialogs
