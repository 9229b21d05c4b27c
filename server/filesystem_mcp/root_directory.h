// SPDX-License-Identifier: GPL-3.0-or-later
// RootDirectory: files below one directory, and no other file, read-only. Paths are relative, use
// '/', and are resolved by the kernel against an open descriptor of the root, never by comparing
// texts: `..`, absolute names and links that leave are refused even while somebody renames folders.
// Immutable once opened; any thread; calls block on the disk. Sizes in bytes, times in epoch ms.
#pragma once

#include "core/result.h"

#include <QFile>
#include <QVector>

#include <functional>
#include <memory>

namespace server::filesystem_mcp {

enum class EntryKind { File, Directory, Link, Other };
QString kindName(EntryKind kind);

struct Entry
{
    QString path; // relative to the root; "." is the root
    QString name;
    EntryKind kind = EntryKind::Other;
    qint64 size = 0; // of a file; 0 otherwise
    qint64 modifiedMs = 0;
    QString permissions; // "rw-r--r--"
};

// Kernel: links are followed as long as every step stays below the root (openat2, Linux 5.6).
// Refuse: no link is followed at all. Where openat2 is missing or forbidden, Kernel acts as Refuse.
enum class LinkPolicy { Kernel, Refuse };

class RootDirectory
{
public:
    static core::Result<RootDirectory> open(const QString &path, LinkPolicy links = LinkPolicy::Kernel);

    QString displayPath() const { return m_path; }

    // What the path names; a link is described, not followed, when it is the last part.
    core::Result<Entry> info(const QString &path) const;

    // The entries of a directory, by name. Stops after `limit`; `*truncated` says that it did.
    core::Result<QVector<Entry>> list(const QString &path, int limit, bool *truncated) const;

    // An ordinary file, open for reading. Devices, pipes and sockets are refused.
    core::Result<std::unique_ptr<QFile>> openFile(const QString &path) const;

private:
    class Descriptor;
    explicit RootDirectory(QString path, std::shared_ptr<Descriptor> root, LinkPolicy links);

    core::Result<QByteArray> relative(const QString &path) const;
    core::Result<int> openBelow(const QByteArray &path, int flags) const;

    QString m_path;
    std::shared_ptr<Descriptor> m_root;
    LinkPolicy m_links;
};

} // namespace server::filesystem_mcp
