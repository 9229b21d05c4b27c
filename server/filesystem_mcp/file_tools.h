// SPDX-License-Identifier: GPL-3.0-or-later
// FileTools: the four read-only tools, as MCP describes and calls them. Knows files and JSON, no
// protocol version and no HTTP. Immutable; any thread; call() blocks on the disk, for a few
// seconds at most. Failures of a tool are results too (isError), as MCP asks.
#pragma once

#include "server/filesystem_mcp/root_directory.h"

#include <QJsonArray>
#include <QJsonObject>

#include <chrono>

namespace server::filesystem_mcp {

struct ToolLimits
{
    int listEntries = 2'000;
    int searchMatches = 500;
    int searchVisits = 200'000;            // entries looked at in one search
    std::chrono::milliseconds searchTime{5'000};
    qint64 readBytes = 1024 * 1024;        // the most that one read returns
    int lines = 10'000;                    // the most that `head` or `tail` may ask for
};

class FileTools
{
public:
    explicit FileTools(RootDirectory root, ToolLimits limits = {});

    QJsonArray describe() const; // "tools" of tools/list, in a fixed order
    bool has(const QString &tool) const;

    // content, structuredContent where the tool has an output schema, isError.
    QJsonObject call(const QString &tool, const QJsonObject &arguments) const;

private:
    core::Result<QJsonObject> listDirectory(const QJsonObject &arguments) const;
    core::Result<QJsonObject> readTextFile(const QJsonObject &arguments) const;
    core::Result<QJsonObject> searchFiles(const QJsonObject &arguments) const;
    core::Result<QJsonObject> fileInfo(const QJsonObject &arguments) const;

    RootDirectory m_root;
    ToolLimits m_limits;
};

} // namespace server::filesystem_mcp
