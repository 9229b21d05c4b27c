// SPDX-License-Identifier: GPL-3.0-or-later
// FloodBrake: keeps a flood of refused attempts from filling the disk. The first of a kind (who, from
// where, what, why) are written one by one; the rest of a window are counted and told in one entry.
// Over all kinds there is a budget besides. Memory is bounded. Not thread-safe: AuditLog locks.
#pragma once

#include "core/clock.h"
#include "server/store/audit_repository.h"

#include <QHash>

namespace server::audit {

struct BrakeLimits
{
    int perKind = 20;         // entries of a kind in a window
    core::Seconds window{60}; // from the first of the kind
    int burst = 600;          // entries at once, over all kinds
    int perMinute = 10;       // what the burst is refilled with
    int maxKinds = 1'000;
};

class FloodBrake
{
public:
    explicit FloodBrake(const BrakeLimits &limits = {}) : m_limits(limits), m_budget(limits.burst) { }

    enum class Verdict { Write, Count };
    Verdict admit(const store::AuditRecord &attempt);

    // Entries for what was counted in windows that are over; at the end, in all of them.
    enum class Windows { Over, All };
    QVector<store::AuditRecord> takeSummaries(qint64 nowMs, Windows which);

private:
    struct Kind
    {
        store::AuditRecord first;
        int seen = 0;
        qint64 counted = 0;
    };
    bool spend(qint64 nowMs);
    static store::AuditRecord summary(store::AuditRecord of, qint64 counted, qint64 nowMs);

    const BrakeLimits m_limits;
    QHash<QString, Kind> m_kinds;
    double m_budget;
    qint64 m_refilledMs = 0;
    qint64 m_others = 0;      // counted without their kind
    qint64 m_othersSinceMs = 0;
};

} // namespace server::audit
