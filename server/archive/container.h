// SPDX-License-Identifier: GPL-3.0-or-later
// ChunkCipher: the encrypted form of an archive, a head and then chunks of AES-256-GCM whose order and
// end are authenticated (docs/BACKUP_FORMAT.md, "The encrypted form"). One object a file being written
// or read, on whichever thread does that; keys are wiped with it.
//
// Errors: Validation, of the field `passphrase` where it is the key that does not fit.
#pragma once

#include "server/archive/archive.h"

#include <array>
#include <memory>

namespace server::archive {

inline constexpr char kContainerMagic[] = "MCPBAKUP"; // eight bytes
inline constexpr qsizetype kContainerHeadSize = 136;
inline constexpr qsizetype kChunkTagSize = 16;

// What a head says before a key is at hand.
struct ContainerHead
{
    core::Encryption kind = core::Encryption::None;
    quint32 chunkSize = 0;
    quint32 memoryKiB = 0; // of argon2id, with the two below; 0 with the platform's key
    quint32 passes = 0;
    quint32 lanes = 0;
    QByteArray salt;        // 32 bytes
    QByteArray noncePrefix; // 7 bytes
};

// Validation for what is damaged, newer than we are, or asks for more memory than we give.
core::Result<ContainerHead> readContainerHead(QByteArrayView bytes);

class ChunkCipher
{
public:
    static core::Result<std::unique_ptr<ChunkCipher>> forNewArchive(const Secret &secret);
    static core::Result<std::unique_ptr<ChunkCipher>> forArchive(QByteArrayView head, const Secret &secret);
    ~ChunkCipher();

    const QByteArray &head() const { return m_head; }
    qsizetype chunkSize() const { return m_chunkSize; }

    // Chunks go one after the other. `out` has room for `size` and a tag.
    bool seal(QByteArrayView plain, bool isLast, char *out);
    // False for a chunk that was changed, or is not the next one, or not the last one where it should be.
    bool open(QByteArrayView sealed, bool isLast, char *out);

private:
    struct Context;
    ChunkCipher();
    core::Result<> deriveKeys(const ContainerHead &head, const Secret &secret);
    QByteArray keyCheck(QByteArrayView head) const;
    bool start(bool isLast, bool encrypting);

    QByteArray m_head;
    qsizetype m_chunkSize = 0;
    std::array<uchar, 64> m_keys{}; // of the chunks, and of the head's check
    std::array<uchar, 12> m_nonce{};
    quint32 m_counter = 0;
    bool m_isOver = false;
    std::unique_ptr<Context> m_context;
};

} // namespace server::archive
