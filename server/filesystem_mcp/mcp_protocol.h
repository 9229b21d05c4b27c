// SPDX-License-Identifier: GPL-3.0-or-later
// McpProtocol: one JSON-RPC message of the Model Context Protocol in, one answer out, as Streamable
// HTTP carries them (specification 2026-07-28, basic/transports/streamable-http; 2025-11-25,
// basic/transports). Speaks both eras at once and keeps no state between messages: a request with
// per-request _meta is modern, everything else follows the handshake of 2025-11-25 and earlier.
// Immutable; any thread; tools/call blocks on the disk.
#pragma once

#include "server/filesystem_mcp/file_tools.h"
#include "server/http/message.h"

namespace server::filesystem_mcp {

enum class Era { Legacy, Modern };

// JSON-RPC 2.0 and MCP error codes (2026-07-28, basic, "Error Codes").
enum class RpcError {
    Parse = -32700,
    InvalidRequest = -32600,
    MethodNotFound = -32601,
    InvalidParams = -32602,
    HeaderMismatch = -32020,
    UnsupportedVersion = -32022,
};

struct McpAnswer
{
    int status = 200;
    QByteArray body;    // empty: an accepted notification
    QByteArray method;  // for metrics and the log: one of the known methods, "other" or empty
    QString tool;       // a tool that exists, when one was called
    int errorCode = 0;  // of JSON-RPC; 0: none
    bool toolFailed = false;
};

class McpProtocol
{
public:
    McpProtocol(const FileTools &tools, QString version);

    McpAnswer answer(const http::Headers &headers, const QByteArray &body) const;

    // An error body for what never got as far as a message (2026-07-28: it has no id).
    static QByteArray errorWithoutId(RpcError code, const QString &message);

    static QStringList supportedVersions(); // newest first

private:
    struct Call;
    McpAnswer answerModern(const Call &call, const http::Headers &headers) const;
    McpAnswer answerLegacy(const Call &call, const http::Headers &headers) const;
    McpAnswer initialize(const Call &call) const;
    McpAnswer listTools(const Call &call) const;
    McpAnswer callTool(const Call &call) const;
    McpAnswer result(const Call &call, QJsonObject result) const;
    QJsonObject serverInfo() const;

    const FileTools &m_tools;
    QString m_version;
};

} // namespace server::filesystem_mcp
