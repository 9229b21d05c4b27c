// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_audit.h"

#include "tests/support/fake_backend.h"

#include <QDateTime>

#include <array>

namespace support {

using client::AuditEntry;
using client::AuditFilter;
using client::AuditResult;
using core::Result;

namespace {

constexpr qint64 kMinute = 60'000;

bool matches(const AuditEntry &entry, const AuditFilter &filter)
{
    const auto has = [&](const QString &text) { return text.contains(filter.search, Qt::CaseInsensitive); };
    const bool ofAction = filter.action.endsWith(QLatin1String(".*")) ? entry.action.startsWith(filter.action.chopped(1)) : entry.action == filter.action;
    return (filter.user.isEmpty() || filter.user == entry.email || filter.user == entry.userId) && (filter.action.isEmpty() || ofAction)
        && (filter.object.isEmpty() || filter.object == entry.object) && (!filter.result || *filter.result == entry.result)
        && (filter.sinceMs == 0 || entry.timeMs >= filter.sinceMs) && (filter.untilMs == 0 || entry.timeMs < filter.untilMs)
        && (filter.search.isEmpty() || has(entry.email) || has(entry.action) || has(entry.object) || has(entry.address) || has(entry.requestId));
}

} // namespace

void FakeAudit::fill(int entries)
{
    constexpr std::array kActions{"services.start", "services.stop", "config.update", "auth.login", "backups.create", "users.update"};
    constexpr std::array kObjects{"notes", "search", "log.level", "", "backup_7", "user_2"};
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (int i = 0; i < entries; ++i) {
        AuditEntry entry;
        entry.timeMs = now - (entries - 1 - i) * kMinute;
        const size_t kind = size_t(i) % kActions.size();
        entry.action = QString::fromLatin1(kActions[kind]);
        entry.object = QString::fromLatin1(kObjects[kind]);
        entry.email = i % 4 == 1 ? QStringLiteral("jane@example.com") : QStringLiteral("admin@localhost");
        entry.result = i % 10 == 7 ? AuditResult::Refused : i % 25 == 3 ? AuditResult::Failed : AuditResult::Success;
        add(entry);
    }
}

qint64 FakeAudit::add(AuditEntry entry)
{
    entry.sequence = m_entries.empty() ? 1 : m_entries.front().sequence + 1;
    if (entry.timeMs == 0)
        entry.timeMs = QDateTime::currentMSecsSinceEpoch();
    if (entry.email.isEmpty())
        entry.email = QStringLiteral("admin@localhost");
    entry.userId = QStringLiteral("user_1");
    entry.address = QStringLiteral("127.0.0.1");
    entry.requestId = QStringLiteral("req_%1").arg(entry.sequence);
    entry.status = entry.result == AuditResult::Success ? 200 : entry.result == AuditResult::Refused ? 403 : 500;
    entry.code = entry.result == AuditResult::Success ? QString() : entry.result == AuditResult::Refused ? QStringLiteral("FORBIDDEN") : QStringLiteral("INTERNAL_ERROR");
    entry.hash = QStringLiteral("%1").arg(entry.sequence, 64, 16, QLatin1Char('0'));
    m_entries.push_front(entry);
    return entry.sequence;
}

client::Future<client::Page<AuditEntry>> FakeAudit::list(const AuditFilter &filter, int page, int limit)
{
    m_lastFilter = filter;
    return m_backend.answer<client::Page<AuditEntry>>(
        QStringLiteral("audit.list %1").arg(page), [this, filter, page, limit]() -> Result<client::Page<AuditEntry>> {
            client::Page<AuditEntry> answer;
            answer.page = page;
            answer.limit = limit;
            const int first = (page - 1) * limit;
            for (const AuditEntry &entry : m_entries) {
                if (!matches(entry, filter))
                    continue;
                if (answer.total >= first && answer.total < first + limit)
                    answer.rows.append(entry);
                ++answer.total;
            }
            answer.pages = std::max(1, (answer.total + limit - 1) / limit);
            return answer;
        });
}

client::Future<client::AuditVerification> FakeAudit::verify()
{
    return m_backend.answer<client::AuditVerification>(QStringLiteral("audit.verify"), [this]() -> Result<client::AuditVerification> { return m_verification; });
}

std::unique_ptr<client::Transfer> FakeAudit::exportTo(const AuditFilter &filter, client::AuditFormat format, const QString &file)
{
    m_lastFilter = filter;
    m_lastFormat = format;
    m_lastFile = file;
    if (m_backend.m_told) {
        m_backend.m_told->append(QStringLiteral("curl audit.export"));
        return nullptr;
    }
    auto transfer = std::make_unique<FakeTransfer>();
    m_lastTransfer = transfer.get();
    return transfer;
}

} // namespace support
