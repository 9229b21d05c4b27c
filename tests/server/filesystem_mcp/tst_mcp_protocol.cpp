// SPDX-License-Identifier: GPL-3.0-or-later
// Both eras of the protocol, message by message: what is answered, with which HTTP status and which
// JSON-RPC code.
#include "server/filesystem_mcp/endpoint.h"
#include "server/filesystem_mcp/mcp_protocol.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace server;
using namespace server::filesystem_mcp;

namespace {

constexpr const char *kVersion = "io.modelcontextprotocol/protocolVersion";
constexpr const char *kCapabilities = "io.modelcontextprotocol/clientCapabilities";

QJsonObject meta(const QString &version = "2026-07-28")
{
    return {{kVersion, version}, {kCapabilities, QJsonObject{}}};
}

QByteArray request(const QString &method, QJsonObject params, const QJsonValue &id = 1)
{
    return QJsonDocument(QJsonObject{{"jsonrpc", "2.0"}, {"id", id}, {"method", method}, {"params", params}}).toJson();
}

QByteArray modern(const QString &method, QJsonObject params = {}, const QString &version = "2026-07-28")
{
    params.insert("_meta", meta(version));
    return request(method, params);
}

http::Headers modernHeaders(const QByteArray &method, const QByteArray &name = {})
{
    http::Headers headers{{"MCP-Protocol-Version", "2026-07-28"}, {"Mcp-Method", method}};
    if (!name.isNull())
        headers.append({"Mcp-Name", name});
    return headers;
}

} // namespace

Q_DECLARE_METATYPE(http::Headers)

class TestMcpProtocol : public QObject
{
    Q_OBJECT
private slots:
    void answers_data()
    {
        QTest::addColumn<http::Headers>("headers");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code"); // 0: a result, or nothing at all
        const http::Headers none;
        const http::Headers old{{"MCP-Protocol-Version", "2025-11-25"}};

        QTest::newRow("no JSON") << none << QByteArray("{") << 400 << -32700;
        QTest::newRow("nothing") << none << QByteArray() << 400 << -32700;
        QTest::newRow("a batch") << none << QByteArray("[]") << 400 << -32600;
        QTest::newRow("an id of null") << none << QByteArray(R"({"jsonrpc":"2.0","id":null,"method":"ping"})") << 400 << -32600;
        QTest::newRow("an id with a fraction") << none << request("ping", {}, 1.5) << 400 << -32600;
        QTest::newRow("another JSON-RPC") << none << QByteArray(R"({"jsonrpc":"1.0","id":1,"method":"ping"})") << 400 << -32600;
        QTest::newRow("no method") << none << QByteArray(R"({"jsonrpc":"2.0","id":1})") << 400 << -32600;
        QTest::newRow("an answer to nothing") << none << QByteArray(R"({"jsonrpc":"2.0","id":1,"result":{}})") << 400 << -32600;
        QTest::newRow("params in a list") << none << QByteArray(R"({"jsonrpc":"2.0","id":1,"method":"ping","params":[]})") << 400 << -32602;

        QTest::newRow("legacy: initialize") << none << request("initialize", {{"protocolVersion", "2025-11-25"}}) << 200 << 0;
        QTest::newRow("legacy: initialize without a version") << none << request("initialize", {}) << 200 << -32602;
        QTest::newRow("legacy: initialized") << old << QByteArray(R"({"jsonrpc":"2.0","method":"notifications/initialized"})") << 202 << 0;
        QTest::newRow("legacy: an unknown notification") << old << QByteArray(R"({"jsonrpc":"2.0","method":"notifications/else"})") << 202 << 0;
        QTest::newRow("legacy: ping") << old << request("ping", {}) << 200 << 0;
        QTest::newRow("legacy: ping with a text as id") << old << request("ping", {}, "a") << 200 << 0;
        QTest::newRow("legacy: without a version header") << none << request("tools/list", {}) << 200 << 0;
        QTest::newRow("legacy: a version that is none") << http::Headers{{"MCP-Protocol-Version", "1900-01-01"}} << request("ping", {}) << 400 << -32022;
        QTest::newRow("legacy: a session nobody gave out") << http::Headers{{"MCP-Session-Id", "x"}} << request("ping", {}) << 200 << 0;
        QTest::newRow("legacy: unknown method") << old << request("resources/list", {}) << 200 << -32601;
        QTest::newRow("legacy: a cursor nobody gave out") << old << request("tools/list", {{"cursor", "x"}}) << 200 << -32602;
        QTest::newRow("legacy: unknown tool") << old << request("tools/call", {{"name", "write_file"}}) << 200 << -32602;
        QTest::newRow("legacy: no tool") << old << request("tools/call", {}) << 200 << -32602;
        QTest::newRow("legacy: arguments in a list") << old << request("tools/call", {{"name", "list_directory"}, {"arguments", QJsonArray{}}}) << 200 << -32602;
        QTest::newRow("legacy: a call") << old << request("tools/call", {{"name", "list_directory"}}) << 200 << 0;
        QTest::newRow("legacy: a version of the old kind in _meta") << old << modern("tools/list", {}, "2025-11-25") << 200 << 0;

        QTest::newRow("modern: discover") << modernHeaders("server/discover") << modern("server/discover") << 200 << 0;
        QTest::newRow("modern: discover without _meta") << none << request("server/discover", {}) << 400 << -32602;
        QTest::newRow("modern: the header alone") << modernHeaders("tools/list") << request("tools/list", {}) << 400 << -32602;
        QTest::newRow("modern: no capabilities") << modernHeaders("tools/list")
            << request("tools/list", {{"_meta", QJsonObject{{kVersion, "2026-07-28"}}}}) << 400 << -32602;
        QTest::newRow("modern: a version that is no text") << modernHeaders("tools/list")
            << request("tools/list", {{"_meta", QJsonObject{{kVersion, 7}, {kCapabilities, QJsonObject{}}}}}) << 400 << -32602;
        QTest::newRow("modern: list") << modernHeaders("tools/list") << modern("tools/list") << 200 << 0;
        QTest::newRow("modern: header names in any case") << http::Headers{{"mcp-protocol-version", "2026-07-28"}, {"MCP-METHOD", "tools/list"}} << modern("tools/list") << 200 << 0;
        QTest::newRow("modern: header values are case-sensitive") << modernHeaders("Tools/List") << modern("tools/list") << 400 << -32020;
        QTest::newRow("modern: no version header") << http::Headers{{"Mcp-Method", "tools/list"}} << modern("tools/list") << 400 << -32020;
        QTest::newRow("modern: another version in the header") << http::Headers{{"MCP-Protocol-Version", "2025-11-25"}, {"Mcp-Method", "tools/list"}} << modern("tools/list") << 400 << -32020;
        QTest::newRow("modern: another version in the body") << modernHeaders("tools/list") << modern("tools/list", {}, "2027-01-01") << 400 << -32020;
        QTest::newRow("modern: a version that we lack") << http::Headers{{"MCP-Protocol-Version", "2027-01-01"}, {"Mcp-Method", "tools/list"}} << modern("tools/list", {}, "2027-01-01") << 400 << -32022;
        QTest::newRow("modern: no method header") << http::Headers{{"MCP-Protocol-Version", "2026-07-28"}} << modern("tools/list") << 400 << -32020;
        QTest::newRow("modern: another method in the header") << modernHeaders("tools/call") << modern("tools/list") << 400 << -32020;
        QTest::newRow("modern: no name header") << modernHeaders("tools/call") << modern("tools/call", {{"name", "list_directory"}}) << 400 << -32020;
        QTest::newRow("modern: another name in the header") << modernHeaders("tools/call", "search_files") << modern("tools/call", {{"name", "list_directory"}}) << 400 << -32020;
        QTest::newRow("modern: a call") << modernHeaders("tools/call", "list_directory") << modern("tools/call", {{"name", "list_directory"}}) << 200 << 0;
        QTest::newRow("modern: a name in Base64") << modernHeaders("tools/call", "=?base64?bGlzdF9kaXJlY3Rvcnk=?=") << modern("tools/call", {{"name", "list_directory"}}) << 200 << 0;
        QTest::newRow("modern: a name in broken Base64") << modernHeaders("tools/call", "=?base64?%%%?=") << modern("tools/call", {{"name", "list_directory"}}) << 400 << -32020;
        QTest::newRow("modern: a name with raw UTF-8") << modernHeaders("tools/call", "\xc3\xa4") << modern("tools/call", {{"name", QStringLiteral("ä")}}) << 400 << -32020;
        QTest::newRow("modern: a method in Base64 is none") << modernHeaders("=?base64?dG9vbHMvbGlzdA==?=") << modern("tools/list") << 400 << -32020;
        QTest::newRow("modern: unknown tool") << modernHeaders("tools/call", "write_file") << modern("tools/call", {{"name", "write_file"}}) << 200 << -32602;
        QTest::newRow("modern: unknown method") << modernHeaders("resources/list") << modern("resources/list") << 404 << -32601;
        QTest::newRow("modern: ping is gone") << modernHeaders("ping") << modern("ping") << 404 << -32601;
        QTest::newRow("modern: initialize is gone") << modernHeaders("initialize") << modern("initialize") << 404 << -32601;
        QTest::newRow("modern: nothing to subscribe to") << modernHeaders("subscriptions/listen") << modern("subscriptions/listen") << 404 << -32601;
    }

    void answers()
    {
        QFETCH(http::Headers, headers);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(int, code);
        const McpAnswer answer = m_protocol->answer(headers, body);
        const QJsonObject json = QJsonDocument::fromJson(answer.body).object();
        QVERIFY2(answer.status == status && answer.errorCode == code, answer.body);
        QCOMPARE(json["error"]["code"].toInt(), code);
        if (status == 202) {
            QVERIFY(answer.body.isEmpty());
            return;
        }
        QCOMPARE(json["jsonrpc"].toString(), "2.0");
        QCOMPARE(json.contains("result"), code == 0);
        // The id of the request comes back as it was; where it could not be read there is none.
        const QJsonObject sent = QJsonDocument::fromJson(body).object();
        const bool readable = sent["id"].isString() || sent["id"].toDouble() == 1;
        QCOMPARE(json.contains("id"), readable);
        if (readable)
            QCOMPARE(json["id"], sent["id"]);
    }

    void handshake()
    {
        const QJsonObject result = resultOf({}, request("initialize", {{"protocolVersion", "2025-06-18"}}));
        QCOMPARE(result["protocolVersion"].toString(), "2025-06-18");
        QCOMPARE(result["serverInfo"]["name"].toString(), "filesystem-mcp");
        QCOMPARE(result["serverInfo"]["version"].toString(), "9.9");
        QVERIFY(result["capabilities"].toObject().contains("tools"));
        QVERIFY(!result.contains("resultType"));
        const QJsonObject older = resultOf({}, request("initialize", {{"protocolVersion", "2024-11-05"}}));
        QCOMPARE(older["protocolVersion"].toString(), "2025-11-25");
    }

    void discovery()
    {
        const QJsonObject result = resultOf(modernHeaders("server/discover"), modern("server/discover"));
        QCOMPARE(result["resultType"].toString(), "complete");
        QCOMPARE(result["supportedVersions"][0].toString(), "2026-07-28");
        QVERIFY(result["ttlMs"].toInt() > 0);
        QCOMPARE(result["cacheScope"].toString(), "public");
        QCOMPARE(result["_meta"]["io.modelcontextprotocol/serverInfo"]["name"].toString(), "filesystem-mcp");
    }

    void theEraDecidesTheFormOfAList()
    {
        const QJsonObject now = resultOf(modernHeaders("tools/list"), modern("tools/list"));
        QCOMPARE(now["resultType"].toString(), "complete");
        QVERIFY(now.contains("ttlMs") && now.contains("cacheScope"));
        const QJsonObject before = resultOf({}, request("tools/list", {}));
        QVERIFY(!before.contains("resultType") && !before.contains("ttlMs") && !before.contains("_meta"));
        QCOMPARE(now["tools"].toArray(), before["tools"].toArray());
        QCOMPARE(now["tools"].toArray().size(), 4);
    }

    void anUnsupportedVersionNamesTheSupportedOnes()
    {
        const McpAnswer answer = m_protocol->answer({{"MCP-Protocol-Version", "1900-01-01"}}, modern("tools/list", {}, "1900-01-01"));
        const QJsonObject data = QJsonDocument::fromJson(answer.body)["error"]["data"].toObject();
        QCOMPARE(data["requested"].toString(), "1900-01-01");
        QCOMPARE(data["supported"].toArray(), QJsonArray::fromStringList(McpProtocol::supportedVersions()));
    }

    void aFailingToolIsAResult()
    {
        const McpAnswer answer = m_protocol->answer(
            {}, request("tools/call", {{"name", "read_text_file"}, {"arguments", QJsonObject{{"path", "../x"}}}}));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.errorCode, 0);
        QCOMPARE(answer.tool, "read_text_file");
        QVERIFY(answer.toolFailed);
        QVERIFY(QJsonDocument::fromJson(answer.body)["result"]["isError"].toBool());
    }

    void labelsAreNotThePeersToMake()
    {
        QCOMPARE(m_protocol->answer({}, request("evil\"} 1", {})).method, QByteArray("other"));
        QVERIFY(m_protocol->answer({}, request("tools/call", {{"name", "made up"}})).tool.isEmpty());
    }

    void origins_data()
    {
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<bool>("local");
        QTest::newRow("localhost") << QByteArray("http://localhost:5173") << true;
        QTest::newRow("127.0.0.1") << QByteArray("http://127.0.0.1") << true;
        QTest::newRow("IPv6 loopback") << QByteArray("http://[::1]:80") << true;
        QTest::newRow("a page elsewhere") << QByteArray("https://example.com") << false;
        QTest::newRow("a name that begins like ours") << QByteArray("http://localhost.example.com") << false;
        QTest::newRow("an address in a name") << QByteArray("http://127.0.0.1.example.com") << false;
        QTest::newRow("a name in the user part") << QByteArray("http://localhost@example.com") << false;
        QTest::newRow("a sandboxed page") << QByteArray("null") << false;
        QTest::newRow("a file") << QByteArray("file:///x") << false;
        QTest::newRow("nothing") << QByteArray("") << false;
    }

    void origins()
    {
        QFETCH(QByteArray, origin);
        QFETCH(bool, local);
        QCOMPARE(isLocalOrigin(origin), local);
    }

    void init()
    {
        m_tools = std::make_unique<FileTools>(*RootDirectory::open(m_dir.path()));
        m_protocol = std::make_unique<McpProtocol>(*m_tools, "9.9");
    }

private:
    QJsonObject resultOf(const http::Headers &headers, const QByteArray &body)
    {
        return QJsonDocument::fromJson(m_protocol->answer(headers, body).body)["result"].toObject();
    }

    QTemporaryDir m_dir;
    std::unique_ptr<FileTools> m_tools;
    std::unique_ptr<McpProtocol> m_protocol;
};

QTEST_GUILESS_MAIN(TestMcpProtocol)
#include "tst_mcp_protocol.moc"
