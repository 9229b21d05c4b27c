// SPDX-License-Identifier: GPL-3.0-or-later
// CronChoice: the usual ways in which a schedule runs, as a person chooses them, and the five fields of
// cron that they stand for; whatever is none of them is an expression of one's own. A plain value; any
// thread.
#pragma once

#include <QString>

namespace models {

struct CronChoice
{
    enum class Kind { Hourly, Daily, Weekly, Monthly, Own };
    Kind kind = Kind::Daily;
    int minute = 0;
    int hour = 2;
    int weekdays = 1 << 1; // bit 0: Sunday, … bit 6: Saturday; Weekly
    int dayOfMonth = 1;    // Monthly
    QString own;           // Own

    QString expression() const;
    static CronChoice of(const QString &expression);
    bool operator==(const CronChoice &) const = default;
};

} // namespace models
