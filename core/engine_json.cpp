// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine_json.h"

#include "core/clock.h"

#include <QJsonArray>

namespace core {
namespace {

using namespace Qt::StringLiterals;

QJsonValue timeOrNull(qint64 ms)
{
    return ms > 0 ? QJsonValue(toIsoUtc(ms)) : QJsonValue(QJsonValue::Null);
}

qint64 timeFrom(const QJsonValue &value)
{
    return value.isString() ? std::max<qint64>(0, parseIsoUtc(value.toString())) : 0;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QStringList textsFrom(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &item : value.toArray())
        texts.append(item.toString());
    return texts;
}

} // namespace

QJsonObject toJson(const Engine &engine)
{
    QJsonObject json{
        {u"state"_s, toString(engine.phase)},
        {u"problem"_s, orNull(engine.problem)},
        {u"address"_s, orNull(engine.address)},
        {u"name"_s, orNull(engine.name)},
        {u"version"_s, orNull(engine.version)},
        {u"apiVersion"_s, orNull(engine.apiVersion)},
        {u"rootless"_s, engine.isRootless},
        {u"warnings"_s, QJsonArray::fromStringList(engine.warnings)},
    };
    if (engine.defaultRuntime)
        json.insert(u"defaultRuntime"_s, toString(*engine.defaultRuntime));
    return json;
}

Engine engineFromJson(const QJsonObject &json)
{
    Engine engine;
    engine.phase = enginePhaseFromString(json.value("state"_L1).toString()).value_or(EnginePhase::Looking);
    engine.problem = json.value("problem"_L1).toString();
    engine.address = json.value("address"_L1).toString();
    engine.name = json.value("name"_L1).toString();
    engine.version = json.value("version"_L1).toString();
    engine.apiVersion = json.value("apiVersion"_L1).toString();
    engine.isRootless = json.value("rootless"_L1).toBool();
    engine.warnings = textsFrom(json.value("warnings"_L1));
    engine.defaultRuntime = runtimeKindFromString(json.value("defaultRuntime"_L1).toString());
    return engine;
}

QJsonObject toJson(const EngineImage &image)
{
    return {
        {u"id"_s, image.id},
        {u"tags"_s, QJsonArray::fromStringList(image.tags)},
        {u"digests"_s, QJsonArray::fromStringList(image.digests)},
        {u"sizeBytes"_s, image.sizeBytes},
        {u"createdAt"_s, timeOrNull(image.createdAtMs)},
    };
}

EngineImage engineImageFromJson(const QJsonObject &json)
{
    EngineImage image;
    image.id = json.value("id"_L1).toString();
    image.tags = textsFrom(json.value("tags"_L1));
    image.digests = textsFrom(json.value("digests"_L1));
    image.sizeBytes = json.value("sizeBytes"_L1).toInteger();
    image.createdAtMs = timeFrom(json.value("createdAt"_L1));
    return image;
}

QJsonObject toJson(const EngineNetwork &network)
{
    return {{u"name"_s, network.name}, {u"driver"_s, network.driver}};
}

EngineNetwork engineNetworkFromJson(const QJsonObject &json)
{
    return {json.value("name"_L1).toString(), json.value("driver"_L1).toString()};
}

QJsonObject toJson(const EngineVolume &volume)
{
    return {{u"name"_s, volume.name}, {u"serviceId"_s, orNull(volume.service.toString())}};
}

EngineVolume engineVolumeFromJson(const QJsonObject &json)
{
    return {json.value("name"_L1).toString(), ServiceId(json.value("serviceId"_L1).toString())};
}

QJsonObject toJson(const EngineContainer &container)
{
    return {
        {u"id"_s, container.id},
        {u"name"_s, container.name},
        {u"image"_s, container.image},
        {u"status"_s, container.status},
        {u"statusText"_s, container.statusText},
        {u"port"_s, container.port},
        {u"createdAt"_s, timeOrNull(container.createdAtMs)},
    };
}

EngineContainer engineContainerFromJson(const QJsonObject &json)
{
    EngineContainer container;
    container.id = json.value("id"_L1).toString();
    container.name = json.value("name"_L1).toString();
    container.image = json.value("image"_L1).toString();
    container.status = json.value("status"_L1).toString();
    container.statusText = json.value("statusText"_L1).toString();
    container.port = json.value("port"_L1).toInt();
    container.createdAtMs = timeFrom(json.value("createdAt"_L1));
    return container;
}

QJsonObject toJson(const ServiceProposal &proposal, const Capacity &host)
{
    return {
        {u"service"_s, serviceDetails(proposal.service, host)},
        {u"notes"_s, QJsonArray::fromStringList(proposal.notes)},
        {u"problem"_s, orNull(proposal.problem)},
        {u"created"_s, proposal.isCreated},
    };
}

ServiceProposal serviceProposalFromJson(const QJsonObject &json)
{
    ServiceProposal proposal;
    proposal.service = serviceFromJson(json.value("service"_L1).toObject());
    proposal.notes = textsFrom(json.value("notes"_L1));
    proposal.problem = json.value("problem"_L1).toString();
    proposal.isCreated = json.value("created"_L1).toBool();
    return proposal;
}

QJsonObject toJson(const ImportRequest &request)
{
    QJsonObject body{{u"kind"_s, toString(request.kind)}, {u"content"_s, request.content}};
    if (request.services)
        body.insert(u"services"_s, QJsonArray::fromStringList(*request.services));
    if (request.isDryRun)
        body.insert(u"dryRun"_s, true);
    return body;
}

ImportRequest importRequestFromJson(const QJsonObject &body)
{
    ImportRequest request;
    request.kind = importKindFromString(body.value("kind"_L1).toString()).value_or(ImportKind::Compose);
    request.content = body.value("content"_L1).toString();
    if (body.contains("services"_L1))
        request.services = textsFrom(body.value("services"_L1));
    request.isDryRun = body.value("dryRun"_L1).toBool();
    return request;
}

QJsonObject toJson(const ServiceImport &import, const Capacity &host)
{
    QJsonArray services;
    for (const ServiceProposal &proposal : import.services)
        services.append(toJson(proposal, host));
    return {{u"services"_s, services}, {u"notes"_s, QJsonArray::fromStringList(import.notes)}};
}

ServiceImport serviceImportFromJson(const QJsonObject &json)
{
    ServiceImport import;
    for (const QJsonValue &item : json.value("services"_L1).toArray())
        import.services.append(serviceProposalFromJson(item.toObject()));
    import.notes = textsFrom(json.value("notes"_L1));
    return import;
}

QJsonObject toJson(const ServiceImage &image)
{
    return {
        {u"image"_s, image.image},
        {u"id"_s, image.id},
        {u"digests"_s, QJsonArray::fromStringList(image.digests)},
        {u"newestDigest"_s, orNull(image.newestDigest)},
        {u"newer"_s, image.isNewer},
        {u"problem"_s, orNull(image.problem)},
        {u"sizeBytes"_s, image.sizeBytes},
        {u"createdAt"_s, timeOrNull(image.createdAtMs)},
    };
}

ServiceImage serviceImageFromJson(const QJsonObject &json)
{
    ServiceImage image;
    image.image = json.value("image"_L1).toString();
    image.id = json.value("id"_L1).toString();
    image.digests = textsFrom(json.value("digests"_L1));
    image.newestDigest = json.value("newestDigest"_L1).toString();
    image.isNewer = json.value("newer"_L1).toBool();
    image.problem = json.value("problem"_L1).toString();
    image.sizeBytes = json.value("sizeBytes"_L1).toInteger();
    image.createdAtMs = timeFrom(json.value("createdAt"_L1));
    return image;
}

} // namespace core
