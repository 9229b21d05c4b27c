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

// `variables`: "MCP_PASSWORD=secret". False: it failed; what it wrote goes to `output`.
inline bool paste(const QString &lines, const QStringList &variables = {}, QByteArray *output = nullptr)
{
    QProcess shell;
    shell.setEnvironment(QProcess::systemEnvironment() + QStringList{QStringLiteral("MCP_TOKEN=the token's")}
                         + QStringList{QStringLiteral("no_proxy=127.0.0.1")} + variables);
    shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), lines});
    const bool ended = QTest::qWaitFor([&] { return shell.state() == QProcess::NotRunning; }, 60'000);
    if (output)
        *output = shell.readAllStandardOutput();
    return ended && shell.exitStatus() == QProcess::NormalExit && shell.exitCode() == 0;
}
