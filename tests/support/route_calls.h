// SPDX-License-Identifier: GPL-3.0-or-later
// RouteCalls: for every endpoint a call that it answers well, with what must be there before it. The
// tests that walk the route table read it; an endpoint without a call here fails them. Test thread.
#pragma once

#include "tests/support/daemon_process.h"

#include <QStringList>

namespace support {

struct RouteCall
{
    QString path;                // ids filled in, and a query where the endpoint needs one
    QJsonObject body = {};
    QByteArray bytes = {};       // instead of it, where the endpoint takes bytes
    bool makesUnknown = false;   // an id that nobody knows is made, not refused
    QByteArray token = {};       // whose call it is; empty: the administrator's
    QString elsewhere = {};      // why no good call can be made from outside; the test that makes it
};

// Makes what the call needs; the daemon is signed in as the administrator.
using PrepareCall = RouteCall (*)(DaemonProcess &daemon);

// Null when there is none. `endpoint` is as in the route table: "GET /api/v1/services/{serviceId}".
PrepareCall routeCall(const QString &endpoint);
QStringList routeCallEndpoints();

} // namespace support
