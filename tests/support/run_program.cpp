// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_program.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace support {

QString findProgram(const QString &program)
{
    const QString usual = QStandardPaths::findExecutable(program);
    return usual.isEmpty() ? QStandardPaths::findExecutable(program, {"/usr/sbin", "/sbin", "/bin"}) : usual;
}

QByteArray runProgram(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

bool makeBusyboxRoot(const QString &folder)
{
    for (const char *name : {"/bin", "/tmp", "/etc"})
        QDir().mkpath(folder + name);
    const QString busybox = folder + "/bin/busybox";
    if (!QFile::exists(busybox) && !QFile::copy(findProgram("busybox"), busybox))
        return false;
    for (const QByteArray &applet : runProgram(busybox, {"--list"}).split('\n')) {
        if (!applet.isEmpty() && applet != "busybox")
            QFile::link("busybox", folder + "/bin/" + applet);
    }
    return true;
}

} // namespace support
