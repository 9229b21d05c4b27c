// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/archive/archive_sink.h"

#include "server/archive/trailer.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <thread>

#include <fcntl.h>

namespace server::archive {
namespace {

constexpr int kLevel = 3;
constexpr int kMostWorkers = 4;
constexpr qsizetype kBlock = 256 * 1024; // what is written at once when no chunk says otherwise
constexpr qint64 kPushEvery = 32 * 1024 * 1024;

core::Error zstdFailed(size_t code)
{
    return core::Error::internal(QStringLiteral("zstd: %1").arg(QLatin1StringView(ZSTD_getErrorName(code))));
}

} // namespace

core::Result<std::unique_ptr<ArchiveSink>> ArchiveSink::create(const QString &file, const Secret &secret, bool compress)
{
    std::unique_ptr<ArchiveSink> sink(new ArchiveSink);
    if (secret.kind != core::Encryption::None) {
        auto cipher = ChunkCipher::forNewArchive(secret);
        if (!cipher)
            return cipher.error();
        sink->m_cipher = *std::move(cipher);
        sink->m_sealed.resize(sink->m_cipher->chunkSize() + kChunkTagSize);
    }
    sink->m_block.resize(sink->m_cipher ? sink->m_cipher->chunkSize() : kBlock);
    if (compress) {
        sink->m_zstd.reset(ZSTD_createCCtx());
        const int workers = std::clamp(int(std::thread::hardware_concurrency()), 1, kMostWorkers);
        ZSTD_CCtx_setParameter(sink->m_zstd.get(), ZSTD_c_compressionLevel, kLevel);
        ZSTD_CCtx_setParameter(sink->m_zstd.get(), ZSTD_c_checksumFlag, 1);
        ZSTD_CCtx_setParameter(sink->m_zstd.get(), ZSTD_c_nbWorkers, workers); // refused where zstd has no threads: one then
        sink->m_compressed.resize(qsizetype(ZSTD_CStreamOutSize()));
    }

    sink->m_file = file;
    sink->m_part = QFile::encodeName(file) + ".part";
    constexpr int kNewFile = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC;
    sink->m_descriptor = Descriptor(::open(sink->m_part.constData(), kNewFile, 0600));
    if (!sink->m_descriptor.isOpen()) {
        sink->m_part.clear();
        return cannot(QStringLiteral("write"), file, errno);
    }
    if (sink->m_cipher) {
        if (auto put = sink->put(sink->m_cipher->head()); !put)
            return put.error();
    }
    return sink;
}

ArchiveSink::~ArchiveSink()
{
    if (!m_isPlaced && !m_part.isEmpty())
        ::unlink(m_part.constData());
}

core::Result<> ArchiveSink::write(QByteArrayView tar)
{
    return m_zstd ? compress(tar, ZSTD_e_continue) : take(tar);
}

core::Result<> ArchiveSink::compress(QByteArrayView tar, ZSTD_EndDirective end)
{
    ZSTD_inBuffer in{tar.data(), size_t(tar.size()), 0};
    for (;;) {
        ZSTD_outBuffer out{m_compressed.data(), size_t(m_compressed.size()), 0};
        const size_t left = ZSTD_compressStream2(m_zstd.get(), &out, &in, end);
        if (ZSTD_isError(left))
            return zstdFailed(left);
        if (auto taken = take(QByteArrayView(m_compressed.constData(), qsizetype(out.pos))); !taken)
            return taken;
        if (end == ZSTD_e_end ? left == 0 : in.pos == in.size)
            return core::success();
    }
}

core::Result<> ArchiveSink::take(QByteArrayView payload)
{
    while (!payload.isEmpty()) {
        // A full chunk goes only when more comes, since the last one is sealed in another way.
        if (m_filled == m_block.size()) {
            if (auto flushed = flush(false); !flushed)
                return flushed;
        }
        const qsizetype size = std::min(payload.size(), m_block.size() - m_filled);
        std::memcpy(m_block.data() + m_filled, payload.data(), size_t(size));
        m_filled += size;
        payload = payload.sliced(size);
    }
    return core::success();
}

core::Result<> ArchiveSink::flush(bool isLast)
{
    const QByteArrayView plain(m_block.constData(), m_filled);
    m_filled = 0;
    if (!m_cipher)
        return put(plain);
    if (!m_cipher->seal(plain, isLast, m_sealed.data()))
        return core::Error::internal(QStringLiteral("a chunk could not be sealed"));
    return put(QByteArrayView(m_sealed.constData(), plain.size() + kChunkTagSize));
}

core::Result<> ArchiveSink::put(QByteArrayView bytes)
{
    m_digest.add(bytes);
    while (!bytes.isEmpty()) {
        const ssize_t n = ::write(m_descriptor.number(), bytes.data(), size_t(bytes.size()));
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return cannot(QStringLiteral("write"), m_file, n < 0 ? errno : ENOSPC);
        m_written += n;
        bytes = bytes.sliced(n);
    }
    // The disk begins now and not with the sync in the end, which would hold up everybody else.
    if (m_written - m_pushed >= kPushEvery) {
        ::sync_file_range(m_descriptor.number(), m_pushed, m_written - m_pushed, SYNC_FILE_RANGE_WRITE);
        m_pushed = m_written;
    }
    return core::success();
}

core::Result<> ArchiveSink::finish()
{
    if (m_zstd) {
        if (auto ended = compress({}, ZSTD_e_end); !ended)
            return ended;
    }
    if (auto flushed = flush(true); !flushed)
        return flushed;
    if (!m_cipher) {
        if (auto put = this->put(m_zstd ? zstdTrailer(m_digest.value()) : tarTrailer(m_digest.value())); !put)
            return put;
    }
    if (::fsync(m_descriptor.number()) != 0)
        return cannot(QStringLiteral("write"), m_file, errno);

    const QByteArray name = QFile::encodeName(m_file);
    const QByteArray place = QFile::encodeName(QFileInfo(m_file).absolutePath());
    const Descriptor folder(::open(place.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen() || ::rename(m_part.constData(), name.constData()) != 0)
        return cannot(QStringLiteral("write"), m_file, errno);
    if (::fsync(folder.number()) != 0) {
        const int error = errno;
        ::unlink(name.constData());
        m_isPlaced = true;
        return cannot(QStringLiteral("write"), m_file, error);
    }
    m_isPlaced = true;
    return core::success();
}

} // namespace server::archive
