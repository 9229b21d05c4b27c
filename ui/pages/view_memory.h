// SPDX-License-Identifier: GPL-3.0-or-later
// ViewMemory: how a person last chose to see things (columns, an order, the form of times), by a key a
// choice, over runs of the program. Pages ask it when they are made and tell it of each choice; app
// says where it is kept. Nothing secret, and nothing of one server alone. GUI thread; outlives the pages.
#pragma once

#include <QString>

namespace ui::pages {

class ViewMemory
{
public:
    virtual ~ViewMemory() = default;

    virtual QString choice(const QString &key) const = 0; // empty: never chosen
    virtual void setChoice(const QString &key, const QString &value) = 0;
};

} // namespace ui::pages
