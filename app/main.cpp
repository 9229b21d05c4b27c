// SPDX-License-Identifier: GPL-3.0-or-later
// mcp-console: the window. What it is made of stands in composition_root.h.
#include "app/composition_root.h"
#include "app/memory_policy.h"
#include "app/single_instance.h"
#include "app/stall_watchdog.h"

#include <cstdio>

int main(int argc, char **argv)
{
    app::returnLargeBlocksAtOnce();
    if (const std::optional<int> code = app::answeredWithoutWindow(argc, argv))
        return *code;
    app::ConsoleApplication application(argc, argv);
    const app::StartResult start = app::prepare(application);
    if (!start.options)
        return start.exitCode;
    app::SingleInstance instance(app::SingleInstance::folderOfPerson(), app::SingleInstance::keyFor(start.options->settingsFile));
    switch (instance.begin(start.options->wishes)) {
    case app::SingleInstance::Standing::First: break;
    case app::SingleInstance::Standing::HandedOver: return 0;
    case app::SingleInstance::Standing::Unheard:
        std::fprintf(stderr, "mcp-console: another console runs, but does not answer\n");
        return 1;
    }
    app::CompositionRoot root(application, *start.options);
    QObject::connect(&instance, &app::SingleInstance::wished, &application, [&root](const app::StartWishes &wishes) { root.follow(wishes); });
    root.show();
    return QApplication::exec();
}
