// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/archive/archive_writer.h"

#include "server/archive/manifest.h"

#include <QDateTime>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <ctime>

#include <fcntl.h>

namespace server::archive {
namespace {

using Kind = core::BackupEntry::Kind;

constexpr qsizetype kBuffer = 1024 * 1024;
constexpr int kTries = 3; // at a file that changes while it is read
// The clock of a file system may stand still this long, so that a change leaves no trace in the times.
constexpr qint64 kSettledNs = 1'000'000'000;

QString nameOf(const QByteArray &path)
{
    return QString::fromUtf8(path);
}

bool isSame(const struct stat &a, const struct stat &b)
{
    return a.st_size == b.st_size && nanoseconds(a.st_mtim) == nanoseconds(b.st_mtim)
        && nanoseconds(a.st_ctim) == nanoseconds(b.st_ctim);
}

Item itemOf(const QByteArray &path, const struct stat &info)
{
    Item item;
    item.path = path;
    item.kind = S_ISDIR(info.st_mode) ? Kind::Folder : S_ISLNK(info.st_mode) ? Kind::Link : Kind::File;
    item.mode = info.st_mode & 07777;
    item.uid = info.st_uid;
    item.gid = info.st_gid;
    item.modifiedNs = nanoseconds(info.st_mtim);
    return item;
}

// The content of an item of the base, wherever in the chain that has it.
void borrow(Item &item, const Item &from, const core::BackupId &base)
{
    item.size = from.size;
    item.sha256 = from.sha256;
    item.storedIn = from.storedIn.isEmpty() ? base : from.storedIn;
    item.storedAs = from.storedAs.isEmpty() ? from.path : from.storedAs;
}

} // namespace

ArchiveWriter::ArchiveWriter(const WritePlan &plan, Monitor &monitor, TarWriter &tar)
    : m_plan(plan)
    , m_monitor(monitor)
    , m_tar(tar)
    , m_buffer(kBuffer, '\0')
{
    m_written.index.header = plan.header;
    if (!plan.base)
        return;
    m_basePaths.reserve(plan.base->items.size());
    m_baseContents.reserve(plan.base->items.size());
    for (const Item &item : plan.base->items) {
        if (item.kind != Kind::File)
            continue;
        m_basePaths.insert(item.path, &item);
        m_baseContents.insert(item.sha256, &item);
        m_baseSizes.insert(item.size);
    }
}

core::Result<> ArchiveWriter::run()
{
    if (auto written = m_tar.text(kHeaderPath, headerText(m_plan.header), m_plan.header.createdAtMs * 1'000'000); !written)
        return written;
    for (const Document &document : m_plan.documents) {
        if (auto taken = this->document(document); !taken)
            return taken;
    }
    for (const Source &source : m_plan.sources) {
        m_monitor.step(source.prefix);
        const auto walked = walkTree(
            source, [this](const Found &found) { return this->found(found); },
            [this](const QByteArray &path, const QString &why) { skip(path, why); });
        if (!walked)
            return walked;
    }
    if (auto written = manifest(); !written)
        return written;
    return m_tar.end();
}

void ArchiveWriter::skip(const QByteArray &path, const QString &why)
{
    m_written.skipped << QStringLiteral("%1: %2").arg(nameOf(path), why);
}

core::Result<> ArchiveWriter::add(Item item)
{
    m_written.index.contentBytes += item.size;
    m_written.index.items << std::move(item);
    return core::success();
}

core::Result<> ArchiveWriter::document(const Document &document)
{
    if (!document.file.isEmpty()) {
        const Descriptor file(::open(QFile::encodeName(document.file).constData(), O_RDONLY | O_CLOEXEC));
        struct stat info = {};
        if (!file.isOpen() || ::fstat(file.number(), &info) != 0)
            return cannot(QStringLiteral("read"), document.file, errno);
        Item item = itemOf(document.path, info);
        if (auto taken = content(document.file, file.number(), item, info, false); !taken)
            return taken;
        m_monitor.advanced(0, 1);
        return add(item);
    }
    Item item;
    item.path = document.path;
    item.mode = 0600;
    item.size = document.content.size();
    item.modifiedNs = m_plan.header.createdAtMs * 1'000'000;
    Digest digest;
    digest.add(document.content);
    item.sha256 = digest.value();
    if (auto written = m_tar.text(item.path, document.content, item.modifiedNs); !written)
        return written;
    m_monitor.advanced(item.size, 1);
    return add(item);
}

core::Result<> ArchiveWriter::found(const Found &found)
{
    if (m_monitor.isCancelled())
        return calledOff();
    m_monitor.step(found.path);
    Item item = itemOf(found.path, found.info);
    if (S_ISREG(found.info.st_mode))
        return file(found, std::move(item));
    if (S_ISLNK(found.info.st_mode))
        return link(found, std::move(item));
    if (!S_ISDIR(found.info.st_mode)) {
        skip(found.path, S_ISSOCK(found.info.st_mode) ? QStringLiteral("a socket has no content")
                 : S_ISFIFO(found.info.st_mode)       ? QStringLiteral("a pipe has no content")
                                                      : QStringLiteral("a device is not taken up"));
        return core::success();
    }
    item.attributes = readAttributes(found.self);
    if (auto begun = m_tar.begin(item); !begun)
        return begun;
    return add(std::move(item));
}

core::Result<> ArchiveWriter::link(const Found &found, Item item)
{
    const ssize_t size = ::readlinkat(found.folder, found.name.constData(), m_buffer.data(), size_t(m_buffer.size()));
    if (size <= 0) {
        skip(found.path, QString::fromLocal8Bit(std::strerror(errno)));
        return core::success();
    }
    item.linkTarget = QByteArray(m_buffer.constData(), size);
    if (auto begun = m_tar.begin(item); !begun)
        return begun;
    return add(std::move(item));
}

bool ArchiveWriter::isUnchanged(const Item &item, const Item &before) const
{
    return before.changedNs != 0 && item.changedNs == before.changedNs && item.inode == before.inode && item.size == before.size
        && item.modifiedNs == before.modifiedNs;
}

core::Result<> ArchiveWriter::file(const Found &found, Item item)
{
    const QPair<quint64, quint64> identity(found.info.st_dev, found.info.st_ino);
    if (const auto first = m_linked.constFind(identity); first != m_linked.constEnd()) {
        Item again = *first;
        again.path = item.path;
        again.sameFileAs = first->path;
        if (again.storedIn.isEmpty()) {
            again.storedAs = first->path;
            if (auto begun = m_tar.begin(again); !begun)
                return begun;
        }
        m_monitor.advanced(again.size, 1);
        return add(std::move(again));
    }

    item.size = found.info.st_size;
    item.changedNs = nanoseconds(found.info.st_ctim);
    item.inode = found.info.st_ino;
    const Item *before = m_basePaths.value(item.path);
    if (before && isUnchanged(item, *before)) {
        borrow(item, *before, m_plan.base->header.id);
        item.isSparse = before->isSparse;
        item.segments = before->segments;
        item.attributes = before->attributes;
        m_monitor.advanced(item.size, 1);
    } else {
        timespec now = {};
        ::clock_gettime(CLOCK_REALTIME, &now);
        constexpr int kToRead = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC;
        const Descriptor opened(::openat(found.folder, found.name.constData(), kToRead));
        struct stat info = {};
        if (!opened.isOpen() || ::fstat(opened.number(), &info) != 0) {
            skip(item.path, QString::fromLocal8Bit(std::strerror(errno)));
            return core::success();
        }
        if (!S_ISREG(info.st_mode) || info.st_size > kMostFileBytes) {
            skip(item.path, S_ISREG(info.st_mode) ? QStringLiteral("it is too large")
                                                  : QStringLiteral("it became something else meanwhile"));
            return core::success();
        }
        item = itemOf(found.path, info);
        item.attributes = readAttributes(opened.number());
        if (auto taken = content(nameOf(item.path), opened.number(), item, info, true); !taken)
            return taken;
        item.inode = info.st_ino;
        item.changedNs = nanoseconds(info.st_ctim);
        struct stat after = {};
        // What changed just now, or while it was read, is read again the next time.
        if (::fstat(opened.number(), &after) != 0 || nanoseconds(after.st_ctim) > nanoseconds(now) - kSettledNs)
            item.changedNs = item.inode = 0;
        m_monitor.advanced(0, 1);
    }
    if (found.info.st_nlink > 1)
        m_linked.insert(identity, item);
    return add(std::move(item));
}

bool ArchiveWriter::takeFromBase(Item &item) const
{
    const Item *known = m_baseContents.value(item.sha256);
    if (!known || known->size != item.size)
        return false;
    borrow(item, *known, m_plan.base->header.id);
    return true;
}

core::Result<> ArchiveWriter::content(const QString &name, int file, Item &item, struct stat info, bool mayBeInBase)
{
    const bool hasTwin = mayBeInBase && m_baseSizes.contains(info.st_size);
    ContentMap map = contentMap(file, info);
    bool isRead = false;
    if (!map.isSparse && info.st_size <= m_buffer.size()) {
        // At once, so that it is of one moment.
        for (int tries = 0; !isRead && tries < kTries; ++tries) {
            const qsizetype got = readAt(file, 0, m_buffer.data(), m_buffer.size());
            if (got < 0)
                return cannot(QStringLiteral("read"), name, errno);
            struct stat after = {};
            isRead = ::fstat(file, &after) == 0 && isSame(info, after) && got == info.st_size;
            info = after;
            if (info.st_size > m_buffer.size())
                break; // it grew: as any large one
        }
        map = contentMap(file, info);
        isRead = isRead && !map.isSparse;
    }
    item.size = info.st_size;
    item.modifiedNs = nanoseconds(info.st_mtim);
    item.isSparse = map.isSparse;
    item.segments = map.isSparse ? map.segments : QVector<Segment>();

    if (hasTwin && (isRead || item.size > 0)) {
        if (isRead) {
            Digest digest;
            digest.add(QByteArrayView(m_buffer.constData(), item.size));
            item.sha256 = digest.value();
        } else if (auto done = hashed(name, file, item, map); !done) {
            return done;
        }
        if (takeFromBase(item)) {
            m_monitor.advanced(item.size, 0);
            return core::success();
        }
    }
    if (auto done = stored(name, file, item, map, isRead); !done)
        return done;
    struct stat after = {};
    if (!isRead && (::fstat(file, &after) != 0 || !isSame(info, after)))
        skip(item.path, QStringLiteral("it was changed while it was read; what was read is in the backup"));
    return core::success();
}

// All of the content in pieces, holes as zeros without a look at the disk.
core::Result<> ArchiveWriter::pieces(const QString &name, int file, const Item &item, const ContentMap &map,
                                     const std::function<core::Result<>(QByteArrayView)> &take)
{
    qsizetype next = 0; // of the segments
    for (qint64 at = 0; at < item.size;) {
        if (m_monitor.isCancelled())
            return calledOff();
        while (next < map.segments.size() && at >= map.segments[next].offset + map.segments[next].size)
            ++next;
        const bool isHole = next == map.segments.size() || at < map.segments[next].offset;
        const qint64 end = !isHole ? map.segments[next].offset + map.segments[next].size
            : next < map.segments.size() ? map.segments[next].offset : item.size;
        const qsizetype size = qsizetype(std::min<qint64>(m_buffer.size(), end - at));
        const qsizetype got = isHole ? 0 : readAt(file, at, m_buffer.data(), size);
        if (got < 0)
            return cannot(QStringLiteral("read"), name, errno);
        // Also where it became shorter meanwhile: its size is said already.
        std::memset(m_buffer.data() + got, 0, size_t(size - got));
        if (auto taken = take(QByteArrayView(m_buffer.constData(), size)); !taken)
            return taken;
        at += size;
    }
    return core::success();
}

core::Result<> ArchiveWriter::hashed(const QString &name, int file, Item &item, const ContentMap &map)
{
    Digest digest;
    const auto read = pieces(name, file, item, map, [&digest](QByteArrayView piece) {
        digest.add(piece);
        return core::success();
    });
    item.sha256 = digest.value();
    return read;
}

core::Result<> ArchiveWriter::stored(const QString &name, int file, Item &item, const ContentMap &map, bool isRead)
{
    if (auto begun = m_tar.begin(item); !begun)
        return begun;
    Digest digest;
    const auto take = [this, &digest](QByteArrayView piece) -> core::Result<> {
        digest.add(piece);
        if (auto written = m_tar.content(piece); !written)
            return written;
        m_monitor.advanced(piece.size(), 0);
        return core::success();
    };
    const auto taken = isRead ? take(QByteArrayView(m_buffer.constData(), item.size)) : pieces(name, file, item, map, take);
    item.sha256 = digest.value();
    return taken;
}

core::Result<> ArchiveWriter::manifest()
{
    Index &index = m_written.index;
    std::sort(index.items.begin(), index.items.end(), [](const Item &a, const Item &b) { return a.path < b.path; });
    const auto twice = std::adjacent_find(index.items.begin(), index.items.end(),
                                          [](const Item &a, const Item &b) { return a.path == b.path; });
    if (twice != index.items.end())
        return core::Error::internal(QStringLiteral("a plan has %1 twice").arg(nameOf(twice->path)));

    // Its size has to be known first: it is made twice and never kept.
    const auto each = [&index](const std::function<core::Result<>(const QByteArray &)> &take) -> core::Result<> {
        if (auto taken = take(manifestOpening(index)); !taken)
            return taken;
        bool isFirst = true;
        for (const Item &item : index.items) {
            if (auto taken = take(manifestLine(item, std::exchange(isFirst, false))); !taken)
                return taken;
        }
        return take(manifestClosing());
    };
    Item self;
    self.path = kManifestPath;
    self.mode = 0600;
    self.modifiedNs = index.header.createdAtMs * 1'000'000;
    if (auto counted = each([&self](const QByteArray &text) { self.size += text.size(); return core::success(); }); !counted)
        return counted;
    if (auto begun = m_tar.begin(self); !begun)
        return begun;
    return each([this](const QByteArray &text) { return m_tar.content(text); });
}

core::Result<core::BackupProgress> measure(const WritePlan &plan, Monitor &monitor)
{
    core::BackupProgress progress;
    for (const Document &document : plan.documents) {
        struct stat info = {};
        if (!document.file.isEmpty() && ::stat(QFile::encodeName(document.file).constData(), &info) == 0)
            progress.bytesTotal += info.st_size;
        progress.bytesTotal += document.content.size();
        ++progress.filesTotal;
    }
    const auto visit = [&](const Found &found) -> core::Result<> {
        if (monitor.isCancelled())
            return calledOff();
        if (S_ISREG(found.info.st_mode)) {
            progress.bytesTotal += found.info.st_size;
            ++progress.filesTotal;
        }
        return core::success();
    };
    for (const Source &source : plan.sources) {
        if (auto walked = walkTree(source, visit, [](const QByteArray &, const QString &) { }); !walked)
            return walked.error();
    }
    return progress;
}

core::Result<Written> writeArchive(const QString &file, const WritePlan &plan, Monitor &monitor)
{
    auto sink = ArchiveSink::create(file, plan.secret, plan.compress);
    if (!sink)
        return sink.error();
    TarWriter tar(**sink);
    ArchiveWriter writer(plan, monitor, tar);
    if (auto run = writer.run(); !run)
        return run.error();
    if (monitor.isCancelled())
        return calledOff();
    if (auto finished = (*sink)->finish(); !finished)
        return finished.error();
    Written written = std::move(writer.result());
    written.archiveBytes = (*sink)->archiveBytes();
    written.digest = (*sink)->digest();
    return written;
}

} // namespace server::archive
