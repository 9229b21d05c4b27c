// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a server's certificate, told so that a person can judge it; and the one way to
// accept it: naming the fingerprint of that very certificate. Free functions; any thread.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QSslError>

namespace client {

// Lower-case hex of the SHA-256 over the DER form.
QByteArray certificateFingerprint(const QSslCertificate &certificate);

// Whether the certificate the peer proved to own is the one that was accepted before.
bool isAccepted(const QSslCertificate &peer, const QByteArray &acceptedSha256);

// details.tls: subject, issuer, notBefore, notAfter, sha256, errors[]; details.network: "tls".
core::Error certificateError(const QSslCertificate &peer, const QList<QSslError> &errors);

} // namespace client
