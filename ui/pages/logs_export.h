// SPDX-License-Identifier: GPL-3.0-or-later
// Writes log lines to a file on another thread: the text is shared with the buffer, which goes on
// meanwhile. A file is whole or not there at all. The future answers with the number of lines.
#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "models/filtered_log.h"

#include <QFuture>

namespace ui::pages {

enum class LogFileForm { Text, JsonLines };

// The form that a file name asks for by its ending.
LogFileForm logFileFormOf(const QString &path);

// What the filter shows now. Call on the log's thread.
QFuture<core::Result<qint64>> writeLog(const models::FilteredLog &log, const QString &path, LogFileForm form);

} // namespace ui::pages
