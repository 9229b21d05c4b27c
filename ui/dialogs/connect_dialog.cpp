// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect_dialog.h"

#include "ui/widgets/basics.h"

#include <QCheckBox>
#include <QHostAddress>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui::dialogs {

namespace {

bool isLoopbackHost(const QString &host)
{
    return host == QLatin1StringView("localhost") || QHostAddress(host).isLoopback();
}

} // namespace

ConnectDialog::ConnectDialog(QWidget *parent)
    : FormDialog(tr("Connect to a server", "title of a dialog"), tr("Connect", "button"), theme::ButtonVariant::Primary, parent)
{
    setIntro(tr("A server that runs elsewhere, with an account on it."));
    m_address = new QLineEdit(this);
    m_address->setPlaceholderText(QStringLiteral("https://mcp.example.com"));
    m_addressField = addField(tr("Address", "label: of a server"), m_address, {QStringLiteral("address")});
    m_email = new QLineEdit(this);
    m_email->setPlaceholderText(QStringLiteral("name@example.com"));
    addField(tr("E-mail", "label"), m_email, {QStringLiteral("email")});
    m_password = new QLineEdit(this);
    m_password->setEchoMode(QLineEdit::Password);
    addField(tr("Password", "label"), m_password, {QStringLiteral("password")});
    m_remember = new QCheckBox(tr("Keep the password in this computer's keychain", "check box"), this);
    m_remember->setChecked(true);
    form()->addWidget(m_remember);
    form()->addStretch();
    connect(m_address, &QLineEdit::textChanged, this, [this] {
        const QUrl url = address();
        const bool open = url.scheme() == QLatin1StringView("http") && !url.host().isEmpty() && !isLoopbackHost(url.host());
        m_addressField->setHint(open ? tr("Without https the password and all data can be read on the way.") : QString());
    });
}

ConnectDialog::~ConnectDialog()
{
    m_password->clear();
}

void ConnectDialog::prefill(const QUrl &address, const QString &email)
{
    m_address->setText(address.toString());
    m_email->setText(email);
    m_password->setFocus();
}

QUrl ConnectDialog::address() const
{
    QString text = m_address->text().trimmed();
    if (!text.isEmpty() && !text.contains(QLatin1StringView("://"))) {
        const QString host = QUrl(QStringLiteral("http://") + text).host();
        text.prepend(isLoopbackHost(host) ? QStringLiteral("http://") : QStringLiteral("https://"));
    }
    return QUrl(text, QUrl::StrictMode);
}

QString ConnectDialog::email() const
{
    return m_email->text().trimmed();
}

QString ConnectDialog::password() const
{
    return m_password->text();
}

bool ConnectDialog::remember() const
{
    return m_remember->isChecked();
}

void ConnectDialog::connectionFailed(const QString &reason)
{
    setBusy(Busy::No, tr("Connect", "button"));
    core::Error error;
    error.message = reason;
    showError(error);
}

void ConnectDialog::submit()
{
    core::Error error;
    const QUrl url = address();
    const bool web = url.scheme() == QLatin1StringView("http") || url.scheme() == QLatin1StringView("https");
    if (!url.isValid() || url.host().isEmpty() || !web)
        error.fields.insert(QStringLiteral("address"), tr("Give an address such as https://mcp.example.com"));
    if (email().isEmpty())
        error.fields.insert(QStringLiteral("email"), tr("Give the e-mail address of your account"));
    if (password().isEmpty())
        error.fields.insert(QStringLiteral("password"), tr("Give the password of your account"));
    if (!error.fields.isEmpty()) {
        showError(error);
        return;
    }
    setBusy(Busy::Yes, tr("Connecting…", "button"));
    emit connectWanted();
}

} // namespace ui::dialogs
