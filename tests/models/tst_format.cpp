// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/event_log_model.h"
#include "models/format.h"

#include "tests/support/fake_backend.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using models::Format;

class TestFormat : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void figures_data()
    {
        QTest::addColumn<QString>("made");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char *name, const QString &made, const char *wanted) {
            QTest::newRow(name) << made << QString::fromUtf8(wanted);
        };
        row("no bytes", Format::bytes(0), "0 B");
        row("bytes", Format::bytes(1023), "1023 B");
        row("a kilobyte", Format::bytes(1024), "1.0 KB");
        row("megabytes", Format::megabytes(256), "256 MB");
        row("a gigabyte and a half", Format::megabytes(1536), "1.5 GB");
        row("terabytes", Format::bytes(qint64(20) << 40), "20 TB");
        row("idle", Format::percent(0), "0%");
        row("little", Format::percent(0.42), "0.4%");
        row("one decimal below a hundred", Format::percent(9.96), "10.0%");
        row("not 100.0", Format::percent(99.96), "100%");
        row("much", Format::percent(123.4), "123%");
        row("seconds", Format::duration(core::Seconds(45)), "45 s");
        row("minutes", Format::duration(core::Seconds(61)), "1 m 1 s");
        row("hours", Format::duration(core::Seconds(2 * 3600 + 14 * 60 + 59)), "2 h 14 m");
        row("days", Format::duration(core::Seconds(3 * 86400 + 4 * 3600)), "3 d 4 h");
        row("a clock that went back", Format::duration(core::Seconds(-5)), "0 s");
        row("never", Format::ago(0, 1'000'000), "never");
        row("now", Format::ago(1'000'000, 1'005'000), "just now");
        row("a clock ahead of ours", Format::ago(1'005'000, 1'000'000), "just now");
        row("quick", Format::milliseconds(0.83), "0.8 ms");
        row("slow", Format::milliseconds(1234), "1.2 s");
        row("no time to speak of", Format::latency(0.04), "< 1 ms");
        row("a whole number of milliseconds", Format::latency(12.4), "12 ms");
        row("less than ten milliseconds", Format::latency(3), "3 ms");
    }
    void figures()
    {
        QFETCH(QString, made);
        QFETCH(QString, wanted);
        QCOMPARE(made, wanted);
    }

    void momentsTellSeconds()
    {
        const qint64 timeMs = QDateTime(QDate(2026, 11, 30), QTime(9, 5, 7)).toMSecsSinceEpoch();
        QCOMPARE(Format::dateTime(timeMs), QStringLiteral("30 Nov 2026, 09:05"));
        QCOMPARE(Format::moment(timeMs), QStringLiteral("30 Nov 2026, 09:05:07"));
        QCOMPARE(Format::moment(0), QString());
    }

    void connections()
    {
        client::ConnectionState state;
        state.phase = client::ConnectionPhase::Reconnecting;
        state.nextTryMs = 14'000;
        QVERIFY(Format::connection(state, 10'500).contains(QLatin1Char('4')));
        QCOMPARE(Format::connection(state, 14'001), QStringLiteral("Reconnecting…"));
        state.phase = client::ConnectionPhase::Live;
        QCOMPARE(Format::connection(state, 0), QStringLiteral("Live"));
    }

    void errorsInWords()
    {
        core::Error error;
        error.message = QStringLiteral("Name is taken");
        QCOMPARE(Format::error(error), QStringLiteral("Name is taken"));
        error.details.insert(QStringLiteral("network"), QStringLiteral("refused"));
        QVERIFY(Format::error(error).contains(QLatin1String("running")));
        QVERIFY(!Format::error(core::Error()).isEmpty());
    }

    void theEventLogKeepsTheNewest()
    {
        support::FakeBackend backend;
        models::EventLogModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setBackend(&backend);
        for (int i = 0; i < models::EventLogModel::kCapacity + 5; ++i)
            backend.putAndTell(support::FakeBackend::makeService(QStringLiteral("s%1").arg(i)), core::ServiceEventKind::Started);
        QCOMPARE(model.rowCount(), models::EventLogModel::kCapacity);
        QCOMPARE(model.data(model.index(0, 0), models::EventLogModel::IdRole).toString(), QStringLiteral("s504"));
        QCOMPARE(model.data(model.index(0, 0), Qt::DisplayRole).toString(), QStringLiteral("S504 started"));
        model.setBackend(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
