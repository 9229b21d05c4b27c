// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backup_contents_model.h"

#include "models/format.h"

namespace models {

using core::BackupEntry;

namespace {
constexpr int kAtOnce = 100;
} // namespace

struct BackupContentsModel::Node
{
    enum class Fetched { No, Underway, Done };
    BackupEntry entry;
    Node *parent = nullptr;
    int row = 0;
    int left = 0; // of a last row: how many more there are
    Fetched fetched = Fetched::No;
    int pages = 0;
    std::vector<std::unique_ptr<Node>> children;
};

BackupContentsModel::BackupContentsModel(QObject *parent)
    : QAbstractItemModel(parent), m_root(std::make_unique<Node>())
{
    m_root->entry.kind = BackupEntry::Kind::Folder;
}

BackupContentsModel::~BackupContentsModel() = default;

void BackupContentsModel::show(client::Backend *backend, const core::BackupId &id)
{
    if (backend == m_backend && id == m_id)
        return;
    m_backend = backend;
    m_id = id;
    m_search.clear();
    start();
}

void BackupContentsModel::setSearch(const QString &text)
{
    if (text == m_search)
        return;
    m_search = text;
    start();
}

void BackupContentsModel::refetch()
{
    start();
}

void BackupContentsModel::start()
{
    // Another question, not another answer to the same one: nothing of the old tree is worth keeping.
    beginResetModel();
    ++m_generation;
    m_root = std::make_unique<Node>();
    m_root->entry.kind = BackupEntry::Kind::Folder;
    const bool loaded = std::exchange(m_loading, 0) > 0;
    endResetModel();
    if (loaded)
        emit loadingChanged();
    fetchMore({}); // unless a view has asked already
}

bool BackupContentsModel::everLoaded() const
{
    return m_root->pages > 0;
}

BackupContentsModel::Node *BackupContentsModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex BackupContentsModel::indexOf(Node *node, int column) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row, column, node);
}

QModelIndex BackupContentsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[size_t(row)].get());
}

QModelIndex BackupContentsModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(nodeOf(index)->parent) : QModelIndex();
}

int BackupContentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

bool BackupContentsModel::hasChildren(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return false;
    const Node *node = nodeOf(parent);
    // A folder of a search is a find, not a way down.
    const bool opens = node == m_root.get() || (node->entry.kind == BackupEntry::Kind::Folder && m_search.isEmpty());
    return opens && (node->fetched != Node::Fetched::Done || !node->children.empty());
}

bool BackupContentsModel::canFetchMore(const QModelIndex &parent) const
{
    return m_backend && parent.column() <= 0 && hasChildren(parent) && nodeOf(parent)->fetched == Node::Fetched::No
        && !m_id.isEmpty();
}

void BackupContentsModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        fetch(nodeOf(parent));
}

void BackupContentsModel::fetch(Node *node)
{
    node->fetched = Node::Fetched::Underway;
    ++m_loading;
    emit loadingChanged();
    const client::ContentsQuery query{node->entry.path, m_search, node->pages + 1, kAtOnce};
    m_backend->backups().contents(m_id, query).then(
        this, [this, node, generation = m_generation](const core::Result<client::Page<BackupEntry>> &result) {
            if (generation != m_generation)
                return;
            --m_loading;
            if (result) {
                take(node, *result);
            } else {
                node->fetched = Node::Fetched::No;
                emit failed(result.error());
            }
            emit loadingChanged();
        });
}

void BackupContentsModel::take(Node *node, const client::Page<BackupEntry> &page)
{
    ++node->pages;
    const int first = int(node->children.size());
    const int room = kMostShown - first;
    const int count = std::min(int(page.rows.size()), room);
    const int known = first + count;
    const bool more = page.page < page.pages && !page.rows.isEmpty();
    const bool cut = (more && known >= kMostShown) || count < page.rows.size();
    if (count > 0 || cut) {
        beginInsertRows(indexOf(node), first, first + count + (cut ? 1 : 0) - 1);
        for (int i = 0; i < count + (cut ? 1 : 0); ++i) {
            auto child = std::make_unique<Node>();
            child->parent = node;
            child->row = first + i;
            if (i < count) {
                child->entry = page.rows[i];
            } else {
                child->left = std::max(1, page.total - known);
                child->entry.kind = BackupEntry::Kind::Other;
            }
            if (child->entry.kind != BackupEntry::Kind::Folder)
                child->fetched = Node::Fetched::Done;
            node->children.push_back(std::move(child));
        }
        endInsertRows();
    }
    node->fetched = Node::Fetched::Done;
    if (more && !cut)
        fetch(node);
}

QVariant BackupContentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node *node = nodeOf(index);
    const BackupEntry &entry = node->entry;
    const auto display = [&]() -> QString {
        if (node->left > 0)
            return index.column() == Name ? tr("and %n more; search for what you need", "files that are not shown", node->left) : QString();
        switch (index.column()) {
        case Name: {
            const QString above = node->parent->entry.path;
            if (!m_search.isEmpty())
                return entry.path;
            return above.isEmpty() ? entry.path : entry.path.mid(above.size() + 1);
        }
        case Size: return entry.kind == BackupEntry::Kind::File ? Format::bytes(entry.size) : QString();
        case Modified: return Format::dateTime(entry.modifiedMs);
        default: return {};
        }
    };
    switch (role) {
    case Qt::DisplayRole: return display();
    case Qt::ToolTipRole:
        if (index.column() != Name || node->left > 0)
            return {};
        return QStringList{entry.path.toHtmlEscaped(), Format::dateTime(entry.modifiedMs)}.join(QStringLiteral("<br>"));
    case Qt::TextAlignmentRole:
        if (index.column() == Size)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case PathRole: return entry.path;
    case KindRole: return int(entry.kind);
    default: return {};
    }
}

QVariant BackupContentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Size)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name", "column: of a file");
    case Size: return tr("Size", "column");
    case Modified: return tr("Changed", "column: when a file was last changed");
    default: return {};
    }
}

Qt::ItemFlags BackupContentsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.isValid() && nodeOf(index)->left > 0)
        flags &= ~(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return flags;
}

} // namespace models
