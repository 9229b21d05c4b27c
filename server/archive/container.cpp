// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/archive/container.h"

#include "server/archive/descriptor.h"

#include <QtEndian>

#include <argon2.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/kdf.h>
#include <openssl/rand.h>
#include <openssl/sha.h>

namespace server::archive {
namespace {

constexpr quint16 kVersion = 1;
constexpr quint8 kAesGcm = 1;
constexpr quint32 kChunkSize = 256 * 1024;
constexpr quint32 kLargestChunk = 16 * 1024 * 1024;
constexpr char kKeyUse[] = "mcp-console backup 1";

// For new archives: the second choice of RFC 9106.
constexpr quint32 kMemoryKiB = 64 * 1024;
constexpr quint32 kPasses = 3;
constexpr quint32 kLanes = 4;
// Of archives that are given to us.
constexpr quint32 kMostMemoryKiB = 256 * 1024;
constexpr quint32 kMostPasses = 10;
constexpr quint32 kMostLanes = 16;

// Where things are in the head.
constexpr qsizetype kSaltAt = 32;
constexpr qsizetype kSaltSize = 32;
constexpr qsizetype kPrefixAt = 64;
constexpr qsizetype kPrefixSize = 7;
constexpr qsizetype kCheckAt = 72;
constexpr qsizetype kCheckSize = 32;
constexpr qsizetype kSumAt = 104;

const uchar *bytes(QByteArrayView view)
{
    return reinterpret_cast<const uchar *>(view.data());
}

QByteArray sumOf(QByteArrayView head)
{
    QByteArray sum(SHA256_DIGEST_LENGTH, '\0');
    SHA256(bytes(head), size_t(kSumAt), reinterpret_cast<uchar *>(sum.data()));
    return sum;
}

template <typename T>
T numberAt(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<T>(bytes.data() + at);
}

} // namespace

core::Result<ContainerHead> readContainerHead(QByteArrayView bytes)
{
    if (bytes.size() < kContainerHeadSize || !bytes.startsWith(kContainerMagic))
        return damaged(QStringLiteral("it ends within its head"));
    if (sumOf(bytes) != bytes.sliced(kSumAt, SHA256_DIGEST_LENGTH))
        return damaged(QStringLiteral("its head was changed"));
    if (numberAt<quint16>(bytes, 8) > kVersion)
        return refused(QStringLiteral("The archive was made by a newer version"));

    ContainerHead head;
    const quint8 kind = quint8(bytes[10]);
    head.kind = kind == 1 ? core::Encryption::PlatformKey : kind == 2 ? core::Encryption::Passphrase : core::Encryption::None;
    head.chunkSize = numberAt<quint32>(bytes, 12);
    head.memoryKiB = numberAt<quint32>(bytes, 16);
    head.passes = numberAt<quint32>(bytes, 20);
    head.lanes = numberAt<quint32>(bytes, 24);
    head.salt = bytes.sliced(kSaltAt, kSaltSize).toByteArray();
    head.noncePrefix = bytes.sliced(kPrefixAt, kPrefixSize).toByteArray();
    const bool asksForNone = head.memoryKiB == 0 && head.passes == 0 && head.lanes == 0;
    if (numberAt<quint16>(bytes, 8) < 1 || head.kind == core::Encryption::None || quint8(bytes[11]) != kAesGcm
        || head.chunkSize < 1024 || head.chunkSize > kLargestChunk
        || (head.kind == core::Encryption::PlatformKey && !asksForNone))
        return refused(QStringLiteral("The archive is encrypted in a way that is not known here"));
    if (head.kind == core::Encryption::Passphrase
        && (head.memoryKiB < 8 * 1024 || head.memoryKiB > kMostMemoryKiB || head.passes < 1 || head.passes > kMostPasses
            || head.lanes < 1 || head.lanes > kMostLanes))
        return refused(QStringLiteral("The archive asks for more work on its passphrase than is allowed here"));
    return head;
}

struct ChunkCipher::Context
{
    std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> cipher{EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free};
};

ChunkCipher::ChunkCipher() : m_context(std::make_unique<Context>()) { }

ChunkCipher::~ChunkCipher()
{
    OPENSSL_cleanse(m_keys.data(), m_keys.size());
}

core::Result<std::unique_ptr<ChunkCipher>> ChunkCipher::forNewArchive(const Secret &secret)
{
    QByteArray bytes(kContainerHeadSize, '\0');
    bytes.replace(0, 8, kContainerMagic);
    qToBigEndian<quint16>(kVersion, bytes.data() + 8);
    bytes[10] = secret.kind == core::Encryption::PlatformKey ? 1 : 2;
    bytes[11] = char(kAesGcm);
    qToBigEndian<quint32>(kChunkSize, bytes.data() + 12);
    if (secret.kind == core::Encryption::Passphrase) {
        qToBigEndian<quint32>(kMemoryKiB, bytes.data() + 16);
        qToBigEndian<quint32>(kPasses, bytes.data() + 20);
        qToBigEndian<quint32>(kLanes, bytes.data() + 24);
    }
    if (RAND_bytes(reinterpret_cast<uchar *>(bytes.data()) + kSaltAt, kSaltSize) != 1
        || RAND_bytes(reinterpret_cast<uchar *>(bytes.data()) + kPrefixAt, kPrefixSize) != 1)
        return core::Error::internal(QStringLiteral("no random bytes"));

    std::unique_ptr<ChunkCipher> cipher(new ChunkCipher);
    bytes.replace(kSumAt, SHA256_DIGEST_LENGTH, sumOf(bytes));
    const auto head = readContainerHead(bytes);
    if (!head)
        return head.error();
    if (auto derived = cipher->deriveKeys(*head, secret); !derived)
        return derived.error();
    bytes.replace(kCheckAt, kCheckSize, cipher->keyCheck(bytes));
    bytes.replace(kSumAt, SHA256_DIGEST_LENGTH, sumOf(bytes));
    cipher->m_head = bytes;
    return cipher;
}

core::Result<std::unique_ptr<ChunkCipher>> ChunkCipher::forArchive(QByteArrayView bytes, const Secret &secret)
{
    const auto head = readContainerHead(bytes);
    if (!head)
        return head.error();
    if (secret.kind != head->kind) {
        return core::Error::validation(QStringLiteral("passphrase"),
            head->kind == core::Encryption::Passphrase
                ? QStringLiteral("The archive opens with a passphrase only")
                : QStringLiteral("The archive opens with the key of the platform that made it, not with a passphrase"));
    }
    std::unique_ptr<ChunkCipher> cipher(new ChunkCipher);
    if (auto derived = cipher->deriveKeys(*head, secret); !derived)
        return derived.error();
    const QByteArray check = cipher->keyCheck(bytes);
    if (CRYPTO_memcmp(check.constData(), bytes.data() + kCheckAt, kCheckSize) != 0) {
        return core::Error::validation(QStringLiteral("passphrase"),
            head->kind == core::Encryption::Passphrase
                ? QStringLiteral("Is not the one that the archive was made with")
                : QStringLiteral("The archive was made with the key of another platform"));
    }
    cipher->m_head = bytes.first(kContainerHeadSize).toByteArray();
    return cipher;
}

core::Result<> ChunkCipher::deriveKeys(const ContainerHead &head, const Secret &secret)
{
    QByteArray root = secret.value;
    root.detach();
    if (head.kind == core::Encryption::Passphrase) {
        root.fill('\0', 32);
        if (argon2id_hash_raw(head.passes, head.memoryKiB, head.lanes, secret.value.constData(), size_t(secret.value.size()),
                              head.salt.constData(), size_t(head.salt.size()), root.data(), size_t(root.size()))
            != ARGON2_OK)
            return core::Error::internal(QStringLiteral("argon2id failed; too little memory?"));
    } else if (root.size() != 32) {
        return core::Error::internal(QStringLiteral("the platform's key is not 32 bytes"));
    }

    const std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> hkdf(EVP_PKEY_CTX_new_id(EVP_PKEY_HKDF, nullptr),
                                                                           &EVP_PKEY_CTX_free);
    size_t size = m_keys.size();
    const bool derived = hkdf && EVP_PKEY_derive_init(hkdf.get()) > 0 && EVP_PKEY_CTX_set_hkdf_md(hkdf.get(), EVP_sha256()) > 0
        && EVP_PKEY_CTX_set1_hkdf_salt(hkdf.get(), bytes(head.salt), int(head.salt.size())) > 0
        && EVP_PKEY_CTX_set1_hkdf_key(hkdf.get(), bytes(root), int(root.size())) > 0
        && EVP_PKEY_CTX_add1_hkdf_info(hkdf.get(), reinterpret_cast<const uchar *>(kKeyUse), int(sizeof kKeyUse) - 1) > 0
        && EVP_PKEY_derive(hkdf.get(), m_keys.data(), &size) > 0;
    OPENSSL_cleanse(root.data(), size_t(root.size()));
    if (!derived)
        return core::Error::internal(QStringLiteral("HKDF failed"));
    m_chunkSize = head.chunkSize;
    std::memcpy(m_nonce.data(), head.noncePrefix.constData(), size_t(kPrefixSize));
    return core::success();
}

QByteArray ChunkCipher::keyCheck(QByteArrayView head) const
{
    QByteArray check(kCheckSize, '\0');
    HMAC(EVP_sha256(), m_keys.data() + 32, 32, bytes(head), size_t(kCheckAt), reinterpret_cast<uchar *>(check.data()), nullptr);
    return check;
}

bool ChunkCipher::start(bool isLast, bool encrypting)
{
    // The same nonce twice would give the content away: nothing follows a last chunk or the last counter.
    if (m_isOver)
        return false;
    qToBigEndian<quint32>(m_counter, m_nonce.data() + kPrefixSize);
    m_nonce[11] = isLast ? 1 : 0;
    m_isOver = isLast || m_counter == std::numeric_limits<quint32>::max();
    ++m_counter;
    EVP_CIPHER_CTX *cipher = m_context->cipher.get();
    const QByteArrayView check = QByteArrayView(m_head).sliced(kCheckAt, kCheckSize);
    int size = 0;
    return cipher && EVP_CipherInit_ex(cipher, EVP_aes_256_gcm(), nullptr, m_keys.data(), m_nonce.data(), encrypting ? 1 : 0) == 1
        && EVP_CipherUpdate(cipher, nullptr, &size, bytes(check), int(kCheckSize)) == 1;
}

bool ChunkCipher::seal(QByteArrayView plain, bool isLast, char *out)
{
    EVP_CIPHER_CTX *cipher = m_context->cipher.get();
    auto *target = reinterpret_cast<uchar *>(out);
    int size = 0;
    int more = 0;
    return start(isLast, true) && EVP_EncryptUpdate(cipher, target, &size, bytes(plain), int(plain.size())) == 1
        && EVP_EncryptFinal_ex(cipher, target + size, &more) == 1
        && EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_GCM_GET_TAG, int(kChunkTagSize), target + plain.size()) == 1;
}

bool ChunkCipher::open(QByteArrayView sealed, bool isLast, char *out)
{
    if (sealed.size() < kChunkTagSize)
        return false;
    EVP_CIPHER_CTX *cipher = m_context->cipher.get();
    auto *target = reinterpret_cast<uchar *>(out);
    const qsizetype size = sealed.size() - kChunkTagSize;
    QByteArray tag = sealed.last(kChunkTagSize).toByteArray();
    int done = 0;
    int more = 0;
    return start(isLast, false) && EVP_DecryptUpdate(cipher, target, &done, bytes(sealed), int(size)) == 1
        && EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_GCM_SET_TAG, int(kChunkTagSize), tag.data()) == 1
        && EVP_DecryptFinal_ex(cipher, target + done, &more) == 1;
}

} // namespace server::archive
