// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log_buffer.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

#include <deque>

using core::LogEntry;
using core::LogLevel;
using core::LogStream;
using core::ServiceId;
using models::LogBuffer;
using models::LogLineKind;

class TestLogBuffer : public QObject
{
    Q_OBJECT

    const ServiceId m_a{QStringLiteral("a")};

    static LogEntry entry(qint64 time, const QByteArray &text, LogLevel level = LogLevel::Info,
                          LogStream stream = LogStream::Stdout, int replica = 0)
    {
        return {time, level, stream, replica, text};
    }

private slots:
    void keepsEverythingAboutALine()
    {
        LogBuffer buffer;
        QSignalSpy appended(&buffer, &LogBuffer::appended);
        const ServiceId b(QStringLiteral("b"));
        buffer.append(m_a, {entry(1753358400123, "first"), entry(1753358400124, "", LogLevel::Error, LogStream::Stderr, 7),
                            entry(1753358400125, "d\xc3\xbc", LogLevel::Debug, LogStream::System, 32767)});
        buffer.append(b, {entry(-5, "second service", LogLevel::Warn)});
        buffer.append(m_a, {entry(1, "and back")});
        QCOMPARE(appended.count(), 3);
        QCOMPARE(appended[0], QVariantList({qint64(0), qint64(3)}));
        QCOMPARE(appended[1], QVariantList({qint64(3), qint64(1)}));
        QCOMPARE(buffer.lineCount(), 5);

        const auto line = buffer.line(1);
        QCOMPARE(line.text.toByteArray(), QByteArray());
        QCOMPARE(line.timeMs, 1753358400124);
        QVERIFY(line.level == LogLevel::Error);
        QVERIFY(line.stream == LogStream::Stderr);
        QCOMPARE(line.replica, 7);
        QCOMPARE(*line.service, m_a);
        QCOMPARE(buffer.line(2).replica, 32767);
        QCOMPARE(buffer.line(2).text.toByteArray(), QByteArray("d\xc3\xbc"));
        QVERIFY(buffer.line(2).stream == LogStream::System);
        QCOMPARE(*buffer.line(3).service, b);
        QCOMPARE(buffer.line(3).timeMs, 0);
        QCOMPARE(*buffer.line(4).service, m_a);
        QCOMPARE(buffer.levelCount(LogLevel::Info), 2);
        QCOMPARE(buffer.levelCount(LogLevel::Error), 1);
        QCOMPARE(buffer.plainText(0, 99), QByteArray("first\n\nd\xc3\xbc\nsecond service\nand back\n"));
    }

    void gapsAreLinesOfTheirOwnKind()
    {
        LogBuffer buffer;
        buffer.append(m_a, {entry(5, "x")});
        buffer.appendGap(m_a, 5, QStringLiteral("3 lines are missing here"));
        QVERIFY(buffer.line(1).kind == LogLineKind::Gap);
        QVERIFY(buffer.line(0).kind == LogLineKind::Entry);
        QCOMPARE(buffer.levelCount(LogLevel::Warn), 0); // counts are of real lines
    }

    void dropsTheOldestAndKeepsTheNumbers()
    {
        LogBuffer buffer;
        buffer.setCapBytes(2 * 1024 * 1024);
        QSignalSpy trimmed(&buffer, &LogBuffer::trimmed);
        qint64 written = 0;
        const auto textOf = [](qint64 n) { return QByteArray("line number ") + QByteArray::number(n) + QByteArray(80, '.'); };
        qint64 peak = 0;
        for (int batch = 0; batch < 400; ++batch) {
            QVector<LogEntry> entries;
            for (int i = 0; i < 500; ++i, ++written)
                entries.append(entry(written, textOf(written), written % 10 == 0 ? LogLevel::Error : LogLevel::Info));
            buffer.append(m_a, entries);
            peak = std::max(peak, buffer.memoryBytes());
        }
        QCOMPARE(buffer.endLine(), written);
        QVERIFY(buffer.firstLine() > 0);
        QCOMPARE(buffer.droppedLines(), buffer.firstLine());
        QVERIFY(trimmed.count() > 0);
        QCOMPARE(trimmed.last()[0].toLongLong(), buffer.firstLine());
        // The cap, and at most the segment that is being written.
        QVERIFY2(peak <= 2 * 1024 * 1024 + 700 * 1024, qPrintable(QString::number(peak)));
        qint64 errors = 0;
        for (qint64 n = buffer.firstLine(); n < buffer.endLine(); ++n) {
            QCOMPARE(buffer.line(n).text.toByteArray(), textOf(n));
            QCOMPARE(buffer.line(n).timeMs, n);
            errors += buffer.line(n).level == LogLevel::Error;
        }
        QCOMPARE(buffer.levelCount(LogLevel::Error), errors);
        QCOMPARE(buffer.levelCount(LogLevel::Error) + buffer.levelCount(LogLevel::Info), buffer.lineCount());
    }

    void aBatchLargerThanTheCapTellsTheTruth()
    {
        LogBuffer buffer;
        buffer.setCapBytes(1024);
        QSignalSpy appended(&buffer, &LogBuffer::appended);
        QVector<LogEntry> entries(20'000, entry(1, "some text"));
        buffer.append(m_a, entries);
        QCOMPARE(buffer.endLine(), 20'000);
        QCOMPARE(appended[0][0].toLongLong(), buffer.firstLine());
        QCOMPARE(appended[0][0].toLongLong() + appended[0][1].toLongLong(), buffer.endLine());
    }

    void clearingGoesOnCounting()
    {
        LogBuffer buffer;
        buffer.append(m_a, QVector<LogEntry>(5000, entry(1, "x")));
        buffer.clear();
        QVERIFY(buffer.isEmpty());
        QCOMPARE(buffer.firstLine(), 5000);
        QCOMPARE(buffer.levelCount(LogLevel::Info), 0);
        QCOMPARE(buffer.memoryBytes(), 0);
        buffer.append(ServiceId(QStringLiteral("other")), {entry(2, "y")});
        QCOMPARE(buffer.line(5000).text.toByteArray(), QByteArray("y"));
        QCOMPARE(buffer.line(5000).service->toString(), QStringLiteral("other"));
    }

    void findsATime()
    {
        LogBuffer buffer;
        QVector<LogEntry> entries;
        for (int i = 0; i < 10'000; ++i)
            entries.append(entry(1000 + i * 10, "x"));
        buffer.append(m_a, entries);
        QCOMPARE(buffer.lineAtTime(0), 0);
        QCOMPARE(buffer.lineAtTime(1000), 0);
        QCOMPARE(buffer.lineAtTime(1001), 1);
        QCOMPARE(buffer.lineAtTime(1000 + 8191 * 10), 8191);
        QCOMPARE(buffer.lineAtTime(1000 + 8192 * 10), 8192);
        QCOMPARE(buffer.lineAtTime(999'999'999), 10'000);
    }

    void holdsUnderRandomUse()
    {
        QRandomGenerator random(7);
        LogBuffer buffer;
        buffer.setCapBytes(600'000);
        std::deque<std::pair<QByteArray, QString>> truth; // text, service
        qint64 end = 0;
        for (int step = 0; step < 300; ++step) {
            if (random.bounded(60) == 0) {
                buffer.clear();
                truth.clear();
            }
            const ServiceId service(QString(QChar(u'a' + random.bounded(3))));
            QVector<LogEntry> entries;
            const int count = random.bounded(600);
            for (int i = 0; i < count; ++i) {
                const QByteArray text(random.bounded(120), char('a' + random.bounded(26)));
                entries.append(entry(end, text));
                truth.emplace_back(text, service.toString());
                ++end;
            }
            buffer.append(service, entries);
            while (qint64(truth.size()) > buffer.lineCount())
                truth.pop_front();
            QCOMPARE(buffer.endLine(), end);
            QCOMPARE(qint64(truth.size()), buffer.lineCount());
            for (int probe = 0; probe < 20 && !truth.empty(); ++probe) {
                const qint64 at = random.bounded(qint64(truth.size()));
                QCOMPARE(buffer.line(buffer.firstLine() + at).text.toByteArray(), truth[size_t(at)].first);
                QCOMPARE(buffer.line(buffer.firstLine() + at).service->toString(), truth[size_t(at)].second);
            }
        }
    }

    void aMillionLines()
    {
        LogBuffer buffer;
        buffer.setCapBytes(qint64(1) << 30);
        const QVector<LogEntry> batch(4000, entry(1753358400000, QByteArray(92, 'x')));
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 250; ++i)
            buffer.append(m_a, batch);
        const qint64 appendMs = timer.elapsed();
        timer.restart();
        qint64 sum = 0;
        for (qint64 n = 0; n < 1'000'000; ++n)
            sum += buffer.line(n).text.size();
        QCOMPARE(sum, 92'000'000);
        const double perLine = double(buffer.memoryBytes()) / 1e6 - 92;
        qInfo("1M lines: append %lld ms, read %lld ms, %.1f bytes a line over the text", appendMs, timer.elapsed(), perLine);
        QVERIFY2(perLine < 16, qPrintable(QString::number(perLine)));
    }
};

QTEST_GUILESS_MAIN(TestLogBuffer)
#include "tst_log_buffer.moc"
