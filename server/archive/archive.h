// SPDX-License-Identifier: GPL-3.0-or-later
// Archives: one file a backup, a tar in zstd, optionally inside chunked AES-256-GCM; its manifest says
// what is in it and where the content of unchanged files lies (docs/BACKUP_FORMAT.md). Blocking calls
// over files, for worker threads; memory stays flat whatever the size. Nothing here knows of jobs,
// services or the database.
#pragma once

#include "core/backup.h"
#include "core/result.h"

#include <QByteArray>

#include <functional>
#include <memory>

namespace server::archive {

// What the archive is encrypted with. A passphrase becomes a key by argon2id, the platform's key by HKDF.
struct Secret
{
    core::Encryption kind = core::Encryption::None;
    QByteArray value; // the passphrase in UTF-8, or the 32 bytes of the platform's key
};

// A header that stands first in every archive, readable with the key alone.
struct Header
{
    int version = 1;
    core::BackupId id;
    QString name;
    core::BackupType type = core::BackupType::Full;
    core::BackupId basedOn;
    core::BackupOptions options;
    QStringList services;
    bool hasAccounts = false;
    qint64 createdAtMs = 0;
    QString program; // "mcp-console 0.1.0"
};

// A stretch of a sparse file that is not a hole.
struct Segment
{
    qint64 offset = 0;
    qint64 size = 0;
    bool operator==(const Segment &) const = default;
};

struct Attribute
{
    QByteArray name; // "user.comment"
    QByteArray value;
    bool operator==(const Attribute &) const = default;
};

// One thing of a backup's content. `path` is relative, of '/' and no "..".
struct Item
{
    QByteArray path;
    core::BackupEntry::Kind kind = core::BackupEntry::Kind::File;
    quint32 mode = 0;
    quint32 uid = 0;
    quint32 gid = 0;
    qint64 size = 0;
    qint64 modifiedNs = 0;
    QByteArray linkTarget;
    QByteArray sha256;       // of a file's content, 32 bytes
    bool isSparse = false;
    QVector<Segment> segments; // of a sparse file
    QVector<Attribute> attributes;
    QByteArray sameFileAs;   // the path of the first name of the same file (a hard link)
    core::BackupId storedIn; // the archive of the chain that has the content; empty: this one
    QByteArray storedAs;     // its path there
    qint64 changedNs = 0;    // with inode: how an unchanged file is known without reading it
    quint64 inode = 0;
    bool operator==(const Item &) const = default;
};

// Everything that a backup can restore, in order of path. Kept beside the archive too, so that the next
// incremental one and a look at the contents need not read the archive.
struct Index
{
    Header header;
    QVector<Item> items;
    qint64 contentBytes = 0; // of all files
};

// A folder of this machine that goes into the archive below `prefix`.
struct Source
{
    QByteArray prefix; // "services/notes/data"
    QString folder;
};

// A text or a file made for the backup.
struct Document
{
    QByteArray path;    // "services/notes/definition.json"
    QByteArray content;
    QString file;       // set: its content instead
};

struct WritePlan
{
    Header header;
    QVector<Document> documents;
    QVector<Source> sources;
    const Index *base = nullptr; // of the backup that this one is based on
    Secret secret;
    bool compress = true;
};

// Told how far it is (`advanced`: bytes and files since it was last told); asked whether to stop. Called
// often, from the thread that does the work.
class Monitor
{
public:
    virtual ~Monitor() = default;
    virtual void advanced(qint64 bytes, qint64 files) = 0;
    virtual void step(const QByteArray &path) = 0;
    virtual bool isCancelled() const = 0;
};

struct Written
{
    Index index;
    qint64 archiveBytes = 0;
    QByteArray digest;    // SHA-256 of the archive
    QStringList skipped;  // what could not be read, with the reason: sockets, files that went meanwhile
};

// Sizes up what a plan would read.
core::Result<core::BackupProgress> measure(const WritePlan &plan, Monitor &monitor);

// Written beside `file`, synced and renamed; after an error or a cancellation nothing is left.
core::Result<Written> writeArchive(const QString &file, const WritePlan &plan, Monitor &monitor);

// An archive of a chain and what opens it.
struct Part
{
    core::BackupId id;
    QString file;
    Secret secret;
};

// The header alone: quick. Validation: a wrong key (`passphrase`), a foreign or damaged file, a newer version.
core::Result<Header> readHeader(const Part &part);
core::Result<core::Encryption> encryptionOf(const QString &file);

// Reads every byte and checks it against the manifest, the end included. `chain` from the newest to the full one.
core::Result<Index> verify(const QVector<Part> &chain, Monitor &monitor);

// Writes the wanted items of the newest archive below `folder`, which must be empty or new; content is
// taken from wherever in the chain it lies and checked. Nothing is ever written outside `folder`, and
// after an error nothing is left in it. `map` gives the path below `folder`, empty for what is not wanted.
// What was written is not yet synced: syncTree() does that, before a caller relies on it.
core::Result<> extract(const QVector<Part> &chain, const Index &index,
                       const std::function<QByteArray(const Item &)> &map, const QString &folder, Monitor &monitor);

core::Result<> syncTree(const QString &folder);

// The index beside an archive.
core::Result<> saveIndex(const QString &file, const Index &index);
core::Result<Index> loadIndex(const QString &file);

} // namespace server::archive
