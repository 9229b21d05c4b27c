// SPDX-License-Identifier: GPL-3.0-or-later
// mcp-platform-server: the headless daemon. Prints one line "ready http://HOST:PORT" to stdout when
// it accepts connections ("https" with a certificate); logs go to stderr. SIGTERM and SIGINT: finish,
// exit 0. SIGHUP: read certificate and key again.
#include "log_level.h"
#include "platform_key.h"
#include "server/api/platform.h"
#include "signals.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStandardPaths>

#include <cstdio>

namespace {

using namespace Qt::StringLiterals;

struct Address
{
    QHostAddress host;
    quint16 port = 0;
};

// "127.0.0.1:8080", "[::1]:8080", "localhost:0"
std::optional<Address> parseListen(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon <= 0)
        return std::nullopt;
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    bool isPort = false;
    const uint port = text.mid(colon + 1).toUInt(&isPort);
    QHostAddress address;
    if (host == "localhost"_L1)
        address = QHostAddress(QHostAddress::LocalHost);
    else if (!address.setAddress(host))
        return std::nullopt;
    if (!isPort || port > 65535)
        return std::nullopt;
    return Address{address, quint16(port)};
}

int fail(const QString &why)
{
    std::fprintf(stderr, "mcp-platform-server: %s\n", qPrintable(why));
    return 2;
}

QString urlHost(const QHostAddress &address)
{
    return address.protocol() == QAbstractSocket::IPv6Protocol ? u'[' + address.toString() + u']' : address.toString();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"mcp-platform-server"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MCP_VERSION));
    qSetMessagePattern(u"%{time yyyy-MM-ddThh:mm:ss.zzz} %{if-debug}debug%{endif}%{if-info}info%{endif}%{if-warning}warn%{endif}"
                       "%{if-critical}error%{endif}%{if-fatal}fatal%{endif} %{if-category}%{category}: %{endif}%{message}"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Runs MCP services and serves the MCP Platform API."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption dataDir(u"data-dir"_s, u"Where everything is kept."_s, u"folder"_s,
                                     QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/mcp-platform"_s);
    const QCommandLineOption listen(u"listen"_s, u"Address to listen on; port 0 takes a free one."_s, u"host:port"_s, u"127.0.0.1:8080"_s);
    const QCommandLineOption adminEmail(u"admin-email"_s, u"The first administrator's address."_s, u"mail"_s, u"admin@localhost"_s);
    const QCommandLineOption environment(u"environment"_s, u"What GET /info calls this installation."_s, u"name"_s, u"production"_s);
    const QCommandLineOption publicTier(u"public-rate-tier"_s, u"Rate limit of callers without credentials, by address: free, basic, pro or enterprise."_s,
                                        u"tier"_s, u"pro"_s);
    const QCommandLineOption allowPlain(u"insecure-allow-plain-http"_s, u"Listen beyond loopback without TLS."_s);
    const QCommandLineOption auditDays(u"audit-retention-days"_s, u"How long entries of the audit log are kept; 0: for ever."_s, u"days"_s, u"365"_s);
    const QCommandLineOption tlsCertificate(u"tls-cert"_s, u"Certificate chain in PEM; then only TLS is spoken. Read again on SIGHUP."_s, u"file"_s);
    const QCommandLineOption tlsKey(u"tls-key"_s, u"The certificate's private key in PEM."_s, u"file"_s);
    const QCommandLineOption allowedHost(u"allowed-host"_s, u"A host name that clients may use for this server; may be repeated."_s, u"name"_s);
    const QCommandLineOption trustedProxy(u"trusted-proxy"_s, u"Reverse proxy whose word on the client's address counts; may be repeated."_s, u"address[/bits]"_s);
    const QCommandLineOption proxyHeader(u"proxy-header"_s, u"What the proxies write: x-forwarded-for, or forwarded (RFC 7239)."_s, u"kind"_s, u"x-forwarded-for"_s);
    parser.addOptions({dataDir, listen, adminEmail, environment, publicTier, allowPlain, auditDays,
                       tlsCertificate, tlsKey, allowedHost, trustedProxy, proxyHeader});
    parser.addPositionalArgument(u"rotate-key"_s, u"Seal every secret in the data folder with a new key, while no server runs on it."_s, u"[rotate-key]"_s);
    parser.process(app);
    const core::Result<OutsideKeys> keys = takeOutsideKeys();
    if (!keys)
        return fail(keys.error().message);
    if (parser.positionalArguments() == QStringList{u"rotate-key"_s})
        return rotateKeyCommand(parser.value(dataDir), *keys);
    if (!parser.positionalArguments().isEmpty())
        return fail(u"does not know what to do with \"%1\"; see --help"_s.arg(parser.positionalArguments().first()));

    const std::optional<Address> address = parseListen(parser.value(listen));
    if (!address)
        return fail(u"--listen takes an address and a port, such as 127.0.0.1:8080"_s);
    const bool speaksTls = parser.isSet(tlsCertificate);
    if (speaksTls != parser.isSet(tlsKey))
        return fail(u"--tls-cert and --tls-key belong together"_s);
    if (!address->host.isLoopback() && !speaksTls && !parser.isSet(allowPlain))
        return fail(u"%1 can be reached from other machines and this server speaks plain HTTP; give --tls-cert and --tls-key, or put a "
                    "TLS proxy in front and give --insecure-allow-plain-http, or listen on 127.0.0.1"_s.arg(address->host.toString()));
    const std::optional<server::store::Tier> tier = server::store::tierFromString(parser.value(publicTier));
    if (!tier)
        return fail(u"--public-rate-tier takes free, basic, pro or enterprise"_s);

    bool isNumber = false;
    const int keptDays = parser.value(auditDays).toInt(&isNumber);
    if (!isNumber || keptDays < 0)
        return fail(u"--audit-retention-days takes a number of days, or 0"_s);

    server::api::PlatformOptions options;
    for (const QString &text : parser.values(trustedProxy)) {
        const QPair<QHostAddress, int> subnet = QHostAddress::parseSubnet(text);
        if (subnet.second < 0)
            return fail(u"--trusted-proxy takes an address or a network such as 10.0.0.0/8, not \"%1\""_s.arg(text));
        options.trustedProxies.append(subnet);
    }
    const QString header = parser.value(proxyHeader);
    if (header != "x-forwarded-for"_L1 && header != "forwarded"_L1)
        return fail(u"--proxy-header takes x-forwarded-for or forwarded"_s);
    options.readsForwarded = header == "forwarded"_L1;
    for (const QString &host : parser.values(allowedHost))
        options.allowedHosts.append(host.toLatin1());
    options.tlsCertificate = parser.value(tlsCertificate);
    options.tlsKey = parser.value(tlsKey);
    options.dataDir = parser.value(dataDir);
    options.address = address->host;
    options.port = address->port;
    options.adminEmail = parser.value(adminEmail);
    options.environment = parser.value(environment);
    options.publicTier = *tier;
    options.auditRetention = core::Seconds(qint64(keptDays) * 24 * 3600);
    options.adminPassword = qEnvironmentVariable("MCP_ADMIN_PASSWORD");
    options.platformKey = keys->current;
    options.logLevel = setLogLevel;
    // Secrets leave the environment before anything is started that could inherit them.
    qunsetenv("MCP_ADMIN_PASSWORD");

    Signals endSignals;
    QObject::connect(&endSignals, &Signals::endRequested, &app, &QCoreApplication::quit, Qt::QueuedConnection);
    server::api::Platform platform(options);
    QObject::connect(&endSignals, &Signals::reloadRequested, &app, [&platform] {
        const core::Result<> reloaded = platform.reloadTls();
        if (reloaded)
            qInfo("Certificate and key were read again");
        else
            qWarning("Certificate and key stay as they were: %s", qPrintable(reloaded.error().message));
    });
    const core::Result<quint16> port = platform.start();
    if (!port)
        return fail(port.error().detail.isEmpty() ? port.error().message : port.error().message + u": "_s + port.error().detail);
    std::printf("ready %s://%s:%d\n", speaksTls ? "https" : "http", qPrintable(urlHost(address->host)), *port);
    std::fflush(stdout);

    const int code = QCoreApplication::exec();
    platform.stop();
    return code;
}
