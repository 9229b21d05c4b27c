// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/future.h"

#include <QTest>

#include <atomic>
#include <stdexcept>
#include <thread>

using core::Answer;
using core::Error;
using core::ErrorCode;
using core::Future;
using core::Result;

namespace {

// Answers what it is given from a thread of its own, as soon as it sees it.
class Answerer
{
public:
    ~Answerer()
    {
        m_ends = true;
        m_thread.join();
    }
    Future<int> ask()
    {
        const Answer<int> answer;
        m_given = new Answer<int>(answer);
        return answer.future();
    }

private:
    std::atomic<Answer<int> *> m_given{nullptr};
    std::atomic<bool> m_ends{false};
    std::thread m_thread{[this] {
        while (!m_ends) {
            if (const std::unique_ptr<Answer<int>> answer(m_given.exchange(nullptr)); answer)
                answer->send(7);
        }
    }};
};

void dawdle(int turns)
{
    for (std::atomic<int> turn = 0; turn < turns;)
        ++turn;
}

Result<int> oneMore(const Result<int> &result)
{
    return result ? Result<int>(*result + 1) : Result<int>(result.error());
}

} // namespace

class TestFuture : public QObject
{
    Q_OBJECT

private slots:
    // With QFuture of Qt 6.4 in place of Future this ends in a crash every other time.
    void aStepRunsOnceWheneverTheAnswerComes()
    {
        constexpr int kRounds = 200'000;
        Answerer answerer;
        std::atomic<int> steps{0};
        for (int round = 0; round < kRounds; ++round) {
            const Future<int> asked = answerer.ask();
            dawdle(round % 60);
            const Future<int> answered = asked.then([&steps](const Result<int> &result) {
                ++steps;
                return oneMore(result);
            });
            QCOMPARE(answered.result().value(), 8);
        }
        QCOMPARE(steps.load(), kRounds);
    }

    void stepsOnAPoolFollowEachOther()
    {
        constexpr int kRounds = 20'000;
        QThreadPool pool;
        Answerer answerer;
        for (int round = 0; round < kRounds; ++round)
            QCOMPARE(answerer.ask().then(&pool, oneMore).then(oneMore).then(&pool, oneMore).result().value(), 10);
    }

    void aResultThatIsThereIsTakenAtOnce()
    {
        bool wasTaken = false;
        Future<int>::ready(3).then([&wasTaken](const Result<int> &result) { wasTaken = *result == 3; });
        QVERIFY(wasTaken);
        QVERIFY(Future<int>::ready(3).isFinished());
        QCOMPARE(Future<int>::ready(3).takeResult().value(), 3);
    }

    void theFirstAnswerCounts()
    {
        const Answer<int> answer;
        const Future<int> future = answer.future();
        QVERIFY(!future.isFinished());
        answer.send(1);
        answer.send(2);
        QCOMPARE(future.result().value(), 1);
    }

    void whoIsNotAnsweredIsTold()
    {
        const Future<int> future = Answer<int>().future();
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().error().code, ErrorCode::Unavailable);

        int told = 0;
        {
            const Answer<int> answer;
            answer.future().then(oneMore).then([&told](const Result<int> &result) { told += result ? 0 : 1; });
        }
        QCOMPARE(told, 1);
    }

    void aStepMayAskFurther()
    {
        Answerer answerer;
        const Future<int> future = answerer.ask().then([&answerer](const Result<int> &) { return answerer.ask(); });
        QCOMPARE(future.result().value(), 7);
    }

    void whatAStepThrowsIsAnInternalError()
    {
        const Future<int> future = Future<int>::ready(1).then([](const Result<int> &) -> Result<int> { throw std::runtime_error("broken"); });
        QCOMPARE(future.result().error().code, ErrorCode::Internal);
        QCOMPARE(future.result().error().detail, QStringLiteral("broken"));
    }

    void whatIsOnlyMovedPasses()
    {
        const Answer<std::unique_ptr<int>> answer;
        const Future<int> future = answer.future().then([](Result<std::unique_ptr<int>> result) -> Result<int> { return **result; });
        answer.send(std::make_unique<int>(5));
        QCOMPARE(future.result().value(), 5);
    }
};

QTEST_GUILESS_MAIN(TestFuture)
#include "tst_future.moc"
