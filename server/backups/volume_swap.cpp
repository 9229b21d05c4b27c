// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backups/volume_swap.h"

#include "server/archive/folder_tar.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace server::backups {
namespace {

using namespace Qt::StringLiterals;
using core::Result;

// What is half done is worse than what takes a while.
class ToTheEnd final : public archive::Monitor
{
public:
    void advanced(qint64, qint64) override { }
    void step(const QByteArray &) override { }
    bool isCancelled() const override { return false; }
};

bool never()
{
    return false;
}

QString contentBefore(const FolderSwap &swap)
{
    return swap.old + u".tar"_s;
}

QString nothingBefore(const FolderSwap &swap)
{
    return swap.old + u".none"_s;
}

} // namespace

bool isVolumeTouched(const FolderSwap &swap)
{
    return QFile::exists(contentBefore(swap)) || QFile::exists(nothingBefore(swap));
}

Result<> swapVolumeIn(VolumeHost &host, const FolderSwap &swap)
{
    const Result<bool> isThere = host.exists(swap.volume.name);
    if (!isThere)
        return isThere.error();
    if (!QDir().mkpath(QFileInfo(swap.old).path()))
        return core::Error::internal(u"Cannot make the folder of %1"_s.arg(swap.old));
    const QString tar = swap.staged + u".tar"_s;
    if (auto packed = archive::packFolder(swap.staged, tar, ToTheEnd()); !packed)
        return packed;
    if (*isThere) {
        // As what goes in is laid out, which is not how it comes out.
        const QString part = contentBefore(swap) + u".part"_s;
        Result<> kept = host.read(swap.volume, part, &never);
        if (kept)
            kept = archive::unpackTar(part, swap.old, ToTheEnd());
        if (kept)
            kept = archive::packFolder(swap.old, part, ToTheEnd());
        QDir(swap.old).removeRecursively();
        if (!kept)
            return kept;
        if (!QFile::rename(part, contentBefore(swap)))
            return core::Error::internal(u"Cannot rename %1"_s.arg(part));
    } else if (QFile marker(nothingBefore(swap)); !marker.open(QIODevice::WriteOnly)) {
        return core::Error::internal(u"Cannot write %1"_s.arg(marker.fileName()));
    }
    if (auto synced = archive::syncTree(QFileInfo(swap.old).path()); !synced)
        return synced;
    const Result<> replaced = host.replace(swap.volume, tar, &never);
    QFile::remove(tar);
    return replaced;
}

Result<> swapVolumeBack(VolumeHost &host, const FolderSwap &swap)
{
    if (!isVolumeTouched(swap))
        return core::success();
    const Result<> back = QFile::exists(contentBefore(swap)) ? host.replace(swap.volume, contentBefore(swap), &never) : host.remove(swap.volume);
    if (!back)
        return back;
    QFile::remove(contentBefore(swap));
    QFile::remove(nothingBefore(swap));
    return core::success();
}

} // namespace server::backups
