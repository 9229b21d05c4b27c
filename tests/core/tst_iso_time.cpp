// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iso_time.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

class IsoTimeTest : public QObject
{
    Q_OBJECT
private slots:
    void writesTimes_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("the epoch") << qint64(0) << QByteArray("1970-01-01T00:00:00Z");
        QTest::newRow("whole seconds have no fraction") << qint64(1'753'358'400'000) << QByteArray("2025-07-24T12:00:00Z");
        QTest::newRow("milliseconds") << qint64(1'753'358'400'007) << QByteArray("2025-07-24T12:00:00.007Z");
        QTest::newRow("last moment of a leap day") << qint64(1'709'251'199'999) << QByteArray("2024-02-29T23:59:59.999Z");
        QTest::newRow("first moment after it") << qint64(1'709'251'200'000) << QByteArray("2024-03-01T00:00:00Z");
        QTest::newRow("a century that is no leap year") << qint64(4'107'542'400'000) << QByteArray("2100-03-01T00:00:00Z");
        QTest::newRow("last moment of the year 9999") << qint64(253'402'300'799'999) << QByteArray("9999-12-31T23:59:59.999Z");
    }
    void writesTimes()
    {
        QFETCH(qint64, ms);
        QByteArray out = "at ";
        core::appendIsoUtc(out, ms);
        QTEST(out.mid(3), "text");
    }

    void agreesWithQDateTime()
    {
        QRandomGenerator random(11);
        for (int i = 0; i < 20'000; ++i) {
            const auto ms = qint64(random.bounded(253'402'300'800.0)) * 1000 + (i % 2 == 0 ? 0 : random.bounded(1000));
            QByteArray out;
            core::appendIsoUtc(out, ms);
            const QDateTime utc = QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc());
            QCOMPARE(QString::fromLatin1(out), ms % 1000 == 0 ? utc.toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'"))
                                                               : utc.toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss.zzz'Z'")));
        }
    }
};

QTEST_APPLESS_MAIN(IsoTimeTest)
#include "tst_iso_time.moc"
