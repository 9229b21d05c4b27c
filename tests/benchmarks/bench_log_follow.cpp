// SPDX-License-Identifier: GPL-3.0-or-later
// bench_log_follow [SECONDS]: 200,000 lines/s of three services arrive in a LogBuffer of the usual
// cap, a LogView of 1280x800 follows, a search and a histogram are kept up to date. Prints one "name
// value" a line: paint times, the longest stall of the window's thread, memory, lines unaccounted for.
#include "core/thread_time.h"
#include "models/filtered_log.h"
#include "models/log_histogram.h"
#include "ui/widgets/log_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace {

constexpr int kLinesPerSecond = 200'000;

void print(const char *name, double value)
{
    std::printf("%s %.6g\n", name, value);
    std::fflush(stdout);
}

// Times every paint of what it watches.
class PaintWatch : public QObject
{
public:
    std::vector<double> paintMs;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || m_inside)
            return false;
        m_inside = true;
        QElapsedTimer timer;
        timer.start();
        QCoreApplication::sendEvent(watched, event);
        paintMs.push_back(double(timer.nsecsElapsed()) * 1e-6);
        m_inside = false;
        return true;
    }

private:
    bool m_inside = false;
};

double quantile(std::vector<double> values, double q)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, size_t(double(values.size()) * q))];
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const double seconds = argc > 1 ? std::atof(argv[1]) : 60;

    models::LogBuffer buffer;
    models::LogSearch search(buffer);
    static_cast<void>(search.setPattern({QStringLiteral("connection"), models::PatternSyntax::Fixed, models::PatternCase::Insensitive}));
    models::FilteredLog filtered(buffer); // kept, though the view shows all
    filtered.setSearch(&search);
    models::LogHistogram histogram(buffer);
    ui::widgets::LogView view;
    view.resize(1280, 800);
    view.setBuffer(&buffer);
    view.show();
    PaintWatch watch;
    view.viewport()->installEventFilter(&watch);

    // What a view must be told: every line once, as appended or as dropped by the cap.
    qint64 told = 0;
    QObject::connect(&buffer, &models::LogBuffer::appended, &app, [&](qint64, qint64 count) { told += count; });
    qint64 mostMemory = 0;
    double longestStallMs = 0;
    double longestWorkMs = 0; // of the same, without waiting for a processor
    qint64 sent = 0;
    QElapsedTimer clock;
    clock.start();
    qint64 lastTick = clock.nsecsElapsed();
    qint64 lastWork = core::threadTimeNs();
    QTimer frame;
    frame.setTimerType(Qt::PreciseTimer);
    QObject::connect(&frame, &QTimer::timeout, &app, [&] {
        const qint64 now = clock.nsecsElapsed();
        longestStallMs = std::max(longestStallMs, double(now - lastTick) * 1e-6);
        lastTick = now;
        const qint64 worked = core::threadTimeNs();
        longestWorkMs = std::max(longestWorkMs, double(worked - lastWork) * 1e-6);
        lastWork = worked;
        const auto due = qint64(double(now) * 1e-9 * kLinesPerSecond);
        QVector<models::LogArrival> batch;
        batch.reserve(qsizetype(due - sent));
        static const core::ServiceId services[] = {core::ServiceId(QStringLiteral("a")), core::ServiceId(QStringLiteral("b")),
                                                   core::ServiceId(QStringLiteral("c"))};
        for (; sent < due; ++sent) {
            const auto level = sent % 1000 == 0 ? core::LogLevel::Error : sent % 100 == 0 ? core::LogLevel::Warn : core::LogLevel::Info;
            batch.append({{1'753'358'400'000 + sent / 200, level, core::LogStream::Stdout, 0,
                           "tools/call read_file path=/data/" + QByteArray::number(sent)
                               + ".csv took 3 ms, the connection to postgres is good"},
                          services[sent % 3]});
        }
        buffer.append(batch);
        mostMemory = std::max(mostMemory, buffer.memoryBytes());
        if (double(now) * 1e-9 >= seconds)
            app.quit();
    });
    frame.start(16);
    QApplication::exec();

    print("lines_per_second", double(sent) / (double(clock.nsecsElapsed()) * 1e-9));
    print("paints_per_second", double(watch.paintMs.size()) / seconds);
    print("paint_p50_ms", quantile(watch.paintMs, 0.5));
    print("paint_p95_ms", quantile(watch.paintMs, 0.95));
    print("longest_stall_ms", longestStallMs);
    print("longest_work_ms", longestWorkMs);
    print("memory_over_cap_mb", double(std::max<qint64>(0, mostMemory - buffer.capBytes())) / 1048576.0);
    print("lines_unaccounted", double(sent - told) + double(buffer.endLine() - sent)
                                   + double(buffer.droppedLines() + buffer.lineCount() - sent));
    print("follows_end", view.topLine() + view.visibleLines() >= buffer.endLine() ? 1 : 0);
    view.setBuffer(nullptr);
    return 0;
}
