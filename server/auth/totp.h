// SPDX-License-Identifier: GPL-3.0-or-later
// Time-based one-time codes (RFC 6238) as authenticator apps know them: HMAC-SHA-1, 30 seconds, six
// digits. Free functions over liboath; any thread; keep nothing.
#pragma once

#include "core/clock.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace server::auth {

inline constexpr core::Seconds kTotpPeriod{30};
inline constexpr int kTotpDigits = 6;
inline constexpr int kTotpWindow = 1; // steps either way that a phone's clock may be off

QByteArray newTotpSecret(); // 20 random bytes (RFC 4226, section 4, R6)
QByteArray totpCode(const QByteArray &secret, qint64 step, int digits = kTotpDigits);
inline qint64 totpStepAt(qint64 nowMs) { return nowMs / core::Millis(kTotpPeriod).count(); }

// The latest step within the window that the code belongs to, at the same cost whatever the code.
std::optional<qint64> matchTotp(const QByteArray &secret, const QByteArray &code, qint64 nowMs);

QString base32Text(const QByteArray &bytes); // RFC 4648, as people type it into an app
// What apps read from a QR code.
QString otpauthUri(const QString &issuer, const QString &account, const QByteArray &secret);

} // namespace server::auth
