// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backups/contents.h"

#include <QMap>

namespace server::backups {
namespace {

core::BackupEntry entryOf(const archive::Item &item)
{
    return {QString::fromUtf8(item.path), item.kind, item.size, item.modifiedNs / 1'000'000};
}

// What lies directly below `under`: folders stand for all that is in them, whether or not they have an
// item of their own.
QVector<core::BackupEntry> childrenOf(const archive::Index &index, const QByteArray &under)
{
    const QByteArray prefix = under.isEmpty() ? QByteArray() : under + '/';
    QMap<QByteArray, core::BackupEntry> children;
    for (const archive::Item &item : index.items) {
        if (!item.path.startsWith(prefix) || item.path.size() == prefix.size())
            continue;
        const qsizetype slash = item.path.indexOf('/', prefix.size());
        const QByteArray child = slash < 0 ? item.path : item.path.first(slash);
        core::BackupEntry &entry = children[child];
        if (slash < 0) {
            const qint64 within = entry.size;
            entry = entryOf(item);
            entry.size += within;
        } else {
            entry.path = QString::fromUtf8(child);
            entry.kind = core::BackupEntry::Kind::Folder;
            entry.size += item.size;
        }
    }
    return children.values();
}

QVector<core::BackupEntry> found(const archive::Index &index, const QByteArray &under, const QString &search)
{
    const QByteArray prefix = under.isEmpty() ? QByteArray() : under + '/';
    QVector<core::BackupEntry> entries;
    for (const archive::Item &item : index.items) {
        if (item.path.startsWith(prefix) && QString::fromUtf8(item.path).contains(search, Qt::CaseInsensitive))
            entries.append(entryOf(item));
    }
    return entries;
}

} // namespace

ContentsPage pageOf(const archive::Index &index, const ContentsFilter &filter)
{
    QByteArray under = filter.under.toUtf8();
    while (under.endsWith('/'))
        under.chop(1);
    const QVector<core::BackupEntry> entries = filter.search.isEmpty() ? childrenOf(index, under) : found(index, under, filter.search);
    return {entries.mid(std::max(0, filter.first), std::max(0, filter.count)), int(entries.size())};
}

} // namespace server::backups
