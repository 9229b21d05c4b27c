// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcut_table.h"

#include <QCoreApplication>

namespace ui::shell {

namespace {

constexpr int kPagesWithKeys = 9;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::shell::ShortcutTable)
};

QKeySequence firstOf(QKeySequence::StandardKey key, const QKeySequence &otherwise)
{
    const QList<QKeySequence> bound = QKeySequence::keyBindings(key);
    return bound.isEmpty() ? otherwise : bound.first();
}

} // namespace

QList<ShortcutRow> shortcutTable()
{
    const auto ctrl = [](Qt::Key key) { return QKeySequence(Qt::CTRL | key); };
    return {
        {WindowAction::Palette, QStringLiteral("palette"), Words::tr("Search, or run a command", "keys"), ctrl(Qt::Key_K)},
        {WindowAction::NewService, QStringLiteral("newService"), Words::tr("Describe a new service", "keys"), firstOf(QKeySequence::New, ctrl(Qt::Key_N))},
        {WindowAction::Find, QStringLiteral("find"), Words::tr("Search or filter on the page", "keys"), firstOf(QKeySequence::Find, ctrl(Qt::Key_F))},
        {WindowAction::Refresh, QStringLiteral("refresh"), Words::tr("Fetch what is shown anew", "keys"), firstOf(QKeySequence::Refresh, QKeySequence(Qt::Key_F5))},
        {WindowAction::Back, QStringLiteral("back"), Words::tr("Back", "keys"), QKeySequence(Qt::ALT | Qt::Key_Left)},
        {WindowAction::Forward, QStringLiteral("forward"), Words::tr("Forward", "keys"), QKeySequence(Qt::ALT | Qt::Key_Right)},
        {WindowAction::NewWindow, QStringLiteral("newWindow"), Words::tr("Open another window", "keys"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)},
        {WindowAction::CloseWindow, QStringLiteral("closeWindow"), Words::tr("Close the window", "keys"), ctrl(Qt::Key_W)},
        {WindowAction::Settings, QStringLiteral("settings"), Words::tr("Settings", "keys"), ctrl(Qt::Key_Comma)},
        {WindowAction::Guide, QStringLiteral("guide"), Words::tr("Open the guide", "keys"), firstOf(QKeySequence::HelpContents, QKeySequence(Qt::Key_F1))},
        {WindowAction::Quit, QStringLiteral("quit"), Words::tr("Quit: close all windows", "keys"), ctrl(Qt::Key_Q)},
    };
}

QKeySequence keysFor(WindowAction action, const PreferenceValues &values)
{
    for (const ShortcutRow &row : shortcutTable())
        if (row.action == action)
            return values.shortcuts.value(row.name, row.usual);
    return {};
}

std::optional<QString> takenBy(const QKeySequence &keys, WindowAction beside, const PreferenceValues &values)
{
    if (keys.isEmpty())
        return std::nullopt;
    const auto meet = [&keys](const QKeySequence &other) {
        // The beginning of a longer sequence is in its way too.
        return !other.isEmpty() && (keys.matches(other) != QKeySequence::NoMatch || other.matches(keys) != QKeySequence::NoMatch);
    };
    for (const ShortcutRow &row : shortcutTable())
        if (row.action != beside && meet(keysFor(row.action, values)))
            return row.text;
    for (int number = 0; number < kPagesWithKeys; ++number)
        if (meet(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + number))))
            return Words::tr("Go to a page", "keys");
    for (const QKeySequence &fixed : {QKeySequence(Qt::CTRL | Qt::Key_PageUp), QKeySequence(Qt::CTRL | Qt::Key_PageDown)})
        if (meet(fixed))
            return Words::tr("Through the tabs of the details", "keys");
    for (const auto standard : {QKeySequence::Copy, QKeySequence::Paste, QKeySequence::Cut, QKeySequence::Undo, QKeySequence::SelectAll})
        for (const QKeySequence &fixed : QKeySequence::keyBindings(standard))
            if (meet(fixed))
                return Words::tr("Editing a text", "keys");
    return std::nullopt;
}

} // namespace ui::shell
