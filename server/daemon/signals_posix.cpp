// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/daemon/signals.h"

#include <QSocketNotifier>

#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace server::daemon {
namespace {

int pipeEnds[2] = {-1, -1};
std::atomic<int> received{0};
constexpr char kEnd = 1;
constexpr char kReload = 2;

// Only async-signal-safe calls here (signal-safety(7)): the rest happens on the event loop.
void onSignal(int number)
{
    if (number != SIGHUP && received.fetch_add(1) > 0)
        _exit(128 + number);
    const char byte = number == SIGHUP ? kReload : kEnd;
    [[maybe_unused]] const ssize_t written = write(pipeEnds[1], &byte, 1);
}

} // namespace

Signals::Signals(QObject *parent) : QObject(parent)
{
    if (pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        bool reload = false;
        bool end = false;
        char byte = 0;
        while (read(pipeEnds[0], &byte, 1) > 0) {
            reload = reload || byte == kReload;
            end = end || byte == kEnd;
        }
        if (reload)
            emit reloadRequested();
        if (end)
            emit endRequested();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    sigemptyset(&action.sa_mask);
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGHUP, &action, nullptr);
    signal(SIGPIPE, SIG_IGN);
}

Signals::~Signals()
{
    signal(SIGTERM, SIG_DFL);
    signal(SIGINT, SIG_DFL);
    signal(SIGHUP, SIG_DFL);
    m_notifier.reset();
    close(pipeEnds[0]);
    close(pipeEnds[1]);
}

} // namespace server::daemon
