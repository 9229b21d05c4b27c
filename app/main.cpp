// SPDX-License-Identifier: GPL-3.0-or-later
// mcp-console: the window. What it is made of stands in composition_root.h.
#include "app/composition_root.h"
#include "app/memory_policy.h"
#include "app/stall_watchdog.h"

int main(int argc, char **argv)
{
    app::returnLargeBlocksAtOnce();
    app::ConsoleApplication application(argc, argv);
    const app::StartResult start = app::prepare(application);
    if (!start.options)
        return start.exitCode;
    app::CompositionRoot root(application, *start.options);
    root.show();
    return QApplication::exec();
}
