// SPDX-License-Identifier: GPL-3.0-or-later
// Endpoint: the program's HTTP face: POST /mcp, GET /health, GET /metrics, and the log line and
// figures of every request. handle() runs on the listener's lanes; messages are answered on a small
// pool, because tools wait for the disk. Owned by main; outlived by nothing that it was given.
#pragma once

#include "server/filesystem_mcp/json_log.h"
#include "server/filesystem_mcp/mcp_protocol.h"
#include "server/filesystem_mcp/metrics.h"
#include "server/http/handler.h"

#include <QThreadPool>

namespace server::filesystem_mcp {

class Endpoint final : public http::RequestHandler
{
public:
    Endpoint(const McpProtocol &protocol, Metrics &metrics, JsonLog &log);
    ~Endpoint() override; // waits for the answers under way

    void handle(http::Request &&request, http::ReplyPtr reply) override;
    http::Response refuse(const http::Refusal &refusal, const http::Refused &request) override;

private:
    struct Exchange;
    void answerMessage(Exchange exchange, const http::Headers &headers, const QByteArray &body);
    void finish(const Exchange &exchange, http::Response &&response, const McpAnswer &answer = {});

    const McpProtocol &m_protocol;
    Metrics &m_metrics;
    JsonLog &m_log;
    QThreadPool m_pool;
};

// Whether a browser page of this origin may talk to a server on this machine: only pages that come
// from this machine themselves (2026-07-28, streamable-http, "Security & Endpoint").
bool isLocalOrigin(const QByteArray &origin);

} // namespace server::filesystem_mcp
