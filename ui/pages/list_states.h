// SPDX-License-Identifier: GPL-3.0-or-later
// ListStates: what a list shows when it has no rows: that the server is not reached, that one may not see
// it, that an older server has none, a failure with a retry, loading; and what its page says of an empty
// list, with the buttons that lead on. GUI thread; owned by the page.
#pragma once

#include "client/backend.h"
#include "core/permission.h"
#include "models/load_state.h"
#include "ui/widgets/states.h"

namespace ui::pages {

// Where a list stands.
struct ListLoad
{
    bool none = true; // no rows, before any filter
    bool everLoaded = false;
    models::LoadState state = models::LoadState::Idle;
    core::Error error = {};
};

template <typename Model>
ListLoad loadOf(const Model &model)
{
    return {model.rowCount() == 0, model.everLoaded(), model.loadState(), model.loadError()};
}

// What is said where a server gives nothing.
struct ListRefusals
{
    std::optional<core::Permission> permission; // that the list takes; none: everyone has a list of one's own
    QString mayNot;      // "You may not see backups"
    theme::Icon icon;    // of a list that an older server lacks
    QString olderTitle;  // "This server has no backups"; empty: every server has them
    QString olderReason;
};

class ListStates final : public widgets::StateStack
{
    Q_OBJECT

public:
    using StateStack::StateStack;

    // Of the empty state; shown where showEmpty names it.
    QPushButton *addButton(const QString &text, theme::ButtonVariant variant);
    void showEmpty(theme::Icon icon, const QString &title, const QString &sentence, const QList<QPushButton *> &buttons = {});
    void showFailure(const core::Error &error);
    // Says why there are no rows; false when there are some, or really none: then the page goes on.
    bool showTrouble(const client::Backend *backend, const ListLoad &load, const ListRefusals &words);

private:
    QList<QPushButton *> m_buttons;
};

} // namespace ui::pages
