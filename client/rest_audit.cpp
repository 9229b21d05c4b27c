// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/admin_json.h"
#include "client/envelope.h"
#include "client/rest_apis.h"
#include "client/transfers.h"

namespace client {
namespace {

class RestAudit final : public AuditApi
{
public:
    RestAudit(HttpClient &http, Session &session)
        : m_http(http)
        , m_session(session)
    {
    }

    Future<Page<AuditEntry>> list(const AuditFilter &filter, int page, int limit) override
    {
        HttpRequest wire{QByteArrayLiteral("GET"), QByteArrayLiteral("/audit"), queryOf(filter), {}, {}};
        wire.query.append({QByteArrayLiteral("page"), QString::number(page)});
        wire.query.append({QByteArrayLiteral("limit"), QString::number(limit)});
        return request<Page<AuditEntry>>(m_session, wire, [](const QJsonObject &json) { return pageOf(json, auditEntryFromJson); });
    }

    Future<AuditVerification> verify() override
    {
        return request<AuditVerification>(m_session, {QByteArrayLiteral("GET"), QByteArrayLiteral("/audit/verify"), {}, {}, kLong},
                                          [](const QJsonObject &json) { return auditVerificationFromJson(dataOf(json)); });
    }

    std::unique_ptr<Transfer> exportTo(const AuditFilter &filter, AuditFormat format, const QString &file) override
    {
        return makeAuditExport(m_http, m_session, filter, format, file);
    }

private:
    // A year of entries is hashed.
    static constexpr core::Millis kLong{120'000};

    HttpClient &m_http;
    Session &m_session;
};

} // namespace

std::unique_ptr<AuditApi> makeRestAudit(HttpClient &http, Session &session)
{
    return std::make_unique<RestAudit>(http, session);
}

} // namespace client
