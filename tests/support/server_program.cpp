// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/places/places.h"
#include "tests/support/server_program.h"

#include <QProcess>

namespace support {

ProgramRun runServerProgram(const QStringList &arguments, const ProgramInput &input)
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString &name : variables.keys()) {
        if (name.startsWith(QLatin1StringView("MCP_PLATFORM_")))
            variables.remove(name);
    }
    for (auto it = input.environment.begin(); it != input.environment.end(); ++it)
        variables.insert(it.key(), it.value());
    QProcess process;
    process.setProcessEnvironment(variables);
    process.start(places::program(QStringLiteral("mcp-platform-server")), arguments);
    process.write(input.stdIn);
    process.closeWriteChannel();
    ProgramRun run;
    if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit)
        run.code = process.exitCode();
    else
        process.kill();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

} // namespace support
