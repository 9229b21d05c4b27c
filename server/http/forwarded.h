// SPDX-License-Identifier: GPL-3.0-or-later
// ForwardPolicy: what a reverse proxy says about the client behind it, believed from configured proxies
// alone. One kind of field is read, never both: a proxy passes on the other kind as its client sent it.
// Made once by the listener; then read only, from any thread.
#pragma once

#include "server/http/message.h"

#include <QHostAddress>

#include <optional>

namespace server::http {

using Subnet = std::pair<QHostAddress, int>; // as of QHostAddress::parseSubnet()

enum class ForwardedFields {
    XForwarded, // X-Forwarded-For, X-Forwarded-Proto, X-Forwarded-Host
    Forwarded,  // RFC 7239
};

struct ForwardedFacts
{
    QHostAddress client;      // null: nothing usable was said
    std::optional<bool> tls;
    QByteArray host;          // empty: not said
};

class ForwardPolicy
{
public:
    ForwardPolicy(const QList<Subnet> &proxies, ForwardedFields fields) : m_proxies(proxies), m_fields(fields) { }

    bool trusts(const QHostAddress &address) const;
    // To be asked only for requests that come from a trusted peer. The client is the last address of
    // the list that no trusted proxy has; what lies before it is the client's own invention.
    ForwardedFacts read(const Headers &headers) const;

private:
    QHostAddress clientOf(const QList<QByteArray> &hops) const;

    const QList<Subnet> m_proxies;
    const ForwardedFields m_fields;
};

} // namespace server::http
