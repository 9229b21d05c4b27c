// SPDX-License-Identifier: GPL-3.0-or-later
// TargetFolder: a folder that an archive is written into, and nothing outside it. Every path is walked
// from the folder itself, part by part, and never through a link. One extraction an object, used by one
// thread; destroyed before keep() it empties the folder, and removes it when it made it.
//
// Paths are safe ones (isSafePath); what is there already is never overwritten.
#pragma once

#include "server/archive/archive.h"
#include "server/archive/descriptor.h"

namespace server::archive {

class TargetFolder
{
public:
    // Conflict when something is in it.
    static core::Result<std::unique_ptr<TargetFolder>> open(const QString &folder);
    ~TargetFolder();

    core::Result<> makeFolder(const QByteArray &path); // and those above it
    core::Result<Descriptor> makeFile(const QByteArray &path);
    core::Result<> makeLink(const QByteArray &path, const Item &item);
    core::Result<> makeSecondName(const QByteArray &path, const QByteArray &first);
    core::Result<> finishFile(const QByteArray &path, int file, const Item &item);
    core::Result<> finishFolder(const QByteArray &path, const Item &item);
    void keep() { m_isKept = true; }

private:
    TargetFolder() = default;
    core::Result<int> folderOf(QByteArrayView path); // that a path lies in, made where it is not there
    core::Error failure(QByteArrayView path, int error) const;
    core::Result<> finish(const QByteArray &path, int descriptor, const Item &item, quint32 mode);

    QString m_name;
    Descriptor m_root;
    bool m_isNew = false;
    bool m_isKept = false;
    bool m_isPrivileged = false; // may give files to others
    QByteArray m_lastPath;       // the folder that was used last, open
    Descriptor m_last;
};

} // namespace server::archive
