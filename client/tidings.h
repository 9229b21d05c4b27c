// SPDX-License-Identifier: GPL-3.0-or-later
// Tidings: that somebody wrote to the audit log or changed the configuration, told by the server as it happens to
// who may see it. What exactly is fetched by who shows it. A Backend that is no TidingsSource tells nothing, and
// an older server does not either: then one asks now and then. The backend's thread; owned by it.
#pragma once

#include <QObject>

namespace client {

class Tidings : public QObject
{
    Q_OBJECT
public:
    enum class Of { Audit, Config };

    using QObject::QObject;
    bool tells(Of of) const { return of == Of::Audit ? m_ofAudit : m_ofConfig; } // on this connection
    void setTelling(Of of, bool tells) { (of == Of::Audit ? m_ofAudit : m_ofConfig) = tells; }

signals:
    void audited();       // there are new entries
    void configChanged(); // values were set or removed

private:
    bool m_ofAudit = false;
    bool m_ofConfig = false;
};

class TidingsSource
{
public:
    virtual Tidings &tidings() = 0;

protected:
    ~TidingsSource() = default;
};

} // namespace client
