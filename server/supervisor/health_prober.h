// SPDX-License-Identifier: GPL-3.0-or-later
// HealthProber: asks a replica once whether it is well. Lives on the runtime thread, never blocks.
// `done` is called exactly once, after at most `timeout` and never from within probe() itself.
// SocketProber is the real one; tests bring their own.
#pragma once

#include "core/clock.h"

#include <QString>

#include <functional>

namespace server::supervisor {

enum class ProbeKind { Http, Tcp };

struct ProbeTarget
{
    ProbeKind kind = ProbeKind::Tcp;
    int port = 0;     // of 127.0.0.1; nothing else is ever asked
    QString path;     // for Http: begins with '/', no scheme, no host
    core::Millis timeout{10'000};
};

enum class ProbeVerdict { Pass, Fail };

struct ProbeResult
{
    ProbeVerdict verdict = ProbeVerdict::Fail;
    QString output;       // in plain words: "HTTP 200 in 3 ms", "Connection refused"
    double latencyMs = 0; // until the verdict
};

class HealthProber
{
public:
    virtual ~HealthProber() = default;
    virtual void probe(const ProbeTarget &target, std::function<void(const ProbeResult &)> done) = 0;
};

} // namespace server::supervisor
