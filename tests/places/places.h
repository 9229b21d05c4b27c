// SPDX-License-Identifier: GPL-3.0-or-later
// Where the tests find what they read and start. Any thread.
#pragma once

#include <QString>

namespace places {

QString source(const QString &path); // of this file below the folder of the sources
QString built(const QString &path);  // of this file below the folder of the build
QString programs();                  // the folder of the programs that were built
QString program(const QString &name);

} // namespace places
