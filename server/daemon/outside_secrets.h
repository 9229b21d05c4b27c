// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets that come to the daemon from outside: the environment (MCP_PLATFORM_KEY, MCP_PLATFORM_NEW_KEY,
// MCP_ADMIN_PASSWORD), or credentials of systemd (platform-key, platform-key-new and admin-password in
// $CREDENTIALS_DIRECTORY). Main thread, before anything is started.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace server::daemon {

struct OutsideSecrets
{
    QByteArray key;        // base64; empty: DIR/platform.key
    QByteArray newKey;     // for rotate-key; base64; empty: a random one
    QString adminPassword; // of the first start; empty: a random one
};

// Takes them out of the environment, so that nothing that is started inherits them.
core::Result<OutsideSecrets> takeOutsideSecrets();

} // namespace server::daemon
