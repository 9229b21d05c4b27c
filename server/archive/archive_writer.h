// SPDX-License-Identifier: GPL-3.0-or-later
// ArchiveWriter: takes up what a plan names, into a TarWriter and an Index. A file that the base knows
// by name, size, times and inode is not read; one whose content the base has is not stored again. One
// archive an object, used by one thread.
#pragma once

#include "server/archive/file_content.h"
#include "server/archive/tar_writer.h"
#include "server/archive/tree_walk.h"

#include <QHash>
#include <QSet>

namespace server::archive {

class ArchiveWriter
{
public:
    ArchiveWriter(const WritePlan &plan, Monitor &monitor, TarWriter &tar);

    core::Result<> run();
    Written &result() { return m_written; }

private:
    core::Result<> document(const Document &document);
    core::Result<> found(const Found &found);
    core::Result<> link(const Found &found, Item item);
    core::Result<> file(const Found &found, Item item);
    core::Result<> content(const QString &name, int file, Item &item, struct stat info, bool mayBeInBase);
    core::Result<> stored(const QString &name, int file, Item &item, const ContentMap &map, bool isRead);
    core::Result<> pieces(const QString &name, int file, const Item &item, const ContentMap &map,
                          const std::function<core::Result<>(QByteArrayView)> &take);
    core::Result<> hashed(const QString &name, int file, Item &item, const ContentMap &map);
    core::Result<> manifest();
    bool takeFromBase(Item &item) const;
    bool isUnchanged(const Item &item, const Item &before) const;
    core::Result<> add(Item item);
    void skip(const QByteArray &path, const QString &why);

    const WritePlan &m_plan;
    Monitor &m_monitor;
    TarWriter &m_tar;
    Written m_written;
    QHash<QByteArrayView, const Item *> m_basePaths;
    QHash<QByteArrayView, const Item *> m_baseContents; // by digest
    QSet<qint64> m_baseSizes;
    QHash<QPair<quint64, quint64>, Item> m_linked; // first names of files that have several, by device and inode
    QByteArray m_buffer;
};

} // namespace server::archive
