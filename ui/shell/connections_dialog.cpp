// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connections_dialog.h"

#include "ui/dialogs/small_dialogs.h"
#include "ui/theme/icons.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/environment.h"
#include "ui/widgets/scroll_pane.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/tab_order.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::shell {

using theme::ButtonVariant;
using theme::Color;
using theme::Icon;
using widgets::StatusLook;
using widgets::TextLabel;

namespace {

constexpr int kLeastHeight = 420;
constexpr int kMark = 20;
constexpr std::chrono::seconds kLookEvery{10};

// By group, in the order of their names; those without one first. Within a group as they were saved.
QVector<Connection> grouped(QVector<Connection> list)
{
    std::stable_sort(list.begin(), list.end(), [](const Connection &a, const Connection &b) {
        return a.environment.group.localeAwareCompare(b.environment.group) < 0;
    });
    return list;
}

class RowIcon final : public QWidget
{
public:
    RowIcon(Icon icon, QWidget *parent) : QWidget(parent), m_icon(icon) { setFixedSize(kMark, kMark); }

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

StatusLook lookOf(const std::optional<Glance> &glance)
{
    using widgets::Tone;
    if (!glance)
        return {Tone::Off, Icon::Loader, ConnectionsDialog::tr("Looking…", "how a server does: not known yet")};
    if (glance->reach == Glance::Reach::Off)
        return {Tone::Off, Icon::CircleMinus, ConnectionsDialog::tr("Off", "how a server does")};
    if (glance->reach == Glance::Reach::No)
        return {Tone::Error, Icon::WifiOff, ConnectionsDialog::tr("Not reached", "how a server does")};
    return widgets::lookOf(glance->health);
}

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
    setMinimumSize(theme::size::dialog + 260, kLeastHeight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme::space::xxl, theme::space::xl, theme::space::xxl, theme::space::m);
    head->addWidget(new TextLabel(tr("Servers", "title of a dialog"), theme::type::title, Color::Text, QFont::DemiBold, this), 1);
    auto *add = widgets::makeButton(tr("Add a server…", "button"), Icon::Plus, ButtonVariant::Normal, this);
    head->addWidget(add);
    column->addLayout(head);

    auto *scroll = new widgets::ScrollPane(this);
    scroll->setAccessibleName(windowTitle());
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
    connect(&m_connections, &ConnectionControl::glanced, this, &ConnectionsDialog::showGlance);
    m_look.setInterval(kLookEvery);
    connect(&m_look, &QTimer::timeout, &m_connections, &ConnectionControl::lookAround);
    m_look.start();
    m_connections.lookAround();
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
    m_glances.clear();
    Connection local;
    local.kind = ConnectionKind::Local;
    local.id = QStringLiteral("local");
    local.name = tr("Local server", "name of the connection");
    addRow(local);
    QString group;
    for (const Connection &saved : grouped(m_connections.savedRemotes())) {
        if (saved.environment.group != group)
            addGroup(group = saved.environment.group);
        addRow(saved);
    }
    m_rows->addStretch(1); // before the stretches within the rows
    widgets::orderTabs(*this); // the rows are newer than the buttons below them
}

void ConnectionsDialog::addGroup(const QString &name)
{
    auto *head = new widgets::Panel(Color::Background, Qt::TopEdge, m_body);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(theme::space::xxl, theme::space::xs + 2, theme::space::xxl, theme::space::xs + 2);
    layout->addWidget(new TextLabel(name, theme::type::small, Color::Text2, QFont::DemiBold, head));
    m_rows->addWidget(head);
}

void ConnectionsDialog::showGlance(const QString &id)
{
    widgets::StatusPill *pill = m_glances.value(id);
    if (!pill)
        return;
    const std::optional<Glance> glance = m_connections.glance(id);
    pill->setLook(lookOf(glance));
    pill->setToolTip(glance ? glance->words.toHtmlEscaped() : QString());
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
    if (remote) {
        auto *mark = new QLabel(row);
        mark->setFixedSize(kMark, kMark);
        mark->setAlignment(Qt::AlignCenter);
        mark->setPixmap(widgets::environmentIcon(connection.environment.color, std::nullopt, palette()).pixmap(theme::size::icon, theme::size::icon));
        mark->setToolTip(widgets::nameOf(connection.environment.color));
        layout->addWidget(mark);
    } else {
        layout->addWidget(new RowIcon(Icon::Monitor, row));
    }
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
    if (remote && connection.environment.care != widgets::Care::Usual) {
        auto *care = new widgets::StatusPill(row);
        const bool readOnly = connection.environment.care == widgets::Care::ReadOnly;
        care->setLook({readOnly ? widgets::Tone::Off : widgets::Tone::Warn, readOnly ? Icon::Eye : Icon::Lock, widgets::nameOf(connection.environment.care)});
        layout->addWidget(care);
    }
    m_glances.insert(connection.id, new widgets::StatusPill(row));
    layout->addWidget(m_glances.value(connection.id));
    showGlance(connection.id);
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
    auto *apart = widgets::makeIconButton(Icon::Copy, tr("Open %1 in a new window", "tool tip; a server").arg(connection.name),
                                          ButtonVariant::Flat, row);
    connect(apart, &QToolButton::clicked, this, [this, id = connection.id] {
        emit newWindowWanted(id);
        accept();
    });
    layout->addWidget(apart);
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
    dialogs::QuestionDialog::ask({tr("Remove %1 from the list?", "a server").arg(connection.name),
                                  tr("Its password is removed from the keychain too. Nothing changes on the server."), tr("Remove", "button"),
                                  tr("Keep it", "button")},
                                 this, &m_connections, [&connections = m_connections, id = connection.id] { connections.forget(id); });
}

} // namespace ui::shell
