// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backups/documents.h"

#include "core/clock.h"
#include "core/service_json.h"

#include <QJsonDocument>

namespace server::backups {
namespace {

using namespace Qt::StringLiterals;
using core::Result;

constexpr QLatin1StringView kSpec("spec");
constexpr QLatin1StringView kSealed("sealed");
constexpr QLatin1StringView kDesired("desiredRunning");
constexpr QLatin1StringView kValues("values");

core::Error damaged(const QByteArray &path)
{
    core::Error error = core::Error::conflict(u"%1 in the backup cannot be read"_s.arg(QString::fromUtf8(path)));
    return error;
}

Result<QJsonObject> objectOf(const QByteArray &text, const QByteArray &path)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return damaged(path);
    return document.object();
}

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace

QByteArray servicePath(const core::ServiceId &id, const QByteArray &below)
{
    return "services/" + id.toString().toUtf8() + '/' + below;
}

QByteArray definitionPath(const core::ServiceId &id)
{
    return servicePath(id, "definition.json");
}

QByteArray configurationPath(const core::ServiceId &id)
{
    return id.isEmpty() ? QByteArray(kGlobalConfiguration) : servicePath(id, "configuration.json");
}

QByteArray dataPath(const core::ServiceId &id)
{
    return servicePath(id, "data");
}

QByteArray volumePath(const core::ServiceId &id, int number)
{
    return servicePath(id, "volumes/" + QByteArray::number(number));
}

QByteArray logPath(const core::ServiceId &id)
{
    return servicePath(id, "logs");
}

QByteArray definitionText(const store::StoredServiceText &service)
{
    QJsonObject stored = QJsonDocument::fromJson(service.text.toUtf8()).object();
    stored.insert(kDesired, service.desiredRunning);
    return textOf(stored);
}

Result<Definition> readDefinition(const QByteArray &text, const core::ServiceId &id)
{
    const Result<QJsonObject> stored = objectOf(text, definitionPath(id));
    if (!stored)
        return stored.error();
    Definition definition;
    definition.spec = core::specFromStored(stored->value(kSpec).toObject());
    if (definition.spec.id != id)
        return damaged(definitionPath(id));
    for (const QJsonValue &name : stored->value(kSealed).toArray()) {
        if (definition.spec.environment.contains(name.toString()))
            definition.sealed.append(name.toString());
    }
    definition.desiredRunning = stored->value(kDesired).toBool();
    return definition;
}

QString faultsOf(const core::ServiceSpec &spec)
{
    const auto valid = core::specFromCreateBody(core::specToCreateBody(spec));
    if (valid)
        return {};
    QStringList faults;
    for (auto fault = valid.error().fields.cbegin(); fault != valid.error().fields.cend(); ++fault)
        faults.append(fault.key() + u": "_s + fault.value());
    return faults.join(u", "_s);
}

QString storedText(const Definition &definition)
{
    const QJsonObject stored{{kSpec, core::specToStored(definition.spec)}, {kSealed, QJsonArray::fromStringList(definition.sealed)}};
    return QString::fromUtf8(QJsonDocument(stored).toJson(QJsonDocument::Compact));
}

QByteArray configurationText(const QVector<store::ConfigRecord> &records)
{
    QJsonArray values;
    for (const store::ConfigRecord &record : records) {
        values.append(QJsonObject{
            {u"key"_s, record.place.key},
            {u"value"_s, record.value},
            {u"encrypted"_s, record.sealed},
            {u"createdAt"_s, core::toIsoUtc(record.createdAtMs)},
            {u"updatedAt"_s, core::toIsoUtc(record.updatedAtMs)},
            {u"updatedBy"_s, record.updatedBy},
        });
    }
    return textOf({{kValues, values}});
}

Result<QVector<store::ConfigRecord>> readConfiguration(const QByteArray &text, const core::ServiceId &scope)
{
    const Result<QJsonObject> object = objectOf(text, configurationPath(scope));
    if (!object)
        return object.error();
    QVector<store::ConfigRecord> records;
    for (const QJsonValue &value : object->value(kValues).toArray()) {
        const store::ConfigRecord record{{scope, value["key"_L1].toString()},
                                         value["value"_L1].toString(),
                                         value["encrypted"_L1].toBool(),
                                         core::parseIsoUtc(value["createdAt"_L1].toString()),
                                         core::parseIsoUtc(value["updatedAt"_L1].toString()),
                                         value["updatedBy"_L1].toString()};
        if (record.place.key.isEmpty())
            return damaged(configurationPath(scope));
        records.append(record);
    }
    return records;
}

} // namespace server::backups
