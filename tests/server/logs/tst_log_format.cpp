// SPDX-License-Identifier: GPL-3.0-or-later
// One line of a log file: what is written reads back as it was, and what is not ours is no entry.
#include "server/logs/log_format.h"
#include "server/logs/log_store.h"

#include <QTemporaryDir>
#include <QTest>

using namespace server::logs;
using core::LogEntry;
using core::LogLevel;
using core::LogStream;

namespace {
const core::ServiceId kService(QStringLiteral("filesystem-mcp"));
constexpr qint64 kStart = 1'753'358'400'000;
} // namespace

class TestLogFormat : public QObject
{
    Q_OBJECT
private slots:
    void aLineReadsBackAsItWasWritten_data()
    {
        QTest::addColumn<LogEntry>("entry");
        QTest::newRow("plain") << LogEntry{kStart, LogLevel::Info, LogStream::Stdout, 0, "hello"};
        QTest::newRow("empty message") << LogEntry{kStart, LogLevel::Debug, LogStream::Stderr, 7, ""};
        QTest::newRow("utf-8") << LogEntry{kStart, LogLevel::Warn, LogStream::System, 63, "grüße – 日本"};
        QTest::newRow("spaces around") << LogEntry{kStart, LogLevel::Error, LogStream::Stdout, 1, "  a  b  "};
        QTest::newRow("looks like a head") << LogEntry{kStart, LogLevel::Error, LogStream::Stdout, 1, "1 0 O I x"};
        QTest::newRow("control bytes") << LogEntry{kStart, LogLevel::Info, LogStream::Stdout, 0, QByteArray("a\0b\r\x1b[31m", 9)};
        QTest::newRow("epoch") << LogEntry{0, LogLevel::Info, LogStream::Stdout, 0, "x"};
        QTest::newRow("64 KiB") << LogEntry{kStart, LogLevel::Info, LogStream::Stdout, 0, QByteArray(65'536, 'y')};
    }

    void aLineReadsBackAsItWasWritten()
    {
        QFETCH(LogEntry, entry);
        QByteArray out;
        formatEntry(out, entry, entry.timeMs);
        QVERIFY(out.endsWith('\n'));
        QCOMPARE(out.count('\n'), 1);
        const QByteArrayView text = QByteArrayView(out).chopped(1);
        const auto head = parseHead(text);
        QVERIFY(head);
        QVERIFY(makeEntry(*head, text) == entry);

        const QTemporaryDir folder;
        const core::ManualClock clock(kStart);
        LogStore store({.folder = folder.path()}, clock);
        store.append(kService, {entry});
        const auto page = store.query(kService, {});
        QVERIFY(page.ok());
        QCOMPARE(page->entries.size(), 1);
        QVERIFY(page->entries.first() == entry);
    }

    void foreignLinesAreNoEntries_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"", " ", "hello", "1753358400123", "1753358400123 0", "1753358400123 0 O",
                                 "1753358400123 0 O I", "1753358400123 0 X I m", "1753358400123 0 O Q m",
                                 "1753358400123 x O I m", "99999999999999999999999 0 O I m", "1753358400123  0 O I m"})
            QTest::newRow(*text ? text : "nothing") << QByteArray(text);
    }

    void foreignLinesAreNoEntries()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseHead(text));
    }
};

QTEST_GUILESS_MAIN(TestLogFormat)
#include "tst_log_format.moc"
