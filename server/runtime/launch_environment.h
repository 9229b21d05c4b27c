// SPDX-License-Identifier: GPL-3.0-or-later
// What a started program may know of the server's own environment: an allow-list, so that the
// server's secrets stay its own. Free functions; any thread.
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace server::runtime {

using Environment = QMap<QByteArray, QByteArray>;

bool isInheritedVariable(const QByteArray &name);

// The allowed part of this process's environment. PATH is always set.
Environment inheritedEnvironment();
void addVariables(Environment &environment, const QMap<QString, QString> &variables);
QList<QByteArray> asList(const Environment &environment); // "NAME=value"

} // namespace server::runtime
