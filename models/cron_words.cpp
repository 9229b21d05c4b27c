// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cron_words.h"

#include <QLocale>
#include <QVector>

#include <bit>
#include <functional>
#include <optional>

namespace models {
namespace {

constexpr quint64 kWeekdays = 0b0111110; // Monday to Friday; bit 0 is Sunday
constexpr quint64 kWeekend = 0b1000001;
constexpr qsizetype kMostTimes = 6; // written one by one

QVector<int> valuesOf(quint64 bits)
{
    QVector<int> values;
    for (; bits != 0; bits &= bits - 1)
        values.append(std::countr_zero(bits));
    return values;
}

// The step when the values are 0, step, 2 * step and so on to the end, and the end is whole steps away.
std::optional<int> evenStep(quint64 bits, int end)
{
    const QVector<int> values = valuesOf(bits);
    if (values.size() < 2 || values.first() != 0 || end % values.size() != 0)
        return std::nullopt;
    const int step = end / int(values.size());
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values[i] != int(i) * step)
            return std::nullopt;
    }
    return step;
}

QString clock(int hour, int minute)
{
    return QTime(hour, minute).toString(QStringLiteral("HH:mm"));
}

QString list(const QStringList &texts)
{
    return QLocale().createSeparatedList(texts);
}

// "1, 5 and 10 to 15": three or more in a row are a stretch.
QString stretches(const QVector<int> &values, const std::function<QString(int)> &name,
                  const std::function<QString(const QString &, const QString &)> &stretch)
{
    QStringList texts;
    for (qsizetype first = 0; first < values.size();) {
        qsizetype last = first;
        while (last + 1 < values.size() && values[last + 1] == values[last] + 1)
            ++last;
        if (last - first >= 2) {
            texts.append(stretch(name(values[first]), name(values[last])));
        } else {
            for (qsizetype i = first; i <= last; ++i)
                texts.append(name(values[i]));
        }
        first = last + 1;
    }
    return list(texts);
}

} // namespace

QString CronWords::text(const core::CronExpression &expression)
{
    const QString on = days(expression);
    const auto [when, isOften] = times(expression);
    QString text = when;
    if (!on.isEmpty())
        text = tr("%1 %2", "cron in words: times of day, then days").arg(when, on);
    else if (!isOften)
        text = tr("%1 every day", "cron in words: times of day").arg(when);
    if (expression.isEveryMonth())
        return text;
    const QString months =
        stretches(valuesOf(expression.months()), [](int month) { return QLocale().standaloneMonthName(month); }, fromTo);
    return tr("%1 in %2", "cron in words: times and days, then months").arg(text, months);
}

CronWords::Times CronWords::times(const core::CronExpression &expression)
{
    const QVector<int> minutes = valuesOf(expression.minutes());
    const QVector<int> hours = valuesOf(expression.hours());
    const QString minuteList = stretches(minutes, [](int minute) { return QString::number(minute); }, fromTo);
    const std::optional<int> minuteStep = evenStep(expression.minutes(), 60);
    QString often; // how often within an hour
    if (minuteStep)
        often = *minuteStep == 1 ? tr("Every minute") : tr("Every %n minute(s)", nullptr, *minuteStep);

    if (expression.isEveryHour()) {
        if (!often.isEmpty())
            return {often, true};
        if (minutes == QVector<int>{0})
            return {tr("Every hour"), true};
        if (minutes.size() == 1)
            return {tr("Every hour, %n minute(s) past", "cron in words", minutes.first()), true};
        return {tr("At minutes %1 of every hour", "a list of minutes").arg(minuteList), true};
    }
    const std::optional<int> hourStep = evenStep(expression.hours(), 24);
    if (minutes.size() == 1 && hourStep && hours.size() > 2) {
        const QString every = tr("Every %n hour(s)", nullptr, *hourStep);
        if (minutes.first() == 0)
            return {every, true};
        return {tr("%1, %n minute(s) past", "cron in words: every so many hours", minutes.first()).arg(every), true};
    }
    if (minutes.size() * hours.size() <= kMostTimes) {
        QStringList each;
        for (const int hour : hours) {
            for (const int minute : minutes)
                each.append(clock(hour, minute));
        }
        return {tr("At %1", "a list of times of day").arg(list(each)), false};
    }
    if (minutes.size() == 1) {
        const auto everyHour = [](const QString &first, const QString &last) {
            return tr("every hour from %1 to %2", "times of day").arg(first, last);
        };
        const QString each = stretches(hours, [&](int hour) { return clock(hour, minutes.first()); }, everyHour);
        return {tr("At %1", "a list of times of day").arg(each), true};
    }
    const QString within = wholeHours(hours);
    if (!often.isEmpty())
        return {tr("%1 from %2", "cron in words: every so many minutes, then stretches of time").arg(often, within), true};
    return {tr("At minutes %1 of each hour from %2", "lists of minutes and of stretches of time").arg(minuteList, within), true};
}

// "09:00 to 17:59": the stretches of time that hours fill.
QString CronWords::wholeHours(const QVector<int> &hours)
{
    QStringList texts;
    for (qsizetype first = 0; first < hours.size();) {
        qsizetype last = first;
        while (last + 1 < hours.size() && hours[last + 1] == hours[last] + 1)
            ++last;
        texts.append(fromTo(clock(hours[first], 0), clock(hours[last], 59)));
        first = last + 1;
    }
    return list(texts);
}

QString CronWords::fromTo(const QString &first, const QString &last)
{
    return tr("%1 to %2", "from one day, month, number or time to another").arg(first, last);
}

QString CronWords::days(const core::CronExpression &expression)
{
    const QVector<int> numbers = valuesOf(expression.daysOfMonth());
    QString ofMonth;
    if (!expression.isEveryDayOfMonth()) {
        const QString days = stretches(numbers, [](int day) { return QString::number(day); }, fromTo);
        ofMonth = numbers.size() == 1 ? tr("on day %1 of the month", "one number").arg(days)
                                      : tr("on days %1 of the month", "a list of numbers").arg(days);
    }
    if (expression.isEveryDayOfWeek())
        return ofMonth;
    const QString ofWeek = weekdays(expression.daysOfWeek());
    return ofMonth.isEmpty() ? ofWeek : tr("%1 or %2", "days of the month, days of the week").arg(ofMonth, ofWeek);
}

QString CronWords::weekdays(quint64 bits)
{
    if (bits == kWeekdays)
        return tr("on weekdays");
    if (bits == kWeekend)
        return tr("at weekends");
    if (bits & 1) // Sunday last, as people count them
        bits = (bits & ~quint64(1)) | (1 << 7);
    return tr("on %1", "a list of weekdays")
        .arg(stretches(valuesOf(bits), [](int day) { return QLocale().standaloneDayName(day); }, fromTo));
}

} // namespace models
