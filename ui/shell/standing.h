// SPDX-License-Identifier: GPL-3.0-or-later
// How the server that a window shows does, in one word. Plain values; GUI thread.
#pragma once

#include <QString>

namespace ui::shell {

enum class Standing { Disconnected, Healthy, Degraded, Down }; // from what nobody minds to the worst
QString standingText(Standing standing);

} // namespace ui::shell
