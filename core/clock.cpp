// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"

#include "core/iso_time.h"

#include <QTimeZone>

namespace core {

qint64 SystemClock::nowMs() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

qint64 SystemClock::monotonicMs() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

QString toIsoUtc(qint64 ms)
{
    QByteArray text;
    appendIsoUtc(text, ms);
    return QString::fromLatin1(text);
}

QString toIsoUtc(const QDateTime &time)
{
    const QDateTime utc = time.toUTC();
    return utc.toString(utc.time().msec() == 0 ? QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'")
                                               : QStringLiteral("yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"));
}

qint64 parseIsoUtc(QStringView text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber) {
        constexpr qint64 kMillisFrom = 100'000'000'000; // as seconds this would be the year 5138
        if (number < 0 || number > 253'402'300'799'999)
            return -1;
        return number >= kMillisFrom ? number : number * 1000;
    }
    if (text.size() < 10)
        return -1;
    QDateTime time = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    if (!time.isValid() || time.date().year() < 1970 || time.date().year() > 9999)
        return -1;
    if (time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(), QTimeZone::utc()); // no offset given: UTC
    return time.toMSecsSinceEpoch();
}

} // namespace core
