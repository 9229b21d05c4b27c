// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/archive/tree_walk.h"

#include "server/archive/manifest.h"

#include <QFile>

#include <algorithm>
#include <cerrno>

#include <dirent.h>
#include <fcntl.h>

namespace server::archive {
namespace {

QString reasonOf(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

class Walk
{
public:
    Walk(const std::function<core::Result<>(const Found &)> &visit, const Skip &skip) : m_visit(visit), m_skip(skip) { }

    // `found.self` is open; everything in it, then.
    core::Result<> folder(const Found &found)
    {
        if (auto visited = m_visit(found); !visited)
            return visited;
        // Read whole before anything below is opened: no more than one descriptor a level.
        const auto names = namesIn(found.self);
        if (!names) {
            m_skip(found.path, names.error().message);
            return core::success();
        }
        for (const QByteArray &name : *names) {
            Found below;
            below.path = found.path + '/' + name;
            below.folder = found.self;
            below.name = name;
            if (auto entered = entry(below); !entered)
                return entered;
        }
        return core::success();
    }

private:
    core::Result<> entry(Found &found)
    {
        if (::fstatat(found.folder, found.name.constData(), &found.info, AT_SYMLINK_NOFOLLOW) != 0) {
            m_skip(found.path, reasonOf(errno));
            return core::success();
        }
        if (!isSafePath(found.path)) {
            m_skip(found.path, QStringLiteral("its path is too long or too deep"));
            return core::success();
        }
        if (!S_ISDIR(found.info.st_mode))
            return m_visit(found);
        const Descriptor self(::openat(found.folder, found.name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
        if (!self.isOpen() || ::fstat(self.number(), &found.info) != 0) {
            m_skip(found.path, reasonOf(errno));
            return core::success();
        }
        found.self = self.number();
        return folder(found);
    }

    static core::Result<QVector<QByteArray>> namesIn(int folder)
    {
        const int again = ::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        const std::unique_ptr<DIR, int (*)(DIR *)> listing(again < 0 ? nullptr : ::fdopendir(again), &::closedir);
        if (!listing)
            return refused(reasonOf(errno));
        QVector<QByteArray> names;
        errno = 0;
        while (const dirent *entry = ::readdir(listing.get())) {
            const QByteArray name(entry->d_name);
            if (name != "." && name != "..")
                names << name;
            errno = 0;
        }
        if (errno != 0)
            return refused(reasonOf(errno));
        std::sort(names.begin(), names.end());
        return names;
    }

    const std::function<core::Result<>(const Found &)> &m_visit;
    const Skip &m_skip;
};

} // namespace

core::Result<> walkTree(const Source &source, const std::function<core::Result<>(const Found &)> &visit, const Skip &skip)
{
    const Descriptor root(::open(QFile::encodeName(source.folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    Found found;
    found.path = source.prefix;
    found.self = root.number();
    if (!root.isOpen() || ::fstat(root.number(), &found.info) != 0) {
        skip(source.prefix, reasonOf(errno));
        return core::success();
    }
    return Walk(visit, skip).folder(found);
}

} // namespace server::archive
