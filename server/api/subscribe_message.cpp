// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/subscribe_message.h"

#include "core/shape.h"

namespace server::api {
namespace {

using namespace Qt::StringLiterals;
using core::Field;
using core::FieldType;

QString idPattern()
{
    return u"^[a-z0-9][a-z0-9_.-]{0,127}$"_s;
}

Field serviceField()
{
    return {.name = u"serviceId"_s, .pattern = QRegularExpression(idPattern()), .patternHint = u"Not a service id"_s};
}

// The filters that a channel takes.
const core::Shape &filterShape(Channel channel)
{
    static const core::Shape services({
        serviceField(),
        Field{.name = u"event"_s, .about = u"Only this kind of event, such as service.started"_s, .max = 64},
    });
    static const core::Shape logs({
        serviceField(),
        Field{.name = u"level"_s, .about = u"Only lines of this level and above"_s, .oneOf = {u"debug"_s, u"info"_s, u"warn"_s, u"error"_s}},
    });
    static const core::Shape metrics({
        serviceField(),
        Field{.name = u"metric"_s, .about = u"Only this metric"_s, .min = 1, .max = 128},
    });
    static const core::Shape none({});
    switch (channel) {
    case Channel::Logs: return logs;
    case Channel::Metrics: return metrics;
    case Channel::Backups:
    case Channel::Engine:
    case Channel::Audit:
    case Channel::Config: return none;
    case Channel::Services: break;
    }
    return services;
}

} // namespace

core::Result<StreamKey> readSubscription(const QJsonObject &message)
{
    StreamKey key;
    const QString channel = message.value("channel"_L1).toString();
    if (channel == "services"_L1)
        key.channel = Channel::Services;
    else if (channel == "logs"_L1)
        key.channel = Channel::Logs;
    else if (channel == "metrics"_L1)
        key.channel = Channel::Metrics;
    else if (channel == "backups"_L1)
        key.channel = Channel::Backups;
    else if (channel == "engine"_L1)
        key.channel = Channel::Engine;
    else if (channel == "audit"_L1)
        key.channel = Channel::Audit;
    else if (channel == "config"_L1)
        key.channel = Channel::Config;
    else
        return core::Error::validation(u"channel"_s, u"Must be one of: services, logs, metrics, backups, engine, audit, config"_s);

    const QJsonValue given = message.value("filters"_L1);
    if (!given.isUndefined() && !given.isObject())
        return core::Error::validation(u"filters"_s, u"Filters must be an object"_s);
    const QJsonObject filters = given.toObject();
    const QMap<QString, QString> wrong = filterShape(key.channel).check(filters);
    if (!wrong.isEmpty()) {
        core::Error error = core::Error::validation({}, {});
        error.fields.clear();
        for (auto it = wrong.begin(); it != wrong.end(); ++it)
            error.fields.insert(u"filters."_s + it.key(), it.value());
        return error;
    }
    key.service = core::ServiceId(filters.value("serviceId"_L1).toString());
    key.level = core::logLevelFromString(filters.value("level"_L1).toString());
    key.metric = filters.value("metric"_L1).toString();
    key.event = filters.value("event"_L1).toString();
    if (!key.event.isEmpty() && !core::serviceEventKindFromString(key.event))
        return core::Error::validation(u"filters.event"_s, u"Not a kind of service event"_s);

    const QJsonValue batch = message.value("batch"_L1);
    if (!batch.isUndefined() && !batch.isBool())
        return core::Error::validation(u"batch"_s, u"Batch must be true or false"_s);
    const bool comesInBatches = key.channel == Channel::Logs || key.channel == Channel::Metrics;
    key.batching = batch.toBool() && comesInBatches ? Batching::Batched : Batching::Single;
    return key;
}

} // namespace server::api
