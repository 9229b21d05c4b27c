// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/native_socket.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace server::http {

qintptr duplicateDescriptor(qintptr descriptor)
{
    return ::fcntl(int(descriptor), F_DUPFD_CLOEXEC, 3);
}

void closeDescriptor(qintptr descriptor)
{
    ::close(int(descriptor));
}

qint64 sendNow(qintptr descriptor, const char *data, qint64 size)
{
    const ssize_t sent = ::send(int(descriptor), data, size_t(size), MSG_DONTWAIT | MSG_NOSIGNAL);
    return sent > 0 ? qint64(sent) : 0;
}

void shutdownSend(qintptr descriptor)
{
    ::shutdown(int(descriptor), SHUT_WR);
}

} // namespace server::http
