// SPDX-License-Identifier: GPL-3.0-or-later
// The server's JSON as the values of identities_api.h and keys_api.h, tolerant of missing fields. Free
// functions; any thread.
#pragma once

#include "client/identities_api.h"
#include "client/keys_api.h"

namespace client {

Account accountFromJson(const QJsonObject &json);
MadeAccount madeAccountFromJson(const QJsonObject &json);
QJsonObject toJson(const NewAccount &account);
AccountSession sessionFromJson(const QJsonObject &json);
SecondFactor secondFactorFromJson(const QJsonObject &json);
SecondFactorSecret secondFactorSecretFromJson(const QJsonObject &json);
QStringList recoveryCodesFromJson(const QJsonObject &json);
ApiKey apiKeyFromJson(const QJsonObject &json);
MadeApiKey madeApiKeyFromJson(const QJsonObject &json);
QJsonObject toJson(const NewApiKey &key);

} // namespace client
