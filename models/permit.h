// SPDX-License-Identifier: GPL-3.0-or-later
// Permit: what the signed-in person may do, asked before a click and not answered with a refusal after
// it, with the reason in words (ui/widgets/permit.h greys a control with it). Of the backend of the
// moment: ask again when its connection has changed, since roles may have. Static functions; the
// window's thread.
#pragma once

#include "client/backend.h"

#include <QCoreApplication>

namespace models {

class Permit
{
    Q_DECLARE_TR_FUNCTIONS(models::Permit)

public:
    // Why what takes all of these permissions cannot be done now: there is no connection, it sends no
    // change, or some are missing, which are named. Empty: it can.
    static QString whyNot(const client::Backend *backend, core::Permissions needed);
    // The same for a change that takes no permission: of one's own account, say.
    static QString whyNotChange(const client::Backend *backend);
    static bool may(const client::Backend *backend, core::Permissions needed) { return whyNot(backend, needed).isEmpty(); }
};

} // namespace models
