// SPDX-License-Identifier: GPL-3.0-or-later
// Future<T>: a Result<T> that comes later from another thread, and Answer<T>, its writing end. One reader waits for it
// or says by then() what is done with it, which is done exactly once. QFuture::then() is no such thing on Qt 6.4: when
// the result comes at that very moment its step may run a second time, on what the first one left, and the process
// crashes. Any thread; who holds them owns what is between them.
#pragma once

#include "core/result.h"

#include <QThreadPool>

#include <condition_variable>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <type_traits>

namespace core {

template <typename T>
class Answer;

template <typename T = Unit>
class Future
{
public:
    using Value = T;

    static Future ready(Result<T> result)
    {
        Future future(std::make_shared<State>());
        future.m_state->take(std::move(result));
        return future;
    }

    bool isFinished() const
    {
        const std::lock_guard lock(m_state->mutex);
        return m_state->isThere;
    }
    void waitForFinished() const
    {
        std::unique_lock lock(m_state->mutex);
        m_state->came.wait(lock, [this] { return m_state->isThere; });
    }
    // Both wait. A future whose result goes into a step, or was taken, has none to read.
    Result<T> result() const
    {
        waitForFinished();
        return *m_state->result;
    }
    Result<T> takeResult() const
    {
        waitForFinished();
        return *std::exchange(m_state->result, std::nullopt);
    }

    // `step` is given the result on the thread that answers, or here when it is there already. The Result that it
    // returns, or that the Future that it returns brings, is the one of the future that this returns; an exception
    // of it is an internal error. A step that returns nothing is the last, and must not throw.
    template <typename Step>
    auto then(Step step) const
    {
        return chain(std::move(step), [](const auto &work) { work(); });
    }
    // The same on a thread of the pool.
    template <typename Step>
    auto then(QThreadPool *pool, Step step) const
    {
        return chain(std::move(step), [pool](auto work) { pool->start(std::move(work)); });
    }

private:
    template <typename>
    friend class Answer;

    struct State
    {
        void take(Result<T> value)
        {
            std::unique_lock lock(mutex);
            if (std::exchange(isThere, true))
                return;
            const std::function<void(Result<T>)> step = std::exchange(next, nullptr);
            if (!step)
                result = std::move(value);
            came.notify_all();
            lock.unlock();
            if (step)
                step(std::move(value));
        }
        void give(std::function<void(Result<T>)> step)
        {
            std::unique_lock lock(mutex);
            if (!isThere) {
                next = std::move(step);
                return;
            }
            Result<T> value = *std::exchange(result, std::nullopt);
            lock.unlock();
            step(std::move(value));
        }

        std::mutex mutex;
        std::condition_variable came;
        bool isThere = false;
        std::optional<Result<T>> result;
        std::function<void(Result<T>)> next;
    };

    explicit Future(std::shared_ptr<State> state) : m_state(std::move(state)) { }

    template <typename U>
    static void pass(const Answer<U> &answer, Result<U> given)
    {
        answer.send(std::move(given));
    }
    template <typename U>
    static void pass(const Answer<U> &answer, const Future<U> &given)
    {
        given.then([answer](Result<U> result) { answer.send(std::move(result)); });
    }

    template <typename Step, typename Run>
    auto chain(Step step, Run run) const
    {
        using Given = std::invoke_result_t<Step &, Result<T>>;
        const auto work = std::make_shared<Step>(std::move(step)); // whoever runs it wants to copy it
        if constexpr (std::is_void_v<Given>) {
            m_state->give([work, run](Result<T> result) {
                run([work, held = std::make_shared<Result<T>>(std::move(result))] { (*work)(std::move(*held)); });
            });
        } else {
            const Answer<typename Given::Value> answer;
            m_state->give([work, run, answer](Result<T> result) {
                run([work, answer, held = std::make_shared<Result<T>>(std::move(result))] {
                    try {
                        pass(answer, (*work)(std::move(*held)));
                    } catch (const std::exception &problem) {
                        answer.send(Error::internal(QString::fromUtf8(problem.what())));
                    } catch (...) {
                        answer.send(Error::internal(QStringLiteral("unknown exception")));
                    }
                });
            });
            return answer.future();
        }
    }

    std::shared_ptr<State> m_state;
};

// Copyable, so that it can travel in callbacks. The first answer counts; when the last copy goes unanswered, the caller
// is told that the server is shutting down, so that no future stays open for ever.
template <typename T = Unit>
class Answer
{
public:
    Answer() : m_end(std::make_shared<End>()) { }

    Future<T> future() const { return Future<T>(m_end->state); }
    void send(Result<T> result) const { m_end->state->take(std::move(result)); }

private:
    struct End
    {
        End() = default;
        ~End()
        {
            if (Future<T>(state).isFinished())
                return;
            Error error;
            error.code = ErrorCode::Unavailable;
            error.message = QStringLiteral("The server is shutting down");
            state->take(std::move(error));
        }
        Q_DISABLE_COPY_MOVE(End)
        const std::shared_ptr<typename Future<T>::State> state = std::make_shared<typename Future<T>::State>();
    };
    std::shared_ptr<End> m_end;
};

} // namespace core
