// SPDX-License-Identifier: GPL-3.0-or-later
// The metrics page on a real daemon: curves of what real processes take, and the files made of them.
#include "live_window.h"

#include "ui/pages/metrics_card.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/states.h"

using Shown = ui::widgets::StateStack::Shown;

class tst_LiveMetrics : public QObject
{
    Q_OBJECT

    RealServer m_server;
    std::unique_ptr<LiveWindow> m_live;
    QTemporaryDir m_folder;

    ui::pages::MetricsPage &page() { return m_live->metrics(); }

    ui::pages::MetricCard *card(const char *metric)
    {
        for (ui::pages::MetricCard *one : page().cards())
            if (one->metric().id == QLatin1StringView(metric))
                return one;
        return nullptr;
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_server.start(), m_server.daemon.log().constData());
        for (const char *name : {"alpha", "beta"}) {
            QVERIFY(m_server.add(name, QStringLiteral("while :; do echo x; sleep 0.1; done")));
            QVERIFY(m_server.run(name));
        }
        m_live = std::make_unique<LiveWindow>();
        QVERIFY(m_live->connectTo(m_server.daemon));
    }
    void cleanupTestCase() { m_live.reset(); }

    void theMachinesCurvesAppear()
    {
        QTRY_COMPARE_WITH_TIMEOUT(page().states()->shown(), Shown::Content, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(card("host_cpu_usage") && card("host_cpu_usage")->chart()->drawnPoints() > 1, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(card("host_memory_usage") && card("host_memory_usage")->chart()->drawnPoints() > 1, kPatience);
        QVERIFY(page().isFollowing());
    }

    void theServicesCurvesAppearAndGrow()
    {
        page().chooseServices({id("alpha"), id("beta")});
        QTRY_VERIFY_WITH_TIMEOUT(card("memory_usage") && card("memory_usage")->chart()->drawnPoints() >= 4, kPatience);
        const models::ChartKey key{id("alpha"), QStringLiteral("memory_usage")};
        const auto held = page().feed().series(key)->size();
        QTRY_VERIFY_WITH_TIMEOUT(page().feed().series(key)->size() > held, kPatience);
        const auto latest = page().feed().series(key)->at(page().feed().newestMs());
        QVERIFY(latest);
        QVERIFY2(latest->highest > 0.1 && latest->highest < 500, qPrintable(QString::number(latest->highest)));
    }

    void anotherRangeIsFetchedAndShown()
    {
        page().chooseServices({id("alpha")});
        for (const int seconds : {3600, 86'400, 900}) {
            QTest::mouseClick(page().rangeChips()->chip(seconds), Qt::LeftButton);
            QCOMPARE(page().range().spanMs(), seconds * 1000LL);
            QTRY_VERIFY_WITH_TIMEOUT(card("memory_usage")->chart()->drawnPoints() > 0, kPatience);
            QVERIFY(card("memory_usage")->problem().isEmpty());
        }
        // Before there was anything.
        const qint64 day = m_live->clock.nowMs() - 86'400'000;
        page().showRange(day, day + 600'000);
        QTRY_VERIFY_WITH_TIMEOUT(page().states()->shown() == Shown::Empty || card("memory_usage")->chart()->drawnPoints() == 0, kPatience);
        page().backToLive();
        QTRY_VERIFY_WITH_TIMEOUT(card("memory_usage") && card("memory_usage")->chart()->drawnPoints() > 0, kPatience);
    }

    void pointsAreWrittenAsText()
    {
        page().chooseServices({id("alpha"), id("beta")});
        QTRY_VERIFY_WITH_TIMEOUT(card("memory_usage")->chart()->drawnPoints() >= 4, kPatience);
        const QString file = m_folder.filePath(QStringLiteral("points.csv"));
        QSignalSpy done(&page(), &ui::pages::Page::done);
        page().exportCsv(file);
        QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, kPatience);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray text = written.readAll();
        for (const char *part : {"alpha", "beta", "memory_usage", "cpu_usage"})
            QVERIFY2(text.contains(part), part);
        QVERIFY(text.count('\n') > 4);
    }

    void chartsAreWrittenAsAPicture()
    {
        const QString file = m_folder.filePath(QStringLiteral("charts.png"));
        QSignalSpy done(&page(), &ui::pages::Page::done);
        page().exportPng(file);
        QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, kPatience);
        const QImage picture(file);
        QVERIFY(picture.width() > 600 && picture.height() > 300);
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        QSignalSpy failed(&page(), &ui::pages::Page::failed);
        page().exportCsv(m_folder.filePath(QStringLiteral("no/such/folder/points.csv")));
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, kPatience);
    }
};

QTEST_MAIN(tst_LiveMetrics)
#include "tst_live_metrics.moc"
