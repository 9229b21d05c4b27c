// SPDX-License-Identifier: GPL-3.0-or-later
// Times of rows that only go forward, such as when a key was last used: many at once, in one
// transaction. Any thread; times: ms since the epoch.
#pragma once

#include "server/store/database.h"

#include <utility>

namespace server::store {

// `sql` takes the time, the id, and the time again.
template <typename Id>
core::Result<> setLatestTimes(Database &database, const QString &sql, const QVector<std::pair<Id, qint64>> &times)
{
    if (times.isEmpty())
        return core::success();
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    for (const auto &[id, timeMs] : times) {
        if (auto done = transaction->run(sql, {timeMs, id.toString(), timeMs}); !done)
            return done.error();
    }
    return transaction->commit();
}

} // namespace server::store
