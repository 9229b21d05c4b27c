// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/filesystem_mcp/root_directory.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <dirent.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace server::filesystem_mcp {

namespace {

core::Error failure(core::ErrorCode code, const QString &message)
{
    core::Error error;
    error.code = code;
    error.message = message;
    return error;
}

core::Error pathError(const QString &path, int number)
{
    switch (number) {
    case ENOENT:
        return failure(core::ErrorCode::NotFound, QStringLiteral("%1: no such file or directory").arg(path));
    case ENOTDIR:
        return core::Error::validation(QStringLiteral("path"), QStringLiteral("%1: not a directory").arg(path));
    case EACCES:
    case EPERM:
        return failure(core::ErrorCode::Forbidden, QStringLiteral("%1: permission denied").arg(path));
    case EXDEV:
    case ELOOP:
        return failure(core::ErrorCode::Forbidden,
                       QStringLiteral("%1: a link on the way leads out of the root, or in a circle").arg(path));
    case ENAMETOOLONG:
        return core::Error::validation(QStringLiteral("path"), QStringLiteral("the path is too long"));
    default:
        break;
    }
    core::Error error = failure(core::ErrorCode::Internal, QStringLiteral("%1: cannot be read").arg(path));
    error.detail = QString::fromLocal8Bit(strerror(number));
    return error;
}

int openRetrying(const auto &open)
{
    int fd = -1;
    do {
        fd = open();
    } while (fd < 0 && errno == EINTR);
    return fd;
}

bool isLink(int directory, const QByteArray &name)
{
    struct stat info = {};
    return ::fstatat(directory, name.constData(), &info, AT_SYMLINK_NOFOLLOW) == 0 && S_ISLNK(info.st_mode);
}

// One step at a time, each refusing to follow a link: what remains where openat2 does not exist.
int openStepwise(int root, const QByteArray &path, int flags)
{
    int directory = root;
    const QList<QByteArray> parts = path.split('/');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool last = i + 1 == parts.size();
        const int stepFlags = (last ? flags : O_PATH | O_DIRECTORY) | O_NOFOLLOW | O_CLOEXEC;
        const int next = openRetrying([&] { return ::openat(directory, parts[i].constData(), stepFlags); });
        int number = errno;
        // O_DIRECTORY with O_NOFOLLOW answers ENOTDIR on a link; keep the two apart.
        if (next < 0 && number == ENOTDIR && isLink(directory, parts[i]))
            number = ELOOP;
        if (directory != root)
            ::close(directory);
        if (next < 0) {
            errno = number;
            return -1;
        }
        directory = next;
    }
    return directory;
}

QString permissionText(mode_t mode)
{
    QString text(9, QLatin1Char('-'));
    const char letters[] = "rwxrwxrwx";
    for (int bit = 0; bit < 9; ++bit) {
        if (mode & (0400 >> bit))
            text[bit] = QLatin1Char(letters[bit]);
    }
    return text;
}

Entry toEntry(const QString &path, const QString &name, const struct stat &info)
{
    Entry entry;
    entry.path = path;
    entry.name = name;
    entry.kind = S_ISREG(info.st_mode) ? EntryKind::File
        : S_ISDIR(info.st_mode)        ? EntryKind::Directory
        : S_ISLNK(info.st_mode)        ? EntryKind::Link
                                       : EntryKind::Other;
    entry.size = entry.kind == EntryKind::File ? qint64(info.st_size) : 0;
    entry.modifiedMs = qint64(info.st_mtim.tv_sec) * 1000 + info.st_mtim.tv_nsec / 1'000'000;
    entry.permissions = permissionText(info.st_mode);
    return entry;
}

} // namespace

class RootDirectory::Descriptor
{
public:
    explicit Descriptor(int fd) : value(fd) { }
    ~Descriptor() { ::close(value); }
    Q_DISABLE_COPY_MOVE(Descriptor)

    const int value;
};

RootDirectory::RootDirectory(QString path, std::shared_ptr<Descriptor> root, LinkPolicy links)
    : m_path(std::move(path))
    , m_root(std::move(root))
    , m_links(links)
{
}

core::Result<RootDirectory> RootDirectory::open(const QString &path, LinkPolicy links)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const int fd = openRetrying([&] {
        return ::open(QFile::encodeName(absolute).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    });
    if (fd < 0)
        return pathError(absolute, errno);
    return RootDirectory(QDir::cleanPath(absolute), std::make_shared<Descriptor>(fd), links);
}

core::Result<QByteArray> RootDirectory::relative(const QString &path) const
{
    if (path.contains(QChar(0)))
        return core::Error::validation(QStringLiteral("path"), QStringLiteral("a path holds no NUL"));
    if (path.startsWith(u'/') || path.startsWith(u'~'))
        return core::Error::validation(QStringLiteral("path"),
                                       QStringLiteral("paths are relative to the root; \".\" is the root itself"));
    QStringList parts;
    for (const QString &part : path.split(u'/', Qt::SkipEmptyParts)) {
        if (part == u"..")
            return core::Error::validation(QStringLiteral("path"), QStringLiteral("\"..\" is not allowed in a path"));
        if (part != u".")
            parts += part;
    }
    return parts.isEmpty() ? QByteArrayLiteral(".") : QFile::encodeName(parts.join(u'/'));
}

core::Result<int> RootDirectory::openBelow(const QByteArray &path, int flags) const
{
    // Without O_NONBLOCK, opening a pipe would wait for somebody to write into it; with O_PATH
    // nothing is really opened, and openat2 refuses flags that would have no meaning.
    const int wanted = flags | O_CLOEXEC | ((flags & O_PATH) ? 0 : O_NONBLOCK | O_NOCTTY);
    int fd = -1;
    bool tried = false;
    if (m_links == LinkPolicy::Kernel) {
        open_how how = {};
        how.flags = quint64(wanted);
        how.resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS;
        // EAGAIN: something on the way was renamed meanwhile, so that the kernel could not be sure.
        for (int attempt = 0; attempt < 8; ++attempt) {
            fd = openRetrying([&] {
                return int(::syscall(SYS_openat2, m_root->value, path.constData(), &how, sizeof how));
            });
            if (fd >= 0 || errno != EAGAIN)
                break;
        }
        // EPERM is how some container runtimes forbid calls that they do not know.
        tried = fd >= 0 || (errno != ENOSYS && errno != EPERM);
    }
    if (!tried)
        fd = openStepwise(m_root->value, path, wanted);
    if (fd < 0)
        return pathError(QFile::decodeName(path), errno);
    return fd;
}

core::Result<Entry> RootDirectory::info(const QString &path) const
{
    const core::Result<QByteArray> checked = relative(path);
    if (!checked)
        return checked.error();
    const core::Result<int> fd = openBelow(*checked, O_PATH | O_NOFOLLOW);
    if (!fd)
        return fd.error();
    const Descriptor guard(*fd);
    struct stat info = {};
    if (::fstat(guard.value, &info) != 0)
        return pathError(path, errno);
    const QString clean = QFile::decodeName(*checked);
    return toEntry(clean, clean.section(u'/', -1), info);
}

core::Result<QVector<Entry>> RootDirectory::list(const QString &path, int limit, bool *truncated) const
{
    *truncated = false;
    const core::Result<QByteArray> checked = relative(path);
    if (!checked)
        return checked.error();
    const core::Result<int> fd = openBelow(*checked, O_RDONLY | O_DIRECTORY);
    if (!fd)
        return fd.error();
    const std::unique_ptr<DIR, int (*)(DIR *)> directory(::fdopendir(*fd), ::closedir);
    if (!directory) {
        const int number = errno;
        ::close(*fd);
        return pathError(path, number);
    }

    const QString base = *checked == "." ? QString() : QFile::decodeName(*checked) + u'/';
    QVector<Entry> entries;
    while (const dirent *item = ::readdir(directory.get())) {
        const QByteArrayView raw(item->d_name, qsizetype(std::strlen(item->d_name)));
        if (raw == "." || raw == "..")
            continue;
        if (entries.size() >= limit) {
            *truncated = true;
            break;
        }
        struct stat info = {};
        // Gone between the two calls: then it is simply not in the list.
        if (::fstatat(::dirfd(directory.get()), item->d_name, &info, AT_SYMLINK_NOFOLLOW) != 0)
            continue;
        const QString name = QFile::decodeName(raw.toByteArray());
        entries += toEntry(base + name, name, info);
    }
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.name < b.name; });
    return entries;
}

core::Result<std::unique_ptr<QFile>> RootDirectory::openFile(const QString &path) const
{
    const core::Result<QByteArray> checked = relative(path);
    if (!checked)
        return checked.error();
    const core::Result<int> fd = openBelow(*checked, O_RDONLY);
    if (!fd)
        return fd.error();

    struct stat info = {};
    if (::fstat(*fd, &info) != 0 || !S_ISREG(info.st_mode)) {
        ::close(*fd);
        return core::Error::validation(QStringLiteral("path"), S_ISDIR(info.st_mode)
                                           ? QStringLiteral("%1: is a directory").arg(path)
                                           : QStringLiteral("%1: not an ordinary file").arg(path));
    }
    auto file = std::make_unique<QFile>();
    if (!file->open(*fd, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(*fd);
        return core::Error::internal(file->errorString());
    }
    return core::Result<std::unique_ptr<QFile>>(std::move(file));
}

QString kindName(EntryKind kind)
{
    switch (kind) {
    case EntryKind::File:
        return QStringLiteral("file");
    case EntryKind::Directory:
        return QStringLiteral("directory");
    case EntryKind::Link:
        return QStringLiteral("link");
    case EntryKind::Other:
        break;
    }
    return QStringLiteral("other");
}

} // namespace server::filesystem_mcp
