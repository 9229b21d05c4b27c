// SPDX-License-Identifier: GPL-3.0-or-later
// What the command palette offers at this moment: pages and what they can do, services and what makes
// sense for each, servers to go to, and what the window itself can do. Services are many: they come a
// few at a time, when they are searched. Free functions; GUI thread.
#pragma once

#include "ui/pages/service_actions.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/connection_control.h"

namespace ui::shell {

class PageStack;

struct PaletteSources
{
    PageStack &pages;
    const models::ServiceModel &services;
    pages::ServiceActions &actions;
    ConnectionControl &connections;
    QList<pages::Command> window; // what can be done anywhere
};

QList<PaletteEntry> paletteEntries(const PaletteSources &sources);
PaletteSupply paletteServices(const PaletteSources &sources); // what is in the sources outlives it

} // namespace ui::shell
