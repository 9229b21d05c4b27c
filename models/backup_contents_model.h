// SPDX-License-Identifier: GPL-3.0-or-later
// BackupContentsModel: what lies in a backup as a tree, fetched from the server folder by folder as they
// are opened, or what a search finds, as a list. Of a folder no more than kMostShown are fetched; a last
// row says how many are left. Lives on the window's thread; owned by the panel that shows it; the
// backend outlives it or is taken away by show(nullptr, {}).
#pragma once

#include "client/backend.h"

#include <QAbstractItemModel>
#include <QPointer>

#include <memory>
#include <vector>

namespace models {

class BackupContentsModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Name, Size, Modified, ColumnCount };
    enum Role {
        PathRole = Qt::UserRole + 1, // QString
        KindRole,                    // int(core::BackupEntry::Kind)
    };
    static constexpr int kMostShown = 1000;

    explicit BackupContentsModel(QObject *parent = nullptr);
    ~BackupContentsModel() override;

    void show(client::Backend *backend, const core::BackupId &id);
    void setSearch(const QString &text); // empty: the tree again
    const QString &search() const { return m_search; }
    void refetch();
    bool isLoading() const { return m_loading > 0; }
    bool everLoaded() const; // the top, or what was searched for

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &) const override { return ColumnCount; }
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void loadingChanged();
    void failed(const core::Error &error);

private:
    struct Node;
    Node *nodeOf(const QModelIndex &index) const;
    QModelIndex indexOf(Node *node, int column = 0) const;
    void start();
    void fetch(Node *node);
    void take(Node *node, const client::Page<core::BackupEntry> &page);

    QPointer<client::Backend> m_backend;
    core::BackupId m_id;
    QString m_search;
    std::unique_ptr<Node> m_root;
    quint64 m_generation = 0; // of the tree: answers for an earlier one are not ours
    int m_loading = 0;
};

} // namespace models
