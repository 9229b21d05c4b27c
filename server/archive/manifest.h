// SPDX-License-Identifier: GPL-3.0-or-later
// The two texts that every archive has: header.json, which stands first, and manifest.json, which stands
// last and is written and read line by line, so that it need never lie in memory as a whole
// (docs/BACKUP_FORMAT.md). Free functions and small objects over plain values; any thread.
//
// Reading trusts nothing: what a reader hands out has a safe path, a known kind and sizes that fit.
#pragma once

#include "server/archive/archive.h"

#include <QSet>

namespace server::archive {

inline constexpr char kHeaderPath[] = "header.json";
inline constexpr char kManifestPath[] = "manifest.json";
inline constexpr int kVersion = 1;
inline constexpr qsizetype kMostHeaderBytes = 1024 * 1024;
inline constexpr qsizetype kMostSegments = 10'000;
inline constexpr qsizetype kMostAttributeBytes = 64 * 1024;
inline constexpr int kMostDepth = 200;
inline constexpr qint64 kMostFileBytes = qint64(1) << 50;

// Relative, of '/', without empty, "." and ".." parts, not too long or deep.
bool isSafePath(QByteArrayView path);

QByteArray headerText(const Header &header);
core::Result<Header> headerFromText(const QByteArray &text);

QByteArray manifestOpening(const Index &index);
QByteArray manifestLine(const Item &item, bool isFirst);
QByteArray manifestClosing();

// Fed with a manifest in pieces of any size; items come out in order.
class ManifestReader
{
public:
    core::Result<> feed(QByteArrayView bytes, QVector<Item> &items);
    core::Result<> end(); // whether it was whole

    const core::BackupId &id() const { return m_id; }
    qint64 contentBytes() const { return m_contentBytes; }

private:
    core::Result<> line(const QByteArray &line, QVector<Item> &items);
    core::Result<> check(const Item &item);

    enum class Where { Opening, Items, Closed };
    Where m_where = Where::Opening;
    QByteArray m_line;
    core::BackupId m_id;
    qint64 m_contentBytes = 0;
    qint64 m_wanted = 0; // items, as the opening says
    qint64 m_count = 0;
    qint64 m_seenBytes = 0;
    QByteArray m_last;
    QSet<QByteArray> m_noFolders; // paths that nothing may be below
};

} // namespace server::archive
