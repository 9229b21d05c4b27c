// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/shapes_schedules.h"

#include "server/api/shapes_backups.h"

namespace server::api {
namespace {

using namespace Qt::StringLiterals;
using core::Field;
using core::FieldType;
using core::Presence;

Field extension(Field field)
{
    field.isExtension = true;
    return field;
}

// What people write of one.
std::vector<Field> writtenFields()
{
    return {
        {.name = u"name"_s, .about = u"Begins the names of its backups"_s, .presence = Presence::Required, .min = 1, .max = 80},
        {.name = u"cronExpression"_s,
         .about = u"Minute, hour, day of month, month, day of week: numbers, names, lists, ranges and steps; or such as @daily"_s,
         .presence = Presence::Required, .min = 1, .max = 512},
        {.name = u"type"_s, .about = u"full when left out; incremental: the first is a full one"_s, .oneOf = {u"full"_s, u"incremental"_s}},
        {.name = u"retention"_s, .type = FieldType::Any,
         .about = u"7d, 4w, 12m, 30 (a count), forever, or an object of keepLast, keepDaily, keepWeekly and keepMonthly; "
                  "forever when left out"_s},
        {.name = u"options"_s, .type = FieldType::Object, .about = u"What its backups take up"_s, .shape = &backupOptionsShape()},
        extension({.name = u"timeZone"_s, .about = u"In whose time the expression is, such as Europe/Berlin; UTC when left out"_s, .min = 1, .max = 128}),
        extension({.name = u"fullEvery"_s, .type = FieldType::Integer, .about = u"After so many incremental ones a full one is made; 7 when left out"_s,
                   .min = 1, .max = 1000}),
        extension({.name = u"enabled"_s, .type = FieldType::Boolean}),
        extension({.name = u"missedRuns"_s, .about = u"What becomes of runs that could not be made at their time; run_once when left out"_s,
                   .oneOf = {u"run_once"_s, u"skip"_s}}),
        extension({.name = u"drill"_s, .type = FieldType::Boolean, .about = u"A restore drill after each good run"_s}),
    };
}

} // namespace

const core::Shape &newScheduleShape()
{
    static const core::Shape shape(u"NewSchedule"_s, writtenFields());
    return shape;
}

const core::Shape &scheduleShape()
{
    static const core::Shape shape = [] {
        std::vector<Field> fields{{.name = u"id"_s, .presence = Presence::Required}};
        for (Field &field : writtenFields())
            fields.push_back(std::move(field));
        for (Field &field : std::vector<Field>{
                 timeOrNullField(u"createdAt"_s, u"When it was made"_s),
                 timeOrNullField(u"updatedAt"_s, u"When somebody last changed it"_s),
                 timeOrNullField(u"lastRun"_s, u"When a run last began; null for never"_s),
                 {.name = u"lastResult"_s, .about = u"running, completed, cancelled, deleted, or failed with the reason"_s, .nullable = true},
                 {.name = u"lastBackupId"_s, .about = u"That the last run made"_s, .nullable = true},
                 timeOrNullField(u"lastGoodBackupAt"_s, u"When its newest good backup was made; null for never"_s),
                 {.name = u"missed"_s, .type = FieldType::Integer, .about = u"Runs that were not made at their time, since the last that was"_s},
                 {.name = u"overdue"_s, .type = FieldType::Boolean,
                  .about = u"Whether the newest good backup is older than the schedule promises"_s},
                 {.name = u"nextRuns"_s, .type = FieldType::StringList, .about = u"The next five"_s},
             })
            fields.push_back(extension(std::move(field)));
        return core::Shape(u"Schedule"_s, std::move(fields));
    }();
    return shape;
}

} // namespace server::api
