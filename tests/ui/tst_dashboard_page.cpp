// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard_stage.h"
#include "ui/pages/dashboard_card.h"
#include "ui/pages/dashboard_chart.h"
#include "ui/pages/dashboard_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/states.h"
#include "ui/widgets/table_view.h"

#include <QtTest>
#include <QtWidgets>

using core::ServiceId;
using core::ServiceStatus;
using support::FakeBackend;
using ui::pages::DashboardCard;
using ui::pages::DashboardPage;
using ui::pages::Destination;
using ui::pages::PageId;
using Card = ui::pages::DashboardCard::Shown;
using Tile = ui::pages::DashboardPage::Tile;
using Whole = ui::widgets::StateStack::Shown;

static ServiceId id(const char *text)
{
    return ServiceId(QString::fromLatin1(text));
}

class tst_DashboardPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::theme::Theme> m_theme;
    core::SystemClock m_clock;

    struct Stage
    {
        FakeBackend backend;
        models::ServiceModel services;
        DashboardPage page;
        QVector<Destination> wishes;

        explicit Stage(const core::Clock &clock, const QSize &size = {1068, 744}) : page({services, clock})
        {
            QObject::connect(&page, &DashboardPage::wants, &page, [this](const Destination &to) { wishes << to; });
            page.resize(size);
            page.show();
            (void)QTest::qWaitForWindowExposed(&page);
        }
        ~Stage()
        {
            page.setActive(false);
            page.setBackend(nullptr);
            services.setBackend(nullptr);
        }
        void open()
        {
            services.setBackend(&backend);
            page.setBackend(&backend);
            page.setActive(true);
        }
        void openFull(const core::Clock &clock)
        {
            DashboardStage::fill(backend, clock.nowMs());
            open();
            QTRY_COMPARE(page.cpuChart()->shown(), Card::Content);
            QTRY_COMPARE(page.tile(Tile::Cpu)->words().figure, QStringLiteral("45.2"));
            QTRY_COMPARE(page.healthCard()->shown(), Card::Content);
            QTRY_COMPARE(page.busiestCard()->shown(), Card::Content);
        }
    };

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        m_theme = std::make_unique<ui::theme::Theme>(*qApp, ui::theme::Mode::Light);
    }
    void cleanupTestCase() { m_theme.reset(); }

    void tilesTellFigures()
    {
        Stage s(m_clock);
        s.openFull(m_clock);
        QTRY_COMPARE(s.page.tile(Tile::Services)->words().figure, QStringLiteral("7"));
        QCOMPARE(s.page.tile(Tile::Services)->words().rest, QStringLiteral("of 10 running"));
        QCOMPARE(s.page.tile(Tile::Memory)->words().rest, QStringLiteral("of 16 GB"));
        QCOMPARE(s.page.tile(Tile::Requests)->words().figure, QStringLiteral("123"));
        QVERIFY(s.page.tile(Tile::Services)->pill()->isVisible());
        QVERIFY(s.page.tile(Tile::Cpu)->accessibleName().contains(QStringLiteral("45.2")));
        QVERIFY(!s.page.tile(Tile::Disk)->isVisible()); // there is room for it on a larger screen only
    }

    void everyTileLeadsToItsPage()
    {
        Stage s(m_clock);
        s.openFull(m_clock);
        QTest::mouseClick(s.page.tile(Tile::Services), Qt::LeftButton, {}, QPoint(20, 20));
        s.page.tile(Tile::Memory)->setFocus();
        QTest::keyClick(s.page.tile(Tile::Memory), Qt::Key_Return);
        QTest::mouseClick(s.page.tile(Tile::Services)->pill(), Qt::LeftButton);
        const QRect running = s.page.stateBar()->partOf(ServiceStatus::Running);
        QVERIFY(!running.isEmpty());
        QTest::mouseClick(s.page.stateBar(), Qt::LeftButton, {}, running.center());
        QCOMPARE(s.wishes.size(), 4);
        QCOMPARE(s.wishes[0].page, PageId::Services);
        QVERIFY(!s.wishes[0].status);
        QCOMPARE(s.wishes[1].page, PageId::Metrics);
        QCOMPARE(s.wishes[2].status, std::optional(ServiceStatus::Error));
        QCOMPARE(s.wishes[3].status, std::optional(ServiceStatus::Running));
    }

    void aBusyServiceOpens()
    {
        Stage s(m_clock);
        s.openFull(m_clock);
        auto *table = s.page.table();
        QTRY_VERIFY(table->model()->rowCount() >= 5);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, 0)).center());
        QTRY_COMPARE(s.wishes.size(), 1);
        QCOMPARE(s.wishes.last().service, id("postgres-mcp"));
        table->setFocus();
        table->setCurrentIndex(table->model()->index(1, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(s.wishes.size(), 2);
        QCOMPARE(s.wishes.last().service, id("filesystem-mcp"));
        QCOMPARE(s.wishes.last().page, PageId::Services);
    }

    void theBusiestByMemory()
    {
        Stage s(m_clock);
        s.openFull(m_clock);
        for (const ui::pages::Command &command : s.page.commands()) {
            if (command.text.contains(QStringLiteral("by memory")))
                command.run();
        }
        QTRY_VERIFY(s.page.table()->model()->index(0, 0).data().toString().startsWith(QStringLiteral("Custom")));
    }

    void theLegendAndTheHeadingLead()
    {
        Stage s(m_clock);
        s.openFull(m_clock);
        const auto legend = s.page.cpuChart()->legend();
        QCOMPARE(legend.size(), 4);
        QCOMPARE(legend[0]->text(), QStringLiteral("Postgres MCP"));
        legend[0]->click();
        QCOMPARE(s.wishes.last().service, id("postgres-mcp"));
        qobject_cast<ui::pages::LinkButton *>(s.page.cpuChart()->headRow()->itemAt(0)->widget())->click();
        QCOMPARE(s.wishes.last().page, PageId::Metrics);
        QCOMPARE(s.page.cpuChart()->view()->curveCount(), 4);
        QTRY_VERIFY(s.page.cpuChart()->view()->drawnPoints() > 100);
    }

    void aNewServerIsShownFromItsBeginning()
    {
        core::ManualClock clock;
        Stage s(clock);
        QVector<client::MetricSeries> all;
        for (const auto &[metric, service] : {std::pair{"host_cpu_usage", ""}, std::pair{"cpu_usage", "young"}}) {
            client::MetricSeries series;
            series.name = QString::fromLatin1(metric);
            if (*service)
                series.labels.insert(QStringLiteral("service"), QString::fromLatin1(service));
            for (int i = 0; i <= 16; ++i)
                series.points.append({clock.nowMs() - (16 - i) * 5000, 10.0 + i % 3});
            all << series;
        }
        s.backend.setMetrics(all);
        s.backend.put(FakeBackend::makeService(QStringLiteral("young")));
        s.open();
        // Eighty seconds of an hour would be a sliver.
        QTRY_COMPARE(s.page.cpuChart()->view()->toMs() - s.page.cpuChart()->view()->fromMs(), 120'000);
        clock.advance(core::Millis(60'000));
        s.backend.tellSamples({{id("young"), QStringLiteral("cpu_usage"), -1, 12, clock.nowMs()},
                               {{}, QStringLiteral("host_cpu_usage"), -1, 12, clock.nowMs()}});
        QTRY_COMPARE(s.page.cpuChart()->view()->toMs() - s.page.cpuChart()->view()->fromMs(), 300'000); // it grows
        QCOMPARE(s.page.range()->chosen(), 3600);
    }

    void aCurveKeepsItsPlaceAndColour()
    {
        Stage s(m_clock);
        s.openFull(m_clock);
        const auto before = s.page.cpuChart()->places();
        QVector<core::MetricSample> samples;
        for (int i = 0; i < 30; ++i)
            samples << core::MetricSample{id("everything"), QStringLiteral("cpu_usage"), -1, 90, m_clock.nowMs() + i};
        s.backend.tellSamples(samples);
        QTest::qWait(300);
        QCOMPARE(s.page.cpuChart()->places(), before); // not in the middle of a minute
        s.page.cpuChart()->chooseAnew();
        const auto after = s.page.cpuChart()->places();
        QVERIFY(after.contains(id("everything")));
        for (const ServiceId &one : before) {
            if (after.contains(one))
                QCOMPARE(after.indexOf(one), before.indexOf(one));
        }
    }

    void aDeletedServiceLeavesTheChart()
    {
        Stage s(m_clock);
        s.openFull(m_clock);
        s.backend.removeAndTell(id("postgres-mcp"));
        QTRY_VERIFY(!s.page.cpuChart()->places().contains(id("postgres-mcp")));
        QTRY_VERIFY(!s.page.cpuChart()->places().contains(ServiceId())); // the next one took its place
    }

    void rangesAreFetchedOnce()
    {
        Stage s(m_clock);
        s.openFull(m_clock);
        QTest::qWait(100);
        s.backend.clearCalls();
        s.page.range()->choose(24 * 3600);
        // Four curves, six of the tiles: once to see how far back they go, once as finely as that can be shown.
        QTRY_COMPARE(s.backend.callCount(QStringLiteral("platform.metrics")), 20);
        QTest::qWait(300);
        QCOMPARE(s.backend.callCount(QStringLiteral("platform.metrics")), 20);
        auto *view = s.page.cpuChart()->view();
        QTRY_COMPARE(view->toMs() - view->fromMs(), 6 * 3600 * 1000LL); // there is an hour of samples
    }

    void theEngineIsToldAsItChanges()
    {
        Stage s(m_clock);
        s.openFull(m_clock);
        QTRY_COMPARE(s.page.checkRows().size(), 5);
        ui::pages::CheckRow *const row = s.page.checkRows()[3];
        QCOMPARE(row->words().title, QStringLiteral("Container engine"));
        QCOMPARE(row->words().figures, QStringLiteral("Docker 26.1.0 · not in use"));
        row->click();
        QCOMPARE(s.wishes.last().page, PageId::Services);

        core::Service service = *s.backend.held(core::ServiceId(QStringLiteral("git-mcp")));
        service.spec.runtime = core::RuntimeKind::Docker;
        s.backend.putAndTell(service, core::ServiceEventKind::Updated);
        QTRY_COMPARE(row->words().figures, QStringLiteral("Docker 26.1.0 · 1 container(s) running"));

        // The loss comes by itself, with the health; no question of ours is due.
        const int asked = s.backend.callCount(QStringLiteral("engine.state"));
        client::PlatformHealth health = DashboardStage::health(m_clock.nowMs(), core::HealthStatus::Healthy);
        health.status = core::HealthStatus::Degraded;
        health.checks.append({QStringLiteral("engine"), core::HealthStatus::Degraded, {}, {}});
        s.backend.setHealth(health);
        s.backend.fakeEngine().goDown(QStringLiteral("connection refused"));
        QCOMPARE(row->words().problem, QStringLiteral("connection refused"));
        QTRY_VERIFY(s.page.platform().health().value->status == core::HealthStatus::Degraded);
        QCOMPARE(s.page.checkRows().size(), 5); // told once
        QCOMPARE(s.backend.callCount(QStringLiteral("engine.state")), asked);
    }

    void aServerWithoutAnEngineToTellHasNoSuchRow()
    {
        Stage s(m_clock);
        s.backend.fail(QStringLiteral("engine"), {core::ErrorCode::NotFound, QStringLiteral("Not found"), {}, {}, {}});
        s.openFull(m_clock);
        QTRY_VERIFY(s.page.platform().engine().error.has_value());
        QCOMPARE(s.page.checkRows().size(), 4);
    }

    void healthRows()
    {
        Stage s(m_clock);
        s.openFull(m_clock);
        QTRY_COMPARE(s.page.checkRows().size(), 5);
        QCOMPARE(s.page.checkRows()[0]->words().title, QStringLiteral("Database"));
        QCOMPARE(s.page.checkRows()[4]->words().title, QStringLiteral("Event stream"));
        s.page.checkRows()[1]->click();
        QCOMPARE(s.wishes.last().page, PageId::Metrics);
        s.page.checkRows()[2]->click();
        QCOMPARE(s.wishes.last().page, PageId::Services);
        const auto rows = s.page.checkRows();
        s.backend.setHealth(DashboardStage::health(m_clock.nowMs(), core::HealthStatus::Degraded));
        s.page.refresh();
        QTRY_VERIFY(!s.page.checkRows()[2]->words().problem.isEmpty());
        QCOMPARE(s.page.checkRows(), rows); // patched in place
    }

    void eventsLeadToTheirTime()
    {
        Stage s(m_clock);
        s.openFull(m_clock);
        QTRY_COMPARE(s.page.eventsCard()->shown(), Card::Content);
        auto *list = s.page.eventList();
        const int past = list->model()->rowCount(); // what the services said of themselves
        QVERIFY(past >= 7);
        DashboardStage::tellEvents(s.backend, m_clock.nowMs());
        QCOMPARE(list->model()->rowCount(), past + 3);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
        QTRY_COMPARE(s.wishes.size(), 1);
        QCOMPARE(s.wishes[0].page, PageId::Logs);
        QCOMPARE(s.wishes[0].service, id("browser-mcp"));
        QVERIFY(std::abs(s.wishes[0].timeMs - m_clock.nowMs()) < 10'000);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(1, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(s.wishes.last().page, PageId::Services);
        QCOMPARE(s.wishes.last().service, id("git-mcp"));
    }

    void eventsBeforeTheListComeAfterThePast()
    {
        Stage s(m_clock);
        DashboardStage::fill(s.backend, m_clock.nowMs());
        s.backend.setHeld(true);
        s.open();
        DashboardStage::tellEvents(s.backend, m_clock.nowMs());
        s.backend.setHeld(false);
        auto *list = s.page.eventList();
        QTRY_VERIFY(list->model()->rowCount() > 3);
        qint64 newer = std::numeric_limits<qint64>::max();
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const qint64 at = list->model()->index(row, 0).data(models::EventLogModel::TimeRole).toLongLong();
            QVERIFY(at <= newer);
            newer = at;
        }
    }

    void hiddenItStaysQuiet()
    {
        Stage s(m_clock);
        s.openFull(m_clock);
        QTest::qWait(200);
        s.page.setActive(false);
        s.backend.clearCalls();
        s.backend.drop();
        s.backend.comeBack();
        QTest::qWait(200);
        QCOMPARE(s.backend.callCount(QStringLiteral("platform")), 0);
        s.page.setActive(true);
        QTRY_VERIFY(s.backend.callCount(QStringLiteral("platform.stats")) == 1);
        QTRY_VERIFY(s.backend.callCount(QStringLiteral("platform.metrics")) >= 6);
        QCOMPARE(s.page.cpuChart()->shown(), Card::Content); // without a flicker
    }

    void nothingYet()
    {
        Stage s(m_clock);
        s.open();
        QTRY_COMPARE(s.page.busiestCard()->noteTitle(), QStringLiteral("No services yet"));
        QTRY_COMPARE(s.page.cpuChart()->noteTitle(), QStringLiteral("No service is running"));
        QTRY_COMPARE(s.page.eventsCard()->noteTitle(), QStringLiteral("Nothing has happened"));
        QTRY_COMPARE(s.page.tile(Tile::Services)->words().rest, QStringLiteral("of 0 running"));
        s.page.busiestCard()->noteButton()->click();
        QCOMPARE(s.wishes.last().page, PageId::Services);
        s.backend.putAndTell(FakeBackend::makeService(QStringLiteral("first")), core::ServiceEventKind::Created);
        QTRY_COMPARE(s.page.busiestCard()->shown(), Card::Content);
        QTRY_COMPARE(s.page.eventsCard()->shown(), Card::Content);
        QTRY_COMPARE(s.page.cpuChart()->places().first(), id("first"));
    }

    void forbidden()
    {
        Stage s(m_clock);
        s.backend.forbid();
        s.open();
        QTRY_VERIFY(s.page.tile(Tile::Cpu)->isUnavailable());
        QTRY_VERIFY(s.page.tile(Tile::Services)->isUnavailable());
        QCOMPARE(s.page.tile(Tile::Cpu)->words().rest, QStringLiteral("not allowed"));
        QVERIFY(!s.page.tile(Tile::Cpu)->toolTip().isEmpty());
        QTRY_COMPARE(s.page.busiestCard()->noteTitle(), QStringLiteral("You may not see services"));
        QVERIFY(s.page.busiestCard()->noteSentence().contains(QStringLiteral("services:read")));
        QVERIFY(!s.page.busiestCard()->noteButton()->isVisible()); // trying again would not help
        QTRY_COMPARE(s.page.eventsCard()->noteTitle(), QStringLiteral("You may not see events"));
        QTRY_COMPARE(s.page.cpuChart()->noteTitle(), QStringLiteral("You may not see services"));
    }

    void failsAndIsTriedAgain()
    {
        Stage s(m_clock);
        DashboardStage::fill(s.backend, m_clock.nowMs());
        s.backend.fail({}, core::Error{core::ErrorCode::Internal, QStringLiteral("The disk is on fire"), {}, {}, {}});
        s.open();
        QTRY_COMPARE(s.page.healthCard()->shown(), Card::Note);
        QCOMPARE(s.page.healthCard()->noteSentence(), QStringLiteral("The disk is on fire"));
        QTRY_COMPARE(s.page.busiestCard()->shown(), Card::Note);
        s.backend.failNothing();
        s.page.healthCard()->noteButton()->click();
        QTRY_COMPARE(s.page.healthCard()->shown(), Card::Content);
        s.page.busiestCard()->noteButton()->click();
        QTRY_COMPARE(s.page.busiestCard()->shown(), Card::Content);
    }

    void theChartAloneFails()
    {
        Stage s(m_clock);
        DashboardStage::fill(s.backend, m_clock.nowMs());
        s.backend.fail(QStringLiteral("platform.metrics"), core::Error{core::ErrorCode::Internal, QStringLiteral("No samples"), {}, {}, {}});
        s.open();
        QTRY_COMPARE(s.page.cpuChart()->noteSentence(), QStringLiteral("No samples"));
        QTRY_COMPARE(s.page.busiestCard()->shown(), Card::Content);
        s.backend.failNothing();
        s.page.cpuChart()->noteButton()->click();
        QTRY_COMPARE(s.page.cpuChart()->shown(), Card::Content);
    }

    void unreachable()
    {
        Stage s(m_clock);
        s.backend.setConnection(client::ConnectionPhase::Failed,
                                core::Error{core::ErrorCode::Unauthorized, QStringLiteral("Wrong password"), {}, {}, {}});
        s.open();
        QTRY_COMPARE(s.page.states()->shown(), Whole::Failed);
        QCOMPARE(s.page.states()->failed().sentence(), QStringLiteral("Wrong password"));
        s.page.states()->retryButton()->click(); // comes back
        QTRY_COMPARE(s.page.states()->shown(), Whole::Content);
        QTRY_COMPARE(s.page.healthCard()->shown(), Card::Content);
    }

    void offlineKeepsWhatWasKnown()
    {
        Stage s(m_clock);
        s.openFull(m_clock);
        s.backend.drop();
        QTRY_COMPARE(s.page.states()->shown(), Whole::Content);
        QCOMPARE(s.page.tile(Tile::Cpu)->words().figure, QStringLiteral("45.2"));
        const auto labels = s.page.findChildren<ui::widgets::TextLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const auto *label) {
            return label->isVisible() && label->text().startsWith(QStringLiteral("Figures as of"));
        }));
        s.backend.comeBack();
        QTRY_VERIFY(std::none_of(labels.begin(), labels.end(), [](const auto *label) {
            return label->isVisible() && label->text().startsWith(QStringLiteral("Figures as of"));
        }));
    }

    void whatWasMissedIsToldAfterwards()
    {
        Stage s(m_clock);
        s.openFull(m_clock);
        QTRY_COMPARE(s.page.eventsCard()->shown(), Card::Content);
        auto *model = s.page.eventList()->model();
        const int before = model->rowCount();
        s.backend.drop();
        QTest::qWait(20);
        core::Service service = *s.backend.held(id("search-mcp"));
        service.state.status = ServiceStatus::Running;
        service.state.startedAtMs = m_clock.nowMs();
        s.backend.put(service);
        QTest::qWait(20);
        s.backend.comeBack();
        QTRY_COMPARE(model->rowCount(), before + 1);
        QCOMPARE(model->index(0, 0).data(models::EventLogModel::IdRole).toString(), QStringLiteral("search-mcp"));
    }

    void largeScreensShowMore()
    {
        Stage s(m_clock, {2348, 1384});
        s.openFull(m_clock);
        QVERIFY(s.page.tile(Tile::Disk)->isVisible());
        QTRY_VERIFY(s.page.tile(Tile::Connections)->words().figure.toInt() >= 8);
        QCOMPARE(s.page.tile(Tile::Connections)->words().rest.left(4), QStringLiteral("open"));
        QTRY_COMPARE(s.page.memoryChart()->shown(), Card::Content);
        QCOMPARE(s.page.memoryChart()->places().size(), 5);
        QVERIFY(!s.page.table()->isColumnHidden(models::DashboardBusiest::Uptime));
        s.page.resize(1068, 744);
        QTRY_VERIFY(!s.page.memoryChart()->isVisible());
        QCOMPARE(s.page.cpuChart()->places().size(), 4);
        QTRY_VERIFY(s.page.table()->isColumnHidden(models::DashboardBusiest::Uptime));
    }

    void tenThousandServices()
    {
        Stage s(m_clock);
        s.backend.fill(10'000);
        s.open();
        QTRY_COMPARE_WITH_TIMEOUT(s.services.rowCount(), 10'000, 20'000);
        QTRY_COMPARE(s.page.tile(Tile::Services)->words().rest, QStringLiteral("of 10000 running"));
        QTRY_VERIFY(s.page.table()->model()->rowCount() >= 4);
        for (int i = 0; i < 20; ++i)
            s.backend.tellSamples({core::MetricSample{id("service-00007"), QStringLiteral("cpu_usage"), -1, double(i), m_clock.nowMs() + i}});
        QCOMPARE(s.services.rowCount(), 10'000);
    }

    void everythingHasAName()
    {
        Stage s(m_clock, {2348, 1384});
        s.openFull(m_clock);
        for (const QWidget *widget : s.page.findChildren<QWidget *>()) {
            if (qobject_cast<const QAbstractScrollArea *>(widget->parentWidget()))
                continue; // a part of its view
            if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible())
                QVERIFY2(!widget->accessibleName().isEmpty() || qobject_cast<const QPushButton *>(widget),
                         qPrintable(QStringLiteral("%1 in %2").arg(QLatin1StringView(widget->metaObject()->className()),
                                                                   QLatin1StringView(widget->parentWidget()->metaObject()->className()))));
        }
    }
};

QTEST_MAIN(tst_DashboardPage)
#include "tst_dashboard_page.moc"
