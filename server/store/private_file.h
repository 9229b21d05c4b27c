// SPDX-License-Identifier: GPL-3.0-or-later
// Small files that only their owner may read (keys, first passwords). Free functions; any thread.
#pragma once

#include "core/result.h"

#include <QByteArray>

namespace server::store {

enum class IfPresent { Replace, Refuse }; // Refuse answers Conflict

// Written whole or not at all, mode 0600 from its first byte on, on the disk when this returns.
core::Result<> writePrivateFile(const QString &path, const QByteArray &content, IfPresent ifPresent);

// Takes away what group and others may do with a file or folder that they should not reach.
core::Result<> makePrivate(const QString &path);

} // namespace server::store
