// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log_time.h"

#include <QDateTime>
#include <QTimeZone>

#include <chrono>
#include <cstring>

namespace models {
namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr qsizetype kJsonHead = 256; // a time that comes later is not worth the looking

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Two digits, or -1.
int two(const char *at)
{
    return isDigit(at[0]) && isDigit(at[1]) ? (at[0] - '0') * 10 + (at[1] - '0') : -1;
}

} // namespace

LogTimeReader::Time LogTimeReader::read(QByteArrayView line)
{
    qsizetype at = 0;
    while (at < line.size() && (line[at] == ' ' || line[at] == '\t'))
        ++at;
    if (at >= line.size())
        return {};
    if (isDigit(line[at]))
        return readAt(line, at);
    if (line[at] == '[') {
        Time time = readAt(line, at + 1);
        if (time.ms >= 0 && time.end < line.size() && line[time.end] == ']')
            ++time.end;
        return time;
    }
    if (line[at] != '{')
        return {};
    const QByteArrayView head = line.first(std::min(line.size(), kJsonHead));
    for (const QByteArrayView key : {QByteArrayView("\"timestamp\""), QByteArrayView("\"time\""), QByteArrayView("\"ts\"")}) {
        qsizetype value = head.indexOf(key);
        if (value < 0)
            continue;
        value += key.size();
        while (value < head.size() && (head[value] == ' ' || head[value] == ':'))
            ++value;
        if (value >= head.size())
            return {};
        if (head[value] == '"')
            return {readAt(line, value + 1).ms, 0};
        // Seconds or milliseconds since the epoch, as core::parseIsoUtc takes them.
        double number = 0;
        double scale = 0;
        for (; value < head.size() && (isDigit(head[value]) || (head[value] == '.' && scale == 0)); ++value) {
            if (head[value] == '.') {
                scale = 1;
            } else {
                number = number * 10 + (head[value] - '0');
                scale *= 10;
            }
        }
        number /= scale > 0 ? scale : 1;
        return {number <= 0 ? -1 : qint64(number < 1e11 ? number * 1000 : number), 0};
    }
    return {};
}

LogTimeReader::Time LogTimeReader::readAt(QByteArrayView line, qsizetype at)
{
    // "2025-07-24T12:00:00" is the least.
    if (line.size() - at < kHourChars + 6)
        return {};
    const char *const text = line.data() + at;
    if (std::memcmp(text, m_hour.data(), size_t(kHourChars)) != 0 && !enterHour(text))
        return {};
    const int minutes = two(text + 14);
    const int seconds = two(text + 17);
    if (text[13] != ':' || text[16] != ':' || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 60)
        return {};
    qint64 ms = m_hourUtcMs + minutes * 60'000 + seconds * 1000;
    qsizetype end = at + kHourChars + 6;
    if (end + 1 < line.size() && (line[end] == '.' || line[end] == ',') && isDigit(line[end + 1])) {
        int weight = 100;
        for (++end; end < line.size() && isDigit(line[end]); ++end) {
            ms += (line[end] - '0') * weight;
            weight /= 10;
        }
    }
    if (end < line.size() && line[end] == 'Z')
        return {ms, end + 1};
    if (end + 2 < line.size() && (line[end] == '+' || line[end] == '-')) {
        const int hours = two(line.data() + end + 1);
        const bool colon = end + 3 < line.size() && line[end + 3] == ':';
        const qsizetype minuteAt = end + 3 + (colon ? 1 : 0);
        const int zoneMinutes = minuteAt + 1 < line.size() ? two(line.data() + minuteAt) : -1;
        if (hours >= 0) {
            const qint64 offset = hours * kHourMs + std::max(zoneMinutes, 0) * 60'000;
            return {line[end] == '+' ? ms - offset : ms + offset, zoneMinutes >= 0 ? minuteAt + 2 : end + 3};
        }
    }
    return {ms - m_localOffsetMs, end};
}

bool LogTimeReader::enterHour(const char *text)
{
    const int century = two(text);
    const int year = two(text + 2);
    const int month = two(text + 5);
    const int day = two(text + 8);
    const int hour = two(text + 11);
    if (century < 0 || year < 0 || month < 0 || day < 0 || hour < 0 || hour > 23 || text[4] != '-' || text[7] != '-'
        || (text[10] != 'T' && text[10] != ' ' && text[10] != 't'))
        return false;
    const std::chrono::year_month_day date{std::chrono::year(century * 100 + year), std::chrono::month(unsigned(month)),
                                           std::chrono::day(unsigned(day))};
    if (!date.ok())
        return false;
    std::memcpy(m_hour.data(), text, size_t(kHourChars));
    m_hourUtcMs = qint64(std::chrono::sys_days(date).time_since_epoch().count()) * 24 * kHourMs + hour * kHourMs;
    const QDateTime local(QDate(century * 100 + year, month, day), QTime(hour, 0));
    m_localOffsetMs = m_hourUtcMs - local.toMSecsSinceEpoch();
    return true;
}

} // namespace models
