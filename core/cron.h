// SPDX-License-Identifier: GPL-3.0-or-later
// CronExpression: five fields (minute, hour, day of month, month, day of week) of numbers, names, lists,
// ranges and steps, or @hourly, @daily, @midnight, @weekly, @monthly, @yearly, @annually; and when it
// comes. Plain values; any thread. Times are milliseconds since the epoch, runs fall on whole minutes.
//
// A day must match both day fields; when neither is '*' (or all of its values) one of them is enough, as
// in Vixie's cron. Where the clock is put forward, a time that is left out comes as much later as was
// left out (02:30 at 03:30). Where it is put back, a time that comes twice counts once, the first time;
// an expression for every hour goes on through both.
#pragma once

#include "core/result.h"

#include <QTimeZone>
#include <QVector>

#include <limits>
#include <optional>

namespace core {

class CronExpression
{
public:
    static Result<CronExpression> parse(const QString &text); // Validation of the field `cronExpression`

    const QString &text() const { return m_text; }

    // The first run after the moment; nothing when none is within ten years (the 31st of February).
    std::optional<qint64> next(qint64 afterMs, const QTimeZone &zone) const;
    // The first `count` runs after the moment and not after `untilMs`.
    QVector<qint64> runs(qint64 afterMs, const QTimeZone &zone, int count,
                         qint64 untilMs = std::numeric_limits<qint64>::max()) const;

    // What a field lets through: bit n stands for the value n, Sunday is 0.
    quint64 minutes() const { return m_fields[0]; }
    quint64 hours() const { return m_fields[1]; }
    quint64 daysOfMonth() const { return m_fields[2]; }
    quint64 months() const { return m_fields[3]; }
    quint64 daysOfWeek() const { return m_fields[4]; }
    bool isEveryHour() const;
    bool isEveryDayOfMonth() const;
    bool isEveryMonth() const;
    bool isEveryDayOfWeek() const;

    bool operator==(const CronExpression &) const = default;

private:
    struct Stretch; // of time in which the clock is not put
    CronExpression() = default;
    std::optional<qint64> nextFrom(qint64 minute, qint64 last, const QTimeZone &zone, Stretch &stretch) const;
    std::optional<qint64> inStretch(qint64 minute, const Stretch &stretch, qint64 last) const;
    std::optional<qint64> onClock(qint64 from, qint64 until) const;
    std::optional<int> inDay(int fromMinute) const;

    QString m_text;
    quint64 m_fields[5] = {};
};

} // namespace core
