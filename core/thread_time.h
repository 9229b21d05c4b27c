// SPDX-License-Identifier: GPL-3.0-or-later
// Processor time that the calling thread has used so far, in nanoseconds: what it worked, without what
// it waited. Free function without state; any thread; each system's way is in a file of its own.
#pragma once

#include <QtGlobal>

namespace core {

qint64 threadTimeNs();

} // namespace core
