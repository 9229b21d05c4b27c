// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/event_text.h"

#include "core/clock.h"
#include "core/iso_time.h"
#include "server/api/json_text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace server::api {
namespace {

using namespace Qt::StringLiterals;

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QJsonObject filtersJson(const StreamKey &key)
{
    QJsonObject filters;
    if (!key.service.isEmpty())
        filters.insert(u"serviceId"_s, key.service.toString());
    if (key.level)
        filters.insert(u"level"_s, core::toString(*key.level));
    if (!key.metric.isEmpty())
        filters.insert(u"metric"_s, key.metric);
    if (!key.event.isEmpty())
        filters.insert(u"event"_s, key.event);
    return filters;
}

void appendSample(QByteArray &out, const core::MetricSample &sample)
{
    out.append('{');
    if (!sample.service.isEmpty()) {
        out.append("\"serviceId\":");
        appendJsonString(out, sample.service.toString().toUtf8());
        out.append(',');
    }
    out.append("\"metric\":");
    appendJsonString(out, sample.metric.toUtf8());
    out.append(",\"value\":");
    appendJsonNumber(out, sample.value);
    if (sample.replica >= 0)
        out.append(",\"replica\":").append(QByteArray::number(sample.replica));
    out.append(",\"timestamp\":\"");
    core::appendIsoUtc(out, sample.timeMs);
    out.append("\"}");
}

void appendEntry(QByteArray &out, const core::LogEntry &entry)
{
    out.append("\"level\":\"").append(core::toString(entry.level).toLatin1()).append("\",\"message\":");
    appendJsonString(out, entry.message);
    out.append(",\"timestamp\":\"");
    core::appendIsoUtc(out, entry.timeMs);
    out.append("\",\"metadata\":{\"replica\":").append(QByteArray::number(entry.replica));
    out.append(",\"stream\":\"").append(core::toString(entry.stream).toLatin1()).append("\"}");
}

} // namespace

QString channelName(Channel channel)
{
    switch (channel) {
    case Channel::Services: return u"services"_s;
    case Channel::Logs: return u"logs"_s;
    case Channel::Metrics: return u"metrics"_s;
    case Channel::Backups: return u"backups"_s;
    case Channel::Engine: return u"engine"_s;
    case Channel::Audit: return u"audit"_s;
    case Channel::Config: return u"config"_s;
    }
    return {};
}

QByteArray serviceEventData(const core::ServiceEvent &event, const core::Capacity &capacity)
{
    QJsonObject data{
        {u"serviceId"_s, event.id.toString()},
        {u"timestamp"_s, core::toIsoUtc(event.timeMs)},
    };
    if (!event.reason.isEmpty())
        data.insert(u"reason"_s, event.reason);
    if (event.kind != core::ServiceEventKind::Deleted)
        data.insert(u"service"_s, core::serviceListItem(event.service, capacity));
    return compact(data);
}

QByteArray metricData(const core::MetricSample &sample)
{
    QByteArray out;
    appendSample(out, sample);
    return out;
}

QByteArray metricBatchData(const QVector<core::MetricSample> &samples, const std::function<bool(const core::MetricSample &)> &isMeant)
{
    QByteArray out;
    for (const core::MetricSample &sample : samples) {
        if (!isMeant(sample))
            continue;
        out.append(out.isEmpty() ? "{\"samples\":[" : ",");
        appendSample(out, sample);
    }
    if (!out.isEmpty())
        out.append("]}");
    return out;
}

QByteArray logEntryData(const core::ServiceId &service, const core::LogEntry &entry)
{
    QByteArray out = "{\"serviceId\":";
    appendJsonString(out, service.toString().toUtf8());
    out.append(',');
    appendEntry(out, entry);
    out.append('}');
    return out;
}

LogBatchText logBatchData(const core::ServiceId &service, std::span<const core::LogEntry> entries,
                          std::optional<core::LogLevel> atLeast, qint64 dropped)
{
    LogBatchText text;
    text.data = "{\"serviceId\":";
    appendJsonString(text.data, service.toString().toUtf8());
    text.data.append(",\"dropped\":").append(QByteArray::number(dropped)).append(",\"entries\":[");
    for (const core::LogEntry &entry : entries) {
        if (atLeast && entry.level < *atLeast)
            continue;
        text.data.append(text.lines++ == 0 ? "{" : ",{");
        appendEntry(text.data, entry);
        text.data.append('}');
    }
    text.data.append("]}");
    return text;
}

QByteArray auditRecordedData(qint64 last)
{
    return compact({{u"last"_s, last}});
}

QByteArray configChangedData(const QVector<store::ConfigPlace> &changed)
{
    QJsonArray places;
    for (const store::ConfigPlace &place : changed)
        places.append(QJsonObject{{u"key"_s, place.key}, {u"serviceId"_s, place.service.isEmpty() ? QJsonValue() : QJsonValue(place.service.toString())}});
    return compact({{u"changed"_s, places}});
}

QByteArray droppedData(const core::ServiceId &service, qint64 lines)
{
    QJsonObject data{{u"dropped"_s, lines}};
    if (!service.isEmpty())
        data.insert(u"serviceId"_s, service.toString());
    return compact(data);
}

QByteArray droppedText(const core::ServiceId &service, quint64 stream, qint64 lines)
{
    return "{\"type\":\"event\",\"channel\":\"logs\",\"event\":\"log.dropped\",\"stream\":" + QByteArray::number(stream)
        + ",\"data\":" + droppedData(service, lines) + '}';
}

QByteArray subscribedText(const StreamKey &key, quint64 stream, quint64 seq)
{
    return compact({
        {u"type"_s, u"subscribed"_s},
        {u"channel"_s, channelName(key.channel)},
        {u"filters"_s, filtersJson(key)},
        {u"batch"_s, key.batching == Batching::Batched},
        {u"stream"_s, qint64(stream)},
        {u"seq"_s, qint64(seq)},
    });
}

QByteArray unsubscribedText(const StreamKey &key)
{
    return compact({{u"type"_s, u"unsubscribed"_s}, {u"channel"_s, channelName(key.channel)}, {u"filters"_s, filtersJson(key)}});
}

QByteArray errorText(const core::Error &error, const QJsonObject &about)
{
    QJsonObject json{
        {u"type"_s, u"error"_s},
        {u"code"_s, core::errorCodeName(error.code)},
        {u"message"_s, error.message},
    };
    QJsonObject details = error.details;
    if (!error.fields.isEmpty()) {
        QJsonObject fields;
        for (auto it = error.fields.begin(); it != error.fields.end(); ++it)
            fields.insert(it.key(), it.value());
        details.insert(u"fields"_s, fields);
    }
    if (!details.isEmpty())
        json.insert(u"details"_s, details);
    if (about.value("channel"_L1).isString())
        json.insert(u"channel"_s, about.value("channel"_L1).toString().left(64));
    return compact(json);
}

} // namespace server::api
