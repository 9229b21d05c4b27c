// SPDX-License-Identifier: GPL-3.0-or-later
// Configuration and audit log from the API's JSON, and the bodies and queries that ask for them. Free
// functions over plain values; any thread. Reading is tolerant of missing fields.
#pragma once

#include "client/audit_api.h"
#include "client/config_api.h"

namespace client {

ConfigEntry configEntryFromJson(const QJsonObject &json);
ConfigHistoryEntry configHistoryFromJson(const QJsonObject &json);
PlatformSetting platformSettingFromJson(const QJsonObject &json);
QJsonObject toJson(const ConfigChange &change); // with key and scope, as in a bulk body

AuditEntry auditEntryFromJson(const QJsonObject &json);
AuditVerification auditVerificationFromJson(const QJsonObject &json);
QVector<std::pair<QByteArray, QString>> queryOf(const AuditFilter &filter);

// A line of an exported log as one of a CSV table, and that table's head; both end with CR LF.
QByteArray auditCsvHead();
QByteArray auditCsvLine(const QByteArray &jsonLine);

} // namespace client
