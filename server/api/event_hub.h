// SPDX-License-Identifier: GPL-3.0-or-later
// EventHub: the channels of /ws. Lives on a thread of its own; publish and WebSocket callbacks
// may come from any. Subscribers with like filters form a stream: an event is made once a stream,
// numbered with the stream's own `seq`, and sent to all its readers. A reader that falls behind
// loses log lines and is told how many; the peer's own cap ends one that stays behind.
// Owned by Platform; outlives the listener.
#pragma once

#include "core/event.h"
#include "core/permission.h"
#include "server/api/app_services.h"
#include "server/api/event_queue.h"
#include "server/api/stream_key.h"
#include "server/auth/principal.h"
#include "server/http/websocket.h"
#include "server/logs/log_store.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <unordered_map>

namespace server::api {

class EventHub final : public QObject, public http::WebSocketHandler
{
    Q_OBJECT
public:
    struct Options
    {
        core::Millis authTime{5'000};           // to authenticate after connecting
        core::Millis logPause{20};              // lines that come within it travel together
        qint64 laggingBytes = 1024 * 1024;      // a reader further behind gets no more log lines
        int maxSubscriptions = 256;             // a client
    };

    EventHub(const AppServices &app, const Options &options);
    ~EventHub() override;

    void opened(http::WebSocketPeerPtr peer) override;

    // Any thread. Cheap when nobody listens.
    void publish(const core::ServiceEvent &event);
    void publish(const QVector<core::MetricSample> &samples);
    void publish(const logs::LogBatch &batch);
    void publish(const BackupNews &news);
    void publish(const containers::EngineState &state);
    void publish(const QVector<store::ConfigPlace> &changed); // configuration values
    void publishAudited(qint64 last);                         // the audit log goes up to this entry

    // Roles or sessions changed: every socket of the user is looked at again. Any thread.
    void accessChanged(const core::UserId &user);

    int clientCount() const { return m_clientCount; }
    quint64 eventsSent() const { return m_eventsSent; } // deliveries, over all readers

private:
    struct Client;
    struct Stream;
    using ClientPtr = std::shared_ptr<Client>;

    void add(const http::WebSocketPeerPtr &peer);
    void received(quint64 id, const QByteArray &message);
    void remove(quint64 id);
    void sweep();
    void flush();

    void authenticate(const ClientPtr &client, const QJsonObject &message);
    void subscribe(const ClientPtr &client, const QJsonObject &message);
    void unsubscribe(const ClientPtr &client, const QJsonObject &message);
    void noteRefusal(const Client &client, const QString &action, const core::Error &error); // for the audit log
    void recheck(const ClientPtr &client);
    void leave(const ClientPtr &client, const StreamKey &key);
    void leaveAll(const ClientPtr &client);
    void countLogReaders();

    void toStreams(const core::ServiceEvent &event);
    void toStreams(const QVector<core::MetricSample> &samples);
    void toStreams(const QueuedLogs &logs);
    void toStreams(const BackupNews &news);
    void toStreams(const containers::EngineState &state);
    void toStreams(Channel channel, QByteArrayView event, const QByteArray &data); // to all of a channel without filters
    void append(Stream &stream, QByteArrayView channel, QByteArrayView event, QByteArrayView data, int lines = 0);
    void deliver();
    void deliver(Stream &stream);
    void collect(Stream &stream, std::vector<http::Delivery> &deliveries);

    const AppServices &m_app;
    const Options m_options;
    EventQueue m_queue;
    QTimer m_sweep;
    QTimer m_logFlush;
    std::unordered_map<quint64, ClientPtr> m_clients;
    std::map<StreamKey, std::unique_ptr<Stream>> m_streams;
    quint64 m_nextStream = 1;
    std::atomic<int> m_clientCount{0};
    std::atomic<quint64> m_eventsSent{0};
};

} // namespace server::api
