// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/archive/archive_source.h"

#include "server/archive/file_content.h"
#include "server/archive/trailer.h"

#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>

namespace server::archive {
namespace {

constexpr qsizetype kBlock = 256 * 1024;
constexpr qsizetype kInflated = 512 * 1024;
constexpr int kLargestWindowLog = 25; // 32 MiB
constexpr char kZstdMagic[] = "\x28\xb5\x2f\xfd";
constexpr char kTarMagic[] = "ustar";
constexpr qsizetype kTarMagicAt = 257;

core::Error foreign()
{
    return refused(QStringLiteral("The file is no archive of this program, or its beginning is damaged"));
}

bool isTar(QByteArrayView bytes)
{
    return bytes.size() > kTarMagicAt + 5 && bytes.sliced(kTarMagicAt).startsWith(kTarMagic);
}

core::Result<qsizetype> readFrom(const Descriptor &file, qint64 at, QByteArray &to, qsizetype size, const QString &name)
{
    const qsizetype got = readAt(file.number(), at, to.data(), size);
    if (got < 0)
        return cannot(QStringLiteral("read"), name, errno);
    return got;
}

} // namespace

core::Result<std::unique_ptr<ArchiveSource>> ArchiveSource::open(const QString &file, const Secret &secret)
{
    std::unique_ptr<ArchiveSource> source(new ArchiveSource);
    source->m_file = file;
    source->m_descriptor = Descriptor(::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat info = {};
    if (!source->m_descriptor.isOpen() || ::fstat(source->m_descriptor.number(), &info) != 0)
        return cannot(QStringLiteral("read"), file, errno);
    if (!S_ISREG(info.st_mode))
        return foreign();
    source->m_size = info.st_size;

    QByteArray head(kTarTrailerSize, '\0');
    const auto got = readFrom(source->m_descriptor, 0, head, head.size(), file);
    if (!got)
        return got.error();
    head.truncate(*got);
    if (head.startsWith(kContainerMagic)) {
        auto cipher = ChunkCipher::forArchive(head, secret);
        if (!cipher)
            return cipher.error();
        source->m_cipher = *std::move(cipher);
        source->m_position = kContainerHeadSize;
        source->m_payloadEnd = source->m_size;
        source->m_plain.resize(source->m_cipher->chunkSize());
    } else if (head.startsWith(kZstdMagic)) {
        source->m_payloadEnd = source->m_size - kZstdTrailerSize;
    } else if (isTar(head)) {
        source->m_payloadEnd = source->m_size - kTarTrailerSize;
    } else {
        return foreign();
    }
    if (source->m_payloadEnd <= source->m_position)
        return damaged(QStringLiteral("its end is missing"));
    source->m_raw.resize((source->m_cipher ? source->m_cipher->chunkSize() : kBlock) + kChunkTagSize);

    auto first = source->payload();
    if (!first)
        return first.error();
    if (first->startsWith(kZstdMagic)) {
        source->m_zstd.reset(ZSTD_createDCtx());
        ZSTD_DCtx_setParameter(source->m_zstd.get(), ZSTD_d_windowLogMax, kLargestWindowLog);
        source->m_inflated.resize(kInflated);
    } else if (!isTar(*first)) {
        return foreign();
    }
    source->m_first = *first;
    source->m_isFirstPending = true;
    return source;
}

core::Result<core::Encryption> ArchiveSource::encryptionOf(const QString &file)
{
    const Descriptor descriptor(::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!descriptor.isOpen())
        return cannot(QStringLiteral("read"), file, errno);
    QByteArray head(kTarTrailerSize, '\0');
    const auto got = readFrom(descriptor, 0, head, head.size(), file);
    if (!got)
        return got.error();
    head.truncate(*got);
    if (head.startsWith(kContainerMagic)) {
        const auto container = readContainerHead(head);
        if (!container)
            return container.error();
        return container->kind;
    }
    if (!head.startsWith(kZstdMagic) && !isTar(head))
        return foreign();
    return core::Encryption::None;
}

// The next bytes of the file itself; never beyond the payload.
core::Result<QByteArrayView> ArchiveSource::fileBlock(qsizetype size)
{
    const qsizetype wanted = qsizetype(std::min<qint64>(size, m_payloadEnd - m_position));
    const auto got = readFrom(m_descriptor, m_position, m_raw, wanted, m_file);
    if (!got)
        return got.error();
    if (*got != wanted)
        return damaged(QStringLiteral("it became shorter while it was read"));
    m_position += wanted;
    return QByteArrayView(m_raw.constData(), wanted);
}

core::Result<QByteArrayView> ArchiveSource::payload()
{
    if (m_isFirstPending) {
        m_isFirstPending = false;
        return m_first;
    }
    if (m_position == m_payloadEnd)
        return QByteArrayView();
    if (!m_cipher) {
        const auto block = fileBlock(kBlock);
        if (block)
            m_digest.add(*block);
        return block;
    }
    const auto sealed = fileBlock(m_cipher->chunkSize() + kChunkTagSize);
    if (!sealed)
        return sealed.error();
    if (!m_cipher->open(*sealed, m_position == m_payloadEnd, m_plain.data()))
        return damaged(QStringLiteral("a part of it was changed, cut off or moved"));
    return QByteArrayView(m_plain.constData(), sealed->size() - kChunkTagSize);
}

core::Result<QByteArrayView> ArchiveSource::inflated()
{
    for (;;) {
        if (m_in.pos == m_in.size && !m_hasMore) {
            const auto more = payload();
            if (!more)
                return more.error();
            m_in = {more->data(), size_t(more->size()), 0};
            if (more->isEmpty()) {
                if (!m_isFrameOver)
                    return damaged(QStringLiteral("its end is missing"));
                return QByteArrayView();
            }
        }
        if (m_isFrameOver)
            return damaged(QStringLiteral("something follows its end"));
        ZSTD_outBuffer out{m_inflated.data(), size_t(m_inflated.size()), 0};
        const size_t left = ZSTD_decompressStream(m_zstd.get(), &out, &m_in);
        if (ZSTD_isError(left))
            return damaged(QStringLiteral("it cannot be decompressed (%1)").arg(QLatin1StringView(ZSTD_getErrorName(left))));
        m_isFrameOver = left == 0;
        m_hasMore = !m_isFrameOver && out.pos == out.size; // of what it already took in
        if (out.pos > 0)
            return QByteArrayView(m_inflated.constData(), qsizetype(out.pos));
    }
}

core::Result<QByteArrayView> ArchiveSource::read()
{
    const auto bytes = m_zstd ? inflated() : payload();
    if (bytes)
        m_tarBytes += bytes->size();
    return bytes;
}

core::Result<> ArchiveSource::readToEnd()
{
    for (;;) {
        const auto rest = read();
        if (!rest)
            return rest.error();
        if (rest->isEmpty())
            break;
    }
    if (m_cipher)
        return core::success();
    QByteArray trailer(qsizetype(m_size - m_payloadEnd), '\0');
    const auto got = readFrom(m_descriptor, m_payloadEnd, trailer, trailer.size(), m_file);
    if (!got)
        return got.error();
    if (trailer != (m_zstd ? zstdTrailer(m_digest.value()) : tarTrailer(m_digest.value())))
        return damaged(QStringLiteral("its bytes are not those that were written"));
    return core::success();
}

} // namespace server::archive
