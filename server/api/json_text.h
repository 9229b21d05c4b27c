// SPDX-License-Identifier: GPL-3.0-or-later
// Writes JSON text straight into bytes, for the places where building a tree first would cost too
// much: log lines and long series. Free functions; any thread.
#pragma once

#include <QByteArray>

namespace server::api {

// A quoted JSON text. `utf8` is expected to be valid UTF-8; control characters are escaped.
void appendJsonString(QByteArray &out, QByteArrayView utf8);
// The shortest text that reads back as the same number; null for what JSON cannot say.
void appendJsonNumber(QByteArray &out, double value);

} // namespace server::api
