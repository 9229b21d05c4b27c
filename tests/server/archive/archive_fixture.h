// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of archives share: random trees of files, a comparison of two trees in everything that
// a backup keeps, and archives made and opened in one line.
#pragma once

#include "server/archive/archive.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstring>
#include <map>

#include <dirent.h>
#include <fcntl.h>
#include <ftw.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace archive_test {

using namespace server::archive;

class Quiet : public Monitor
{
public:
    void advanced(qint64 bytes, qint64 files) override
    {
        this->bytes += bytes;
        this->files += files;
        if (cancelAfter >= 0 && this->bytes > cancelAfter)
            cancelled = true;
    }
    void step(const QByteArray &) override { }
    bool isCancelled() const override { return cancelled; }

    qint64 bytes = 0;
    qint64 files = 0;
    qint64 cancelAfter = -1;
    bool cancelled = false;
};

// In memory where there is such a place: every archive is synced, and a disk takes its time over that.
inline std::unique_ptr<QTemporaryDir> scratch(bool onDisk = false)
{
    const QString memory = QStringLiteral("/dev/shm");
    auto dir = !onDisk && ::access(QFile::encodeName(memory).constData(), W_OK) == 0
        ? std::make_unique<QTemporaryDir>(memory + QStringLiteral("/tst_archive-XXXXXX"))
        : std::make_unique<QTemporaryDir>();
    dir->setAutoRemove(false); // it cannot remove names that are no UTF-8
    return dir;
}

inline QByteArray under(const QString &folder, const QByteArray &path)
{
    return QFile::encodeName(folder) + (path.isEmpty() ? QByteArray() : '/' + path);
}

inline void write(const QByteArray &path, const QByteArray &content, mode_t mode = 0644)
{
    const int file = ::open(path.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (::write(file, content.constData(), size_t(content.size())) != content.size() || ::fchmod(file, mode) != 0)
        qFatal("cannot write %s", path.constData());
    ::close(file);
}

inline QByteArray readAll(const QByteArray &path)
{
    QFile file(QFile::decodeName(path));
    const int descriptor = ::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return {};
    return file.readAll();
}

inline QByteArray randomBytes(QRandomGenerator &random, qsizetype size)
{
    QVector<quint32> words((size + 3) / 4);
    random.fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.constData()), size);
}

// Half of it text that compresses, half noise.
inline QByteArray content(QRandomGenerator &random, qsizetype size)
{
    if (random.bounded(2))
        return randomBytes(random, size);
    QByteArray text;
    while (text.size() < size)
        text += "line " + QByteArray::number(random.bounded(1000)) + " of a file that is like others\n";
    text.truncate(size);
    return text;
}

inline void removeTree(const QByteArray &path)
{
    ::nftw(
        path.constData(), [](const char *name, const struct stat *, int, FTW *) { return ::remove(name); }, 32, FTW_DEPTH | FTW_PHYS);
}

inline void setTime(const QByteArray &path, qint64 seconds, long nanoseconds)
{
    const timespec times[2] = {{time_t(seconds), nanoseconds}, {time_t(seconds), nanoseconds}};
    ::utimensat(AT_FDCWD, path.constData(), times, AT_SYMLINK_NOFOLLOW);
}

// Long ago, so that it counts as settled.
inline void age(const QByteArray &path)
{
    setTime(path, 1'700'000'000, 123'456'789);
}

inline void makeSparse(const QByteArray &path, QRandomGenerator &random)
{
    const int file = ::open(path.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    const qint64 size = 1'000'000 + random.bounded(1'000'000);
    if (::ftruncate(file, size) != 0)
        qFatal("no sparse files here");
    for (int i = random.bounded(5); i > 0; --i) {
        const QByteArray data = randomBytes(random, 1 + random.bounded(20'000));
        if (::pwrite(file, data.constData(), size_t(data.size()), random.bounded(int(size - 20'000))) < 0)
            qFatal("cannot write");
    }
    ::close(file);
}

inline QByteArray randomName(QRandomGenerator &random)
{
    switch (random.bounded(8)) {
    case 0: return "with space " + QByteArray::number(random.generate());
    case 1: return "\xff\xfe raw " + QByteArray::number(random.generate()); // no UTF-8
    case 2: return "umläut→" + QByteArray::number(random.generate());
    case 3: return "new\nline\t\"quoted\" \\ " + QByteArray::number(random.generate());
    case 4: return QByteArray(200 + random.bounded(40), 'n') + QByteArray::number(random.generate());
    case 5: return "-rf " + QByteArray::number(random.generate());
    default: return "f" + QByteArray::number(random.generate());
    }
}

// Files, folders, links of both kinds, sparse and empty files, attributes, odd names, modes and times.
inline void makeTree(const QString &folder, quint32 seed, int things = 40)
{
    QRandomGenerator random(seed);
    QVector<QByteArray> folders{QFile::encodeName(folder)};
    QVector<QByteArray> files;
    QVector<QByteArray> all;
    for (int i = 0; i < things; ++i) {
        const QByteArray path = folders[random.bounded(int(folders.size()))] + '/' + randomName(random);
        switch (random.bounded(10)) {
        case 0:
        case 1:
            if (path.size() < 2000 && ::mkdir(path.constData(), 0755) == 0)
                folders << path;
            break;
        case 2:
            if (::symlink(random.bounded(2) ? "/etc/passwd" : "../else\xff where", path.constData()) != 0)
                qFatal("no links here");
            break;
        case 3:
            if (!files.isEmpty() && ::link(files[random.bounded(int(files.size()))].constData(), path.constData()) != 0)
                qFatal("no hard links here");
            break;
        case 4:
            makeSparse(path, random);
            files << path;
            break;
        case 5:
            write(path, {});
            files << path;
            break;
        default:
            write(path, content(random, random.bounded(random.bounded(8) == 0 ? 1'500'000 : 20'000)));
            files << path;
        }
        all << path;
    }
    for (const QByteArray &path : std::as_const(files)) {
        if (random.bounded(4) == 0)
            ::setxattr(path.constData(), "user.comment", "of a test\0\1", 11, 0);
        ::chmod(path.constData(), QList<mode_t>{0600, 0644, 0755, 0400, 0000}[random.bounded(::geteuid() == 0 ? 5 : 4)]);
    }
    // Deepest first: what lies in a folder changes its time.
    all << QFile::encodeName(folder);
    std::sort(all.begin(), all.end(), [](const QByteArray &a, const QByteArray &b) { return b < a; });
    for (const QByteArray &path : std::as_const(all))
        setTime(path, random.bounded(2'000'000'000), random.bounded(1'000'000'000));
    for (const QByteArray &path : std::as_const(folders)) {
        if (random.bounded(4) == 0)
            ::chmod(path.constData(), 0700);
    }
}

struct Thing
{
    quint32 mode = 0;
    quint32 uid = 0;
    quint32 gid = 0;
    qint64 size = 0;
    qint64 modifiedNs = 0;
    qint64 blocks = 0;
    quint64 names = 0;
    QByteArray content; // or where a link leads
    QByteArray attribute;
    QByteArray sameAs;  // the first name of the same file
};

inline void look(const QByteArray &root, const QByteArray &path, std::map<QByteArray, Thing> &things, std::map<quint64, QByteArray> &inodes)
{
    const QByteArray whole = path.isEmpty() ? root : root + '/' + path;
    struct stat info = {};
    if (::lstat(whole.constData(), &info) != 0)
        return;
    Thing thing;
    thing.mode = info.st_mode;
    thing.uid = info.st_uid;
    thing.gid = info.st_gid;
    thing.modifiedNs = qint64(info.st_mtim.tv_sec) * 1'000'000'000 + info.st_mtim.tv_nsec;
    if (S_ISREG(info.st_mode)) {
        thing.size = info.st_size;
        thing.names = info.st_nlink;
        thing.blocks = info.st_blocks;
        thing.content = readAll(whole);
        char value[64];
        const ssize_t got = ::lgetxattr(whole.constData(), "user.comment", value, sizeof value);
        thing.attribute = QByteArray(value, std::max<ssize_t>(got, 0));
        thing.sameAs = inodes.try_emplace(info.st_ino, path).first->second;
    } else if (S_ISLNK(info.st_mode)) {
        char target[4096];
        thing.content = QByteArray(target, std::max<ssize_t>(::readlink(whole.constData(), target, sizeof target), 0));
    }
    if (!path.isEmpty())
        things[path] = thing;
    if (!S_ISDIR(info.st_mode))
        return;
    QVector<QByteArray> names;
    if (DIR *listing = ::opendir(whole.constData())) {
        while (const dirent *entry = ::readdir(listing)) {
            if (std::strcmp(entry->d_name, ".") != 0 && std::strcmp(entry->d_name, "..") != 0)
                names << QByteArray(entry->d_name);
        }
        ::closedir(listing);
    }
    std::sort(names.begin(), names.end());
    for (const QByteArray &name : names)
        look(root, path.isEmpty() ? name : path + '/' + name, things, inodes);
}

inline std::map<QByteArray, Thing> treeOf(const QString &folder)
{
    std::map<QByteArray, Thing> things;
    std::map<quint64, QByteArray> inodes;
    look(QFile::encodeName(folder), {}, things, inodes);
    return things;
}

enum class Holes { Kept, Filled };

// Empty when both are the same in everything; else the first difference in words.
inline QString difference(const QString &one, const QString &other, Holes holes = Holes::Kept)
{
    const auto a = treeOf(one);
    const auto b = treeOf(other);
    for (const auto &[path, thing] : a) {
        const QString name = QString::fromUtf8(path.toPercentEncoding("/"));
        const auto found = b.find(path);
        if (found == b.end())
            return name + QStringLiteral(" is missing");
        const Thing &copy = found->second;
        if (thing.mode != copy.mode)
            return QStringLiteral("%1 has mode %2, not %3").arg(name).arg(copy.mode, 0, 8).arg(thing.mode, 0, 8);
        if (thing.uid != copy.uid || thing.gid != copy.gid)
            return name + QStringLiteral(" belongs to another");
        if (thing.size != copy.size || thing.content != copy.content)
            return name + QStringLiteral(" has another content");
        if (thing.modifiedNs != copy.modifiedNs)
            return QStringLiteral("%1 was changed at %2, not %3").arg(name).arg(copy.modifiedNs).arg(thing.modifiedNs);
        if (thing.attribute != copy.attribute)
            return name + QStringLiteral(" has other attributes");
        if (thing.sameAs != copy.sameAs || thing.names != copy.names)
            return name + QStringLiteral(" is not the same file as before");
        // Holes stay holes; a file system may allot a little differently.
        if (holes == Holes::Kept && thing.size >= 1'000'000 && copy.blocks > thing.blocks + 256)
            return QStringLiteral("%1 takes %2 blocks, not %3").arg(name).arg(copy.blocks).arg(thing.blocks);
    }
    for (const auto &[path, thing] : b) {
        if (!a.contains(path))
            return QString::fromUtf8(path.toPercentEncoding("/")) + QStringLiteral(" should not be there");
    }
    return {};
}

inline Secret platformKey(char filler = 'k')
{
    return {core::Encryption::PlatformKey, QByteArray(32, filler)};
}

inline Secret passphrase(const QByteArray &text = "correct horse battery staple")
{
    return {core::Encryption::Passphrase, text};
}

// A backup of one folder, as data of the service "notes", with one document beside it.
inline WritePlan planOf(const QString &folder, const QString &id = QStringLiteral("backup_a"), const Index *base = nullptr)
{
    WritePlan plan;
    plan.header.id = core::BackupId(id);
    plan.header.name = QStringLiteral("a test");
    plan.header.services = {QStringLiteral("notes")};
    plan.header.createdAtMs = 1'750'000'000'000;
    plan.header.program = QStringLiteral("mcp-console test");
    if (base) {
        plan.header.type = core::BackupType::Incremental;
        plan.header.basedOn = base->header.id;
    }
    plan.base = base;
    plan.documents << Document{"services/notes/definition.json", "{\"name\":\"notes\"}\n", {}};
    plan.sources << Source{"services/notes/data", folder};
    return plan;
}

inline QByteArray dataOnly(const Item &item)
{
    const QByteArray prefix = "services/notes/data/";
    return item.path.startsWith(prefix) ? item.path.mid(prefix.size()) : QByteArray();
}

} // namespace archive_test
