// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/audit/flood_brake.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace server::audit {
namespace {

QString kindOf(const store::AuditRecord &attempt)
{
    // Not the object: trying many of them is one kind of attempt.
    return QStringList{attempt.user.toString(), attempt.keyId, attempt.address, attempt.action, attempt.code}.join(u'\n');
}

} // namespace

bool FloodBrake::spend(qint64 nowMs)
{
    if (m_refilledMs > 0) {
        const double minutes = double(std::max<qint64>(0, nowMs - m_refilledMs)) / 60'000.0;
        m_budget = std::min(double(m_limits.burst), m_budget + minutes * m_limits.perMinute);
    }
    m_refilledMs = nowMs;
    if (m_budget < 1)
        return false;
    m_budget -= 1;
    return true;
}

FloodBrake::Verdict FloodBrake::admit(const store::AuditRecord &attempt)
{
    const QString key = kindOf(attempt);
    auto kind = m_kinds.find(key);
    if (kind == m_kinds.end() && m_kinds.size() < m_limits.maxKinds)
        kind = m_kinds.insert(key, Kind{attempt, 0, 0});
    if (kind == m_kinds.end()) {
        if (m_others++ == 0)
            m_othersSinceMs = attempt.timeMs;
        return Verdict::Count;
    }
    if (++kind->seen <= m_limits.perKind && spend(attempt.timeMs))
        return Verdict::Write;
    ++kind->counted;
    return Verdict::Count;
}

QVector<store::AuditRecord> FloodBrake::takeSummaries(qint64 nowMs, Windows which)
{
    QVector<store::AuditRecord> summaries;
    const qint64 windowMs = core::Millis(m_limits.window).count();
    for (auto kind = m_kinds.begin(); kind != m_kinds.end();) {
        const qint64 age = nowMs - kind->first.timeMs;
        if (which == Windows::Over && age >= 0 && age < windowMs) {
            ++kind;
            continue;
        }
        if (kind->counted > 0) {
            if (spend(nowMs)) {
                summaries.append(summary(kind->first, kind->counted, nowMs));
            } else {
                if (m_others == 0)
                    m_othersSinceMs = kind->first.timeMs;
                m_others += kind->counted;
            }
        }
        kind = m_kinds.erase(kind);
    }
    if (m_others > 0 && (which == Windows::All || nowMs - m_othersSinceMs >= windowMs || nowMs < m_othersSinceMs)) {
        store::AuditRecord others;
        others.timeMs = m_othersSinceMs;
        others.action = QStringLiteral("audit.more");
        others.result = store::AuditResult::Refused;
        summaries.append(summary(others, std::exchange(m_others, 0), nowMs));
    }
    return summaries;
}

store::AuditRecord FloodBrake::summary(store::AuditRecord of, qint64 counted, qint64 nowMs)
{
    of.details = QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("repeated"), counted},
                                                             {QStringLiteral("since"), core::toIsoUtc(of.timeMs)}})
                                       .toJson(QJsonDocument::Compact));
    of.timeMs = nowMs;
    of.requestId.clear();
    of.object.clear();
    return of;
}

} // namespace server::audit
