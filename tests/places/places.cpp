// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/places/places.h"

namespace places {

QString source(const QString &path)
{
    return QStringLiteral(MCP_SOURCE_DIR "/") + path;
}

QString built(const QString &path)
{
    return QStringLiteral(MCP_BINARY_DIR "/") + path;
}

QString programs()
{
    return QStringLiteral(MCP_BIN_DIR);
}

QString program(const QString &name)
{
    return programs() + QLatin1Char('/') + name;
}

} // namespace places
