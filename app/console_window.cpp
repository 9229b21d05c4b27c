// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console_window.h"

#include "client/json.h"
#include "ui/shell/page_stack.h"

#include <QEvent>

namespace app {

using ui::shell::Connection;
using ui::shell::ConnectionKind;

namespace {

ui::pages::Destination placeOf(const StartWishes &wishes)
{
    ui::pages::Destination place;
    place.page = *wishes.page;
    place.service = wishes.service;
    return place;
}

// What a person is asked to connect to: the scheme that the dialog would choose where none is named.
QUrl addressToAsk(const QUrl &server)
{
    if (!server.scheme().isEmpty())
        return server.resolved(QUrl(QStringLiteral("/")));
    QUrl url = server;
    url.setScheme(client::isLoopback(server.host()) ? QStringLiteral("http") : QStringLiteral("https"));
    return url;
}

bool isServer(const Connection &connection, const StartWishes &wishes)
{
    if (!wishes.namesServer())
        return connection.kind != ConnectionKind::None;
    return wishes.local ? connection.kind == ConnectionKind::Local
                        : connection.kind == ConnectionKind::Remote && SavedConnections::isAt(connection, wishes.server);
}

} // namespace

ConsoleWindow::ConsoleWindow(const SharedParts &parts)
    : m_saved(parts.saved)
    , m_connections(parts.localServer, parts.saved, parts.secrets, parts.clock, &parts.health)
    , m_window(parts.theme, parts.localServer, m_connections, parts.clock, &parts.memory, &parts.preferences)
{
    connect(&m_connections, &ConnectionManager::backendChanged, this, &ConsoleWindow::backendChanged);
    m_window.installEventFilter(this);
}

ConsoleWindow::~ConsoleWindow()
{
    m_window.removeEventFilter(this);
    m_connections.disconnect(this);
}

void ConsoleWindow::comeToFront(const QByteArray &activationToken)
{
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken); // where Qt looks for it
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

bool ConsoleWindow::isFree() const
{
    return m_connections.current().kind == ConnectionKind::None && m_connections.openingId().isEmpty();
}

bool ConsoleWindow::isFor(const QString &connectionId) const
{
    return m_connections.current().id == connectionId || m_connections.openingId() == connectionId;
}

void ConsoleWindow::open(const StartWishes &wishes)
{
    if (m_connections.backend() && isServer(m_connections.current(), wishes)) {
        showPlace(wishes);
        return;
    }
    if (wishes.page)
        m_awaited = wishes;
    if (wishes.local) {
        m_connections.openLocal();
    } else if (const Connection *saved = m_saved.at(wishes.server)) {
        if (m_connections.openingId() != saved->id)
            m_connections.openSaved(saved->id);
    } else {
        Connection unknown;
        unknown.kind = ConnectionKind::Remote;
        unknown.address = addressToAsk(wishes.server);
        m_window.openConnectDialog(unknown);
    }
}

void ConsoleWindow::showPlace(const StartWishes &wishes)
{
    if (!wishes.page)
        return;
    if (m_connections.backend())
        m_window.pageStack()->go(placeOf(wishes));
    else
        m_awaited = wishes;
}

void ConsoleWindow::backendChanged()
{
    if (!m_awaited || !m_connections.backend())
        return;
    // A person may have opened another server meanwhile: the place is not one of that.
    if (isServer(m_connections.current(), *m_awaited))
        m_window.pageStack()->go(placeOf(*m_awaited));
    m_awaited.reset();
}

bool ConsoleWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Close)
        QMetaObject::invokeMethod(this, [this] {
            if (!m_window.isVisible()) // it may have refused
                emit closed();
        }, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace app
