// SPDX-License-Identifier: GPL-3.0-or-later
// AuditExportStream: the body of `GET /audit/export`: the entries that match, oldest first, a JSON
// object a line. Read on the listener's thread, which must not wait for the database: workers fetch a
// page ahead, and no more, so that a slow peer costs no memory.
#pragma once

#include "server/audit/audit_log.h"
#include "server/http/message.h"

#include <QJsonObject>

class QThreadPool;

namespace server::api {

// An entry as the API shows it.
QJsonObject auditJson(const store::AuditRecord &record);

class AuditExportStream final : public http::BodyStream
{
    Q_OBJECT
public:
    AuditExportStream(audit::AuditLog &log, const store::AuditFilter &filter, QThreadPool &workers);
    ~AuditExportStream() override;

    QByteArray read(qint64 maxBytes) override;
    bool atEnd() const override;

private:
    struct State;
    void fetchMore();

    const std::shared_ptr<State> m_state; // outlives the stream while a worker fetches
};

} // namespace server::api
