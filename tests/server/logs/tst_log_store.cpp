// SPDX-License-Identifier: GPL-3.0-or-later
// The log store over real files: order, levels, times, rotation, retention, crashes, full disks.
#include "server/logs/log_store.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <sys/resource.h>

#include <atomic>
#include <csignal>
#include <thread>

using namespace server::logs;
using core::LogEntry;
using core::LogLevel;
using core::LogStream;
using core::ServiceId;

namespace {

const ServiceId kService(QStringLiteral("filesystem-mcp"));
constexpr qint64 kStart = 1'753'358'400'000;

LogEntry line(qint64 timeMs, const QByteArray &text, LogLevel level = LogLevel::Info, int replica = 0)
{
    return {timeMs, level, LogStream::Stdout, replica, text};
}

QVector<LogEntry> numbered(int from, int count, qint64 stepMs = 1)
{
    QVector<LogEntry> entries;
    for (int i = from; i < from + count; ++i)
        entries.append(line(kStart + i * stepMs, "line " + QByteArray::number(i)));
    return entries;
}

QByteArrayList texts(const QVector<LogEntry> &entries)
{
    QByteArrayList list;
    for (const LogEntry &entry : entries)
        list.append(entry.message);
    return list;
}

class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        ::signal(SIGXFSZ, SIG_IGN);
        rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

class TestLogStore : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<core::ManualClock>(kStart);
    }

    void tailGivesTheNewestLinesOldestFirst();
    void tailFiltersByLevelReplicaAndTime();
    void timesAreFoundInManyFiles();
    void aCursorContinuesWithoutGapOrRepeat();
    void aCursorFromTextBecomesItself();
    void filesRotateBySizeAndAreDroppedByTotal();
    void filesAreDroppedByAge();
    void retentionMayChangeWhileItRuns();
    void aRestartContinuesTheLog();
    void aHalfLineAfterACrashIsMended_data();
    void aHalfLineAfterACrashIsMended();
    void linesThatAreNotOursDoNotDisturb();
    void aClockThatWentBackBeginsANewFile();
    void replicasAMomentApartStayInOneFile();
    void aFullDiskLosesLinesAndSaysSoOnce();
    void listenersGetBatchesInOrderAndEnd();
    void aListenerMayEndItself();
    void removeForgetsAndOldCursorsStayHarmless();
    void aServiceNameNeverLeavesTheFolder();
    void readersAndRotationDoNotConflict();
    void aMillionLinesWithReaders();

private:
    LogStoreOptions options() const { return {.folder = m_dir->path() + QStringLiteral("/logs")}; }
    QString serviceFolder() const { return options().folder + u'/' + kService.toString(); }
    QStringList files() const { return QDir(serviceFolder()).entryList({QStringLiteral("*.log")}, QDir::Files, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<core::ManualClock> m_clock;
};

void TestLogStore::tailGivesTheNewestLinesOldestFirst()
{
    LogStore store(options(), *m_clock);
    QVERIFY(store.query(kService, {})->entries.isEmpty());
    QVERIFY(!QDir(serviceFolder()).exists()); // asking makes nothing
    store.append(kService, numbered(0, 1000));
    const auto page = store.query(kService, {.lines = 3});
    QCOMPARE(texts(page->entries), (QByteArrayList{"line 997", "line 998", "line 999"}));
    QVERIFY(page->more);
    const auto all = store.query(kService, {.lines = 5000});
    QCOMPARE(all->entries.size(), 1000);
    QCOMPARE(all->entries.first().message, QByteArray("line 0"));
    QVERIFY(!all->more);
    const auto none = store.query(kService, {.lines = 0});
    QCOMPARE(none->entries.size(), 0);
    const auto capped = store.query(kService, {.lines = 5000, .maxBytes = 300});
    QVERIFY(capped->more);
    QVERIFY(capped->entries.size() < 15);
    QCOMPARE(capped->entries.last().message, QByteArray("line 999"));
}

void TestLogStore::tailFiltersByLevelReplicaAndTime()
{
    LogStore store(options(), *m_clock);
    QVector<LogEntry> entries;
    for (int i = 0; i < 400; ++i)
        entries.append(line(kStart + i * 10, QByteArray::number(i), LogLevel(i % 4), i % 3));
    store.append(kService, entries);
    const auto matching = [&](const LogFilter &filter) {
        QVector<LogEntry> expected;
        for (const LogEntry &entry : entries) {
            if (filter.accepts(entry))
                expected.append(entry);
        }
        return expected;
    };
    const QVector<LogFilter> filters{
        {.level = LogLevel::Warn},
        {.level = LogLevel::Warn, .levelMatch = LevelMatch::Exactly},
        {.replica = 2},
        {.sinceMs = kStart + 1000},
        {.untilMs = kStart + 1000},
        {.sinceMs = kStart + 1000, .untilMs = kStart + 1000},
        {.sinceMs = kStart + 1001, .untilMs = kStart + 2003, .level = LogLevel::Error, .replica = 1},
        {.sinceMs = kStart + 100'000},
        {.untilMs = kStart - 1},
        {.sinceMs = kStart + 20, .untilMs = kStart + 10},
    };
    for (const LogFilter &filter : filters) {
        const auto page = store.query(kService, {.filter = filter, .lines = 1000});
        QVERIFY(page->entries == matching(filter));
        const auto read = store.read(kService, {}, filter);
        QVERIFY(read->entries == matching(filter));
    }
}

void TestLogStore::timesAreFoundInManyFiles()
{
    LogStoreOptions small = options();
    small.segmentBytes = 40'000;
    LogStore store(small, *m_clock);
    QVector<qint64> times;
    qint64 now = kStart;
    QRandomGenerator random(7);
    for (int batch = 0; batch < 60; ++batch) {
        QVector<LogEntry> entries;
        for (int i = 0; i < 200; ++i) {
            now += random.bounded(4) == 0 ? random.bounded(5000) : 0; // many lines of one time
            times.append(now);
            entries.append(line(now, QByteArray::number(times.size() - 1) + QByteArray(random.bounded(120), '.')));
        }
        store.append(kService, entries);
    }
    QVERIFY(files().size() > 10);
    for (int i = 0; i < 500; ++i) {
        const qint64 since = i % 2 ? times.at(random.bounded(int(times.size()))) // where several lines share a time
                                   : kStart - 100 + random.bounded(now - kStart + 200);
        const auto first = std::lower_bound(times.cbegin(), times.cend(), since) - times.cbegin();
        const auto cursor = store.find(kService, since);
        QVERIFY(cursor.ok());
        const auto page = store.read(kService, *cursor, {}, 1);
        if (first == times.size()) {
            QVERIFY(page->entries.isEmpty());
        } else {
            QCOMPARE(page->entries.size(), 1);
            QVERIFY(page->entries.first().message.startsWith(QByteArray::number(qint64(first))));
            QCOMPARE(page->entries.first().timeMs, times.at(first));
        }
        const qint64 until = since + random.bounded(100'000);
        const auto range = store.query(kService, {.filter = {.sinceMs = since, .untilMs = until}, .lines = 100'000});
        const auto behind = std::upper_bound(times.cbegin(), times.cend(), until) - times.cbegin();
        QCOMPARE(range->entries.size(), behind - first);
    }
}

void TestLogStore::aCursorContinuesWithoutGapOrRepeat()
{
    LogStoreOptions small = options();
    small.segmentBytes = 2000;
    LogStore store(small, *m_clock);
    store.append(kService, numbered(0, 50));
    auto page = store.query(kService, {.lines = 10});
    QByteArrayList seen = texts(page->entries);
    LogCursor cursor = page->next;
    for (int i = 50; i < 950; i += 90) {
        store.append(kService, numbered(i, 90));
        do {
            const auto more = store.read(kService, cursor, {}, 25);
            QVERIFY(more.ok());
            seen += texts(more->entries);
            cursor = more->next;
            page = more;
        } while (page->more);
        QVERIFY(cursor == store.end(kService));
    }
    QCOMPARE(seen.size(), 910);
    for (int i = 0; i < seen.size(); ++i)
        QCOMPARE(seen.at(i), "line " + QByteArray::number(i + 40));
}

void TestLogStore::aCursorFromTextBecomesItself()
{
    const LogCursor cursor{12, 345'678'901'234};
    QCOMPARE(cursor.toString(), QStringLiteral("12:345678901234"));
    QVERIFY(LogCursor::fromString(cursor.toString()) == cursor);
    for (const char *bad : {"", ":", "1:", ":1", "a:1", "1:-1", "1", "1:1:1", "99999999999:1"})
        QVERIFY2(!LogCursor::fromString(QString::fromLatin1(bad)), bad);
}

void TestLogStore::filesRotateBySizeAndAreDroppedByTotal()
{
    LogStoreOptions small = options();
    small.segmentBytes = 10'000;
    small.serviceBytes = 50'000;
    LogStore store(small, *m_clock);
    LogCursor early;
    for (int i = 0; i < 10'000; i += 100) {
        store.append(kService, numbered(i, 100));
        if (i == 100)
            early = store.end(kService);
        QVERIFY(store.bytesOf(kService) <= small.serviceBytes);
    }
    qint64 onDisk = 0;
    for (const QString &file : files())
        onDisk += QFileInfo(serviceFolder() + u'/' + file).size();
    QCOMPARE(onDisk, store.bytesOf(kService));
    QVERIFY(onDisk > 30'000);
    QVERIFY(files().size() >= 4 && files().size() <= 6);
    QCOMPARE(store.query(kService, {.lines = 1})->entries.first().message, QByteArray("line 9999"));
    // A cursor into what is gone goes on at the oldest that is left.
    const auto page = store.read(kService, early, {}, 1);
    const auto oldest = store.read(kService, {}, {}, 1);
    QVERIFY(page->entries == oldest->entries);
    QVERIFY(oldest->entries.first().message != "line 0");
}

void TestLogStore::retentionMayChangeWhileItRuns()
{
    LogStoreOptions small = options();
    small.segmentBytes = 1000;
    LogStore store(small, *m_clock);
    store.append(kService, numbered(0, 100));
    m_clock->advance(std::chrono::hours(24 * 3));
    store.append(kService, {line(m_clock->nowMs(), "three days later")});
    store.maintain();
    QCOMPARE(files().size(), 2);
    store.setRetention(std::chrono::hours(24 * 2), small.serviceBytes);
    store.maintain();
    QCOMPARE(texts(store.query(kService, {})->entries), QByteArrayList{"three days later"});
}

void TestLogStore::filesAreDroppedByAge()
{
    LogStoreOptions small = options();
    small.segmentBytes = 1000;
    LogStore store(small, *m_clock);
    store.append(kService, numbered(0, 100)); // all in one file, the batch is not torn
    m_clock->advance(std::chrono::hours(24 * 7));
    store.append(kService, {line(m_clock->nowMs(), "a week later")});
    m_clock->advance(std::chrono::hours(24 * 7 + 1));
    store.maintain();
    QCOMPARE(texts(store.query(kService, {})->entries), QByteArrayList{"a week later"});
    QCOMPARE(files().size(), 1);
    m_clock->advance(std::chrono::hours(24 * 8));
    store.maintain();
    QVERIFY(store.query(kService, {})->entries.isEmpty());
    QVERIFY(files().isEmpty());
    store.append(kService, {line(m_clock->nowMs(), "and on")});
    QCOMPARE(texts(store.query(kService, {})->entries), QByteArrayList{"and on"});
}

void TestLogStore::aRestartContinuesTheLog()
{
    LogCursor cursor;
    {
        LogStore store(options(), *m_clock);
        store.append(kService, numbered(0, 10));
        cursor = store.end(kService);
    }
    LogStore store(options(), *m_clock);
    QCOMPARE(store.query(kService, {})->entries.size(), 10);
    store.append(kService, numbered(10, 10));
    QCOMPARE(files().size(), 1);
    QCOMPARE(store.query(kService, {})->entries.size(), 20);
    QCOMPARE(store.read(kService, cursor)->entries.first().message, QByteArray("line 10"));
}

void TestLogStore::aHalfLineAfterACrashIsMended_data()
{
    QTest::addColumn<QByteArray>("tail");
    QTest::addColumn<int>("kept");
    QTest::newRow("half a head") << QByteArray("17533584") << 0;
    QTest::newRow("a head and half a message") << QByteArray("1753358400999 0 O I hal") << 1;
    QTest::newRow("zeros after a power cut") << QByteArray(5000, '\0') << 0;
    QTest::newRow("a long half line") << "1753358400999 0 O I " + QByteArray(200'000, 'z') << 1;
    QTest::newRow("long rubbish") << QByteArray(200'000, 'z') << 0;
    QTest::newRow("whole") << QByteArray() << 0;
}

void TestLogStore::aHalfLineAfterACrashIsMended()
{
    QFETCH(QByteArray, tail);
    QFETCH(int, kept);
    for (const int before : {0, 10}) {
        init();
        {
            LogStore store(options(), *m_clock);
            store.append(kService, numbered(0, qMax(1, before)));
        }
        QFile file(serviceFolder() + QStringLiteral("/00000001.log"));
        QVERIFY(file.open(QIODevice::Append));
        if (before == 0)
            QVERIFY(file.resize(0));
        file.write(tail);
        file.close();
        LogStore store(options(), *m_clock);
        QCOMPARE(store.query(kService, {.lines = 1000})->entries.size(), before + kept);
        store.append(kService, {line(kStart + 5000, "after")});
        const auto page = store.query(kService, {.lines = 1000});
        QCOMPARE(page->entries.size(), before + kept + 1);
        QCOMPARE(page->entries.last().message, QByteArray("after"));
        QCOMPARE(store.read(kService, {})->entries.size(), before + kept + 1);
    }
}

void TestLogStore::linesThatAreNotOursDoNotDisturb()
{
    {
        LogStore store(options(), *m_clock);
        store.append(kService, numbered(0, 3000));
    }
    QFile file(serviceFolder() + QStringLiteral("/00000001.log"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArrayList lines = file.readAll().split('\n');
    file.close();
    for (int i = 0; i < 300; ++i)
        lines.insert(i * 10, i % 2 ? QByteArray("rubbish") : QByteArray(1000, '#'));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(lines.join('\n'));
    file.close();
    LogStore store(options(), *m_clock);
    QCOMPARE(store.query(kService, {.lines = 10'000})->entries.size(), 3000);
    for (const int wanted : {0, 1, 500, 1499, 2999}) {
        const auto page = store.read(kService, *store.find(kService, kStart + wanted), {}, 1);
        QCOMPARE(page->entries.first().message, "line " + QByteArray::number(wanted));
    }
}

void TestLogStore::aClockThatWentBackBeginsANewFile()
{
    LogStore store(options(), *m_clock);
    store.append(kService, numbered(0, 10, 1000));
    m_clock->advance(std::chrono::minutes(2));
    store.append(kService, {line(kStart - 3'600'000, "an hour back")});
    QCOMPARE(files().size(), 2);
    const auto back = store.query(kService, {.filter = {.untilMs = kStart - 1}});
    QCOMPARE(texts(back->entries), QByteArrayList{"an hour back"});
    QCOMPARE(store.query(kService, {.filter = {.sinceMs = kStart}})->entries.size(), 10);
    QCOMPARE(store.query(kService, {.lines = 1})->entries.first().message, QByteArray("an hour back"));
    // Not again within a minute: the line keeps its place, with its predecessor's time.
    store.append(kService, {line(kStart - 7'200'000, "two hours back")});
    QCOMPARE(files().size(), 2);
    QCOMPARE(store.query(kService, {.lines = 1})->entries.first().timeMs, kStart - 3'600'000);
}

void TestLogStore::replicasAMomentApartStayInOneFile()
{
    LogStore store(options(), *m_clock);
    store.append(kService, {line(kStart + 100, "a")});
    m_clock->advance(std::chrono::minutes(5));
    store.append(kService, {line(kStart + 40, "b", LogLevel::Info, 1)});
    QCOMPARE(files().size(), 1);
    QCOMPARE(texts(store.query(kService, {})->entries), (QByteArrayList{"a", "b"}));
}

void TestLogStore::aFullDiskLosesLinesAndSaysSoOnce()
{
    LogStore store(options(), *m_clock);
    QVector<LogEntry> told;
    const LogSubscription watch = store.subscribe([&](const LogBatch &batch) { told += batch.entries; });
    store.append(kService, numbered(0, 100));
    const qint64 before = store.bytesOf(kService);
    {
        const FileSizeLimit full{rlim_t(before + 200)};
        store.append(kService, numbered(100, 30)); // a part of it fits, which must not stay
        store.append(kService, numbered(130, 7));
        QCOMPARE(store.bytesOf(kService), before);
        QCOMPARE(store.lostLines(), 37u);
    }
    QCOMPARE(QFileInfo(serviceFolder() + u'/' + files().last()).size(), before);
    store.append(kService, numbered(137, 1));
    store.append(kService, numbered(138, 1));
    const auto page = store.query(kService, {.lines = 4});
    QCOMPARE(page->entries.at(0).message, QByteArray("line 99"));
    QVERIFY2(page->entries.at(1).message.startsWith("37 lines lost: "), page->entries.at(1).message.constData());
    QVERIFY(page->entries.at(1).message.size() > 16);
    QVERIFY(page->entries.at(1).stream == LogStream::System);
    QVERIFY(page->entries.at(1).level == LogLevel::Warn);
    QCOMPARE(page->entries.at(2).message, QByteArray("line 137"));
    QCOMPARE(page->entries.at(3).message, QByteArray("line 138"));
    QCOMPARE(told.size(), 100 + 30 + 7 + 1 + 1 + 1); // those who watched saw the lost ones too

    // A quiet service is told by the next round of maintenance.
    {
        const FileSizeLimit full{rlim_t(store.bytesOf(kService))};
        store.append(kService, numbered(139, 1));
    }
    store.maintain();
    QVERIFY(store.query(kService, {.lines = 1})->entries.first().message.startsWith("1 line lost: "));
}

void TestLogStore::listenersGetBatchesInOrderAndEnd()
{
    LogStore store(options(), *m_clock);
    QByteArrayList first;
    LogCursor end;
    LogSubscription watch = store.subscribe([&](const LogBatch &batch) {
        QVERIFY(batch.service == kService);
        first += texts(batch.entries);
        end = batch.end;
        QVERIFY(store.end(kService) == batch.end); // reading from inside is allowed
        QCOMPARE(store.query(kService, {.lines = 1})->entries.first().message, batch.entries.last().message);
    });
    store.append(kService, numbered(0, 3));
    store.append(kService, {});
    store.append(kService, numbered(3, 2));
    QCOMPARE(first.size(), 5);
    QVERIFY(end == store.end(kService));
    watch = LogSubscription();
    store.append(kService, numbered(5, 1));
    QCOMPARE(first.size(), 5);
}

void TestLogStore::aListenerMayEndItself()
{
    LogStore store(options(), *m_clock);
    int calls = 0;
    LogSubscription watch;
    watch = store.subscribe([&, kept = QByteArray("captured")](const LogBatch &) {
        watch.reset();
        ++calls;
        QCOMPARE(kept, QByteArray("captured")); // still there while it runs
    });
    store.append(kService, numbered(0, 1));
    store.append(kService, numbered(1, 1));
    QCOMPARE(calls, 1);
    auto outliving = std::make_unique<LogSubscription>();
    {
        LogStore other({.folder = m_dir->path() + QStringLiteral("/other")}, *m_clock);
        *outliving = other.subscribe([](const LogBatch &) {});
    }
    outliving.reset();
}

void TestLogStore::removeForgetsAndOldCursorsStayHarmless()
{
    LogStore store(options(), *m_clock);
    store.append(kService, numbered(0, 100));
    const LogCursor cursor = store.end(kService);
    QVERIFY(store.remove(kService).ok());
    QVERIFY(!QDir(serviceFolder()).exists());
    QVERIFY(store.query(kService, {})->entries.isEmpty());
    QVERIFY(store.read(kService, cursor)->entries.isEmpty());
    store.append(kService, {line(kStart, "born again")});
    QCOMPARE(texts(store.read(kService, cursor)->entries), QByteArrayList{"born again"});
    QCOMPARE(texts(store.query(kService, {})->entries), QByteArrayList{"born again"});

    QVERIFY(store.remove(kService).ok());
    LogStore later(options(), *m_clock); // numbers begin anew: a cursor beyond them reads all
    later.append(kService, {line(kStart, "after a restart")});
    QCOMPARE(texts(later.read(kService, LogCursor{9, 12})->entries), QByteArrayList{"after a restart"});
}

void TestLogStore::aServiceNameNeverLeavesTheFolder()
{
    LogStore store(options(), *m_clock);
    for (const char *name : {"..", "../x", "a/b", "", ".hidden", "A"}) {
        const ServiceId id(QString::fromLatin1(name));
        store.append(id, numbered(0, 1));
        QVERIFY(store.query(id, {})->entries.isEmpty());
    }
    QVERIFY(QDir(options().folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden).isEmpty());
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{QStringLiteral("logs")});
}

void TestLogStore::readersAndRotationDoNotConflict()
{
    LogStoreOptions small = options();
    small.segmentBytes = 20'000;
    small.serviceBytes = 100'000;
    LogStore store(small, *m_clock);
    std::atomic_bool done = false;
    std::atomic_int wrong = 0;
    std::atomic_int tails = 0;
    std::thread reader([&] {
        while (!done) {
            const auto page = store.query(kService, {.lines = 400});
            int expected = -1;
            for (const LogEntry &entry : page->entries) {
                const int number = entry.message.mid(5).toInt();
                if (expected >= 0 && number != expected)
                    ++wrong;
                expected = number + 1;
            }
            ++tails;
        }
    });
    for (int i = 0; i < 60'000 || tails < 20; i += 50)
        store.append(kService, numbered(i, 50));
    done = true;
    reader.join();
    QCOMPARE(wrong.load(), 0);
    QVERIFY(files().first() > QStringLiteral("00000010.log"));
}

void TestLogStore::aMillionLinesWithReaders()
{
    constexpr int kLines = 1'000'000;
    constexpr int kBatch = 500;
    LogStore store(options(), *m_clock);
    std::atomic_bool done = false;
    std::atomic<qint64> followed = 0;
    std::atomic_int wrong = 0;
    std::vector<std::thread> readers;
    for (int r = 0; r < 2; ++r) {
        readers.emplace_back([&] { // follows from the start: every line once, in order
            LogCursor cursor;
            qint64 next = 0;
            while (true) {
                const bool last = done;
                const auto page = store.read(kService, cursor, {}, 20'000);
                for (const LogEntry &entry : page->entries) {
                    if (entry.timeMs != kStart + next)
                        ++wrong;
                    ++next;
                }
                cursor = page->next;
                if (last && !page->more)
                    break;
            }
            followed += next;
        });
    }
    QVector<LogEntry> entries(kBatch);
    for (int i = 0; i < kLines; i += kBatch) {
        for (int k = 0; k < kBatch; ++k)
            entries[k] = line(kStart + i + k, QByteArrayLiteral("a line of about one hundred bytes, as servers write them when they are asked for work"));
        store.append(kService, entries);
    }
    done = true;
    for (std::thread &reader : readers)
        reader.join();
    QCOMPARE(wrong.load(), 0);
    QCOMPARE(followed.load(), qint64(kLines) * 2);
    QVERIFY(files().size() > 5);
    QCOMPARE(store.query(kService, {.lines = 1})->entries.first().timeMs, kStart + kLines - 1);
}

QTEST_GUILESS_MAIN(TestLogStore)
#include "tst_log_store.moc"
