// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/launch_environment.h"

#include <algorithm>
#include <cstring>
#include <iterator>

extern char **environ;

namespace server::runtime {

namespace {

constexpr const char *kInherited[] = {
    // the person and the place
    "PATH", "HOME", "USER", "LOGNAME", "SHELL", "LANG", "LANGUAGE", "TZ", "TMPDIR", "TERM",
    "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "LD_LIBRARY_PATH",
    // how to reach and trust the network
    "SSL_CERT_FILE", "SSL_CERT_DIR", "NODE_EXTRA_CA_CERTS", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE",
    "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "all_proxy", "no_proxy",
    // where npx and uvx take packages from
    "NPM_CONFIG_REGISTRY", "npm_config_registry", "NPM_CONFIG_CACHE", "npm_config_cache", "UV_CACHE_DIR",
};
constexpr char kDefaultPath[] = "/usr/local/bin:/usr/bin:/bin";

} // namespace

bool isInheritedVariable(const QByteArray &name)
{
    return name.startsWith("LC_")
        || std::any_of(std::begin(kInherited), std::end(kInherited), [&](const char *known) { return name == known; });
}

Environment inheritedEnvironment()
{
    Environment out;
    for (char **entry = environ; entry && *entry; ++entry) {
        const char *equals = strchr(*entry, '=');
        if (!equals)
            continue;
        const QByteArray name(*entry, equals - *entry);
        if (isInheritedVariable(name))
            out.insert(name, QByteArray(equals + 1));
    }
    if (out.value("PATH").isEmpty())
        out.insert("PATH", kDefaultPath);
    return out;
}

void addVariables(Environment &environment, const QMap<QString, QString> &variables)
{
    for (auto it = variables.cbegin(); it != variables.cend(); ++it)
        environment.insert(it.key().toUtf8(), it.value().toUtf8());
}

QList<QByteArray> asList(const Environment &environment)
{
    QList<QByteArray> out;
    out.reserve(environment.size());
    for (auto it = environment.cbegin(); it != environment.cend(); ++it)
        out.append(it.key() + '=' + it.value());
    return out;
}

} // namespace server::runtime
