// SPDX-License-Identifier: GPL-3.0-or-later
// FakeAudit: the audit log of a FakeBackend, filtered and paged as a server does. It answers as that one
// does (slow, failing, held, forbidden). Owned by the FakeBackend; the test's thread.
#pragma once

#include "client/audit_api.h"
#include "tests/support/fake_backups.h"

#include <deque>

namespace support {

class FakeAudit final : public client::AuditApi
{
public:
    explicit FakeAudit(FakeBackend &backend)
        : m_backend(backend)
    {
    }

    // --- what it holds --------------------------------------------------------------------------
    void fill(int entries); // of mixed people, actions and results, a minute apart, the last one now
    // Numbered and dated by the log; what is not said is usual.
    qint64 add(client::AuditEntry entry);
    void setVerification(const client::AuditVerification &found) { m_verification = found; }

    // --- what was asked of it -------------------------------------------------------------------
    const client::AuditFilter &lastFilter() const { return m_lastFilter; }
    client::AuditFormat lastFormat() const { return m_lastFormat; }
    const QString &lastFile() const { return m_lastFile; }
    FakeTransfer *lastTransfer() const { return m_lastTransfer; } // null once its owner dropped it

    // --- client::AuditApi -----------------------------------------------------------------------
    client::Future<client::Page<client::AuditEntry>> list(const client::AuditFilter &filter, int page, int limit) override;
    client::Future<client::AuditVerification> verify() override;
    std::unique_ptr<client::Transfer> exportTo(const client::AuditFilter &filter, client::AuditFormat format, const QString &file) override;

private:
    FakeBackend &m_backend;
    std::deque<client::AuditEntry> m_entries; // newest first
    client::AuditVerification m_verification;
    client::AuditFilter m_lastFilter;
    client::AuditFormat m_lastFormat = client::AuditFormat::JsonLines;
    QString m_lastFile;
    QPointer<FakeTransfer> m_lastTransfer;
};

} // namespace support
