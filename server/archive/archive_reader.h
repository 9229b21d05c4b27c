// SPDX-License-Identifier: GPL-3.0-or-later
// An archive opened as far as its header, and what holds between the archives of a chain: what verify()
// and extract() have in common. Free functions; the thread that calls.
#pragma once

#include "server/archive/tar_reader.h"

namespace server::archive {

struct OpenedArchive
{
    Header header;
    std::unique_ptr<TarReader> tar; // behind the header
};

core::Result<OpenedArchive> openArchive(const Part &part);
// Each is based on the next one, the last on none, and none comes twice.
core::Result<> checkChain(const QVector<Part> &chain, const std::function<const Header &(qsizetype)> &header);

} // namespace server::archive
