// SPDX-License-Identifier: GPL-3.0-or-later
// What of the window concerns connections: how the one that is shown stands, the banner, and the dialogs.
#include "ui/shell/main_window.h"

#include "models/format.h"
#include "ui/dialogs/certificate_panel.h"
#include "ui/dialogs/connect_dialog.h"
#include "ui/shell/account_row.h"
#include "ui/shell/connections_dialog.h"
#include "ui/shell/local_server_card.h"
#include "ui/shell/top_bar.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/protection.h"
#include "ui/widgets/scrim.h"

#include <QHBoxLayout>

namespace ui::shell {

using theme::ButtonVariant;
using theme::Color;
using widgets::ToastKind;

namespace {

// A person who signs in again mends it; a certificate or an address is another matter.
bool needsSignIn(ConnectionKind kind, const client::ConnectionState &state)
{
    return kind == ConnectionKind::Remote && state.phase == client::ConnectionPhase::Failed && state.error && state.error->code == core::ErrorCode::Unauthorized;
}

} // namespace

QWidget *MainWindow::buildBanner()
{
    m_banner = new widgets::Panel(Color::WarnSoft, Qt::BottomEdge, this);
    auto *row = new QHBoxLayout(m_banner);
    row->setContentsMargins(theme::space::xl, theme::space::xs + 2, theme::space::xl, theme::space::xs + 2);
    m_bannerText = new widgets::TextLabel({}, theme::type::body, Color::Warn, QFont::Medium, m_banner);
    row->addWidget(m_bannerText, 1);
    m_bannerRetry = widgets::makeButton(tr("Try now", "button: to connect"), {}, ButtonVariant::Normal, m_banner);
    row->addWidget(m_bannerRetry);
    connect(m_bannerRetry, &QPushButton::clicked, this, [this] {
        if (!m_backend)
            return;
        const client::ConnectionState &state = m_backend->connectionState();
        if (needsSignIn(m_connections.current().kind, state)) {
            openSignInAgain(m_connections.current(), *state.error);
        } else if (state.error && dialogs::certificateFacts(*state.error)) {
            const core::Error error = *state.error;
            openConnectDialog(m_connections.current());
            if (m_dialog)
                m_dialog->connectionFailed(error);
        } else {
            m_backend->retryNow();
        }
    });
    m_banner->hide();
    return m_banner;
}

void MainWindow::connectConnections()
{
    connect(&m_connections, &ConnectionControl::backendAboutToChange, this, &MainWindow::releaseBackend);
    connect(&m_connections, &ConnectionControl::backendChanged, this, &MainWindow::takeBackend);
    connect(&m_connections, &ConnectionControl::notice, this, [this](const QString &text) { tell(ToastKind::Note, text); });
    connect(&m_connections, &ConnectionControl::passwordNeeded, this, &MainWindow::openConnectDialog);
    connect(&m_connections, &ConnectionControl::signInNeeded, this, &MainWindow::openSignInAgain);
    connect(&m_connections, &ConnectionControl::providersFound, this, [this](const QUrl &address, const QVector<SignInProvider> &found) {
        if (!m_dialog)
            return;
        QVector<std::pair<QString, QString>> providers;
        for (const SignInProvider &provider : found)
            providers.append({provider.name, provider.title});
        m_dialog->setProviders(address, providers);
    });
    connect(&m_connections, &ConnectionControl::browserReturned, this, [this] {
        if (!m_dialog)
            return;
        m_dialog->browserReturned();
        raise(); // the browser lies above it
        activateWindow();
        m_dialog->raise();
        m_dialog->activateWindow();
    });
    connect(&m_connections, &ConnectionControl::remoteOpened, this, [this] {
        if (m_dialog)
            m_dialog->accept();
    });
    connect(&m_connections, &ConnectionControl::remoteFailed, this, [this](const core::Error &error) {
        if (m_dialog)
            m_dialog->connectionFailed(error);
        else
            tell(ToastKind::Failure, models::Format::error(error));
    });
    connect(&m_connections, &ConnectionControl::remoteTested, this, [this](const ConnectionTest &test) {
        if (!m_dialog)
            return;
        if (test.error)
            m_dialog->testFailed(*test.error);
        else
            m_dialog->testSucceeded(test.took, test.version);
    });
    connect(&m_connections, &ConnectionControl::savedRemotesChanged, this, &MainWindow::showConnection);
    connect(&m_connections, &ConnectionControl::keychainChanged, this, &MainWindow::showKeychain);
}

// Name, colour and care of the environment that is shown: where one sees them, and where they hold.
void MainWindow::showEnvironment()
{
    const Connection current = m_connections.current();
    const bool isProtected = current.environment.care == widgets::Care::Protected;
    m_topBar->environment()->setEnvironment(current.name, current.environment);
    m_frame->setColor(isProtected ? std::optional(widgets::inkOf(current.environment.color).value_or(Color::Error)) : std::nullopt);
    m_protection->set(isProtected ? current.name : QString());
    setWindowTitle(current.kind == ConnectionKind::Remote ? tr("%1 – MCP Console", "title of the window; name of a server").arg(current.name)
                                                          : tr("MCP Console", "title of the window"));
}

void MainWindow::showConnection()
{
    const Connection current = m_connections.current();
    showEnvironment();
    lookAtStanding();
    if (!m_backend) {
        m_card->setConnection(std::nullopt, std::nullopt);
        m_account->setAccount({}, std::nullopt, std::nullopt);
        m_banner->hide();
        return;
    }
    const client::ConnectionState &state = m_backend->connectionState();
    const auto latency = m_backend->latency();
    if (state.isLive() && m_dialog && m_dialog->purpose() == dialogs::ConnectDialog::Purpose::SignInAgain)
        m_dialog->accept(); // it came back by itself
    const bool local = current.kind == ConnectionKind::Local;
    const QString email = m_backend->user().email.isEmpty() ? current.email : m_backend->user().email;
    m_card->setConnection(local ? std::optional(state) : std::nullopt, latency);
    m_account->setAccount(email, local ? std::nullopt : std::optional(state), latency);
    showBanner(state);
}

void MainWindow::showBanner(const client::ConnectionState &state)
{
    // Only a connection that was there and is gone needs a banner; before that the page itself tells.
    const bool broken = state.phase == client::ConnectionPhase::Reconnecting || state.phase == client::ConnectionPhase::Failed;
    const bool untrusted = state.error && dialogs::certificateFacts(*state.error);
    const bool wasThere = m_services.everLoaded() || state.lastLiveMs > 0;
    m_banner->setVisible(broken && (wasThere || untrusted || needsSignIn(m_connections.current().kind, state)));
    if (!broken)
        return;
    QString text = models::Format::connection(state, m_clock.nowMs());
    if (state.phase == client::ConnectionPhase::Failed && state.error)
        text += QStringLiteral(": ") + models::Format::error(*state.error);
    if (state.lastLiveMs > 0)
        text += QStringLiteral(". ")
            + tr("What you see is as of %1, %2.", "time of day; how long ago that is")
                  .arg(models::Format::clockTime(state.lastLiveMs), models::Format::ago(state.lastLiveMs, m_clock.nowMs()));
    if (m_bannerText->text() != text)
        m_bannerText->setText(text);
    m_bannerRetry->setText(untrusted            ? tr("Look at the certificate…", "button")
                           : needsSignIn(m_connections.current().kind, state) ? tr("Sign in…", "button")
                                                : tr("Try now", "button: to connect"));
}

bool MainWindow::showsBanner() const
{
    return m_banner->isVisibleTo(this);
}

QString MainWindow::bannerText() const
{
    return m_bannerText->text();
}

// What a dialog for a connection needs of the window; `id` is of the saved one that it is about.
dialogs::ConnectDialog *MainWindow::makeConnectDialog(dialogs::ConnectDialog *dialog, const QString &id)
{
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QStringList groups;
    widgets::Environment environment;
    for (const Connection &saved : m_connections.savedRemotes()) {
        if (!saved.environment.group.isEmpty() && !groups.contains(saved.environment.group))
            groups << saved.environment.group;
        if (saved.id == id)
            environment = saved.environment;
    }
    groups.sort(Qt::CaseInsensitive);
    dialog->setEnvironment(environment, groups);
    connect(dialog, &dialogs::ConnectDialog::testWanted, this, [this, dialog, id] {
        m_connections.testRemote({dialog->address(), dialog->email(), dialog->password(), Remember::No, dialog->name(), id,
                                  dialog->acceptedCertificate()});
    });
    connect(dialog, &QDialog::finished, &m_connections, &ConnectionControl::cancelTest);
    connect(dialog, &dialogs::ConnectDialog::cancelled, &m_connections, &ConnectionControl::cancelRemote);
    connect(dialog, &dialogs::ConnectDialog::browserWanted, &m_connections, &ConnectionControl::openBrowserAgain);
    connect(dialog, &dialogs::ConnectDialog::providersWanted, this, [this, dialog](const QUrl &address) {
        m_connections.lookForProviders(address, dialog->acceptedCertificate());
    });
    showKeychain();
    m_connections.checkKeychain();
    return dialog;
}

void MainWindow::openConnectDialog(const Connection &prefill)
{
    if (m_dialog) {
        m_dialog->raise();
        return;
    }
    const QString id = prefill.kind == ConnectionKind::Remote ? prefill.id : QString();
    auto *dialog = makeConnectDialog(new dialogs::ConnectDialog(this), id);
    if (prefill.kind == ConnectionKind::Remote)
        dialog->prefill(prefill.address, prefill.email, prefill.name, prefill.acceptedCertificateSha256);
    if (!prefill.provider.isEmpty())
        dialog->setSignedInByProvider(prefill.name);
    connect(dialog, &dialogs::ConnectDialog::connectWanted, this, [this, dialog, id] {
        m_connections.openRemote({dialog->address(), dialog->email(), dialog->password(),
                                  dialog->remember() ? Remember::Yes : Remember::No, dialog->name(), id, dialog->acceptedCertificate(),
                                  dialog->environment(), dialog->mfaCode(), dialog->provider()});
    });
    dialog->open();
}

// In place: the pages stay as they are while their server lets nobody in.
void MainWindow::openSignInAgain(const Connection &connection, const core::Error &error)
{
    if (m_dialog)
        return;
    using dialogs::ConnectDialog;
    auto *dialog = makeConnectDialog(new ConnectDialog(this, ConnectDialog::Purpose::SignInAgain), connection.id);
    dialog->prefill(connection.address, connection.email, connection.name, connection.acceptedCertificateSha256);
    connect(dialog, &ConnectDialog::connectWanted, this, [this, dialog] {
        RemoteRequest request;
        request.password = dialog->password();
        request.remember = dialog->remember() ? Remember::Yes : Remember::No;
        request.mfaCode = dialog->mfaCode();
        request.provider = dialog->provider();
        m_connections.signInAgain(request);
    });
    connect(&m_connections, &ConnectionControl::backendAboutToChange, dialog, &QDialog::reject); // another server is wanted
    if (!error.details.contains(QLatin1StringView("signIn"))) // the end of a session, which the dialog tells itself
        dialog->connectionFailed(error);
    dialog->open();
}

void MainWindow::openEditDialog(const Connection &connection)
{
    if (m_dialog) {
        m_dialog->raise();
        return;
    }
    auto *dialog = makeConnectDialog(new dialogs::ConnectDialog(this, dialogs::ConnectDialog::Purpose::Edit), connection.id);
    dialog->prefill(connection.address, connection.email, connection.name, connection.acceptedCertificateSha256);
    connect(dialog, &dialogs::ConnectDialog::connectWanted, this, [this, dialog, id = connection.id] {
        m_connections.saveRemote({dialog->address(), dialog->email(), dialog->password(),
                                  dialog->remember() ? Remember::Yes : Remember::No, dialog->name(), id, dialog->acceptedCertificate(),
                                  dialog->environment()});
        dialog->accept();
    });
    dialog->open();
}

void MainWindow::showKeychain()
{
    if (!m_dialog)
        return;
    using Keychain = dialogs::ConnectDialog::Keychain;
    const QString note = keychainNote(m_connections.keychain());
    m_dialog->setKeychain(note.isEmpty() ? Keychain::Usable : Keychain::NotUsable, note);
}

void MainWindow::openConnections()
{
    auto *dialog = new ConnectionsDialog(m_connections, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConnectionsDialog::addWanted, this, [this, dialog] {
        dialog->accept();
        openConnectDialog();
    });
    connect(dialog, &ConnectionsDialog::newWindowWanted, this, &MainWindow::newWindowWanted);
    connect(dialog, &ConnectionsDialog::editWanted, this, &MainWindow::openEditDialog);
    widgets::Scrim::open(dialog);
}

} // namespace ui::shell
