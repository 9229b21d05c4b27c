// SPDX-License-Identifier: GPL-3.0-or-later
// Times as text, fast enough for thousands in one answer: QDateTime takes microseconds for each.
// Pure functions; any thread.
#pragma once

#include <QByteArray>

namespace core {

// "2025-07-24T12:00:00Z", with milliseconds where there are any; ms since the epoch. The same text as
// toIsoUtc() gives.
void appendIsoUtc(QByteArray &out, qint64 ms);

} // namespace core
