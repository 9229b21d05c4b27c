// SPDX-License-Identifier: GPL-3.0-or-later
// filesystem-mcp: a small MCP server with read-only file tools below one folder, over Streamable
// HTTP on 127.0.0.1. The sample service of MCP Console, and a fair test for any MCP client.
#include "core/version.h"
#include "server/filesystem_mcp/endpoint.h"
#include "server/filesystem_mcp/shutdown.h"
#include "server/http/listener.h"
#include "server/http/websocket.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTimer>

using namespace server;
using namespace server::filesystem_mcp;

namespace {

constexpr int kExitFailure = 1;
constexpr int kExitUsage = 2;
constexpr std::chrono::seconds kHeartbeat{30};

// MCP over HTTP knows no WebSocket.
class NoWebSockets final : public http::WebSocketHandler
{
public:
    void opened(http::WebSocketPeerPtr peer) override { peer->close(http::CloseCode::PolicyViolation); }
};

int complain(const QString &text)
{
    std::fputs(qPrintable(QStringLiteral("filesystem-mcp: ") + text + u'\n'), stderr);
    return kExitUsage;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("filesystem-mcp"));
    QCoreApplication::setApplicationVersion(core::version());

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Serves read-only file tools below one folder to MCP clients, at POST /mcp on 127.0.0.1.\n"
        "Environment: PORT, MCP_ROOT, MCP_LOG_LEVEL (debug, info, warn, error)."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("root"), QStringLiteral("The folder; MCP_ROOT or the working directory by default."),
                                 QStringLiteral("[root]"));
    const QCommandLineOption portOption(QStringLiteral("port"), QStringLiteral("Port; 0 takes a free one. PORT by default, else 0."),
                                        QStringLiteral("port"));
    parser.addOption(portOption);
    parser.process(app);

    if (parser.positionalArguments().size() > 1)
        return complain(QStringLiteral("there can be one root only"));
    bool isNumber = true;
    const QString portText = parser.isSet(portOption) ? parser.value(portOption) : qEnvironmentVariable("PORT", QStringLiteral("0"));
    const ushort port = portText.toUShort(&isNumber);
    if (!isNumber)
        return complain(QStringLiteral("%1 is no port").arg(portText));
    const std::optional<core::LogLevel> level =
        core::logLevelFromString(qEnvironmentVariable("MCP_LOG_LEVEL", QStringLiteral("debug")));
    if (!level)
        return complain(QStringLiteral("MCP_LOG_LEVEL must be debug, info, warn or error"));

    const core::SystemClock clock;
    JsonLog log(stderr, *level, clock);
    const QString rootPath =
        parser.positionalArguments().value(0, qEnvironmentVariable("MCP_ROOT", QStringLiteral(".")));
    const core::Result<RootDirectory> root = RootDirectory::open(rootPath);
    if (!root) {
        log.write(core::LogLevel::Error, QStringLiteral("cannot open the root folder"),
                  {{QStringLiteral("root"), rootPath}, {QStringLiteral("reason"), root.error().message}});
        return kExitFailure;
    }

    const FileTools tools(*root);
    const McpProtocol protocol(tools, core::version());
    Metrics metrics(clock.nowMs());
    Endpoint endpoint(protocol, metrics, log);
    NoWebSockets noWebSockets;

    http::ListenerOptions options;
    options.port = port;
    options.lanes = 1;
    http::Listener listener(endpoint, noWebSockets, options);
    const core::Result<quint16> bound = listener.start();
    if (!bound) {
        log.write(core::LogLevel::Error, QStringLiteral("cannot listen"),
                  {{QStringLiteral("port"), port}, {QStringLiteral("reason"), bound.error().message}});
        return kExitFailure;
    }
    log.write(core::LogLevel::Info, QStringLiteral("listening"),
              {{QStringLiteral("url"), QStringLiteral("http://127.0.0.1:%1/mcp").arg(*bound)},
               {QStringLiteral("root"), root->displayPath()},
               {QStringLiteral("version"), core::version()}});
    std::printf("ready http://127.0.0.1:%u\n", unsigned(*bound));
    std::fflush(stdout);

    QTimer heartbeat;
    const qint64 startedMs = clock.monotonicMs();
    QObject::connect(&heartbeat, &QTimer::timeout, &heartbeat, [&] {
        log.write(core::LogLevel::Debug, QStringLiteral("heartbeat"),
                  {{QStringLiteral("uptimeSeconds"), (clock.monotonicMs() - startedMs) / 1000},
                   {QStringLiteral("requests"), qint64(metrics.requests())}});
    });
    if (*level == core::LogLevel::Debug)
        heartbeat.start(kHeartbeat);

    whenAskedToEnd(&app, [&] {
        log.write(core::LogLevel::Info, QStringLiteral("stopping"));
        QCoreApplication::quit();
    });
    const int code = QCoreApplication::exec();
    listener.stop();
    log.write(core::LogLevel::Info, QStringLiteral("stopped"), {{QStringLiteral("requests"), qint64(metrics.requests())}});
    return code;
}
