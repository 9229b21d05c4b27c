// SPDX-License-Identifier: GPL-3.0-or-later
// A file of services as a person hands it in: read from the disk without holding up the window, and
// known by its content for a Compose file or an mcp.json. Free functions; any thread, but for reading a file.
#pragma once

#include "core/engine.h"
#include "core/result.h"

#include <QCoreApplication>
#include <QFuture>

#include <optional>

namespace models {

class ImportFile
{
    Q_DECLARE_TR_FUNCTIONS(models::ImportFile)
public:
    static constexpr qint64 kLargest = 256 * 1024; // bytes that a server takes

    // What a text is, right or wrong in its details; nothing when it is neither.
    static std::optional<core::ImportKind> kindOf(const QString &text);
    static QString kindName(core::ImportKind kind); // "Compose file"
    // Its text. The error says in words why a file is none that could be read here.
    static QFuture<core::Result<QString>> read(const QString &path);
    // Why a text cannot be sent as it is; empty: it can.
    static QString problemOf(const QString &text);
    // The line that a server's reason names ("line 3: …"); 0: none.
    static int lineIn(const QString &reason);
};

} // namespace models
