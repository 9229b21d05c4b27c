// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect_dialog.h"

#include "models/format.h"
#include "ui/dialogs/certificate_panel.h"
#include "ui/dialogs/sign_in_steps.h"
#include "ui/theme/direction.h"
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

bool asksForCode(const core::Error &error)
{
    return error.details.value(QLatin1StringView("mfaRequired")).toBool();
}

bool isLoopbackHost(const QString &host)
{
    return host == QLatin1StringView("localhost") || QHostAddress(host).isLoopback();
}

} // namespace

ConnectDialog::ConnectDialog(QWidget *parent, Purpose purpose)
    : FormDialog(purpose == Purpose::Connect ? tr("Connect to a server", "title of a dialog")
                 : purpose == Purpose::Edit  ? tr("Edit the connection", "title of a dialog")
                                             : tr("Sign in again", "title of a dialog"),
                 {}, theme::ButtonVariant::Primary, parent)
    , m_purpose(purpose)
{
    actionButton()->setText(actionText());
    if (purpose == Purpose::Connect)
        m_accountIntro = tr("A server that runs elsewhere, with an account on it.");
    m_account = new QWidget(this);
    m_fields = new QVBoxLayout(m_account);
    m_fields->setContentsMargins({});
    m_fields->setSpacing(theme::space::l);
    form()->addWidget(m_account);
    buildFields();
    m_code = new CodeStep(this);
    form()->addWidget(m_code);
    addField(m_code->field(), {QStringLiteral("mfaCode")});
    m_browser = new BrowserStep(this);
    form()->addWidget(m_browser);
    form()->addStretch();
    m_back = widgets::makeButton(tr("Back", "button: to the step before"), theme::Icon::ChevronLeft, theme::ButtonVariant::Normal, this);
    m_back->setAutoDefault(false);
    addToBar(m_back);
    for (QWidget *widget : std::as_const(m_ofServer))
        widget->setVisible(purpose != Purpose::SignInAgain);
    showStep(Step::Account);

    connect(m_back, &QPushButton::clicked, this, &ConnectDialog::back);
    connect(m_providers, &ProviderChoice::chosen, this, &ConnectDialog::signInWith);
    connect(m_test, &QPushButton::clicked, this, &ConnectDialog::test);
    connect(m_certificate, &CertificatePanel::trusted, this, &ConnectDialog::trust);
    connect(m_address, &QLineEdit::textChanged, this, [this] {
        const QUrl url = address();
        const bool open = url.scheme() == QLatin1StringView("http") && !url.host().isEmpty() && !isLoopbackHost(url.host());
        m_addressField->setHint(open ? tr("Without https the password and all data can be read on the way.") : QString());
        if (url != m_acceptedFor)
            m_certificate->hide();
        if (url != m_lookedAt) {
            m_lookedAt.clear();
            setProviders(url, {});
        }
    });
    connect(m_address, &QLineEdit::editingFinished, this, &ConnectDialog::lookForProviders);
    for (QLineEdit *edit : {m_address, m_email, m_password})
        connect(edit, &QLineEdit::textChanged, this, [this] { m_testText->clear(); });
    connect(this, &QDialog::rejected, this, &ConnectDialog::cancelled);
}

void ConnectDialog::addOfServer(const QString &label, QLineEdit *edit, const QStringList &paths)
{
    auto *field = new FormField(label, edit, {}, m_account);
    m_fields->addWidget(field);
    addField(field, paths);
    m_ofServer << field;
}

void ConnectDialog::buildFields()
{
    m_address = new QLineEdit(m_account);
    m_address->setPlaceholderText(QStringLiteral("https://mcp.example.com"));
    addOfServer(tr("Address", "label: of a server"), m_address, {QStringLiteral("address")});
    m_addressField = static_cast<FormField *>(m_ofServer.last());
    m_certificate = new CertificatePanel(m_account); // here, where it is seen at once
    m_fields->addWidget(m_certificate);
    m_name = new QLineEdit(m_account);
    m_name->setPlaceholderText(tr("Name of the host", "placeholder: what a connection is called when nothing is typed"));
    m_name->setMaxLength(80);
    addOfServer(tr("Name (optional)", "label: of a connection"), m_name, {QStringLiteral("name")});
    m_email = new QLineEdit(m_account);
    m_email->setPlaceholderText(QStringLiteral("name@example.com"));
    addOfServer(tr("E-mail", "label"), m_email, {QStringLiteral("email")});
    m_password = new QLineEdit(m_account);
    m_password->setEchoMode(QLineEdit::Password);
    if (m_purpose == Purpose::Edit)
        m_password->setPlaceholderText(tr("As it is", "placeholder: the password is not changed"));
    auto *password = new FormField(tr("Password", "label"), m_password, {}, m_account);
    m_fields->addWidget(password);
    addField(password, {QStringLiteral("password")});
    m_providers = new ProviderChoice(m_account);
    m_fields->addWidget(m_providers);
    addEnvironmentFields();

    auto *keep = new QVBoxLayout;
    keep->setSpacing(2);
    m_remember = new QCheckBox(tr("Keep the password in this computer's keychain", "check box"), m_account);
    m_remember->setChecked(true);
    keep->addWidget(m_remember);
    m_rememberNote = new widgets::TextLabel({}, theme::type::small, Color::Text2, QFont::Normal, m_account);
    m_rememberNote->setOverflow(widgets::Overflow::Wrap);
    m_rememberNote->setContentsMargins(theme::indent(kIndent));
    m_rememberNote->hide();
    keep->addWidget(m_rememberNote);
    m_fields->addLayout(keep);

    auto *tested = new QWidget(m_account);
    auto *row = new QHBoxLayout(tested);
    row->setContentsMargins({});
    row->setSpacing(theme::space::m);
    m_test = widgets::makeButton(tr("Test the connection", "button"), theme::Icon::Plug, theme::ButtonVariant::Normal, tested);
    row->addWidget(m_test);
    m_testText = new widgets::TextLabel({}, theme::type::body, Color::Ok, QFont::Medium, tested);
    row->addWidget(m_testText, 1);
    m_fields->addWidget(tested);
    m_ofServer << tested;
}

void ConnectDialog::addEnvironmentFields()
{
    auto *looks = new QWidget(m_account);
    auto *row = new QHBoxLayout(looks);
    row->setContentsMargins({});
    row->setSpacing(theme::space::m);
    m_color = new QComboBox(looks);
    for (const widgets::EnvironmentColor color : widgets::kEnvironmentColors)
        m_color->addItem(widgets::environmentIcon(color, std::nullopt, palette()), widgets::nameOf(color), int(color));
    row->addWidget(new FormField(tr("Colour", "label: of a connection"), m_color, {}, looks), 1);
    m_group = new QComboBox(looks);
    m_group->setEditable(true);
    m_group->setInsertPolicy(QComboBox::NoInsert);
    m_group->lineEdit()->setPlaceholderText(tr("Production, staging…", "placeholder: group of a connection"));
    m_group->lineEdit()->setMaxLength(40);
    row->addWidget(new FormField(tr("Group (optional)", "label: of a connection"), m_group, {}, looks), 1);
    m_fields->addWidget(looks);
    m_care = new QComboBox(m_account);
    m_care->addItem(tr("As usual", "care with a server"), int(widgets::Care::Usual));
    m_care->addItem(tr("Protected: type its name before anything is destroyed", "care with a server"), int(widgets::Care::Protected));
    m_care->addItem(tr("Read-only: send no change at all", "care with a server"), int(widgets::Care::ReadOnly));
    m_careField = new FormField(tr("Changes", "label: care with a server"), m_care, {}, m_account);
    m_fields->addWidget(m_careField);
    m_ofServer << looks << m_careField;
    connect(m_care, &QComboBox::currentIndexChanged, this, &ConnectDialog::showCare);
}

void ConnectDialog::showStep(Step step)
{
    m_step = step;
    m_account->setVisible(step == Step::Account);
    m_code->setVisible(step == Step::Code);
    m_browser->setVisible(step == Step::Browser);
    m_back->setVisible(step != Step::Account);
    m_test->setEnabled(true);
    setBusy(Busy::No, actionText());
    setIntro(step == Step::Account ? m_accountIntro : QString());
    switch (step) {
    case Step::Account:
        m_code->wipe();
        m_provider.clear();
        break;
    case Step::Code:
        m_code->begin(m_provider.isEmpty() ? email() : QString());
        m_code->setHint(m_provider.isEmpty() ? QString() : tr("The sign-in waits for it for five minutes."));
        break;
    case Step::Browser: m_browser->begin(m_providers->titleOf(m_provider)); break;
    }
}

// Of the first step.
void ConnectDialog::introduce(const QString &text)
{
    m_accountIntro = text;
    if (m_step == Step::Account)
        setIntro(text);
}

void ConnectDialog::back()
{
    emit cancelled();
    clearErrors();
    showStep(Step::Account);
    m_password->setFocus();
}

void ConnectDialog::lookForProviders()
{
    const QUrl url = address();
    const bool web = url.scheme() == QLatin1StringView("http") || url.scheme() == QLatin1StringView("https");
    if (m_purpose == Purpose::Edit || !url.isValid() || !web || url.host().isEmpty() || url == m_lookedAt)
        return;
    m_lookedAt = url;
    emit providersWanted(url);
}

void ConnectDialog::setProviders(const QUrl &address, const QVector<std::pair<QString, QString>> &providers)
{
    if (address == this->address() && m_step == Step::Account)
        m_providers->setProviders(providers);
}

void ConnectDialog::signInWith(const QString &provider)
{
    m_provider = provider;
    if (!check()) {
        m_provider.clear();
        return;
    }
    m_last = Trying::Connecting;
    m_testText->clear();
    showStep(Step::Browser);
    emit connectWanted();
}

void ConnectDialog::browserReturned()
{
    if (m_step != Step::Browser)
        return;
    m_browser->goOn();
    setBusy(Busy::Yes, tr("Signing in…", "button"));
}

QString ConnectDialog::mfaCode() const
{
    return m_step == Step::Code ? m_code->code() : QString();
}

QString ConnectDialog::provider() const
{
    return m_provider;
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
    widgets::endQuietly(*this);
    m_password->clear();
    m_code->wipe();
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
            introduce(tr("The password of %1 is needed: the keychain did not give it, or it was changed.", "name of a server").arg(name));
        m_password->setFocus();
    } else if (m_purpose == Purpose::SignInAgain) {
        introduce(tr("The session of %1 at %2 has ended. What you see stays; sign in to go on.", "e-mail, name of a server").arg(email, name));
        m_password->setFocus();
    }
    lookForProviders();
}

void ConnectDialog::setSignedInByProvider(const QString &serverName)
{
    introduce(tr("Sign in at %1 through your provider again: nothing of such a sign-in is kept.", "name of a server").arg(serverName));
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
    if (m_step == Step::Browser)
        return tr("Open the browser again", "button");
    if (m_step == Step::Code || m_purpose == Purpose::SignInAgain)
        return tr("Sign in", "button");
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
    clearErrors();
    if (asksForCode(error) && m_step != Step::Code) {
        showStep(Step::Code);
        return;
    }
    if (m_step == Step::Code && failedAtCode(error))
        return;
    showStep(Step::Account);
    showFailure(error);
}

// What leaves the person at the code; else the sign-in begins anew.
bool ConnectDialog::failedAtCode(const core::Error &error)
{
    setBusy(Busy::No, actionText());
    if (asksForCode(error)) {
        m_code->showWrong();
        return true;
    }
    if (!m_provider.isEmpty() && error.code == core::ErrorCode::Unauthorized) { // its one-time code is no longer good
        showStep(Step::Account);
        core::Error over;
        over.message = tr("The sign-in took too long. Begin again.");
        showError(over);
        return true;
    }
    if (certificateFacts(error) || error.code == core::ErrorCode::Unauthorized)
        return false;
    showError(error);
    return true;
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
    if (asksForCode(error)) { // reached, and the password is right
        m_testText->setToken(Color::Ok);
        m_testText->setText(tr("It works: a code of your second factor will be asked for", "test of a connection"));
        return;
    }
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
    m_lookedAt.clear(); // nothing was heard of it before
    lookForProviders();
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
    if (email().isEmpty() && m_provider.isEmpty())
        error.fields.insert(QStringLiteral("email"), tr("Give the e-mail address of your account"));
    if (password().isEmpty() && m_purpose != Purpose::Edit && m_provider.isEmpty() && m_step == Step::Account)
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
    if (m_step == Step::Browser) {
        emit browserWanted();
        return;
    }
    if (!check())
        return;
    if (m_step == Step::Code && mfaCode().isEmpty()) {
        showError(core::Error::validation(QStringLiteral("mfaCode"), tr("Type the code")));
        return;
    }
    m_last = Trying::Connecting;
    m_testText->clear();
    if (m_purpose != Purpose::Edit) {
        setBusy(Busy::Yes, m_step == Step::Code ? tr("Signing in…", "button") : tr("Connecting…", "button"));
        m_test->setEnabled(false);
    }
    emit connectWanted();
}

} // namespace ui::dialogs
