// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/daemon/service_manager.h"

#include <cstring>

#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <systemd/sd-daemon.h>
#include <time.h>
#include <unistd.h>

namespace server::daemon {
namespace {

using namespace Qt::StringLiterals;

void notify(const QByteArray &state)
{
    sd_notify(0, state.constData()); // whether anybody listens makes no difference
}

// One line: a status is what the manager shows behind the name of the unit.
QByteArray oneLine(const QString &text)
{
    return QString(text).replace(u'\n', u' ').toUtf8();
}

core::Error wrong(const QString &message)
{
    core::Error error;
    error.code = core::ErrorCode::Validation;
    error.message = message;
    return error;
}

} // namespace

bool stderrIsJournal()
{
    struct stat mine = {};
    const QByteArray named = qgetenv("JOURNAL_STREAM");
    if (named.isEmpty() || fstat(STDERR_FILENO, &mine) != 0)
        return false;
    return named == QByteArray::number(qulonglong(mine.st_dev)) + ':' + QByteArray::number(qulonglong(mine.st_ino));
}

core::Result<HandedSocket> takeHandedSocket()
{
    const int count = sd_listen_fds(1); // closed in what we start; and nobody else takes them for theirs
    if (count < 0)
        return wrong(u"The sockets that were handed over cannot be taken: %1"_s.arg(QString::fromLocal8Bit(strerror(-count))));
    if (count == 0)
        return HandedSocket{};
    if (count > 1)
        return wrong(u"%1 sockets were handed over; this server takes one (a socket unit with one ListenStream=)"_s.arg(count));
    const int descriptor = SD_LISTEN_FDS_START;
    if (sd_is_socket_inet(descriptor, AF_UNSPEC, SOCK_STREAM, 1, 0) <= 0)
        return wrong(u"The socket that was handed over is no listening TCP socket"_s);
    sockaddr_storage address = {};
    socklen_t size = sizeof address;
    if (getsockname(descriptor, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return wrong(u"The socket that was handed over has no address"_s);
    HandedSocket socket;
    socket.descriptor = descriptor;
    socket.address.setAddress(reinterpret_cast<const sockaddr *>(&address));
    socket.port = address.ss_family == AF_INET6 ? ntohs(reinterpret_cast<const sockaddr_in6 *>(&address)->sin6_port)
                                                : ntohs(reinterpret_cast<const sockaddr_in *>(&address)->sin_port);
    return socket;
}

ServiceManager::ServiceManager()
{
    uint64_t microseconds = 0;
    if (sd_watchdog_enabled(0, &microseconds) > 0)
        m_watchdog = core::Millis(qint64(microseconds / 1000));
}

void ServiceManager::ready(const QString &status)
{
    notify("READY=1\nSTATUS=" + oneLine(status));
}

void ServiceManager::reloading()
{
    timespec now = {};
    clock_gettime(CLOCK_MONOTONIC, &now);
    notify("RELOADING=1\nMONOTONIC_USEC=" + QByteArray::number(qint64(now.tv_sec) * 1'000'000 + now.tv_nsec / 1000));
}

void ServiceManager::stopping(core::Millis atMost)
{
    const QByteArray microseconds = QByteArray::number(qint64(atMost.count()) * 1000);
    QByteArray state = "STOPPING=1\nSTATUS=Ending services\nEXTEND_TIMEOUT_USEC=" + microseconds;
    if (m_watchdog.count() > 0) // the main thread waits meanwhile
        state += "\nWATCHDOG_USEC=" + microseconds;
    notify(state);
}

void ServiceManager::say(const QString &status)
{
    notify("STATUS=" + oneLine(status));
}

void ServiceManager::alive()
{
    notify("WATCHDOG=1");
}

} // namespace server::daemon
