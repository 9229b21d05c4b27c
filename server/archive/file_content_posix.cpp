// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/archive/file_content.h"

#include "server/archive/manifest.h"

#include <algorithm>
#include <cerrno>

#include <sys/xattr.h>
#include <unistd.h>

namespace server::archive {
namespace {

constexpr qint64 kLeastHole = 64 * 1024; // a smaller one is kept as zeros
constexpr qint64 kBlock = 512;           // of st_blocks
constexpr qint64 kSecond = 1'000'000'000;

bool isKept(QByteArrayView name)
{
    // What gives a program rights ("security.") is not, nor what only root may set ("trusted.").
    return name.startsWith("user.") || name == "system.posix_acl_access" || name == "system.posix_acl_default";
}

} // namespace

ContentMap contentMap(int file, const struct stat &info)
{
    const qint64 size = info.st_size;
    ContentMap map;
    if (size == 0)
        return map;
    const ContentMap whole{false, {Segment{0, size}}};
    if (qint64(info.st_blocks) * kBlock >= size)
        return whole;
    for (qint64 at = 0; at < size;) {
        const qint64 from = ::lseek(file, at, SEEK_DATA);
        if (from < 0 && errno != ENXIO)
            return whole;
        if (from < 0 || from >= size)
            break;
        const qint64 found = ::lseek(file, from, SEEK_HOLE);
        const qint64 to = found < 0 || map.segments.size() + 1 == kMostSegments ? size : std::min(found, size);
        if (!map.segments.isEmpty() && from - (map.segments.last().offset + map.segments.last().size) < kLeastHole)
            map.segments.last().size = to - map.segments.last().offset;
        else
            map.segments << Segment{from, to - from};
        at = to;
    }
    if (!map.segments.isEmpty() && map.segments.first().offset < kLeastHole) {
        map.segments.first().size += map.segments.first().offset;
        map.segments.first().offset = 0;
    }
    if (map.segments == whole.segments)
        return whole;
    map.isSparse = true;
    return map;
}

QVector<Attribute> readAttributes(int file)
{
    char names[4096];
    const ssize_t size = ::flistxattr(file, names, sizeof names);
    QVector<Attribute> attributes;
    qsizetype total = 0;
    for (ssize_t at = 0; at < size;) {
        const QByteArray name(names + at);
        at += name.size() + 1;
        if (!isKept(name))
            continue;
        QByteArray value(kMostAttributeBytes, '\0');
        const ssize_t got = ::fgetxattr(file, name.constData(), value.data(), size_t(value.size()));
        if (got < 0 || total + name.size() + got > kMostAttributeBytes)
            continue;
        total += name.size() + got;
        value.resize(got);
        value.squeeze();
        attributes << Attribute{name, value};
    }
    std::sort(attributes.begin(), attributes.end(), [](const Attribute &a, const Attribute &b) { return a.name < b.name; });
    return attributes;
}

bool setAttribute(int file, const Attribute &attribute)
{
    return isKept(attribute.name)
        && ::fsetxattr(file, attribute.name.constData(), attribute.value.constData(), size_t(attribute.value.size()), 0) == 0;
}

qsizetype readAt(int file, qint64 at, char *to, qsizetype size)
{
    qsizetype done = 0;
    while (done < size) {
        const ssize_t n = ::pread(file, to + done, size_t(size - done), at + done);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return -1;
        if (n == 0)
            break;
        done += n;
    }
    return done;
}

qint64 nanoseconds(const timespec &time)
{
    return qint64(time.tv_sec) * kSecond + time.tv_nsec;
}

timespec timeOf(qint64 nanoseconds)
{
    qint64 seconds = nanoseconds / kSecond;
    qint64 rest = nanoseconds % kSecond;
    if (rest < 0) {
        rest += kSecond;
        --seconds;
    }
    return {time_t(seconds), long(rest)};
}

} // namespace server::archive
