// SPDX-License-Identifier: GPL-3.0-or-later
// What the HTTP tests share: a handler with a few telling routes, a listener on a free port and a
// raw client that sees bytes, not messages. Used on the test's thread; lanes run beside it.
#pragma once

#include "server/http/listener.h"
#include "server/http/websocket.h"
#include "tests/support/raw_client.h"

#include <QTest>

#include <atomic>
#include <mutex>

using namespace server::http;

// `total` bytes of 'x', as fast as they are asked for; -1: without end. Counts the living.
class TestStream final : public BodyStream
{
public:
    enum class Length { Told, Untold };
    TestStream(qint64 total, Length length, qint64 promised = -1)
        : m_left(total), m_size(length == Length::Untold ? -1 : promised < 0 ? total : promised)
    {
        ++living;
    }
    ~TestStream() override
    {
        --living;
        if (QThread::currentThread() != thread())
            ++destroyedElsewhere;
    }
    QByteArray read(qint64 most) override
    {
        const qint64 take = m_left < 0 ? most : qMin(most, m_left);
        if (m_left > 0)
            m_left -= take;
        handedOut += take;
        return QByteArray(take, 'x');
    }
    bool atEnd() const override { return m_left == 0; }
    qint64 size() const override { return m_size; }

    static inline std::atomic<int> living{0};
    static inline std::atomic<int> destroyedElsewhere{0};
    static inline std::atomic<qint64> handedOut{0};

private:
    qint64 m_left;
    const qint64 m_size;
};

class TestHandler final : public RequestHandler
{
public:
    void handle(Request &&request, ReplyPtr reply) override
    {
        ++handled;
        Response response;
        response.contentType = "text/plain";
        const QByteArray path = request.path;
        if (path == "/hello") {
            response.body = "hello";
        } else if (path == "/echo") {
            response.body = request.method + " " + request.target + " " + request.body;
        } else if (path == "/fields") {
            for (const auto &[name, value] : request.headers)
                response.body += name + "=" + value + ";";
        } else if (path == "/large") {
            response.body = QByteArray(2'000'000, 'L');
        } else if (path == "/empty") {
            response.status = 204;
            response.body = "never sent";
        } else if (path == "/split") {
            response.headers = {{"X-Bad", "a\r\nInjected: yes"}, {"Bad Name", "x"}, {"X-Good", "b"},
                                {"Content-Length", "999"}, {"Connection", "upgrade"}};
            response.body = "ok";
        } else if (path == "/stream/untold") {
            response.stream = std::make_shared<TestStream>(300'000, TestStream::Length::Untold);
        } else if (path == "/stream/told") {
            response.stream = std::make_shared<TestStream>(300'000, TestStream::Length::Told);
        } else if (path == "/stream/short") {
            response.stream = std::make_shared<TestStream>(1000, TestStream::Length::Told, 5000);
        } else if (path == "/stream/endless") {
            response.stream = std::make_shared<TestStream>(-1, TestStream::Length::Untold);
        } else if (path.startsWith("/held")) {
            const std::scoped_lock lock(m_mutex);
            m_held.push_back({path, std::move(reply)});
            return;
        } else if (path == "/forgotten") {
            return;
        } else {
            response.status = 404;
            response.body = "no such path";
        }
        reply->send(std::move(response));
    }

    Response refuse(const Refusal &refusal, const Refused &) override
    {
        Response response;
        response.status = refusal.status;
        response.body = "{\"refused\":" + QByteArray::number(refusal.status) + ",\"field\":\"" + refusal.field
            + "\",\"reason\":\"" + refusal.reason + "\"}";
        return response;
    }

    int heldCount()
    {
        const std::scoped_lock lock(m_mutex);
        return int(m_held.size());
    }
    ReplyPtr takeHeld(const QByteArray &path)
    {
        const std::scoped_lock lock(m_mutex);
        for (auto at = m_held.begin(); at != m_held.end(); ++at) {
            if (at->first == path) {
                ReplyPtr reply = std::move(at->second);
                m_held.erase(at);
                return reply;
            }
        }
        return nullptr;
    }
    void dropHeld()
    {
        std::vector<std::pair<QByteArray, ReplyPtr>> held;
        const std::scoped_lock lock(m_mutex);
        held.swap(m_held);
    }

    std::atomic<int> handled{0};

private:
    std::mutex m_mutex;
    std::vector<std::pair<QByteArray, ReplyPtr>> m_held;
};

inline Response textResponse(const QByteArray &body)
{
    Response response;
    response.contentType = "text/plain";
    response.body = body;
    return response;
}

// Echoes text; remembers peers and how they closed.
class TestSockets final : public WebSocketHandler
{
public:
    void opened(WebSocketPeerPtr peer) override
    {
        peer->onText([this, weak = std::weak_ptr(peer)](const QByteArray &message) {
            {
                const std::scoped_lock lock(m_mutex);
                m_messages.append(message);
            }
            if (echo) {
                if (auto strong = weak.lock())
                    strong->sendText(message);
            }
        });
        if (takesBinary) {
            peer->onBinary([weak = std::weak_ptr(peer)](const QByteArray &message) {
                if (auto strong = weak.lock())
                    strong->sendBinary(message);
            });
        }
        peer->onClosed([this](quint16 code) {
            const std::scoped_lock lock(m_mutex);
            m_codes.append(code);
        });
        const std::scoped_lock lock(m_mutex);
        m_peers.push_back(std::move(peer));
    }

    std::vector<WebSocketPeerPtr> peers()
    {
        const std::scoped_lock lock(m_mutex);
        return m_peers;
    }
    QList<quint16> codes()
    {
        const std::scoped_lock lock(m_mutex);
        return m_codes;
    }
    QByteArrayList messages()
    {
        const std::scoped_lock lock(m_mutex);
        return m_messages;
    }
    void forget()
    {
        const std::scoped_lock lock(m_mutex);
        m_peers.clear();
        m_codes.clear();
        m_messages.clear();
    }
    std::atomic<bool> echo{true};
    std::atomic<bool> takesBinary{false};

private:
    std::mutex m_mutex;
    std::vector<WebSocketPeerPtr> m_peers;
    QList<quint16> m_codes;
    QByteArrayList m_messages;
};

// A listener with quick time limits.
struct TestServer
{
    explicit TestServer(ListenerOptions options = quick()) : listener(handler, sockets, std::move(options))
    {
        const auto started = listener.start();
        port = started.ok() ? *started : 0;
    }
    ~TestServer() { handler.dropHeld(); }

    static ListenerOptions quick()
    {
        using core::Millis;
        ListenerOptions options;
        options.limits.headTime = Millis(300);
        options.limits.bodyWindow = Millis(300);
        options.limits.idleTime = Millis(500);
        options.limits.writeStall = Millis(400);
        options.limits.lingerTime = Millis(200);
        options.limits.stopGrace = Millis(500);
        options.limits.bodyBytes = 100'000;
        return options;
    }

    TestHandler handler;
    TestSockets sockets;
    Listener listener;
    quint16 port = 0;
};
