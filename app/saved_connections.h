// SPDX-License-Identifier: GPL-3.0-or-later
// SavedConnections: the remote servers that the console remembers, kept in the settings and shared by all
// windows. Passwords are no part of it. Window's thread; owned by the composition root, after the settings.
#pragma once

#include "app/settings.h"
#include "ui/shell/connection_control.h"

namespace app {

class SavedConnections final : public QObject
{
    Q_OBJECT
public:
    explicit SavedConnections(Settings &settings, QObject *parent = nullptr);

    const QVector<ui::shell::Connection> &all() const { return m_list; }
    const ui::shell::Connection *find(const QString &id) const; // until the next change; null: there is none
    // By the base of its API, or by host and port alone (see StartWishes).
    const ui::shell::Connection *at(const QUrl &server) const;
    static bool isAt(const ui::shell::Connection &connection, const QUrl &server);
    // In the place of the one it was made from, which goes; at the end without one.
    void replace(const QString &oldId, const ui::shell::Connection &connection);
    void remove(const QString &id);

signals:
    void changed();
    void removed(const QString &id); // after changed()

private:
    void load();
    void save();

    Settings &m_settings;
    QVector<ui::shell::Connection> m_list;
};

} // namespace app
