// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/rsa_key.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

namespace server::auth {
namespace {

template <auto Free>
struct Deleter
{
    template <typename T>
    void operator()(T *object) const { Free(object); }
};
using Pkey = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using PkeyContext = std::unique_ptr<EVP_PKEY_CTX, Deleter<EVP_PKEY_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Deleter<EVP_MD_CTX_free>>;
using Number = std::unique_ptr<BIGNUM, Deleter<BN_free>>;
using ParamBuilder = std::unique_ptr<OSSL_PARAM_BLD, Deleter<OSSL_PARAM_BLD_free>>;
using Params = std::unique_ptr<OSSL_PARAM, Deleter<OSSL_PARAM_free>>;
using Pkcs8 = std::unique_ptr<PKCS8_PRIV_KEY_INFO, Deleter<PKCS8_PRIV_KEY_INFO_free>>;

constexpr int kBits = 2048;

core::Error broken(const char *what)
{
    return core::Error::internal(QStringLiteral("RSA: %1 failed").arg(QLatin1String(what)));
}

const uchar *bytes(QByteArrayView view)
{
    return reinterpret_cast<const uchar *>(view.data());
}

QByteArray numberOf(EVP_PKEY *key, const char *name)
{
    BIGNUM *raw = nullptr;
    if (EVP_PKEY_get_bn_param(key, name, &raw) != 1)
        return {};
    const Number number(raw);
    QByteArray out(BN_num_bytes(number.get()), Qt::Uninitialized);
    BN_bn2bin(number.get(), reinterpret_cast<uchar *>(out.data()));
    return out;
}

} // namespace

struct RsaKey::Private
{
    Pkey key;
};

RsaKey::RsaKey(std::unique_ptr<Private> p) : d(std::move(p)) { }
RsaKey::RsaKey(RsaKey &&) noexcept = default;
RsaKey &RsaKey::operator=(RsaKey &&) noexcept = default;
RsaKey::~RsaKey() = default;

core::Result<RsaKey> RsaKey::generate()
{
    Pkey key(EVP_RSA_gen(kBits));
    if (!key)
        return broken("key generation");
    return RsaKey(std::make_unique<Private>(Private{std::move(key)}));
}

core::Result<RsaKey> RsaKey::fromPkcs8(const QByteArray &der)
{
    const uchar *position = bytes(der);
    const Pkcs8 info(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &position, long(der.size())));
    Pkey key(info ? EVP_PKCS82PKEY(info.get()) : nullptr);
    if (!key || !EVP_PKEY_is_a(key.get(), "RSA") || EVP_PKEY_get_bits(key.get()) < kBits)
        return broken("reading the key");
    return RsaKey(std::make_unique<Private>(Private{std::move(key)}));
}

core::Result<RsaKey> RsaKey::fromPublicNumbers(const QByteArray &modulus, const QByteArray &exponent)
{
    const Number n(BN_bin2bn(bytes(modulus), int(modulus.size()), nullptr));
    const Number e(BN_bin2bn(bytes(exponent), int(exponent.size()), nullptr));
    const ParamBuilder builder(OSSL_PARAM_BLD_new());
    if (!n || !e || !builder || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get()) != 1
        || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get()) != 1)
        return broken("reading the public key");
    const Params params(OSSL_PARAM_BLD_to_param(builder.get()));
    const PkeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
    EVP_PKEY *raw = nullptr;
    if (!params || !context || EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &raw, EVP_PKEY_PUBLIC_KEY, params.get()) != 1)
        return broken("reading the public key");
    return RsaKey(std::make_unique<Private>(Private{Pkey(raw)}));
}

core::Result<QByteArray> RsaKey::toPkcs8() const
{
    const Pkcs8 info(EVP_PKEY2PKCS8(d->key.get()));
    uchar *raw = nullptr;
    const int size = info ? i2d_PKCS8_PRIV_KEY_INFO(info.get(), &raw) : -1;
    if (size <= 0)
        return broken("writing the key");
    const QByteArray der(reinterpret_cast<const char *>(raw), size);
    OPENSSL_clear_free(raw, size_t(size));
    return der;
}

core::Result<QByteArray> RsaKey::sign(QByteArrayView message) const
{
    const DigestContext context(EVP_MD_CTX_new());
    size_t size = 0;
    if (!context || EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, d->key.get()) != 1
        || EVP_DigestSign(context.get(), nullptr, &size, bytes(message), size_t(message.size())) != 1)
        return broken("signing");
    QByteArray signature(qsizetype(size), Qt::Uninitialized);
    if (EVP_DigestSign(context.get(), reinterpret_cast<uchar *>(signature.data()), &size, bytes(message), size_t(message.size())) != 1)
        return broken("signing");
    signature.truncate(qsizetype(size));
    return signature;
}

bool RsaKey::verify(QByteArrayView message, const QByteArray &signature) const
{
    const DigestContext context(EVP_MD_CTX_new());
    return context && EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, d->key.get()) == 1
        && EVP_DigestVerify(context.get(), bytes(signature), size_t(signature.size()), bytes(message), size_t(message.size())) == 1;
}

QByteArray RsaKey::modulus() const
{
    return numberOf(d->key.get(), OSSL_PKEY_PARAM_RSA_N);
}

QByteArray RsaKey::exponent() const
{
    return numberOf(d->key.get(), OSSL_PKEY_PARAM_RSA_E);
}

} // namespace server::auth
