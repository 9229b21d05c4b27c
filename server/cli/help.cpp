// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/help.h"

namespace server::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kColumn = 34;
constexpr qsizetype kWidth = 100;

// "  left          right", the right part broken between words.
QString row(const QString &left, const QString &right)
{
    QString text = u"  "_s + left;
    if (text.size() + 2 > kColumn)
        text += u'\n';
    qsizetype at = text.endsWith(u'\n') ? 0 : text.size();
    text += QString(kColumn - at, u' ');
    at = kColumn;
    const QStringList words = right.split(u' ');
    for (const QString &word : words) {
        if (at > kColumn && at + 1 + word.size() > kWidth) {
            text += u'\n' + QString(kColumn, u' ');
            at = kColumn;
        } else if (at > kColumn) {
            text += u' ';
            ++at;
        }
        text += word;
        at += word.size();
    }
    return text + u'\n';
}

QString optionRow(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names.append((name.size() == 1 ? u"-"_s : u"--"_s) + name);
    QString left = names.join(u", "_s);
    if (!option.valueName().isEmpty())
        left += u" <%1>"_s.arg(option.valueName());
    QString right = option.description();
    if (const daemon::OptionRow *known = daemon::findOption(option.names().constLast()); known && !known->fallback.isEmpty())
        right += u" Default: %1"_s.arg(known->fallback);
    return row(left, right);
}

QString optionRows(const QList<QCommandLineOption> &options)
{
    QString text;
    for (const QCommandLineOption &option : options)
        text += optionRow(option);
    return text;
}

QCommandLineOption optionOf(const daemon::OptionRow &row)
{
    return row.kind == daemon::OptionKind::Flag ? QCommandLineOption(row.name, row.about) : QCommandLineOption(row.name, row.about, row.value);
}

} // namespace

QList<QCommandLineOption> optionsOf(const Command &command)
{
    QList<QCommandLineOption> options = command.options;
    if (command.takes != Takes::Nothing)
        options.append(QCommandLineOption(u"config"_s, u"Configuration file (TOML); also MCP_PLATFORM_CONFIG."_s, u"file"_s));
    for (const daemon::OptionRow &known : daemon::optionTable()) {
        if (command.takes == Takes::Everything || (command.takes == Takes::DataFolder && known.name == "data-dir"_L1))
            options.append(optionOf(known));
    }
    options.append(QCommandLineOption({u"h"_s, u"help"_s}, u"Says this."_s));
    options.append(QCommandLineOption({u"v"_s, u"version"_s}, u"Says which version this is."_s));
    return options;
}

QString programHelp()
{
    QString text = u"Usage: %1 [command] [options]\nRuns MCP services and serves the MCP Platform API.\n\nCommands (COMMAND --help says more):\n"_s.arg(kProgramName);
    for (const Command &command : allCommands())
        text += row((command.name + u' ' + command.arguments).trimmed(), command.about);
    const Command serve = serveCommand();
    text += u"\nOptions of %1, the command when none is given; each is also a key of the configuration file and a variable "
            "MCP_PLATFORM_*:\n"_s.arg(serve.name);
    text += optionRows(optionsOf(serve));
    return text;
}

QString commandHelp(const Command &command)
{
    QString usage = u"Usage: %1 %2 [options]"_s.arg(kProgramName, command.name);
    if (!command.arguments.isEmpty())
        usage += u' ' + command.arguments;
    return u"%1\n%2\n\nOptions:\n%3"_s.arg(usage, command.about, optionRows(optionsOf(command)));
}

} // namespace server::cli
