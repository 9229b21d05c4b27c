// SPDX-License-Identifier: GPL-3.0-or-later
// The server's JSON as the values of types.h, tolerant of missing fields; errors in the format of
// the reference ("Error Handling"). Free functions; any thread.
#pragma once

#include "client/types.h"

#include <QJsonArray>
#include <QUrl>

namespace client {

// An error answer: code, message, fields, other details; requestId goes to details.requestId. A body
// that is not in the format is worded from the HTTP status.
core::Error errorFromAnswer(int httpStatus, const QByteArray &body);

qint64 timeFromJson(const QJsonValue &value); // ISO 8601; 0 for null or none
QStringList stringsFromJson(const QJsonValue &value);

SignedInUser userFromJson(const QJsonObject &json);
PlatformInfo infoFromJson(const QJsonObject &data);
PlatformStats statsFromJson(const QJsonObject &data);
PlatformHealth platformHealthFromJson(const QJsonObject &data);
ServiceHealth serviceHealthFromJson(const QJsonObject &data);
QVector<MetricSeries> metricsFromJson(const QJsonObject &data);
QVector<core::LogEntry> logsFromJson(const QJsonObject &data);
QVector<CatalogueEntry> catalogueFromJson(const QJsonArray &data);
ExecOutcome execFromJson(const QJsonObject &data);

// Events of /ws: `data` of each form.
std::optional<core::ServiceEvent> serviceEventFromJson(const QString &event, const QJsonObject &data);
QVector<core::MetricSample> samplesFromJson(const QJsonObject &data); // metric.update and metric.batch

// What a person typed, as the base of the API: a scheme is added (http for loopback, else https), and
// "/api/v1" when it is missing. An error names what is wrong.
core::Result<QUrl> apiBase(const QString &typed);
// ".../ws" beside ".../api/v1".
QUrl eventAddress(const QUrl &apiBase);
bool isLoopback(const QString &host);

} // namespace client
