// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/totp.h"

#include <QRandomGenerator>
#include <QUrl>

#include <liboath/oath.h>
#include <openssl/crypto.h>

#include <cstdlib>

namespace server::auth {
namespace {

constexpr int kSecretBytes = 20;
constexpr int kMaxDigits = 8;

void prepareLibrary()
{
    static const int prepared = oath_init();
    if (prepared != OATH_OK)
        qFatal("liboath cannot be used: %s", oath_strerror(prepared));
}

} // namespace

QByteArray newTotpSecret()
{
    QByteArray bytes(kSecretBytes, Qt::Uninitialized);
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return bytes;
}

QByteArray totpCode(const QByteArray &secret, qint64 step, int digits)
{
    prepareLibrary();
    char code[kMaxDigits + 1] = {};
    Q_ASSERT(digits >= kTotpDigits && digits <= kMaxDigits);
    const int made = oath_hotp_generate(secret.constData(), size_t(secret.size()), uint64_t(step), unsigned(digits), false,
                                        OATH_HOTP_DYNAMIC_TRUNCATION, code);
    return made == OATH_OK ? QByteArray(code) : QByteArray();
}

std::optional<qint64> matchTotp(const QByteArray &secret, const QByteArray &code, qint64 nowMs)
{
    const qint64 now = totpStepAt(nowMs);
    const bool isSixDigits = code.size() == kTotpDigits;
    std::optional<qint64> matched;
    for (qint64 step = now - kTotpWindow; step <= now + kTotpWindow; ++step) {
        const QByteArray expected = totpCode(secret, step);
        if (isSixDigits && expected.size() == code.size() && CRYPTO_memcmp(expected.constData(), code.constData(), kTotpDigits) == 0)
            matched = step;
    }
    return matched;
}

QString base32Text(const QByteArray &bytes)
{
    char *text = nullptr;
    size_t length = 0;
    if (oath_base32_encode(bytes.constData(), size_t(bytes.size()), &text, &length) != OATH_OK)
        return {};
    const QString encoded = QString::fromLatin1(text, qsizetype(length));
    OPENSSL_cleanse(text, length);
    std::free(text);
    return encoded;
}

QString otpauthUri(const QString &issuer, const QString &account, const QByteArray &secret)
{
    const auto escaped = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    return QStringLiteral("otpauth://totp/%1:%2?secret=%3&issuer=%1&algorithm=SHA1&digits=%4&period=%5")
        .arg(escaped(issuer), escaped(account), base32Text(secret), QString::number(kTotpDigits), QString::number(kTotpPeriod.count()));
}

} // namespace server::auth
