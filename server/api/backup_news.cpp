// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/backup_news.h"

#include "core/backup_json.h"

#include <QJsonDocument>

namespace server::api {
namespace {

using namespace Qt::StringLiterals;

template <typename... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};
template <typename... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

// Of what kind of thing, and its id.
std::pair<char, QString> subjectOf(const BackupNews &news)
{
    return std::visit(Overloaded{
                          [](const core::Backup &backup) { return std::pair('b', backup.id.toString()); },
                          [](const core::BackupId &id) { return std::pair('b', id.toString()); },
                          [](const core::BackupJob &job) { return std::pair('j', job.id.toString()); },
                          [](const core::BackupSchedule &schedule) { return std::pair('s', schedule.id.toString()); },
                          [](const core::ScheduleId &id) { return std::pair('s', id.toString()); },
                      },
                      news);
}

QJsonObject only(const QString &id)
{
    return {{u"id"_s, id}};
}

} // namespace

QByteArray eventName(const BackupNews &news)
{
    static constexpr const char *kNames[] = {"backup.changed", "backup.deleted", "job.changed", "schedule.changed", "schedule.deleted"};
    static_assert(std::size(kNames) == std::variant_size_v<BackupNews>);
    return kNames[news.index()];
}

QByteArray eventData(const BackupNews &news)
{
    const QJsonObject json = std::visit(Overloaded{
                                            [](const core::Backup &backup) { return core::backupListItem(backup); },
                                            [](const core::BackupId &id) { return only(id.toString()); },
                                            [](const core::BackupJob &job) { return core::toJson(job); },
                                            [](const core::BackupSchedule &schedule) { return core::toJson(schedule); },
                                            [](const core::ScheduleId &id) { return only(id.toString()); },
                                        },
                                        news);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

bool replaces(const BackupNews &later, const BackupNews &earlier)
{
    return subjectOf(later) == subjectOf(earlier);
}

} // namespace server::api
