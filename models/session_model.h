// SPDX-License-Identifier: GPL-3.0-or-later
// SessionModel: where one person is signed in, fetched when asked for. Lives on the window's thread; owned
// by the view; the backend outlives it or is taken away by setSource(nullptr, …).
#pragma once

#include "core/clock.h"
#include "models/list_loader.h"
#include "models/table_model.h"

namespace models {

class SessionModel final : public TableModel<client::AccountSession, core::SessionId>
{
    Q_OBJECT
public:
    enum Column { Device, Since, LastSeen, ColumnCount };
    enum Role {
        SubtitleRole = Qt::UserRole + 1, // QString: address
        CurrentRole,                     // bool: the one that asks
    };

    explicit SessionModel(const core::Clock &clock, QObject *parent = nullptr);

    // Of this person; of the one who is signed in where `user` is empty.
    void setSource(client::Backend *backend, const core::UserId &user);
    void refresh();
    void tick();
    LoadState loadState() const { return m_loader.state(); }
    const core::Error &loadError() const { return m_loader.error(); }
    bool everLoaded() const { return m_loader.everLoaded(); }

    core::SessionId idAt(const QModelIndex &index) const;
    bool hasOthers() const; // than the one that asks

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void removeSession(const core::SessionId &id);

signals:
    void loadStateChanged();

protected:
    core::SessionId idOf(const client::AccountSession &session) const override { return session.id; }
    bool same(const client::AccountSession &a, const client::AccountSession &b) const override { return a == b; }

private:
    QString display(const client::AccountSession &session, int column) const;

    const core::Clock &m_clock;
    core::UserId m_user;
    ListLoader<client::AccountSession> m_loader;
};

} // namespace models
