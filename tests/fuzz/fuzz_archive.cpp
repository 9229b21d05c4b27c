// SPDX-License-Identifier: GPL-3.0-or-later
// Archives from anywhere: as a file, as a tar with a right digest behind it (bare or in zstd), as the head
// of a container with a right sum, as a manifest in pieces, as an index. Never a crash, never an item with
// a path that leads elsewhere. The first byte says which.
#include "server/archive/archive.h"
#include "server/archive/container.h"
#include "server/archive/digest.h"
#include "server/archive/manifest.h"
#include "server/archive/trailer.h"
#include "tests/fuzz/check.h"

#include <zstd.h>

#include <sys/mman.h>
#include <unistd.h>

using namespace server::archive;

namespace {

class Silent : public Monitor
{
public:
    void advanced(qint64 bytes, qint64 files) override { CHECK(bytes >= 0 && files >= 0); }
    void step(const QByteArray &path) override { CHECK(isSafePath(path)); }
    bool isCancelled() const override { return false; }
};

// A file in memory, under a name that can be opened.
class MemoryFile
{
public:
    explicit MemoryFile(const QByteArray &bytes) : m_number(::memfd_create("archive", MFD_CLOEXEC))
    {
        CHECK(::write(m_number, bytes.constData(), size_t(bytes.size())) == bytes.size());
    }
    ~MemoryFile() { ::close(m_number); }
    QString name() const { return QStringLiteral("/proc/self/fd/%1").arg(m_number); }

private:
    int m_number;
};

QByteArray digestOf(const QByteArray &bytes)
{
    Digest digest;
    digest.add(bytes);
    return digest.value();
}

QByteArray compressed(const QByteArray &bytes)
{
    QByteArray out(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), '\0');
    out.resize(qsizetype(ZSTD_compress(out.data(), size_t(out.size()), bytes.constData(), size_t(bytes.size()), 1)));
    return out + zstdTrailer(digestOf(out));
}

void checkItems(const QVector<Item> &items)
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        CHECK(isSafePath(items[i].path) && items[i].path != kHeaderPath && items[i].path != kManifestPath);
        CHECK(i == 0 || items[i - 1].path < items[i].path);
        CHECK(items[i].size >= 0 && items[i].size <= kMostFileBytes && items[i].mode <= 07777);
    }
}

void openAsArchive(const QByteArray &bytes)
{
    const MemoryFile file(bytes);
    Silent monitor;
    for (const core::Encryption kind : {core::Encryption::None, core::Encryption::PlatformKey}) {
        const Part part{{}, file.name(), {kind, kind == core::Encryption::None ? QByteArray() : QByteArray(32, 'k')}};
        const auto header = readHeader(part);
        const auto verified = verify({part}, monitor);
        CHECK(header.ok() || !verified.ok());
        if (verified)
            checkItems(verified->items);
    }
    if (const auto index = loadIndex(file.name()))
        CHECK(core::isValidResourceId(index->header.id.toString()));
}

void readManifest(const QByteArray &bytes)
{
    // In one piece and byte by byte it is the same.
    ManifestReader whole;
    ManifestReader parts;
    QVector<Item> items;
    QVector<Item> others;
    bool isGood = whole.feed(bytes, items).ok();
    bool isGoodInParts = true;
    for (qsizetype i = 0; i < bytes.size() && isGoodInParts; ++i)
        isGoodInParts = parts.feed(QByteArrayView(bytes).sliced(i, 1), others).ok();
    CHECK(isGood == isGoodInParts && items == others);
    checkItems(items);
    if (isGood && whole.end().ok()) {
        Index index;
        index.header.id = whole.id();
        index.items = items;
        index.contentBytes = whole.contentBytes();
        QByteArray again = manifestOpening(index);
        for (qsizetype i = 0; i < items.size(); ++i)
            again += manifestLine(items[i], i == 0);
        again += manifestClosing();
        ManifestReader reader;
        QVector<Item> same;
        CHECK(reader.feed(again, same).ok() && reader.end().ok() && same == items);
    }
}

} // namespace

// libarchive loses a few bytes over some damaged heads, which is not ours to hold against this program.
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:libarchive.so";
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    switch (data[0] % 5) {
    case 0: openAsArchive(bytes); break;
    case 1: openAsArchive(bytes + tarTrailer(digestOf(bytes))); break;
    case 2: openAsArchive(compressed(bytes)); break;
    case 3: readManifest(bytes); break;
    default: {
        QByteArray head = (kContainerMagic + bytes).leftJustified(kContainerHeadSize, '\0', false);
        head.replace(104, 32, digestOf(head.first(104)));
        const auto read = readContainerHead(head);
        CHECK(!read || (read->chunkSize <= 16 << 20 && read->memoryKiB <= 256 * 1024 && read->passes <= 10));
        // A passphrase costs what the head asks for: not tried here.
        if (read && read->kind == core::Encryption::PlatformKey)
            openAsArchive(head);
    }
    }
    return 0;
}
