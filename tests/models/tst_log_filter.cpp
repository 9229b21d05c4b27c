// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filtered_log.h"
#include "models/log_histogram.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

using core::LogEntry;
using core::LogLevel;
using core::ServiceId;
using models::FilteredLog;
using models::HistogramBucket;
using models::LogArrival;
using models::LogBuffer;
using models::LogHistogram;
using models::LogLevels;
using models::LogLineKind;
using models::LogSearch;
using models::TimeRange;

// A view's idea of a log, kept by the signals alone.
class Follower : public QObject
{
public:
    explicit Follower(models::LogSource &source) : m_source(source)
    {
        connect(&source, &models::LogSource::cleared, this, [this] {
            lines.clear();
            first = m_source.firstLine();
            take(m_source.firstLine(), 0); // what is there already is told next, or was there before
        });
        connect(&source, &models::LogSource::appended, this, [this](qint64 from, qint64 count) { take(from, count); });
        connect(&source, &models::LogSource::trimmed, this, [this](qint64 newFirst) {
            while (first < newFirst && !lines.isEmpty()) {
                lines.removeFirst();
                ++first;
            }
            first = newFirst;
        });
        first = source.firstLine();
        take(first, source.lineCount());
    }

    void take(qint64 from, qint64 count)
    {
        if (count > 0 && from != first + lines.size())
            qFatal("lines appended at %lld, expected %lld", from, first + qint64(lines.size()));
        for (qint64 n = from; n < from + count; ++n)
            lines.append(m_source.line(n).text.toByteArray());
    }

    QByteArrayList lines;
    qint64 first = 0;

private:
    models::LogSource &m_source;
};

class TestLogFilter : public QObject
{
    Q_OBJECT

    const ServiceId m_a{QStringLiteral("a")};
    qint64 m_number = 0;

    QVector<LogArrival> randomLines(QRandomGenerator &random, int count)
    {
        QVector<LogArrival> made;
        for (int i = 0; i < count; ++i) {
            const qint64 time = 1'753'358'400'000 + m_number * 40 - random.bounded(500);
            const QByteArray text = QByteArray::number(m_number++) + (random.bounded(4) ? " some text" : " match this");
            made.append({{time, LogLevel(random.bounded(4)), core::LogStream::Stdout, 0, text},
                         ServiceId(QString(QChar(u'a' + random.bounded(3)))),
                         random.bounded(100) == 0 ? LogLineKind::Gap : LogLineKind::Entry});
        }
        return made;
    }

private slots:
    void showsWhatPassesAndMapsBothWays()
    {
        QRandomGenerator random(29);
        LogBuffer buffer;
        buffer.setCapBytes(900'000);
        LogSearch search(buffer);
        FilteredLog filtered(buffer);
        filtered.setSearch(&search);
        Follower follower(filtered);
        LogHistogram histogram(filtered);
        LogHistogram whole(buffer);
        QSet<ServiceId> hidden;
        for (int step = 0; step < 120; ++step) {
            switch (random.bounded(8)) {
            case 0: {
                LogLevels levels = LogLevels::none();
                for (const LogLevel level : {LogLevel::Debug, LogLevel::Info, LogLevel::Warn, LogLevel::Error}) {
                    if (random.bounded(3))
                        levels = levels.with(level);
                }
                filtered.setLevels(levels);
                break;
            }
            case 1:
                hidden = random.bounded(2) ? QSet<ServiceId>{ServiceId(QStringLiteral("b"))} : QSet<ServiceId>();
                filtered.setHiddenServices(hidden);
                break;
            case 2:
                QVERIFY(search.setPattern({random.bounded(2) ? QStringLiteral("match") : QString(), {}, {}}).ok());
                break;
            case 3:
                if (random.bounded(6) == 0)
                    buffer.clear();
                else if (random.bounded(3) == 0)
                    buffer.rewrite(randomLines(random, 20), [](const ServiceId &id) { return id.toString() != u"c"; });
                break;
            default:
                buffer.append(randomLines(random, random.bounded(2500)));
            }
            if (random.bounded(2))
                continue;
            QTRY_VERIFY(filtered.isComplete());

            QList<qint64> expected;
            std::array<qint64, 4> facets{};
            std::array<qint64, 4> counts{};
            for (qint64 n = buffer.firstLine(); n < buffer.endLine(); ++n) {
                const auto line = buffer.line(n);
                if (hidden.contains(*line.service))
                    continue;
                if (line.kind == LogLineKind::Gap) {
                    expected.append(n);
                    continue;
                }
                if (search.isActive() && !line.text.toByteArray().contains("match"))
                    continue;
                ++facets[size_t(line.level)];
                if (!filtered.levels().contains(line.level))
                    continue;
                ++counts[size_t(line.level)];
                expected.append(n);
            }
            QCOMPARE(filtered.lineCount(), qint64(expected.size()));
            QByteArrayList texts;
            for (int i = 0; i < expected.size(); ++i) {
                const qint64 row = filtered.firstLine() + i;
                QCOMPARE(filtered.toBufferLine(row), expected[i]);
                QCOMPARE(filtered.fromBufferLine(expected[i]), row);
                texts.append(buffer.line(expected[i]).text.toByteArray());
            }
            QCOMPARE(follower.first, filtered.firstLine());
            QCOMPARE(follower.lines, texts);
            for (size_t level = 0; level < 4; ++level) {
                QCOMPARE(filtered.facetCount(LogLevel(level)), facets[level]);
                QCOMPARE(filtered.levelCount(LogLevel(level)), counts[level]);
            }
            compare(histogram, filtered, random);
            compare(whole, buffer, random);
        }
    }

    // The histogram beside one that reads every line.
    void compare(const LogHistogram &histogram, const models::LogSource &source, QRandomGenerator &random)
    {
        const qint64 bin = histogram.binMs();
        const TimeRange range = histogram.range();
        const qint64 width = bin * (1 + random.bounded(5));
        const qint64 from = range.fromMs + bin * random.bounded(5);
        const int count = 1 + random.bounded(80);
        QVector<HistogramBucket> expected(count);
        qint64 earliest = std::numeric_limits<qint64>::max();
        qint64 entries = 0;
        for (qint64 n = source.firstLine(); n < source.endLine(); ++n) {
            const auto line = source.line(n);
            if (line.kind != LogLineKind::Entry)
                continue;
            ++entries;
            earliest = std::min(earliest, line.timeMs);
            const qint64 bucket = line.timeMs < from ? -1 : (line.timeMs - from) / width;
            if (bucket < 0 || bucket >= count)
                continue;
            ++expected[bucket].lines;
            expected[bucket].warnings += line.level == LogLevel::Warn;
            expected[bucket].errors += line.level == LogLevel::Error;
        }
        QVERIFY(histogram.buckets({from, from + width * count}, count) == expected);
        QCOMPARE(range.isEmpty(), entries == 0);
        if (entries > 0) {
            QVERIFY(range.fromMs <= earliest && earliest < range.fromMs + bin);
            qint64 bucketMs = 0;
            const TimeRange nice = histogram.niceRange(94, &bucketMs);
            const qint64 buckets = (nice.toMs - nice.fromMs) / bucketMs;
            QVERIFY(buckets <= 94);
            qint64 sum = 0;
            for (const HistogramBucket &bucket : histogram.buckets(nice, int(buckets)))
                sum += bucket.lines;
            QCOMPARE(sum, entries);
        }
    }

    void binsGrowWithTheSpanOfTheLog()
    {
        LogBuffer buffer;
        LogHistogram histogram(buffer);
        QRandomGenerator random(31);
        for (const qint64 step : {100, 60'000, 3'600'000, 86'400'000}) {
            QVector<LogEntry> entries;
            for (int i = 0; i < 20'000; ++i)
                entries.append({1'600'000'000'000 + i * step, LogLevel(i % 4), core::LogStream::Stdout, 0, "x"});
            buffer.append(m_a, entries);
            for (int probe = 0; probe < 3; ++probe)
                compare(histogram, buffer, random);
        }
        QVERIFY(histogram.binMs() > LogHistogram::kFinestMs);
        // A line from long before all others.
        buffer.append(m_a, {{5000, LogLevel::Error, core::LogStream::Stdout, 0, "1970"}});
        compare(histogram, buffer, random);
    }

    void everythingShowsWithoutAFilter()
    {
        LogBuffer buffer;
        FilteredLog filtered(buffer);
        QVERIFY(!filtered.isFiltering());
        QRandomGenerator random(37);
        buffer.append(randomLines(random, 10'000));
        QCOMPARE(filtered.lineCount(), buffer.lineCount());
        QCOMPARE(filtered.plainText(filtered.firstLine(), filtered.endLine()), buffer.plainText(0, 10'000));
        filtered.setLevels(LogLevels::none());
        QVERIFY(filtered.isFiltering());
        qint64 gaps = 0;
        for (qint64 n = 0; n < buffer.endLine(); ++n)
            gaps += buffer.line(n).kind == LogLineKind::Gap;
        QCOMPARE(filtered.lineCount(), gaps);
    }

    void jumpsToATime()
    {
        LogBuffer buffer;
        FilteredLog filtered(buffer);
        QVector<LogEntry> entries;
        for (int i = 0; i < 20'000; ++i)
            entries.append({1000 + i * 10, i % 5 ? LogLevel::Info : LogLevel::Error, core::LogStream::Stdout, 0, QByteArray::number(i)});
        buffer.append(m_a, entries);
        filtered.setLevels(LogLevels::none().with(LogLevel::Error));
        for (const qint64 time : {0, 1000, 1001, 41'950, 42'000, 150'001, 200'950}) {
            const qint64 row = filtered.lineAtTime(time);
            QVERIFY(filtered.line(row).timeMs >= time);
            QVERIFY(row == filtered.firstLine() || filtered.line(row - 1).timeMs < time);
        }
        QCOMPARE(filtered.lineAtTime(999'999), filtered.endLine());
    }

    void aServiceLessTakesItsLinesAndFreesItsColour()
    {
        LogBuffer buffer;
        const ServiceId b(QStringLiteral("b"));
        const ServiceId c(QStringLiteral("c"));
        for (int i = 0; i < 3000; ++i)
            for (const ServiceId &id : {m_a, b, c})
                buffer.append(id, {{i, LogLevel::Info, core::LogStream::Stdout, 0, id.toString().toUtf8() + QByteArray::number(i)}});
        QCOMPARE(buffer.serviceIndex(b), 1);
        QSignalSpy cleared(&buffer, &LogBuffer::cleared);
        buffer.rewrite({{{1500, LogLevel::Warn, core::LogStream::Stdout, 0, "new"}, c, LogLineKind::Entry}},
                       [&](const ServiceId &id) { return id != b; });
        QCOMPARE(cleared.count(), 1);
        QCOMPARE(buffer.firstLine(), 9000);
        QCOMPARE(buffer.lineCount(), 6001);
        QVERIFY(!buffer.serviceIndex(b));
        QCOMPARE(buffer.serviceIndex(c), 2);
        QCOMPARE(buffer.addService(ServiceId(QStringLiteral("d"))), 1);
        qint64 last = 0;
        for (qint64 n = buffer.firstLine(); n < buffer.endLine(); ++n) {
            QVERIFY(*buffer.line(n).service != b);
            QVERIFY(buffer.line(n).timeMs >= last);
            last = buffer.line(n).timeMs;
        }
        QCOMPARE(buffer.levelCount(LogLevel::Warn), 1);
    }
};

QTEST_GUILESS_MAIN(TestLogFilter)
#include "tst_log_filter.moc"
