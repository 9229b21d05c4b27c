// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/local_credential.h"

#include "server/auth/base64url.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>

namespace server::auth {
namespace {

constexpr int kSecretBytes = 32;

// Looked up by its hash, so that the time a look-up takes says nothing about the secret.
QByteArray hashOf(const QByteArray &secret)
{
    return QCryptographicHash::hash(secret, QCryptographicHash::Sha256);
}

} // namespace

QByteArray LocalCredential::issue()
{
    QByteArray bytes(kSecretBytes, Qt::Uninitialized);
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    const QByteArray secret = base64UrlEncode(bytes);
    const qint64 now = m_clock.monotonicMs();

    const std::lock_guard lock(m_mutex);
    m_expiry.removeIf([now](QHash<QByteArray, qint64>::iterator it) { return *it <= now; });
    if (m_expiry.size() >= kMaxOutstanding)
        m_expiry.erase(std::min_element(m_expiry.cbegin(), m_expiry.cend()));
    m_expiry.insert(hashOf(secret), now + core::Millis(kLifetime).count());
    return secret;
}

bool LocalCredential::redeem(const QByteArray &secret)
{
    const std::lock_guard lock(m_mutex);
    return m_expiry.take(hashOf(secret)) > m_clock.monotonicMs();
}

} // namespace server::auth
