// SPDX-License-Identifier: GPL-3.0-or-later
// ConnectionsDialog: the servers that the console knows: switch to one, add, change or remove one, and
// how the keychain stands that keeps their passwords. GUI thread; owned by the window.
#pragma once

#include "ui/shell/connection_control.h"

#include <QDialog>

class QVBoxLayout;

namespace ui::widgets {
class TextLabel;
}

namespace ui::shell {

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

private:
    void fill();
    void addRow(const Connection &connection);
    void askForget(const Connection &connection);
    void showKeychain();

    ConnectionControl &m_connections;
    QWidget *m_body;
    QVBoxLayout *m_rows;
    widgets::TextLabel *m_keychain;
    QStringList m_names;
};

} // namespace ui::shell
