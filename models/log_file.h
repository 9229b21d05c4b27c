// SPDX-License-Identifier: GPL-3.0-or-later
// LogFile: reads a saved log into a LogBuffer, chunk by chunk, on a thread of its own; the window's
// thread only takes the chunks over. Lines are kept byte for byte (lines over 512 KiB are split);
// their time and level are read from the line, and a line without a time has that of the line
// before it. Lives on the buffer's thread; owned by the page; the buffer outlives it.
#pragma once

#include "core/result.h"
#include "models/log_buffer.h"

#include <atomic>
#include <thread>

namespace models {

struct LogFileProgress
{
    qint64 bytesRead = 0;
    qint64 bytesTotal = 0;
};

class LogFile final : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 kMostBytes = qint64(2) << 30; // the newest part of a larger file is read

    explicit LogFile(LogBuffer &buffer, QObject *parent = nullptr);
    ~LogFile() override; // stops

    // Clears the buffer, lifts its cap to what the file needs, and begins. `name` is the service
    // that its lines are of.
    void open(const QString &path, const core::ServiceId &name);
    void cancel(); // what was read stays
    bool isReading() const { return m_state == State::Reading; }

signals:
    void progressed(const models::LogFileProgress &progress);
    void finished(const core::Result<> &result); // once for each open() that was not cancelled

private:
    enum class State { Idle, Reading };

    void take(quint64 generation, const std::vector<LogChunk> &chunks, LogFileProgress progress);
    void stop();

    LogBuffer &m_buffer;
    core::ServiceId m_name;
    State m_state = State::Idle;
    quint64 m_generation = 0;
    std::thread m_reader;
    std::atomic<bool> m_stop{false};
};

} // namespace models
