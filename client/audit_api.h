// SPDX-License-Identifier: GPL-3.0-or-later
// The audit log of a server, as one noun of Backend (see there for thread and answers).
#pragma once

#include "client/transfer.h"
#include "client/types.h"

#include <memory>

namespace client {

enum class AuditResult { Success, Refused, Failed };

struct AuditEntry
{
    qint64 sequence = 0; // from 1, without gaps
    qint64 timeMs = 0;
    QString requestId;
    QString userId; // empty: nobody was signed in
    QString email;  // the user's at that time
    QString keyId;  // the API key used, if one was
    QString address;
    QString action; // "services.start"
    QString object; // the id of what it was done to
    AuditResult result = AuditResult::Success;
    int status = 0; // the HTTP status answered; 0 where there was none
    QString code;   // the error's, if there was one
    QJsonObject details;
    QString hash; // of this entry and all before it
    bool operator==(const AuditEntry &) const = default;
};

// What is left empty is not filtered by.
struct AuditFilter
{
    QString user;   // an id or an e-mail address
    QString action; // "services.start", or a group: "services.*"
    QString object;
    std::optional<AuditResult> result;
    qint64 sinceMs = 0;
    qint64 untilMs = 0;
    QString search;
    bool isEmpty() const { return *this == AuditFilter(); }
    bool operator==(const AuditFilter &) const = default;
};

struct AuditVerification
{
    bool whole = true;
    qint64 entries = 0;
    qint64 first = 0;
    qint64 last = 0;
    qint64 brokenAt = 0; // the first number that does not fit
    QString problem;
};

enum class AuditFormat { JsonLines, Csv };

class AuditApi
{
public:
    virtual ~AuditApi() = default;
    virtual Future<Page<AuditEntry>> list(const AuditFilter &filter, int page, int limit) = 0; // newest first
    virtual Future<AuditVerification> verify() = 0;
    // Oldest first. Writes to `file`, beside it first and renamed when whole.
    virtual std::unique_ptr<Transfer> exportTo(const AuditFilter &filter, AuditFormat format, const QString &file) = 0;
};

// Wire names: "success", "refused", "failed".
QString toString(AuditResult result);
std::optional<AuditResult> auditResultFromString(QStringView text);

} // namespace client
