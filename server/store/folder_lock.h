// SPDX-License-Identifier: GPL-3.0-or-later
// FolderLock: makes a data folder the property of one server process. Held by the operating system
// for the life of the object, so that a killed server leaves nothing behind. Any thread.
#pragma once

#include "core/result.h"

#include <memory>

namespace server::store {

class FolderLock
{
public:
    // Creates the folder (0700) when it is not there. Conflict when another process holds it;
    // `details.holder` is its id.
    static core::Result<std::unique_ptr<FolderLock>> acquire(const QString &folder);
    // The id of the process that holds it now, "?" when it did not say; empty: nobody does. Changes nothing.
    static QString holderOf(const QString &folder);
    ~FolderLock();
    FolderLock(const FolderLock &) = delete;
    FolderLock &operator=(const FolderLock &) = delete;

private:
    explicit FolderLock(int descriptor) : m_descriptor(descriptor) { }
    int m_descriptor;
};

} // namespace server::store
