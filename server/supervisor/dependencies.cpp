// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/supervisor/dependencies.h"

#include <QSet>

#include <algorithm>

namespace server::supervisor {

QStringList findCycle(const core::ServiceSpec &spec, const SpecLookup &lookup)
{
    // Breadth first from the spec over everything it needs; `cameFrom` gives the way back.
    const QString goal = spec.id.toString();
    QMap<QString, QString> cameFrom;
    QStringList open;
    const auto visit = [&](const core::ServiceSpec &from) {
        for (const QString &name : from.dependencies) {
            if (cameFrom.contains(name))
                continue;
            cameFrom.insert(name, from.id.toString());
            open.append(name);
        }
    };
    visit(spec);
    while (!open.isEmpty()) {
        const QString name = open.takeFirst();
        if (name == goal) {
            QStringList way{goal};
            for (QString at = cameFrom.value(goal); at != goal; at = cameFrom.value(at))
                way.prepend(at);
            way.prepend(goal);
            return way;
        }
        if (const core::ServiceSpec *next = lookup(core::ServiceId(name)))
            visit(*next);
    }
    return {};
}

} // namespace server::supervisor
