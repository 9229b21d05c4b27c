// SPDX-License-Identifier: GPL-3.0-or-later
// CommandResolver: turns a service's command or image into the program to run, and says in words
// what is missing when it cannot. Starts nothing. Immutable after construction; any thread.
#pragma once

#include "core/result.h"
#include "core/service.h"
#include "server/runtime/catalogue.h"

#include <QMap>
#include <QStringList>

namespace server::runtime {

struct ResolvedCommand
{
    QString program;       // absolute path
    QStringList arguments; // argv, the name as written first
    QMap<QString, QString> environment; // what the catalogue adds
    StdinMode stdinMode = StdinMode::Null;
};

class CommandResolver
{
public:
    // `nodeModules`: a node_modules folder to prefer over npx; may be empty.
    CommandResolver(Catalogue catalogue, QString dataDir, QString binDir, QString nodeModules);

    // Errors name `command`, `image` or `workdir`. `searchPath` is the service's own PATH.
    core::Result<ResolvedCommand> resolve(const core::ServiceSpec &spec, int port, const QString &searchPath) const;

    // The folder a service runs in: its own workdir, else DIR/services/<id>.
    QString workdir(const core::ServiceSpec &spec) const;
    QString serviceFolder(const core::ServiceId &id) const;
    const Catalogue &catalogue() const { return m_catalogue; }

private:
    QString expand(QString text, const core::ServiceSpec &spec, int port) const;

    Catalogue m_catalogue;
    QString m_dataDir;
    QString m_binDir;
    QString m_nodeModules;
};

// The label with which a service with a `command` of its own asks for a stdin that stays open.
inline constexpr QLatin1StringView kStdinLabel("mcp-console.stdin"); // = "open"

// An absolute path to `program`, looked for in `searchPath` unless it names a path itself
// (relative ones start at `workdir`). Empty when there is no such program.
QString findProgram(const QString &program, const QString &searchPath, const QString &workdir);

} // namespace server::runtime
