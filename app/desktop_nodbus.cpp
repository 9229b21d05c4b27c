// SPDX-License-Identifier: GPL-3.0-or-later
// Where the console is built without D-Bus: what a desktop says or shows comes by Qt alone.
#include "app/desktop_motion.h"
#include "app/desktop_notices.h"

namespace app {

std::unique_ptr<DesktopNotices> DesktopNotices::make()
{
    return nullptr;
}

std::unique_ptr<DesktopMotion> DesktopMotion::make()
{
    return nullptr;
}

} // namespace app
