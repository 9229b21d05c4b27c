// SPDX-License-Identifier: GPL-3.0-or-later
// Clock: where time comes from, so that tests can set it. Implementations are thread-safe;
// the owner outlives everything that was handed a reference.
#pragma once

#include <QDateTime>

#include <atomic>
#include <chrono>

namespace core {

using Millis = std::chrono::milliseconds;
using Seconds = std::chrono::seconds;

class Clock
{
public:
    virtual ~Clock() = default;
    virtual qint64 nowMs() const = 0;        // milliseconds since the Unix epoch, UTC
    virtual qint64 monotonicMs() const = 0;  // never goes backwards; no meaning as a date
};

class SystemClock final : public Clock
{
public:
    qint64 nowMs() const override;
    qint64 monotonicMs() const override;
};

class ManualClock final : public Clock
{
public:
    explicit ManualClock(qint64 startMs = 1'753'358'400'000) : m_now(startMs) { }
    qint64 nowMs() const override { return m_now; }
    qint64 monotonicMs() const override { return m_now; }
    void advance(Millis by) { m_now += by.count(); }

private:
    std::atomic<qint64> m_now;
};

// "2025-07-24T12:00:00Z"; milliseconds are written only when they are not zero.
QString toIsoUtc(qint64 ms);
QString toIsoUtc(const QDateTime &time);

// Accepts RFC 3339 with any offset, or seconds or milliseconds since the epoch as a plain number.
// Returns -1 when the text is no time.
qint64 parseIsoUtc(QStringView text);

} // namespace core
