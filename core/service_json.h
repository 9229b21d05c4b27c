// SPDX-License-Identifier: GPL-3.0-or-later
// Services as the API writes them (reference, "Service Management"), in both directions.
// Free functions over plain values; any thread. Secrets in `environment` are written as the mask.
#pragma once

#include "core/result.h"
#include "core/service.h"

#include <QJsonArray>
#include <QJsonObject>

namespace core {

// What stands in for a limit that was not set: the host's own.
struct Capacity
{
    int cpuPercent = 100; // 100 a core
    int memoryMb = 0;
};

// As in the list: the reference's fields, plus replicas, runtime and instances.
QJsonObject serviceListItem(const Service &service, const Capacity &host = {});
// As in the details, plus everything of the list.
QJsonObject serviceDetails(const Service &service, const Capacity &host = {});
// Reads either form back; tolerant of missing fields, so that older and newer servers can be shown.
Service serviceFromJson(const QJsonObject &json);

// A create body with the environment in clear; what a form sends.
QJsonObject specToCreateBody(const ServiceSpec &spec);

// Reads a create body. Every wrong, unknown or missing field is named in the error.
Result<ServiceSpec> specFromCreateBody(const QJsonObject &body);
// Lays an update body over a spec: given fields replace; `environment`, `labels`, `resources` and
// `healthCheck` merge by key, a null value in `environment` or `labels` removes the key, and the
// mask as a value keeps what is stored.
Result<ServiceSpec> specWithUpdate(ServiceSpec spec, const QJsonObject &body);

// The store's form: everything, environment as given (the store seals it).
QJsonObject specToStored(const ServiceSpec &spec);
ServiceSpec specFromStored(const QJsonObject &json);

} // namespace core
