// SPDX-License-Identifier: GPL-3.0-or-later
// LogFeed: fills a LogBuffer with the log of one service: history, then what arrives, batched to one
// append a frame; what cannot be had is marked by a gap line. For several services at once there is
// MergedLogFeed. Lives on the window's thread; owned by the page; the buffer outlives it.
#pragma once

#include "models/log_buffer.h"
#include "models/log_stream.h"

#include <QTimer>

namespace models {

class LogFeed final : public QObject
{
    Q_OBJECT
public:
    static constexpr int kHistoryLines = LogStream::kHistoryLines;
    static constexpr int kRejoinLines = LogStream::kRejoinLines;
    static constexpr core::Millis kFrame{16};

    explicit LogFeed(LogBuffer &buffer, QObject *parent = nullptr);
    ~LogFeed() override;

    // Clears the buffer and shows this service; an empty id or null backend stops.
    void show(client::Backend *backend, const core::ServiceId &service);
    void stop();

    const core::ServiceId &service() const { return m_stream.service(); }
    LogFeedState state() const { return m_stream.state(); }
    const core::Error &error() const { return m_stream.error(); }
    LogBuffer &buffer() const { return m_buffer; }

    // What a gap line says: so many lines are missing, -1 when nobody knows how many.
    static QString gapText(qint64 count);

signals:
    void stateChanged(models::LogFeedState state);

private:
    void queue(const QVector<core::LogEntry> &entries);
    void flush();

    LogBuffer &m_buffer;
    core::ServiceId m_shown; // of what is in the batch
    QVector<core::LogEntry> m_batch;
    QTimer m_frame;
    LogStream m_stream;
};

} // namespace models
