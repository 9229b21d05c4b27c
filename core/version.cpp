// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/version.h"

namespace core {

QString version()
{
    return QStringLiteral(MCP_VERSION);
}

QString buildName()
{
    return QStringLiteral(MCP_COMMIT);
}

QString fullVersion()
{
    return QStringLiteral("%1 (%2)").arg(version(), buildName());
}

} // namespace core
