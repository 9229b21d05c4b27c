// SPDX-License-Identifier: GPL-3.0-or-later
// What would hold the window up (reading a file, packing, writing), on a thread of the pool instead. The future is answered
// on the window's thread, from its event loop: QFuture::then() of Qt 6.4 is safe only where nobody answers at the same
// time (core/future.h says what happens else). Called on the window's thread.
#pragma once

#include <QCoreApplication>
#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>

namespace client {

template <typename Work>
QFuture<std::invoke_result_t<Work>> aside(Work work)
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Work>>>(); // the pool wants copyable jobs
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        const auto given = work();
        QMetaObject::invokeMethod(QCoreApplication::instance(), [promise, given] {
            promise->addResult(given);
            promise->finish();
        }, Qt::QueuedConnection);
    });
    return promise->future();
}

} // namespace client
