// SPDX-License-Identifier: GPL-3.0-or-later
// Which part of a list a request asks for by `page` and `limit`, and what the answer's meta says of it.
// Pure function; any thread.
#pragma once

#include "server/api/context.h"

namespace server::api {

struct Page
{
    qsizetype from = 0;
    qsizetype to = 0; // past the last
    QJsonObject meta; // {"pagination": ...}
};

Page pageOf(const Context &ctx, qsizetype total, int usualLimit = 20);

} // namespace server::api
