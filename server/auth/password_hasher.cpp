// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/password_hasher.h"

#include <QRandomGenerator>

#include <argon2.h>
#include <openssl/crypto.h>

namespace server::auth {
namespace {

constexpr int kSaltBytes = 16;
constexpr int kHashBytes = 32;

QByteArray randomBytes(int size)
{
    QByteArray out(size, Qt::Uninitialized);
    QRandomGenerator::system()->generate(out.begin(), out.end());
    return out;
}

class Password // UTF-8, wiped when it goes
{
public:
    explicit Password(const QString &text) : m_bytes(text.toUtf8()) { }
    ~Password() { OPENSSL_cleanse(m_bytes.data(), size_t(m_bytes.size())); }
    Password(const Password &) = delete;
    Password &operator=(const Password &) = delete;
    const char *data() const { return m_bytes.constData(); }
    size_t size() const { return size_t(m_bytes.size()); }

private:
    QByteArray m_bytes;
};

QByteArray parameterPart(const PasswordCost &cost)
{
    return "$argon2id$v=19$m=" + QByteArray::number(cost.memoryKib) + ",t=" + QByteArray::number(cost.passes)
        + ",p=" + QByteArray::number(cost.lanes) + '$';
}

QByteArray phcBase64(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals);
}

} // namespace

PasswordHasher::PasswordHasher(PasswordCost cost, int threads)
    : m_cost(cost)
    , m_decoy(parameterPart(cost) + phcBase64(randomBytes(kSaltBytes)) + '$' + phcBase64(randomBytes(kHashBytes)))
    , m_queue(threads, kMaxWaiting)
{
}

core::Future<QString> PasswordHasher::hashAsync(const QString &password)
{
    return m_queue.run<QString>([this, password] { return hash(password); });
}

core::Future<bool> PasswordHasher::verifyAsync(const QString &password, const QString &hash)
{
    return m_queue.run<bool>([this, password, hash] { return verify(password, hash); });
}

core::Result<QString> PasswordHasher::hash(const QString &password) const
{
    const Password secret(password);
    if (secret.size() > kMaxPasswordBytes)
        return core::Error::validation(QStringLiteral("password"), QStringLiteral("Password is too long"));
    const QByteArray salt = randomBytes(kSaltBytes);
    QByteArray encoded(qsizetype(argon2_encodedlen(m_cost.passes, m_cost.memoryKib, m_cost.lanes, kSaltBytes, kHashBytes, Argon2_id)), '\0');
    const int rc = argon2id_hash_encoded(m_cost.passes, m_cost.memoryKib, m_cost.lanes, secret.data(), secret.size(),
                                         salt.constData(), size_t(salt.size()), kHashBytes, encoded.data(), size_t(encoded.size()));
    if (rc != ARGON2_OK)
        return core::Error::internal(QStringLiteral("argon2: %1").arg(QLatin1String(argon2_error_message(rc))));
    return QString::fromLatin1(encoded.constData());
}

core::Result<bool> PasswordHasher::verify(const QString &password, const QString &hash) const
{
    const Password secret(password);
    const QByteArray stored = hash.isEmpty() ? m_decoy : hash.toLatin1();
    const int rc = argon2id_verify(stored.constData(), secret.data(), secret.size());
    if (rc == ARGON2_OK)
        return !hash.isEmpty();
    if (rc == ARGON2_VERIFY_MISMATCH)
        return false;
    return core::Error::internal(QStringLiteral("argon2: %1").arg(QLatin1String(argon2_error_message(rc))));
}

bool PasswordHasher::needsRehash(const QString &hash) const
{
    return !hash.toLatin1().startsWith(parameterPart(m_cost));
}

} // namespace server::auth
