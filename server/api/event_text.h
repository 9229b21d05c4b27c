// SPDX-License-Identifier: GPL-3.0-or-later
// The words of /ws: what the hub says to clients, as JSON text (reference, "WebSocket API", and
// docs/API_EXTENSIONS.md). Pure functions; any thread.
#pragma once

#include "core/event.h"
#include "core/result.h"
#include "core/service_json.h"
#include "server/api/stream_key.h"
#include "server/store/config_repository.h"

#include <functional>
#include <span>

namespace server::api {

// The `data` of events.
QByteArray serviceEventData(const core::ServiceEvent &event, const core::Capacity &capacity);
QByteArray metricData(const core::MetricSample &sample);
// Empty when nothing is meant.
QByteArray metricBatchData(const QVector<core::MetricSample> &samples, const std::function<bool(const core::MetricSample &)> &isMeant);
QByteArray logEntryData(const core::ServiceId &service, const core::LogEntry &entry);
struct LogBatchText
{
    QByteArray data;
    int lines = 0;
};
LogBatchText logBatchData(const core::ServiceId &service, std::span<const core::LogEntry> entries,
                          std::optional<core::LogLevel> atLeast, qint64 dropped);
QByteArray auditRecordedData(qint64 last);
QByteArray configChangedData(const QVector<store::ConfigPlace> &changed);
QByteArray droppedData(const core::ServiceId &service, qint64 lines);

// Whole messages.
QByteArray droppedText(const core::ServiceId &service, quint64 stream, qint64 lines);
QByteArray subscribedText(const StreamKey &key, quint64 stream, quint64 seq);
QByteArray unsubscribedText(const StreamKey &key);
// `about`: the message that was refused; its channel is told, so that a client knows which it was.
QByteArray errorText(const core::Error &error, const QJsonObject &about = {});

QString channelName(Channel channel);

} // namespace server::api
