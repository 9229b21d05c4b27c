// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backups/uploads.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>

namespace server::backups {
namespace {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;

Error makeError(ErrorCode code, const QString &message, const QString &detail = {})
{
    Error error;
    error.code = code;
    error.message = message;
    error.detail = detail;
    return error;
}

Error notThere(const QString &id)
{
    return Error::notFound(u"Upload"_s, u"uploadId"_s, id.left(128));
}

Error notThePlace(const QString &message, qint64 offset)
{
    Error error = Error::conflict(message);
    error.details.insert(u"offset"_s, offset);
    return error;
}

} // namespace

struct Uploads::Held
{
    std::mutex mutex; // guards the rest
    Upload upload;
    QFile file;
    bool gone = false; // taken or removed, while somebody waited for the lock
};

Uploads::Uploads(const QString &folder, const core::Clock &clock, const Options &options)
    : m_folder(folder), m_clock(clock), m_options(options)
{
}

Uploads::~Uploads() = default;

core::Result<> Uploads::prepare()
{
    if (!QDir(m_folder).removeRecursively())
        return Error::internal(u"cannot empty "_s + m_folder);
    if (!QDir().mkpath(m_folder) || !QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return Error::internal(u"cannot make "_s + m_folder);
    return core::success();
}

// What others announced and have not sent yet is not free any more.
core::Result<> Uploads::checkRoom(qint64 size) const
{
    qint64 promised = 0;
    for (const auto &[id, held] : m_uploads) {
        const std::lock_guard lock(held->mutex);
        promised += held->upload.size - held->upload.offset;
    }
    const qint64 room = std::max<qint64>(0, QStorageInfo(m_folder).bytesAvailable() - promised - m_options.spareBytes);
    if (size <= room)
        return core::success();
    Error error = makeError(ErrorCode::PayloadTooLarge, u"The server has no room for this archive"_s);
    error.details.insert(u"freeBytes"_s, room);
    return error;
}

core::Result<Upload> Uploads::begin(const QString &name, qint64 size, const core::UserId &owner)
{
    const std::lock_guard lock(m_mutex);
    if (int(m_uploads.size()) >= m_options.most)
        return Error::conflict(u"Too many uploads are under way"_s);
    if (const core::Result<> room = checkRoom(size); !room)
        return room.error();
    auto held = std::make_shared<Held>();
    held->upload = {core::makeRandomId("upload"_L1), name, size, 0, owner, m_clock.monotonicMs()};
    held->file.setFileName(m_folder + u'/' + held->upload.id);
    if (!held->file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, QFile::ReadOwner | QFile::WriteOwner))
        return makeError(ErrorCode::Unavailable, u"The upload cannot be stored"_s, held->file.errorString());
    m_uploads.emplace(held->upload.id, held);
    return held->upload;
}

core::Result<Uploads::HeldPtr> Uploads::held(const QString &id, const core::UserId &owner) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_uploads.find(id);
    if (found == m_uploads.end() || found->second->upload.owner != owner)
        return notThere(id);
    return found->second;
}

core::Result<Upload> Uploads::find(const QString &id, const core::UserId &owner) const
{
    const core::Result<HeldPtr> found = held(id, owner);
    if (!found)
        return found.error();
    const std::lock_guard lock((*found)->mutex);
    return (*found)->upload;
}

core::Result<Upload> Uploads::append(const QString &id, const core::UserId &owner, qint64 offset, const QByteArray &part)
{
    const core::Result<HeldPtr> found = held(id, owner);
    if (!found)
        return found.error();
    Held &held = **found;
    const std::lock_guard lock(held.mutex);
    if (held.gone)
        return notThere(id);
    Upload &upload = held.upload;
    if (offset != upload.offset)
        return notThePlace(u"This is not the next part"_s, upload.offset);
    if (part.size() > upload.size - upload.offset)
        return Error::validation(u"body"_s, u"Must be at most the %1 bytes that are missing"_s.arg(upload.size - upload.offset));
    if (!held.file.seek(offset) || held.file.write(part) != part.size()) {
        const QString why = held.file.errorString();
        held.file.resize(offset);
        return makeError(ErrorCode::Unavailable, u"The part could not be stored"_s, why);
    }
    upload.offset += part.size();
    upload.touchedAtMs = m_clock.monotonicMs();
    return upload;
}

core::Result<> Uploads::remove(const QString &id, const core::UserId &owner)
{
    const core::Result<HeldPtr> found = held(id, owner);
    if (!found)
        return found.error();
    {
        const std::lock_guard lock((*found)->mutex);
        if (std::exchange((*found)->gone, true))
            return notThere(id);
        (*found)->file.remove();
    }
    const std::lock_guard lock(m_mutex);
    m_uploads.erase(id);
    return core::success();
}

core::Result<Uploads::Whole> Uploads::take(const QString &id, const core::UserId &owner)
{
    const core::Result<HeldPtr> found = held(id, owner);
    if (!found)
        return found.error();
    Whole whole;
    {
        Held &held = **found;
        const std::lock_guard lock(held.mutex);
        if (held.gone)
            return notThere(id);
        if (held.upload.offset != held.upload.size)
            return notThePlace(u"There are parts missing"_s, held.upload.offset);
        held.gone = true;
        held.file.close();
        whole = {held.file.fileName(), held.upload};
    }
    const std::lock_guard lock(m_mutex);
    m_uploads.erase(id);
    return whole;
}

void Uploads::giveBack(const Whole &whole)
{
    auto held = std::make_shared<Held>();
    held->upload = whole.upload;
    held->file.setFileName(whole.file); // nothing more is written to it
    const std::lock_guard lock(m_mutex);
    m_uploads.emplace(whole.upload.id, std::move(held));
}

void Uploads::removeAbandoned()
{
    const qint64 oldest = m_clock.monotonicMs() - core::Millis(m_options.abandonedAfter).count();
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_uploads, [oldest](const auto &entry) {
        Held &held = *entry.second;
        const std::lock_guard own(held.mutex);
        if (held.gone || held.upload.touchedAtMs >= oldest)
            return false;
        held.gone = true;
        held.file.remove();
        return true;
    });
}

} // namespace server::backups
