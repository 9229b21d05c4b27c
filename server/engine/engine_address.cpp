// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/engine_address.h"

#include <QUrl>

namespace server::engine {
namespace {

using namespace Qt::StringLiterals;

constexpr quint16 kPlainPort = 2375; // registered with IANA as docker and docker-s
constexpr quint16 kTlsPort = 2376;

core::Error noAddress(const QString &why)
{
    return core::Error::validation(u"engine.address"_s, why);
}

EngineAddress localSocket(const QString &path)
{
    return {.kind = EngineAddress::Kind::LocalSocket, .path = path, .host = {}, .port = 0, .tlsFolder = {}};
}

} // namespace

QString EngineAddress::toText() const
{
    switch (kind) {
    case Kind::LocalSocket: return path.startsWith(uR"(\\.\pipe\)"_s) ? u"npipe:////./pipe/"_s + path.mid(9) : u"unix://"_s + path;
    case Kind::Tcp:
    case Kind::Tls: break;
    }
    return u"tcp://%1:%2"_s.arg(host.contains(u':') ? u'[' + host + u']' : host).arg(port);
}

core::Result<EngineAddress> engineAddress(const QString &text, const QString &tlsFolder)
{
    if (text.startsWith(u"unix://"_s)) {
        const QString path = text.mid(7);
        if (!path.startsWith(u'/'))
            return noAddress(u"the path of a socket must begin with /"_s);
        return localSocket(path);
    }
    if (text.startsWith(u"npipe://"_s)) {
        const QString path = QString(text.mid(8)).replace(u'/', u'\\');
        if (!path.startsWith(uR"(\\.\pipe\)"_s))
            return noAddress(u"a pipe is written as npipe:////./pipe/name"_s);
        return localSocket(path);
    }
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != "tcp"_L1 || url.host().isEmpty() || !url.userInfo().isEmpty()
        || (!url.path().isEmpty() && url.path() != "/"_L1) || url.hasQuery() || url.hasFragment())
        return noAddress(u"must be unix:///path, tcp://host:port or npipe:////./pipe/name"_s);
    const bool isTls = !tlsFolder.isEmpty();
    return EngineAddress{.kind = isTls ? EngineAddress::Kind::Tls : EngineAddress::Kind::Tcp,
                         .path = {},
                         .host = url.host(),
                         .port = quint16(url.port(isTls ? kTlsPort : kPlainPort)),
                         .tlsFolder = tlsFolder};
}

QVector<EngineAddress> likelyEngineAddresses(const std::function<QString(const char *name)> &environment)
{
    if (const QString host = environment("DOCKER_HOST"); !host.isEmpty()) {
        QString tlsFolder;
        if (!environment("DOCKER_TLS_VERIFY").isEmpty()) {
            tlsFolder = environment("DOCKER_CERT_PATH");
            if (tlsFolder.isEmpty())
                tlsFolder = environment("HOME") + u"/.docker"_s;
        }
        const core::Result<EngineAddress> address = engineAddress(host, tlsFolder);
        return address ? QVector<EngineAddress>{*address} : QVector<EngineAddress>{};
    }
#ifdef Q_OS_WIN
    return {localSocket(uR"(\\.\pipe\docker_engine)"_s), localSocket(uR"(\\.\pipe\podman-machine-default)"_s)};
#else
    QVector<EngineAddress> places{localSocket(u"/var/run/docker.sock"_s)};
    if (const QString runtime = environment("XDG_RUNTIME_DIR"); !runtime.isEmpty()) {
        places.append(localSocket(runtime + u"/docker.sock"_s));
        places.append(localSocket(runtime + u"/podman/podman.sock"_s));
    }
    places.append(localSocket(u"/run/podman/podman.sock"_s));
    return places;
#endif
}

} // namespace server::engine
