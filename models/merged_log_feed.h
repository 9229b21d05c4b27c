// SPDX-License-Identifier: GPL-3.0-or-later
// MergedLogFeed: fills a LogBuffer with the logs of several services in order of time. Histories are
// waited for (a while) and merged; live lines are held a moment, so that services that write at the
// same time come out in order; after a break what was missed is merged in. No line twice, none
// missing, gaps marked. Lives on the window's thread; owned by the page; the buffer outlives it.
#pragma once

#include "models/log_buffer.h"
#include "models/log_stream.h"

#include <QTimer>

#include <map>
#include <memory>

namespace core {
class Clock;
}

namespace models {

class MergedLogFeed final : public QObject
{
    Q_OBJECT
public:
    static constexpr core::Millis kFrame{16};
    static constexpr core::Millis kReorder{150};   // how long a live line waits for earlier ones
    static constexpr core::Millis kPatience{2000}; // how long histories wait for each other

    MergedLogFeed(LogBuffer &buffer, const core::Clock &clock, QObject *parent = nullptr);
    ~MergedLogFeed() override;

    // Another backend (or null) begins anew and clears the buffer.
    void setBackend(client::Backend *backend);
    // Which services are shown. The lines of those that stay are kept; those that go take their
    // lines with them. LogBuffer::serviceIndex() is each one's colour for as long as it is shown.
    void setServices(const QVector<core::ServiceId> &services);
    QVector<core::ServiceId> services() const; // in the order they were given

    // Failed only if all are; Following as soon as one is and none is Loading.
    LogFeedState state() const;
    LogFeedState stateOf(const core::ServiceId &service) const;
    core::Error errorOf(const core::ServiceId &service) const;
    LogBuffer &buffer() const { return m_buffer; }

    // Since it was made: what services wrote and what is known not to have come of it.
    struct Tally
    {
        qint64 lines = 0;  // without what the platform says about them
        qint64 missed = 0; // lines told as missed
        qint64 gaps = 0;   // of which nobody knows how many lines
    };
    const Tally &tally() const { return m_tally; }

signals:
    void stateChanged(); // of one service or the whole

private:
    struct Held
    {
        LogArrival arrival;
        qint64 sinceMs = 0;   // monotonic
        quint64 sequence = 0; // order of arrival, which is that of a service's own lines
    };

    void countIn(const QVector<core::LogEntry> &entries);
    LogStream *addStream(const core::ServiceId &service);
    static QVector<LogArrival> inOrder(std::vector<Held> lines);
    Held held(LogArrival arrival);
    void hold(const core::ServiceId &service, const QVector<core::LogEntry> &entries);
    void holdGap(const core::ServiceId &service, qint64 count, qint64 timeMs);
    void takeHistory(const core::ServiceId &service, const QVector<core::LogEntry> &entries);
    void streamChanged();
    bool isLoading() const;
    void settle();
    void flush();

    LogBuffer &m_buffer;
    const core::Clock &m_clock;
    QPointer<client::Backend> m_backend;
    QVector<core::ServiceId> m_order;
    std::map<core::ServiceId, std::unique_ptr<LogStream>> m_streams;

    std::vector<Held> m_histories; // of the services that have answered, until all have
    std::vector<Held> m_held;      // live lines, in order of arrival
    quint64 m_nextSequence = 0;
    Tally m_tally;
    QTimer m_patience;
    QTimer m_frame;
};

} // namespace models
