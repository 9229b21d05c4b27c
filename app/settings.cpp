// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

namespace app {

Settings::Settings(QObject *parent)
    : QObject(parent)
    , m_store(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("mcp-console"), QStringLiteral("mcp-console"))
{
}

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent)
    , m_store(file, QSettings::IniFormat)
{
}

} // namespace app
