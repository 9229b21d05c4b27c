// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what the metrics page shows into a file: the points as CSV, the charts as a PNG. Formatting,
// packing and writing happen on a thread of the pool; the answer comes back through the future. A
// file is replaced only when the new one is complete. Free functions; called on the GUI thread.
#pragma once

#include "core/result.h"
#include "models/chart_csv.h"

#include <QFuture>
#include <QImage>

namespace ui::pages {

QFuture<core::Result<>> saveCsv(const QString &path, std::vector<models::CsvSeries> series);
QFuture<core::Result<>> savePng(const QString &path, const QImage &image);

} // namespace ui::pages
