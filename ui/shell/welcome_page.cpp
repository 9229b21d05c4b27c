// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcome_page.h"

#include "models/server_words.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/states.h"

#include <QVBoxLayout>

namespace ui::shell {

using theme::Color;
using theme::Icon;

WelcomePage::WelcomePage(LocalServerControl &server, ConnectionControl &connections, QWidget *parent)
    : QWidget(parent), m_server(server), m_connections(connections)
{
    auto *column = new QVBoxLayout(this);
    m_message = new widgets::MessageState(this);
    m_samples = m_message->addButton(tr("Start with sample services", "button"), theme::ButtonVariant::Primary);
    m_local = m_message->addButton({}, theme::ButtonVariant::Normal);
    m_remote = m_message->addButton(tr("Connect to a server…", "button"), theme::ButtonVariant::Normal);
    m_guide = m_message->addButton(tr("Read the guide", "button"), theme::ButtonVariant::Flat);
    column->addWidget(m_message);
    connect(m_local, &QPushButton::clicked, &connections, &ConnectionControl::openLocal);
    connect(m_samples, &QPushButton::clicked, this, &WelcomePage::samplesWanted);
    connect(m_remote, &QPushButton::clicked, this, &WelcomePage::connectWanted);
    connect(m_guide, &QPushButton::clicked, this, &WelcomePage::guideWanted);
    connect(&m_connections, &ConnectionControl::savedRemotesChanged, this, &WelcomePage::refresh);
    connect(&m_server, &LocalServerControl::stateChanged, this, &WelcomePage::refresh);
    refresh();
}

void WelcomePage::refresh()
{
    const LocalServerState state = m_server.state();
    m_local->setEnabled(state.phase != LocalServerPhase::Starting && state.phase != LocalServerPhase::Stopping);
    // Samples are for those who have nothing yet.
    const bool first = state.phase == LocalServerPhase::Off && m_connections.savedRemotes().isEmpty();
    m_samples->setVisible(first);
    theme::setVariant(m_local, first ? theme::ButtonVariant::Normal : theme::ButtonVariant::Primary);
    switch (state.phase) {
    case LocalServerPhase::Failed:
        m_message->setIcon(Icon::ServerOff, Color::Error);
        m_message->setTexts(tr("The local server could not start", "title"), models::ServerWords::text(state.reason));
        m_local->setText(tr("Try again", "button"));
        break;
    case LocalServerPhase::Starting:
        m_message->setIcon(Icon::Server, Color::Text3);
        m_message->setTexts(tr("The local server is starting", "title"), tr("This takes a moment."));
        m_local->setText(tr("Starting…", "button"));
        break;
    case LocalServerPhase::Stopping:
        m_message->setIcon(Icon::Server, Color::Text3);
        m_message->setTexts(tr("The local server is stopping", "title"), tr("Its services are stopped in order."));
        m_local->setText(tr("Stopping…", "button"));
        break;
    case LocalServerPhase::Running:
        m_message->setIcon(Icon::Server, Color::Accent);
        m_message->setTexts(tr("The local server is running", "title"), tr("Open it to see its services."));
        m_local->setText(tr("Open the local server", "button"));
        break;
    case LocalServerPhase::Off:
        m_message->setIcon(Icon::Server, Color::Accent);
        m_message->setTexts(tr("Run MCP servers from here", "title"),
                            tr("Switch the local server on to run them on this computer, or connect to a server that runs "
                               "elsewhere. You can change between them at any time."));
        m_local->setText(tr("Start the local server", "button"));
        break;
    }
}

} // namespace ui::shell
