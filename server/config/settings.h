// SPDX-License-Identifier: GPL-3.0-or-later
// Settings: typed reads of the platform's own settings, and a way to follow them. A key must be one of the
// table's (setting_table.h). Reads come from memory; any thread. Owned by Platform, beside Configuration.
#pragma once

#include "server/config/configuration.h"
#include "server/config/setting_table.h"

#include <functional>

namespace server::config {

class Settings
{
public:
    explicit Settings(Configuration &configuration) : m_configuration(configuration) { }

    // What is set, else what holds without; sealed ones in clear. A value that cannot be opened, or that an
    // older program allowed and the table does not, is told in the log and read as the default.
    QString text(const QString &key) const;
    qint64 number(const QString &key) const { return text(key).toLongLong(); }
    bool flag(const QString &key) const { return text(key) == QLatin1StringView("true"); }
    QStringList list(const QString &key) const { return listItems(text(key)); }
    bool isSet(const QString &key) const { return m_configuration.find({{}, key}).has_value(); }
    // The names that stand for the `*` of "oauth.*.clientId" among the keys that are set, sorted.
    QStringList namesUnder(const QString &prefix) const; // "oauth."

    // Calls `follower` now on this thread, and after every change of a key that begins with `prefix` on the
    // thread of `context`, for as long as that lives.
    void follow(const QString &prefix, QObject *context, const std::function<void()> &follower) const;

private:
    Configuration &m_configuration;
};

} // namespace server::config
