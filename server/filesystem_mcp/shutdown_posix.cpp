// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/filesystem_mcp/shutdown.h"

#include <QSocketNotifier>

#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace server::filesystem_mcp {

namespace {

// A signal handler reaches nothing but globals; written once, before the handlers are set.
int signalPipe[2] = {-1, -1};

extern "C" void onSignal(int)
{
    const int number = errno;
    const char byte = 1;
    // Full means that we were told already.
    [[maybe_unused]] const ssize_t written = ::write(signalPipe[1], &byte, 1);
    errno = number;
}

} // namespace

void whenAskedToEnd(QObject *context, std::function<void()> then)
{
    if (::pipe2(signalPipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    auto *notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, context);
    QObject::connect(notifier, &QSocketNotifier::activated, context, [notifier, then = std::move(then)] {
        notifier->setEnabled(false);
        then();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART | SA_RESETHAND; // a second signal ends us at once
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
}

} // namespace server::filesystem_mcp
