// SPDX-License-Identifier: GPL-3.0-or-later
// Where the daemon's key comes from when it is not DIR/platform.key: the environment (MCP_PLATFORM_KEY), or
// a credential of systemd (platform-key in $CREDENTIALS_DIRECTORY). Main thread, before anything is started.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

struct OutsideKeys
{
    QByteArray current; // base64; empty: the file's
    QByteArray next;    // for rotate-key; base64; empty: a random one
};

// Takes the keys out of the environment, so that nothing that is started inherits them.
core::Result<OutsideKeys> takeOutsideKeys();

// The command "rotate-key": seals everything in the folder with a new key. The exit code.
int rotateKeyCommand(const QString &dataDir, const OutsideKeys &keys);
