// SPDX-License-Identifier: GPL-3.0-or-later
// What "Copy as curl" put on the clipboard, as the calls of a server in memory, by each of the places that offer
// it. A call that was made by telling it stands out as "made: ". GUI thread; free functions.
#pragma once

#include "tests/support/fake_backend.h"
#include "ui/dialogs/form_field.h"

#include <QtTest>
#include <QtWidgets>

template <typename Copy>
QStringList copied(const support::FakeBackend &backend, Copy copy)
{
    QGuiApplication::clipboard()->clear();
    const QStringList before = backend.calls();
    copy();
    QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    for (QString &line : lines)
        line.remove(0, int(qstrlen("curl ")));
    for (const QString &line : std::as_const(lines))
        if (backend.calls().count(line) != before.count(line))
            return {QStringLiteral("made: ") + line};
    return lines;
}

// By the context menu of a button.
inline void askToCopy(QAbstractButton *button)
{
    emit button->customContextMenuRequested({1, 1});
    for (QMenu *menu : button->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly)) {
        for (QAction *action : menu->actions())
            if (action->text() == QStringLiteral("Copy as curl"))
                action->trigger();
        menu->close();
    }
}

inline QStringList toldBy(QAbstractButton *button, const support::FakeBackend &backend)
{
    return copied(backend, [button] { askToCopy(button); });
}

inline QStringList toldBy(ui::dialogs::FormDialog *dialog, const support::FakeBackend &backend)
{
    return copied(backend, [dialog] { dialog->curlButton()->click(); });
}

inline bool wasMade(const support::FakeBackend &backend, const QStringList &calls)
{
    return QTest::qWaitFor([&] { return std::all_of(calls.begin(), calls.end(), [&](const QString &call) { return backend.calls().contains(call); }); });
}
