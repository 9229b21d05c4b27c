// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/process_launcher.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

#ifndef P_PIDFD
#define P_PIDFD 3
#endif

namespace server::runtime {

namespace {

constexpr size_t kStackSize = 256 * 1024;
constexpr unsigned kCloseOnExec = 1u << 2; // CLOSE_RANGE_CLOEXEC

enum class Stage { None, Session, Group, Streams, Workdir, Exec };

// Lives in the parent; the child writes where it failed, since both share memory until exec.
struct ChildPlan
{
    const char *program = nullptr;
    char *const *arguments = nullptr;
    char *const *environment = nullptr;
    const char *workdir = nullptr;
    std::array<int, 3> streams{-1, -1, -1};
    const int *membershipFiles = nullptr;
    int membershipCount = 0;
    int niceness = 0;
    bool dieWithParent = false;
    pid_t parent = 0;
    Stage failedAt = Stage::None;
    int error = 0;
};

// Runs in the child on borrowed memory: nothing that allocates or locks, and system calls as such. The
// library's functions are what sanitizers stand in front of, with tables of handlers and descriptors that
// are the parent's: they would take what happens here for the parent's doing. Tells what failed.
__attribute__((no_sanitize("address", "thread", "undefined"))) Stage becomeTheProgram(const ChildPlan *plan)
{
    // Handlers of the parent must be gone before signals are let in again. All zero is the default action,
    // in the kernel's own layout.
    const unsigned long standard[8] = {};
    constexpr size_t kSignalSetSize = 8;
    for (int number = 1; number < NSIG; ++number)
        syscall(SYS_rt_sigaction, number, standard, nullptr, kSignalSetSize);

    if (syscall(SYS_setsid) < 0)
        return Stage::Session;
    if (plan->dieWithParent) {
        syscall(SYS_prctl, PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
        if (syscall(SYS_getppid) != plan->parent)
            syscall(SYS_exit_group, 127);
    }
    for (int i = 0; i < plan->membershipCount; ++i) {
        if (syscall(SYS_write, plan->membershipFiles[i], "0", size_t(1)) != 1)
            return Stage::Group;
    }
    if (plan->niceness != 0) {
        const long niceness = 20 - syscall(SYS_getpriority, PRIO_PROCESS, 0); // the kernel answers 20 less it
        syscall(SYS_setpriority, PRIO_PROCESS, 0, niceness + plan->niceness);
    }

    for (int target = 0; target < 3; ++target) {
        long source = plan->streams[size_t(target)];
        if (source < 0)
            source = syscall(SYS_openat, AT_FDCWD, "/dev/null", target == 0 ? O_RDONLY : O_WRONLY, 0);
        if (source < 0 || (source != target && syscall(SYS_dup3, source, target, 0) < 0))
            return Stage::Streams;
    }
    if (syscall(SYS_close_range, 3u, ~0u, kCloseOnExec) != 0) {
        for (int number = 3; number < 65536; ++number)
            syscall(SYS_fcntl, number, F_SETFD, FD_CLOEXEC);
    }
    if (syscall(SYS_chdir, plan->workdir) != 0)
        return Stage::Workdir;

    const unsigned long none[kSignalSetSize / sizeof(unsigned long)] = {};
    syscall(SYS_rt_sigprocmask, SIG_SETMASK, none, nullptr, kSignalSetSize);
    syscall(SYS_execve, plan->program, plan->arguments, plan->environment);
    return Stage::Exec;
}

__attribute__((no_sanitize("address", "thread", "undefined"))) int childMain(void *argument)
{
    auto *plan = static_cast<ChildPlan *>(argument);
    plan->failedAt = becomeTheProgram(plan);
    plan->error = errno;
    syscall(SYS_exit_group, 127);
    return 127;
}

std::vector<char *> pointers(const QList<QByteArray> &texts)
{
    std::vector<char *> out;
    out.reserve(size_t(texts.size()) + 1);
    for (const QByteArray &text : texts)
        out.push_back(const_cast<char *>(text.constData()));
    out.push_back(nullptr);
    return out;
}

core::Error failure(const LaunchRequest &request, const QString &what, int error)
{
    core::Error out;
    out.code = core::ErrorCode::Unavailable;
    out.message = QStringLiteral("Cannot start %1: %2").arg(what, QString::fromLocal8Bit(strerror(error)));
    out.detail = QString::fromLocal8Bit(request.program);
    return out;
}

core::Error failure(const LaunchRequest &request, Stage stage, int error)
{
    const QString program = QString::fromLocal8Bit(request.program);
    switch (stage) {
    case Stage::Workdir:
        return failure(request, QStringLiteral("%1 in %2").arg(program, QString::fromLocal8Bit(request.workdir)), error);
    case Stage::Group:
        return failure(request, QStringLiteral("%1 with its limits").arg(program), error);
    case Stage::Exec:
        if (error == ENOENT) {
            core::Error out = failure(request, program, error);
            out.message += QStringLiteral(" (the file, or the interpreter it names)");
            return out;
        }
        break;
    default:
        break;
    }
    return failure(request, program, error);
}

} // namespace

core::Result<LaunchedProcess> launch(const LaunchRequest &request)
{
    const std::vector<char *> arguments = pointers(request.arguments);
    const std::vector<char *> environment = pointers(request.environment);

    ChildPlan plan;
    plan.program = request.program.constData();
    plan.arguments = arguments.data();
    plan.environment = environment.data();
    plan.workdir = request.workdir.isEmpty() ? "/" : request.workdir.constData();
    plan.streams = {request.standardInput, request.standardOutput, request.standardError};
    plan.membershipFiles = request.membershipFiles.constData();
    plan.membershipCount = int(request.membershipFiles.size());
    plan.niceness = request.niceness;
    plan.dieWithParent = request.onParentDeath == ParentDeath::Kill;
    plan.parent = getpid();

    void *stack = mmap(nullptr, kStackSize, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_STACK, -1, 0);
    if (stack == MAP_FAILED)
        return failure(request, Stage::None, errno);

    // No handler of ours may run in the child while it shares our memory.
    sigset_t all;
    sigset_t before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    int handle = -1;
    const int pid = clone(childMain, static_cast<char *>(stack) + kStackSize,
                          CLONE_VM | CLONE_VFORK | CLONE_PIDFD | SIGCHLD, &plan, &handle);
    const int cloneError = errno;
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
    munmap(stack, kStackSize);

    if (pid < 0)
        return failure(request, Stage::None, cloneError);
    Descriptor owned(handle);
    if (plan.failedAt != Stage::None) {
        siginfo_t info{};
        while (waitid(idtype_t(P_PIDFD), id_t(owned.get()), &info, WEXITED) != 0 && errno == EINTR) { }
        return failure(request, plan.failedAt, plan.error);
    }
    return LaunchedProcess{pid, std::move(owned)};
}

} // namespace server::runtime
