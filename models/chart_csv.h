// SPDX-License-Identifier: GPL-3.0-or-later
// The points of charts as CSV (RFC 4180), one row a point, times in UTC: what a spreadsheet or a script
// can read without knowing this program. A function over plain values; any thread.
#pragma once

#include "client/types.h"

#include <QByteArray>

#include <vector>

namespace models {

struct CsvSeries
{
    QString service; // its id; empty: the platform
    QString metric;  // the API's name
    std::vector<client::MetricPoint> points;
};

QByteArray chartCsv(const std::vector<CsvSeries> &all);

} // namespace models
