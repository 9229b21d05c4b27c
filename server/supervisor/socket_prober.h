// SPDX-License-Identifier: GPL-3.0-or-later
// SocketProber: probes over real sockets to 127.0.0.1. HTTP by a client of its own (RFC 9112): one
// GET, no redirects, no proxy, head of the answer at most 16 KiB, body at most 4 KiB and ignored.
// Runtime thread; owned by the composition root.
#pragma once

#include "server/supervisor/health_prober.h"

#include <QObject>

namespace server::supervisor {

class SocketProber final : public QObject, public HealthProber
{
public:
    explicit SocketProber(QObject *parent = nullptr);
    ~SocketProber() override;

    void probe(const ProbeTarget &target, std::function<void(const ProbeResult &)> done) override;
};

// The request target that a configured endpoint means: a path, unsafe bytes percent-encoded; empty
// when it is no path.
QByteArray requestTargetOf(const QString &path);

} // namespace server::supervisor
