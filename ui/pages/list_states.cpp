// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/list_states.h"

#include "models/format.h"

#include <QPushButton>

namespace ui::pages {

using models::Format;
using models::LoadState;
using theme::Icon;

QPushButton *ListStates::addButton(const QString &text, theme::ButtonVariant variant)
{
    m_buttons << empty().addButton(text, variant);
    return m_buttons.last();
}

void ListStates::showEmpty(Icon icon, const QString &title, const QString &sentence, const QList<QPushButton *> &buttons)
{
    empty().setIcon(icon, theme::Color::Text3);
    empty().setTexts(title, sentence);
    for (QPushButton *button : std::as_const(m_buttons))
        button->setVisible(buttons.contains(button));
    show(Shown::Empty);
}

void ListStates::showFailure(const core::Error &error)
{
    setFailure(Format::refusal(error)); // what of the filter is refused
    show(Shown::Failed);
}

bool ListStates::showTrouble(const client::Backend *backend, const ListLoad &load, const ListRefusals &words)
{
    const bool live = backend && backend->connectionState().isLive();
    const bool known = load.everLoaded && !live; // then what was last known stays, also that there was nothing
    const bool failed = load.none && !known && load.state == LoadState::Failed;
    const bool mayNot = live && words.permission && !backend->user().may(*words.permission);
    if (load.none && !known && backend && !live && backend->connectionState().error) {
        showFailure(*backend->connectionState().error);
    } else if (mayNot || (failed && load.error.code == core::ErrorCode::Forbidden)) {
        showEmpty(Icon::EyeOff, words.mayNot,
                  words.permission ? tr("Your roles lack the permission %1.").arg(core::permissionName(*words.permission))
                                   : tr("Your account lacks the permission."));
    } else if (failed && load.error.code == core::ErrorCode::NotFound && !words.olderTitle.isEmpty()) {
        showEmpty(words.icon, words.olderTitle, words.olderReason);
    } else if (failed) {
        showFailure(load.error);
    } else if (load.none && !load.everLoaded) {
        show(Shown::Loading);
    } else {
        return false;
    }
    return true;
}

} // namespace ui::pages
