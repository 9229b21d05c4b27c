// SPDX-License-Identifier: GPL-3.0-or-later
// Files of other tools as services of ours: `docker-compose.yml` (Compose specification) and `mcp.json`
// (the "mcpServers" of desktop clients). What comes out is a proposal for people to look at: the specs,
// and in words everything that is in the file and not in them. Pure functions; any thread.
#pragma once

#include "core/engine.h"
#include "core/result.h"
#include "core/service.h"

#include <QByteArray>
#include <QStringList>
#include <QVector>

namespace server::importing {

struct ImportedService
{
    core::ServiceSpec spec;
    QStringList notes; // what is not taken over, or otherwise than it stands in the file
    QString problem;   // why it cannot be a service as it is; empty: it can
};

struct Import
{
    QVector<ImportedService> services; // in the order of the file
    QStringList notes;                 // about the file as a whole
};

// Validation of the field `content`, with the line where there is one.
core::Result<Import> importFile(core::ImportKind kind, const QByteArray &content);

core::Result<Import> importCompose(const QByteArray &yaml);
core::Result<Import> importMcpJson(const QByteArray &json);

// A name as an id of ours: small letters, digits, '_', '.', '-'.
QString idFromName(const QString &name);

} // namespace server::importing
