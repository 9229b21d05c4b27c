// SPDX-License-Identifier: GPL-3.0-or-later
// Programs of the system that a test calls and waits for. Test thread; nothing here knows what they do.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace support {

// Also where administrators' programs lie; empty: not installed.
QString findProgram(const QString &program);
// What it wrote to its standard output; empty when it failed or took longer than a minute.
QByteArray runProgram(const QString &program, const QStringList &arguments, const QByteArray &input = {});
// Makes what is in an image of busybox: its programs and the usual folders. False: there is no busybox.
bool makeBusyboxRoot(const QString &folder);

} // namespace support
