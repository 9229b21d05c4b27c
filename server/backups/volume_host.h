// SPDX-License-Identifier: GPL-3.0-or-later
// VolumeHost: what backups ask of the volumes that a container engine keeps, so that nothing here knows of
// engines. Contents go in and out as a tar. Any worker thread; calls block until done. Implemented in server/api.
//
// Errors: Unavailable when the engine cannot be reached, with its words.
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <functional>

namespace server::backups {

struct NamedVolume
{
    QString name;
    core::ServiceId service;
    QString image; // of the service: an engine reads a volume through a container only, which needs one
    bool operator==(const NamedVolume &) const = default;
};

class VolumeHost
{
public:
    using Cancelled = std::function<bool()>;
    virtual ~VolumeHost() = default;

    virtual core::Result<bool> exists(const QString &volume) = 0;
    // What is in it now, into the file, below one folder. Whoever works on it is not stopped.
    virtual core::Result<> read(const NamedVolume &volume, const QString &tarFile, const Cancelled &cancelled) = 0;
    // Makes it anew with what is in the file, from "." on, and nothing else. Containers of this server that use it, none of
    // which should run, are made anew at their next start; Conflict when others use it.
    virtual core::Result<> replace(const NamedVolume &volume, const QString &tarFile, const Cancelled &cancelled) = 0;
    virtual core::Result<> remove(const NamedVolume &volume) = 0; // ok when it is gone
};

} // namespace server::backups
