// SPDX-License-Identifier: GPL-3.0-or-later
// EngineAddress: where a container engine listens. Plain value; any thread.
#pragma once

#include "core/result.h"

#include <QString>
#include <QVector>

#include <functional>

namespace server::engine {

struct EngineAddress
{
    enum class Kind { LocalSocket, Tcp, Tls };
    Kind kind = Kind::LocalSocket;
    QString path;       // of a Unix socket, or the name of a pipe on Windows
    QString host;
    quint16 port = 0;
    QString tlsFolder;  // for Tls: ca.pem, cert.pem and key.pem lie there
    bool operator==(const EngineAddress &) const = default;

    QString toText() const; // "unix:///var/run/docker.sock"
};

// "unix:///run/docker.sock", "tcp://host:2376", "npipe:////./pipe/docker_engine". With a `tlsFolder`, TCP means TLS.
// Validation names the field `engine.address`.
core::Result<EngineAddress> engineAddress(const QString &text, const QString &tlsFolder = {});

// Where engines are looked for, the likeliest first: DOCKER_HOST alone when it is set (with
// DOCKER_TLS_VERIFY and DOCKER_CERT_PATH), else the places where Docker and Podman listen.
QVector<EngineAddress> likelyEngineAddresses(const std::function<QString(const char *name)> &environment);

} // namespace server::engine
