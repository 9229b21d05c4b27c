// SPDX-License-Identifier: GPL-3.0-or-later
// Authenticator: an authenticator app of its own (RFC 6238, six digits, SHA-1), so that the server is not
// compared with itself. Test thread.
#pragma once

#include <QDateTime>
#include <QMessageAuthenticationCode>
#include <QTest>
#include <QtEndian>

namespace support {

class Authenticator
{
public:
    void setSecret(const QString &base32)
    {
        m_secret.clear();
        quint32 bits = 0;
        int held = 0;
        for (const QChar c : base32) {
            bits = (bits << 5) | quint32(QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567").indexOf(c));
            held += 5;
            if (held >= 8) {
                held -= 8;
                m_secret.append(char(bits >> held));
            }
        }
    }
    QString code(qint64 step) const
    {
        const quint64 counter = qToBigEndian(quint64(step));
        const QByteArray mac = QMessageAuthenticationCode::hash(QByteArray(reinterpret_cast<const char *>(&counter), 8), m_secret,
                                                                QCryptographicHash::Sha1);
        const int at = mac.back() & 0x0f;
        const quint32 number = qFromBigEndian<quint32>(mac.constData() + at) & 0x7fffffff;
        return QString::number(number % 1'000'000).rightJustified(6, u'0');
    }
    // One that was not given out before. The server takes codes one step ahead, so that two are had at
    // once; for a third the next step is waited for.
    QString fresh()
    {
        const auto now = [] { return QDateTime::currentSecsSinceEpoch() / 30; };
        m_last = std::max(m_last + 1, now());
        [&] { QTRY_VERIFY_WITH_TIMEOUT(m_last <= now() + 1, 40'000); }();
        return code(m_last);
    }
    // Six digits that are none of the codes around now.
    QString wrong() const
    {
        const qint64 step = QDateTime::currentSecsSinceEpoch() / 30;
        for (int i = 0;; ++i) {
            const QString guess = QString::number(i).rightJustified(6, u'0');
            bool isCode = false;
            for (qint64 near = step - 3; near <= step + 3; ++near)
                isCode = isCode || code(near) == guess;
            if (!isCode)
                return guess;
        }
    }

private:
    QByteArray m_secret;
    qint64 m_last = 0;
};

} // namespace support
