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
        const std::optional<core::Error> error = m_backend->connectionState().error;
        if (!error || !dialogs::certificateFacts(*error)) {
            m_backend->retryNow();
            return;
        }
        openConnectDialog(m_connections.current());
        if (m_dialog)
            m_dialog->connectionFailed(*error);
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
    m_banner->setVisible(broken && (m_services.everLoaded() || untrusted));
    if (!broken)
        return;
    QString text = models::Format::connection(state, m_clock.nowMs());
    if (state.phase == client::ConnectionPhase::Failed && state.error)
        text += QStringLiteral(": ") + models::Format::error(*state.error);
    if (state.lastLiveMs > 0)
        text += QStringLiteral(". ") + tr("What you see is as of %1.", "time of day").arg(models::Format::clockTime(state.lastLiveMs));
    if (m_bannerText->text() != text)
        m_bannerText->setText(text);
    m_bannerRetry->setText(untrusted ? tr("Look at the certificate…", "button") : tr("Try now", "button: to connect"));
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
    connect(dialog, &dialogs::ConnectDialog::connectWanted, this, [this, dialog, id] {
        m_connections.openRemote({dialog->address(), dialog->email(), dialog->password(),
                                  dialog->remember() ? Remember::Yes : Remember::No, dialog->name(), id, dialog->acceptedCertificate(),
                                  dialog->environment()});
    });
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
