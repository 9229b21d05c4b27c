// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/console.h"

#include "server/daemon/log_output.h"

#include <cstdio>

#include <termios.h>
#include <unistd.h>

namespace server::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kMostBytes = 4096;

// Nothing that is typed is shown while it lives.
class Silence
{
public:
    Silence()
    {
        if (tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        m_isQuiet = tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet) == 0;
    }
    ~Silence()
    {
        if (m_isQuiet)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;

private:
    termios m_before = {};
    bool m_isQuiet = false;
};

core::Error wrong(const QString &message)
{
    core::Error error;
    error.code = core::ErrorCode::Validation;
    error.message = message;
    return error;
}

// Byte by byte: what follows the line is not ours.
core::Result<QString> readLine()
{
    QByteArray line;
    char byte = 0;
    while (read(STDIN_FILENO, &byte, 1) == 1 && byte != '\n') {
        line.append(byte);
        if (line.size() > kMostBytes)
            return wrong(u"The line is too long"_s);
    }
    if (line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

core::Result<QString> prompt(const QString &text)
{
    std::fprintf(stderr, "%s: ", qPrintable(text));
    std::fflush(stderr);
    const Silence silence;
    core::Result<QString> line = readLine();
    std::fputc('\n', stderr);
    return line;
}

} // namespace

void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

int fail(const QString &why, ExitCode code)
{
    daemon::tellFailure(why);
    return code;
}

int fail(const core::Error &error)
{
    const bool isBusy = error.details.contains("holder"_L1);
    const bool isWrong = error.code == core::ErrorCode::Validation || error.details.contains("newerSchema"_L1);
    return fail(textOf(error), isBusy ? kBusy : isWrong ? kWrongUse : kFailed);
}

QString textOf(const core::Error &error)
{
    QStringList parts;
    if (!error.message.isEmpty() && (error.fields.isEmpty() || error.code != core::ErrorCode::Validation))
        parts.append(error.message);
    QStringList fields;
    for (auto field = error.fields.cbegin(); field != error.fields.cend(); ++field)
        fields.append(u"%1: %2"_s.arg(field.key(), field.value()));
    if (!fields.isEmpty())
        parts.append(fields.join(u"; "_s));
    if (!error.detail.isEmpty() && !error.message.contains(error.detail))
        parts.append(error.detail);
    return parts.join(u": "_s);
}

bool isInteractive()
{
    return isatty(STDIN_FILENO) == 1;
}

core::Result<QString> askSecret(const QString &what, Ask ask)
{
    const core::Result<QString> secret = isInteractive() ? prompt(what) : readLine();
    if (!secret)
        return secret;
    if (secret->isEmpty())
        return wrong(u"No %1 was given; it is asked for, or read from the first line of the standard input"_s.arg(what.toLower()));
    if (isInteractive() && ask == Ask::Twice) {
        const core::Result<QString> again = prompt(u"The same again"_s);
        if (!again)
            return again;
        if (*again != *secret)
            return wrong(u"The two are not the same"_s);
    }
    return secret;
}

} // namespace server::cli
