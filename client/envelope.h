// SPDX-License-Identifier: GPL-3.0-or-later
// What is in an answer's envelope: one thing, a list, or a page of one. Free functions over plain
// values; any thread.
#pragma once

#include "client/types.h"

#include <QJsonArray>

namespace client {

inline QJsonObject dataOf(const QJsonObject &envelope)
{
    return envelope.value(QLatin1String("data")).toObject();
}

template <typename Row>
QVector<Row> rowsOf(const QJsonObject &envelope, Row (*read)(const QJsonObject &))
{
    const QJsonArray data = envelope.value(QLatin1String("data")).toArray();
    QVector<Row> rows;
    rows.reserve(data.size());
    for (const auto &item : data)
        rows.append(read(item.toObject()));
    return rows;
}

template <typename Row>
Page<Row> pageOf(const QJsonObject &envelope, Row (*read)(const QJsonObject &))
{
    Page<Row> page;
    page.rows = rowsOf(envelope, read);
    const QJsonObject told =
        envelope.value(QLatin1String("meta")).toObject().value(QLatin1String("pagination")).toObject();
    page.page = told.value(QLatin1String("page")).toInt(1);
    page.limit = told.value(QLatin1String("limit")).toInt(int(page.rows.size()));
    page.total = told.value(QLatin1String("total")).toInt(int(page.rows.size()));
    page.pages = told.value(QLatin1String("pages")).toInt(1);
    return page;
}

} // namespace client
