// SPDX-License-Identifier: GPL-3.0-or-later
// Calls about backups that several tests make of a daemon: make one and wait, follow a job, send an
// archive. Test thread; waits with an event loop.
#pragma once

#include "tests/support/daemon_process.h"

namespace support {

inline const QString kBackups = QStringLiteral("/api/v1/backups");

QJsonObject backupDetails(DaemonProcess &daemon, const QString &id);
// Waits until it is over; its details then.
QJsonObject finishedBackup(DaemonProcess &daemon, const QString &id);
QJsonObject finishedJob(DaemonProcess &daemon, const HttpAnswer &begun);
// A whole backup; its id, empty when it could not be made.
QString makeBackup(DaemonProcess &daemon, const QJsonObject &body);
// Announces an archive, sends it in parts and completes it; the answer to what ended it.
HttpAnswer uploadArchive(DaemonProcess &daemon, const QByteArray &archive, const QString &name, const QJsonObject &completing = {});

QString statusOf(const QJsonObject &json);
QJsonObject wrongFields(const HttpAnswer &answer);

// A service that sleeps, and the folder that is its own.
bool makeSleeper(DaemonProcess &daemon, const QString &id);
QString serviceFolder(const DaemonProcess &daemon, const QString &service);
bool writeFile(const QString &path, const QByteArray &content); // with the folders to it
QByteArray readFile(const QString &path);
QByteArray noise(int size, quint32 seed); // that nothing packs

} // namespace support
