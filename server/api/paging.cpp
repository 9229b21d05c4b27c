// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/paging.h"

#include <algorithm>

namespace server::api {

using namespace Qt::StringLiterals;

Page pageOf(const Context &ctx, qsizetype total, int usualLimit)
{
    const int limit = ctx.queryInt(u"limit"_s, usualLimit);
    const int page = ctx.queryInt(u"page"_s, 1);
    const qsizetype from = std::min<qsizetype>(qsizetype(page - 1) * limit, total);
    const QJsonObject pagination{
        {u"page"_s, page},
        {u"limit"_s, limit},
        {u"total"_s, total},
        {u"pages"_s, std::max<qsizetype>(1, (total + limit - 1) / limit)},
    };
    return {from, std::min<qsizetype>(from + limit, total), {{u"pagination"_s, pagination}}};
}

} // namespace server::api
