// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/filesystem_mcp/mcp_protocol.h"

#include <QJsonDocument>

#include <cmath>

namespace server::filesystem_mcp {

namespace {

const QString kModernVersion = QStringLiteral("2026-07-28");
const QString kNewestLegacyVersion = QStringLiteral("2025-11-25");
const QString kMetaVersion = QStringLiteral("io.modelcontextprotocol/protocolVersion");
const QString kMetaCapabilities = QStringLiteral("io.modelcontextprotocol/clientCapabilities");
const QString kMetaClientInfo = QStringLiteral("io.modelcontextprotocol/clientInfo");
const QString kMetaServerInfo = QStringLiteral("io.modelcontextprotocol/serverInfo");
const QString kInstructions = QStringLiteral(
    "Reads files below one folder and changes none. Paths are relative to that folder; \".\" is the folder itself.");

// The tools never change while the program runs, and are the same for everybody.
constexpr int kCacheMs = 300'000;

bool isLegacyVersion(const QString &version)
{
    return version == kNewestLegacyVersion || version == u"2025-06-18" || version == u"2025-03-26";
}

// What may become a metric label: a peer must not be able to make new ones.
QByteArray methodLabel(const QString &method)
{
    static constexpr const char *kKnown[] = {"initialize",      "notifications/initialized", "notifications/cancelled",
                                             "ping",            "server/discover",           "tools/list",
                                             "tools/call"};
    for (const char *known : kKnown) {
        if (method == QLatin1String(known))
            return known;
    }
    return QByteArrayLiteral("other");
}

bool isValidId(const QJsonValue &id)
{
    return id.isString() || (id.isDouble() && id.toDouble() == std::floor(id.toDouble()));
}

// A header value; nothing when it holds what a header must not.
std::optional<QString> plainHeader(const QByteArray &raw)
{
    for (const char c : raw) {
        if ((uchar(c) < 0x20 && c != '\t') || uchar(c) > 0x7E)
            return std::nullopt;
    }
    return QString::fromLatin1(raw);
}

// The same where a client may write "=?base64?...?=" (streamable-http, "Value Encoding").
std::optional<QString> decodeHeader(const QByteArray &raw)
{
    static const QByteArray kBegin = QByteArrayLiteral("=?base64?");
    static const QByteArray kEnd = QByteArrayLiteral("?=");
    if (raw.startsWith(kBegin) && raw.endsWith(kEnd) && raw.size() >= kBegin.size() + kEnd.size()) {
        const QByteArray inner = raw.mid(kBegin.size(), raw.size() - kBegin.size() - kEnd.size());
        const auto decoded = QByteArray::fromBase64Encoding(inner, QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            return std::nullopt;
        return QString::fromUtf8(*decoded);
    }
    return plainHeader(raw);
}

} // namespace

struct McpProtocol::Call
{
    QJsonValue id{QJsonValue::Undefined}; // undefined: a notification
    QString method;
    QJsonObject params;
    QJsonObject meta;
    Era era = Era::Legacy;

    McpAnswer error(RpcError code, const QString &message, int status, const QJsonValue &data = QJsonValue::Undefined) const
    {
        QJsonObject error{{QStringLiteral("code"), int(code)}, {QStringLiteral("message"), message}};
        if (!data.isUndefined())
            error.insert(QStringLiteral("data"), data);
        QJsonObject json{{QStringLiteral("jsonrpc"), QStringLiteral("2.0")}, {QStringLiteral("error"), error}};
        if (!id.isUndefined())
            json.insert(QStringLiteral("id"), id);
        McpAnswer answer;
        answer.status = status;
        answer.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
        answer.method = methodLabel(method);
        answer.errorCode = int(code);
        return answer;
    }

    McpAnswer unsupportedVersion(const QString &requested) const
    {
        return error(RpcError::UnsupportedVersion, QStringLiteral("Unsupported protocol version"), 400,
                     QJsonObject{{QStringLiteral("supported"), QJsonArray::fromStringList(supportedVersions())},
                                 {QStringLiteral("requested"), requested}});
    }

    McpAnswer accepted() const
    {
        McpAnswer answer;
        answer.status = 202;
        answer.method = methodLabel(method);
        return answer;
    }
};

McpProtocol::McpProtocol(const FileTools &tools, QString version)
    : m_tools(tools)
    , m_version(std::move(version))
{
}

QStringList McpProtocol::supportedVersions()
{
    return {kModernVersion, kNewestLegacyVersion, QStringLiteral("2025-06-18"), QStringLiteral("2025-03-26")};
}

QByteArray McpProtocol::errorWithoutId(RpcError code, const QString &message)
{
    return Call{}.error(code, message, 400).body;
}

McpAnswer McpProtocol::answer(const http::Headers &headers, const QByteArray &body) const
{
    Call call;
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(body, &parsed);
    if (parsed.error != QJsonParseError::NoError)
        return call.error(RpcError::Parse, QStringLiteral("Parse error: %1").arg(parsed.errorString()), 400);
    if (!document.isObject())
        return call.error(RpcError::InvalidRequest, QStringLiteral("The body must be one JSON-RPC message"), 400);

    const QJsonObject message = document.object();
    const bool hasId = message.contains(QStringLiteral("id"));
    if (hasId && isValidId(message.value(QStringLiteral("id"))))
        call.id = message.value(QStringLiteral("id"));
    else if (hasId)
        return call.error(RpcError::InvalidRequest, QStringLiteral("The id must be a text or a whole number"), 400);

    if (message.value(QStringLiteral("jsonrpc")) != QStringLiteral("2.0"))
        return call.error(RpcError::InvalidRequest, QStringLiteral("jsonrpc must be \"2.0\""), 400);
    if (!message.value(QStringLiteral("method")).isString()) {
        // An answer, maybe: but nothing here ever asks a client.
        return call.error(RpcError::InvalidRequest, QStringLiteral("A method is needed"), 400);
    }
    call.method = message.value(QStringLiteral("method")).toString();
    const QJsonValue params = message.value(QStringLiteral("params"));
    if (!params.isUndefined() && !params.isObject())
        return call.error(RpcError::InvalidParams, QStringLiteral("params must be an object"), 400);
    call.params = params.toObject();
    call.meta = call.params.value(QStringLiteral("_meta")).toObject();

    // The era is told by how the request comes, and by nothing that came before it.
    const QString header = QString::fromLatin1(http::headerValue(headers, "MCP-Protocol-Version"));
    const QJsonValue metaVersion = call.meta.value(kMetaVersion);
    const bool legacyMeta = metaVersion.isString() && isLegacyVersion(metaVersion.toString());
    if ((!metaVersion.isUndefined() && !legacyMeta) || header == kModernVersion || call.method == u"server/discover")
        call.era = Era::Modern;

    return call.era == Era::Modern ? answerModern(call, headers) : answerLegacy(call, headers);
}

McpAnswer McpProtocol::answerModern(const Call &call, const http::Headers &headers) const
{
    // This revision defines no notification that a client sends over HTTP; unknown ones are ignored.
    if (call.id.isUndefined())
        return call.accepted();

    const QJsonValue version = call.meta.value(kMetaVersion);
    if (!version.isString() || !call.meta.value(kMetaCapabilities).isObject()) {
        return call.error(RpcError::InvalidParams,
                          QStringLiteral("params._meta needs %1 and %2").arg(kMetaVersion, kMetaCapabilities), 400);
    }
    if (const QJsonValue client = call.meta.value(kMetaClientInfo); !client.isUndefined() && !client.isObject())
        return call.error(RpcError::InvalidParams, QStringLiteral("%1 must be an object").arg(kMetaClientInfo), 400);

    const auto mismatch = [&](const char *header, const QString &expected, const std::optional<QString> &given) {
        const QString name = QString::fromLatin1(header);
        const QString text = !http::hasHeader(headers, header) ? QStringLiteral("Header mismatch: %1 is missing").arg(name)
            : !given ? QStringLiteral("Header mismatch: %1 holds invalid characters").arg(name)
                     : QStringLiteral("Header mismatch: %1 is '%2', the body says '%3'").arg(name, *given, expected);
        return call.error(RpcError::HeaderMismatch, text, 400);
    };
    const auto matches = [&](const char *header, const QString &expected, std::optional<QString> *given) {
        const QByteArray raw = http::headerValue(headers, header);
        *given = QByteArrayView(header) == "Mcp-Name" ? decodeHeader(raw) : plainHeader(raw);
        return http::hasHeader(headers, header) && *given == expected;
    };

    std::optional<QString> given;
    const QString wanted = version.toString();
    // A version that is not ours may have other headers, so that only this one is compared before.
    const bool versionMatches = matches("MCP-Protocol-Version", wanted, &given);
    if (wanted != kModernVersion && (versionMatches || !http::hasHeader(headers, "MCP-Protocol-Version")))
        return call.unsupportedVersion(wanted);
    if (!versionMatches)
        return mismatch("MCP-Protocol-Version", wanted, given);
    if (!matches("Mcp-Method", call.method, &given))
        return mismatch("Mcp-Method", call.method, given);
    if (call.method == u"tools/call" && call.params.value(QStringLiteral("name")).isString()) {
        const QString name = call.params.value(QStringLiteral("name")).toString();
        if (!matches("Mcp-Name", name, &given))
            return mismatch("Mcp-Name", name, given);
    }

    if (call.method == u"server/discover") {
        return result(call, {{QStringLiteral("supportedVersions"), QJsonArray::fromStringList(supportedVersions())},
                             {QStringLiteral("capabilities"), QJsonObject{{QStringLiteral("tools"), QJsonObject{}}}},
                             {QStringLiteral("instructions"), kInstructions},
                             {QStringLiteral("ttlMs"), kCacheMs},
                             {QStringLiteral("cacheScope"), QStringLiteral("public")}});
    }
    if (call.method == u"tools/list")
        return listTools(call);
    if (call.method == u"tools/call")
        return callTool(call);
    return call.error(RpcError::MethodNotFound, QStringLiteral("Method not found"), 404);
}

McpAnswer McpProtocol::answerLegacy(const Call &call, const http::Headers &headers) const
{
    // Before the handshake there is no version to agree on, so initialize comes with or without one.
    const QString header = QString::fromLatin1(http::headerValue(headers, "MCP-Protocol-Version"));
    if (call.method != u"initialize" && !header.isEmpty() && !isLegacyVersion(header))
        return call.unsupportedVersion(header);
    if (call.id.isUndefined())
        return call.accepted();

    if (call.method == u"initialize")
        return initialize(call);
    if (call.method == u"ping")
        return result(call, {});
    if (call.method == u"tools/list")
        return listTools(call);
    if (call.method == u"tools/call")
        return callTool(call);
    return call.error(RpcError::MethodNotFound, QStringLiteral("Method not found"), 200);
}

McpAnswer McpProtocol::initialize(const Call &call) const
{
    const QJsonValue requested = call.params.value(QStringLiteral("protocolVersion"));
    if (!requested.isString())
        return call.error(RpcError::InvalidParams, QStringLiteral("protocolVersion is needed"), 200);
    // A version that we lack is answered with one that we have (2025-11-25, basic/lifecycle).
    const QString version = isLegacyVersion(requested.toString()) ? requested.toString() : kNewestLegacyVersion;
    return result(call, {{QStringLiteral("protocolVersion"), version},
                         {QStringLiteral("capabilities"), QJsonObject{{QStringLiteral("tools"), QJsonObject{}}}},
                         {QStringLiteral("serverInfo"), serverInfo()},
                         {QStringLiteral("instructions"), kInstructions}});
}

McpAnswer McpProtocol::listTools(const Call &call) const
{
    // Everything is on the first page, so that no cursor was ever given out.
    if (call.params.contains(QStringLiteral("cursor")))
        return call.error(RpcError::InvalidParams, QStringLiteral("Unknown cursor"), 200);
    QJsonObject json{{QStringLiteral("tools"), m_tools.describe()}};
    if (call.era == Era::Modern) {
        json.insert(QStringLiteral("ttlMs"), kCacheMs);
        json.insert(QStringLiteral("cacheScope"), QStringLiteral("public"));
    }
    return result(call, json);
}

McpAnswer McpProtocol::callTool(const Call &call) const
{
    const QString tool = call.params.value(QStringLiteral("name")).toString();
    if (tool.isEmpty())
        return call.error(RpcError::InvalidParams, QStringLiteral("name is needed"), 200);
    const QJsonValue arguments = call.params.value(QStringLiteral("arguments"));
    if (!arguments.isUndefined() && !arguments.isObject())
        return call.error(RpcError::InvalidParams, QStringLiteral("arguments must be an object"), 200);
    if (!m_tools.has(tool))
        return call.error(RpcError::InvalidParams, QStringLiteral("Unknown tool: %1").arg(tool), 200);

    const QJsonObject json = m_tools.call(tool, arguments.toObject());
    McpAnswer answer = result(call, json);
    answer.tool = tool;
    answer.toolFailed = json.value(QStringLiteral("isError")).toBool();
    return answer;
}

McpAnswer McpProtocol::result(const Call &call, QJsonObject result) const
{
    if (call.era == Era::Modern) {
        result.insert(QStringLiteral("resultType"), QStringLiteral("complete"));
        result.insert(QStringLiteral("_meta"), QJsonObject{{kMetaServerInfo, serverInfo()}});
    }
    const QJsonObject json{{QStringLiteral("jsonrpc"), QStringLiteral("2.0")},
                           {QStringLiteral("id"), call.id},
                           {QStringLiteral("result"), result}};
    McpAnswer answer;
    answer.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    answer.method = methodLabel(call.method);
    return answer;
}

QJsonObject McpProtocol::serverInfo() const
{
    return {{QStringLiteral("name"), QStringLiteral("filesystem-mcp")},
            {QStringLiteral("title"), QStringLiteral("Files, read-only")},
            {QStringLiteral("version"), m_version}};
}

} // namespace server::filesystem_mcp
