// SPDX-License-Identifier: GPL-3.0-or-later
// LogReader on plain pipes: what the driver's suite cannot provoke.
#include "server/runtime/descriptor.h"
#include "server/runtime/log_reader.h"

#include <QtTest>

#include <atomic>
#include <unistd.h>

using namespace server::runtime;

namespace {

class Sink final : public LogSink
{
public:
    void append(const core::ServiceId &service, const QVector<core::LogEntry> &entries) override
    {
        const std::lock_guard lock(m_mutex);
        for (const core::LogEntry &entry : entries) {
            m_lines.append(service.toString().toUtf8() + ':' + entry.message);
            m_times.append(entry.timeMs);
        }
    }
    QByteArrayList lines() const
    {
        const std::lock_guard lock(m_mutex);
        return m_lines;
    }
    QVector<qint64> times() const
    {
        const std::lock_guard lock(m_mutex);
        return m_times;
    }

private:
    mutable std::mutex m_mutex;
    QByteArrayList m_lines;
    QVector<qint64> m_times;
};

void put(const Pipe &pipe, const QByteArray &bytes)
{
    QCOMPARE(write(pipe.writeEnd.get(), bytes.constData(), size_t(bytes.size())), bytes.size());
}

} // namespace

class TestLogReader final : public QObject
{
    Q_OBJECT

    LogReader::SourceId add(LogReader &reader, Pipe &pipe, const char *service)
    {
        setNonBlocking(pipe.readEnd);
        return reader.add(pipe.readEnd.release(), {core::ServiceId(service), 0}, core::LogStream::Stdout,
                          [this] { ++m_finished; });
    }
    std::atomic<int> m_finished{0};

private slots:
    void init() { m_finished = 0; }

    void stampsWithTheGivenClock()
    {
        Sink sink;
        core::ManualClock clock(1'000);
        LogReader reader(sink, clock);
        Pipe pipe = makePipe();
        add(reader, pipe, "a");
        put(pipe, "one\n");
        QTRY_COMPARE(sink.times(), QVector<qint64>{1'000});
        clock.advance(core::Millis(500));
        put(pipe, "two\n");
        QTRY_COMPARE(sink.times(), (QVector<qint64>{1'000, 1'500}));
    }

    void handsOnTheLastLineBeforeItSaysFinished()
    {
        Sink sink;
        core::SystemClock clock;
        LogReader reader(sink, clock);
        Pipe pipe = makePipe();
        add(reader, pipe, "a");
        put(pipe, "one\nunfinished");
        QTRY_COMPARE(sink.lines(), QByteArrayList{"a:one"});
        pipe.writeEnd.reset();
        QTRY_COMPARE(m_finished.load(), 1);
        QCOMPARE(sink.lines(), (QByteArrayList{"a:one", "a:unfinished"}));
    }

    void finishesAPipeThatSomebodyHolds()
    {
        Sink sink;
        core::SystemClock clock;
        LogReader reader(sink, clock);
        Pipe pipe = makePipe();
        const auto id = add(reader, pipe, "a");
        put(pipe, "one\nhalf");
        reader.finish(id);
        QTRY_COMPARE(m_finished.load(), 1);
        QCOMPARE(sink.lines(), (QByteArrayList{"a:one", "a:half"}));
        reader.finish(id); // gone already: nothing
        reader.finish(12345);
        QTest::qWait(20);
        QCOMPARE(m_finished.load(), 1);
    }

    void keepsSystemLinesInOrder()
    {
        Sink sink;
        core::SystemClock clock;
        LogReader reader(sink, clock);
        for (int i = 0; i < 1'000; ++i)
            reader.appendSystem({core::ServiceId("s"), 0}, core::LogLevel::Info, QByteArray::number(i));
        QTRY_COMPARE(sink.lines().size(), 1'000);
        for (int i = 0; i < 1'000; ++i)
            QCOMPARE(sink.lines().at(i), "s:" + QByteArray::number(i));
    }

    void readsWhatIsLeftWhenItEnds()
    {
        Sink sink;
        core::SystemClock clock;
        Pipe pipe = makePipe();
        {
            LogReader reader(sink, clock);
            add(reader, pipe, "a");
            put(pipe, "last words\n");
        }
        QCOMPARE(sink.lines(), QByteArrayList{"a:last words"});
        QCOMPARE(m_finished.load(), 1);
    }

    void readsManyPipes()
    {
        Sink sink;
        core::SystemClock clock;
        LogReader reader(sink, clock);
        std::vector<Pipe> pipes;
        for (int i = 0; i < 200; ++i) {
            pipes.push_back(makePipe());
            add(reader, pipes.back(), QByteArray::number(i).constData());
        }
        for (int round = 0; round < 20; ++round) {
            for (const Pipe &pipe : pipes)
                put(pipe, "line " + QByteArray::number(round) + '\n');
        }
        pipes.clear();
        QTRY_COMPARE(m_finished.load(), 200);
        QCOMPARE(sink.lines().size(), 4'000);
    }
};

QTEST_GUILESS_MAIN(TestLogReader)
#include "tst_log_reader.moc"
