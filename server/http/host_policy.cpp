// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/host_policy.h"

#include "server/http/listener.h"
#include "server/http/syntax.h"

#include <QSysInfo>

#include <algorithm>

namespace server::http {

namespace {

// The authority without its port; brackets of an IPv6 literal stay.
QByteArrayView nameOf(QByteArrayView authority)
{
    const qsizetype colon = authority.lastIndexOf(':');
    return colon < 0 || authority.endsWith(']') ? authority : authority.first(colon);
}

bool isAddressLiteral(QByteArrayView name)
{
    if (name.startsWith('['))
        return true;
    // Only the dotted quad: "127.1" or "2130706433" is an address to some and a name to others.
    return name.count('.') == 3 && QHostAddress(QString::fromLatin1(name)).protocol() == QAbstractSocket::IPv4Protocol;
}

bool listed(const QList<QByteArray> &list, QByteArrayView text)
{
    return std::any_of(list.begin(), list.end(),
                       [text](const QByteArray &entry) { return syntax::equalsIgnoringCase(entry, text); });
}

} // namespace

HostPolicy::HostPolicy(const ListenerOptions &options)
{
    for (const QByteArray &host : options.allowedHosts) {
        if (host == "*")
            m_anyHost = true;
        else
            m_hosts.append(host.toLower());
    }
    for (const QByteArray &host : options.moreHosts)
        m_hosts.append(host.toLower());
    for (const QByteArray &origin : options.allowedOrigins)
        m_origins.append(origin.toLower());

    if (options.allowedHosts.isEmpty()) {
        m_hosts.append({"localhost", "127.0.0.1", "[::1]"});
        if (!options.address.isLoopback()) {
            m_anyAddress = true;
            m_hosts.append(QSysInfo::machineHostName().toUtf8().toLower());
        }
    }
}

bool HostPolicy::allowsHost(QByteArrayView host) const
{
    if (m_anyHost)
        return true;
    const QByteArrayView name = nameOf(host);
    return listed(m_hosts, name) || (name.size() != host.size() && listed(m_hosts, host))
        || (m_anyAddress && isAddressLiteral(name));
}

bool HostPolicy::allowsOrigin(QByteArrayView origin, QByteArrayView host) const
{
    const qsizetype at = origin.indexOf("://");
    if (at < 0)
        return false; // "null" among them
    const QByteArrayView scheme = origin.first(at);
    if ((syntax::equalsIgnoringCase(scheme, "http") || syntax::equalsIgnoringCase(scheme, "https"))
        && syntax::equalsIgnoringCase(origin.sliced(at + 3), host))
        return true;
    return listed(m_origins, origin);
}

} // namespace server::http
