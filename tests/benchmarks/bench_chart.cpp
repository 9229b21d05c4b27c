// SPDX-License-Identifier: GPL-3.0-or-later
// bench_chart [POINTS [ROUNDS]]: one sample arrives and the chart is drawn anew: our chart beside a Qt
// Charts line that is given all points, in turns. Prints "WORK WHO MILLISECONDS" a line; processor time,
// so that a timer that gathers samples for a frame does not count. The peer also draws the same picture
// once more with nothing new in it ("repaint"), which is the least that it can cost.
#include "ui/theme/theme.h"
#include "ui/widgets/chart_view.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QLineSeries>
#include <QPaintEvent>
#include <QValueAxis>

#include <cmath>
#include <cstdio>
#include <ctime>
#include <memory>

namespace {

constexpr qint64 kStepMs = 1000;
const QSize kSize(1200, 500);

double valueAt(qint64 i)
{
    // A wave with noise and, now and then, a spike.
    const quint64 mixed = quint64(i) * 0x9E3779B97F4A7C15ull;
    return 40 + 20 * std::sin(double(i) / 3000) + double(mixed >> 40) / double(1 << 24) * 8 + (mixed % 9973 == 0 ? 60 : 0);
}

class PaintCounter final : public QObject
{
public:
    explicit PaintCounter(QWidget *watched) : m_watched(watched) { watched->installEventFilter(this); }
    // Runs the event loop until the widget has been painted.
    void waitForPaint()
    {
        const int before = m_count;
        while (m_count == before)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_painting) {
            m_painting = true;
            QCoreApplication::sendEvent(m_watched, event); // now, so that it is over when counted
            m_painting = false;
            ++m_count;
            return true;
        }
        return false;
    }

private:
    QWidget *m_watched;
    int m_count = 0;
    bool m_painting = false;
};

class OurChart
{
public:
    explicit OurChart(qint64 points) : m_next(points)
    {
        std::vector<client::MetricPoint> all;
        all.reserve(size_t(points));
        for (qint64 i = 0; i < points; ++i)
            all.push_back({m_clock.nowMs() + (i - points) * kStepMs, valueAt(i)});
        m_series.merge(all);
        m_view = std::make_unique<ui::widgets::ChartView>(ui::widgets::Unit::Percent, m_clock);
        m_view->setWindow(core::Seconds(points * kStepMs / 1000));
        m_view->addSeries(&m_series, QStringLiteral("CPU"), ui::theme::Color::Series1);
        m_view->resize(kSize);
    }
    void addSample()
    {
        const client::MetricPoint point{m_clock.nowMs(), valueAt(m_next++)};
        m_clock.advance(core::Millis(kStepMs));
        m_series.merge(std::span(&point, 1));
    }
    ui::widgets::ChartView &view() { return *m_view; }

private:
    core::ManualClock m_clock;
    models::SeriesModel m_series;
    std::unique_ptr<ui::widgets::ChartView> m_view;
    qint64 m_next;
};

// As one writes it: a line with all points in a chart view.
class PlainChart
{
public:
    explicit PlainChart(qint64 points) : m_line(new QLineSeries), m_next(points)
    {
        QList<QPointF> all;
        all.reserve(points);
        for (qint64 i = 0; i < points; ++i)
            all.append(QPointF(double(i * kStepMs), valueAt(i)));
        m_line->replace(all);
        auto *chart = new QChart;
        chart->addSeries(m_line);
        m_time = new QValueAxis(chart);
        m_time->setRange(0, double(points * kStepMs));
        auto *value = new QValueAxis(chart);
        value->setRange(0, 140);
        chart->addAxis(m_time, Qt::AlignBottom);
        chart->addAxis(value, Qt::AlignLeft);
        m_line->attachAxis(m_time);
        m_line->attachAxis(value);
        m_view.setChart(chart);
        m_view.setRenderHint(QPainter::Antialiasing);
        m_view.resize(kSize);
    }
    void addSample()
    {
        m_line->append(QPointF(double(m_next * kStepMs), valueAt(m_next)));
        ++m_next;
    }
    void redraw() { m_view.viewport()->update(); }
    QChartView &view() { return m_view; }

private:
    QChartView m_view;
    QLineSeries *m_line;
    QValueAxis *m_time;
    qint64 m_next;
};

double processorMs()
{
    return double(std::clock()) * 1000.0 / CLOCKS_PER_SEC;
}

template <typename Work>
void measure(const char *work, const char *who, QWidget *watched, int times, Work work_)
{
    PaintCounter paints(watched);
    const double begun = processorMs();
    for (int i = 0; i < times; ++i) {
        work_();
        paints.waitForPaint();
    }
    std::printf("%s %s %.4f\n", work, who, (processorMs() - begun) / times);
    std::fflush(stdout);
}

int redraw(qint64 points, int rounds)
{
    OurChart ours(points);
    PlainChart plain(points);
    ours.view().show();
    plain.view().show();
    QCoreApplication::processEvents();
    for (int round = 0; round < rounds; ++round) {
        plain.view().hide();
        ours.view().show();
        QCoreApplication::processEvents();
        measure("redraw", "ours", &ours.view(), 40, [&] { ours.addSample(); });
        ours.view().hide();
        plain.view().show();
        QCoreApplication::processEvents();
        measure("redraw", "all-points", plain.view().viewport(), 2, [&] { plain.addSample(); });
        // The same picture once more, with nothing new in it: the least it can cost.
        measure("repaint", "all-points", plain.view().viewport(), 2, [&] { plain.redraw(); });
    }
    std::printf("drawn-points ours %lld\n", qint64(ours.view().drawnPoints()));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ui::theme::Theme theme(application, ui::theme::Mode::Light);
    return redraw(argc > 1 ? std::max(10, std::atoi(argv[1])) : 100'000, argc > 2 ? std::max(1, std::atoi(argv[2])) : 3);
}
