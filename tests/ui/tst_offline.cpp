// SPDX-License-Identifier: GPL-3.0-or-later
// A lost connection: each page keeps what it last knew, readable and dated, and greys what cannot be done with
// the reason; a list that was empty stays an empty list; nothing is asked of a server that is away.
#include "fake_controls.h"
#include "ui/pages/audit_page.h"
#include "ui/pages/backups_page.h"
#include "ui/pages/config_page.h"
#include "ui/pages/dashboard_page.h"
#include "ui/pages/keys_page.h"
#include "ui/pages/logs_page.h"
#include "ui/pages/metrics_page.h"
#include "ui/pages/page_names.h"
#include "ui/pages/schedules_page.h"
#include "ui/pages/services_page.h"
#include "ui/pages/users_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"
#include "ui/widgets/states.h"
#include "ui/widgets/table_view.h"

#include <QtTest>
#include <QtWidgets>

using namespace ui::shell;
using support::FakeBackend;
using ui::pages::PageId;
using ui::widgets::StateStack;
using Shown = StateStack::Shown;

class tst_Offline : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::theme::Theme> m_theme;
    core::SystemClock m_clock;

    struct Stage
    {
        FakeBackend backend;
        FakeServerControl server;
        FakeConnections connections;
        MainWindow window;
        Stage(ui::theme::Theme &theme, const core::Clock &clock) : window(theme, server, connections, clock)
        {
            window.resize(1280, 800);
            window.show();
            (void)QTest::qWaitForWindowExposed(&window);
        }
        ~Stage() { connections.close(); }
        void connectTo()
        {
            connections.use(&backend, {ConnectionKind::Remote, QStringLiteral("r1"), QStringLiteral("Second floor"),
                                       QUrl(QStringLiteral("https://mcp.example.com")), QStringLiteral("jane@example.com")});
        }
        void fill()
        {
            backend.fill(5);
            backend.fakeBackups().fill(5);
            backend.fakeBackups().putSchedule(support::FakeBackups::makeSchedule(QStringLiteral("nightly")));
            backend.fakeAccounts().fill(5);
            backend.fakeKeys().fill(5);
            backend.fakeConfig().fill(5);
            backend.fakeAudit().fill(5);
        }
        template <typename PageClass>
        PageClass *as(PageId id) { return static_cast<PageClass *>(window.pageStack()->page(id)); }
        StateStack *states(PageId id)
        {
            switch (id) {
            case PageId::Dashboard: return as<ui::pages::DashboardPage>(id)->states();
            case PageId::Services: return as<ui::pages::ServicesPage>(id)->states();
            case PageId::Logs: return as<ui::pages::LogsPage>(id)->states();
            case PageId::Metrics: return as<ui::pages::MetricsPage>(id)->states();
            case PageId::Backups: return as<ui::pages::BackupsPage>(id)->states();
            case PageId::Schedules: return as<ui::pages::SchedulesPage>(id)->states();
            case PageId::Users: return as<ui::pages::UsersPage>(id)->states();
            case PageId::ApiKeys: return as<ui::pages::KeysPage>(id)->states();
            case PageId::Configuration: return as<ui::pages::ConfigPage>(id)->states();
            case PageId::Audit: return as<ui::pages::AuditPage>(id)->states();
            }
            return nullptr;
        }
        // Rows of the page's own list; -1: it has none.
        int rows(PageId id)
        {
            if (id == PageId::Dashboard)
                return -1;
            for (const auto *table : window.pageStack()->page(id)->findChildren<ui::widgets::TableView *>())
                if (table->isVisible() && table->model())
                    return table->model()->rowCount();
            return -1;
        }
        bool saysAsOf(PageId id)
        {
            for (const QLabel *label : window.pageStack()->page(id)->findChildren<QLabel *>())
                if (label->isVisible() && label->text().contains(QStringLiteral("as of"), Qt::CaseInsensitive))
                    return true;
            return false;
        }
    };

private slots:
    void initTestCase() { m_theme = std::make_unique<ui::theme::Theme>(*qApp, ui::theme::Mode::Light); }
    void cleanupTestCase() { m_theme.reset(); }

    void whatWasKnownStays_data()
    {
        QTest::addColumn<PageId>("id");
        for (const PageId id : {PageId::Dashboard, PageId::Services, PageId::Backups, PageId::Schedules, PageId::Users, PageId::ApiKeys,
                                PageId::Configuration, PageId::Audit})
            QTest::newRow(qPrintable(ui::pages::pageName(id))) << id;
    }
    void whatWasKnownStays()
    {
        QFETCH(PageId, id);
        Stage s(*m_theme, m_clock);
        s.fill();
        s.connectTo();
        s.window.pageStack()->goToPage(id);
        QTRY_COMPARE(s.states(id)->shown(), Shown::Content);
        QTRY_VERIFY(s.window.services().everLoaded());
        if (id != PageId::Dashboard)
            QTRY_VERIFY(s.rows(id) > 0);
        const int rows = s.rows(id);

        s.backend.drop();
        s.backend.clearCalls();
        QCOMPARE(s.states(id)->shown(), Shown::Content);
        QCOMPARE(s.rows(id), rows);
        QVERIFY(s.window.showsBanner());
        QVERIFY2(s.window.bannerText().contains(QStringLiteral("as of")) && s.window.bannerText().contains(QStringLiteral("just now")),
                 qPrintable(s.window.bannerText()));
        QVERIFY(s.saysAsOf(id));
        for (QWidget *widget : s.window.pageStack()->page(id)->topBarWidgets()) {
            auto *button = qobject_cast<QAbstractButton *>(widget);
            if (!button || button->isHidden())
                continue;
            QVERIFY2(!button->isEnabled(), qPrintable(button->text()));
            QVERIFY2(button->toolTip().contains(QStringLiteral("no connection")), qPrintable(QStringLiteral("%1: %2").arg(button->text(), button->toolTip())));
        }

        // Away and back, and by the key that refreshes: nothing of it is lost, and nobody is asked.
        s.window.pageStack()->goToPage(id == PageId::Services ? PageId::Dashboard : PageId::Services);
        s.window.pageStack()->goToPage(id);
        s.window.pageStack()->page(id)->refresh();
        QCoreApplication::processEvents();
        QCOMPARE(s.states(id)->shown(), Shown::Content);
        QCOMPARE(s.rows(id), rows);

        s.backend.comeBack();
        QVERIFY(!s.window.showsBanner());
        QTRY_COMPARE(s.states(id)->shown(), Shown::Content);
        QTRY_COMPARE(s.rows(id), rows);
    }

    void anEmptyListStaysAnEmptyList_data()
    {
        QTest::addColumn<PageId>("id");
        for (const PageId id : {PageId::Services, PageId::Backups, PageId::Schedules, PageId::ApiKeys, PageId::Logs})
            QTest::newRow(qPrintable(ui::pages::pageName(id))) << id;
    }
    void anEmptyListStaysAnEmptyList()
    {
        QFETCH(PageId, id);
        Stage s(*m_theme, m_clock);
        s.connectTo();
        s.window.pageStack()->goToPage(id);
        QTRY_COMPARE(s.states(id)->shown(), Shown::Empty);
        s.backend.drop();
        QCOMPARE(s.states(id)->shown(), Shown::Empty);
        QVERIFY(s.window.showsBanner());
        s.backend.comeBack();
        QTRY_COMPARE(s.states(id)->shown(), Shown::Empty);
    }

    void linesOfALogStay()
    {
        Stage s(*m_theme, m_clock);
        s.backend.put(FakeBackend::makeService(QStringLiteral("alpha")));
        core::LogEntry entry;
        entry.timeMs = m_clock.nowMs();
        entry.message = QByteArrayLiteral("a line to be read later");
        s.backend.addLog(core::ServiceId(QStringLiteral("alpha")), entry);
        s.connectTo();
        ui::pages::Destination place;
        place.page = PageId::Logs;
        place.service = core::ServiceId(QStringLiteral("alpha"));
        QTRY_COMPARE(s.window.services().rowCount(), 1);
        s.window.pageStack()->go(place);
        QTRY_COMPARE(s.states(PageId::Logs)->shown(), Shown::Content);
        s.backend.drop();
        QCOMPARE(s.states(PageId::Logs)->shown(), Shown::Content);
        QVERIFY(s.window.showsBanner());
    }

    void anEmptyLogStaysAnEmptyLog()
    {
        Stage s(*m_theme, m_clock);
        s.backend.put(FakeBackend::makeService(QStringLiteral("alpha")));
        s.connectTo();
        QTRY_COMPARE(s.window.services().rowCount(), 1);
        s.window.pageStack()->go({.page = PageId::Logs, .service = core::ServiceId(QStringLiteral("alpha"))});
        auto *page = s.as<ui::pages::LogsPage>(PageId::Logs);
        QTRY_COMPARE(page->feed().state(), models::LogFeedState::Following);
        QTRY_COMPARE(page->states()->shown(), Shown::Empty);
        const QString title = page->states()->empty().title();
        s.backend.drop();
        QCOMPARE(page->states()->shown(), Shown::Empty);
        QCOMPARE(page->states()->empty().title(), title);
        QVERIFY(s.saysAsOf(PageId::Logs));
        QVERIFY(s.window.showsBanner());
        // Away and back it still is known.
        s.window.pageStack()->goToPage(PageId::Services);
        s.window.pageStack()->goToPage(PageId::Logs);
        QCOMPARE(page->states()->shown(), Shown::Empty);
        QCOMPARE(page->states()->empty().title(), title);
        s.backend.comeBack();
        QVERIFY(!s.window.showsBanner());
        QTRY_VERIFY(!s.saysAsOf(PageId::Logs));
        s.backend.writeLog(core::ServiceId(QStringLiteral("alpha")),
                           {{m_clock.nowMs(), core::LogLevel::Info, core::LogStream::Stdout, 0, QByteArrayLiteral("at last")}});
        QTRY_COMPARE(page->states()->shown(), Shown::Content);
    }

    void chartsStay()
    {
        Stage s(*m_theme, m_clock);
        client::MetricSeries series;
        series.name = QStringLiteral("host_cpu_usage");
        for (int i = 20; i > 0; --i)
            series.points.append({m_clock.nowMs() - i * 5'000, double(i), 0, 0});
        s.backend.setMetrics({series});
        s.connectTo();
        s.window.pageStack()->goToPage(PageId::Metrics);
        QTRY_VERIFY(s.states(PageId::Metrics)->shown() != Shown::Loading);
        QCOMPARE(s.states(PageId::Metrics)->shown(), Shown::Content);
        s.backend.drop();
        QCOMPARE(s.states(PageId::Metrics)->shown(), Shown::Content);
        QVERIFY(s.saysAsOf(PageId::Metrics));
    }

    void whereNothingWasKnownTheFailureIsSaid()
    {
        Stage s(*m_theme, m_clock);
        s.backend.drop();
        s.connectTo();
        s.window.pageStack()->goToPage(PageId::Services);
        QTRY_COMPARE(s.states(PageId::Services)->shown(), Shown::Failed);
        s.backend.comeBack();
        QTRY_COMPARE(s.states(PageId::Services)->shown(), Shown::Empty);
    }
};

QTEST_MAIN(tst_Offline)
#include "tst_offline.moc"
