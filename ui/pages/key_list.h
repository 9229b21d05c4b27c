// SPDX-License-Identifier: GPL-3.0-or-later
// KeyList: API keys as a table with its states and their revocation, without a filter of its own: in the
// panel of one person, and the middle of the page of keys, which gives it a filtered model. Tells when a
// key is to be revoked; asks first. GUI thread; the backend outlives it or is taken away.
#pragma once

#include "models/api_key_model.h"
#include "ui/dialogs/curl_copy.h"

#include <QPointer>
#include <QWidget>

#include <functional>

namespace ui::widgets {
class TableView;
}

namespace ui::pages {

class ListStates;

class KeyList : public QWidget
{
    Q_OBJECT

public:
    enum class Columns { Few, All };
    using IdAt = std::function<client::ApiKeyId(const QModelIndex &)>;

    // `shown` is `keys` or a proxy of it, whose rows `idAt` knows.
    KeyList(models::ApiKeyModel &keys, QAbstractItemModel &shown, IdAt idAt, Columns columns, const core::Clock &clock, QWidget *parent);
    ~KeyList() override;

    void setBackend(client::Backend *backend);
    const client::ApiKey *chosen() const; // null: none
    QString whyNotRevoke(const client::ApiKey *key) const;
    void askRevoke(); // the chosen one
    dialogs::Told told(); // what that sends in the end; empty: it may not be revoked

    widgets::TableView *table() const { return m_table; }
    ListStates *states() const { return m_states; }

signals:
    void chosenChanged();
    void done(const QString &text);
    void failed(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openMenu(const QPoint &at);
    void revoke(const client::ApiKey &key);

    models::ApiKeyModel &m_keys;
    IdAt m_idAt;
    const core::Clock &m_clock;
    QPointer<client::Backend> m_backend;
    ListStates *m_states;
    widgets::TableView *m_table;
};

} // namespace ui::pages
