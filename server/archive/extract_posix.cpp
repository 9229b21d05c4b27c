// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/archive/archive_reader.h"
#include "server/archive/file_content.h"
#include "server/archive/manifest.h"
#include "server/archive/target_folder.h"

#include <QFile>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <cerrno>

#include <fcntl.h>

namespace server::archive {
namespace {

using Kind = core::BackupEntry::Kind;

constexpr qsizetype kBuffer = 1024 * 1024;

struct Wanted
{
    const Item *item = nullptr;
    QByteArray path; // below the folder
};

class Extraction
{
public:
    Extraction(TargetFolder &target, Monitor &monitor) : m_target(target), m_monitor(monitor) { }

    core::Result<> plan(const Index &index, const std::function<QByteArray(const Item &)> &map)
    {
        QSet<QByteArray> taken;
        for (const Item &item : index.items) {
            const QByteArray path = map(item);
            if (path.isEmpty())
                continue;
            if (!isSafePath(path) || taken.contains(path))
                return damaged(QStringLiteral("%1 has no place of its own").arg(QString::fromUtf8(item.path)));
            taken.insert(path);
            const Wanted wanted{&item, path};
            if (item.kind == Kind::Folder)
                m_folders << wanted;
            else if (item.kind == Kind::Link)
                m_links << wanted;
            else
                contentOf(item, index.header.id) << wanted;
        }
        return core::success();
    }

    core::Result<> makeFolders()
    {
        for (const Wanted &folder : m_folders) {
            if (auto made = m_target.makeFolder(folder.path); !made)
                return made;
        }
        return core::success();
    }

    // What lies in one archive of the chain. `header` is what its first entry says.
    core::Result<> takeFrom(const Part &part)
    {
        auto wanted = m_files.find(part.id);
        if (wanted == m_files.end())
            return core::success();
        auto opened = openArchive(part);
        if (!opened)
            return opened.error();
        while (!wanted->isEmpty()) {
            if (m_monitor.isCancelled())
                return calledOff();
            const auto entry = opened->tar->next();
            if (!entry)
                return entry.error();
            if (!entry->has_value())
                return damaged(QStringLiteral("it lacks %1").arg(QString::fromUtf8(wanted->constBegin().key())));
            const auto files = wanted->constFind((*entry)->path);
            if (files == wanted->constEnd() || (*entry)->kind != Kind::File || !(*entry)->sameFileAs.isEmpty())
                continue;
            if (auto written = write(*opened->tar, **entry, *files); !written)
                return written;
            wanted->erase(files);
        }
        m_files.erase(wanted);
        return core::success();
    }

    // Links last, so that nothing can be written through one; folders after all that is in them.
    core::Result<> end()
    {
        if (!m_files.isEmpty())
            return damaged(QStringLiteral("the backup that has some of its content is missing"));
        for (const Wanted &link : std::as_const(m_links)) {
            if (auto made = m_target.makeLink(link.path, *link.item); !made)
                return made;
        }
        std::sort(m_folders.begin(), m_folders.end(), [](const Wanted &a, const Wanted &b) { return b.path < a.path; });
        for (const Wanted &folder : std::as_const(m_folders)) {
            if (auto finished = m_target.finishFolder(folder.path, *folder.item); !finished)
                return finished;
        }
        return core::success();
    }

private:
    QVector<Wanted> &contentOf(const Item &item, const core::BackupId &own)
    {
        const QByteArray &path = item.storedAs.isEmpty() ? item.path : item.storedAs;
        return m_files[item.storedIn.isEmpty() ? own : item.storedIn][path];
    }

    core::Result<> write(TarReader &tar, const TarEntry &entry, const QVector<Wanted> &files)
    {
        const Item &item = *files.first().item;
        const QByteArray &path = files.first().path;
        m_monitor.step(item.path);
        // Said before a byte is written: an archive does not decide how much it may write.
        if (entry.size != item.size)
            return otherThanSaid(item);
        const auto file = m_target.makeFile(path);
        if (!file)
            return file.error();
        if (item.isSparse && ::ftruncate(file->number(), item.size) != 0)
            return cannot(QStringLiteral("write"), QString::fromUtf8(path), errno);
        if (auto filled = fill(tar, *file, item); !filled)
            return filled;
        if (auto finished = m_target.finishFile(path, file->number(), item); !finished)
            return finished;
        m_monitor.advanced(0, 1);

        // The same content under other names: a further name of the one file, or a copy.
        QHash<QByteArray, QByteArray> names{{identityOf(item), path}};
        for (qsizetype i = 1; i < files.size(); ++i) {
            const Wanted &other = files[i];
            if (other.item->size != item.size || other.item->sha256 != item.sha256)
                return otherThanSaid(*other.item);
            const auto first = names.constFind(identityOf(*other.item));
            const auto made = first != names.constEnd() ? m_target.makeSecondName(other.path, *first) : copy(*file, path, other);
            if (!made)
                return made;
            names.insert(identityOf(*other.item), other.path);
            m_monitor.advanced(other.item->size, 1);
        }
        return core::success();
    }

    static QByteArray identityOf(const Item &item) { return item.sameFileAs.isEmpty() ? item.path : item.sameFileAs; }

    core::Result<> fill(TarReader &tar, const Descriptor &file, const Item &item)
    {
        Digest digest;
        qint64 at = 0;
        for (;;) {
            const auto block = tar.block();
            if (!block)
                return block.error();
            if (block->isEmpty())
                break;
            if (m_monitor.isCancelled())
                return calledOff();
            if (block->size() > item.size - at)
                return otherThanSaid(item);
            digest.add(*block);
            if (auto written = putWithHoles(file, *block, at, item); !written)
                return written;
            at += block->size();
            m_monitor.advanced(block->size(), 0);
        }
        return at == item.size && digest.value() == item.sha256 ? core::success() : core::Result<>(otherThanSaid(item));
    }

    // What lies in a hole has to be zeros, and is not written.
    static core::Result<> putWithHoles(const Descriptor &file, QByteArrayView bytes, qint64 at, const Item &item)
    {
        if (!item.isSparse)
            return put(file, bytes, at, item.path);
        auto segment = std::upper_bound(item.segments.begin(), item.segments.end(), at,
                                        [](qint64 offset, const Segment &one) { return offset < one.offset + one.size; });
        while (!bytes.isEmpty()) {
            const bool isHole = segment == item.segments.end() || at < segment->offset;
            const qint64 end = !isHole                ? segment->offset + segment->size
                : segment == item.segments.end() ? item.size
                                                 : segment->offset;
            const QByteArrayView part = bytes.first(qsizetype(std::min<qint64>(bytes.size(), end - at)));
            if (isHole && std::any_of(part.begin(), part.end(), [](char c) { return c != 0; }))
                return otherThanSaid(item);
            if (auto written = isHole ? core::success() : put(file, part, at, item.path); !written)
                return written;
            at += part.size();
            bytes = bytes.sliced(part.size());
            if (!isHole && at == end)
                ++segment;
        }
        return core::success();
    }

    static core::Error otherThanSaid(const Item &item)
    {
        return damaged(QStringLiteral("%1 is not what its manifest says").arg(QString::fromUtf8(item.path)));
    }

    static core::Result<> put(const Descriptor &file, QByteArrayView bytes, qint64 offset, const QByteArray &path)
    {
        while (!bytes.isEmpty()) {
            const ssize_t n = ::pwrite(file.number(), bytes.data(), size_t(bytes.size()), offset);
            if (n < 0 && errno == EINTR)
                continue;
            if (n <= 0)
                return cannot(QStringLiteral("write"), QString::fromUtf8(path), n < 0 ? errno : ENOSPC);
            bytes = bytes.sliced(n);
            offset += n;
        }
        return core::success();
    }

    core::Result<> copy(const Descriptor &source, const QByteArray &from, const Wanted &to)
    {
        const auto file = m_target.makeFile(to.path);
        if (!file)
            return file.error();
        if (::ftruncate(file->number(), to.item->size) != 0)
            return cannot(QStringLiteral("write"), QString::fromUtf8(to.path), errno);
        const QVector<Segment> whole{{0, to.item->size}};
        if (m_buffer.isEmpty())
            m_buffer.resize(kBuffer);
        for (const Segment &segment : to.item->isSparse ? to.item->segments : whole) {
            for (qint64 done = 0; done < segment.size;) {
                if (m_monitor.isCancelled())
                    return calledOff();
                const qsizetype got = readAt(source.number(), segment.offset + done, m_buffer.data(),
                                             qsizetype(std::min<qint64>(m_buffer.size(), segment.size - done)));
                if (got <= 0)
                    return cannot(QStringLiteral("read"), QString::fromUtf8(from), got < 0 ? errno : EIO);
                const QByteArrayView bytes(m_buffer.constData(), got);
                if (auto written = put(*file, bytes, segment.offset + done, to.path); !written)
                    return written;
                done += got;
            }
        }
        return m_target.finishFile(to.path, file->number(), *to.item);
    }

    TargetFolder &m_target;
    Monitor &m_monitor;
    QVector<Wanted> m_folders;
    QVector<Wanted> m_links;
    QHash<core::BackupId, QHash<QByteArray, QVector<Wanted>>> m_files; // by archive and path in it
    QByteArray m_buffer;
};

} // namespace

core::Result<> extract(const QVector<Part> &chain, const Index &index, const std::function<QByteArray(const Item &)> &map,
                       const QString &folder, Monitor &monitor)
{
    if (chain.isEmpty() || chain.first().id != index.header.id)
        return core::Error::internal(QStringLiteral("the index is not that of the chain's newest archive"));
    // Keys and headers of all, before anything is written.
    QVector<Header> headers;
    for (const Part &part : chain) {
        auto header = readHeader(part);
        if (!header)
            return header.error();
        headers << *std::move(header);
    }
    if (auto checked = checkChain(chain, [&headers](qsizetype i) -> const Header & { return headers[i]; }); !checked)
        return checked;

    auto target = TargetFolder::open(folder);
    if (!target)
        return target.error();
    Extraction extraction(**target, monitor);
    if (auto planned = extraction.plan(index, map); !planned)
        return planned;
    if (auto made = extraction.makeFolders(); !made)
        return made;
    for (const Part &part : chain) {
        if (auto taken = extraction.takeFrom(part); !taken)
            return taken;
    }
    if (auto ended = extraction.end(); !ended)
        return ended;
    (*target)->keep();
    return core::success();
}

core::Result<> syncTree(const QString &folder)
{
    const Descriptor descriptor(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!descriptor.isOpen() || ::syncfs(descriptor.number()) != 0)
        return cannot(QStringLiteral("write"), folder, errno);
    return core::success();
}

} // namespace server::archive
