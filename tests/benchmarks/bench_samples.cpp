// SPDX-License-Identifier: GPL-3.0-or-later
// bench_samples: the sample store on its own, over the same series that bench_samples.py gives to
// Prometheus. Prints one "name value" a line.
//   generate FILE      writes the series as OpenMetrics text
//   run FOLDER [FILE]  loads them from memory (and from FILE's text), measures size and queries
#include "server/samples/prometheus_text.h"
#include "server/samples/sample_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QRandomGenerator>

#include <sys/resource.h>

#include <algorithm>
#include <atomic>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <thread>

using namespace server::samples;

namespace {

constexpr int kSeries = 200;
constexpr int kSamplesEach = 10'000; // 5 s apart: nearly fourteen hours
constexpr qint64 kIntervalMs = 5000;
// When the first sample was: BENCH_SAMPLES_START in seconds, else a day of 2025.
const qint64 kStartMs = qEnvironmentVariableIsSet("BENCH_SAMPLES_START")
    ? qEnvironmentVariable("BENCH_SAMPLES_START").toLongLong() * 1000
    : 1'753'358'400'000;

// What a scrape of services and hosts looks like, ten kinds in turn. The seed makes every run and
// both programs see the same.
class Source
{
public:
    explicit Source(int index) : m_random(quint32(index) + 1), m_kind(index % 10)
    {
        m_level = m_kind == 5 || m_kind == 6 ? 20'000 + m_random.bounded(20'000) : m_random.bounded(100'000);
    }
    static const char *name(int index)
    {
        static constexpr const char *kNames[] = {
            "http_requests_total",      "http_errors_total",        "tool_calls_total", "network_receive_bytes_total",
            "process_cpu_seconds_total", "resident_memory_bytes",    "memory_usage",     "cpu_usage",
            "request_latency_mean",     "up"};
        return kNames[index % 10];
    }
    double next()
    {
        switch (m_kind) {
        case 0: return m_level += m_random.bounded(60);
        case 1: return m_level += m_random.bounded(25) == 0 ? 1 : 0;
        case 2: return m_level += m_random.bounded(5);
        case 3: return m_level += m_random.bounded(60) * 740 + m_random.bounded(1500);
        case 4: m_level += m_random.bounded(40); return std::round(m_level) / 100;
        case 5: m_level += step(12); return m_level * 4096;
        case 6: m_level += step(12); return m_level / 256;
        case 7: m_level = std::clamp(m_level + step(300), 0.0, 10'000.0); return m_level / 100;
        case 8: m_level = m_level * 0.9 + m_random.generateDouble(); return m_level;
        default: return 1;
        }
    }

private:
    double step(int most) { return m_random.bounded(3) == 0 ? m_random.bounded(-most, most + 1) : 0; }

    QRandomGenerator m_random;
    int m_kind;
    double m_level = 0;
};

SeriesKey keyOf(int index)
{
    return {QString::fromLatin1(Source::name(index)),
            {{QStringLiteral("service"), QStringLiteral("service-%1").arg(index / 10)},
             {QStringLiteral("replica"), QStringLiteral("0")}}};
}

int generate(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    for (int kind = 0; kind < 10; ++kind) { // a family's samples come together
        QByteArray family(Source::name(kind));
        const bool counter = family.endsWith("_total");
        file.write("# TYPE " + (counter ? family.chopped(6) : family) + (counter ? " counter\n" : " gauge\n"));
        for (int index = kind; index < kSeries; index += 10) {
            Source source(index);
            QByteArray text;
            const QByteArray head = family + "{service=\"service-" + QByteArray::number(index / 10) + "\",replica=\"0\"} ";
            for (int i = 0; i < kSamplesEach; ++i) {
                text += head + formatPrometheusValue(source.next()) + ' '
                    + QByteArray::number((kStartMs + i * kIntervalMs) / 1000) + ".000\n";
            }
            file.write(text);
        }
    }
    file.write("# EOF\n");
    return file.error() == QFile::NoError ? 0 : 1;
}

void print(const char *name, double value)
{
    std::printf("%s %.6g\n", name, value);
    std::fflush(stdout);
}

double cpuSeconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * 1e-6;
}

std::unique_ptr<SampleStore> openIn(const QString &folder, const core::Clock &clock)
{
    auto store = SampleStore::open({.folder = folder}, clock);
    if (!store)
        std::fprintf(stderr, "%s\n", qPrintable(store.error().detail));
    return store ? *std::move(store) : nullptr;
}

bool loadFromMemory(SampleStore &store)
{
    std::vector<Source> sources;
    QVector<NewSample> batch;
    for (int index = 0; index < kSeries; ++index) {
        sources.emplace_back(index);
        batch.append({keyOf(index), 0, 0});
    }
    for (int i = 0; i < kSamplesEach; ++i) { // a scrape after the other, as in life
        for (int index = 0; index < kSeries; ++index) {
            batch[index].timeMs = kStartMs + i * kIntervalMs;
            batch[index].value = sources[size_t(index)].next();
        }
        if (store.append(batch)->stored != kSeries)
            return false;
    }
    return store.flush().ok();
}

// As a scraper that knows its targets: labels are read the first time a series is seen, afterwards
// its text is its key.
bool loadFromText(SampleStore &store, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    QHash<QByteArray, SeriesRef> known;
    QVector<RefSample> batch;
    QByteArray rest;
    while (!file.atEnd()) {
        rest += file.read(1024 * 1024);
        const qsizetype complete = rest.lastIndexOf('\n') + 1;
        batch.resize(0);
        for (qsizetype at = 0; at < complete;) {
            const qsizetype end = rest.indexOf('\n', at);
            const QByteArrayView line(rest.constData() + at, end - at);
            at = end + 1;
            const qsizetype brace = line.lastIndexOf('}') + 1;
            if (line.startsWith('#') || brace == 0)
                continue;
            const QByteArray head = QByteArray::fromRawData(line.data(), brace);
            auto series = known.constFind(head);
            if (series == known.constEnd()) {
                const Scrape scrape = parsePrometheusText(line);
                if (scrape.samples.size() != 1)
                    return false;
                SeriesKey key;
                key.name = QString::fromUtf8(scrape.samples.first().name);
                for (const auto &[name, value] : scrape.samples.first().labels)
                    key.labels.insert(QString::fromUtf8(name), QString::fromUtf8(value));
                const auto made = store.resolve(key);
                if (!made)
                    return false;
                series = known.insert(QByteArray(line.data(), brace), *made);
            }
            const qsizetype blank = line.indexOf(' ', brace + 1);
            RefSample sample{*series, 0, 0};
            double seconds = 0;
            if (std::from_chars(line.data() + brace + 1, line.data() + blank, sample.value).ec != std::errc{}
                || std::from_chars(line.data() + blank + 1, line.end(), seconds).ec != std::errc{}) {
                return false;
            }
            sample.timeMs = std::llround(seconds * 1000);
            batch.append(sample);
        }
        rest = rest.mid(complete);
        if (store.append(batch)->refused != 0)
            return false;
    }
    return store.flush().ok();
}

double queriesPerSecond(const SampleStore &store, int threads)
{
    constexpr int kPoints = 2000;
    constexpr qint64 kTimeMs = 3000;
    std::atomic<qint64> queries = 0;
    std::atomic_bool wrong = false;
    std::vector<std::thread> pool;
    QElapsedTimer timer;
    timer.start();
    for (int t = 0; t < threads; ++t) {
        pool.emplace_back([&, t] {
            QRandomGenerator random(quint32(t) + 100);
            while (timer.elapsed() < kTimeMs) {
                const SeriesKey key = keyOf(random.bounded(kSeries));
                const qint64 start = kStartMs + random.bounded(kSamplesEach - kPoints) * kIntervalMs;
                const auto found = store.query({key.name, key.labels}, start, start + (kPoints - 1) * kIntervalMs,
                                               core::Millis(kIntervalMs));
                if (!found || found->size() != 1 || found->first().points.size() != kPoints)
                    wrong = true;
                ++queries;
            }
        });
    }
    for (std::thread &thread : pool)
        thread.join();
    return wrong ? -1 : double(queries) * 1000.0 / double(timer.elapsed());
}

int run(const QString &folder, const QString &text)
{
    const core::SystemClock clock;
    constexpr double kAll = double(kSeries) * kSamplesEach;
    const QString memoryFolder = folder + QStringLiteral("/from-memory");
    QDir(memoryFolder).removeRecursively();
    QElapsedTimer timer;
    {
        const auto store = openIn(memoryFolder, clock);
        const double cpu = cpuSeconds();
        timer.start();
        if (!store || !loadFromMemory(*store))
            return 1;
        print("load_seconds", double(timer.nsecsElapsed()) * 1e-9);
        print("load_cpu_seconds", cpuSeconds() - cpu);
    }
    timer.start();
    const auto store = openIn(memoryFolder, clock);
    if (!store)
        return 1;
    print("open_seconds", double(timer.nsecsElapsed()) * 1e-9);
    const StoreFigures figures = store->figures();
    print("bytes_per_sample", double(figures.bytesOnDisk) / kAll);
    print("queries_per_second", queriesPerSecond(*store, 1));
    print("queries_per_second_2_threads", queriesPerSecond(*store, 2));
    if (!text.isEmpty()) {
        const QString textFolder = folder + QStringLiteral("/from-text");
        QDir(textFolder).removeRecursively();
        const auto other = openIn(textFolder, clock);
        timer.start();
        if (!other || !loadFromText(*other, text))
            return 1;
        print("load_text_seconds", double(timer.nsecsElapsed()) * 1e-9);
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"generate" && arguments.size() == 3)
        return generate(arguments[2]);
    if (arguments.value(1) == u"run" && arguments.size() >= 3)
        return run(arguments[2], arguments.value(3));
    std::fprintf(stderr, "usage: bench_samples generate FILE | run FOLDER [FILE]\n");
    return 2;
}
