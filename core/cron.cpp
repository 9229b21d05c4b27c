// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cron.h"

#include <QDateTime>

#include <array>
#include <bit>
#include <chrono>

namespace core {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kLongestText = 512;
constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kDayMinutes = 24 * 60;
constexpr qint64 kFarMinutes = 10 * 366 * kDayMinutes; // leap days are at most eight years apart
constexpr qint64 kEndOfTime = 253'402'300'800'000 / kMinuteMs; // the year 10000

struct FieldRule
{
    QLatin1StringView name;
    int min;
    int max;     // as it may be written; Sunday is 0 and 7
    int all;     // how many values there are
    QLatin1StringView names = {}; // three letters each, from the lowest value
};

constexpr std::array<FieldRule, 5> kRules{{
    {QLatin1StringView("minute"), 0, 59, 60},
    {QLatin1StringView("hour"), 0, 23, 24},
    {QLatin1StringView("day of month"), 1, 31, 31},
    {QLatin1StringView("month"), 1, 12, 12, QLatin1StringView("janfebmaraprmayjunjulaugsepoctnovdec")},
    {QLatin1StringView("day of week"), 0, 7, 7, QLatin1StringView("sunmontuewedthufrisat")},
}};

struct Nickname
{
    QLatin1StringView name;
    QLatin1StringView text;
};

constexpr std::array kNicknames{
    Nickname{QLatin1StringView("@hourly"), QLatin1StringView("0 * * * *")},
    Nickname{QLatin1StringView("@daily"), QLatin1StringView("0 0 * * *")},
    Nickname{QLatin1StringView("@midnight"), QLatin1StringView("0 0 * * *")},
    Nickname{QLatin1StringView("@weekly"), QLatin1StringView("0 0 * * 0")},
    Nickname{QLatin1StringView("@monthly"), QLatin1StringView("0 0 1 * *")},
    Nickname{QLatin1StringView("@yearly"), QLatin1StringView("0 0 1 1 *")},
    Nickname{QLatin1StringView("@annually"), QLatin1StringView("0 0 1 1 *")},
};

Error wrong(const QString &why)
{
    return Error::validation(u"cronExpression"_s, why);
}

Error wrong(const FieldRule &rule, const QString &why)
{
    return wrong(QString(rule.name) + u": "_s + why);
}

bool isNumber(QStringView text)
{
    return !text.isEmpty() && text.size() <= 9 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Result<int> readValue(QStringView text, const FieldRule &rule)
{
    if (isNumber(text)) {
        const int value = text.toInt();
        if (value < rule.min || value > rule.max)
            return wrong(rule, u"%1 is not in %2-%3"_s.arg(text).arg(rule.min).arg(rule.max));
        return value;
    }
    if (text.size() == 3) {
        for (qsizetype at = 0; at < rule.names.size(); at += 3) {
            if (text.compare(rule.names.sliced(at, 3), Qt::CaseInsensitive) == 0)
                return rule.min + int(at / 3);
        }
    }
    return wrong(rule, text.isEmpty() ? u"a value is missing"_s : u"%1 is no value"_s.arg(text));
}

struct Span
{
    int first = 0;
    int last = 0;
};

Result<Span> readSpan(QStringView text, const FieldRule &rule, bool hasStep)
{
    if (text == u"*")
        return Span{rule.min, rule.max};
    const qsizetype dash = text.indexOf(u'-');
    const Result<int> first = readValue(dash < 0 ? text : text.first(dash), rule);
    if (!first)
        return first.error();
    if (dash < 0)
        return Span{*first, hasStep ? rule.max : *first}; // "5/15" goes on to the end
    const Result<int> last = readValue(text.sliced(dash + 1), rule);
    if (!last)
        return last.error();
    Span span{*first, *last};
    if (rule.max == 7 && span.last == 0 && span.first > 0) // "fri-sun"
        span.last = 7;
    if (span.first > span.last)
        return wrong(rule, u"%1 ends before it begins"_s.arg(text));
    return span;
}

Result<quint64> readField(QStringView text, const FieldRule &rule)
{
    quint64 bits = 0;
    const auto items = text.split(u',');
    for (QStringView item : items) {
        const qsizetype slash = item.indexOf(u'/');
        int step = 1;
        if (slash >= 0) {
            const QStringView digits = item.sliced(slash + 1);
            step = isNumber(digits) ? digits.toInt() : 0;
            if (step < 1)
                return wrong(rule, u"%1 has no step of 1 or more"_s.arg(item));
            item = item.first(slash);
        }
        const Result<Span> span = readSpan(item, rule, slash >= 0);
        if (!span)
            return span.error();
        for (int value = span->first; value <= span->last; value += step)
            bits |= quint64(1) << (rule.max == 7 ? value % 7 : value);
    }
    return bits;
}

// The lowest value at or above `from`.
std::optional<int> lowest(quint64 bits, int from)
{
    const quint64 rest = bits >> from << from;
    return rest == 0 ? std::nullopt : std::optional(std::countr_zero(rest));
}

qint64 floorDivide(qint64 value, qint64 by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

} // namespace

// All in minutes, of UTC unless it says "clock": the local time written as if it were UTC.
struct CronExpression::Stretch
{
    qint64 begin = std::numeric_limits<qint64>::min();
    qint64 end = std::numeric_limits<qint64>::min(); // not in it
    qint64 offset = 0;                               // to the clock
    qint64 offsetBefore = 0;

    static Stretch at(qint64 minute, const QTimeZone &zone)
    {
        const auto time = [](qint64 minutes) { return QDateTime::fromMSecsSinceEpoch(minutes * kMinuteMs, Qt::UTC); };
        Stretch stretch;
        stretch.end = std::numeric_limits<qint64>::max();
        stretch.offset = stretch.offsetBefore = zone.offsetFromUtc(time(minute)) / 60;
        if (!zone.hasTransitions())
            return stretch;
        // A second later: Qt 6.4 knows nothing after the very moment of the last change in its table.
        const QDateTime within = time(minute).addSecs(1);
        if (const auto next = zone.nextTransition(within); next.atUtc.isValid())
            stretch.end = std::max(minute + 1, floorDivide(next.atUtc.toMSecsSinceEpoch(), kMinuteMs));
        if (const auto previous = zone.previousTransition(within); previous.atUtc.isValid()) {
            stretch.begin = floorDivide(previous.atUtc.toMSecsSinceEpoch(), kMinuteMs);
            stretch.offsetBefore = zone.offsetFromUtc(previous.atUtc.addSecs(-1)) / 60;
        }
        return stretch;
    }
};

Result<CronExpression> CronExpression::parse(const QString &text)
{
    if (text.size() > kLongestText)
        return wrong(u"is longer than %1 characters"_s.arg(kLongestText));
    CronExpression expression;
    expression.m_text = text.simplified();
    QString written = expression.m_text;
    if (written.startsWith(u'@')) {
        const auto nickname = std::find_if(kNicknames.begin(), kNicknames.end(), [&](const Nickname &row) {
            return written.compare(row.name, Qt::CaseInsensitive) == 0;
        });
        if (nickname == kNicknames.end())
            return wrong(u"%1 is none of @hourly, @daily, @midnight, @weekly, @monthly, @yearly and @annually"_s.arg(written));
        written = nickname->text;
    }
    const QStringList fields = written.split(u' ', Qt::SkipEmptyParts);
    if (fields.size() != qsizetype(kRules.size()))
        return wrong(u"has %1 fields, not five: minute, hour, day of month, month, day of week"_s.arg(fields.size()));
    for (size_t i = 0; i < kRules.size(); ++i) {
        const Result<quint64> bits = readField(fields[qsizetype(i)], kRules[i]);
        if (!bits)
            return bits.error();
        expression.m_fields[i] = *bits;
    }
    return expression;
}

bool CronExpression::isEveryHour() const
{
    return std::popcount(hours()) == kRules[1].all;
}

bool CronExpression::isEveryDayOfMonth() const
{
    return std::popcount(daysOfMonth()) == kRules[2].all;
}

bool CronExpression::isEveryMonth() const
{
    return std::popcount(months()) == kRules[3].all;
}

bool CronExpression::isEveryDayOfWeek() const
{
    return std::popcount(daysOfWeek()) == kRules[4].all;
}

std::optional<qint64> CronExpression::next(qint64 afterMs, const QTimeZone &zone) const
{
    const QVector<qint64> one = runs(afterMs, zone, 1);
    return one.isEmpty() ? std::nullopt : std::optional(one.first());
}

QVector<qint64> CronExpression::runs(qint64 afterMs, const QTimeZone &zone, int count, qint64 untilMs) const
{
    QVector<qint64> found;
    if (!zone.isValid())
        return found;
    Stretch stretch;
    qint64 minute = std::max<qint64>(0, floorDivide(afterMs, kMinuteMs) + 1);
    while (found.size() < count) {
        const qint64 last = std::min({minute + kFarMinutes, floorDivide(untilMs, kMinuteMs), kEndOfTime - 1});
        const std::optional<qint64> run = nextFrom(minute, last, zone, stretch);
        if (!run)
            break;
        found.append(*run * kMinuteMs);
        minute = *run + 1;
    }
    return found;
}

std::optional<qint64> CronExpression::nextFrom(qint64 minute, qint64 last, const QTimeZone &zone, Stretch &stretch) const
{
    while (minute <= last) {
        if (minute >= stretch.end)
            stretch = Stretch::at(minute, zone);
        if (const std::optional<qint64> run = inStretch(minute, stretch, last))
            return run;
        minute = stretch.end;
    }
    return std::nullopt;
}

std::optional<qint64> CronExpression::inStretch(qint64 minute, const Stretch &stretch, qint64 last) const
{
    const qint64 end = std::min(stretch.end, last + 1);
    qint64 from = minute + stretch.offset;
    if (stretch.offset < stretch.offsetBefore && !isEveryHour()) // what the clock showed before it was put back
        from = std::max(from, stretch.begin + stretch.offsetBefore);
    std::optional<qint64> run = onClock(from, end + stretch.offset);
    if (run)
        *run -= stretch.offset;
    if (stretch.offset > stretch.offsetBefore) { // what was left out
        const qint64 leftOut = std::max(minute, stretch.begin) + stretch.offsetBefore;
        const auto late = onClock(leftOut, std::min(stretch.begin + stretch.offset, end + stretch.offsetBefore));
        if (late && (!run || *late - stretch.offsetBefore < *run))
            run = *late - stretch.offsetBefore;
    }
    return run;
}

// Goes by months and days, so that a rare date is found as fast as a common one.
std::optional<qint64> CronExpression::onClock(qint64 from, qint64 until) const
{
    using namespace std::chrono;
    const bool eitherDay = !isEveryDayOfMonth() && !isEveryDayOfWeek();
    qint64 day = floorDivide(from, kDayMinutes);
    int minuteOfDay = int(from - day * kDayMinutes);
    while (day * kDayMinutes < until) {
        const sys_days date{days{int(day)}};
        const year_month_day ymd(date);
        if (!(months() >> unsigned(ymd.month()) & 1)) {
            const year_month next = ymd.year() / ymd.month() + std::chrono::months(1);
            day = sys_days(next / 1).time_since_epoch().count();
            minuteOfDay = 0;
            continue;
        }
        const bool inMonth = daysOfMonth() >> unsigned(ymd.day()) & 1;
        const bool inWeek = daysOfWeek() >> weekday(date).c_encoding() & 1;
        if (eitherDay ? inMonth || inWeek : inMonth && inWeek) {
            if (const std::optional<int> found = inDay(minuteOfDay)) {
                const qint64 run = day * kDayMinutes + *found;
                return run < until ? std::optional(run) : std::nullopt;
            }
        }
        ++day;
        minuteOfDay = 0;
    }
    return std::nullopt;
}

std::optional<int> CronExpression::inDay(int fromMinute) const
{
    const std::optional<int> hour = lowest(hours(), fromMinute / 60);
    if (!hour)
        return std::nullopt;
    if (*hour == fromMinute / 60) {
        if (const std::optional<int> minute = lowest(minutes(), fromMinute % 60))
            return *hour * 60 + *minute;
        return inDay((*hour + 1) * 60);
    }
    return *hour * 60 + *lowest(minutes(), 0);
}

} // namespace core
