// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connections_dialog.h"

#include "ui/theme/icons.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/scrim.h"
#include "ui/widgets/status_pill.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui::shell {

using theme::ButtonVariant;
using theme::Color;
using theme::Icon;
using widgets::TextLabel;

namespace {

constexpr int kLeastHeight = 360;

class RowIcon final : public QWidget
{
public:
    RowIcon(Icon icon, QWidget *parent) : QWidget(parent), m_icon(icon) { setFixedSize(20, 20); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        theme::paintIcon(&painter, rect().adjusted(1, 1, -1, -1), m_icon, theme::color(this, Color::Text2));
    }

private:
    Icon m_icon;
};

} // namespace

QString keychainNote(KeychainState state)
{
    switch (state) {
    case KeychainState::Locked:
        return ConnectionsDialog::tr("The keychain is locked. Until it is unlocked, a password is kept for this run only, and asked for in the next.");
    case KeychainState::Absent:
        return ConnectionsDialog::tr("There is no keychain here. A password is kept for this run only, and asked for in the next; it is never written to a file.");
    case KeychainState::Available:
    case KeychainState::Unknown:
        break;
    }
    return {};
}

ConnectionsDialog::ConnectionsDialog(ConnectionControl &connections, QWidget *parent)
    : QDialog(parent), m_connections(connections)
{
    setWindowTitle(tr("Servers", "title of a dialog"));
    setMinimumSize(theme::size::dialog + 120, kLeastHeight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme::space::xxl, theme::space::xl, theme::space::xxl, theme::space::m);
    head->addWidget(new TextLabel(tr("Servers", "title of a dialog"), theme::type::title, Color::Text, QFont::DemiBold, this), 1);
    auto *add = widgets::makeButton(tr("Add a server…", "button"), Icon::Plus, ButtonVariant::Normal, this);
    head->addWidget(add);
    column->addLayout(head);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_body = new QWidget(scroll);
    m_rows = new QVBoxLayout(m_body);
    m_rows->setContentsMargins({});
    m_rows->setSpacing(0);
    scroll->setWidget(m_body);
    column->addWidget(scroll, 1);

    auto *bar = new widgets::Panel(Color::Background, Qt::TopEdge, this);
    auto *feet = new QHBoxLayout(bar);
    feet->setContentsMargins(theme::space::xxl, theme::space::m, theme::space::xxl, theme::space::m);
    feet->setSpacing(theme::space::l);
    m_keychain = new TextLabel({}, theme::type::small, Color::Text2, QFont::Normal, bar);
    m_keychain->setOverflow(widgets::Overflow::Wrap);
    feet->addWidget(m_keychain, 1);
    auto *closeButton = widgets::makeButton(tr("Close", "button"), {}, ButtonVariant::Normal, bar);
    feet->addWidget(closeButton);
    column->addWidget(bar);

    connect(add, &QPushButton::clicked, this, &ConnectionsDialog::addWanted);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(&m_connections, &ConnectionControl::savedRemotesChanged, this, &ConnectionsDialog::fill);
    connect(&m_connections, &ConnectionControl::backendChanged, this, &ConnectionsDialog::fill);
    connect(&m_connections, &ConnectionControl::keychainChanged, this, &ConnectionsDialog::showKeychain);
    fill();
    showKeychain();
    m_connections.checkKeychain();
}

QString ConnectionsDialog::keychainText() const
{
    return m_keychain->text();
}

void ConnectionsDialog::showKeychain()
{
    const KeychainState state = m_connections.keychain();
    const QString note = keychainNote(state);
    m_keychain->setToken(note.isEmpty() ? Color::Text2 : Color::Warn);
    m_keychain->setText(note.isEmpty() ? tr("Passwords are kept in this computer's keychain and nowhere else.") : note);
}

void ConnectionsDialog::fill()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // one of its buttons may be at work
        }
        delete item;
    }
    m_names.clear();
    Connection local;
    local.kind = ConnectionKind::Local;
    local.id = QStringLiteral("local");
    local.name = tr("Local server", "name of the connection");
    addRow(local);
    for (const Connection &saved : m_connections.savedRemotes())
        addRow(saved);
    m_rows->addStretch();
}

void ConnectionsDialog::addRow(const Connection &connection)
{
    const Connection current = m_connections.current();
    const bool isCurrent = current.kind != ConnectionKind::None && current.id == connection.id;
    const bool remote = connection.kind == ConnectionKind::Remote;
    auto *row = new widgets::Panel(Color::Surface, Qt::TopEdge, m_body);
    row->setMinimumHeight(theme::row::l + theme::space::s);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(theme::space::xxl, theme::space::s, theme::space::xxl, theme::space::s);
    layout->setSpacing(theme::space::s);
    layout->addWidget(new RowIcon(remote ? Icon::Globe : Icon::Monitor, row));
    layout->addSpacing(theme::space::xs);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addStretch();
    words->addWidget(new TextLabel(connection.name, theme::type::body, Color::Text, QFont::DemiBold, row));
    const auto path = connection.address.path() == QLatin1StringView("/api/v1") ? QUrl::RemovePath : QUrl::None; // the usual one
    QString what = remote ? connection.address.toDisplayString(path) + QStringLiteral(" · ") + connection.email
                          : tr("Runs on this computer", "the local server");
    if (!connection.acceptedCertificateSha256.isEmpty())
        what += QStringLiteral(" · ") + tr("trusted by you", "of a connection: its certificate");
    words->addWidget(new TextLabel(what, theme::type::small, Color::Text2, QFont::Normal, row));
    words->addStretch();
    layout->addLayout(words, 1);
    if (isCurrent) {
        auto *pill = new widgets::StatusPill(row);
        pill->setLook({widgets::Tone::Accent, Icon::Check, tr("Shown now", "of a connection")});
        layout->addWidget(pill);
    } else {
        auto *open = widgets::makeButton(tr("Switch to it", "button: another server"), {}, ButtonVariant::Normal, row);
        open->setAccessibleName(tr("Switch to %1", "accessible name; a server").arg(connection.name));
        connect(open, &QPushButton::clicked, this, [this, connection] {
            if (connection.kind == ConnectionKind::Local)
                m_connections.openLocal();
            else
                m_connections.openSaved(connection.id);
            accept();
        });
        layout->addWidget(open);
    }
    if (remote) {
        auto *edit = widgets::makeIconButton(Icon::Pencil, tr("Edit %1", "tool tip; a server").arg(connection.name), ButtonVariant::Flat, row);
        connect(edit, &QToolButton::clicked, this, [this, connection] { emit editWanted(connection); });
        layout->addWidget(edit);
        auto *remove = widgets::makeIconButton(Icon::Trash, tr("Remove %1", "tool tip; a server").arg(connection.name), ButtonVariant::Flat, row);
        connect(remove, &QToolButton::clicked, this, [this, connection] { askForget(connection); });
        layout->addWidget(remove);
    }
    m_names << connection.name;
    m_rows->addWidget(row);
}

void ConnectionsDialog::askForget(const Connection &connection)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Remove a server", "title"),
                                tr("Remove %1 from the list?", "a server").arg(connection.name), QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Its password is removed from the keychain too. Nothing changes on the server."));
    theme::setVariant(box->addButton(tr("Keep it", "button"), QMessageBox::RejectRole), ButtonVariant::Normal);
    QPushButton *remove = box->addButton(tr("Remove", "button"), QMessageBox::AcceptRole);
    theme::setVariant(remove, ButtonVariant::Danger);
    connect(remove, &QPushButton::clicked, this, [this, id = connection.id] { m_connections.forget(id); });
    widgets::Scrim::open(box);
}

} // namespace ui::shell
