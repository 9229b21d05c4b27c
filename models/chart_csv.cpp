// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart_csv.h"

#include "core/clock.h"

namespace models {
namespace {

QByteArray cell(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    // A spreadsheet takes a cell that begins so for a formula; an id never does, another server's might.
    if (!bytes.isEmpty() && QByteArrayView("=+-@\t\r").contains(bytes.front()))
        bytes.prepend('\'');
    if (!bytes.contains(',') && !bytes.contains('"') && !bytes.contains('\n') && !bytes.contains('\r'))
        return bytes;
    bytes.replace("\"", "\"\"");
    return '"' + bytes + '"';
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'g', 10);
}

} // namespace

QByteArray chartCsv(const std::vector<CsvSeries> &all)
{
    QByteArray out("time,service,metric,value,lowest,highest\r\n");
    for (const CsvSeries &series : all) {
        const QByteArray middle = ',' + cell(series.service) + ',' + cell(series.metric) + ',';
        for (const client::MetricPoint &point : series.points) {
            out += core::toIsoUtc(point.timeMs).toLatin1();
            out += middle;
            out += number(point.value) + ',' + number(point.lowest()) + ',' + number(point.highest());
            out += "\r\n";
        }
    }
    return out;
}

} // namespace models
