// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/context.h"

namespace server::api {

int Context::queryInt(const QString &name, int fallback) const
{
    const auto it = query.constFind(name);
    return it == query.constEnd() ? fallback : it->toInt();
}

} // namespace server::api
