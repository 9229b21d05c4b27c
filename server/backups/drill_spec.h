// SPDX-License-Identifier: GPL-3.0-or-later
// Turns a service's definition into one that runs in a throw-away place: folders and ports of the real
// one are replaced wherever the definition names them. Free functions over plain values; any thread.
#pragma once

#include "core/result.h"
#include "core/service.h"

#include <QHash>

namespace server::backups {

struct DrillPlace
{
    QMap<QString, QString> folders; // of the real service: where their copies are
    QMap<QString, QString> volumes; // of the container engine's, by name: the copy's
    int port = 0;                   // free; 0: it has none
};

// Conflict when it would work in a folder that is no copy.
core::Result<core::ServiceSpec> specForDrill(core::ServiceSpec spec, const DrillPlace &place, const QStringList &others);

// Free ports of 127.0.0.1, so many; fewer when there are none left.
QVector<int> freePorts(qsizetype count);

} // namespace server::backups
