// SPDX-License-Identifier: GPL-3.0-or-later
// LogStream: the log of one service as one sequence: subscribes, fetches history, then follows, with
// no line twice and none missing, over reconnects too; what cannot be had is told by missed(). What
// is done with the lines is up to its owner, a LogFeed or a MergedLogFeed. Lives on the window's
// thread. Signals come in the order of the lines.
#pragma once

#include "client/backend.h"

#include <QPointer>

#include <deque>
#include <unordered_map>

namespace models {

enum class LogFeedState { Idle, Loading, Following, Waiting, Failed }; // Waiting: for the connection

class LogStream final : public QObject
{
    Q_OBJECT
public:
    static constexpr int kHistoryLines = 2000;
    static constexpr int kRejoinLines = 10'000; // after a break; the server's maximum

    explicit LogStream(QObject *parent = nullptr);
    ~LogStream() override;

    void start(client::Backend *backend, const core::ServiceId &service); // of nothing yet
    void stop();

    const core::ServiceId &service() const { return m_service; }
    LogFeedState state() const { return m_state; }
    const core::Error &error() const { return m_error; }

signals:
    void stateChanged(models::LogFeedState state);
    void historyArrived(const QVector<core::LogEntry> &entries); // just before it is Following
    void arrived(const QVector<core::LogEntry> &entries);        // live
    void missed(qint64 count, qint64 timeMs);                    // -1: nobody knows how many

private:
    using Fingerprint = quint64;
    struct Seen
    {
        qint64 timeMs;
        Fingerprint print;
    };

    void begin();
    void fetchHistory();
    void takeHistory(const QVector<core::LogEntry> &entries);
    void takeLive(const QVector<core::LogEntry> &entries, qint64 dropped);
    void tellMissed(qint64 count);
    void remember(const core::LogEntry &entry);
    void setState(LogFeedState state);
    void leave();
    static Fingerprint fingerprint(const core::LogEntry &entry);

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
    std::deque<Seen> m_tail; // newest lines told, to join a later history to
    qint64 m_tailSinceMs = 0; // from here on the tail is complete
};

} // namespace models
