// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cron_choice.h"

#include "core/cron.h"

#include <QStringList>

#include <bit>

namespace models {

namespace {

constexpr quint64 kAllWeekdays = (quint64(1) << 7) - 1;

bool isOne(quint64 mask)
{
    return std::popcount(mask) == 1;
}

} // namespace

QString CronChoice::expression() const
{
    switch (kind) {
    case Kind::Hourly: return QStringLiteral("%1 * * * *").arg(minute);
    case Kind::Daily: return QStringLiteral("%1 %2 * * *").arg(minute).arg(hour);
    case Kind::Weekly: {
        QStringList days;
        for (int day = 0; day < 7; ++day)
            if (weekdays >> day & 1)
                days << QString::number(day);
        return QStringLiteral("%1 %2 * * %3").arg(minute).arg(hour).arg(days.isEmpty() ? QStringLiteral("1") : days.join(u','));
    }
    case Kind::Monthly: return QStringLiteral("%1 %2 %3 * *").arg(minute).arg(hour).arg(dayOfMonth);
    case Kind::Own: break;
    }
    return own;
}

CronChoice CronChoice::of(const QString &expression)
{
    CronChoice choice;
    choice.own = expression;
    choice.kind = Kind::Own;
    const auto parsed = core::CronExpression::parse(expression);
    if (!parsed || !isOne(parsed->minutes()) || !parsed->isEveryMonth())
        return choice;
    choice.minute = std::countr_zero(parsed->minutes());
    const bool everyDay = parsed->isEveryDayOfMonth() && parsed->isEveryDayOfWeek();
    if (parsed->isEveryHour()) {
        if (everyDay)
            choice.kind = Kind::Hourly;
        return choice;
    }
    if (!isOne(parsed->hours()))
        return choice;
    choice.hour = std::countr_zero(parsed->hours());
    if (everyDay) {
        choice.kind = Kind::Daily;
    } else if (parsed->isEveryDayOfMonth()) {
        choice.kind = Kind::Weekly;
        choice.weekdays = int(parsed->daysOfWeek() & kAllWeekdays);
    } else if (parsed->isEveryDayOfWeek() && isOne(parsed->daysOfMonth())) {
        choice.kind = Kind::Monthly;
        choice.dayOfMonth = std::countr_zero(parsed->daysOfMonth());
    }
    return choice;
}

} // namespace models
