// SPDX-License-Identifier: GPL-3.0-or-later
// Uploads: archives of other installations on their way in, part after part, each a file in a folder
// of its own (DIR/uploads). A part is taken when it follows the one before; who lost the answer to one
// is told how far it is. What nobody went on with for a day is removed, and all of it at a start.
// Any worker thread (it writes files); owned by Platform.
//
// Errors: NotFound (also what is another's), Conflict (not the next part; `details.offset` is where
// the next one begins), PayloadTooLarge (no room for it), Unavailable (the disk does not take it).
#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "core/result.h"

#include <QString>

#include <map>
#include <memory>
#include <mutex>

namespace server::backups {

struct Upload
{
    QString id;
    QString name;
    qint64 size = 0;   // announced
    qint64 offset = 0; // so much is here
    core::UserId owner;
    qint64 touchedAtMs = 0; // monotonic
};

class Uploads
{
public:
    struct Options
    {
        int most = 16;                            // under way at once
        core::Seconds abandonedAfter{24 * 3600};
        qint64 spareBytes = 256 * 1024 * 1024;    // of the disk, that stay free
    };

    Uploads(const QString &folder, const core::Clock &clock, const Options &options);
    ~Uploads();

    core::Result<> prepare(); // makes the folder, empty

    core::Result<Upload> begin(const QString &name, qint64 size, const core::UserId &owner);
    core::Result<Upload> find(const QString &id, const core::UserId &owner) const;
    core::Result<Upload> append(const QString &id, const core::UserId &owner, qint64 offset, const QByteArray &part);
    core::Result<> remove(const QString &id, const core::UserId &owner);
    // Whole: the file is the caller's from now on, unless it is given back for another try.
    struct Whole
    {
        QString file;
        Upload upload;
    };
    core::Result<Whole> take(const QString &id, const core::UserId &owner);
    void giveBack(const Whole &whole);

    void removeAbandoned();

private:
    struct Held;
    using HeldPtr = std::shared_ptr<Held>;
    core::Result<HeldPtr> held(const QString &id, const core::UserId &owner) const;
    core::Result<> checkRoom(qint64 size) const; // with the lock held

    const QString m_folder;
    const core::Clock &m_clock;
    const Options m_options;
    mutable std::mutex m_mutex; // of the map; each upload has its own
    std::map<QString, HeldPtr> m_uploads;
};

} // namespace server::backups
