// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect_dialog.h"

#include "models/format.h"
#include "ui/dialogs/certificate_panel.h"
#include "ui/widgets/basics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHostAddress>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui::dialogs {

using theme::Color;

namespace {

constexpr int kIndent = 26; // below the text of a check box

bool isLoopbackHost(const QString &host)
{
    return host == QLatin1StringView("localhost") || QHostAddress(host).isLoopback();
}

} // namespace

ConnectDialog::ConnectDialog(QWidget *parent, Purpose purpose)
    : FormDialog(purpose == Purpose::Connect ? tr("Connect to a server", "title of a dialog") : tr("Edit the connection", "title of a dialog"),
                 purpose == Purpose::Connect ? tr("Connect", "button") : tr("Save", "button"), theme::ButtonVariant::Primary, parent)
    , m_purpose(purpose)
{
    if (purpose == Purpose::Connect)
        setIntro(tr("A server that runs elsewhere, with an account on it."));
    m_address = new QLineEdit(this);
    m_address->setPlaceholderText(QStringLiteral("https://mcp.example.com"));
    m_addressField = addField(tr("Address", "label: of a server"), m_address, {QStringLiteral("address")});
    m_certificate = new CertificatePanel(this); // here, where it is seen at once
    form()->addWidget(m_certificate);
    m_name = new QLineEdit(this);
    m_name->setPlaceholderText(tr("Name of the host", "placeholder: what a connection is called when nothing is typed"));
    m_name->setMaxLength(80);
    addField(tr("Name (optional)", "label: of a connection"), m_name, {QStringLiteral("name")});
    m_email = new QLineEdit(this);
    m_email->setPlaceholderText(QStringLiteral("name@example.com"));
    addField(tr("E-mail", "label"), m_email, {QStringLiteral("email")});
    m_password = new QLineEdit(this);
    m_password->setEchoMode(QLineEdit::Password);
    if (purpose == Purpose::Edit)
        m_password->setPlaceholderText(tr("As it is", "placeholder: the password is not changed"));
    addField(tr("Password", "label"), m_password, {QStringLiteral("password")});

    addEnvironmentFields();
    auto *keep = new QVBoxLayout;
    keep->setSpacing(2);
    m_remember = new QCheckBox(tr("Keep the password in this computer's keychain", "check box"), this);
    m_remember->setChecked(true);
    keep->addWidget(m_remember);
    m_rememberNote = new widgets::TextLabel({}, theme::type::small, Color::Text2, QFont::Normal, this);
    m_rememberNote->setOverflow(widgets::Overflow::Wrap);
    m_rememberNote->setContentsMargins(kIndent, 0, 0, 0);
    m_rememberNote->hide();
    keep->addWidget(m_rememberNote);
    form()->addLayout(keep);

    auto *row = new QHBoxLayout;
    row->setSpacing(theme::space::m);
    m_test = widgets::makeButton(tr("Test the connection", "button"), theme::Icon::Plug, theme::ButtonVariant::Normal, this);
    row->addWidget(m_test);
    m_testText = new widgets::TextLabel({}, theme::type::body, Color::Ok, QFont::Medium, this);
    row->addWidget(m_testText, 1);
    form()->addLayout(row);
    form()->addStretch();

    connect(m_test, &QPushButton::clicked, this, &ConnectDialog::test);
    connect(m_certificate, &CertificatePanel::trusted, this, &ConnectDialog::trust);
    connect(m_address, &QLineEdit::textChanged, this, [this] {
        const QUrl url = address();
        const bool open = url.scheme() == QLatin1StringView("http") && !url.host().isEmpty() && !isLoopbackHost(url.host());
        m_addressField->setHint(open ? tr("Without https the password and all data can be read on the way.") : QString());
        if (url != m_acceptedFor)
            m_certificate->hide();
    });
    for (QLineEdit *edit : {m_address, m_email, m_password})
        connect(edit, &QLineEdit::textChanged, this, [this] { m_testText->clear(); });
}

void ConnectDialog::addEnvironmentFields()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::space::m);
    m_color = new QComboBox(this);
    for (const widgets::EnvironmentColor color : widgets::kEnvironmentColors)
        m_color->addItem(widgets::environmentIcon(color, std::nullopt, palette()), widgets::nameOf(color), int(color));
    row->addWidget(new FormField(tr("Colour", "label: of a connection"), m_color, {}, this), 1);
    m_group = new QComboBox(this);
    m_group->setEditable(true);
    m_group->setInsertPolicy(QComboBox::NoInsert);
    m_group->lineEdit()->setPlaceholderText(tr("Production, staging…", "placeholder: group of a connection"));
    m_group->lineEdit()->setMaxLength(40);
    row->addWidget(new FormField(tr("Group (optional)", "label: of a connection"), m_group, {}, this), 1);
    form()->addLayout(row);
    m_care = new QComboBox(this);
    m_care->addItem(tr("As usual", "care with a server"), int(widgets::Care::Usual));
    m_care->addItem(tr("Protected: type its name before anything is destroyed", "care with a server"), int(widgets::Care::Protected));
    m_care->addItem(tr("Read-only: send no change at all", "care with a server"), int(widgets::Care::ReadOnly));
    m_careField = addField(tr("Changes", "label: care with a server"), m_care, {});
    connect(m_care, &QComboBox::currentIndexChanged, this, &ConnectDialog::showCare);
}

// A protected environment is to be seen: it gets a colour with its protection.
void ConnectDialog::showCare()
{
    const auto care = static_cast<widgets::Care>(m_care->currentData().toInt());
    if (care == widgets::Care::Protected && m_color->currentIndex() == 0)
        m_color->setCurrentIndex(m_color->findData(int(widgets::EnvironmentColor::Red)));
    m_careField->setHint(care == widgets::Care::Protected  ? tr("The window is framed in its colour.")
                         : care == widgets::Care::ReadOnly ? tr("Whatever would change something is greyed.")
                                                           : QString());
}

void ConnectDialog::setEnvironment(const widgets::Environment &environment, const QStringList &knownGroups)
{
    m_group->clear();
    m_group->addItems(knownGroups);
    m_group->setCurrentIndex(-1);
    m_group->setEditText(environment.group);
    m_color->setCurrentIndex(m_color->findData(int(environment.color)));
    m_care->setCurrentIndex(m_care->findData(int(environment.care)));
}

widgets::Environment ConnectDialog::environment() const
{
    return {static_cast<widgets::EnvironmentColor>(m_color->currentData().toInt()), m_group->currentText().trimmed(),
            static_cast<widgets::Care>(m_care->currentData().toInt())};
}

ConnectDialog::~ConnectDialog()
{
    m_password->clear();
}

void ConnectDialog::prefill(const QUrl &address, const QString &email, const QString &name, const QByteArray &acceptedCertificate)
{
    m_address->setText(address.toString());
    m_email->setText(email);
    m_name->setText(name == address.host() ? QString() : name);
    m_accepted = acceptedCertificate;
    m_acceptedFor = this->address();
    if (m_purpose == Purpose::Connect) {
        if (!name.isEmpty())
            setIntro(tr("The password of %1 is needed: the keychain did not give it, or it was changed.", "name of a server").arg(name));
        m_password->setFocus();
    }
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

QString ConnectDialog::name() const
{
    return m_name->text().trimmed();
}

bool ConnectDialog::remember() const
{
    return m_remember->isChecked();
}

QByteArray ConnectDialog::acceptedCertificate() const
{
    return m_acceptedFor == address() ? m_accepted : QByteArray();
}

QString ConnectDialog::testText() const
{
    return m_testText->text();
}

QString ConnectDialog::actionText() const
{
    return m_purpose == Purpose::Connect ? tr("Connect", "button") : tr("Save", "button");
}

void ConnectDialog::setKeychain(Keychain keychain, const QString &note)
{
    m_remember->setText(keychain == Keychain::Usable ? tr("Keep the password in this computer's keychain", "check box")
                               : tr("Keep the connection", "check box: without its password"));
    m_rememberNote->setText(note);
    m_rememberNote->setVisible(!note.isEmpty());
}

void ConnectDialog::connectionFailed(const core::Error &error)
{
    setBusy(Busy::No, actionText());
    m_test->setEnabled(true);
    showFailure(error);
}

void ConnectDialog::testSucceeded(core::Millis took, const QString &version)
{
    m_test->setEnabled(true);
    setBusy(Busy::No, actionText());
    m_testText->setToken(Color::Ok);
    m_testText->setText(version.isEmpty() ? tr("It works: answered in %1", "test of a connection; duration").arg(models::Format::milliseconds(double(took.count())))
                                          : tr("It works: version %1, answered in %2", "test of a connection; version, duration")
                                                .arg(version, models::Format::milliseconds(double(took.count()))));
}

void ConnectDialog::testFailed(const core::Error &error)
{
    m_test->setEnabled(true);
    setBusy(Busy::No, actionText());
    m_testText->setToken(Color::Error);
    m_testText->setText(tr("It does not work", "test of a connection"));
    showFailure(error);
}

void ConnectDialog::showFailure(const core::Error &error)
{
    clearErrors();
    if (const auto facts = certificateFacts(error)) { // which says it all
        m_acceptedFor = address(); // what is shown is of this address
        m_accepted.clear();
        m_certificate->show(*facts);
    } else {
        m_certificate->hide();
        showError(error);
        if (error.code == core::ErrorCode::Unauthorized) {
            m_password->setFocus();
            m_password->selectAll();
        }
    }
}

void ConnectDialog::trust(const QByteArray &sha256)
{
    m_accepted = sha256;
    m_acceptedFor = address();
    actionButton()->setFocus(); // not on to a field that nobody asked for
    m_certificate->hide();
    clearErrors();
    // On with what stopped at it.
    if (m_last == Trying::Testing)
        test();
    else
        submit();
}

bool ConnectDialog::check()
{
    clearErrors();
    core::Error error;
    const QUrl url = address();
    const bool web = url.scheme() == QLatin1StringView("http") || url.scheme() == QLatin1StringView("https");
    if (!url.isValid() || url.host().isEmpty() || !web)
        error.fields.insert(QStringLiteral("address"), tr("Give an address such as https://mcp.example.com"));
    if (email().isEmpty())
        error.fields.insert(QStringLiteral("email"), tr("Give the e-mail address of your account"));
    if (password().isEmpty() && m_purpose == Purpose::Connect)
        error.fields.insert(QStringLiteral("password"), tr("Give the password of your account"));
    if (error.fields.isEmpty())
        return true;
    showError(error);
    return false;
}

void ConnectDialog::test()
{
    if (!check())
        return;
    m_last = Trying::Testing;
    m_test->setEnabled(false);
    m_testText->setToken(Color::Text2);
    m_testText->setText(tr("Trying…", "test of a connection"));
    emit testWanted();
}

void ConnectDialog::submit()
{
    if (!check())
        return;
    m_last = Trying::Connecting;
    m_testText->clear();
    if (m_purpose == Purpose::Connect) {
        setBusy(Busy::Yes, tr("Connecting…", "button"));
        m_test->setEnabled(false);
    }
    emit connectWanted();
}

} // namespace ui::dialogs
