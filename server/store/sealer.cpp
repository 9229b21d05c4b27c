// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/sealer.h"

#include "server/store/private_file.h"
#include "server/store/setting_repository.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

namespace server::store {
namespace {

constexpr QLatin1StringView kPrefix("encrypted:AES256:");
constexpr QLatin1StringView kCheckSetting("store.keyCheck");
constexpr int kNonceBytes = 12;
constexpr int kTagBytes = 16;

using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

CipherContext newContext()
{
    return {EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free};
}

const uchar *bytes(QByteArrayView view)
{
    return reinterpret_cast<const uchar *>(view.data());
}

uchar *bytes(QByteArray &array)
{
    return reinterpret_cast<uchar *>(array.data());
}

core::Error cannotUnseal()
{
    core::Error e = core::Error::internal(QStringLiteral("unsealing failed: another key, another place, or a changed text"));
    e.message = QStringLiteral("A stored secret cannot be read");
    return e;
}

core::Error badKey(const QString &where)
{
    core::Error e = core::Error::internal(QStringLiteral("the key in %1 is not 32 bytes").arg(where));
    e.message = QStringLiteral("The key in %1 is not one: it must be 32 bytes%2")
                    .arg(where, where.startsWith(QLatin1String("MCP_PLATFORM_")) ? QStringLiteral(", in base64") : QString());
    return e;
}

} // namespace

core::Result<std::unique_ptr<Sealer>> Sealer::fromKey(const QByteArray &key)
{
    if (key.size() != kKeyBytes)
        return badKey(QStringLiteral("memory"));
    return std::unique_ptr<Sealer>(new Sealer(key));
}

core::Result<QByteArray> Sealer::randomKey()
{
    QByteArray key(kKeyBytes, Qt::Uninitialized);
    if (RAND_priv_bytes(bytes(key), kKeyBytes) != 1)
        return core::Error::internal(QStringLiteral("no random bytes"));
    return key;
}

core::Result<QByteArray> Sealer::keyFromText(const QByteArray &base64, const QString &where)
{
    const auto decoded = QByteArray::fromBase64Encoding(base64.trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != kKeyBytes)
        return badKey(where);
    return decoded.decoded;
}

core::Result<std::unique_ptr<Sealer>> Sealer::open(const QString &dataDir, const QByteArray &environmentKey)
{
    if (!environmentKey.isEmpty()) {
        auto key = keyFromText(environmentKey, QStringLiteral("MCP_PLATFORM_KEY"));
        return key ? fromKey(*key) : core::Result<std::unique_ptr<Sealer>>(key.error());
    }

    const QString path = QDir(dataDir).filePath(QStringLiteral("platform.key"));
    if (!QFile::exists(path)) {
        auto fresh = randomKey();
        if (!fresh)
            return fresh.error();
        if (auto written = writePrivateFile(path, *fresh, IfPresent::Refuse); !written)
            return written.error();
        return fromKey(*fresh);
    }
    if (auto tightened = makePrivate(path); !tightened)
        return tightened.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        core::Error e = core::Error::internal(file.errorString());
        e.message = QStringLiteral("Cannot read %1: %2").arg(path, file.errorString());
        return e;
    }
    const QByteArray key = file.read(kKeyBytes + 1);
    return key.size() == kKeyBytes ? fromKey(key) : badKey(path);
}

Sealer::~Sealer()
{
    OPENSSL_cleanse(m_key.data(), size_t(m_key.size()));
}

core::Result<QString> Sealer::seal(QByteArrayView plain, QByteArrayView place) const
{
    QByteArray out(kNonceBytes + plain.size() + kTagBytes, Qt::Uninitialized);
    uchar *const nonce = bytes(out);
    uchar *const cipherText = nonce + kNonceBytes;
    uchar *const tag = cipherText + plain.size();

    // Random nonces: safe for 2^32 values under one key (SP 800-38D, 8.3), far more than are ever written.
    const CipherContext context = newContext();
    int length = 0;
    const bool sealed = context && RAND_bytes(nonce, kNonceBytes) == 1
        && EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytes(m_key), nonce) == 1
        && EVP_EncryptUpdate(context.get(), nullptr, &length, bytes(place), int(place.size())) == 1
        && (plain.isEmpty() || EVP_EncryptUpdate(context.get(), cipherText, &length, bytes(plain), int(plain.size())) == 1)
        && EVP_EncryptFinal_ex(context.get(), tag, &length) == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, kTagBytes, tag) == 1;
    if (!sealed)
        return core::Error::internal(QStringLiteral("sealing failed"));
    return kPrefix + QString::fromLatin1(out.toBase64());
}

core::Result<QByteArray> Sealer::unseal(QStringView sealed, QByteArrayView place) const
{
    if (!isSealed(sealed))
        return cannotUnseal();
    const QByteArray text = sealed.mid(kPrefix.size()).toUtf8();
    auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() < kNonceBytes + kTagBytes)
        return cannotUnseal();
    QByteArray &in = decoded.decoded;
    uchar *const nonce = bytes(in);
    const qsizetype size = in.size() - kNonceBytes - kTagBytes;
    uchar *const cipherText = nonce + kNonceBytes;
    uchar *const tag = cipherText + size;

    QByteArray plain(size, Qt::Uninitialized);
    const CipherContext context = newContext();
    int length = 0;
    const bool opened = context && EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytes(m_key), nonce) == 1
        && EVP_DecryptUpdate(context.get(), nullptr, &length, bytes(place), int(place.size())) == 1
        && (size == 0 || EVP_DecryptUpdate(context.get(), bytes(plain), &length, cipherText, int(size)) == 1)
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, kTagBytes, tag) == 1
        && EVP_DecryptFinal_ex(context.get(), tag, &length) == 1;
    if (!opened)
        return cannotUnseal();
    return plain;
}

bool Sealer::isSealed(QStringView text)
{
    return text.startsWith(kPrefix);
}

QString Sealer::markOf(QStringView sealed)
{
    // Of the sealed text with its random nonce, not of the value: no guess at the value can be tried on it.
    const QByteArray hash = QCryptographicHash::hash(sealed.toUtf8(), QCryptographicHash::Sha256);
    return kPrefix + QString::fromLatin1(hash.first(12).toBase64(QByteArray::Base64UrlEncoding));
}

core::Result<> Sealer::checkBelongsTo(SettingRepository &settings) const
{
    static constexpr QByteArrayView kMark("mcp-platform");
    auto known = settings.get(kCheckSetting);
    if (!known)
        return known.error();
    if (!*known)
        return settings.setSealed(kCheckSetting, kMark, *this);
    const auto mark = settings.getSealed(kCheckSetting, *this);
    if (!mark || *mark != QByteArray(kMark.data(), kMark.size())) {
        return core::Error::conflict(QStringLiteral("The secrets in the data folder were sealed with another key than the "
                                                    "one in platform.key or MCP_PLATFORM_KEY"));
    }
    return core::success();
}

} // namespace server::store
