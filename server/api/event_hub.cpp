// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/event_hub.h"

#include "core/service_json.h"
#include "server/api/engine_json.h"
#include "server/api/event_text.h"
#include "server/api/subscribe_message.h"
#include "server/audit/audit_log.h"
#include "server/auth/auth_system.h"

#include <QJsonDocument>

namespace server::api {
namespace {

using namespace Qt::StringLiterals;

// A burst leaves in pieces, so that a reader who keeps up is never over its cap by what one turn made,
// and one who does not is found lagging between them.
constexpr qsizetype kMostAtOnce = 256 * 1024;

} // namespace

struct EventHub::Client
{
    http::WebSocketPeerPtr peer;
    qint64 connectedMs = 0;
    auth::PrincipalPtr principal; // null until authenticated
    std::map<StreamKey, qint64> subscriptions; // -> log lines dropped and not yet told
};

struct EventHub::Stream
{
    StreamKey key;
    quint64 id = 0;
    quint64 seq = 0;
    std::vector<ClientPtr> readers;
    QByteArray frames; // of this turn
    int events = 0;
    qint64 lines = 0;
};

EventHub::EventHub(const AppServices &app, const Options &options) : m_app(app), m_options(options)
{
    m_sweep.setParent(this); // moves to the hub's thread with it
    connect(&m_sweep, &QTimer::timeout, this, &EventHub::sweep);
    m_logFlush.setParent(this);
    m_logFlush.setSingleShot(true);
    m_logFlush.setInterval(options.logPause);
    connect(&m_logFlush, &QTimer::timeout, this, &EventHub::flush);
    m_sweep.setInterval(std::min(core::Millis(1'000), options.authTime / 4));
}

EventHub::~EventHub() = default;

void EventHub::opened(http::WebSocketPeerPtr peer)
{
    const quint64 id = peer->id();
    peer->onText([this, id](const QByteArray &message) {
        QMetaObject::invokeMethod(this, [this, id, message] { received(id, message); }, Qt::QueuedConnection);
    });
    peer->onClosed([this, id](quint16) {
        QMetaObject::invokeMethod(this, [this, id] { remove(id); }, Qt::QueuedConnection);
    });
    QMetaObject::invokeMethod(this, [this, peer = std::move(peer)] { add(peer); }, Qt::QueuedConnection);
}

void EventHub::publish(const core::ServiceEvent &event)
{
    if (m_queue.hasReaders && m_queue.put(event))
        QMetaObject::invokeMethod(this, &EventHub::flush, Qt::QueuedConnection);
}

void EventHub::publish(const QVector<core::MetricSample> &samples)
{
    if (m_queue.hasReaders && m_queue.put(samples))
        QMetaObject::invokeMethod(this, &EventHub::flush, Qt::QueuedConnection);
}

void EventHub::publish(const logs::LogBatch &batch)
{
    if (m_queue.wantsLogs(batch.service) && m_queue.put(batch.service, batch.entries))
        QMetaObject::invokeMethod(this, [this] { m_logFlush.start(); }, Qt::QueuedConnection);
}

void EventHub::publish(const BackupNews &news)
{
    if (m_queue.hasReaders && m_queue.put(news))
        QMetaObject::invokeMethod(this, &EventHub::flush, Qt::QueuedConnection);
}

void EventHub::publish(const containers::EngineState &state)
{
    if (m_queue.hasReaders && m_queue.put(state))
        QMetaObject::invokeMethod(this, &EventHub::flush, Qt::QueuedConnection);
}

void EventHub::publish(const QVector<store::ConfigPlace> &changed)
{
    if (m_queue.hasReaders && m_queue.put(changed))
        QMetaObject::invokeMethod(this, &EventHub::flush, Qt::QueuedConnection);
}

void EventHub::publishAudited(qint64 last)
{
    if (m_queue.hasReaders && m_queue.putAudited(last))
        QMetaObject::invokeMethod(this, &EventHub::flush, Qt::QueuedConnection);
}

void EventHub::accessChanged(const core::UserId &user)
{
    QMetaObject::invokeMethod(this, [this, user] {
        std::vector<ClientPtr> clients;
        for (const auto &[id, client] : m_clients) {
            if (client->principal && client->principal->user == user)
                clients.push_back(client);
        }
        for (const ClientPtr &client : clients)
            recheck(client);
    }, Qt::QueuedConnection);
}

void EventHub::add(const http::WebSocketPeerPtr &peer)
{
    auto client = std::make_shared<Client>();
    client->peer = peer;
    client->connectedMs = m_app.clock.monotonicMs();
    m_clients.emplace(peer->id(), std::move(client));
    m_clientCount = int(m_clients.size());
    if (!m_sweep.isActive())
        m_sweep.start();
}

void EventHub::remove(quint64 id)
{
    const auto found = m_clients.find(id);
    if (found == m_clients.end())
        return;
    const ClientPtr client = found->second;
    m_clients.erase(found);
    m_clientCount = int(m_clients.size());
    leaveAll(client);
    if (m_clients.empty())
        m_sweep.stop();
}

// Ends connections that never authenticated and those whose session is over by time.
void EventHub::sweep()
{
    const qint64 now = m_app.clock.monotonicMs();
    for (const auto &[id, client] : m_clients) {
        if (!client->principal) {
            if (now - client->connectedMs >= m_options.authTime.count())
                client->peer->close(http::CloseCode::PolicyViolation, "Not authenticated in time");
        } else if (!m_app.auth.service().current(*client->principal)) {
            client->peer->close(http::CloseCode::PolicyViolation, "Session ended");
        }
    }
}

void EventHub::received(quint64 id, const QByteArray &message)
{
    const auto found = m_clients.find(id);
    if (found == m_clients.end())
        return;
    const ClientPtr client = found->second;
    const QJsonDocument document = QJsonDocument::fromJson(message);
    if (!document.isObject()) {
        client->peer->sendText(errorText(core::Error::validation(u"message"_s, u"Must be a JSON object"_s)));
        return;
    }
    const QJsonObject json = document.object();
    const QString type = json.value("type"_L1).toString();
    if (type == "auth"_L1)
        authenticate(client, json);
    else if (!client->principal)
        client->peer->close(http::CloseCode::PolicyViolation, "Authenticate first");
    else if (type == "subscribe"_L1)
        subscribe(client, json);
    else if (type == "unsubscribe"_L1)
        unsubscribe(client, json);
    else if (type == "ping"_L1)
        client->peer->sendText("{\"type\":\"pong\"}");
    else
        client->peer->sendText(errorText(core::Error::validation(u"type"_s, u"Must be one of: auth, subscribe, unsubscribe, ping"_s)));
}

void EventHub::authenticate(const ClientPtr &client, const QJsonObject &message)
{
    const core::Result<auth::Access> access = m_app.auth.service().authenticate(message.value("token"_L1).toString().toLatin1());
    if (!access) {
        noteRefusal(*client, u"ws.auth"_s, access.error());
        client->peer->sendText(errorText(access.error()));
        client->peer->close(http::CloseCode::PolicyViolation, "Invalid or expired token");
        return;
    }
    if (client->principal && client->principal->user != access->principal->user)
        leaveAll(client); // another person now: what was asked for before does not carry over
    client->principal = access->principal;
    recheck(client);
    client->peer->sendText(QJsonDocument(QJsonObject{
                                             {u"type"_s, u"auth.ok"_s},
                                             {u"user"_s, access->principal->email},
                                             {u"expiresAt"_s, access->expiresAtMs > 0 ? QJsonValue(core::toIsoUtc(access->expiresAtMs)) : QJsonValue()},
                                         })
                               .toJson(QJsonDocument::Compact));
}

void EventHub::noteRefusal(const Client &client, const QString &action, const core::Error &error)
{
    audit::AuditEntry entry;
    entry.record.timeMs = m_app.clock.nowMs();
    if (client.principal) {
        entry.record.user = client.principal->user;
        entry.record.email = client.principal->email;
        entry.record.keyId = client.principal->key.toString();
    }
    entry.record.address = client.peer->request().peer.toString();
    entry.record.action = action;
    entry.record.result = store::AuditResult::Refused;
    entry.record.code = core::errorCodeName(error.code);
    m_app.audit.attempt(std::move(entry));
}

void EventHub::subscribe(const ClientPtr &client, const QJsonObject &message)
{
    const core::Result<StreamKey> key = readSubscription(message);
    if (!key) {
        client->peer->sendText(errorText(key.error(), message));
        return;
    }
    if (!client->principal->permissions.testFlag(permissionFor(key->channel))) {
        core::Error error;
        error.code = core::ErrorCode::Forbidden;
        error.message = u"You do not have the permission for this channel"_s;
        error.details.insert(u"required"_s, core::permissionName(permissionFor(key->channel)));
        noteRefusal(*client, u"ws.subscribe"_s, error);
        client->peer->sendText(errorText(error, message));
        return;
    }
    if (int(client->subscriptions.size()) >= m_options.maxSubscriptions && !client->subscriptions.contains(*key)) {
        client->peer->sendText(errorText(core::Error::conflict(u"Too many subscriptions on one connection"_s), message));
        return;
    }
    std::unique_ptr<Stream> &stream = m_streams[*key];
    if (!stream)
        stream = std::make_unique<Stream>(Stream{.key = *key, .id = m_nextStream++, .seq = 0, .readers = {}, .frames = {}, .events = 0, .lines = 0});
    if (client->subscriptions.emplace(*key, 0).second)
        stream->readers.push_back(client);
    client->peer->sendText(subscribedText(*key, stream->id, stream->seq));
    countLogReaders();
}

void EventHub::unsubscribe(const ClientPtr &client, const QJsonObject &message)
{
    const core::Result<StreamKey> wanted = readSubscription(message);
    if (!wanted) {
        client->peer->sendText(errorText(wanted.error(), message));
        return;
    }
    // Without filters: everything of the channel, as the reference shows it.
    const bool whole = message.value("filters"_L1).toObject().isEmpty();
    std::vector<StreamKey> leaving;
    for (const auto &[key, dropped] : client->subscriptions) {
        const bool isMeant = whole ? key.channel == wanted->channel
                                   : key.channel == wanted->channel && key.service == wanted->service
                && key.level == wanted->level && key.metric == wanted->metric && key.event == wanted->event;
        if (isMeant)
            leaving.push_back(key);
    }
    for (const StreamKey &key : leaving)
        leave(client, key);
    client->peer->sendText(unsubscribedText(*wanted));
    countLogReaders();
}

void EventHub::leave(const ClientPtr &client, const StreamKey &key)
{
    client->subscriptions.erase(key);
    const auto stream = m_streams.find(key);
    if (stream == m_streams.end())
        return;
    std::erase(stream->second->readers, client);
    if (stream->second->readers.empty())
        m_streams.erase(stream);
}

void EventHub::leaveAll(const ClientPtr &client)
{
    while (!client->subscriptions.empty())
        leave(client, StreamKey(client->subscriptions.begin()->first));
    countLogReaders();
}

void EventHub::recheck(const ClientPtr &client)
{
    const auth::PrincipalPtr before = client->principal;
    client->principal = m_app.auth.service().current(*before);
    if (!client->principal) {
        client->peer->close(http::CloseCode::PolicyViolation, "Session ended");
        leaveAll(client);
        return;
    }
    if (before->permissions & ~client->principal->permissions) {
        // Not only the channels that are lost: whoever watches must see at once that less is allowed now.
        client->peer->close(http::CloseCode::PolicyViolation, "Access changed");
        leaveAll(client);
        return;
    }
    std::vector<StreamKey> lost;
    for (const auto &[key, dropped] : client->subscriptions) {
        if (!client->principal->permissions.testFlag(permissionFor(key.channel)))
            lost.push_back(key);
    }
    for (const StreamKey &key : lost) {
        leave(client, key);
        client->peer->sendText(unsubscribedText(key));
    }
    countLogReaders();
}

// Tells the queue what anybody wants, so that the rest costs nothing.
void EventHub::countLogReaders()
{
    QSet<core::ServiceId> services;
    bool every = false;
    for (const auto &[key, stream] : m_streams) {
        if (key.channel != Channel::Logs)
            continue;
        every = every || key.service.isEmpty();
        if (!key.service.isEmpty())
            services.insert(key.service);
    }
    m_queue.setLogReaders(std::move(services), every);
    m_queue.hasReaders = !m_streams.empty();
}

void EventHub::flush()
{
    const EventQueue::Contents contents = m_queue.take();
    for (const core::ServiceEvent &event : contents.services)
        toStreams(event);
    for (const QVector<core::MetricSample> &samples : contents.samples)
        toStreams(samples);
    for (const QueuedLogs &logs : contents.logs)
        toStreams(logs);
    for (const BackupNews &news : contents.backups)
        toStreams(news);
    if (contents.engine)
        toStreams(*contents.engine);
    if (contents.lastAudited > 0)
        toStreams(Channel::Audit, "audit.recorded", auditRecordedData(contents.lastAudited));
    if (!contents.config.isEmpty())
        toStreams(Channel::Config, "config.changed", configChangedData(contents.config));
    deliver();
}

void EventHub::toStreams(const core::ServiceEvent &event)
{
    QByteArray data; // made when the first reader is found
    const QString name = core::toString(event.kind);
    for (const auto &[key, stream] : m_streams) {
        if (key.channel != Channel::Services || (!key.service.isEmpty() && key.service != event.id)
            || (!key.event.isEmpty() && key.event != name))
            continue;
        if (data.isEmpty())
            data = serviceEventData(event, m_app.facts.capacity);
        append(*stream, "services", name.toLatin1(), data);
    }
}

void EventHub::toStreams(const QVector<core::MetricSample> &samples)
{
    for (const auto &[key, stream] : m_streams) {
        if (key.channel != Channel::Metrics)
            continue;
        const auto isMeant = [&key](const core::MetricSample &s) {
            return (key.service.isEmpty() || key.service == s.service) && (key.metric.isEmpty() || key.metric == s.metric);
        };
        if (key.batching == Batching::Batched) {
            const QByteArray data = metricBatchData(samples, isMeant);
            if (!data.isEmpty())
                append(*stream, "metrics", "metric.batch", data);
            continue;
        }
        for (const core::MetricSample &sample : samples) {
            if (isMeant(sample))
                append(*stream, "metrics", "metric.update", metricData(sample));
        }
    }
}

void EventHub::toStreams(const QueuedLogs &logs)
{
    for (const auto &[key, stream] : m_streams) {
        if (key.channel != Channel::Logs || (!key.service.isEmpty() && key.service != logs.service))
            continue;
        const std::optional<core::LogLevel> level = key.level;
        if (key.batching == Batching::Batched) {
            // Bounded frames: a burst becomes several messages, none of them huge.
            constexpr qsizetype kMostEntries = 500;
            qsizetype from = 0;
            do {
                const auto part = std::span(logs.entries).subspan(from, std::min(kMostEntries, logs.entries.size() - from));
                const LogBatchText text = logBatchData(logs.service, part, level, from == 0 ? logs.dropped : 0);
                if (text.lines > 0 || (from == 0 && logs.dropped > 0))
                    append(*stream, "logs", "log.batch", text.data, text.lines + (from == 0 ? int(logs.dropped) : 0));
                if (stream->frames.size() >= kMostAtOnce)
                    deliver(*stream);
                from += qsizetype(part.size());
            } while (from < logs.entries.size());
            continue;
        }
        if (logs.dropped > 0)
            append(*stream, "logs", "log.dropped", droppedData(logs.service, logs.dropped), int(logs.dropped)); // lost again with a skipped piece
        for (const core::LogEntry &entry : logs.entries) {
            if (level && entry.level < *level)
                continue;
            append(*stream, "logs", "log.entry", logEntryData(logs.service, entry), 1);
            if (stream->frames.size() >= kMostAtOnce)
                deliver(*stream);
        }
    }
}

void EventHub::toStreams(const BackupNews &news)
{
    QByteArray data; // made when the first reader is found
    for (const auto &[key, stream] : m_streams) {
        if (key.channel != Channel::Backups)
            continue;
        if (data.isEmpty())
            data = eventData(news);
        append(*stream, "backups", eventName(news), data);
    }
}

void EventHub::toStreams(const containers::EngineState &state)
{
    for (const auto &[key, stream] : m_streams) {
        if (key.channel == Channel::Engine)
            append(*stream, "engine", "engine.changed", QJsonDocument(engineJson(state)).toJson(QJsonDocument::Compact));
    }
}

void EventHub::toStreams(Channel channel, QByteArrayView event, const QByteArray &data)
{
    for (const auto &[key, stream] : m_streams) {
        if (key.channel == channel)
            append(*stream, channelName(channel).toLatin1(), event, data);
    }
}

void EventHub::append(Stream &stream, QByteArrayView channel, QByteArrayView event, QByteArrayView data, int lines)
{
    QByteArray text;
    text.reserve(data.size() + 128);
    text.append("{\"type\":\"event\",\"channel\":\"").append(channel).append("\",\"event\":\"").append(event);
    text.append("\",\"stream\":").append(QByteArray::number(stream.id));
    text.append(",\"seq\":").append(QByteArray::number(++stream.seq));
    text.append(",\"data\":").append(data).append('}');
    http::appendTextFrame(stream.frames, text);
    ++stream.events;
    stream.lines += lines;
}

// What the turn has left over, over all streams in one letter to each lane.
void EventHub::deliver()
{
    std::vector<http::Delivery> deliveries;
    for (const auto &[key, stream] : m_streams)
        collect(*stream, deliveries);
    if (!deliveries.empty())
        http::broadcast(std::move(deliveries));
}

void EventHub::deliver(Stream &stream)
{
    std::vector<http::Delivery> deliveries;
    collect(stream, deliveries);
    if (!deliveries.empty())
        http::broadcast(std::move(deliveries));
}

void EventHub::collect(Stream &stream, std::vector<http::Delivery> &deliveries)
{
    if (stream.frames.isEmpty())
        return;
    for (const ClientPtr &reader : stream.readers) {
        if (stream.key.channel == Channel::Logs) {
            qint64 &dropped = reader->subscriptions[stream.key];
            if (reader->peer->bytesWaiting() > m_options.laggingBytes) {
                dropped += stream.lines;
                continue;
            }
            if (dropped > 0) {
                deliveries.push_back({reader->peer, http::encodeTextFrame(droppedText(stream.key.service, stream.id, dropped))});
                dropped = 0;
            }
        }
        deliveries.push_back({reader->peer, stream.frames});
        m_eventsSent.fetch_add(quint64(stream.events), std::memory_order_relaxed);
    }
    stream.frames = {};
    stream.events = 0;
    stream.lines = 0;
}

} // namespace server::api
