// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/identity_json.h"

#include "core/clock.h"

namespace server::api {

using namespace Qt::StringLiterals;

QJsonValue timeOrNull(qint64 ms)
{
    return ms > 0 ? QJsonValue(core::toIsoUtc(ms)) : QJsonValue(QJsonValue::Null);
}

QStringList textList(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue text : value.toArray())
        texts.append(text.toString());
    return texts;
}

auth::Changer changerOf(const auth::Principal &caller)
{
    return {caller.permissions, caller.session};
}

QJsonObject userJson(const store::UserRecord &user)
{
    return {
        {u"id"_s, user.id.toString()},
        {u"email"_s, user.email},
        {u"name"_s, user.name},
        {u"roles"_s, QJsonArray::fromStringList(user.roles)},
        {u"permissions"_s, QJsonArray::fromStringList(core::permissionNames(core::permissionsOfRoles(user.roles)))},
        {u"status"_s, store::toString(user.status)},
        {u"tier"_s, store::toString(user.tier)},
        {u"lastLogin"_s, timeOrNull(user.lastLoginMs)},
        {u"createdAt"_s, core::toIsoUtc(user.createdAtMs)},
    };
}

Outcome userAnswer(const core::Result<store::UserRecord> &user)
{
    if (!user)
        return user.error();
    return Payload{.data = userJson(*user)};
}

QJsonArray sessionsJson(const QVector<store::SessionRecord> &sessions, const core::SessionId &current)
{
    QJsonArray list;
    for (const store::SessionRecord &session : sessions) {
        list.append(QJsonObject{
            {u"id"_s, session.id.toString()},
            {u"device"_s, session.device},
            {u"address"_s, session.address},
            {u"firstSeen"_s, core::toIsoUtc(session.createdAtMs)},
            {u"lastSeen"_s, core::toIsoUtc(session.lastSeenMs)},
            {u"expiresAt"_s, core::toIsoUtc(session.expiresAtMs)},
            {u"current"_s, session.id == current},
        });
    }
    return list;
}

} // namespace server::api
