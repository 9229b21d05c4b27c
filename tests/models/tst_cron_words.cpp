// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cron_words.h"

#include <QLocale>
#include <QtTest>

using namespace models;

class tst_CronWords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void expressionsAreSaid_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *expression, const char *words) {
            QTest::newRow(expression) << QString::fromLatin1(expression) << QString::fromLatin1(words);
        };
        row("* * * * *", "Every minute");
        row("*/15 * * * *", "Every 15 minute(s)");
        row("0,15,30,45 * * * 1-5", "Every 15 minute(s) on weekdays");
        row("0 * * * *", "Every hour");
        row("5 * * * *", "Every hour, 5 minute(s) past");
        row("5,7 * * * sat,sun", "At minutes 5 and 7 of every hour at weekends");
        row("0 2 * * *", "At 02:00 every day");
        row("@daily", "At 00:00 every day");
        row("30 2,14 * * *", "At 02:30 and 14:30 every day");
        row("0 */6 * * *", "Every 6 hour(s)");
        row("10 */6 * * *", "Every 6 hour(s), 10 minute(s) past");
        row("0 */12 * * *", "At 00:00 and 12:00 every day");
        row("0 2 * * 0", "At 02:00 on Sunday");
        row("0 2 * * 7,1,2", "At 02:00 on Monday, Tuesday and Sunday");
        row("0 2 * * mon-thu", "At 02:00 on Monday to Thursday");
        row("0 2 1 * *", "At 02:00 on day 1 of the month");
        row("0 2 1,15 * *", "At 02:00 on days 1 and 15 of the month");
        row("0 2 1-7 * 1", "At 02:00 on days 1 to 7 of the month or on Monday");
        row("30 3 1 1 *", "At 03:30 on day 1 of the month in January");
        row("0 2 * 6-8 *", "At 02:00 every day in June to August");
        row("0 2 * 1,7 1-5", "At 02:00 on weekdays in January and July");
        row("*/30 9-17 * * 1-5", "Every 30 minute(s) from 09:00 to 17:59 on weekdays");
        row("* 1,2,5 * * *", "Every minute from 01:00 to 02:59 and 05:00 to 05:59");
        row("5 0-6,9 * * *", "At every hour from 00:05 to 06:05 and 09:05");
        row("1,3 0-6 * * *", "At minutes 1 and 3 of each hour from 00:00 to 06:59");
    }
    void expressionsAreSaid()
    {
        QFETCH(QString, expression);
        const auto parsed = core::CronExpression::parse(expression);
        QVERIFY(parsed);
        QTEST(CronWords::text(*parsed), "words");
    }
};

QTEST_APPLESS_MAIN(tst_CronWords)
#include "tst_cron_words.moc"
