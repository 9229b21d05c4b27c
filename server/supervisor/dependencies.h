// SPDX-License-Identifier: GPL-3.0-or-later
// Which service depends on which: questions over the specs' `dependencies`. Free functions; names of
// services that do not exist are passed over.
#pragma once

#include "core/service.h"

#include <functional>

namespace server::supervisor {

// Null when there is no such service.
using SpecLookup = std::function<const core::ServiceSpec *(const core::ServiceId &)>;

// The way from `spec` back to itself ("a", "b", "a"), if its dependencies lead there; else empty.
// `spec` counts as given, whatever `lookup` says of its id.
QStringList findCycle(const core::ServiceSpec &spec, const SpecLookup &lookup);

} // namespace server::supervisor
