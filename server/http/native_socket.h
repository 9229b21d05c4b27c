// SPDX-License-Identifier: GPL-3.0-or-later
// The few things about a socket that Qt Network has no call for; one implementation a platform.
// Free functions on native descriptors; any thread.
#pragma once

#include <QtGlobal>

namespace server::http {

qintptr duplicateDescriptor(qintptr descriptor); // -1 when it cannot be had
void closeDescriptor(qintptr descriptor);
// Gives the system what it takes at once, without waiting. Returns the count, 0 when it is full or
// the connection is broken (which a later write or read will tell).
qint64 sendNow(qintptr descriptor, const char *data, qint64 size);
void shutdownSend(qintptr descriptor);           // half-close: the peer reads to the end of what we sent

} // namespace server::http
