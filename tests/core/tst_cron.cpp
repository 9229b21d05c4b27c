// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "core/cron.h"
#include "tests/places/places.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinute = 60'000;

CronExpression expression(const QString &text)
{
    return *CronExpression::parse(text);
}

qint64 at(const QString &utc)
{
    return parseIsoUtc(utc);
}

// How much of the oracle is asked; all of it: MCP_CRON_EXPRESSIONS=200 MCP_CRON_YEARS=10.
QString amount(const char *variable, int usual)
{
    bool isSet = false;
    const int value = qEnvironmentVariableIntValue(variable, &isSet);
    return QString::number(isSet ? value : usual);
}

} // namespace

class CronTest : public QObject
{
    Q_OBJECT
private slots:
    void mistakesAreNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("why");
        QTest::newRow("nothing") << u""_s << u"has 0 fields"_s;
        QTest::newRow("four fields") << u"0 2 * *"_s << u"has 4 fields, not five"_s;
        QTest::newRow("seconds") << u"0 0 2 * * *"_s << u"has 6 fields"_s;
        QTest::newRow("hour beyond the day") << u"0 25 * * *"_s << u"hour: 25 is not in 0-23"_s;
        QTest::newRow("minute beyond the hour") << u"60 2 * * *"_s << u"minute: 60 is not in 0-59"_s;
        QTest::newRow("end of a range beyond the day") << u"0 2-24 * * *"_s << u"hour: 24 is not in 0-23"_s;
        QTest::newRow("day nought") << u"0 2 0 * *"_s << u"day of month: 0 is not in 1-31"_s;
        QTest::newRow("month nought") << u"0 2 * 0 *"_s << u"month: 0 is not in 1-12"_s;
        QTest::newRow("an eighth weekday") << u"0 2 * * 8"_s << u"day of week: 8 is not in 0-7"_s;
        QTest::newRow("no month") << u"0 2 * foo *"_s << u"month: foo is no value"_s;
        QTest::newRow("a whole name") << u"0 2 * * monday"_s << u"day of week: monday is no value"_s;
        QTest::newRow("a name of another field") << u"0 2 * mon *"_s << u"month: mon is no value"_s;
        QTest::newRow("backwards") << u"0 5-2 * * *"_s << u"hour: 5-2 ends before it begins"_s;
        QTest::newRow("no step") << u"*/0 * * * *"_s << u"minute: */0 has no step of 1 or more"_s;
        QTest::newRow("half a step") << u"*/ * * * *"_s << u"minute: */ has no step"_s;
        QTest::newRow("an empty place in a list") << u"1,,2 * * * *"_s << u"minute: a value is missing"_s;
        QTest::newRow("half a range") << u"1- * * * *"_s << u"minute: a value is missing"_s;
        QTest::newRow("negative") << u"-1 * * * *"_s << u"minute: a value is missing"_s;
        QTest::newRow("question mark") << u"0 2 ? * 1"_s << u"day of month: ? is no value"_s;
        QTest::newRow("last day of month") << u"0 2 L * *"_s << u"day of month: L is no value"_s;
        QTest::newRow("second Friday") << u"0 2 * * 5#2"_s << u"day of week: 5#2 is no value"_s;
        QTest::newRow("a number that is none") << u"99999999999 * * * *"_s << u"minute: 99999999999 is no value"_s;
        QTest::newRow("an unknown nickname") << u"@reboot"_s << u"@reboot is none of @hourly"_s;
        QTest::newRow("longer than anybody writes") << u"1,"_s.repeated(300) << u"is longer than 512 characters"_s;
    }
    void mistakesAreNamed()
    {
        QFETCH(QString, text);
        QFETCH(QString, why);
        const auto parsed = CronExpression::parse(text);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::Validation);
        const QString said = parsed.error().fields.value(u"cronExpression"_s);
        QVERIFY2(said.contains(why), qPrintable(said));
    }

    void runsComeAtTheirTimes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QStringList>("runs");
        const auto row = [](const char *name, const char *text, const char *zone, const char *after, const char *runs) {
            QTest::newRow(name) << QString::fromLatin1(text) << QByteArray(zone) << QString::fromLatin1(after)
                                << QString::fromLatin1(runs).split(u' ');
        };
        row("a moment is not after itself", "0 2 * * *", "UTC", "2025-07-24T02:00:00Z", "2025-07-25T02:00:00Z");
        row("within its minute", "0 2 * * *", "UTC", "2025-07-24T01:59:59.999Z", "2025-07-24T02:00:00Z");
        row("local time", "0 2 * * *", "Asia/Kathmandu", "2025-07-24T12:00:00Z", "2025-07-24T20:15:00Z");
        row("either day", "0 0 13 * 5", "UTC", "2025-06-01T00:00:00Z",
            "2025-06-06T00:00:00Z 2025-06-13T00:00:00Z 2025-06-20T00:00:00Z 2025-06-27T00:00:00Z 2025-07-04T00:00:00Z "
            "2025-07-11T00:00:00Z 2025-07-13T00:00:00Z");
        row("a full day field is none", "0 0 1-31 * 1", "UTC", "2025-06-01T00:00:00Z", "2025-06-02T00:00:00Z 2025-06-09T00:00:00Z");
        row("first of March after a short month", "0 0 1,30 * *", "UTC", "2025-02-15T00:00:00Z", "2025-03-01T00:00:00Z 2025-03-30T00:00:00Z");
        row("leap days over a century that has none", "0 0 29 2 *", "UTC", "2096-02-29T00:00:00Z", "2104-02-29T00:00:00Z");
        row("Sunday is 7 too", "0 0 * * 7", "UTC", "2025-06-02T00:00:00Z", "2025-06-08T00:00:00Z");
        row("left out in spring, comes an hour later", "30 2 * * *", "Europe/Berlin", "2025-03-29T12:00:00Z",
            "2025-03-30T01:30:00Z 2025-03-31T00:30:00Z");
        row("left out and its follower fall together", "0 2,3 * * *", "Europe/Berlin", "2025-03-29T12:00:00Z",
            "2025-03-30T01:00:00Z 2025-03-31T00:00:00Z");
        row("twice in autumn, counts once", "30 2 * * *", "Europe/Berlin", "2025-10-25T12:00:00Z",
            "2025-10-26T00:30:00Z 2025-10-27T01:30:00Z");
        row("asked between the two", "30 2 * * *", "Europe/Berlin", "2025-10-26T00:45:00Z", "2025-10-27T01:30:00Z");
        row("every hour goes on through both", "0 * * * *", "Europe/Berlin", "2025-10-25T23:30:00Z",
            "2025-10-26T00:00:00Z 2025-10-26T01:00:00Z 2025-10-26T02:00:00Z");
        row("every hour in spring", "0 * * * *", "Europe/Berlin", "2025-03-29T23:30:00Z",
            "2025-03-30T00:00:00Z 2025-03-30T01:00:00Z 2025-03-30T02:00:00Z");
        row("midnight left out", "0 0 * * *", "America/Santiago", "2025-09-06T12:00:00Z", "2025-09-07T04:00:00Z 2025-09-08T03:00:00Z");
        row("a clock put by half an hour", "15 2 * * *", "Australia/Lord_Howe", "2025-10-04T00:00:00Z",
            "2025-10-04T15:45:00Z 2025-10-05T15:15:00Z");
        row("by the rule for years to come", "30 2 * * *", "Europe/Berlin", "2060-03-27T12:00:00Z", "2060-03-28T01:30:00Z 2060-03-29T00:30:00Z");
    }
    void runsComeAtTheirTimes()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, zone);
        QFETCH(QString, after);
        QFETCH(QStringList, runs);
        QStringList found;
        for (const qint64 run : expression(text).runs(at(after), QTimeZone(zone), int(runs.size())))
            found.append(toIsoUtc(run));
        QCOMPARE(found, runs);
    }

    void whatNeverComesEndsAtOnce()
    {
        QElapsedTimer timer;
        timer.start();
        for (const QString &text : {u"0 0 31 2 *"_s, u"0 0 30 feb *"_s, u"* * 31 4,6,9,11 *"_s})
            QCOMPARE(expression(text).next(at(u"2025-01-01T00:00:00Z"_s), QTimeZone("Europe/Berlin")), std::nullopt);
        QCOMPARE(expression(u"* * * * *"_s).next(at(u"9999-12-31T23:59:00Z"_s), QTimeZone::utc()), std::nullopt);
        QCOMPARE(expression(u"* * * * *"_s).next(std::numeric_limits<qint64>::max(), QTimeZone::utc()), std::nullopt);
        QCOMPARE(expression(u"* * * * *"_s).next(std::numeric_limits<qint64>::min(), QTimeZone::utc()), 0);
        QCOMPARE(expression(u"* * * * *"_s).next(0, QTimeZone()), std::nullopt);
        QVERIFY(timer.elapsed() < 2'000);
    }

    void runsEndWhereTheyAreToldTo()
    {
        const CronExpression hourly = expression(u"@hourly"_s);
        const qint64 noon = at(u"2025-07-24T12:00:00Z"_s);
        QCOMPARE(hourly.runs(noon, QTimeZone::utc(), 100, noon + 180 * kMinute).size(), 3);
        QCOMPARE(hourly.runs(noon, QTimeZone::utc(), 100, noon + 180 * kMinute - 1).size(), 2);
        QCOMPARE(hourly.runs(noon, QTimeZone::utc(), 0).size(), 0);
    }

    // One after the other, or asked afresh from any moment between: the same.
    void runsDoNotDependOnWhereOneBegins()
    {
        QRandomGenerator random(3);
        for (const QString &text : {u"*/20 * * * *"_s, u"30 2 * * *"_s, u"*/15 1-3 * * *"_s, u"0 0 1,15 * 1"_s}) {
            for (const char *zone : {"Europe/Berlin", "Australia/Lord_Howe", "America/Santiago"}) {
                const CronExpression cron = expression(text);
                const qint64 begin = at(u"2025-03-01T00:00:00Z"_s);
                const QVector<qint64> runs = cron.runs(begin, QTimeZone(zone), 2'000);
                for (int i = 0; i < 300; ++i) {
                    const qsizetype n = random.bounded(int(runs.size()) - 1);
                    const qint64 moment = runs[n] + qint64(random.bounded(double(runs[n + 1] - runs[n])));
                    QCOMPARE(cron.next(moment, QTimeZone(zone)), runs[n + 1]);
                }
            }
        }
    }

    void agreesWithCroniter()
    {
        const QString python = u"/usr/bin/python3"_s; // whose modules are the system's
        if (QProcess::execute(python, {u"-c"_s, u"import croniter, zoneinfo"_s}) != 0)
            QSKIP("python3-croniter is not installed");
        QProcess oracle;
        oracle.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        oracle.start(python, {places::source(QStringLiteral("tests/core/cron_oracle.py")), u"--expressions"_s, amount("MCP_CRON_EXPRESSIONS", 40),
                              u"--years"_s, amount("MCP_CRON_YEARS", 2), u"--spoilt"_s, u"500"_s});
        int validities = 0;
        int stretches = 0;
        qint64 runs = 0;
        while (oracle.state() != QProcess::NotRunning || oracle.canReadLine()) {
            if (!oracle.canReadLine()) {
                oracle.waitForReadyRead(600'000);
                continue;
            }
            const QByteArray line = oracle.readLine();
            const QJsonObject said = QJsonDocument::fromJson(line).object();
            const QString text = said.value("expression"_L1).toString();
            const auto parsed = CronExpression::parse(text);
            if (said.contains("valid"_L1)) {
                QVERIFY2(parsed.ok() == said.value("valid"_L1).toBool(), line.constData());
                ++validities;
                continue;
            }
            const QTimeZone zone(said.value("zone"_L1).toString().toLatin1());
            QVERIFY(zone.isValid());
            const QJsonArray expected = said.value("runs"_L1).toArray();
            const QVector<qint64> found = parsed->runs(said.value("from"_L1).toInteger() * kMinute, zone, int(expected.size()) + 1,
                                                       said.value("until"_L1).toInteger() * kMinute);
            for (qsizetype i = 0; i < std::min(found.size(), expected.size()); ++i) {
                if (found[i] != expected[i].toInteger() * kMinute) {
                    QFAIL(qPrintable(u"%1 in %2: %3 instead of %4"_s.arg(text, QString::fromLatin1(zone.id()), toIsoUtc(found[i]),
                                                                        toIsoUtc(expected[i].toInteger() * kMinute))));
                }
            }
            QVERIFY2(found.size() == expected.size(), qPrintable(text + u" in "_s + QString::fromLatin1(zone.id())));
            ++stretches;
            runs += found.size();
        }
        QCOMPARE(oracle.exitStatus(), QProcess::NormalExit);
        QCOMPARE(oracle.exitCode(), 0);
        QVERIFY(validities > 200 && stretches > 100 && runs > 10'000);
        qInfo("%d expressions read, %d stretches of %lld runs compared", validities, stretches, runs);
    }
};

QTEST_GUILESS_MAIN(CronTest)
#include "tst_cron.moc"
