// SPDX-License-Identifier: GPL-3.0-or-later
// What this program is: version and commit, as --version, GET /info, the API description and About show
// them. Free functions; any thread.
#pragma once

#include <QString>

namespace core {

QString version();     // "0.1.0"
QString buildName();   // the commit, "84c5ace512"; "source" when it is not known
QString fullVersion(); // "0.1.0 (84c5ace512)"

} // namespace core
