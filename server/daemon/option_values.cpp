// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/daemon/option_values.h"

#include <QProcessEnvironment>

namespace server::daemon {

using namespace Qt::StringLiterals;

void OptionValues::lay(const OptionValues &over)
{
    for (auto it = over.m_given.cbegin(); it != over.m_given.cend(); ++it)
        m_given.insert(it.key(), it.value());
}

void OptionValues::take(const QString &name, const OptionValues &from)
{
    if (from.isGiven(name))
        m_given.insert(name, from.m_given.value(name));
    else
        m_given.remove(name);
}

QString OptionValues::text(const QString &name) const
{
    const auto found = m_given.constFind(name);
    if (found != m_given.cend() && !found->values.isEmpty())
        return found->values.last();
    const OptionRow *row = findOption(name);
    return row ? row->fallback : QString();
}

QStringList OptionValues::list(const QString &name) const
{
    return m_given.value(name).values;
}

QString OptionValues::where(const QString &name) const
{
    const auto found = m_given.constFind(name);
    return found == m_given.cend() ? u"--"_s + name : found->where;
}

QStringList OptionValues::differences(const OptionValues &other) const
{
    QStringList names;
    for (const OptionRow &row : optionTable()) {
        const bool same = row.kind == OptionKind::List ? list(row.name) == other.list(row.name) : text(row.name) == other.text(row.name);
        if (!same)
            names.append(row.name);
    }
    return names;
}

OptionValues readEnvironment(QStringList &unknown)
{
    // Ours, but no options: keys that seal (outside_secrets.h), the mark of our own children, the file itself.
    static const QStringList kOthers{u"MCP_PLATFORM_KEY"_s, u"MCP_PLATFORM_NEW_KEY"_s, u"MCP_PLATFORM_INSTANCE"_s, u"MCP_PLATFORM_CONFIG"_s};
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QStringList left;
    for (const QString &variable : environment.keys()) {
        if (variable.startsWith("MCP_PLATFORM_"_L1) && !kOthers.contains(variable))
            left.append(variable);
    }
    OptionValues values;
    for (const OptionRow &row : optionTable()) {
        const QString variable = variableOf(row);
        if (!left.removeOne(variable))
            continue;
        const QString value = environment.value(variable);
        Given given{{value}, variable};
        if (row.kind == OptionKind::List) {
            given.values.clear();
            for (const QString &item : value.split(u',', Qt::SkipEmptyParts))
                given.values.append(item.trimmed());
        }
        values.give(row.name, given);
    }
    unknown = left;
    unknown.sort();
    return values;
}

} // namespace server::daemon
