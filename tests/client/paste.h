// SPDX-License-Identifier: GPL-3.0-or-later
// Lines for a shell, run by a real one as when they are pasted. Test thread, whose event loop goes on
// meanwhile: a server that lives on it answers.
#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

inline bool hasCurl()
{
    return !QStandardPaths::findExecutable(QStringLiteral("curl")).isEmpty();
}

// Those that people use, as they are installed; "busybox" brings an awk of its own with it.
inline QList<QStringList> shells()
{
    QList<QStringList> found;
    for (const QStringList &program : {QStringList{QStringLiteral("dash")}, {QStringLiteral("bash")}, {QStringLiteral("busybox"), QStringLiteral("sh")}})
        if (!QStandardPaths::findExecutable(program.first()).isEmpty())
            found << program;
    return found;
}

// `variables`: "MCP_PASSWORD=secret". False: it failed; what it wrote goes to `output`.
inline bool paste(const QString &lines, const QStringList &variables = {}, QByteArray *output = nullptr,
                  const QStringList &program = {QStringLiteral("sh")})
{
    QProcess shell;
    shell.setEnvironment(QProcess::systemEnvironment() + QStringList{QStringLiteral("MCP_TOKEN=the token's")}
                         + QStringList{QStringLiteral("no_proxy=127.0.0.1")} + variables);
    shell.start(program.first(), program.mid(1) + QStringList{QStringLiteral("-c"), lines});
    const bool ended = QTest::qWaitFor([&] { return shell.state() == QProcess::NotRunning; }, 60'000);
    if (output)
        *output = shell.readAllStandardOutput();
    return ended && shell.exitStatus() == QProcess::NormalExit && shell.exitCode() == 0;
}
