// SPDX-License-Identifier: GPL-3.0-or-later
// The allowance of an hour, to the request and to the millisecond.
#include "server/auth/rate_limiter.h"

#include <QJsonDocument>
#include <QTest>

#include <ctime>
#include <thread>

using namespace server::auth;
using server::store::Tier;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kHourMs = 3600 * 1000;
constexpr qint64 kEdge = 487'044 * kHourMs; // some full hour

} // namespace

class TestRateLimiter : public QObject
{
    Q_OBJECT

private slots:
    void otherLimitsHoldFromTheNextRequestOn()
    {
        core::ManualClock clock(kEdge + 600'000);
        RateLimiter limiter(clock);
        QVERIFY(limiter.check("user_1", Tier::Free).allowed());
        limiter.setLimits(Tier::Free, 3, 2);
        const Decision second = limiter.check("user_1", Tier::Free);
        QVERIFY(second.allowed());
        QCOMPARE(second.limit, 3);
        QCOMPARE(second.remaining, 1);
        QVERIFY(limiter.check("user_1", Tier::Free).allowed());
        QCOMPARE(limiter.check("user_1", Tier::Free).verdict, Verdict::HourSpent);
        limiter.setLimits(Tier::Free, 10, 10);
        clock.advance(1s);
        QVERIFY(limiter.check("user_1", Tier::Free).allowed());
    }

    void theFiguresAreThoseOfTheReference_data()
    {
        QTest::addColumn<Tier>("tier");
        QTest::addColumn<int>("perHour");
        QTest::addColumn<int>("burst");
        QTest::newRow("free") << Tier::Free << 100 << 10;
        QTest::newRow("basic") << Tier::Basic << 1000 << 100;
        QTest::newRow("pro") << Tier::Pro << 10000 << 1000;
    }
    void theFiguresAreThoseOfTheReference()
    {
        QFETCH(Tier, tier);
        QFETCH(int, perHour);
        QFETCH(int, burst);
        core::ManualClock clock(kEdge + 600'000);
        RateLimiter limiter(clock);

        int atOnce = 0;
        while (limiter.check("user_1", tier).allowed())
            ++atOnce;
        QCOMPARE(atOnce, burst);
        const Decision tooFast = limiter.check("user_1", tier);
        QCOMPARE(tooFast.verdict, Verdict::TooFast);
        QCOMPARE(tooFast.retryAfterSec, 1);
        QCOMPARE(tooFast.limit, perHour);
        QCOMPARE(tooFast.remaining, perHour - burst); // a refused one costs nothing

        int inTheHour = atOnce;
        while (clock.nowMs() < kEdge + kHourMs - 1000) {
            clock.advance(1s);
            while (limiter.check("user_1", tier).allowed())
                ++inTheHour;
        }
        QCOMPARE(inTheHour, perHour);
        const Decision spent = limiter.check("user_1", tier);
        QCOMPARE(spent.verdict, Verdict::HourSpent);
        QCOMPARE(spent.remaining, 0);
        QCOMPARE(spent.resetAtEpochSec, (kEdge + kHourMs) / 1000);
        QCOMPARE(spent.resetAfterSec, 1);
        QCOMPARE(spent.retryAfterSec, 1);
    }

    void theHourEndsAtItsEdge()
    {
        core::ManualClock clock(kEdge);
        RateLimiter limiter(clock);
        for (int i = 0; i < 100; ++i) {
            QVERIFY(limiter.check("u", Tier::Free).allowed());
            clock.advance(100ms);
        }
        QCOMPARE(limiter.check("u", Tier::Free).verdict, Verdict::HourSpent);
        clock.advance(core::Millis(kEdge + kHourMs - 1 - clock.nowMs()));
        const Decision last = limiter.check("u", Tier::Free);
        QCOMPARE(last.verdict, Verdict::HourSpent);
        QCOMPARE(last.resetAfterSec, 1); // rounded up, so that waiting so long is enough
        clock.advance(1ms);
        const Decision first = limiter.check("u", Tier::Free);
        QVERIFY(first.allowed());
        QCOMPARE(first.remaining, 99);
        QCOMPARE(first.resetAtEpochSec, (kEdge + 2 * kHourMs) / 1000);
        QCOMPARE(first.resetAfterSec, 3600);
        QCOMPARE(first.retryAfterSec, 0);
    }

    void aBurstFillsUpAgainByTheMillisecond()
    {
        core::ManualClock clock(kEdge);
        RateLimiter limiter(clock);
        for (int i = 0; i < 10; ++i)
            QVERIFY(limiter.check("u", Tier::Free).allowed());
        QVERIFY(!limiter.check("u", Tier::Free).allowed());
        clock.advance(99ms); // ten a second: one every 100 ms
        QVERIFY(!limiter.check("u", Tier::Free).allowed());
        clock.advance(1ms);
        QVERIFY(limiter.check("u", Tier::Free).allowed());
        QVERIFY(!limiter.check("u", Tier::Free).allowed());
    }

    void bucketsAreApart()
    {
        core::ManualClock clock(kEdge);
        RateLimiter limiter(clock);
        while (limiter.check("user_1", Tier::Free).allowed()) { }
        QVERIFY(limiter.check("user_2", Tier::Free).allowed());
        QVERIFY(limiter.check("ip:127.0.0.1", Tier::Free).allowed());
    }

    void enterpriseIsNeverRefusedAndStillHasFigures()
    {
        core::ManualClock clock(kEdge);
        RateLimiter limiter(clock);
        for (int i = 0; i < 100'000; ++i) {
            if (!limiter.check("u", Tier::Enterprise).allowed())
                QFAIL("refused");
        }
        const Decision decision = limiter.check("u", Tier::Enterprise);
        QCOMPARE(decision.limit, 1'000'000);
        QCOMPARE(decision.remaining, 1'000'000);
        QCOMPARE(decision.resetAfterSec, 3600);
        QCOMPARE(limiter.size(), size_t(0));
    }

    void aClockSetBackGivesNothingAway()
    {
        core::ManualClock clock(kEdge + 500);
        RateLimiter limiter(clock);
        for (int i = 0; i < 100; ++i) {
            QVERIFY(limiter.check("u", Tier::Free).allowed());
            clock.advance(100ms);
        }
        clock.advance(-20s); // over the edge
        QCOMPARE(limiter.check("u", Tier::Free).verdict, Verdict::HourSpent);
        clock.advance(-48h); // that was no adjustment: the clock had been wrong
        QVERIFY(limiter.check("u", Tier::Free).allowed());
    }

    void aRestartForgetsNothingOfTheHour()
    {
        core::ManualClock clock(kEdge);
        RateLimiter before(clock);
        for (int i = 0; i < 40; ++i) {
            QVERIFY(before.check("user_1", Tier::Free).allowed());
            clock.advance(100ms);
        }
        while (before.check("burst", Tier::Free).allowed()) { }
        const QByteArray state = before.exportState();
        RateLimiter after(clock);
        after.importState(state);
        QCOMPARE(after.check("user_1", Tier::Free).remaining, 59);
        QCOMPARE(after.check("burst", Tier::Free).verdict, Verdict::TooFast);

        clock.advance(1h);
        RateLimiter later(clock);
        later.importState(state);
        QCOMPARE(later.size(), size_t(0));
        for (const char *bad : {"", "{", "[]", "{\"u\":5}", "{\"u\":[1,2]}", "{\"u\":[\"a\",{},null,-1]}"})
            later.importState(bad);
        QCOMPARE(later.size(), size_t(0));
    }

    void aMillionRequestsAreCountedToTheLast()
    {
        core::ManualClock clock(kEdge + 12'345);
        RateLimiter limiter(clock);
        QHash<qint64, int> allowed; // hour -> count
        for (int i = 0; i < 1'000'000; ++i) {
            if (limiter.check("u", Tier::Basic).allowed())
                ++allowed[clock.nowMs() / kHourMs];
            if (i % 3 == 0)
                clock.advance(40ms); // about 3.7 hours in all
        }
        QCOMPARE(allowed.size(), 4);
        for (auto it = allowed.cbegin(); it != allowed.cend(); ++it)
            QCOMPARE(it.value(), 1000);
    }

    void threadsShareOneAllowance()
    {
        core::ManualClock clock(kEdge);
        RateLimiter limiter(clock);
        std::atomic<int> allowed{0};
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&] {
                for (int i = 0; i < 50'000; ++i) {
                    if (limiter.check("u", Tier::Pro).allowed())
                        ++allowed;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(allowed.load(), 1000); // the burst, exactly
    }

    void aFloodOfBucketsIsBoundedAndSparesTheOld()
    {
        core::ManualClock clock(kEdge);
        RateLimiter limiter(clock, 64);
        while (limiter.check("user_1", Tier::Free).allowed()) { }
        for (int i = 0; i < 100'000; ++i)
            limiter.check("ip:" + QByteArray::number(i), Tier::Free);
        QVERIFY(limiter.size() <= 16 * 64);
        QVERIFY(!limiter.check("user_1", Tier::Free).allowed());
        clock.advance(1h);
        for (int i = 0; i < 2000; ++i)
            limiter.check("ip:new" + QByteArray::number(i), Tier::Free);
        QVERIFY(limiter.size() <= 16 * 64);
    }

    void aRefusalIsWordedAsInTheReference()
    {
        core::ManualClock clock(kEdge);
        RateLimiter limiter(clock);
        for (int i = 0; i < 100; ++i) {
            limiter.check("u", Tier::Free);
            clock.advance(100ms);
        }
        const core::Error error = rateLimitError(limiter.check("u", Tier::Free));
        QCOMPARE(error.code, core::ErrorCode::RateLimited);
        QCOMPARE(error.message, "Rate limit exceeded");
        QCOMPARE(error.details, (QJsonObject{{"limit", 100}, {"remaining", 0}, {"resetAt", core::toIsoUtc(kEdge + kHourMs)}, {"retryAfter", 3590}}));
    }

    void aCheckIsQuick()
    {
        core::SystemClock clock;
        RateLimiter limiter(clock);
        constexpr int kRounds = 200'000;
        double best = std::numeric_limits<double>::max();
        for (int attempt = 0; attempt < 5; ++attempt) {
            const std::clock_t begun = std::clock(); // processor time: other programs may be busy too
            for (int i = 0; i < kRounds; ++i)
                limiter.check("user_4fzk0q2m9x1c", Tier::Pro);
            best = std::min(best, double(std::clock() - begun) / CLOCKS_PER_SEC * 1e9 / kRounds);
        }
        qInfo("a check takes %.0f ns", best);
        QVERIFY(best < 1000 * 5); // wide: sanitizers are slow
    }
};

QTEST_GUILESS_MAIN(TestRateLimiter)
#include "tst_rate_limiter.moc"
