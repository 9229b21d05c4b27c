// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/daemon/server_config.h"

#include "server/daemon/config_file.h"

#include <functional>
#include <optional>

namespace server::daemon {
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

// Reads the values one by one and gathers what is wrong with them.
class Checker
{
public:
    Checker(const OptionValues &given, QStringList &problems) : m_given(given), m_problems(problems) { }

    void wrong(const QString &name, const QString &what) { m_problems.append(m_given.where(name) + u' ' + what); }

    qint64 number(const QString &name, qint64 least, qint64 most)
    {
        bool isNumber = false;
        const qint64 value = m_given.text(name).toLongLong(&isNumber);
        if (!isNumber || value < least || value > most)
            wrong(name, u"takes a whole number from %1 to %2"_s.arg(least).arg(most));
        return value;
    }
    QString oneOf(const QString &name, const QStringList &words)
    {
        const QString value = m_given.text(name);
        if (!words.contains(value))
            wrong(name, u"takes %1 or %2"_s.arg(words.mid(0, words.size() - 1).join(u", "_s), words.last()));
        return value;
    }
    QString text(const QString &name)
    {
        const QString value = m_given.text(name);
        if (value.isEmpty())
            wrong(name, u"may not be empty"_s);
        return value;
    }
    bool flag(const QString &name)
    {
        const QString value = m_given.text(name);
        if (!value.isEmpty() && value != "true"_L1 && value != "false"_L1)
            wrong(name, u"takes true or false"_s);
        return value == "true"_L1;
    }

private:
    const OptionValues &m_given;
    QStringList &m_problems;
};

void readProxies(const OptionValues &given, Checker &check, server::api::PlatformOptions &options)
{
    for (const QString &text : given.list(u"trusted-proxy"_s)) {
        const QPair<QHostAddress, int> subnet = QHostAddress::parseSubnet(text);
        if (subnet.second < 0)
            check.wrong(u"trusted-proxy"_s, u"takes an address or a network such as 10.0.0.0/8, not \"%1\""_s.arg(text));
        options.trustedProxies.append(subnet);
    }
    options.readsForwarded = check.oneOf(u"proxy-header"_s, {u"x-forwarded-for"_s, u"forwarded"_s}) == "forwarded"_L1;
    for (const QString &host : given.list(u"allowed-host"_s)) {
        if (host.isEmpty() || host.contains(u' ') || host.contains(u'/'))
            check.wrong(u"allowed-host"_s, u"takes a host name, not \"%1\""_s.arg(host));
        options.allowedHosts.append(host.toLatin1());
    }
}

void readValues(ServerConfig &config, QStringList &problems)
{
    const OptionValues &given = config.given;
    server::api::PlatformOptions &options = config.platform;
    Checker check(given, problems);
    options.dataDir = check.text(u"data-dir"_s);
    const std::optional<Address> address = parseListen(given.text(u"listen"_s));
    if (address) {
        options.address = address->host;
        options.port = address->port;
    } else {
        check.wrong(u"listen"_s, u"takes an address and a port, such as 127.0.0.1:8080"_s);
    }
    options.adminEmail = check.text(u"admin-email"_s);
    options.environment = check.text(u"environment"_s);
    config.logLevel = check.oneOf(u"log-level"_s, {u"debug"_s, u"info"_s, u"warn"_s, u"error"_s});
    const QString tier = check.oneOf(u"public-rate-tier"_s, {u"free"_s, u"basic"_s, u"pro"_s, u"enterprise"_s});
    options.publicTier = store::tierFromString(tier).value_or(store::Tier::Pro);
    options.maxConnections = int(check.number(u"max-connections"_s, 1, 1'000'000));
    options.auditRetention = core::Seconds(check.number(u"audit-retention-days"_s, 0, 100'000) * 24 * 3600);
    options.stopTimeout = core::Seconds(check.number(u"stop-timeout"_s, 0, 3600));
    config.plainIsAllowed = check.flag(u"insecure-allow-plain-http"_s);
    options.tlsCertificate = given.text(u"tls-cert"_s);
    options.tlsKey = given.text(u"tls-key"_s);
    if (options.tlsCertificate.isEmpty() != options.tlsKey.isEmpty())
        check.wrong(options.tlsKey.isEmpty() ? u"tls-cert"_s : u"tls-key"_s, u"needs the other: --tls-cert and --tls-key belong together"_s);
    readProxies(given, check, options);
}

} // namespace

server::api::LiveOptions ServerConfig::live() const
{
    return {platform.tlsCertificate, platform.tlsKey, platform.publicTier, platform.auditRetention, platform.maxConnections};
}

QString plainHttpProblem(const QHostAddress &address, const ServerConfig &config)
{
    if (address.isLoopback() || !config.platform.tlsCertificate.isEmpty() || config.plainIsAllowed)
        return {};
    return u"%1 can be reached from other machines and this server speaks plain HTTP; give --tls-cert and --tls-key, or put a "
           "TLS proxy in front and give --insecure-allow-plain-http, or listen on 127.0.0.1"_s.arg(address.toString());
}

LoadedConfig loadConfig(const ConfigSources &sources)
{
    LoadedConfig loaded;
    if (!sources.file.isEmpty()) {
        ReadConfig read = readConfigFile(sources.file);
        loaded.problems = read.problems;
        loaded.config.given = read.values;
    }
    QStringList unknown;
    loaded.config.given.lay(readEnvironment(unknown));
    for (const QString &variable : std::as_const(unknown))
        loaded.remarks.append(u"The variable %1 is no option and means nothing here"_s.arg(variable));
    loaded.config.given.lay(sources.commandLine);
    readValues(loaded.config, loaded.problems);
    return loaded;
}

} // namespace server::daemon
