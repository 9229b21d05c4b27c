// SPDX-License-Identifier: GPL-3.0-or-later
// The metrics page against a server in memory: what it asks for, every state, zoom and pan, the legend,
// export; and its pictures in both themes (MCP_GALLERY_DIR tells where they go).
#include "gallery.h"
#include "models/service_model.h"
#include "tests/support/fake_backend.h"
#include "ui/pages/metrics_chips.h"
#include "ui/pages/metrics_page.h"
#include "ui/pages/service_picker.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/states.h"

#include <QtTest>
#include <QtWidgets>

#include <cmath>

using core::ServiceId;
using core::ServiceStatus;
using support::FakeBackend;
using Shown = ui::widgets::StateStack::Shown;

static ServiceId id(const char *text)
{
    return ServiceId(QString::fromLatin1(text));
}

static client::MetricSeries series(const QString &service, const QString &name, qint64 end, int count, qint64 step,
                                   const std::function<double(int)> &value)
{
    client::MetricSeries one;
    one.name = name;
    if (!service.isEmpty())
        one.labels.insert(QStringLiteral("service"), service);
    for (int i = 0; i < count; ++i) {
        const qint64 at = end - (count - i) * step;
        one.points.append({at - at % 5000, value(i)});
    }
    return one;
}

class tst_MetricsPage : public QObject
{
    Q_OBJECT

    core::SystemClock m_clock;
    std::unique_ptr<ui::theme::Theme> m_theme;
    QString m_folder;

    struct Stage
    {
        FakeBackend backend;
        models::ServiceModel services;
        ui::pages::MetricsPage page;
        explicit Stage(const core::Clock &clock, QSize size = {1068, 744}) : page({services, clock})
        {
            page.resize(size);
            page.show();
            (void)QTest::qWaitForWindowExposed(&page);
        }
        ~Stage()
        {
            page.setBackend(nullptr);
            services.setBackend(nullptr);
        }
        void open()
        {
            services.setBackend(&backend);
            page.setBackend(&backend);
            page.setActive(true);
        }
    };

    // Five minutes of CPU and memory for two services, and of the machine.
    void fill(FakeBackend &backend, int count = 60)
    {
        QVector<client::MetricSeries> all;
        const qint64 now = m_clock.nowMs();
        for (const char *service : {"alpha", "beta"}) {
            backend.put(FakeBackend::makeService(QString::fromLatin1(service)));
            all << series(QString::fromLatin1(service), QStringLiteral("cpu_usage"), now, count, 5000, [](int i) { return 10 + i % 7; })
                << series(QString::fromLatin1(service), QStringLiteral("memory_usage"), now, count, 5000, [](int i) { return 200 + i; });
        }
        all << series({}, QStringLiteral("host_cpu_usage"), now, count, 5000, [](int i) { return 30 + i % 5; });
        backend.setMetrics(all);
    }

    static QPoint inPlot(ui::widgets::ChartView *chart, double part)
    {
        const QRect plot = chart->plotRect();
        return {plot.left() + int(part * plot.width()), plot.center().y()};
    }

private slots:
    void initTestCase()
    {
        m_theme = std::make_unique<ui::theme::Theme>(*qApp, ui::theme::Mode::Light);
        m_folder = galleryFolder();
        QVERIFY(!m_folder.isEmpty());
    }
    void cleanupTestCase() { m_theme.reset(); }

    void withoutAServiceItShowsTheMachine()
    {
        Stage s(m_clock);
        fill(s.backend);
        s.open();
        QTRY_COMPARE(s.page.states()->shown(), Shown::Content);
        QCOMPARE(s.page.cards().size(), 4);
        QTRY_VERIFY(s.page.cards().first()->chart()->drawnPoints() > 50);
        QCOMPARE(s.backend.callCount(QStringLiteral("platform.metrics  host_cpu_usage")), 1);
        QVERIFY(s.page.metricChip(QStringLiteral("host_cpu_usage"))->isVisible());
        QVERIFY(!s.page.metricChip(QStringLiteral("cpu_usage"))->isVisible());
    }

    void aChosenServiceBringsItsOwnMetrics()
    {
        Stage s(m_clock);
        fill(s.backend);
        s.open();
        s.page.goTo({.page = ui::pages::PageId::Metrics, .service = id("alpha")});
        QCOMPARE(s.page.chosenServices(), QVector<ServiceId>{id("alpha")});
        QTRY_VERIFY(s.page.cards().first()->chart()->drawnPoints() > 50);
        QTRY_COMPARE(s.page.serviceChip(id("alpha"))->text(), QStringLiteral("Alpha"));
        QVERIFY(s.page.metricChip(QStringLiteral("cpu_usage"))->isVisible());
        QTRY_COMPARE(s.backend.callCount(QStringLiteral("platform.metrics alpha cpu_usage")), 1);
        s.page.metricChip(QStringLiteral("up"))->click();
        QTRY_COMPARE(s.backend.callCount(QStringLiteral("platform.metrics alpha up")), 1);
        QCOMPARE(s.backend.callCount(QStringLiteral("platform.metrics alpha cpu_usage")), 1); // held already
        QVERIFY(s.page.chosenMetrics().contains(QStringLiteral("up")));
    }

    void thePickerFiltersAndChooses()
    {
        Stage s(m_clock);
        fill(s.backend);
        s.open();
        QTRY_COMPARE(s.services.rowCount(), 2);
        s.page.focusSearch();
        auto *picker = s.page.picker();
        QTRY_VERIFY(picker->isVisible());
        QTest::keyClicks(picker->field(), QStringLiteral("bet"));
        QTRY_COMPARE(picker->list()->model()->rowCount(), 1);
        QTest::keyClick(picker->field(), Qt::Key_Return);
        QCOMPARE(s.page.chosenServices(), QVector<ServiceId>{id("beta")});
        QTest::keyClick(picker->field(), Qt::Key_Return);
        QVERIFY(s.page.chosenServices().isEmpty());
        QTest::keyClick(picker->field(), Qt::Key_Escape);
        QVERIFY(!picker->isVisible());
    }

    void theLegendHidesAndTakesAway()
    {
        Stage s(m_clock);
        fill(s.backend);
        s.open();
        s.page.chooseServices({id("alpha"), id("beta")});
        auto *chart = s.page.cards().first()->chart();
        QTRY_VERIFY(chart->drawnPoints() > 100);
        s.page.serviceChip(id("alpha"))->click();
        QTRY_VERIFY(chart->drawnPoints() > 50 && chart->drawnPoints() < 70);
        QTest::keyClick(s.page.serviceChip(id("beta")), Qt::Key_Delete);
        QTRY_COMPARE(s.page.chosenServices(), QVector<ServiceId>{id("alpha")});
        QTRY_COMPARE(chart->drawnPoints(), 0);
        s.page.serviceChip(id("alpha"))->click();
        QTRY_VERIFY(chart->drawnPoints() > 50);
    }

    void hoverIsSharedAndTellsEveryValue()
    {
        Stage s(m_clock);
        fill(s.backend);
        s.open();
        s.page.chooseServices({id("alpha"), id("beta")});
        auto *cpu = s.page.cards()[0]->chart();
        auto *memory = s.page.cards()[1]->chart();
        QTRY_VERIFY(memory->drawnPoints() > 100);
        QTest::mouseMove(cpu, inPlot(cpu, 0.9));
        QTRY_VERIFY(cpu->hoverTime().has_value());
        QCOMPARE(memory->hoverTime(), cpu->hoverTime());
        QCOMPARE(memory->hoverTexts().size(), 3); // the time and both services
        QVERIFY(memory->hoverTexts()[1].startsWith(QStringLiteral("Alpha 2")));
        cpu->setFocus();
        QTest::keyClick(cpu, Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(!cpu->accessibleDescription().isEmpty());
        // Before the samples began there is nothing to tell.
        QTest::mouseMove(cpu, inPlot(cpu, 0.1));
        QTRY_COMPARE(cpu->hoverTexts().value(1), QStringLiteral("Alpha no value"));
    }

    void dragZoomsAndDoubleClickResets()
    {
        Stage s(m_clock);
        fill(s.backend);
        s.open();
        auto *chart = s.page.cards().first()->chart();
        QTRY_VERIFY(chart->drawnPoints() > 50);
        const qint64 before = s.page.range().spanMs();
        QTest::mousePress(chart, Qt::LeftButton, {}, inPlot(chart, 0.5));
        QTest::mouseMove(chart, inPlot(chart, 0.6));
        QTest::mouseMove(chart, inPlot(chart, 0.75));
        QTest::mouseRelease(chart, Qt::LeftButton, {}, inPlot(chart, 0.75));
        QVERIFY(!s.page.isFollowing());
        QVERIFY(std::abs(s.page.range().spanMs() - before / 4) < before / 50);
        QCOMPARE(s.page.rangeChips()->chosen(), 1);
        const qint64 from = s.page.range().fromMs;
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Left);
        QVERIFY(s.page.range().fromMs < from);
        QTest::keyClick(chart, Qt::Key_Minus);
        QVERIFY(s.page.range().spanMs() > before / 3);
        QTest::mouseDClick(chart, Qt::LeftButton, {}, inPlot(chart, 0.5));
        QVERIFY(s.page.isFollowing());
        QCOMPARE(s.page.rangeChips()->chosen(), 900);
    }

    void noRangeReachesIntoTheFutureOrBelowAMinute()
    {
        Stage s(m_clock);
        fill(s.backend);
        s.open();
        const qint64 now = m_clock.nowMs();
        s.page.showRange(now - 1000, now + 3'600'000);
        QVERIFY(s.page.range().toMs <= m_clock.nowMs());
        s.page.showRange(now - 500'000, now - 499'000);
        QCOMPARE(s.page.range().spanMs(), 60'000);
        s.page.showRange(0, now);
        QCOMPARE(s.page.range().spanMs(), 15LL * 86'400'000);
    }

    void pausingHoldsTheCharts()
    {
        Stage s(m_clock);
        fill(s.backend);
        s.open();
        QTRY_COMPARE(s.page.states()->shown(), Shown::Content);
        s.page.liveButton()->click();
        QVERIFY(!s.page.isFollowing());
        const auto held = s.page.range();
        QTest::qWait(30);
        QCOMPARE(s.page.range(), held);
        s.page.liveButton()->click();
        QVERIFY(s.page.isFollowing());
    }

    void liveSamplesAppear()
    {
        Stage s(m_clock);
        fill(s.backend);
        s.open();
        s.page.chooseServices({id("alpha")});
        const models::ChartKey key{id("alpha"), QStringLiteral("cpu_usage")};
        QTRY_VERIFY(s.page.feed().series(key)->size() > 50);
        const auto held = s.page.feed().series(key)->size();
        s.backend.tellSamples({{id("alpha"), QStringLiteral("cpu_usage"), -1, 99, m_clock.nowMs() + 10}, {id("alpha"), QStringLiteral("cpu_usage"), 0, 5, m_clock.nowMs() + 10}});
        QTRY_VERIFY(s.page.feed().series(key)->size() > held || s.page.feed().series(key)->size() == held);
        QCOMPARE(s.page.feed().series(key)->at(m_clock.nowMs())->highest, 99.0);
    }

    // --- states ------------------------------------------------------------------------------------

    void loadingIsSaidOnlyWhenItLasts()
    {
        Stage s(m_clock);
        fill(s.backend);
        s.backend.setHeld(true);
        s.open();
        QCOMPARE(s.page.states()->shown(), Shown::Loading);
        s.backend.setHeld(false);
        QTRY_COMPARE(s.page.states()->shown(), Shown::Content);
    }

    void nothingMeasuredOffersALongerTime()
    {
        Stage s(m_clock);
        s.open();
        QTRY_COMPARE(s.page.states()->shown(), Shown::Empty);
        QPushButton *step = nullptr;
        for (QPushButton *button : s.page.states()->empty().findChildren<QPushButton *>())
            if (button->isVisible())
                step = button;
        QVERIFY(step);
        QTest::mouseClick(step, Qt::LeftButton);
        QCOMPARE(s.page.rangeChips()->chosen(), 86'400);
    }

    void noMetricOffersTheUsual()
    {
        Stage s(m_clock);
        fill(s.backend);
        s.open();
        s.page.chooseMetrics({});
        QTRY_COMPARE(s.page.states()->shown(), Shown::Empty);
        for (QPushButton *button : s.page.states()->empty().findChildren<QPushButton *>())
            if (button->isVisible())
                QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(s.page.cards().size(), 4);
    }

    void aFailureSaysWhyAndTriesAgain()
    {
        Stage s(m_clock);
        fill(s.backend);
        s.backend.fail(QStringLiteral("platform.metrics"), core::Error{core::ErrorCode::Internal, QStringLiteral("The disk is full"), {}, {}, {}});
        s.open();
        QTRY_COMPARE(s.page.states()->shown(), Shown::Failed);
        QVERIFY(s.page.states()->failed().sentence().contains(QStringLiteral("The disk is full")));
        s.backend.failNothing();
        QTest::mouseClick(s.page.states()->retryButton(), Qt::LeftButton);
        QTRY_COMPARE(s.page.states()->shown(), Shown::Content);
    }

    void oneFailedMetricLeavesTheOthers()
    {
        Stage s(m_clock);
        fill(s.backend);
        s.backend.fail(QStringLiteral("platform.metrics  host_memory_usage"), core::Error{core::ErrorCode::Internal, QStringLiteral("No such table"), {}, {}, {}});
        s.open();
        QTRY_COMPARE(s.page.states()->shown(), Shown::Content);
        QTRY_VERIFY(s.page.cards()[1]->problem().contains(QStringLiteral("No such table")));
        QVERIFY(s.page.cards()[0]->problem().isEmpty());
    }

    void withoutPermissionItSaysWhy()
    {
        Stage s(m_clock);
        fill(s.backend);
        s.backend.forbid();
        s.open();
        QTRY_COMPARE(s.page.states()->shown(), Shown::Empty);
        QVERIFY(s.page.states()->empty().sentence().contains(QStringLiteral("metrics:read")));
        QVERIFY(!s.page.rangeChips()->isEnabled());
        QVERIFY(!s.page.metricChip(QStringLiteral("host_cpu_usage"))->isEnabled());
    }

    void offlineKeepsTheChartsAndSaysTheirDate()
    {
        Stage s(m_clock);
        fill(s.backend);
        s.open();
        QTRY_COMPARE(s.page.states()->shown(), Shown::Content);
        s.backend.drop();
        QCOMPARE(s.page.states()->shown(), Shown::Content);
        QVERIFY(s.page.freshnessText().startsWith(QStringLiteral("As of")));
        const int asked = s.backend.callCount(QStringLiteral("platform.metrics  host_cpu_usage"));
        s.backend.comeBack();
        QTRY_COMPARE(s.backend.callCount(QStringLiteral("platform.metrics  host_cpu_usage")), asked + 1); // what was missed
        QCOMPARE(s.page.freshnessText(), QStringLiteral("Updated live"));
    }

    void aHiddenPageIsQuiet()
    {
        Stage s(m_clock);
        fill(s.backend);
        s.services.setBackend(&s.backend);
        s.page.setBackend(&s.backend);
        QTest::qWait(30);
        QCOMPARE(s.backend.callCount(QStringLiteral("platform.metrics")), 0);
        s.page.setActive(true);
        QTRY_VERIFY(s.backend.callCount(QStringLiteral("platform.metrics")) > 0);
    }

    void tenThousandServicesStayQuick()
    {
        Stage s(m_clock);
        s.backend.fill(10'000);
        s.open();
        QTRY_COMPARE_WITH_TIMEOUT(s.services.rowCount(), 10'000, 10'000);
        QElapsedTimer timer;
        timer.start();
        s.page.focusSearch();
        s.page.picker()->field()->setText(QStringLiteral("09999"));
        QTRY_COMPARE(s.page.picker()->list()->model()->rowCount(), 1);
        qInfo("found among 10,000 services in %lld ms", timer.elapsed());
        QVector<ServiceId> many;
        for (int i = 0; i < 14; ++i)
            many.append(ServiceId(QStringLiteral("service-%1").arg(i, 5, 10, QLatin1Char('0'))));
        s.page.chooseServices(many);
        QCOMPARE(s.page.chosenServices().size(), ui::pages::MetricsPage::kMostServices);
    }

    void movingFourChartsOfTenServicesStaysQuick()
    {
        Stage s(m_clock, {2348, 1384});
        QVector<client::MetricSeries> all;
        QVector<ServiceId> ids;
        for (int k = 0; k < 10; ++k) {
            const QString name = QStringLiteral("service-%1").arg(k);
            ids.append(ServiceId(name));
            s.backend.put(FakeBackend::makeService(name));
            for (const char *metric : {"cpu_usage", "memory_usage", "request_rate", "request_latency_p95_ms"})
                all << series(name, QString::fromLatin1(metric), m_clock.nowMs(), 900, 5000, [k](int i) { return 10 * k + i * 37 % 23; });
        }
        s.backend.setMetrics(all);
        s.open();
        s.page.chooseServices(ids);
        s.page.follow(core::Seconds(3600));
        QTRY_VERIFY(s.page.cards()[3]->chart()->drawnPoints() > 6000);
        QTest::qWait(300);
        const qint64 now = m_clock.nowMs();
        QElapsedTimer timer;
        qint64 worst = 0, sum = 0;
        constexpr int moves = 20;
        for (int i = 0; i < moves; ++i) {
            timer.start();
            s.page.showRange(now - 3'600'000 - i * 20'000, now - i * 20'000);
            for (ui::pages::MetricCard *card : s.page.cards())
                QMetaObject::invokeMethod(card->chart(), &ui::widgets::ChartView::scheduleRefresh);
            QTest::qWait(17); // the frame in which the charts draw anew
            s.page.grab();
            const qint64 took = timer.elapsed() - 17;
            worst = std::max(worst, took);
            sum += took;
        }
        qInfo("moving four charts with %d curves and 29,000 points: %.1f ms a frame, at worst %lld ms", 40, double(sum) / moves, worst);
        timer.start();
        auto *chart = s.page.cards().first()->chart();
        for (int i = 0; i < moves; ++i) {
            QTest::mouseMove(chart, inPlot(chart, 0.2 + 0.02 * i));
            s.page.grab();
        }
        qInfo("hovering over them: %.1f ms a frame", double(timer.nsecsElapsed()) / moves / 1e6);
        QCOMPARE(s.page.cards().size(), 4);
    }

    // --- export ------------------------------------------------------------------------------------

    void csvHoldsWhatIsShown()
    {
        Stage s(m_clock);
        fill(s.backend);
        s.open();
        s.page.chooseServices({id("alpha"), id("beta")});
        QTRY_VERIFY(s.page.cards()[1]->chart()->drawnPoints() > 100);
        s.page.serviceChip(id("beta"))->click();
        QTemporaryDir folder;
        QSignalSpy done(&s.page, &ui::pages::Page::done);
        const QString path = folder.filePath(QStringLiteral("out.csv"));
        s.page.exportCsv(path);
        QTRY_COMPARE(done.count(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines.first().trimmed(), QByteArray("time,service,metric,value,lowest,highest"));
        QCOMPARE(lines.size(), 1 + 120 + 1);
        QVERIFY(lines[1].contains(",alpha,cpu_usage,10,10,10"));
        QVERIFY(!lines.join('\n').contains("beta"));
        QSignalSpy failed(&s.page, &ui::pages::Page::failed);
        s.page.exportCsv(folder.filePath(QStringLiteral("not/there/out.csv")));
        QTRY_COMPARE(failed.count(), 1);
    }

    void pngHoldsAllCharts()
    {
        Stage s(m_clock);
        fill(s.backend);
        s.open();
        s.page.chooseServices({id("alpha"), id("beta")});
        QTRY_VERIFY(s.page.cards()[1]->chart()->drawnPoints() > 100);
        QTemporaryDir folder;
        QSignalSpy done(&s.page, &ui::pages::Page::done);
        const QString path = folder.filePath(QStringLiteral("out.png"));
        s.page.exportPng(path);
        QTRY_COMPARE(done.count(), 1);
        const QImage image(path);
        QCOMPARE(image.width(), s.page.cards()[0]->parentWidget()->width());
        QVERIFY(image.height() > s.page.cards()[0]->parentWidget()->height());
    }

    // --- pictures ----------------------------------------------------------------------------------

    void pictures_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("name");
        QTest::newRow("light, 1280x800") << int(ui::theme::Mode::Light) << QSize(1068, 744) << QStringLiteral("light");
        QTest::newRow("dark, 1280x800") << int(ui::theme::Mode::Dark) << QSize(1068, 744) << QStringLiteral("dark");
        QTest::newRow("light, 2560x1440") << int(ui::theme::Mode::Light) << QSize(2348, 1384) << QStringLiteral("light-large");
        QTest::newRow("dark, 2560x1440") << int(ui::theme::Mode::Dark) << QSize(2348, 1384) << QStringLiteral("dark-large");
    }
    void pictures()
    {
        QFETCH(int, mode);
        QFETCH(QSize, size);
        QFETCH(QString, name);
        m_theme->setMode(static_cast<ui::theme::Mode>(mode));
        Stage s(m_clock, size);
        const auto save = [&](const char *what) {
            QTest::qWait(120);
            QVERIFY(s.page.grab().save(m_folder + QStringLiteral("/metrics-%1-%2.png").arg(QLatin1StringView(what), name)));
        };
        const char *names[] = {"filesystem-mcp", "git-mcp", "postgres-mcp", "everything", "custom-mcp"};
        const qint64 now = m_clock.nowMs();
        QVector<client::MetricSeries> all;
        int k = 0;
        for (const char *service : names) {
            core::Service one = FakeBackend::makeService(QString::fromLatin1(service));
            if (k == 4)
                one.spec.name = QStringLiteral("Custom MCP service with a name that is rather long for a chip of this width");
            s.backend.put(one);
            const QString at = QString::fromLatin1(service);
            const auto add = [&](const char *metric, double base, double swing, double noise) {
                auto made = series(at, QString::fromLatin1(metric), now, 180, 5000, [=](int i) {
                    const double spike = k == 2 && i == 120 ? 3 * base : 0;
                    return std::max(0.0, base + swing * std::sin(i / (9.0 + 5 * k) + k) + noise * ((i * (37 + k) % 11) / 11.0) + spike);
                });
                if (k == 1) // it was down for a while
                    made.points.remove(80, 30);
                all << made;
            };
            add("cpu_usage", 8.0 + 9 * k, 3 + k, 4);
            add("memory_usage", 180.0 + 90 * k, 14, 6);
            add("request_rate", 20.0 + 12 * k, 6, 5);
            add("request_latency_p95_ms", 30.0 + 15 * k, 8, 9);
            ++k;
        }
        const auto host = [&](const char *metric, double base, double swing, double noise) {
            all << series({}, QString::fromLatin1(metric), now, 180, 5000, [=](int i) {
                return base + swing * std::sin(i / 17.0) + noise * ((i * 37 % 11) / 11.0);
            });
        };
        host("host_cpu_usage", 41, 9, 8);
        host("host_memory_usage", 8100, 260, 40);
        host("platform_request_rate", 118, 22, 14);
        host("host_load1", 1.4, 0.4, 0.2);
        s.backend.setMetrics(all);
        s.open();
        QTRY_VERIFY(s.page.cards().size() == 4 && s.page.cards().last()->chart()->drawnPoints() > 0);
        save("host");
        s.page.chooseServices({id(names[0]), id(names[1]), id(names[2]), id(names[3]), id(names[4])});
        QTRY_VERIFY(s.page.cards()[2]->chart()->drawnPoints() > 400);
        auto *chart = s.page.cards()[0]->chart();
        QTest::mouseMove(chart, inPlot(chart, 0.55));
        save("services");
        QTest::mousePress(chart, Qt::LeftButton, {}, inPlot(chart, 0.3));
        QTest::mouseMove(chart, inPlot(chart, 0.4));
        QTest::mouseMove(chart, inPlot(chart, 0.62));
        save("selecting");
        QTest::mouseRelease(chart, Qt::LeftButton, {}, inPlot(chart, 0.62));
        s.page.chooseServices({id(names[2])});
        QTest::qWait(200);
        save("zoomed");
        s.page.exportPng(m_folder + QStringLiteral("/metrics-export-%1.png").arg(name));
        s.page.backToLive();
        // A day of averages with the extremes beside them.
        for (auto &one : all) {
            for (int i = 0; i < one.points.size(); ++i) {
                client::MetricPoint &point = one.points[i];
                point.timeMs = now - (one.points.size() - i) * 480'000;
                point.timeMs -= point.timeMs % 120'000;
                point.below = point.value * 0.2;
                point.above = point.value * (i % 31 == 5 ? 1.4 : 0.25);
            }
        }
        s.backend.setMetrics(all);
        s.page.follow(core::Seconds(86'400));
        QTest::qWait(300);
        QTest::mouseMove(chart, inPlot(chart, 0.4));
        save("day");
        s.backend.drop();
        s.page.focusSearch();
        QTest::qWait(100);
        QVERIFY(s.page.picker()->grab().save(m_folder + QStringLiteral("/metrics-picker-%1.png").arg(name)));
        s.page.picker()->close();
        save("offline");
        s.backend.setMetrics({});
        s.backend.comeBack();
        QTRY_COMPARE(s.page.states()->shown(), Shown::Empty);
        save("empty");
        m_theme->setMode(ui::theme::Mode::Light);
    }
};

QTEST_MAIN(tst_MetricsPage)
#include "tst_metrics_page.moc"
