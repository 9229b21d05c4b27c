// SPDX-License-Identifier: GPL-3.0-or-later
// bench_http_server [LANES]: the listener with the least of handlers, for wrk. Prints its address
// and serves until its input ends. /ws takes listeners, and each line "burst COUNT" on the input
// makes it publish events of 100 bytes to them, COUNT at a time, as fast as they are read.
#include "server/http/listener.h"
#include "server/http/websocket.h"

#include <QCoreApplication>
#include <QThread>

#include <atomic>
#include <cstdio>
#include <mutex>
#include <string>

using namespace server::http;

namespace {

class Handler final : public RequestHandler
{
public:
    void handle(Request &&, ReplyPtr reply) override
    {
        Response response;
        response.body = QByteArrayLiteral("{\"status\":\"ok\"}");
        reply->send(std::move(response));
    }
    Response refuse(const Refusal &refusal, const Refused &) override
    {
        Response response;
        response.status = refusal.status;
        return response;
    }
};

class Audience final : public WebSocketHandler
{
public:
    void opened(WebSocketPeerPtr peer) override
    {
        const std::scoped_lock lock(m_mutex);
        m_peers.push_back(std::move(peer));
    }
    std::vector<WebSocketPeerPtr> peers()
    {
        const std::scoped_lock lock(m_mutex);
        std::erase_if(m_peers, [](const WebSocketPeerPtr &peer) { return !peer->isOpen(); });
        return m_peers;
    }

private:
    std::mutex m_mutex;
    std::vector<WebSocketPeerPtr> m_peers;
};

// Keeps everybody supplied without letting more than a little pile up.
void publish(Audience &audience, int burst, const std::atomic<bool> &stop)
{
    constexpr qint64 kBehind = 64 * 1024;
    qint64 number = 0;
    while (!stop) {
        const std::vector<WebSocketPeerPtr> peers = audience.peers();
        if (peers.empty()) {
            QThread::msleep(5);
            continue;
        }
        // The peers are looked up now and then, as a hub would on a change, not for every burst.
        for (int round = 0; round < 200 && !stop; ++round) {
            QByteArray frames;
            for (int i = 0; i < burst; ++i) {
                QByteArray event = "{\"type\":\"service.metrics\",\"seq\":" + QByteArray::number(++number) + ",\"data\":\"";
                event.append(98 - event.size(), 'x').append("\"}");
                appendTextFrame(frames, event);
            }
            std::vector<Delivery> deliveries;
            deliveries.reserve(peers.size());
            qint64 waiting = 0;
            for (const WebSocketPeerPtr &peer : peers) {
                waiting = qMax(waiting, peer->bytesWaiting());
                if (peer->bytesWaiting() < kBehind)
                    deliveries.push_back({peer, frames});
            }
            if (deliveries.size() < peers.size())
                QThread::usleep(200);
            broadcast(std::move(deliveries));
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    Handler handler;
    Audience audience;
    ListenerOptions options;
    options.lanes = argc > 1 ? std::atoi(argv[1]) : 2;
    Listener listener(handler, audience, options);
    const auto port = listener.start();
    if (!port) {
        std::fprintf(stderr, "%s\n", qPrintable(port.error().message));
        return 1;
    }
    std::printf("ready http://127.0.0.1:%d\n", int(*port));
    std::fflush(stdout);

    std::unique_ptr<QThread> publisher;
    std::atomic<bool> stop{false};
    char line[64];
    while (std::fgets(line, sizeof line, stdin)) {
        int burst = 0;
        if (std::sscanf(line, "burst %d", &burst) == 1 && burst > 0 && !publisher) {
            publisher.reset(QThread::create([&audience, burst, &stop] { publish(audience, burst, stop); }));
            publisher->start();
        }
    }
    stop = true;
    if (publisher)
        publisher->wait();
    listener.stop();
    return 0;
}
