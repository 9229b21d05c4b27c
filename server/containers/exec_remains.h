// SPDX-License-Identifier: GPL-3.0-or-later
// What a command run in a container leaves behind: engines cannot end it, so its processes carry a mark
// in their environment and are ended from outside, where the engine runs on this machine and this
// program may. Free functions; any thread.
#pragma once

#include <QByteArray>
#include <QString>

namespace server::containers {

QString execMarkName();
QByteArray execMark(const QString &instance, quint64 number);
// Kills every process of this machine that carries the mark; answers how many.
int endMarked(const QByteArray &mark);

} // namespace server::containers
