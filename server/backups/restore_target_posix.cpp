// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backups/restore_target.h"

#include "server/backups/gatherer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

namespace server::backups {
namespace {

using namespace Qt::StringLiterals;

QString nearest(const QString &path)
{
    QString place = path;
    while (!QFileInfo::exists(place) && place != "/"_L1)
        place = QFileInfo(place).path();
    return place;
}

QString problemOf(const QString &path, const QString &dataDir, bool isOwn)
{
    const QFileInfo target(path);
    const QString parent = target.path();
    if (path == parent)
        return u"cannot be put into the place of the root folder"_s;
    if (!isOwn && overlap(path, QFileInfo(dataDir).canonicalFilePath()))
        return u"would go to the server's own data folder"_s;
    if (target.exists() && !target.isDir())
        return u"%1 is there, and is no folder"_s.arg(path);
    if (!isOwn && !QFileInfo(parent).isDir())
        return u"the folder %1, where it would go, is not here"_s.arg(parent);
    if (target.exists() && deviceOf(path) != deviceOf(parent))
        return u"%1 is where a file system is mounted: it cannot be replaced as a whole"_s.arg(path);
    if (::access(QFile::encodeName(nearest(parent)).constData(), W_OK | X_OK) != 0)
        return u"the server may not write to %1"_s.arg(parent);
    return {};
}

} // namespace

RestoreTarget lookAt(const QString &target, const QString &dataDir, bool isOwn)
{
    RestoreTarget place;
    if (!target.startsWith(u'/') && !isOwn) {
        place.problem = u"has no folder of this machine to go to"_s;
        return place;
    }
    const QString clean = QDir::cleanPath(QDir(target).absolutePath());
    const QString canonical = QFileInfo(clean).canonicalFilePath();
    if (!canonical.isEmpty()) {
        place.path = canonical;
    } else {
        const QString parent = QFileInfo(QFileInfo(clean).path()).canonicalFilePath();
        place.path = parent.isEmpty() ? clean : QDir::cleanPath(parent + u'/' + QFileInfo(clean).fileName());
    }
    place.isFilled = QFileInfo(place.path).isDir() && !QDir(place.path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    place.problem = problemOf(place.path, dataDir, isOwn);
    return place;
}

QByteArray deviceOf(const QString &path)
{
    struct stat info = {};
    if (::stat(QFile::encodeName(nearest(path)).constData(), &info) != 0)
        return {};
    return QByteArray::number(quint64(info.st_dev));
}

} // namespace server::backups
