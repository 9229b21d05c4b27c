// SPDX-License-Identifier: GPL-3.0-or-later
// The index beside an archive: quick to load, written and checked as an archive is. For this machine
// only; the manifest in the archive says the same to everybody.
#include "server/archive/archive_sink.h"
#include "server/archive/archive_source.h"
#include "server/archive/manifest.h"

#include <QDataStream>
#include <QIODevice>

namespace server::archive {
namespace {

constexpr quint32 kIndexVersion = 1;
constexpr qsizetype kLongestIndex = qsizetype(1) << 32;

QDataStream &operator<<(QDataStream &stream, const Item &item)
{
    stream << item.path << quint8(item.kind) << item.mode << item.uid << item.gid << item.size << item.modifiedNs
           << item.linkTarget << item.sha256 << item.isSparse << qint32(item.segments.size());
    for (const Segment &segment : item.segments)
        stream << segment.offset << segment.size;
    stream << qint32(item.attributes.size());
    for (const Attribute &attribute : item.attributes)
        stream << attribute.name << attribute.value;
    return stream << item.sameFileAs << item.storedIn.toString() << item.storedAs << item.changedNs << item.inode;
}

QDataStream &operator>>(QDataStream &stream, Item &item)
{
    quint8 kind = 0;
    qint32 count = 0;
    QString storedIn;
    stream >> item.path >> kind >> item.mode >> item.uid >> item.gid >> item.size >> item.modifiedNs
        >> item.linkTarget >> item.sha256 >> item.isSparse >> count;
    item.kind = core::BackupEntry::Kind(std::min<quint8>(kind, quint8(core::BackupEntry::Kind::Other)));
    for (; count > 0 && stream.status() == QDataStream::Ok; --count) {
        Segment segment;
        stream >> segment.offset >> segment.size;
        item.segments << segment;
    }
    stream >> count;
    for (; count > 0 && stream.status() == QDataStream::Ok; --count) {
        Attribute attribute;
        stream >> attribute.name >> attribute.value;
        item.attributes << attribute;
    }
    stream >> item.sameFileAs >> storedIn >> item.storedAs >> item.changedNs >> item.inode;
    item.storedIn = core::BackupId(storedIn);
    return stream;
}

} // namespace

core::Result<> saveIndex(const QString &file, const Index &index)
{
    auto sink = ArchiveSink::create(file, {}, true);
    if (!sink)
        return sink.error();
    QByteArray bytes;
    const auto write = [&](const auto &...values) -> core::Result<> {
        bytes.clear();
        QDataStream stream(&bytes, QIODevice::WriteOnly);
        stream.setVersion(QDataStream::Qt_6_4);
        (stream << ... << values);
        return (*sink)->write(bytes);
    };
    if (auto written = write(kIndexVersion, headerText(index.header), index.contentBytes, qint64(index.items.size())); !written)
        return written;
    for (const Item &item : index.items) {
        if (auto written = write(item); !written)
            return written;
    }
    return (*sink)->finish();
}

core::Result<Index> loadIndex(const QString &file)
{
    auto source = ArchiveSource::open(file, {});
    if (!source)
        return source.error();
    QByteArray bytes;
    for (;;) {
        const auto block = (*source)->read();
        if (!block)
            return block.error();
        if (block->isEmpty())
            break;
        if (bytes.size() + block->size() > kLongestIndex)
            return damaged(QStringLiteral("its index is too long"));
        bytes += *block;
    }
    if (auto ended = (*source)->readToEnd(); !ended)
        return ended.error();

    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    QByteArray header;
    qint64 count = 0;
    Index index;
    stream >> version >> header >> index.contentBytes >> count;
    auto read = headerFromText(header);
    if (version != kIndexVersion || !read || count < 0 || count > bytes.size())
        return damaged(QStringLiteral("its index cannot be read"));
    index.header = *std::move(read);
    index.items.reserve(count);
    for (; count > 0 && stream.status() == QDataStream::Ok; --count) {
        Item item;
        stream >> item;
        index.items << std::move(item);
    }
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return damaged(QStringLiteral("its index cannot be read"));
    return index;
}

} // namespace server::archive
