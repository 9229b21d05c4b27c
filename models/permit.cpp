// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/permit.h"

namespace models {

QString Permit::whyNot(const client::Backend *backend, core::Permissions needed)
{
    if (!backend || !backend->connectionState().isLive())
        return tr("There is no connection to the server now.");
    const core::Permissions missing = needed & ~backend->user().permissions;
    if (!missing)
        return {};
    const QStringList names = core::permissionNames(missing);
    return tr("Your account lacks the permission(s) %1.", "why something cannot be done", int(names.size())).arg(names.join(QStringLiteral(", ")));
}

} // namespace models
