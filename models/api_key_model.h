// SPDX-License-Identifier: GPL-3.0-or-later
// ApiKeyModel: API keys of one's own, of one person or of everybody, fetched when asked for; never with
// the key itself. Lives on the window's thread; owned by its page or view; the backend outlives it or is
// taken away by setSource(nullptr, …).
#pragma once

#include "core/clock.h"
#include "models/list_loader.h"
#include "models/people_words.h"
#include "models/table_model.h"

#include <functional>

namespace models {

class ApiKeyModel final : public TableModel<client::ApiKey, client::ApiKeyId>
{
    Q_OBJECT
public:
    enum Column { Name, State, Permissions, Expires, LastUsed, Owner, Created, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1, // QString
        SubtitleRole,              // QString: how it begins
        StateRole,                 // int(KeyState)
    };
    enum class Whose { Own, Ones, Everybodys };
    using OwnerName = std::function<QString(const core::UserId &)>;

    explicit ApiKeyModel(const core::Clock &clock, QObject *parent = nullptr);

    // `user` counts for Ones. Loads nothing by itself.
    void setSource(client::Backend *backend, Whose whose, const core::UserId &user = {});
    Whose whose() const { return m_whose; }
    void setOwnerNames(OwnerName name); // instead of ids
    void refresh();
    void tick(); // ages and states are others now
    LoadState loadState() const { return m_loader.state(); }
    const core::Error &loadError() const { return m_loader.error(); }
    bool everLoaded() const { return m_loader.everLoaded(); }

    client::ApiKeyId idAt(const QModelIndex &index) const;
    QString ownerOf(const client::ApiKey &key) const;
    KeyState stateOf(const client::ApiKey &key) const { return PeopleWords::keyState(key, m_clock.nowMs()); }

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    double numberKey(const client::ApiKey &key, int column) const;
    QString textKey(const client::ApiKey &key, int column) const;

    void applyKey(const client::ApiKey &key);
    void removeKey(const client::ApiKeyId &id);

signals:
    void loadStateChanged();

protected:
    client::ApiKeyId idOf(const client::ApiKey &key) const override { return key.id; }
    bool same(const client::ApiKey &a, const client::ApiKey &b) const override { return a == b; }

private:
    QString display(const client::ApiKey &key, int column) const;
    QString toolTip(const client::ApiKey &key, int column) const;

    const core::Clock &m_clock;
    Whose m_whose = Whose::Own;
    core::UserId m_user;
    OwnerName m_ownerName;
    qint64 m_tickedAtMs = 0;
    ListLoader<client::ApiKey> m_loader;
};

} // namespace models
