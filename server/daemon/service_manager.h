// SPDX-License-Identifier: GPL-3.0-or-later
// ServiceManager: what the daemon and systemd tell each other: states (sd_notify(3)), a watchdog, sockets
// that were opened beforehand (sd_listen_fds(3)), the journal. Without systemd every call does nothing.
// Main thread; owned by the command serve.
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QHostAddress>

namespace server::daemon {

bool stderrIsJournal(); // $JOURNAL_STREAM names the very socket that stderr is

struct HandedSocket
{
    qintptr descriptor = -1; // -1: none was handed over
    QHostAddress address;
    quint16 port = 0;
};
// A listening TCP socket of systemd's. More than one, or one of another kind, is a Validation.
core::Result<HandedSocket> takeHandedSocket();

class ServiceManager
{
public:
    ServiceManager();

    core::Millis watchdogTime() const { return m_watchdog; } // after so long without alive() we are killed; 0: never

    void ready(const QString &status);
    void reloading();
    void stopping(core::Millis atMost); // which it is given, whatever the unit says
    void say(const QString &status);
    void alive();

private:
    core::Millis m_watchdog{0};
};

} // namespace server::daemon
