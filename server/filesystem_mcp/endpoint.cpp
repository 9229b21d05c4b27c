// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/filesystem_mcp/endpoint.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QUrl>

#include <cmath>

namespace server::filesystem_mcp {

namespace {

constexpr int kToolThreads = 4;

http::Response json(int status, QByteArray body)
{
    http::Response response;
    response.status = status;
    response.body = std::move(body);
    return response;
}

http::Response problem(int status, RpcError code, const QString &message)
{
    return json(status, McpProtocol::errorWithoutId(code, message));
}

QByteArray mediaType(const QByteArray &value)
{
    return value.split(';').value(0).trimmed().toLower();
}

// Absent: anything goes. The one kind that we ever send must be among those that are welcome.
bool acceptsJson(const http::Headers &headers)
{
    bool given = false;
    for (const auto &[name, value] : headers) {
        if (name.compare("accept", Qt::CaseInsensitive) != 0)
            continue;
        given = true;
        for (const QByteArray &item : value.split(',')) {
            const QByteArray type = mediaType(item);
            if (type == "application/json" || type == "application/*" || type == "*/*")
                return true;
        }
    }
    return !given;
}

} // namespace

struct Endpoint::Exchange
{
    http::ReplyPtr reply;
    QByteArray method;
    QByteArray path;
    QElapsedTimer clock;
};

Endpoint::Endpoint(const McpProtocol &protocol, Metrics &metrics, JsonLog &log)
    : m_protocol(protocol)
    , m_metrics(metrics)
    , m_log(log)
{
    m_pool.setMaxThreadCount(kToolThreads);
}

Endpoint::~Endpoint()
{
    m_pool.waitForDone();
}

void Endpoint::handle(http::Request &&request, http::ReplyPtr reply)
{
    Exchange exchange{std::move(reply), request.method, request.path, {}};
    exchange.clock.start();
    const bool reads = request.method == "GET" || request.method == "HEAD";

    if (http::hasHeader(request.headers, "Origin") && !isLocalOrigin(http::headerValue(request.headers, "Origin"))) {
        finish(exchange, problem(403, RpcError::InvalidRequest, QStringLiteral("This origin is not allowed here")));
        return;
    }
    if (request.path == "/health") {
        http::Response response = reads ? json(200, QByteArrayLiteral("{\"status\":\"ok\"}")) : json(405, {});
        if (!reads)
            response.headers.emplaceBack("Allow", "GET, HEAD");
        finish(exchange, std::move(response));
        return;
    }
    if (request.path == "/metrics") {
        http::Response response = reads ? json(200, m_metrics.text()) : json(405, {});
        response.contentType = QByteArrayLiteral("text/plain; version=0.0.4; charset=utf-8");
        if (!reads)
            response.headers.emplaceBack("Allow", "GET, HEAD");
        finish(exchange, std::move(response));
        return;
    }
    if (request.path != "/mcp") {
        finish(exchange, problem(404, RpcError::InvalidRequest, QStringLiteral("There is only /mcp, /health and /metrics")));
        return;
    }
    // No stream to open with GET and no session to end with DELETE, in either era.
    if (request.method != "POST") {
        http::Response response = problem(405, RpcError::InvalidRequest, QStringLiteral("Messages are sent with POST"));
        response.headers.emplaceBack("Allow", "POST");
        finish(exchange, std::move(response));
        return;
    }
    if (mediaType(http::headerValue(request.headers, "Content-Type")) != "application/json") {
        finish(exchange, problem(415, RpcError::InvalidRequest, QStringLiteral("Content-Type must be application/json")));
        return;
    }
    if (!acceptsJson(request.headers)) {
        finish(exchange, problem(406, RpcError::InvalidRequest, QStringLiteral("Accept must admit application/json")));
        return;
    }
    m_pool.start([this, exchange, headers = std::move(request.headers), body = std::move(request.body)] {
        answerMessage(exchange, headers, body);
    });
}

void Endpoint::answerMessage(Exchange exchange, const http::Headers &headers, const QByteArray &body)
{
    const McpAnswer answer = m_protocol.answer(headers, body);
    if (!answer.tool.isEmpty())
        m_metrics.countToolCall(answer.tool, answer.toolFailed ? ToolOutcome::Failed : ToolOutcome::Done);
    finish(exchange, json(answer.status, answer.body), answer);
}

void Endpoint::finish(const Exchange &exchange, http::Response &&response, const McpAnswer &answer)
{
    const double seconds = double(exchange.clock.nsecsElapsed()) / 1e9;
    const int status = response.status;
    const qsizetype bytes = response.body.size();
    m_metrics.countRequest(exchange.method, status, seconds);

    // Those who only look whether we are well would otherwise fill the log. A 405 at /mcp is how
    // clients of the older era learn that there is no stream to open, and nothing to warn of.
    const bool probe = status == 200 && exchange.path != "/mcp";
    const core::LogLevel level = status >= 500      ? core::LogLevel::Error
        : status >= 400 && status != 405            ? core::LogLevel::Warn
        : probe                                     ? core::LogLevel::Debug
                                                    : core::LogLevel::Info;
    QJsonObject fields{{QStringLiteral("method"), QString::fromLatin1(exchange.method)},
                       {QStringLiteral("path"), QString::fromLatin1(exchange.path.left(200))},
                       {QStringLiteral("status"), status},
                       {QStringLiteral("bytes"), qint64(bytes)},
                       {QStringLiteral("durationMs"), std::round(seconds * 1e6) / 1e3}};
    if (!answer.method.isEmpty())
        fields.insert(QStringLiteral("rpc"), QString::fromLatin1(answer.method));
    if (!answer.tool.isEmpty())
        fields.insert(QStringLiteral("tool"), answer.tool);
    if (answer.toolFailed)
        fields.insert(QStringLiteral("toolFailed"), true);
    if (answer.errorCode != 0)
        fields.insert(QStringLiteral("rpcError"), answer.errorCode);
    m_log.write(level, QStringLiteral("request"), fields);

    exchange.reply->send(std::move(response));
}

http::Response Endpoint::refuse(const http::Refusal &refusal, const http::Refused &)
{
    m_log.write(core::LogLevel::Warn, QStringLiteral("request refused"),
                {{QStringLiteral("status"), refusal.status}, {QStringLiteral("reason"), QString::fromUtf8(refusal.reason)}});
    return problem(refusal.status, RpcError::InvalidRequest, QString::fromUtf8(refusal.reason));
}

bool isLocalOrigin(const QByteArray &origin)
{
    const QUrl url(QString::fromUtf8(origin), QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != u"http" && url.scheme() != u"https"))
        return false;
    const QString host = url.host();
    if (host == u"localhost")
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

} // namespace server::filesystem_mcp
