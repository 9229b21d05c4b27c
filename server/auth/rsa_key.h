// SPDX-License-Identifier: GPL-3.0-or-later
// RsaKey: RSASSA-PKCS1-v1_5 with SHA-256 ("RS256", RFC 7518 section 3.3) over OpenSSL, nothing more.
// Immutable once made; any thread.
#pragma once

#include "core/result.h"

#include <QByteArray>

#include <memory>

namespace server::auth {

class RsaKey
{
public:
    static core::Result<RsaKey> generate(); // 2048 bits; takes a good part of a second
    static core::Result<RsaKey> fromPkcs8(const QByteArray &der);
    static core::Result<RsaKey> fromPublicNumbers(const QByteArray &modulus, const QByteArray &exponent); // verifies only

    RsaKey(RsaKey &&) noexcept;
    RsaKey &operator=(RsaKey &&) noexcept;
    ~RsaKey();

    core::Result<QByteArray> toPkcs8() const;
    core::Result<QByteArray> sign(QByteArrayView message) const;
    bool verify(QByteArrayView message, const QByteArray &signature) const;

    QByteArray modulus() const;  // big-endian, no leading zero
    QByteArray exponent() const;

private:
    struct Private;
    explicit RsaKey(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace server::auth
