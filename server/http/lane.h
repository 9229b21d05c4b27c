// SPDX-License-Identifier: GPL-3.0-or-later
// Lane: one thread of the listener with its event loop, its connections and its Qt HTTP server.
// Lives on its thread's stack; whatever comes from elsewhere comes by the mailbox.
#pragma once

#include "core/result.h"
#include "server/http/connection_book.h"
#include "server/http/host_policy.h"
#include "server/http/listener.h"
#include "server/http/mailbox.h"
#include "server/http/qt_gate.h"

#include <QBasicTimer>
#include <QEvent>
#include <QHash>

#include <atomic>
#include <memory>
#include <vector>

namespace server::http {

class Channel;
class Connection;
class WebSocketSession;

struct alignas(64) LaneCounters
{
    std::atomic<qint64> open{0};
    std::atomic<qint64> sockets{0};
    std::atomic<qint64> accepted{0};
    std::atomic<qint64> refused{0};
    std::atomic<qint64> requests{0};
    std::atomic<qint64> received{0};
    std::atomic<qint64> sent{0};

    void add(std::atomic<qint64> LaneCounters::*counter, qint64 by = 1)
    {
        (this->*counter).fetch_add(by, std::memory_order_relaxed);
    }
};

// The certificate and key that new connections get; replaced while the server runs.
class TlsBox
{
public:
    explicit TlsBox(const std::optional<QSslConfiguration> &tls) : m_tls(tls.value_or(QSslConfiguration())) { }
    QSslConfiguration get() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_tls;
    }
    void set(const QSslConfiguration &tls)
    {
        const std::scoped_lock lock(m_mutex);
        m_tls = tls;
    }

private:
    mutable std::mutex m_mutex;
    QSslConfiguration m_tls;
};

// What the lanes of one listener share. Outlives them.
struct LaneGroup
{
    RequestHandler &requests;
    WebSocketHandler &sockets;
    const ListenerOptions options;
    const HostPolicy policy{options};
    const ForwardPolicy forwarded{options.trustedProxies, options.forwarded};
    TlsBox tls{options.tls};
    ConnectionBook book{options.limits};
    std::vector<std::unique_ptr<LaneCounters>> counters{};   // one a lane
    std::vector<std::shared_ptr<Mailbox>> mailboxes{};       // one a lane, set before any is used
};

class Lane final : public QObject
{
    Q_OBJECT
public:
    static constexpr QEvent::Type kMailEvent = QEvent::User;
    static constexpr auto kFlushEvent = QEvent::Type(QEvent::User + 1);

    Lane(LaneGroup &group, int index);
    ~Lane() override;

    core::Result<quint16> listen();                 // the first lane
    core::Result<> share(qintptr listening);        // the others: takes the descriptor over
    qintptr listeningDescriptor() const { return m_listening; }
    const std::shared_ptr<Mailbox> &mailbox() const { return m_mailbox; }

    void deliver(Mail &&mail);

    // For channels.
    const Limits &limits() const { return m_group.options.limits; }
    const ListenerOptions &options() const { return m_group.options; }
    const HostPolicy &policy() const { return m_group.policy; }
    const ForwardPolicy &forwarded() const { return m_group.forwarded; }
    LaneCounters &counters() { return m_counters; }
    qint64 now() const; // monotonic milliseconds
    QByteArrayView date();
    void dispatch(Request &&request, ReplyPtr &&reply);
    Response refuse(const Refusal &refusal, const Refused &request) { return m_group.requests.refuse(refusal, request); }
    Handshake beginWebSocket(const Request &request) { return m_group.requests.beginWebSocket(request); }
    void upgrade(Connection &connection, Request &&request, const Headers &headers, QByteArrayView rest);
    void retire(Channel &channel);
    void markDirty(quint64 session); // it has frames: they leave at the end of this turn
    bool isStopping() const { return m_stopping; }

    // Memory that connections borrow in turn, so that idle ones hold none.
    QByteArray takeBuffer();
    void giveBuffer(QByteArray &&buffer);
    char *leaseInput() { return m_inputLeased ? nullptr : (m_inputLeased = true, m_input.get()); }
    void returnInput() { m_inputLeased = false; }
    static constexpr qint64 kInputSize = 64 * 1024;

protected:
    bool event(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    core::Result<> open(std::unique_ptr<LaneServer> server);
    std::unique_ptr<LaneServer> makeServer();
    void accepted(qintptr descriptor);
    void adopt(qintptr descriptor);
    void stop();
    void quitWhenEmpty();
    void flushDirty();
    QList<Channel *> channels() const;

    LaneGroup &m_group;
    const int m_index;
    LaneCounters &m_counters;
    const std::shared_ptr<Mailbox> m_mailbox;
    QtGate m_gate;
    LaneServer *m_server = nullptr; // the gate's
    qintptr m_listening = -1;
    QHash<quint64, Connection *> m_connections;
    QHash<quint64, WebSocketSession *> m_sessions;
    std::vector<quint64> m_dirty; // sessions with frames to write
    bool m_flushComes = false;    // after the letter at hand, or posted
    QBasicTimer m_sweep;
    std::unique_ptr<char[]> m_input;
    bool m_inputLeased = false;
    QByteArray m_buffer;
    QByteArray m_date;
    qint64 m_dateSecond = -1;
    qint64 m_stopBy = 0;
    bool m_stopping = false;
};

} // namespace server::http
