// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts and sessions as the API writes and reads them, shared by the handlers of users, profiles,
// sessions and keys. Pure functions; any thread.
#pragma once

#include "server/api/context.h"
#include "server/auth/user_directory.h"

namespace server::api {

QJsonValue timeOrNull(qint64 ms); // 0 is never
QStringList textList(const QJsonValue &value);

auth::Changer changerOf(const auth::Principal &caller);

QJsonObject userJson(const store::UserRecord &user);
Outcome userAnswer(const core::Result<store::UserRecord> &user);

// `current` is the session of the request, which may be nobody's here.
QJsonArray sessionsJson(const QVector<store::SessionRecord> &sessions, const core::SessionId &current);

} // namespace server::api
