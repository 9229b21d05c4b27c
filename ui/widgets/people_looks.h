// SPDX-License-Identifier: GPL-3.0-or-later
// People and API keys as shape, word and colour. GUI thread.
#pragma once

#include "models/people_words.h"
#include "ui/widgets/status_pill.h"

namespace ui::widgets {

StatusLook lookOf(client::AccountStatus status);
StatusLook lookOf(models::KeyState state);

} // namespace ui::widgets
