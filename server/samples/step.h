// SPDX-License-Identifier: GPL-3.0-or-later
// The `step` of a metrics query: a whole number and a unit (ms, s, m, h, d, w), "15s" or "5m"; a
// bare number is seconds. Free functions; any thread. Errors are Validation on "step".
#pragma once

#include "core/clock.h"
#include "core/result.h"

namespace server::samples {

core::Result<core::Millis> parseStep(QStringView text);

// The shortest form: "5m", "90s", "1500ms".
QString formatStep(core::Millis step);

// The smallest of the usual steps (1s, 5s, 15s, 30s, 1m, ... 1w) that gives at most `maxPoints`.
core::Millis stepThatFits(qint64 startMs, qint64 endMs, int maxPoints);

} // namespace server::samples
