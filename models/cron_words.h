// SPDX-License-Identifier: GPL-3.0-or-later
// CronWords: a cron expression as a person says it, in the user's language. Free functions over plain
// values; the window's thread (translators are not thread-safe).
#pragma once

#include "core/cron.h"

#include <QCoreApplication>

namespace models {

class CronWords
{
    Q_DECLARE_TR_FUNCTIONS(models::CronWords)
public:
    // "At 02:00 every day", "Every 15 minutes on weekdays", "At 03:30 on day 1 of the month in January".
    static QString text(const core::CronExpression &expression);

private:
    struct Times
    {
        QString text;
        bool isOften = false; // goes without saying that it is every day
    };
    static Times times(const core::CronExpression &expression);
    static QString wholeHours(const QVector<int> &hours);
    static QString days(const core::CronExpression &expression);
    static QString weekdays(quint64 bits);
    static QString fromTo(const QString &first, const QString &last);
};

} // namespace models
