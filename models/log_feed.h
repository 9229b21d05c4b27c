// SPDX-License-Identifier: GPL-3.0-or-later
// LogFeed: fills a LogBuffer with the log of one service: subscribes, fetches history, then follows,
// with no line twice and none missing, over reconnects too; what cannot be had is marked by a gap
// line. Arrivals are batched to one append a frame. Lives on the window's thread; owned by the page.
#pragma once

#include "client/backend.h"
#include "models/log_buffer.h"

#include <QPointer>
#include <QTimer>

#include <deque>
#include <unordered_map>

namespace models {

enum class LogFeedState { Idle, Loading, Following, Waiting, Failed }; // Waiting: for the connection

class LogFeed final : public QObject
{
    Q_OBJECT
public:
    static constexpr int kHistoryLines = 2000;
    static constexpr int kRejoinLines = 10'000; // after a break; the server's maximum
    static constexpr core::Millis kFrame{16};

    explicit LogFeed(LogBuffer &buffer, QObject *parent = nullptr);
    ~LogFeed() override;

    // Clears the buffer and shows this service; an empty id or null backend stops.
    void show(client::Backend *backend, const core::ServiceId &service);
    void stop();

    const core::ServiceId &service() const { return m_service; }
    LogFeedState state() const { return m_state; }
    const core::Error &error() const { return m_error; }
    LogBuffer &buffer() const { return m_buffer; }

signals:
    void stateChanged(models::LogFeedState state);

private:
    using Fingerprint = quint64;
    struct Seen
    {
        qint64 timeMs;
        Fingerprint print;
    };

    void begin();
    void fetchHistory();
    void historyArrived(const QVector<core::LogEntry> &entries);
    void liveArrived(const QVector<core::LogEntry> &entries, qint64 dropped);
    void queue(const core::LogEntry &entry);
    void queueGap(qint64 count);
    void flush();
    void remember(const core::LogEntry &entry);
    void setState(LogFeedState state);
    void leave();
    static Fingerprint fingerprint(const core::LogEntry &entry);

    LogBuffer &m_buffer;
    QPointer<client::Backend> m_backend;
    core::ServiceId m_service;
    LogFeedState m_state = LogFeedState::Idle;
    core::Error m_error;
    quint64 m_generation = 0; // answers to an earlier question are not ours
    bool m_subscribed = false;
    bool m_hadHistory = false;

    QVector<core::LogEntry> m_early; // live lines that came while history was on its way
    qint64 m_earlyDropped = 0;
    std::unordered_map<Fingerprint, int> m_overlap; // history lines that may yet come live
    qint64 m_overlapUntilMs = 0;
    std::deque<Seen> m_tail; // newest lines shown, to join a later history to
    qint64 m_tailSinceMs = 0; // from here on the tail is complete
    QVector<core::LogEntry> m_batch;
    QTimer m_frame;
};

} // namespace models
