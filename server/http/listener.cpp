// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/listener.h"

#include "server/http/lane.h"
#include "server/http/native_socket.h"

#include <QSemaphore>
#include <QThread>

namespace server::http {

namespace {

// The lane is on this thread's stack: made, run and destroyed there.
class LaneThread final : public QThread
{
public:
    LaneThread(LaneGroup &group, int index, qintptr listening) : m_group(group), m_index(index), m_listening(listening)
    {
        setObjectName(QStringLiteral("http lane %1").arg(index));
    }

    // Waits until the lane listens or has failed to.
    core::Result<quint16> open()
    {
        start();
        m_opened.acquire();
        return m_result;
    }
    qintptr listening() const { return m_listening; }

    // Lets the lane run: once all lanes can be reached by one another.
    void go() { m_go.release(); }

protected:
    void run() override
    {
        Lane lane(m_group, m_index);
        if (m_index == 0) {
            m_result = lane.listen();
            m_listening = lane.listeningDescriptor();
        } else if (auto shared = lane.share(m_listening); !shared) {
            m_result = shared.error();
        }
        const bool ok = m_result.ok();
        if (ok)
            m_group.mailboxes[size_t(m_index)] = lane.mailbox();
        m_opened.release();
        if (!ok)
            return;
        m_go.acquire();
        exec();
    }

private:
    LaneGroup &m_group;
    const int m_index;
    qintptr m_listening;
    QSemaphore m_opened;
    QSemaphore m_go;
    core::Result<quint16> m_result{quint16(0)};
};

} // namespace

struct Listener::Private
{
    LaneGroup group;
    std::vector<std::unique_ptr<LaneThread>> lanes;
    quint16 port = 0;
    bool listening = false;
};

Listener::Listener(RequestHandler &requests, WebSocketHandler &sockets, ListenerOptions options, QObject *parent)
    : QObject(parent), d(new Private{LaneGroup{requests, sockets, std::move(options)}, {}})
{
    const int lanes = qMax(1, d->group.options.lanes);
    for (int i = 0; i < lanes; ++i)
        d->group.counters.push_back(std::make_unique<LaneCounters>());
    d->group.mailboxes.resize(size_t(lanes));
}

Listener::~Listener()
{
    stop();
}

core::Result<quint16> Listener::start()
{
    if (d->listening)
        return d->port;
    core::Result<quint16> port = quint16(0);
    for (int i = 0; i < int(d->group.counters.size()); ++i) {
        const qintptr listening = i == 0 ? -1 : duplicateDescriptor(d->lanes.front()->listening());
        d->lanes.push_back(std::make_unique<LaneThread>(d->group, i, listening));
        core::Result<quint16> opened = d->lanes.back()->open();
        if (!opened) {
            stop();
            return opened;
        }
        if (i == 0)
            port = opened;
    }
    for (const auto &lane : d->lanes)
        lane->go();
    d->port = *port;
    d->listening = true;
    return port;
}

void Listener::stop()
{
    for (const std::shared_ptr<Mailbox> &mailbox : d->group.mailboxes) {
        if (mailbox)
            mailbox->post(StopMail{});
    }
    if (!d->listening) {
        for (const auto &lane : d->lanes)
            lane->go(); // start() failed half-way
    }
    for (const auto &lane : d->lanes)
        lane->wait();
    d->lanes.clear();
    std::fill(d->group.mailboxes.begin(), d->group.mailboxes.end(), nullptr);
    d->listening = false;
}

void Listener::setTls(const QSslConfiguration &tls)
{
    d->group.tls.set(tls);
}

void Listener::setMaxConnections(int count)
{
    d->group.book.setConnections(count);
}

void Listener::callLanes(const std::function<void()> &there)
{
    for (const std::shared_ptr<Mailbox> &mailbox : d->group.mailboxes) {
        if (mailbox)
            mailbox->post(CallMail{there});
    }
}

bool Listener::isListening() const
{
    return d->listening;
}

quint16 Listener::port() const
{
    return d->port;
}

ListenerStats Listener::stats() const
{
    ListenerStats all;
    for (const auto &lane : d->group.counters) {
        all.openConnections += lane->open;
        all.openWebSockets += lane->sockets;
        all.acceptedTotal += lane->accepted;
        all.refusedTotal += lane->refused;
        all.requestsTotal += lane->requests;
        all.bytesReceived += lane->received;
        all.bytesSent += lane->sent;
    }
    return all;
}

} // namespace server::http
