// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iso_time.h"

#include <QDateTime>
#include <QTimeZone>

#include <chrono>

namespace core {
namespace {

constexpr qint64 kYear10000 = 253'402'300'800'000;

void putDigits(char *to, unsigned value, int count)
{
    for (int i = count - 1; i >= 0; --i, value /= 10)
        to[i] = char('0' + value % 10);
}

} // namespace

void appendIsoUtc(QByteArray &out, qint64 ms)
{
    if (ms < 0 || ms >= kYear10000) { // no time of ours; the slow way knows what to write
        const QDateTime utc = QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc());
        out.append(utc.toString(utc.time().msec() == 0 ? QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'")
                                                       : QStringLiteral("yyyy-MM-dd'T'HH:mm:ss.zzz'Z'")).toLatin1());
        return;
    }
    using namespace std::chrono;
    const sys_time<milliseconds> time{milliseconds(ms)};
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const auto left = unsigned((time - day).count());
    char text[] = "0000-00-00T00:00:00.000Z";
    putDigits(text, unsigned(int(date.year())), 4);
    putDigits(text + 5, unsigned(date.month()), 2);
    putDigits(text + 8, unsigned(date.day()), 2);
    putDigits(text + 11, left / 3'600'000, 2);
    putDigits(text + 14, left / 60'000 % 60, 2);
    putDigits(text + 17, left / 1000 % 60, 2);
    if (left % 1000 == 0) {
        out.append(text, 19).append('Z');
    } else {
        putDigits(text + 20, left % 1000, 3);
        out.append(text, 24);
    }
}

} // namespace core
