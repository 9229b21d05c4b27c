// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/standing.h"

#include <QCoreApplication>

namespace ui::shell {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::shell::Standing)
};
} // namespace

QString standingText(Standing standing)
{
    switch (standing) {
    case Standing::Disconnected: return Words::tr("Not connected", "how a server does");
    case Standing::Healthy: return Words::tr("Healthy", "how a server does");
    case Standing::Degraded: return Words::tr("Services have failed", "how a server does");
    case Standing::Down: return Words::tr("Not reached", "how a server does");
    }
    return {};
}

} // namespace ui::shell
