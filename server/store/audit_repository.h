// SPDX-License-Identifier: GPL-3.0-or-later
// AuditRepository: the rows of the audit log, as stored. Rows are only added at the end and removed
// from the beginning; nothing changes one. Any thread; writes are on the disk when acknowledged.
// Whoever adds rows goes through audit::AuditLog, which numbers and chains them.
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QByteArray>
#include <QVector>

#include <limits>
#include <optional>

namespace server::store {

class Database;

enum class AuditResult : quint8 {
    Success,
    Refused, // not signed in, not allowed, too often, or from a foreign place
    Failed,  // allowed, but it did not come about
};

QString toString(AuditResult result);
std::optional<AuditResult> auditResultFromString(QStringView text);

struct AuditRecord
{
    qint64 sequence = 0; // from 1, without gaps
    qint64 timeMs = 0;
    QString requestId;
    core::UserId user;   // empty: nobody signed in
    QString email;       // the user's at that time
    QString keyId;       // of the API key used; empty for tokens
    QString address;
    QString action;      // "services.start"
    QString object;      // "git-mcp", "user_1/key_2"; may be empty
    AuditResult result = AuditResult::Success;
    int status = 0;      // as answered; 0 for what is no HTTP request
    QString code;        // of the error; empty when there was none
    QString details;     // a JSON object as text, or empty; never holds values that were sent
    QByteArray hash;     // hexadecimal, of this row and of all before it
    bool operator==(const AuditRecord &) const = default;
};

struct AuditFilter
{
    QString user;   // id or e-mail address
    QString action; // "services.start", or a group: "services.*"
    QString object;
    std::optional<AuditResult> result;
    qint64 sinceMs = 0;
    qint64 untilMs = std::numeric_limits<qint64>::max();
    QString search; // in e-mail, action, object, address, request id
};

enum class AuditOrder : quint8 { OldestFirst, NewestFirst };

class AuditRepository
{
public:
    explicit AuditRepository(Database &database) : m_database(database) { }

    core::Result<> append(const QVector<AuditRecord> &records);
    core::Result<> removeUpTo(qint64 sequence);

    core::Result<qint64> count(const AuditFilter &filter);
    core::Result<QVector<AuditRecord>> page(const AuditFilter &filter, AuditOrder order, qint64 offset, int limit);
    // Those with a higher number, oldest first.
    core::Result<QVector<AuditRecord>> after(qint64 sequence, const AuditFilter &filter, int limit);
    core::Result<std::optional<AuditRecord>> last();
    core::Result<std::optional<AuditRecord>> lastBefore(qint64 timeMs); // by time
    core::Result<std::optional<AuditRecord>> find(qint64 sequence);

private:
    core::Result<QVector<AuditRecord>> read(const QString &rest, const QVariantList &values);

    Database &m_database;
};

} // namespace server::store
