// SPDX-License-Identifier: GPL-3.0-or-later
// bench_window_and_server FOLDER: a window of four charts of 100,000 points each, and the bundled server
// on its own threads of the same process, as in the console. Prints "ready ADDRESS", then does what it
// is told on standard input: "repaint" draws every chart anew ten times a second, "rest" leaves them
// alone. Answers each with "stall MILLISECONDS", the window's longest pause since the order before.
// The administrator's password is in MCP_ADMIN_PASSWORD.
#include "core/clock.h"
#include "models/series_model.h"
#include "server/api/platform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chart_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QGridLayout>
#include <QSocketNotifier>
#include <QTimer>

#include <unistd.h>

#include <cmath>
#include <cstdio>

namespace {

constexpr qint64 kPoints = 100'000;
constexpr qint64 kStepMs = 1000;

double valueAt(qint64 i)
{
    const quint64 mixed = quint64(i) * 0x9E3779B97F4A7C15ull; // noise, and now and then a spike
    return 40 + 20 * std::sin(double(i) / 3000) + double(mixed >> 40) / double(1 << 24) * 8 + (mixed % 9973 == 0 ? 60 : 0);
}

class Curve
{
public:
    explicit Curve(QWidget *parent)
    {
        std::vector<client::MetricPoint> all;
        all.reserve(size_t(kPoints));
        for (qint64 i = 0; i < kPoints; ++i)
            all.push_back({m_clock.nowMs() + (i - kPoints) * kStepMs, valueAt(i)});
        m_series.merge(all);
        m_view = new ui::widgets::ChartView(ui::widgets::Unit::Percent, m_clock, parent);
        m_view->setWindow(core::Seconds(kPoints * kStepMs / 1000));
        m_view->addSeries(&m_series, QStringLiteral("CPU"), ui::theme::Color::Series1);
    }
    ui::widgets::ChartView *view() const { return m_view; }
    void addSample()
    {
        const client::MetricPoint point{m_clock.nowMs(), valueAt(m_next++)};
        m_clock.advance(core::Millis(kStepMs));
        m_series.merge(std::span(&point, 1));
    }

private:
    core::ManualClock m_clock;
    models::SeriesModel m_series;
    ui::widgets::ChartView *m_view;
    qint64 m_next = kPoints;
};

// Whatever keeps the window from answering shows as a late tick.
class Watchdog
{
public:
    Watchdog()
    {
        m_tick.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_tick, &QTimer::timeout, &m_tick, [this] {
            if (m_since.isValid())
                m_stall = std::max(m_stall, double(m_since.nsecsElapsed()) / 1e6 - kTickMs);
            m_since.start();
        });
        m_tick.start(kTickMs);
    }
    double takeStall() { return std::exchange(m_stall, 0.0); }

private:
    static constexpr int kTickMs = 5;
    QTimer m_tick;
    QElapsedTimer m_since;
    double m_stall = 0;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;
    QApplication application(argc, argv);
    const ui::theme::Theme theme(application, ui::theme::Mode::Light);

    QWidget window;
    window.resize(1280, 800);
    auto *grid = new QGridLayout(&window);
    std::vector<std::unique_ptr<Curve>> curves;
    for (int i = 0; i < 4; ++i) {
        curves.push_back(std::make_unique<Curve>(&window));
        grid->addWidget(curves.back()->view(), i / 2, i % 2);
    }
    window.show();

    server::api::PlatformOptions options;
    options.dataDir = QString::fromLocal8Bit(argv[1]);
    options.port = 0;
    options.adminPassword = qEnvironmentVariable("MCP_ADMIN_PASSWORD");
    server::api::Platform platform(options);
    const core::Result<quint16> port = platform.start();
    if (!port) {
        std::fprintf(stderr, "%s %s\n", qPrintable(port.error().message), qPrintable(port.error().detail));
        return 1;
    }
    std::printf("ready http://127.0.0.1:%d\n", int(*port));
    std::fflush(stdout);

    QTimer samples;
    samples.setTimerType(Qt::PreciseTimer);
    QObject::connect(&samples, &QTimer::timeout, &window, [&] {
        for (const auto &curve : curves)
            curve->addSample();
    });
    Watchdog watchdog;
    QSocketNotifier orders(STDIN_FILENO, QSocketNotifier::Read);
    QByteArray text;
    QObject::connect(&orders, &QSocketNotifier::activated, &application, [&] {
        char bytes[256];
        const ssize_t got = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (got <= 0)
            return QCoreApplication::quit();
        text.append(bytes, got);
        for (qsizetype end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n')) {
            const QByteArray order = text.left(end);
            text.remove(0, end + 1);
            if (order == "repaint")
                samples.start(100);
            else
                samples.stop();
            std::printf("stall %.1f\n", watchdog.takeStall());
            std::fflush(stdout);
        }
    });
    QApplication::exec();
    samples.stop();
    for (const auto &curve : curves)
        delete curve->view(); // before the samples that it shows
    platform.stop();
    return 0;
}
