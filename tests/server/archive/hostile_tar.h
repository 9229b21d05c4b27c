// SPDX-License-Identifier: GPL-3.0-or-later
// Archives as nobody should make them: a tar put together entry by entry, byte by byte, with a right
// digest behind it, so that nothing but its content gives it away.
#pragma once

#include "server/archive/digest.h"
#include "server/archive/manifest.h"
#include "server/archive/trailer.h"

#include <zstd.h>

namespace archive_test {

inline QByteArray padded(QByteArray bytes)
{
    return bytes + QByteArray((512 - bytes.size() % 512) % 512, '\0');
}

inline QByteArray octal(qint64 value, int digits)
{
    return QByteArray::number(value, 8).rightJustified(digits, '0');
}

// A head as it stands in a tar. `size` is written as given, whether it is true or not.
inline QByteArray tarHead(const QByteArray &name, char type, const QByteArray &size, const QByteArray &link = {})
{
    QByteArray head = name.leftJustified(100, '\0', true) + "0000644" + '\0' + "0000000" + '\0' + "0000000" + '\0' + size.leftJustified(12, '\0', true)
        + "14625414000" + '\0' + "        " + type + link.leftJustified(100, '\0', true) + "ustar" + '\0' + "00";
    head = head.leftJustified(512, '\0');
    uint sum = 0;
    for (const char c : head)
        sum += uchar(c);
    head.replace(148, 8, octal(sum, 6) + '\0' + ' ');
    return head;
}

inline QByteArray tarEntry(const QByteArray &name, const QByteArray &content, char type = '0', const QByteArray &link = {})
{
    return tarHead(name, type, octal(content.size(), 11), link) + padded(content);
}

inline QByteArray paxRecord(const QByteArray &key, const QByteArray &value)
{
    qsizetype length = key.size() + value.size() + 3;
    while (QByteArray::number(length).size() + key.size() + value.size() + 3 != length)
        length = QByteArray::number(length).size() + key.size() + value.size() + 3;
    return QByteArray::number(length) + ' ' + key + '=' + value + '\n';
}

inline QByteArray paxEntry(const QByteArray &records, const QByteArray &name, const QByteArray &content, char type = '0')
{
    return tarEntry("PaxHeader/x", records, 'x') + tarEntry(name.left(90), content, type);
}

inline QByteArray tarEnd()
{
    return QByteArray(1024, '\0');
}

inline QByteArray sha(const QByteArray &bytes)
{
    server::archive::Digest digest;
    digest.add(bytes);
    return digest.value();
}

inline server::archive::Header plainHeader(const QString &id = QStringLiteral("backup_a"))
{
    server::archive::Header header;
    header.id = core::BackupId(id);
    header.name = QStringLiteral("evil");
    header.createdAtMs = 1'750'000'000'000;
    return header;
}

inline QByteArray headerEntry(const server::archive::Header &header = plainHeader())
{
    return tarEntry("header.json", server::archive::headerText(header));
}

inline server::archive::Item fileItem(const QByteArray &path, const QByteArray &content)
{
    server::archive::Item item;
    item.path = path;
    item.mode = 0644;
    item.size = content.size();
    item.sha256 = sha(content);
    return item;
}

inline server::archive::Item folderItem(const QByteArray &path)
{
    server::archive::Item item;
    item.path = path;
    item.kind = core::BackupEntry::Kind::Folder;
    item.mode = 0755;
    return item;
}

inline server::archive::Item linkItem(const QByteArray &path, const QByteArray &target)
{
    server::archive::Item item;
    item.path = path;
    item.kind = core::BackupEntry::Kind::Link;
    item.mode = 0777;
    item.linkTarget = target;
    return item;
}

inline server::archive::Index indexOf(const QVector<server::archive::Item> &items, const server::archive::Header &header = plainHeader())
{
    server::archive::Index index;
    index.header = header;
    index.items = items;
    for (const auto &item : items)
        index.contentBytes += item.size;
    return index;
}

inline QByteArray manifestText(const server::archive::Index &index)
{
    QByteArray text = server::archive::manifestOpening(index);
    for (qsizetype i = 0; i < index.items.size(); ++i)
        text += server::archive::manifestLine(index.items[i], i == 0);
    return text + server::archive::manifestClosing();
}

inline QByteArray manifestEntry(const QVector<server::archive::Item> &items)
{
    return tarEntry("manifest.json", manifestText(indexOf(items)));
}

// With the trailer that belongs behind it.
inline QByteArray bare(const QByteArray &tar)
{
    return tar + server::archive::tarTrailer(sha(tar));
}

inline QByteArray zstd(const QByteArray &tar, int level = 1)
{
    QByteArray out(qsizetype(ZSTD_compressBound(size_t(tar.size()))), '\0');
    out.resize(qsizetype(ZSTD_compress(out.data(), size_t(out.size()), tar.constData(), size_t(tar.size()), level)));
    return out;
}

inline QByteArray compressed(const QByteArray &payload)
{
    return payload + server::archive::zstdTrailer(sha(payload));
}

} // namespace archive_test
