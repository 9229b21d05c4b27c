// SPDX-License-Identifier: GPL-3.0-or-later
// ConnectionsDialog: the servers that the console knows, by group, each in its colour and with how it does
// while the dialog is open: switch to one, open one in a window of its own, add, change or remove one, and
// how the keychain stands that keeps their passwords. GUI thread; owned by the window.
#pragma once

#include "ui/shell/connection_control.h"

#include <QDialog>
#include <QHash>
#include <QTimer>

class QVBoxLayout;

namespace ui::widgets {
struct StatusLook;
class StatusPill;
class TextLabel;
}

namespace ui::shell {

// How a server does, as a pill; nothing is known yet without a glance.
widgets::StatusLook lookOf(const std::optional<Glance> &glance);

// How the keychain stands, for people; empty while it is there or nobody knows.
QString keychainNote(KeychainState state);

class ConnectionsDialog : public QDialog
{
    Q_OBJECT

public:
    ConnectionsDialog(ConnectionControl &connections, QWidget *parent);

    QStringList names() const { return m_names; }
    QString keychainText() const;

signals:
    void addWanted();
    void editWanted(const ui::shell::Connection &connection);
    void newWindowWanted(const QString &connectionId);

private:
    void fill();
    void addGroup(const QString &name);
    void addRow(const Connection &connection);
    void showGlance(const QString &id);
    void askForget(const Connection &connection);
    void showKeychain();

    ConnectionControl &m_connections;
    QWidget *m_body;
    QVBoxLayout *m_rows;
    widgets::TextLabel *m_keychain;
    QStringList m_names;
    QHash<QString, widgets::StatusPill *> m_glances; // by id of the connection
    QTimer m_look;
};

} // namespace ui::shell
