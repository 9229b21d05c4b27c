// SPDX-License-Identifier: GPL-3.0-or-later
// launch(): starts one program as the leader of a session of its own, with clean signals and no
// descriptor but 0, 1 and 2. The caller's address space is borrowed until the program runs (as
// vfork does), so it costs the same however large the server is, and a program that cannot be
// started is known at once. Call it on a thread that outlives the child when ParentDeath::Kill.
#pragma once

#include "core/result.h"
#include "server/runtime/descriptor.h"

#include <QByteArray>
#include <QList>

namespace server::runtime {

enum class ParentDeath { Kill, Survive };

struct LaunchRequest
{
    QByteArray program; // absolute path
    QList<QByteArray> arguments; // argv
    QList<QByteArray> environment; // "NAME=value"
    QByteArray workdir;
    int standardInput = -1; // -1: /dev/null, as for the two below
    int standardOutput = -1;
    int standardError = -1;
    QList<int> membershipFiles; // open cgroup.procs files to enter before the program runs
    int niceness = 0;
    ParentDeath onParentDeath = ParentDeath::Kill;
};

struct LaunchedProcess
{
    qint64 pid = 0;
    Descriptor handle; // readable once the process ended
};

// The error's message is for people: "Cannot start /usr/bin/x: Permission denied".
core::Result<LaunchedProcess> launch(const LaunchRequest &request);

} // namespace server::runtime
