// SPDX-License-Identifier: GPL-3.0-or-later
// Digest: SHA-256 of bytes that come in pieces. A value of its own for each content; any thread.
#pragma once

#include <QByteArray>

#include <openssl/evp.h>

#include <memory>

namespace server::archive {

class Digest
{
public:
    Digest() { reset(); }

    void reset() { EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr); }
    void add(QByteArrayView bytes) { EVP_DigestUpdate(m_context.get(), bytes.data(), size_t(bytes.size())); }
    // Of what came so far; more may follow.
    QByteArray value() const
    {
        const Context copy(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
        QByteArray digest(kSize, '\0');
        EVP_MD_CTX_copy_ex(copy.get(), m_context.get());
        EVP_DigestFinal_ex(copy.get(), reinterpret_cast<uchar *>(digest.data()), nullptr);
        return digest;
    }

    static constexpr qsizetype kSize = 32;

private:
    using Context = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;
    Context m_context{EVP_MD_CTX_new(), &EVP_MD_CTX_free};
};

} // namespace server::archive
