// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/base64url.h"

#include <array>

namespace server::auth {
namespace {

constexpr char kAlphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

constexpr std::array<qint8, 256> makeValues()
{
    std::array<qint8, 256> values{};
    values.fill(-1);
    for (int i = 0; i < 64; ++i)
        values[uchar(kAlphabet[i])] = qint8(i);
    return values;
}
constexpr std::array<qint8, 256> kValues = makeValues();

} // namespace

QByteArray base64UrlEncode(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::optional<QByteArray> base64UrlDecode(QByteArrayView text)
{
    if (text.size() % 4 == 1)
        return std::nullopt;
    QByteArray out;
    out.reserve(text.size() * 3 / 4);
    quint32 bits = 0;
    int count = 0;
    for (const char c : text) {
        const qint8 value = kValues[uchar(c)];
        if (value < 0)
            return std::nullopt;
        bits = (bits << 6) | quint32(value);
        count += 6;
        if (count >= 8) {
            count -= 8;
            out.append(char((bits >> count) & 0xff));
        }
    }
    const quint32 leftOver = bits & ((1u << count) - 1);
    return leftOver == 0 ? std::optional(out) : std::nullopt;
}

} // namespace server::auth
