// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backups/restore_journal.h"

#include "server/store/private_file.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace server::backups {
namespace {

using namespace Qt::StringLiterals;
using store::ConfigEdit;
using store::ConfigRecord;

QString fileIn(const QString &folder)
{
    return folder + u"/journal.json"_s;
}

QJsonValue recordJson(const std::optional<ConfigRecord> &record)
{
    if (!record)
        return QJsonValue::Null;
    return QJsonObject{{u"value"_s, record->value},         {u"sealed"_s, record->sealed},       {u"createdMs"_s, record->createdAtMs},
                       {u"updatedMs"_s, record->updatedAtMs}, {u"updatedBy"_s, record->updatedBy}};
}

std::optional<ConfigRecord> recordFrom(const QJsonValue &json, const store::ConfigPlace &place)
{
    if (!json.isObject())
        return std::nullopt;
    return ConfigRecord{place,
                        json["value"_L1].toString(),
                        json["sealed"_L1].toBool(),
                        json["createdMs"_L1].toInteger(),
                        json["updatedMs"_L1].toInteger(),
                        json["updatedBy"_L1].toString()};
}

QJsonObject serviceJson(const JournalService &service)
{
    QJsonArray swaps;
    for (const FolderSwap &swap : service.swaps)
        swaps.append(QJsonObject{{u"target"_s, swap.target}, {u"staged"_s, swap.staged}, {u"old"_s, swap.old}, {u"isLog"_s, swap.isLog},
                                 {u"volume"_s, swap.volume.name}, {u"image"_s, swap.volume.image}});
    QJsonArray values;
    for (const ConfigEdit &edit : service.values) {
        values.append(QJsonObject{{u"service"_s, edit.place.service.toString()},
                                  {u"key"_s, edit.place.key},
                                  {u"before"_s, recordJson(edit.before)},
                                  {u"after"_s, recordJson(edit.after)}});
    }
    return {{u"id"_s, service.id.toString()}, {u"phase"_s, int(service.phase)}, {u"swaps"_s, swaps}, {u"definition"_s, service.definition}, {u"values"_s, values}};
}

JournalService serviceFrom(const QJsonValue &json)
{
    JournalService service;
    service.id = core::ServiceId(json["id"_L1].toString());
    service.phase = RestorePhase(json["phase"_L1].toInt());
    for (const QJsonValue &swap : json["swaps"_L1].toArray())
        service.swaps.append({swap["target"_L1].toString(), swap["staged"_L1].toString(), swap["old"_L1].toString(), swap["isLog"_L1].toBool(),
                              {swap["volume"_L1].toString(), service.id, swap["image"_L1].toString()}});
    service.definition = json["definition"_L1].toString();
    for (const QJsonValue &value : json["values"_L1].toArray()) {
        const store::ConfigPlace place{core::ServiceId(value["service"_L1].toString()), value["key"_L1].toString()};
        service.values.append({place, recordFrom(value["before"_L1], place), recordFrom(value["after"_L1], place)});
    }
    return service;
}

QStringList textsFrom(const QJsonValue &json)
{
    QStringList texts;
    for (const QJsonValue &text : json.toArray())
        texts.append(text.toString());
    return texts;
}

} // namespace

bool RestoreJournal::isSettled() const
{
    return std::none_of(services.begin(), services.end(), [](const JournalService &service) {
        return service.phase == RestorePhase::Swapping || service.phase == RestorePhase::Swapped;
    });
}

bool RestoreJournal::isHalf(const core::ServiceId &id) const
{
    return std::any_of(services.begin(), services.end(),
                       [&id](const JournalService &service) { return service.id == id && service.phase == RestorePhase::Swapping; });
}

core::Result<> RestoreJournal::save(const QString &folder) const
{
    QJsonArray list;
    for (const JournalService &service : services)
        list.append(serviceJson(service));
    const QJsonObject json{{u"starts"_s, QJsonArray::fromStringList(starts)}, {u"folders"_s, QJsonArray::fromStringList(folders)}, {u"services"_s, list}};
    return store::writePrivateFile(fileIn(folder), QJsonDocument(json).toJson(QJsonDocument::Compact), store::IfPresent::Replace);
}

core::Result<RestoreJournal> RestoreJournal::load(const QString &folder)
{
    QFile file(fileIn(folder));
    if (!file.open(QIODevice::ReadOnly))
        return core::Error::notFound(u"Journal"_s, u"folder"_s, folder);
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll());
    if (!json.isObject())
        return core::Error::internal(u"the journal in %1 cannot be read"_s.arg(folder));
    RestoreJournal journal;
    journal.starts = textsFrom(json["starts"_L1]);
    journal.folders = textsFrom(json["folders"_L1]);
    for (const QJsonValue &service : json["services"_L1].toArray())
        journal.services.append(serviceFrom(service));
    return journal;
}

} // namespace server::backups
