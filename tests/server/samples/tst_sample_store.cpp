// SPDX-License-Identifier: GPL-3.0-or-later
// The sample store over real files: what goes in comes out, over restarts, kills, torn journals,
// retention and writers beside readers.
#include "server/samples/sample_store.h"
#include "server/samples/step.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <atomic>
#include <cmath>
#include <csignal>
#include <thread>

using namespace server::samples;

namespace {

constexpr qint64 kStart = 1'753'358'400'000;

SeriesKey key(const char *name, const Labels &labels = {})
{
    return {QString::fromLatin1(name), labels};
}

Labels service(const char *id)
{
    return {{QStringLiteral("service"), QString::fromLatin1(id)}};
}

QVector<NewSample> rising(const SeriesKey &series, int from, int count, qint64 interval = 5000)
{
    QVector<NewSample> samples;
    for (int i = from; i < from + count; ++i)
        samples.append({series, kStart + i * interval, double(i)});
    return samples;
}

bool isRising(const QVector<Sample> &samples, int from, int count)
{
    if (samples.size() != count)
        return false;
    for (int i = 0; i < count; ++i) {
        if (!(samples[i] == Sample{kStart + (from + i) * 5000LL, double(from + i)}))
            return false;
    }
    return true;
}

// The samples of the one series that was found; empty when it was not.
QVector<Sample> onlySeries(const core::Result<QVector<SeriesSamples>> &found)
{
    return found.ok() && found->size() == 1 ? found->first().samples : QVector<Sample>();
}

constexpr qint64 kForever = kStart + 1'000'000'000'000;

} // namespace

class TestSampleStore : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<core::ManualClock>(kStart);
    }

    void whatGoesInComesOut();
    void rangesAreExact();
    void timesMustGrow();
    void selectorsPickByNameAndLabels();
    void aRestartKeepsEverything_data();
    void aRestartKeepsEverything();
    void aKilledWriterLosesNothing();
    void aTornJournalLosesItsEndOnly();
    void aHalfRenewedJournalIsReadToo();
    void theJournalStaysSmall();
    void retentionDropsOldChunksAndSeries();
    void endedSeriesArePutAway();
    void removedSeriesStayRemoved();
    void bucketsAndLimits();
    void latestKnowsHowOldIsTooOld();
    void refsAreQuickerNamesForKeys();
    void tooManySeriesAreRefused();
    void aFullDiskIsCountedAndGotOver();
    void manyWritersAndReaders();
    void randomSeriesAgainstAModel();

private:
    std::unique_ptr<SampleStore> open(SampleStoreOptions options = {})
    {
        options.folder = m_dir->path();
        auto store = SampleStore::open(options, *m_clock);
        if (!store)
            qWarning("%s", qPrintable(store.error().detail));
        return store ? *std::move(store) : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<core::ManualClock> m_clock;
};

void TestSampleStore::whatGoesInComesOut()
{
    const auto store = open();
    QVERIFY(store);
    const SeriesKey cpu = key("cpu_usage", service("a"));
    const double nan = std::nan("");
    QVector<NewSample> samples{{cpu, kStart, 1.5}, {cpu, kStart + 1, -0.0}, {cpu, kStart + 2, nan},
                               {cpu, kStart + 3, std::numeric_limits<double>::infinity()}};
    const auto outcome = store->append(samples);
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->stored, 4);
    const auto found = store->select({QStringLiteral("cpu_usage"), {}}, kStart, kForever);
    QVERIFY(found.ok());
    QCOMPARE(found->size(), 1);
    QVERIFY(found->first().key == cpu);
    QCOMPARE(onlySeries(found).size(), 4);
    for (int i = 0; i < 4; ++i)
        QVERIFY(onlySeries(found)[i] == (Sample{samples[i].timeMs, samples[i].value}));
    QVERIFY(store->select({QStringLiteral("nothing"), {}}, kStart, kForever)->isEmpty());
    QVERIFY(store->append(QVector<NewSample>{})->stored == 0);
}

void TestSampleStore::rangesAreExact()
{
    const auto store = open();
    const SeriesKey series = key("x");
    QVERIFY(store->append(rising(series, 0, 1000)).ok());
    QVERIFY(store->flush().ok());
    QCOMPARE(store->figures().chunks, 8);
    QRandomGenerator random(1);
    for (int i = 0; i < 500; ++i) {
        const int from = random.bounded(1000);
        const int count = 1 + random.bounded(1000 - from);
        const auto found = store->select({QStringLiteral("x"), {}}, kStart + from * 5000, kStart + (from + count - 1) * 5000);
        QVERIFY(isRising(onlySeries(found), from, count));
    }
    // Between two samples is nothing; outside is nothing.
    QVERIFY(store->select({QStringLiteral("x"), {}}, kStart + 1, kStart + 4999)->isEmpty());
    QVERIFY(store->select({QStringLiteral("x"), {}}, 0, kStart - 1)->isEmpty());
    QVERIFY(store->select({QStringLiteral("x"), {}}, kStart + 999 * 5000 + 1, kForever)->isEmpty());
    const auto backwards = store->select({QStringLiteral("x"), {}}, kStart, kStart - 1);
    QVERIFY(!backwards.ok());
    QVERIFY(backwards.error().fields.contains(QStringLiteral("end")));
}

void TestSampleStore::timesMustGrow()
{
    const auto store = open();
    const SeriesKey series = key("x");
    QCOMPARE(store->append(rising(series, 0, 200))->stored, 200);
    const auto again = store->append(rising(series, 150, 100));
    QCOMPARE(again->refused, 50);
    QCOMPARE(again->stored, 50);
    QCOMPARE(store->append({{series, kStart - 1, 1}})->refused, 1);
    QCOMPARE(store->figures().samplesRefused, 51u);
    QVERIFY(isRising(onlySeries(store->select({QStringLiteral("x"), {}}, 0, kForever)), 0, 250));
}

void TestSampleStore::selectorsPickByNameAndLabels()
{
    const auto store = open();
    QVector<NewSample> samples;
    for (const char *name : {"cpu_usage", "memory_usage"}) {
        for (const char *id : {"a", "b", "c"}) {
            for (int replica = 0; replica < 2; ++replica) {
                Labels labels = service(id);
                labels.insert(QStringLiteral("replica"), QString::number(replica));
                samples.append({key(name, labels), kStart, 1.0});
            }
            samples.append({key(name, service(id)), kStart, 1.0});
        }
    }
    QVERIFY(store->append(samples).ok());
    const auto count = [&](const char *name, const Labels &labels) {
        return store->select({QString::fromLatin1(name), labels}, 0, kForever)->size();
    };
    QCOMPARE(count("", {}), 18);
    QCOMPARE(count("cpu_usage", {}), 9);
    QCOMPARE(count("", service("b")), 6);
    QCOMPARE(count("cpu_usage", service("b")), 3);
    QCOMPARE(count("cpu_usage", {{QStringLiteral("service"), QStringLiteral("b")}, {QStringLiteral("replica"), QStringLiteral("1")}}), 1);
    QCOMPARE(count("cpu_usage", service("nobody")), 0);
    QCOMPARE(count("", {{QStringLiteral("replica"), QStringLiteral("0")}}), 6);
    const auto keys = store->seriesOf({QStringLiteral("cpu_usage"), {}});
    QCOMPARE(keys.size(), 9);
    QVERIFY(std::is_sorted(keys.begin(), keys.end(), [](const SeriesKey &a, const SeriesKey &b) {
        return canonicalLabels(a.labels) < canonicalLabels(b.labels);
    }));
}

void TestSampleStore::aRestartKeepsEverything_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("nothing") << 0;
    QTest::newRow("in the journal only") << 50;
    QTest::newRow("exactly one chunk") << 120;
    QTest::newRow("chunks and journal") << 1234;
}

void TestSampleStore::aRestartKeepsEverything()
{
    QFETCH(int, count);
    const SeriesKey series = key("x", {{QStringLiteral("quote"), QStringLiteral("a\"b\\c\nd – ü")}});
    for (int start = 0; start < 3; ++start) {
        const auto store = open();
        QVERIFY(store);
        const auto before = store->select({QStringLiteral("x"), {}}, 0, kForever);
        if (start * count == 0)
            QVERIFY(before->isEmpty());
        else
            QVERIFY(isRising(before->first().samples, 0, start * count));
        QCOMPARE(store->append(rising(series, start * count, count))->stored, count);
        if (count > 0)
            QVERIFY(store->seriesOf({}).first() == series);
    }
}

void TestSampleStore::aKilledWriterLosesNothing()
{
    // This very program, as a writer that tells what append() has returned for, killed at random.
    QRandomGenerator random(4);
    const SeriesKey series = key("x");
    int told = -1;
    for (int round = 0; round < 12; ++round) {
        QProcess writer;
        writer.setProcessEnvironment([&] {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("SAMPLE_WRITER_FOLDER"), m_dir->path());
            environment.insert(QStringLiteral("SAMPLE_WRITER_FROM"), QString::number(told + 1));
            return environment;
        }());
        writer.start(QCoreApplication::applicationFilePath(), QStringList());
        QVERIFY(writer.waitForStarted());
        const int wanted = told + 1 + random.bounded(3000);
        QByteArray output;
        while (told < wanted) {
            QVERIFY2(writer.waitForReadyRead(20'000), "the writer ended by itself");
            output += writer.readAllStandardOutput();
            const qsizetype end = output.lastIndexOf('\n');
            const qsizetype begin = end > 0 ? output.lastIndexOf('\n', end - 1) : -1;
            if (end >= 0)
                told = output.mid(begin + 1, end - begin - 1).toInt();
        }
        writer.kill();
        QVERIFY(writer.waitForFinished());
        output += writer.readAllStandardOutput();
        const qsizetype end = output.lastIndexOf('\n');
        told = output.mid(output.lastIndexOf('\n', end - 1) + 1, end - output.lastIndexOf('\n', end - 1) - 1).toInt();

        const auto store = open({.chunkSamples = 20, .journalBytes = 4096});
        QVERIFY(store);
        const auto found = store->select({QStringLiteral("x"), {}}, kStart, kStart + told * 5000LL);
        const auto points = store->query({QStringLiteral("x"), {}}, kStart, kForever, core::Millis(600'000'000));
        QVERIFY(points.ok());
        if (told + 1 <= SampleStore::kMaxPoints) {
            QVERIFY(found.ok());
            QVERIFY2(isRising(onlySeries(found), 0, told + 1), qPrintable(QString::number(onlySeries(found).size())));
        }
        // One more may be there: written, but not told before the end.
        told = int(store->latest({QStringLiteral("x"), {}}, core::Millis(kForever)).first().samples.first().value);
    }
}

void TestSampleStore::aTornJournalLosesItsEndOnly()
{
    QRandomGenerator random(8);
    for (int round = 0; round < 40; ++round) {
        init();
        const int count = 1 + random.bounded(500);
        {
            const auto store = open();
            for (int i = 0; i < count; ++i)
                QVERIFY(store->append(rising(key("x"), i, 1)).ok());
            QVERIFY(store->flush().ok());
        }
        QFile journal(m_dir->path() + QStringLiteral("/metrics.journal"));
        QVERIFY(journal.size() > 0);
        if (round % 2 == 0) {
            QVERIFY(journal.resize(random.bounded(int(journal.size()))));
        } else { // or a byte is wrong
            QVERIFY(journal.open(QIODevice::ReadWrite));
            const int at = random.bounded(int(journal.size()));
            journal.seek(at);
            char c = 0;
            journal.getChar(&c);
            journal.seek(at);
            journal.putChar(char(c ^ (1 << random.bounded(8))));
            journal.close();
        }
        const auto store = open();
        QVERIFY(store);
        const auto found = store->select({QStringLiteral("x"), {}}, 0, kForever);
        QVERIFY(found.ok());
        const int kept = found->isEmpty() ? 0 : int(onlySeries(found).size());
        QVERIFY(kept >= count / 120 * 120); // what is in the database is not touched
        QVERIFY(kept <= count);
        if (kept > 0)
            QVERIFY(isRising(onlySeries(found), 0, kept));
        QCOMPARE(store->append(rising(key("x"), kept, 300))->stored, 300);
        QVERIFY(isRising(onlySeries(store->select({QStringLiteral("x"), {}}, 0, kForever)), 0, kept + 300));
    }
}

void TestSampleStore::aHalfRenewedJournalIsReadToo()
{
    const QString journal = m_dir->path() + QStringLiteral("/metrics.journal");
    {
        const auto store = open();
        QVERIFY(store->append(rising(key("x"), 0, 30)).ok());
        QVERIFY(QFile::copy(journal, journal + QStringLiteral(".old")));
        QVERIFY(store->append(rising(key("x"), 30, 30)).ok());
    }
    // As if the renewed file had not yet taken the old one's name.
    QVERIFY(QFile::rename(journal, journal + QStringLiteral(".next")));
    QVERIFY(QFile::rename(journal + QStringLiteral(".old"), journal));
    const auto store = open();
    QVERIFY(isRising(onlySeries(store->select({QStringLiteral("x"), {}}, 0, kForever)), 0, 60));
    QVERIFY(!QFile::exists(journal + QStringLiteral(".next")));
}

void TestSampleStore::theJournalStaysSmall()
{
    const auto store = open({.journalBytes = 64 * 1024});
    qint64 largest = 0;
    for (int i = 0; i < 300; ++i) {
        QVector<NewSample> batch;
        for (int s = 0; s < 20; ++s)
            batch += rising(key("x", service(QByteArray::number(s).constData())), i * 40, 40);
        QVERIFY(store->append(batch).ok());
        largest = std::max(largest, QFileInfo(m_dir->path() + QStringLiteral("/metrics.journal")).size());
    }
    QVERIFY(store->flush().ok());
    QVERIFY2(largest < 4 * 1024 * 1024, qPrintable(QString::number(largest)));
    QVERIFY(QFileInfo(m_dir->path() + QStringLiteral("/metrics.journal")).size() < 150'000);
    const auto points = store->query({QStringLiteral("x"), service("7")}, kStart, kForever, core::Millis(1'000'000'000));
    int count = 0;
    for (const Point &point : points->first().points)
        count += point.count;
    QCOMPARE(count, 12'000);
}

void TestSampleStore::retentionDropsOldChunksAndSeries()
{
    const auto store = open({.retention = std::chrono::hours(10)});
    QVERIFY(store->append(rising(key("old"), 0, 300)).ok());
    QVERIFY(store->append(rising(key("alive"), 0, 12'000)).ok()); // 16 h 40 min
    m_clock->advance(std::chrono::milliseconds(12'000 * 5000));
    QVERIFY(store->flush().ok());
    const qint64 before = store->figures().chunks;
    QVERIFY(store->maintain().ok());
    QVERIFY(store->flush().ok());
    QVERIFY(store->maintain().ok());
    QVERIFY(store->seriesOf({QStringLiteral("old"), {}}).isEmpty());
    const auto found = store->select({QStringLiteral("alive"), {}}, 0, kForever);
    const qint64 cutoff = m_clock->nowMs() - 10 * 3'600'000;
    QVERIFY(onlySeries(found).first().timeMs <= cutoff + 5000); // a chunk goes as a whole
    QVERIFY(onlySeries(found).first().timeMs > cutoff - 120 * 5000);
    QCOMPARE(onlySeries(found).last().value, 11'999.0);
    QVERIFY(store->figures().chunks < before);
    QCOMPARE(store->figures().series, 1);
}

void TestSampleStore::endedSeriesArePutAway()
{
    const auto store = open();
    QVERIFY(store->append(rising(key("x"), 0, 10)).ok());
    m_clock->advance(std::chrono::hours(3));
    QVERIFY(store->maintain().ok());
    QVERIFY(store->flush().ok());
    QCOMPARE(store->figures().chunks, 1);
    QVERIFY(isRising(onlySeries(store->select({QStringLiteral("x"), {}}, 0, kForever)), 0, 10));
    QCOMPARE(store->append(rising(key("x"), 10, 10))->stored, 10);
    QVERIFY(isRising(onlySeries(store->select({QStringLiteral("x"), {}}, 0, kForever)), 0, 20));
}

void TestSampleStore::removedSeriesStayRemoved()
{
    {
        const auto store = open();
        QVERIFY(store->append(rising(key("x", service("gone")), 0, 300)).ok());
        QVERIFY(store->append(rising(key("x", service("kept")), 0, 300)).ok());
        QVERIFY(store->remove({{}, service("gone")}).ok());
        QVERIFY(!store->remove({}).ok());
        QCOMPARE(store->select({QStringLiteral("x"), {}}, 0, kForever)->size(), 1);
    }
    const auto store = open();
    QCOMPARE(store->select({QStringLiteral("x"), {}}, 0, kForever)->size(), 1);
    QVERIFY(store->flush().ok());
    QCOMPARE(store->figures().chunks, 2);
    // The same key may be born again, with times from before.
    QCOMPARE(store->append(rising(key("x", service("gone")), 0, 5))->stored, 5);
    QVERIFY(isRising(onlySeries(store->select({{}, service("gone")}, 0, kForever)), 0, 5));
}

void TestSampleStore::bucketsAndLimits()
{
    const auto store = open();
    QVERIFY(store->append(rising(key("gauge"), 0, 24'000)).ok());
    QVERIFY(store->append(rising(key("x_total"), 0, 24'000)).ok());
    const qint64 end = kStart + 23'999 * 5000LL;
    const auto gauge = store->query({QStringLiteral("gauge"), {}}, kStart, end, core::Millis(60'000));
    QCOMPARE(gauge->first().points.size(), 2000);
    for (int i = 0; i < 2000; ++i) {
        const Point &point = gauge->first().points[i];
        QCOMPARE(point.timeMs, kStart + i * 60'000LL);
        QCOMPARE(point.timeMs % 60'000, 0);
        QCOMPARE(point.min, i * 12.0);
        QCOMPARE(point.max, i * 12.0 + 11);
        QCOMPARE(point.value, i * 12.0 + 5.5);
        QCOMPARE(point.count, 12);
    }
    const auto counter = store->query({QStringLiteral("x_total"), {}}, kStart, end, core::Millis(60'000));
    QCOMPARE(counter->first().points.first().value, 11.0);
    // A bucket at the edge is the whole bucket, wherever the range begins in it.
    const auto edge = store->query({QStringLiteral("gauge"), {}}, kStart + 31'000, kStart + 61'000, core::Millis(60'000));
    QCOMPARE(edge->first().points.size(), 2);
    QCOMPARE(edge->first().points[0].value, 5.5);
    QCOMPARE(edge->first().points[1].count, 12);

    const auto fine = store->query({QStringLiteral("gauge"), {}}, kStart, kStart + 10'999 * 5000LL, core::Millis(5000));
    QVERIFY(fine.ok());
    QCOMPARE(fine->first().points.size(), 11'000);
    const auto tooMany = store->query({QStringLiteral("gauge"), {}}, kStart, kStart + 11'000 * 5000LL, core::Millis(5000));
    QVERIFY(!tooMany.ok());
    QVERIFY(tooMany.error().code == core::ErrorCode::Validation);
    QCOMPARE(tooMany.error().fields.value(QStringLiteral("step")),
             QStringLiteral("would give 11,001 points a series; at most 11,000 are given, so use 15s or more"));
    const auto raw = store->select({QStringLiteral("gauge"), {}}, kStart, end);
    QVERIFY(!raw.ok());
    QVERIFY(raw.error().fields.value(QStringLiteral("step")).contains(QStringLiteral("24,000")));
    QVERIFY(!store->query({QStringLiteral("gauge"), {}}, kStart, end, core::Millis(0)).ok());
}

void TestSampleStore::latestKnowsHowOldIsTooOld()
{
    const auto store = open();
    QVERIFY(store->append(rising(key("x"), 0, 130)).ok());
    m_clock->advance(core::Millis(129 * 5000 + 30'000));
    QCOMPARE(store->latest({QStringLiteral("x"), {}}, core::Millis(30'000)).first().samples.first().value, 129.0);
    QVERIFY(store->latest({QStringLiteral("x"), {}}, core::Millis(29'999)).isEmpty());
}

void TestSampleStore::refsAreQuickerNamesForKeys()
{
    const auto store = open();
    const auto ref = store->resolve(key("x"));
    QVERIFY(ref.ok());
    QCOMPARE(*store->resolve(key("x")), *ref);
    const QVector<RefSample> samples{{*ref, kStart, 1}, {SeriesRef(77), kStart, 1}};
    const auto outcome = store->append(samples);
    QCOMPARE(outcome->stored, 1);
    QCOMPARE(outcome->refused, 1);
    QVERIFY(store->remove({QStringLiteral("x"), {}}).ok());
    QCOMPARE(store->append(samples)->stored, 0);
}

void TestSampleStore::tooManySeriesAreRefused()
{
    const auto store = open({.maxSeries = 3});
    QVector<NewSample> samples;
    for (int i = 0; i < 5; ++i)
        samples.append({key("x", service(QByteArray::number(i).constData())), kStart, 1});
    const auto outcome = store->append(samples);
    QCOMPARE(outcome->stored, 3);
    QCOMPARE(outcome->refused, 2);
    QVERIFY(!store->resolve(key("y")).ok());
}

void TestSampleStore::aFullDiskIsCountedAndGotOver()
{
    const auto store = open({.chunkSamples = 20});
    QVERIFY(store->append(rising(key("x"), 0, 100)).ok());
    QVERIFY(store->flush().ok());
    rlimit before{};
    ::getrlimit(RLIMIT_FSIZE, &before);
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit full{1024, before.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &full);
    QVERIFY(store->append(rising(key("x"), 100, 500)).ok());
    const bool flushed = store->flush().ok();
    ::setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!flushed);
    QVERIFY(store->figures().writeErrors > 0);
    QVERIFY(isRising(onlySeries(store->select({QStringLiteral("x"), {}}, 0, kForever)), 0, 600)); // from memory
    QVERIFY(store->append(rising(key("x"), 600, 1)).ok());
    QVERIFY(store->flush().ok());
    QVERIFY(isRising(onlySeries(store->select({QStringLiteral("x"), {}}, 0, kForever)), 0, 601));
}

void TestSampleStore::manyWritersAndReaders()
{
    const auto store = open({.chunkSamples = 20, .journalBytes = 32 * 1024});
    constexpr int kCount = 6000;
    std::atomic_int wrong = 0;
    std::atomic_int running = 3;
    std::vector<std::thread> threads;
    for (int w = 0; w < 3; ++w) {
        threads.emplace_back([&, w] {
            const SeriesKey series = key("x", service(QByteArray::number(w).constData()));
            for (int i = 0; i < kCount; i += 10) {
                if (store->append(rising(series, i, 10))->stored != 10)
                    ++wrong;
            }
            --running;
        });
    }
    for (int r = 0; r < 2; ++r) {
        threads.emplace_back([&, r] {
            int before = 0;
            while (running > 0) {
                const auto found = store->select({QStringLiteral("x"), service(QByteArray::number(r).constData())}, 0, kForever);
                if (!found.ok()) {
                    ++wrong;
                    continue;
                }
                const int count = found->isEmpty() ? 0 : int(onlySeries(found).size());
                // Never a gap, never one twice, never fewer than before.
                if (count < before || (count > 0 && !isRising(onlySeries(found), 0, count)))
                    ++wrong;
                before = count;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
    for (int w = 0; w < 3; ++w)
        QVERIFY(isRising(onlySeries(store->select({{}, service(QByteArray::number(w).constData())}, 0, kForever)), 0, kCount));
}

void TestSampleStore::randomSeriesAgainstAModel()
{
    QRandomGenerator random(99);
    QMap<QByteArray, QVector<Sample>> model;
    std::unique_ptr<SampleStore> store = open({.chunkSamples = 30, .journalBytes = 16 * 1024});
    QVector<SeriesKey> keys;
    for (int i = 0; i < 20; ++i)
        keys.append(key(i % 2 ? "a" : "b_total", service(QByteArray::number(i).constData())));
    QVector<qint64> times(keys.size(), kStart);
    for (int round = 0; round < 400; ++round) {
        QVector<NewSample> batch;
        for (int i = 0; i < 50; ++i) {
            const int s = random.bounded(int(keys.size()));
            times[s] += random.bounded(50) == 0 ? 10'000'000 : 1 + random.bounded(10'000);
            const double value = random.bounded(3) ? double(random.bounded(1000)) : random.generateDouble();
            batch.append({keys[s], times[s], value});
            model[canonicalLabels(keys[s].labels)].append({times[s], value});
        }
        QCOMPARE(store->append(batch)->stored, 50);
        if (random.bounded(40) == 0) {
            store.reset();
            store = open({.chunkSamples = 30, .journalBytes = 16 * 1024});
            QVERIFY(store);
        }
        const int s = random.bounded(int(keys.size()));
        const qint64 from = kStart + random.bounded(qint64(times[s] - kStart + 1000));
        const qint64 to = from + random.bounded(qint64(20'000'000));
        QVector<Sample> expected;
        for (const Sample &sample : std::as_const(model[canonicalLabels(keys[s].labels)])) {
            if (sample.timeMs >= from && sample.timeMs <= to)
                expected.append(sample);
        }
        const auto found = store->select({keys[s].name, keys[s].labels}, from, to);
        QVERIFY(found.ok());
        QVERIFY((found->isEmpty() ? QVector<Sample>() : onlySeries(found)) == expected);
    }
}

// The writer that aKilledWriterLosesNothing() kills.
static int writeUntilKilled(const QString &folder, int from)
{
    const core::ManualClock clock(kStart);
    auto store = SampleStore::open({.folder = folder, .chunkSamples = 20, .journalBytes = 4096}, clock);
    if (!store)
        return 1;
    for (int i = from;; ++i) {
        if ((*store)->append(rising(key("x"), i, 1))->stored != 1)
            return 2;
        std::printf("%d\n", i);
        std::fflush(stdout);
    }
}

int main(int argc, char **argv)
{
    const QString folder = qEnvironmentVariable("SAMPLE_WRITER_FOLDER");
    QCoreApplication app(argc, argv);
    if (!folder.isEmpty())
        return writeUntilKilled(folder, qEnvironmentVariableIntValue("SAMPLE_WRITER_FROM"));
    TestSampleStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sample_store.moc"
