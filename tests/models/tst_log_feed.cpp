// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log_feed.h"

#include "tests/support/fake_backend.h"

#include <QtTest>

using core::LogEntry;
using core::ServiceId;
using models::LogBuffer;
using models::LogFeed;
using models::LogFeedState;
using models::LogLineKind;
using support::FakeBackend;

class TestLogFeed : public QObject
{
    Q_OBJECT

    const ServiceId m_id{QStringLiteral("a")};
    qint64 m_time = 1'753'358'400'000;
    int m_number = 0;

    // Lines "0", "1", ... a few milliseconds apart, some at the same one.
    QVector<LogEntry> lines(int count, qint64 stepMs = 3)
    {
        QVector<LogEntry> made;
        for (int i = 0; i < count; ++i) {
            m_time += m_number % 3 == 0 ? 0 : stepMs;
            made.append({m_time, core::LogLevel::Info, core::LogStream::Stdout, 0, QByteArray::number(m_number++)});
        }
        return made;
    }

    static QString shown(const LogBuffer &buffer)
    {
        QStringList texts;
        for (qint64 n = buffer.firstLine(); n < buffer.endLine(); ++n)
            texts.append(buffer.line(n).kind == LogLineKind::Gap ? QStringLiteral("gap") : QString::fromUtf8(buffer.line(n).text));
        return texts.join(u' ');
    }

    static QString counting(int from, int to)
    {
        QStringList texts;
        for (int i = from; i < to; ++i)
            texts.append(QString::number(i));
        return texts.join(u' ');
    }

private slots:
    void init()
    {
        m_number = 0;
    }

    void showsHistoryThenFollows()
    {
        FakeBackend backend;
        backend.writeLog(m_id, lines(5));
        LogBuffer buffer;
        LogFeed feed(buffer);
        feed.show(&backend, m_id);
        QCOMPARE(feed.state(), LogFeedState::Loading);
        QTRY_COMPARE(feed.state(), LogFeedState::Following);
        QCOMPARE(shown(buffer), counting(0, 5));
        backend.writeLog(m_id, lines(3));
        QTRY_COMPARE(shown(buffer), counting(0, 8));
        QCOMPARE(backend.calls().filter(QStringLiteral("ogs")), QStringList({QStringLiteral("subscribeLogs a"), QStringLiteral("services.logs a")}));
    }

    void linesOnTheWayAreShownOnce()
    {
        // Written after the subscription, before the history is read: they come by both ways.
        FakeBackend backend;
        backend.setDelay(core::Millis(200));
        backend.writeLog(m_id, lines(4));
        LogBuffer buffer;
        LogFeed feed(buffer);
        feed.show(&backend, m_id);
        QTRY_COMPARE(backend.callCount(QStringLiteral("services.logs")), 1);
        backend.writeLog(m_id, lines(4));
        QCOMPARE(feed.state(), LogFeedState::Loading);
        QTRY_COMPARE(feed.state(), LogFeedState::Following);
        QCOMPARE(shown(buffer), counting(0, 8));
        backend.writeLog(m_id, lines(1));
        QTRY_COMPARE(shown(buffer), counting(0, 9));
    }

    void linesThatComeLiveAfterTheHistoryHeldThemAreShownOnce()
    {
        FakeBackend backend;
        backend.writeLog(m_id, lines(2));
        LogBuffer buffer;
        LogFeed feed(buffer);
        feed.show(&backend, m_id);
        const auto late = lines(3);
        for (const LogEntry &entry : late)
            backend.addLog(m_id, entry); // the history knows them, the socket is slower
        QTRY_COMPARE(feed.state(), LogFeedState::Following);
        QCOMPARE(shown(buffer), counting(0, 5));
        backend.tellLogs(m_id, late, 0);
        backend.writeLog(m_id, lines(2));
        QTRY_COMPARE(shown(buffer), counting(0, 7));
    }

    void equalLinesAreAllShown()
    {
        FakeBackend backend;
        LogBuffer buffer;
        LogFeed feed(buffer);
        feed.show(&backend, m_id);
        QTRY_COMPARE(feed.state(), LogFeedState::Following);
        const LogEntry same{m_time, core::LogLevel::Info, core::LogStream::Stdout, 0, "same"};
        backend.writeLog(m_id, QVector<LogEntry>(4, same));
        QTRY_COMPARE(buffer.lineCount(), 4);
        backend.drop();
        backend.addLog(m_id, same); // a fifth, while we were away
        backend.comeBack();
        QTRY_COMPARE(feed.state(), LogFeedState::Following);
        QCOMPARE(buffer.lineCount(), 5);
    }

    void fillsInWhatWasMissed()
    {
        FakeBackend backend;
        backend.writeLog(m_id, lines(10));
        LogBuffer buffer;
        LogFeed feed(buffer);
        feed.show(&backend, m_id);
        QTRY_COMPARE(feed.state(), LogFeedState::Following);
        for (int round = 0; round < 5; ++round) {
            backend.writeLog(m_id, lines(7, 600));
            backend.drop();
            QCOMPARE(feed.state(), LogFeedState::Waiting);
            backend.writeLog(m_id, lines(20, 400)); // nobody hears them
            backend.comeBack();
            backend.writeLog(m_id, lines(3));
            QTRY_COMPARE(feed.state(), LogFeedState::Following);
            backend.writeLog(m_id, lines(3));
            QTRY_COMPARE(buffer.lineCount(), qint64(m_number));
            QCOMPARE(shown(buffer), counting(0, m_number));
        }
        QCOMPARE(backend.logSubscribers(m_id), 1);
    }

    void aLongBreakLeavesAMarkedGap()
    {
        FakeBackend backend;
        backend.writeLog(m_id, lines(3));
        LogBuffer buffer;
        LogFeed feed(buffer);
        feed.show(&backend, m_id);
        QTRY_COMPARE(feed.state(), LogFeedState::Following);
        backend.drop();
        backend.writeLog(m_id, lines(LogFeed::kRejoinLines + 50, 30));
        backend.comeBack();
        QTRY_COMPARE(feed.state(), LogFeedState::Following);
        QCOMPARE(buffer.lineCount(), 3 + 1 + LogFeed::kRejoinLines);
        QVERIFY(buffer.line(3).kind == LogLineKind::Gap);
        QCOMPARE(buffer.line(4).text.toByteArray(), QByteArray::number(3 + 50));
    }

    void droppedLinesAreMarkedInTheirPlace()
    {
        FakeBackend backend;
        LogBuffer buffer;
        LogFeed feed(buffer);
        feed.show(&backend, m_id);
        QTRY_COMPARE(feed.state(), LogFeedState::Following);
        backend.tellLogs(m_id, lines(2), 0);
        backend.tellLogs(m_id, lines(2), 17);
        QTRY_COMPARE(shown(buffer), QStringLiteral("0 1 gap 2 3"));
        QVERIFY(buffer.line(2).text.toByteArray().contains("17"));
    }

    void arrivalsAreBatched()
    {
        FakeBackend backend;
        LogBuffer buffer;
        LogFeed feed(buffer);
        feed.show(&backend, m_id);
        QTRY_COMPARE(feed.state(), LogFeedState::Following);
        QSignalSpy appended(&buffer, &LogBuffer::appended);
        for (int i = 0; i < 200; ++i)
            backend.tellLogs(m_id, lines(10), 0);
        QTRY_COMPARE(buffer.lineCount(), 2000);
        QCOMPARE(appended.count(), 1);
    }

    void changingTheServiceLetsGoOfTheOld()
    {
        FakeBackend backend;
        const ServiceId other(QStringLiteral("b"));
        backend.writeLog(m_id, lines(3));
        backend.writeLog(other, {{1, core::LogLevel::Info, core::LogStream::Stdout, 0, "of b"}});
        LogBuffer buffer;
        LogFeed feed(buffer);
        feed.show(&backend, m_id); // its answers are on their way
        feed.show(&backend, other);
        QTRY_COMPARE(feed.state(), LogFeedState::Following);
        QTest::qWait(20);
        QCOMPARE(shown(buffer), QStringLiteral("of b"));
        QCOMPARE(backend.logSubscribers(m_id), 0);
        QCOMPARE(backend.logSubscribers(other), 1);
        backend.tellLogs(m_id, lines(2), 0);
        feed.stop();
        QCOMPARE(backend.logSubscribers(other), 0);
        QCOMPARE(shown(buffer), QStringLiteral("of b"));
    }

    void saysWhyThereIsNothing()
    {
        FakeBackend backend;
        backend.fail(QStringLiteral("subscribeLogs"), core::Error{core::ErrorCode::Forbidden, QStringLiteral("Not allowed"), {}, {}, {}});
        LogBuffer buffer;
        {
            LogFeed feed(buffer);
            feed.show(&backend, m_id);
            QTRY_COMPARE(feed.state(), LogFeedState::Failed);
            QCOMPARE(feed.error().message, QStringLiteral("Not allowed"));
        }
        QCOMPARE(backend.logSubscribers(m_id), 0);
    }

    void waitsForTheConnection()
    {
        FakeBackend backend;
        backend.writeLog(m_id, lines(2));
        backend.drop();
        LogBuffer buffer;
        LogFeed feed(buffer);
        feed.show(&backend, m_id);
        QCOMPARE(feed.state(), LogFeedState::Waiting);
        backend.comeBack();
        QTRY_COMPARE(shown(buffer), counting(0, 2));
    }
};

QTEST_GUILESS_MAIN(TestLogFeed)
#include "tst_log_feed.moc"
