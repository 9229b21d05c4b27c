// SPDX-License-Identifier: GPL-3.0-or-later
// What was given for the options of option_table.h, and where, so that an error can say what to correct.
// Plain values; any thread.
#pragma once

#include "server/daemon/option_table.h"

#include <QHash>
#include <QStringList>

namespace server::daemon {

struct Given
{
    QStringList values;
    QString where; // as a message begins: "--listen", "MCP_PLATFORM_LISTEN", "/etc/x.conf:12: listen"
};

class OptionValues
{
public:
    void give(const QString &name, const Given &given) { m_given.insert(name, given); }
    void lay(const OptionValues &over); // what the other has counts instead
    void take(const QString &name, const OptionValues &from); // as it is there, given or not

    bool isGiven(const QString &name) const { return m_given.contains(name); }
    QString text(const QString &name) const;     // the default when nothing is given
    QStringList list(const QString &name) const;
    bool flag(const QString &name) const { return text(name) == QLatin1StringView("true"); }
    QString where(const QString &name) const;    // "--listen" when nothing is given

    // Names of options that the two differ in, in the table's order.
    QStringList differences(const OptionValues &other) const;

private:
    QHash<QString, Given> m_given;
};

// The variables MCP_PLATFORM_* of the environment; lists are separated by commas. Names that no option has
// are put into `unknown`: orchestrators make variables of their own, so that they are no error.
OptionValues readEnvironment(QStringList &unknown);

} // namespace server::daemon
