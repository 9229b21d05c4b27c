// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/process_guard.h"

#include "server/runtime/process_launcher.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSocketNotifier>

#include <cerrno>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

#ifndef P_PIDFD
#define P_PIDFD 3
#endif

namespace server::runtime {

namespace {

constexpr int kMaxReplacements = 10;

QByteArray trackLine(const ProcessId &leader)
{
    return "+ " + QByteArray::number(leader.pid) + ' ' + QByteArray::number(leader.startTicks) + '\n';
}

} // namespace

ProcessGuard::ProcessGuard(QString program, QByteArray instance, QStringList groupFolders, QString record, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_instance(std::move(instance))
    , m_groupFolders(std::move(groupFolders))
    , m_record(std::move(record))
{
}

ProcessGuard::~ProcessGuard()
{
    const Descriptor handle = std::move(m_handle);
    letGo();
    if (!handle.isOpen())
        return;
    // With nothing to end it goes at once; collecting it leaves no zombie in a program that lives on.
    siginfo_t info{};
    for (int i = 0; i < 200; ++i) {
        if (waitid(idtype_t(P_PIDFD), id_t(handle.get()), &info, WEXITED | WNOHANG) != 0 || info.si_pid != 0)
            break;
        usleep(5'000);
    }
}

QString ProcessGuard::find()
{
    const QString own = QCoreApplication::applicationDirPath();
    for (const char *below : {"", "/../libexec/mcp-console", "/../lib/mcp-console"}) {
        const QFileInfo file(own + QLatin1String(below) + QStringLiteral("/mcp-process-guard"));
        if (file.isFile() && file.isExecutable())
            return file.canonicalFilePath();
    }
    return {};
}

void ProcessGuard::start()
{
    letGo();
    if (m_program.isEmpty()) {
        m_problem = QStringLiteral("The program mcp-process-guard was not found; if the server is killed, its services "
                                   "run on until it starts again.");
        return;
    }
    Pipe lifeline = makePipe();
    if (!lifeline.readEnd.isOpen()) {
        m_problem = QStringLiteral("The process guard could not be started: no file descriptor is free.");
        return;
    }
    LaunchRequest request;
    request.program = QFile::encodeName(m_program);
    request.arguments = {"mcp-process-guard"};
    request.standardInput = lifeline.readEnd.get();
    request.onParentDeath = ParentDeath::Survive;
    auto launched = launch(request);
    if (!launched) {
        m_problem = launched.error().message;
        return;
    }
    m_problem.clear();
    m_pid = launched->pid;
    m_handle = std::move(launched->handle);
    m_lifeline = std::move(lifeline.writeEnd);
    setNonBlocking(m_lifeline);
    m_notifier = std::make_unique<QSocketNotifier>(m_handle.get(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &ProcessGuard::ended);

    QByteArray hello = "instance " + m_instance + '\n' + "record " + QFile::encodeName(m_record) + '\n';
    for (const QString &folder : std::as_const(m_groupFolders))
        hello += "groups " + QFile::encodeName(folder) + '\n';
    for (const ProcessId &leader : std::as_const(m_leaders))
        hello += trackLine(leader);
    send(hello);
}

void ProcessGuard::track(const ProcessId &leader)
{
    m_leaders.insert(leader);
    send(trackLine(leader));
}

void ProcessGuard::forget(const ProcessId &leader)
{
    m_leaders.remove(leader);
    send("- " + QByteArray::number(leader.pid) + '\n');
}

void ProcessGuard::send(const QByteArray &line)
{
    if (!m_lifeline.isOpen())
        return;
    qsizetype sent = 0;
    while (sent < line.size()) {
        const ssize_t wrote = write(m_lifeline.get(), line.constData() + sent, size_t(line.size() - sent));
        if (wrote > 0) {
            sent += wrote;
        } else if (errno != EINTR) {
            // Stuck or gone: a new one is told everything again once this one is known to have ended.
            ::kill(pid_t(m_pid), SIGKILL);
            return;
        }
    }
}

void ProcessGuard::ended()
{
    siginfo_t info{};
    waitid(idtype_t(P_PIDFD), id_t(m_handle.get()), &info, WEXITED | WNOHANG);
    if (info.si_pid == 0)
        return;
    letGo();
    if (++m_replacements > kMaxReplacements) {
        m_problem = QStringLiteral("The process guard ended %1 times and was given up; if the server is killed, its "
                                   "services run on until it starts again.").arg(m_replacements);
        return;
    }
    start();
}

void ProcessGuard::letGo()
{
    m_notifier.reset();
    m_lifeline.reset();
    m_handle.reset();
    m_pid = 0;
}

} // namespace server::runtime
