// SPDX-License-Identifier: GPL-3.0-or-later
// AccountRow: who is signed in where, at the very foot of the side bar, and the menu that leads to
// other servers. GUI thread; owned by the window.
#pragma once

#include "client/connection_state.h"
#include "core/clock.h"
#include "ui/shell/connection_control.h"
#include "ui/widgets/environment.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QAction;
class QMenu;
class QToolButton;

namespace ui::widgets {
class TextLabel;
}

namespace ui::shell {

class StateLine;

class AccountRow : public QWidget
{
    Q_OBJECT

public:
    AccountRow(ConnectionControl &connections, const core::Clock &clock, QWidget *parent = nullptr);

    // `state` only for a remote server; the local one has its card.
    void setAccount(const QString &email, std::optional<client::ConnectionState> state, std::optional<core::Millis> latency);
    QString title() const;
    StateLine *stateLine() const { return m_line; }
    QMenu *menu() const { return m_menu; }

signals:
    void connectWanted();
    void manageWanted();
    void newWindowWanted();
    void menuFilled(QMenu *menu); // about to be shown: the window adds what is its own

private:
    struct Entry
    {
        QPointer<QAction> action;
        QString text;
        widgets::EnvironmentColor color = widgets::EnvironmentColor::None;
    };
    void fillMenu();
    void showGlance(const QString &id);

    ConnectionControl &m_connections;
    const core::Clock &m_clock;
    QWidget *m_face;
    widgets::TextLabel *m_title;
    StateLine *m_line;
    QToolButton *m_button;
    QMenu *m_menu;
    QHash<QString, Entry> m_entries; // of the menu, by id of the connection
};

} // namespace ui::shell
