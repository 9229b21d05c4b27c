// SPDX-License-Identifier: GPL-3.0-or-later
// "Copy as curl": what an action would send, as lines for a shell (see client/curl.h), copied instead of sent. The
// same function tells and sends, so that both say the same. Offered in four quiet places: a dialog's bar
// (FormDialog), a submenu, the context menu of a button, and the foot of the command palette. GUI thread.
#pragma once

#include "client/backend.h"

#include <QMenu>
#include <QPointer>

#include <functional>

class QAbstractButton;
class QPushButton;

namespace ui::dialogs {

// What an action sends: `calls` asks `backend`, and does nothing that matters while nobody answers.
struct Told
{
    QPointer<client::Backend> backend;
    std::function<void()> calls;
};

// Copies it, and says over the window of `where` (of what drops down: the one below it) which variables have to be set. Nothing to send: nothing is copied.
void copyAsCurl(QWidget *where, const Told &told);

QPushButton *makeCurlButton(QWidget *parent);

// One entry for each action that is possible now; without any it is not shown. Ends with `above`.
class CurlMenu : public QMenu
{
    Q_OBJECT

public:
    // Enters itself at the end of `above`; `where` outlives both.
    CurlMenu(QMenu *above, QWidget *where, client::Backend *backend);
    // `text`: as the action has it; nothing more is asked here, so that it stands without its "…".
    void add(const QString &text, const QString &whyNot, const std::function<void()> &calls);

private:
    QWidget *m_where;
    QPointer<client::Backend> m_backend;
};

// The context menu of a button (also by the menu key), while the button can be pressed. `told` is asked then.
void offerCurl(QAbstractButton *button, const std::function<Told()> &told);
// The same where the server is asked first what would be sent: `copy` ends with copyAsCurl().
void offerCopying(QAbstractButton *button, const std::function<void()> &copy);

} // namespace ui::dialogs
