// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/daemon/option_table.h"

#include <QStandardPaths>

#include <algorithm>

namespace server::daemon {
namespace {

using namespace Qt::StringLiterals;
using enum OptionKind;
using enum TakenUp;

std::vector<OptionRow> makeTable()
{
    return {
        {.name = u"data-dir"_s, .value = u"folder"_s,
         .fallback = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/mcp-platform"_s,
         .about = u"Where everything is kept."_s},
        {.name = u"listen"_s, .value = u"host:port"_s, .fallback = u"127.0.0.1:8080"_s,
         .about = u"Address to listen on; port 0 takes a free one."_s},
        {.name = u"admin-email"_s, .value = u"mail"_s, .fallback = u"admin@localhost"_s, .about = u"The first administrator's address."_s},
        {.name = u"environment"_s, .value = u"name"_s, .fallback = u"production"_s, .about = u"What GET /info calls this installation."_s},
        {.name = u"log-level"_s, .value = u"level"_s, .fallback = u"info"_s,
         .about = u"How much goes into the log, while the setting log.level is not set: debug, info, warn or error."_s, .takenUp = AtReload},
        {.name = u"public-rate-tier"_s, .value = u"tier"_s, .fallback = u"pro"_s,
         .about = u"Rate limit of callers without credentials, by address: free, basic, pro or enterprise."_s, .takenUp = AtReload},
        {.name = u"max-connections"_s, .kind = Number, .value = u"count"_s, .fallback = u"10000"_s,
         .about = u"How many connections there may be at once."_s, .takenUp = AtReload},
        {.name = u"audit-retention-days"_s, .kind = Number, .value = u"days"_s, .fallback = u"365"_s,
         .about = u"How long entries of the audit log are kept; 0: for ever."_s, .takenUp = AtReload},
        {.name = u"stop-timeout"_s, .kind = Number, .value = u"seconds"_s, .fallback = u"10"_s,
         .about = u"How long services have to end by themselves when the server ends."_s},
        {.name = u"insecure-allow-plain-http"_s, .kind = Flag, .about = u"Listen beyond loopback without TLS."_s},
        {.name = u"tls-cert"_s, .value = u"file"_s, .about = u"Certificate chain in PEM; then only TLS is spoken. Read again on SIGHUP."_s, .takenUp = AtReload},
        {.name = u"tls-key"_s, .value = u"file"_s, .about = u"The certificate's private key in PEM."_s, .takenUp = AtReload},
        {.name = u"allowed-host"_s, .kind = List, .value = u"name"_s,
         .about = u"A host name that clients may use for this server; may be repeated."_s},
        {.name = u"trusted-proxy"_s, .kind = List, .value = u"address[/bits]"_s,
         .about = u"Reverse proxy whose word on the client's address counts; may be repeated."_s},
        {.name = u"proxy-header"_s, .value = u"kind"_s, .fallback = u"x-forwarded-for"_s,
         .about = u"What the proxies write: x-forwarded-for, or forwarded (RFC 7239)."_s},
    };
}

} // namespace

const std::vector<OptionRow> &optionTable()
{
    static const std::vector<OptionRow> table = makeTable();
    return table;
}

const OptionRow *findOption(const QString &name)
{
    const auto &table = optionTable();
    const auto found = std::find_if(table.begin(), table.end(), [&name](const OptionRow &row) { return row.name == name; });
    return found == table.end() ? nullptr : &*found;
}

QString variableOf(const OptionRow &row)
{
    return u"MCP_PLATFORM_"_s + row.name.toUpper().replace(u'-', u'_');
}

} // namespace server::daemon
