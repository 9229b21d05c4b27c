// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/program.h"

#include "core/version.h"
#include "server/cli/console.h"
#include "server/cli/help.h"
#include "server/daemon/log_output.h"

#include <QCoreApplication>
#include <QSet>

#include <cstdio>

namespace server::cli {
namespace {

using namespace Qt::StringLiterals;

// The words of a command line that are no options, whichever command they turn out to name.
QStringList wordsOf(const QStringList &line)
{
    QCommandLineParser parser;
    QSet<QString> known;
    for (const Command &command : allCommands()) {
        for (const QCommandLineOption &option : optionsOf(command)) {
            if (!known.contains(option.names().constFirst()))
                parser.addOption(option);
            known.insert(option.names().constFirst());
        }
    }
    parser.parse(line); // what is wrong with it is told when the command is known
    return parser.positionalArguments();
}

// The command with the longest name that the words begin with; null when there is none.
const Command *findCommand(const QStringList &words)
{
    const Command *best = nullptr;
    for (const Command &command : allCommands()) {
        const QStringList name = command.name.split(u' ');
        if (words.mid(0, name.size()) == name && (!best || command.name.size() > best->name.size()))
            best = &command;
    }
    return best;
}

QString notACommand(const QStringList &words)
{
    QStringList further;
    for (const Command &command : allCommands()) {
        if (command.name.startsWith(words.first() + u' '))
            further.append(command.name.mid(words.first().size() + 1));
    }
    if (!further.isEmpty())
        return u"%1 takes one of: %2"_s.arg(words.first(), further.join(u", "_s));
    return u"does not know what to do with \"%1\"; see --help"_s.arg(words.first());
}

void takeOptions(const QCommandLineParser &parser, const Command &command, daemon::OptionValues &values)
{
    if (command.takes == Takes::Nothing)
        return;
    for (const daemon::OptionRow &row : daemon::optionTable()) {
        const bool isTaken = command.takes == Takes::Everything || row.name == "data-dir"_L1;
        if (!isTaken || !parser.isSet(row.name))
            continue;
        const QStringList given = row.kind == daemon::OptionKind::Flag ? QStringList{u"true"_s} : parser.values(row.name);
        values.give(row.name, {given, u"--"_s + row.name});
    }
}

int run(const Command &command, const QCommandLineParser &parser, const QStringList &arguments, const daemon::OutsideSecrets &secrets)
{
    Call call{parser, arguments, {}, {}, secrets};
    if (command.takes != Takes::Nothing) {
        call.sources.file = parser.isSet(u"config"_s) ? parser.value(u"config"_s) : qEnvironmentVariable("MCP_PLATFORM_CONFIG");
        takeOptions(parser, command, call.sources.commandLine);
        call.loaded = daemon::loadConfig(call.sources);
        for (const QString &problem : std::as_const(call.loaded.problems))
            fail(problem, kWrongUse);
        if (!call.loaded.problems.isEmpty())
            return kWrongUse;
    }
    const daemon::LogLevel quiet(u"warn"_s); // the server says more, once it knows how much is wanted
    return command.run(call);
}

} // namespace

int runProgram(QCoreApplication &app)
{
    QCoreApplication::setApplicationName(kProgramName);
    QCoreApplication::setApplicationVersion(core::fullVersion());
    daemon::startLog();
    // First of all, so that nothing that is started inherits them.
    const core::Result<daemon::OutsideSecrets> secrets = daemon::takeOutsideSecrets();

    const QStringList words = wordsOf(app.arguments());
    const Command *command = words.isEmpty() ? &allCommands().front() : findCommand(words);
    if (!command)
        return fail(notACommand(words), kWrongUse);
    QCommandLineParser parser;
    parser.addOptions(optionsOf(*command));
    const bool isWellFormed = parser.parse(app.arguments());
    const QString help = words.isEmpty() ? u"--help"_s : command->name + u" --help"_s;
    if (!isWellFormed)
        return fail(u"%1; see %2 %3"_s.arg(parser.errorText().chopped(parser.errorText().endsWith(u'.') ? 1 : 0), kProgramName, help), kWrongUse);
    if (parser.isSet(u"help"_s)) {
        std::fputs(qPrintable(words.isEmpty() ? programHelp() : commandHelp(*command)), stdout);
        return kDone;
    }
    if (parser.isSet(u"version"_s)) {
        say(u"%1 %2"_s.arg(kProgramName, core::fullVersion()));
        return kDone;
    }
    if (!secrets)
        return fail(secrets.error());
    const QStringList arguments = words.isEmpty() ? QStringList() : parser.positionalArguments().mid(command->name.count(u' ') + 1);
    if (arguments.size() < command->fewest || arguments.size() > command->most) {
        const QString what = arguments.size() > command->most ? u"does not know what to do with \"%1\""_s.arg(arguments.at(command->most))
                                                              : u"%1 takes %2"_s.arg(command->name, command->arguments);
        return fail(u"%1; see %2 %3"_s.arg(what, kProgramName, help), kWrongUse);
    }
    return run(*command, parser, arguments, *secrets);
}

} // namespace server::cli
