// SPDX-License-Identifier: GPL-3.0-or-later
// What both directions of a transfer share: work on the disk away from the window's thread, and when
// to try again after a lost line. Thread of the transfer unless said otherwise.
#pragma once

#include "client/types.h"

#include <QPromise>
#include <QThreadPool>

#include <algorithm>

namespace client {

// Runs `work` on a pool thread; `done` gets what it returns on the context's thread, and nothing
// when the context is gone by then.
template <typename Work, typename Done>
void onDisk(QObject *context, Work work, Done done)
{
    using T = std::invoke_result_t<Work>;
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    promise->future().then(context, std::move(done));
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
}

inline core::Error diskError(const QString &message, const QString &detail)
{
    core::Error error;
    error.code = core::ErrorCode::Unavailable;
    error.message = message + QStringLiteral(": ") + detail;
    error.details.insert(QStringLiteral("file"), true);
    return error;
}

inline core::Error calledOff()
{
    core::Error error;
    error.code = core::ErrorCode::Conflict;
    error.message = QStringLiteral("Called off");
    error.details.insert(QStringLiteral("cancelled"), true);
    return error;
}

// Pauses between tries; whoever gets on begins anew.
class Patience
{
public:
    void gotOn() { m_tries = 0; }
    // Nothing: it is no use, or has been tried often enough.
    std::optional<core::Millis> afterFailure(const core::Error &error)
    {
        const bool mayHelp = error.code == core::ErrorCode::Unavailable || error.code == core::ErrorCode::RateLimited;
        const QString kind = error.details.value(QLatin1String("network")).toString();
        if (!mayHelp || kind == QLatin1String("tls") || m_tries >= kTries)
            return std::nullopt;
        core::Millis pause(kFirstPause.count() << m_tries++);
        if (const int after = error.details.value(QLatin1String("retryAfter")).toInt(); after > 0)
            pause = std::max(pause, core::Millis(qint64(after) * 1000));
        return pause;
    }

private:
    static constexpr int kTries = 6;
    static constexpr core::Millis kFirstPause{200};
    int m_tries = 0;
};

} // namespace client
