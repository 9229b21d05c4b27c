// SPDX-License-Identifier: GPL-3.0-or-later
// ConnectionBook: counts open connections, in all and by address, against the caps. One for all
// lanes of a listener; any thread.
#pragma once

#include "server/http/limits.h"

#include <QHash>
#include <QHostAddress>

#include <mutex>

namespace server::http {

class ConnectionBook
{
public:
    explicit ConnectionBook(const Limits &limits) : m_limits(limits) { }

    void setConnections(int count)
    {
        const std::scoped_lock lock(m_mutex);
        m_limits.connections = count;
    }

    enum class Entry {
        Admitted,
        Refused, // counted all the same until leave(), so that it can be told
        Dropped, // not counted: even the refusals are too many
    };
    Entry enter(const QHostAddress &address)
    {
        constexpr int kRefusalsAtOnce = 64;
        const std::scoped_lock lock(m_mutex);
        int &here = m_byAddress[address];
        if (m_all >= m_limits.connections + kRefusalsAtOnce
            || here >= m_limits.connectionsPerAddress + kRefusalsAtOnce)
            return Entry::Dropped;
        ++m_all;
        ++here;
        return m_all > m_limits.connections || here > m_limits.connectionsPerAddress ? Entry::Refused
                                                                                       : Entry::Admitted;
    }

    void leave(const QHostAddress &address)
    {
        const std::scoped_lock lock(m_mutex);
        --m_all;
        const auto at = m_byAddress.find(address);
        if (at != m_byAddress.end() && --at.value() <= 0)
            m_byAddress.erase(at);
    }

private:
    std::mutex m_mutex;
    Limits m_limits;
    int m_all = 0;
    QHash<QHostAddress, int> m_byAddress;
};

} // namespace server::http
