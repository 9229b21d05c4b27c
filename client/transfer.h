// SPDX-License-Identifier: GPL-3.0-or-later
// Transfer: a file on its way to or from the server. The window's thread; owned by whoever asked for
// it; deleting it calls it off.
#pragma once

#include "core/backup.h"
#include "core/result.h"

#include <QObject>

namespace client {

class Transfer : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void cancel() = 0; // finished() tells it, with details.cancelled

signals:
    void progressed(qint64 done, qint64 total); // bytes; total 0: not known
    // Once. An upload's job verifies what came; a download has none.
    void finished(const core::Result<std::optional<core::BackupJob>> &result);
};

} // namespace client
