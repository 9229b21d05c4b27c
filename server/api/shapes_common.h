// SPDX-License-Identifier: GPL-3.0-or-later
// Shapes that answers of several nouns share. Immutable; any thread.
#pragma once

#include "core/shape.h"

namespace server::api {

const core::Shape &messageShape(); // what was done, in words, and to what

// A time as the API writes it, for the field tables of answers.
core::Field timeField(const QString &name, const QString &about, core::Presence presence = core::Presence::Optional);
// The same where "never" is null.
core::Field timeOrNullField(const QString &name, const QString &about);

} // namespace server::api
