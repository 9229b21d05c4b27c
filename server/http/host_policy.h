// SPDX-License-Identifier: GPL-3.0-or-later
// HostPolicy: which Host and Origin fields are ours, against DNS rebinding and cross-site requests.
// Made once by the listener; then read only, from any thread.
#pragma once

#include <QByteArray>
#include <QList>

namespace server::http {

struct ListenerOptions;

class HostPolicy
{
public:
    explicit HostPolicy(const ListenerOptions &options);

    bool allowsHost(QByteArrayView host) const; // "name[:port]", syntax already checked
    // The server's own origin is the one whose authority is the request's `host`.
    bool allowsOrigin(QByteArrayView origin, QByteArrayView host) const;

private:
    QList<QByteArray> m_hosts;   // lower case
    QList<QByteArray> m_origins; // lower case
    bool m_anyHost = false;
    bool m_anyAddress = false;
};

} // namespace server::http
