// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/archive/archive_reader.h"

#include "server/archive/descriptor.h"
#include "server/archive/manifest.h"

#include <QHash>
#include <QSet>

namespace server::archive {
namespace {

using Kind = core::BackupEntry::Kind;

// What an archive really has under a path.
struct Seen
{
    TarEntry entry;
    QByteArray sha256;
};

// Tells how much of a file of the disk has been read.
class Pace
{
public:
    Pace(const ArchiveSource &source, Monitor &monitor) : m_source(source), m_monitor(monitor) { }
    void tell(qint64 files)
    {
        m_monitor.advanced(m_source.fileBytes() - m_told, files);
        m_told = m_source.fileBytes();
    }

private:
    const ArchiveSource &m_source;
    Monitor &m_monitor;
    qint64 m_told = 0;
};

core::Result<> readContent(TarReader &tar, Seen &seen, Monitor &monitor, Pace &pace)
{
    Digest digest;
    for (;;) {
        const auto block = tar.block();
        if (!block)
            return block.error();
        if (block->isEmpty())
            break;
        if (monitor.isCancelled())
            return calledOff();
        digest.add(*block);
        pace.tell(0);
    }
    seen.sha256 = digest.value();
    return core::success();
}

// Whether the archive has what its manifest says that it has.
core::Result<> compare(const Item &item, const Seen &seen)
{
    const QString name = QString::fromUtf8(item.path);
    const TarEntry &entry = seen.entry;
    if (entry.kind != item.kind || entry.linkTarget != item.linkTarget || entry.sameFileAs != item.sameFileAs)
        return damaged(QStringLiteral("%1 is not what the manifest says").arg(name));
    if (item.kind != Kind::File || !item.sameFileAs.isEmpty())
        return core::success();
    if (entry.size != item.size || seen.sha256 != item.sha256)
        return damaged(QStringLiteral("the content of %1 is not what the manifest says").arg(name));
    return core::success();
}

core::Result<> readManifest(TarReader &tar, Index &index, Monitor &monitor, Pace &pace)
{
    ManifestReader reader;
    for (;;) {
        const auto block = tar.block();
        if (!block)
            return block.error();
        if (block->isEmpty())
            break;
        if (monitor.isCancelled())
            return calledOff();
        if (auto fed = reader.feed(*block, index.items); !fed)
            return fed;
        pace.tell(0);
    }
    if (auto ended = reader.end(); !ended)
        return ended;
    if (reader.id() != index.header.id)
        return damaged(QStringLiteral("its manifest is that of another backup"));
    index.contentBytes = reader.contentBytes();
    return core::success();
}

// One archive, every byte of it.
core::Result<Index> verifyPart(const Part &part, Monitor &monitor)
{
    auto opened = openArchive(part);
    if (!opened)
        return opened.error();
    TarReader &tar = *opened->tar;
    Pace pace(tar.source(), monitor);
    Index index;
    index.header = opened->header;

    QHash<QByteArray, Seen> all;
    for (;;) {
        auto entry = tar.next();
        if (!entry)
            return entry.error();
        if (!entry->has_value())
            return damaged(QStringLiteral("it has no manifest"));
        Seen seen{**std::move(entry), {}};
        const QByteArray path = seen.entry.path;
        if (path == kManifestPath)
            break;
        if (all.contains(path) || path == kHeaderPath)
            return damaged(QStringLiteral("it has %1 twice").arg(QString::fromUtf8(path)));
        monitor.step(path);
        if (monitor.isCancelled())
            return calledOff();
        if (seen.entry.kind == Kind::File && seen.entry.sameFileAs.isEmpty()) {
            if (auto read = readContent(tar, seen, monitor, pace); !read)
                return read.error();
        }
        all.insert(path, std::move(seen));
        pace.tell(1);
    }
    if (auto read = readManifest(tar, index, monitor, pace); !read)
        return read.error();
    const auto more = tar.next();
    if (!more)
        return more.error();
    if (more->has_value())
        return damaged(QStringLiteral("something follows its manifest"));
    if (auto ended = tar.readToEnd(); !ended)
        return ended.error();
    pace.tell(0);

    qsizetype matched = 0;
    for (const Item &item : index.items) {
        const auto seen = all.constFind(item.path);
        if (!item.storedIn.isEmpty()) {
            if (seen != all.constEnd())
                return damaged(QStringLiteral("it has %1, which should lie elsewhere").arg(QString::fromUtf8(item.path)));
            continue;
        }
        if (seen == all.constEnd())
            return damaged(QStringLiteral("it lacks %1").arg(QString::fromUtf8(item.path)));
        if (auto compared = compare(item, *seen); !compared)
            return compared.error();
        ++matched;
    }
    if (matched != all.size())
        return damaged(QStringLiteral("it has something that its manifest does not name"));
    return index;
}

// What an archive of the chain has for those that come after it.
struct Content
{
    qint64 size = 0;
    QByteArray sha256;
};

} // namespace

core::Result<OpenedArchive> openArchive(const Part &part)
{
    auto source = ArchiveSource::open(part.file, part.secret);
    if (!source)
        return source.error();
    OpenedArchive opened;
    opened.tar = std::make_unique<TarReader>(*std::move(source));
    const auto first = opened.tar->next();
    if (!first)
        return first.error();
    if (!first->has_value() || (*first)->path != kHeaderPath || (*first)->kind != Kind::File)
        return refused(QStringLiteral("The file is no archive of this program"));
    const auto text = opened.tar->text(kMostHeaderBytes);
    if (!text)
        return text.error();
    auto header = headerFromText(*text);
    if (!header)
        return header.error();
    if (!part.id.isEmpty() && header->id != part.id)
        return damaged(QStringLiteral("it is that of another backup"));
    opened.header = *std::move(header);
    return opened;
}

core::Result<Header> readHeader(const Part &part)
{
    auto opened = openArchive(part);
    if (!opened)
        return opened.error();
    return std::move(opened->header);
}

core::Result<core::Encryption> encryptionOf(const QString &file)
{
    return ArchiveSource::encryptionOf(file);
}

core::Result<> checkChain(const QVector<Part> &chain, const std::function<const Header &(qsizetype)> &header)
{
    QSet<core::BackupId> ids;
    for (qsizetype i = 0; i < chain.size(); ++i) {
        const Header &one = header(i);
        if (ids.contains(one.id))
            return damaged(QStringLiteral("it is based on itself"));
        ids.insert(one.id);
        const core::BackupId next = i + 1 < chain.size() ? header(i + 1).id : core::BackupId();
        if (one.basedOn != next)
            return damaged(next.isEmpty() ? QStringLiteral("the backup that it is based on is missing")
                                          : QStringLiteral("it is based on another backup"));
    }
    return core::success();
}

core::Result<Index> verify(const QVector<Part> &chain, Monitor &monitor)
{
    if (chain.isEmpty())
        return core::Error::internal(QStringLiteral("a chain of nothing"));
    // The oldest first: what comes later leans on it.
    QVector<Header> headers(chain.size());
    QHash<core::BackupId, QHash<QByteArray, Content>> contents;
    Index index;
    for (qsizetype i = chain.size() - 1; i >= 0; --i) {
        auto verified = verifyPart(chain[i], monitor);
        if (!verified)
            return verified.error();
        index = *std::move(verified);
        headers[i] = index.header;
        QHash<QByteArray, Content> own;
        for (const Item &item : std::as_const(index.items)) {
            if (item.kind != Kind::File)
                continue;
            if (item.storedIn.isEmpty()) {
                if (item.sameFileAs.isEmpty())
                    own.insert(item.path, Content{item.size, item.sha256});
                continue;
            }
            const auto other = contents.constFind(item.storedIn);
            const Content content = other == contents.constEnd() ? Content() : other->value(item.storedAs);
            if (content.size != item.size || content.sha256 != item.sha256)
                return damaged(QStringLiteral("the content of %1 is in no backup before it").arg(QString::fromUtf8(item.path)));
        }
        for (const Item &item : std::as_const(index.items)) {
            if (item.sameFileAs.isEmpty() || !item.storedIn.isEmpty())
                continue;
            const auto first = own.constFind(item.sameFileAs);
            if (first == own.constEnd() || first->sha256 != item.sha256 || first->size != item.size)
                return damaged(QStringLiteral("%1 is a further name of no file").arg(QString::fromUtf8(item.path)));
        }
        contents.insert(index.header.id, std::move(own));
    }
    if (auto checked = checkChain(chain, [&headers](qsizetype i) -> const Header & { return headers[i]; }); !checked)
        return checked.error();
    return index;
}

} // namespace server::archive
