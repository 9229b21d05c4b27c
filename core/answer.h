// SPDX-License-Identifier: GPL-3.0-or-later
// Answer<T>: the writing end of a QFuture<Result<T>>, copyable so that it can travel in callbacks.
// One thread at a time. The first answer counts; when the last copy goes unanswered, the caller is told
// that the server is shutting down, so that no future stays open for ever.
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QPromise>

#include <memory>

namespace core {

template <typename T = Unit>
class Answer
{
public:
    Answer() : m_state(std::make_shared<State>()) { }

    QFuture<Result<T>> future() const { return m_state->promise.future(); }

    void send(Result<T> result) const { m_state->send(std::move(result)); }

private:
    struct State
    {
        State() { promise.start(); }
        ~State()
        {
            Error error;
            error.code = ErrorCode::Unavailable;
            error.message = QStringLiteral("The server is shutting down");
            send(std::move(error));
        }
        Q_DISABLE_COPY_MOVE(State)
        void send(Result<T> result)
        {
            if (done)
                return;
            done = true;
            promise.addResult(std::move(result));
            promise.finish();
        }
        QPromise<Result<T>> promise;
        bool done = false;
    };
    std::shared_ptr<State> m_state;
};

} // namespace core
