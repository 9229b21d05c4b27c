// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/tls_files.h"

#include <QDateTime>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>

namespace server::http {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kMostBytes = 1024 * 1024;

template <auto Free>
struct Freed
{
    template <typename T>
    void operator()(T *object) const { Free(object); }
};
using Bio = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;

core::Error wrong(const QString &message)
{
    core::Error error;
    error.code = core::ErrorCode::Validation;
    error.message = message;
    return error;
}

core::Result<QByteArray> readAll(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(u"Cannot read %1: %2"_s.arg(name, file.errorString()));
    if (file.size() > kMostBytes)
        return wrong(u"%1 is too large for a certificate or key"_s.arg(name));
    return file.readAll();
}

// No pass phrase is asked for: a server starts by itself.
int noPassPhrase(char *, int, int, void *)
{
    return 0;
}

} // namespace

core::Result<QSslConfiguration> readTlsFiles(const QString &certificateFile, const QString &keyFile)
{
    const core::Result<QByteArray> certificateText = readAll(certificateFile);
    if (!certificateText)
        return certificateText.error();
    const core::Result<QByteArray> keyText = readAll(keyFile);
    if (!keyText)
        return keyText.error();

    // Qt finds out at the first handshake that key and certificate do not belong together.
    const Bio certificateBio(BIO_new_mem_buf(certificateText->constData(), int(certificateText->size())));
    const Certificate certificate(PEM_read_bio_X509(certificateBio.get(), nullptr, noPassPhrase, nullptr));
    if (!certificate)
        return wrong(u"%1 holds no certificate in PEM"_s.arg(certificateFile));
    const Bio keyBio(BIO_new_mem_buf(keyText->constData(), int(keyText->size())));
    const Key key(PEM_read_bio_PrivateKey(keyBio.get(), nullptr, noPassPhrase, nullptr));
    if (!key)
        return wrong(u"%1 holds no private key in PEM, or one with a pass phrase"_s.arg(keyFile));
    if (X509_check_private_key(certificate.get(), key.get()) != 1)
        return wrong(u"The key in %1 does not belong to the certificate in %2"_s.arg(keyFile, certificateFile));

    const QList<QSslCertificate> chain = QSslCertificate::fromData(*certificateText, QSsl::Pem);
    QSslKey secret;
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        secret = QSslKey(*keyText, algorithm);
        if (!secret.isNull())
            break;
    }
    if (chain.isEmpty() || secret.isNull())
        return wrong(u"The key in %1 is of a kind that is not supported; RSA and elliptic curves are"_s.arg(keyFile));
    if (chain.first().expiryDate() < QDateTime::currentDateTimeUtc())
        return wrong(u"The certificate in %1 expired on %2"_s.arg(certificateFile, chain.first().expiryDate().toString(Qt::ISODate)));

    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // clients sign in; they have no certificates
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(secret);
    tls.setAllowedNextProtocols({"http/1.1"});
    return tls;
}

} // namespace server::http
