// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/permit.h"

#include "client/withholding.h"

namespace models {

namespace {

core::Permissions withheldBy(const client::Backend &backend)
{
    const auto *withholding = dynamic_cast<const client::Withholding *>(&backend);
    return withholding ? withholding->withheld() : core::Permissions();
}

} // namespace

QString Permit::whyNot(const client::Backend *backend, core::Permissions needed)
{
    if (!backend || !backend->connectionState().isLive())
        return tr("There is no connection to the server now.");
    const core::Permissions missing = needed & ~backend->user().permissions;
    if (!missing)
        return {};
    if (missing & withheldBy(*backend))
        return whyNotChange(backend);
    const QStringList names = core::permissionNames(missing);
    return tr("Your account lacks the permission(s) %1.", "why something cannot be done", int(names.size())).arg(names.join(QStringLiteral(", ")));
}

QString Permit::whyNotChange(const client::Backend *backend)
{
    if (!backend || !backend->connectionState().isLive())
        return tr("There is no connection to the server now.");
    return withheldBy(*backend) ? tr("This connection is read-only: the console sends no change to this server.") : QString();
}

} // namespace models
