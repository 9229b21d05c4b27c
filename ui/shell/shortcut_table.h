// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the window that a person may change: each a row of one table with name, words and usual
// keys; and which of two wishes for the same keys is in the other's way. Free functions; GUI thread.
#pragma once

#include "ui/shell/preferences.h"

#include <QKeySequence>
#include <QList>

#include <optional>

namespace ui::shell {

enum class WindowAction { Palette, NewService, Find, Refresh, Back, Forward, NewWindow, CloseWindow, Settings, Guide, Quit };

struct ShortcutRow
{
    WindowAction action;
    QString name; // as settings have it
    QString text; // "Search, or run a command"
    QKeySequence usual;
};

QList<ShortcutRow> shortcutTable();
QKeySequence keysFor(WindowAction action, const PreferenceValues &values);

// What the keys do already, beside the action itself: the words of another row or of keys that are fixed
// (pages, tabs). Nothing: they are free.
std::optional<QString> takenBy(const QKeySequence &keys, WindowAction beside, const PreferenceValues &values);

} // namespace ui::shell
