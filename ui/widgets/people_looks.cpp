// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/people_looks.h"

namespace ui::widgets {

using models::PeopleWords;
using theme::Icon;

StatusLook lookOf(client::AccountStatus status)
{
    const bool active = status == client::AccountStatus::Active;
    return {active ? Tone::Ok : Tone::Off, active ? Icon::CircleCheck : Icon::CircleMinus, PeopleWords::status(status)};
}

StatusLook lookOf(models::KeyState state)
{
    const QString word = PeopleWords::keyState(state);
    switch (state) {
    case models::KeyState::Good: return {Tone::Ok, Icon::CircleCheck, word};
    case models::KeyState::Ending: return {Tone::Warn, Icon::Clock, word};
    case models::KeyState::Expired: break;
    }
    return {Tone::Off, Icon::CircleX, word};
}

} // namespace ui::widgets
