// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window at a large size, worked in as a person would: no event may keep its thread busy for
// as long as a person notices. By the thread's own time, which waiting for a processor does not count in;
// alone among the tests all the same, since work takes longer where others share caches and cores.
#include "../ui/fake_controls.h"
#include "app/stall_watchdog.h"
#include "ui/pages/service_detail.h"
#include "ui/pages/services_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"
#include "ui/theme/theme.h"

#include <QtTest>
#include <QtWidgets>

#include <cmath>

using ui::pages::PageId;

class tst_WindowStalls : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::theme::Theme> m_theme;
    core::SystemClock m_clock;

    static const app::StallWatchdog::Figures &figures() { return static_cast<app::ConsoleApplication *>(qApp)->stalls(); }

    // Instrumented programs are several times slower, and nobody sits before them.
    static constexpr bool kMayJudge =
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        false;
#else
        true;
#endif

    struct Stage
    {
        support::FakeBackend backend;
        FakeServerControl server;
        FakeConnections connections;
        ui::shell::MainWindow window;

        Stage(ui::theme::Theme &theme, const core::SystemClock &clock) : window(theme, server, connections, clock)
        {
            backend.fill(50);
            const qint64 now = clock.nowMs();
            QVector<client::MetricSeries> series;
            for (int i = 0; i < 50; ++i) {
                const QString id = QStringLiteral("service-%1").arg(i, 5, 10, QLatin1Char('0'));
                for (int line = 0; line < 200; ++line)
                    backend.addLog(core::ServiceId(id), {now - (200 - line) * 50, core::LogLevel::Info, core::LogStream::Stdout, 0,
                                                         "tools/call read_file path=/data/report.csv took 3 ms " + QByteArray::number(line)});
                for (const char *metric : {"cpu_usage", "memory_usage"}) {
                    client::MetricSeries one;
                    one.name = QString::fromLatin1(metric);
                    one.labels.insert(QStringLiteral("service"), id);
                    for (int point = 0; point < 720; ++point)
                        one.points.append({now - (720 - point) * 5000, 20 + 9 * std::sin(point / 13.0 + i)});
                    series.append(one);
                }
            }
            backend.setMetrics(series);
            window.resize(2560, 1440);
            window.show();
            (void)QTest::qWaitForWindowExposed(&window);
            connections.useLocal(&backend);
        }
        ~Stage() { connections.close(); }
    };

    template <typename Work>
    void judged(const char *what, Work work)
    {
        const app::StallWatchdog::Figures before = figures();
        work();
        qInfo("%s: longest %lld ms so far, of %lld events", what, static_cast<long long>(figures().longestOwnMs),
              static_cast<long long>(figures().events - before.events));
        if (kMayJudge)
            QVERIFY2(figures().ownStalls == before.ownStalls, what);
    }

private slots:
    void initTestCase() { m_theme = std::make_unique<ui::theme::Theme>(*qApp, ui::theme::Mode::Light); }
    void cleanupTestCase() { m_theme.reset(); }

    void changingPages()
    {
        Stage s(*m_theme, m_clock);
        QTRY_COMPARE(s.window.services().rowCount(), 50);
        QTest::qWait(300); // the first page's own figures
        for (int round = 0; round < 3; ++round) {
            for (const PageId page : {PageId::Services, PageId::Logs, PageId::Metrics, PageId::Dashboard}) {
                judged(qPrintable(QStringLiteral("page %1, time %2").arg(int(page)).arg(round + 1)), [&] {
                    // Queued, as a key that was pressed comes: the watch sees what the loop delivers.
                    QMetaObject::invokeMethod(&s.window, [&s, page] { s.window.pageStack()->goToPage(page); }, Qt::QueuedConnection);
                    QTRY_COMPARE(s.window.pageStack()->current()->id(), page);
                    QTest::qWait(120); // what comes after it: answers, figures, paints
                });
            }
        }
    }

    void openingAService()
    {
        Stage s(*m_theme, m_clock);
        QTRY_COMPARE(s.window.services().rowCount(), 50);
        s.window.pageStack()->goToPage(PageId::Services);
        QTest::qWait(200);
        ui::pages::ServicesPage *page = s.window.servicesPage();
        judged("a service", [&] {
            QMetaObject::invokeMethod(page, [page] { page->select(core::ServiceId(QStringLiteral("service-00003"))); }, Qt::QueuedConnection);
            QTRY_VERIFY(page->detail()->isVisible());
            QTest::qWait(150);
        });
        for (int tab = 0; tab < page->detail()->tabs()->count(); ++tab)
            judged(qPrintable(QStringLiteral("tab %1").arg(tab)), [&] {
                QMetaObject::invokeMethod(page, [page, tab] { page->detail()->tabs()->setCurrentIndex(tab); }, Qt::QueuedConnection);
                QTRY_COMPARE(page->detail()->tabs()->currentIndex(), tab);
                QTest::qWait(120);
            });
    }
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    app::ConsoleApplication application(argc, argv);
    tst_WindowStalls test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window_stalls.moc"
