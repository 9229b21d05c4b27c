// SPDX-License-Identifier: GPL-3.0-or-later
// bench_window_stalls [SERVICES [LINES [CHARTS]]]: the whole window at 2560x1440, worked in as a person would,
// with so many services, lines of log and charts. Prints "WORK longest MILLISECONDS" and "WORK stalls COUNT" a line:
// the longest that one event kept the window's thread at work, and how many did for as long as a person notices.
#include "app/stall_watchdog.h"
#include "models/series_model.h"
#include "../ui/fake_controls.h"
#include "ui/pages/logs_page.h"
#include "ui/pages/logs_search_bar.h"
#include "ui/pages/service_detail.h"
#include "ui/pages/service_filter_bar.h"
#include "ui/pages/services_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/log_view.h"
#include "ui/widgets/table_view.h"

#include <QtTest>
#include <QtWidgets>

#include <cmath>
#include <cstdio>

using ui::pages::PageId;

namespace {

constexpr int kSeenMs = 150; // what comes after an order: answers, figures, paints
constexpr int kWaitMs = 60'000;

class Watch
{
public:
    explicit Watch(app::ConsoleApplication &application) : m_application(application) { }

    // `order` comes as a key that was pressed does, from the event loop; `isDone` says when all of it has come.
    void see(const char *work, const std::function<void()> &order, const std::function<bool()> &isDone = [] { return true; })
    {
        m_application.resetStalls();
        QMetaObject::invokeMethod(&m_application, order, Qt::QueuedConnection);
        QTest::qWait(1);
        const bool came = QTest::qWaitFor(isDone, kWaitMs);
        QTest::qWait(kSeenMs);
        const app::StallWatchdog::Figures &seen = m_application.stalls();
        Sum &sum = sumOf(work);
        sum.longestMs = std::max(sum.longestMs, seen.longestOwnMs);
        sum.stalls += seen.ownStalls;
        if (!came)
            std::fprintf(stderr, "%s did not come to its end\n", work);
    }
    void print() const
    {
        for (const Sum &sum : m_sums)
            std::printf("%s longest %lld\n%s stalls %lld\n", sum.work.constData(), static_cast<long long>(sum.longestMs), sum.work.constData(),
                        static_cast<long long>(sum.stalls));
    }

private:
    struct Sum
    {
        QByteArray work;
        qint64 longestMs = 0;
        qint64 stalls = 0;
    };
    Sum &sumOf(const char *work)
    {
        const auto found = std::find_if(m_sums.begin(), m_sums.end(), [&](const Sum &sum) { return sum.work == work; });
        return found != m_sums.end() ? *found : m_sums.emplace_back(Sum{work});
    }

    app::ConsoleApplication &m_application;
    std::vector<Sum> m_sums;
};

core::ServiceId serviceId(int number)
{
    return core::ServiceId(QStringLiteral("service-%1").arg(number, 5, 10, QLatin1Char('0')));
}

void fill(support::FakeBackend &backend, int services, qint64 nowMs)
{
    backend.fill(services);
    QVector<client::MetricSeries> all;
    for (int i = 0; i < std::min(services, 50); ++i) {
        for (int line = 0; line < 200; ++line)
            backend.addLog(serviceId(i), {nowMs - (200 - line) * 50, core::LogLevel::Info, core::LogStream::Stdout, 0,
                                          "tools/call read_file path=/data/report.csv took 3 ms " + QByteArray::number(line)});
        for (const char *metric : {"cpu_usage", "memory_usage"}) {
            client::MetricSeries one;
            one.name = QString::fromLatin1(metric);
            one.labels.insert(QStringLiteral("service"), serviceId(i).toString());
            for (int point = 0; point < 720; ++point)
                one.points.append({nowMs - (720 - point) * 5000, 20 + 9 * std::sin(point / 13.0 + i)});
            all.append(one);
        }
    }
    backend.setMetrics(all);
}

void changePages(Watch &watch, ui::shell::MainWindow &window)
{
    ui::shell::PageStack *pages = window.pageStack();
    for (int round = 0; round < 3; ++round) {
        for (const PageId page : {PageId::Services, PageId::Logs, PageId::Metrics, PageId::Dashboard})
            watch.see("page", [pages, page] { pages->goToPage(page); }, [pages, page] { return pages->current()->id() == page; });
    }
}

void workWithServices(Watch &watch, ui::shell::MainWindow &window, support::FakeBackend &backend, int services)
{
    window.pageStack()->goToPage(PageId::Services);
    ui::pages::ServicesPage *page = window.servicesPage();
    ui::widgets::TableView *table = page->table();
    QTest::qWait(kSeenMs);
    for (const int column : {int(models::ServiceModel::Cpu), int(models::ServiceModel::Name), int(models::ServiceModel::Category)})
        watch.see("sort", [table, column] { table->sortByColumn(column, Qt::DescendingOrder); });
    const QString typed = QStringLiteral("service 17");
    for (qsizetype length = 1; length <= typed.size(); ++length)
        watch.see("filter", [page, text = typed.left(length)] { page->filterField()->setText(text); });
    watch.see("filter", [page] { page->filterField()->clear(); });
    for (int at = 0; at < 20; ++at)
        watch.see("scroll", [table, at] { table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum() * at / 20); });
    for (int round = 0; round < 3; ++round) {
        QVector<core::MetricSample> samples;
        for (int i = 0; i < services; ++i)
            samples.append({serviceId(i), QStringLiteral("cpu_usage"), -1, double((i * 7 + round * 31) % 100), backend.held(serviceId(i)) ? 1 : 0});
        watch.see("samples", [&backend, samples] { backend.tellSamples(samples); });
    }
    watch.see("service", [page] { page->select(serviceId(3)); }, [page] { return page->detail()->isVisible(); });
    QTabBar *tabs = page->detail()->tabs();
    for (int tab = 0; tab < tabs->count(); ++tab)
        watch.see("tab", [tabs, tab] { tabs->setCurrentIndex(tab); });
    watch.see("select-all", [table] { table->selectAll(); });
    watch.see("select-all", [table] { table->clearSelection(); });
}

void readLogs(Watch &watch, ui::shell::MainWindow &window, int lines)
{
    window.pageStack()->goToPage(PageId::Logs);
    auto *page = qobject_cast<ui::pages::LogsPage *>(window.pageStack()->current());
    if (!page)
        return;
    page->buffer().setCapBytes(qint64(1) << 30);
    page->chooseServices({serviceId(0), serviceId(1), serviceId(2)});
    (void)QTest::qWaitFor([page] { return page->buffer().lineCount() > 0; }, kWaitMs);
    constexpr int kBatch = 4'000; // as of 200,000 a second in 20 ms
    qint64 at = QDateTime::currentMSecsSinceEpoch();
    for (int sent = 0; sent < lines;) {
        QVector<models::LogArrival> batch;
        batch.reserve(kBatch);
        for (; batch.size() < kBatch && sent < lines; ++sent)
            batch.append({{at + sent / 200, sent % 1000 == 0 ? core::LogLevel::Error : core::LogLevel::Info, core::LogStream::Stdout, 0,
                           "tools/call read_file path=/data/" + QByteArray::number(sent) + ".csv took 3 ms"},
                          serviceId(sent % 3)});
        if (sent % (kBatch * 50) == 0) { // now and then with everything that follows, to be quick
            watch.see("lines", [page, batch] { page->buffer().append(batch); });
        } else {
            page->buffer().append(batch);
            if (sent % (kBatch * 5) == 0)
                QCoreApplication::processEvents();
        }
    }
    const auto scroll = page->view()->verticalScrollBar();
    for (int step = 0; step <= 20; ++step)
        watch.see("log-scroll", [scroll, step] { scroll->setValue(int(qint64(scroll->maximum()) * step / 20)); });
    for (const char *text : {"r", "re", "read", "read_file", "77.csv", "nothing has this"})
        watch.see("log-search", [page, text] { page->searchBar()->setText(QString::fromLatin1(text)); });
    watch.see("log-search", [page] { page->searchBar()->setText({}); });
    watch.see("log-jump", [page, at] { page->jumpTo(at + 5'000); });
}

void watchCharts(Watch &watch, const core::Clock &clock, int charts)
{
    constexpr int kPoints = 10'000;
    QWidget wall;
    auto *grid = new QGridLayout(&wall);
    std::vector<std::unique_ptr<models::SeriesModel>> curves;
    for (int i = 0; i < charts; ++i) {
        auto &curve = *curves.emplace_back(std::make_unique<models::SeriesModel>());
        std::vector<client::MetricPoint> points;
        for (int point = 0; point < kPoints; ++point)
            points.push_back({clock.nowMs() + (point - kPoints) * 1000, 40 + 20 * std::sin(point / 300.0 + i)});
        curve.merge(points);
        auto *view = new ui::widgets::ChartView(ui::widgets::Unit::Percent, clock, &wall);
        view->setWindow(core::Seconds(kPoints));
        view->addSeries(&curve, QStringLiteral("CPU"), ui::theme::Color::Series1);
        grid->addWidget(view, i / 8, i % 8);
    }
    wall.resize(2560, 1440);
    watch.see("charts-come", [&wall] { wall.show(); });
    for (int round = 0; round < 20; ++round)
        watch.see("charts", [&curves, &clock, round] { // all of one sampling, as one message brings them
            const client::MetricPoint point{clock.nowMs(), 40.0 + round};
            for (const auto &curve : curves)
                curve->merge(std::span(&point, 1));
        });
    for (const auto &view : wall.findChildren<ui::widgets::ChartView *>())
        view->clearSeries();
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    app::ConsoleApplication application(argc, argv);
    const auto given = [&](int index, int usual) { return argc > index ? std::atoi(argv[index]) : usual; };
    const int services = given(1, 10'000);
    const core::SystemClock clock;
    ui::theme::Theme theme(application, ui::theme::Mode::Light);
    support::FakeBackend backend;
    fill(backend, services, clock.nowMs());
    FakeServerControl server;
    FakeConnections connections;
    Watch watch(application);
    {
        ui::shell::MainWindow window(theme, server, connections, clock);
        window.resize(2560, 1440);
        window.show();
        (void)QTest::qWaitForWindowExposed(&window);
        watch.see("connect", [&] { connections.useLocal(&backend); }, [&] { return window.services().rowCount() == services; });
        changePages(watch, window);
        workWithServices(watch, window, backend, services);
        readLogs(watch, window, given(2, 5'000'000));
        connections.close();
    }
    watchCharts(watch, clock, given(3, 50));
    watch.print();
    return 0;
}
