// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tls_check.h"

#include "core/clock.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace client {

QByteArray certificateFingerprint(const QSslCertificate &certificate)
{
    return certificate.isNull() ? QByteArray() : certificate.digest(QCryptographicHash::Sha256).toHex();
}

bool isAccepted(const QSslCertificate &peer, const QByteArray &acceptedSha256)
{
    return !acceptedSha256.isEmpty() && !peer.isNull() && certificateFingerprint(peer) == acceptedSha256.toLower();
}

core::Error certificateError(const QSslCertificate &peer, const QList<QSslError> &errors)
{
    QJsonArray reasons;
    for (const QSslError &error : errors)
        reasons.append(error.errorString());
    QJsonObject tls{{QStringLiteral("errors"), reasons}};
    if (!peer.isNull()) {
        tls.insert(QStringLiteral("subject"), peer.subjectDisplayName());
        tls.insert(QStringLiteral("issuer"), peer.issuerDisplayName());
        tls.insert(QStringLiteral("notBefore"), core::toIsoUtc(peer.effectiveDate()));
        tls.insert(QStringLiteral("notAfter"), core::toIsoUtc(peer.expiryDate()));
        tls.insert(QStringLiteral("sha256"), QString::fromLatin1(certificateFingerprint(peer)));
    }
    core::Error error;
    error.code = core::ErrorCode::Unavailable;
    error.message = QStringLiteral("The server's certificate is not trusted");
    error.details = {{QStringLiteral("network"), QStringLiteral("tls")}, {QStringLiteral("tls"), tls}};
    return error;
}

} // namespace client
