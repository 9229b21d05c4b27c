// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/merged_log_feed.h"

#include "core/clock.h"
#include "tests/support/fake_backend.h"

#include <QRandomGenerator>
#include <QtTest>

#include <set>

using core::LogEntry;
using core::ServiceId;
using models::LogBuffer;
using models::LogFeedState;
using models::LogLineKind;
using models::MergedLogFeed;
using support::FakeBackend;

class TestLogMerge : public QObject
{
    Q_OBJECT

    const ServiceId m_a{QStringLiteral("a")};
    const ServiceId m_b{QStringLiteral("b")};
    const ServiceId m_c{QStringLiteral("c")};
    const core::SystemClock m_clock;

    static LogEntry line(qint64 time, const QByteArray &text)
    {
        return {time, core::LogLevel::Info, core::LogStream::Stdout, 0, text};
    }

    static QString shown(const LogBuffer &buffer)
    {
        QStringList texts;
        for (qint64 n = buffer.firstLine(); n < buffer.endLine(); ++n)
            texts.append(buffer.line(n).kind == LogLineKind::Gap ? QStringLiteral("gap") : QString::fromUtf8(buffer.line(n).text));
        return texts.join(u' ');
    }

private slots:
    void mergesHistoriesByTime()
    {
        FakeBackend backend;
        backend.writeLog(m_a, {line(10, "a1"), line(20, "a2"), line(20, "a3"), line(50, "a4")});
        backend.writeLog(m_b, {line(5, "b1"), line(20, "b2"), line(60, "b3")});
        LogBuffer buffer;
        MergedLogFeed feed(buffer, m_clock);
        feed.setBackend(&backend);
        feed.setServices({m_a, m_b});
        QCOMPARE(feed.state(), LogFeedState::Loading);
        QTRY_COMPARE(shown(buffer), QStringLiteral("b1 a1 a2 a3 b2 a4 b3"));
        QCOMPARE(feed.state(), LogFeedState::Following);
        QCOMPARE(buffer.line(buffer.firstLine()).serviceIndex, 1);
        QCOMPARE(*buffer.line(buffer.firstLine()).service, m_b);
    }

    void liveLinesComeOutInOrderOfTime()
    {
        FakeBackend backend;
        LogBuffer buffer;
        core::ManualClock clock;
        MergedLogFeed feed(buffer, clock);
        feed.setBackend(&backend);
        feed.setServices({m_a, m_b});
        QTRY_COMPARE(feed.state(), LogFeedState::Following);
        backend.writeLog(m_a, {line(100, "a1"), line(130, "a2")});
        backend.writeLog(m_b, {line(90, "b1"), line(110, "b2")}); // later on the wire, earlier in time
        QTest::qWait(60);
        QVERIFY(buffer.isEmpty()); // held
        clock.advance(MergedLogFeed::kReorder / 2);
        backend.writeLog(m_b, {line(120, "b3"), line(500, "b4")});
        clock.advance(MergedLogFeed::kReorder / 2);
        QTRY_COMPARE(shown(buffer), QStringLiteral("b1 a1 b2 b3 a2"));
        clock.advance(MergedLogFeed::kReorder);
        QTRY_COMPARE(shown(buffer), QStringLiteral("b1 a1 b2 b3 a2 b4"));
    }

    void oneServiceWaitsForNobody()
    {
        FakeBackend backend;
        LogBuffer buffer;
        core::ManualClock clock;
        MergedLogFeed feed(buffer, clock);
        feed.setBackend(&backend);
        feed.setServices({m_a});
        QTRY_COMPARE(feed.state(), LogFeedState::Following);
        backend.writeLog(m_a, {line(2, "x"), line(1, "y")});
        QTRY_COMPARE(shown(buffer), QStringLiteral("x y"));
    }

    void aServiceMoreIsMergedIn()
    {
        FakeBackend backend;
        backend.writeLog(m_a, {line(10, "a1"), line(30, "a2")});
        backend.writeLog(m_b, {line(20, "b1"), line(40, "b2")});
        LogBuffer buffer;
        MergedLogFeed feed(buffer, m_clock);
        feed.setBackend(&backend);
        feed.setServices({m_a});
        QTRY_COMPARE(shown(buffer), QStringLiteral("a1 a2"));
        feed.setServices({m_a, m_b});
        QTRY_COMPARE(shown(buffer), QStringLiteral("a1 b1 a2 b2"));
        // One less, and again: nothing twice.
        feed.setServices({m_b});
        QCOMPARE(shown(buffer), QStringLiteral("b1 b2"));
        QCOMPARE(backend.logSubscribers(m_a), 0);
        feed.setServices({m_b, m_a, m_c});
        QTRY_COMPARE(shown(buffer), QStringLiteral("a1 b1 a2 b2"));
        QCOMPARE(buffer.serviceIndex(m_b), 1); // keeps its colour
        QCOMPARE(buffer.serviceIndex(m_a), 0);
        QCOMPARE(buffer.serviceIndex(m_c), 2);
        feed.setServices({});
        QVERIFY(buffer.isEmpty());
        QCOMPARE(feed.state(), LogFeedState::Idle);
        QCOMPARE(backend.logSubscribers(m_b), 0);
    }

    void nothingTwiceAndNothingMissingOverBreaks()
    {
        QRandomGenerator random(43);
        FakeBackend backend;
        LogBuffer buffer;
        MergedLogFeed feed(buffer, m_clock);
        feed.setBackend(&backend);
        feed.setServices({m_a, m_b, m_c});
        QTRY_COMPARE(feed.state(), LogFeedState::Following);
        qint64 time = 1'753'358'400'000;
        int number = 0;
        std::multiset<QByteArray> written;
        const auto write = [&](int count) {
            for (int i = 0; i < count; ++i) {
                time += random.bounded(40);
                const QByteArray text = QByteArray::number(number++);
                written.insert(text);
                backend.writeLog(QList<ServiceId>{m_a, m_b, m_c}[random.bounded(3)], {line(time, text)});
            }
        };
        for (int round = 0; round < 5; ++round) {
            write(60);
            backend.drop();
            QTRY_COMPARE(feed.state(), LogFeedState::Waiting);
            write(80); // nobody hears them
            time += 1000;
            backend.comeBack();
            write(30);
            QTRY_COMPARE(feed.state(), LogFeedState::Following);
            write(30);
            QTRY_COMPARE(buffer.lineCount(), qint64(written.size()));
        }
        std::multiset<QByteArray> seen;
        qint64 last = 0;
        for (qint64 n = buffer.firstLine(); n < buffer.endLine(); ++n) {
            seen.insert(buffer.line(n).text.toByteArray());
            QVERIFY(buffer.line(n).timeMs >= last);
            last = buffer.line(n).timeMs;
        }
        QCOMPARE(seen, written);
    }

    void whatIsLostIsMarkedInItsPlace()
    {
        FakeBackend backend;
        LogBuffer buffer;
        MergedLogFeed feed(buffer, m_clock);
        feed.setBackend(&backend);
        feed.setServices({m_a, m_b});
        QTRY_COMPARE(feed.state(), LogFeedState::Following);
        backend.tellLogs(m_a, {line(10, "a1")}, 0);
        backend.tellLogs(m_b, {line(15, "b1")}, 0);
        backend.tellLogs(m_a, {line(20, "a2")}, 5);
        QTRY_COMPARE(shown(buffer), QStringLiteral("a1 gap b1 a2"));
        QCOMPARE(*buffer.line(buffer.firstLine() + 1).service, m_a);
    }

    void oneThatFailsDoesNotHoldUpTheOthers()
    {
        FakeBackend backend;
        backend.writeLog(m_a, {line(10, "a1")});
        backend.fail(QStringLiteral("services.logs b"), core::Error{core::ErrorCode::Forbidden, QStringLiteral("Not allowed"), {}, {}, {}});
        LogBuffer buffer;
        MergedLogFeed feed(buffer, m_clock);
        feed.setBackend(&backend);
        feed.setServices({m_a, m_b});
        QTRY_COMPARE(feed.state(), LogFeedState::Following);
        QTRY_COMPARE(shown(buffer), QStringLiteral("a1"));
    }
};

QTEST_GUILESS_MAIN(TestLogMerge)
#include "tst_log_merge.moc"
