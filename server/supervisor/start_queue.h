// SPDX-License-Identifier: GPL-3.0-or-later
// StartQueue: starts services in the order that their dependencies ask for. A service whose
// dependencies are not running and healthy waits, at most `dependencyWait`, while they are started.
// Runtime thread; owned by the Supervisor.
#pragma once

#include "server/supervisor/service_unit.h"

#include <QSet>

namespace server::supervisor {

class StartQueue
{
public:
    using UnitLookup = std::function<ServiceUnit *(const core::ServiceId &)>;

    StartQueue(UnitContext &context, UnitLookup lookup);
    ~StartQueue();
    Q_DISABLE_COPY_MOVE(StartQueue)

    core::Result<> start(ServiceUnit &unit);
    void forget(const core::ServiceId &id);
    // Something changed: starts what need not wait any more, fails what waits in vain.
    void advance();
    bool isEmpty() const { return m_waits.isEmpty(); }

private:
    struct Wait
    {
        QSet<core::ServiceId> started; // dependencies that were started for this one
        Scheduler::Ticket deadline;
    };
    QVector<core::ServiceId> missingOf(const ServiceUnit &unit) const;
    void advanceOne(const core::ServiceId &id);
    void give(const core::ServiceId &id, const QString &why);

    UnitContext &m_context;
    UnitLookup m_lookup;
    QHash<core::ServiceId, Wait> m_waits;
};

} // namespace server::supervisor
