// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of an open file before and while it goes into an archive: its holes, its attributes, its
// bytes. Free functions over a descriptor; the thread that calls.
#pragma once

#include "server/archive/archive.h"

#include <sys/stat.h>

namespace server::archive {

// Where the content of a file lies, when there are holes worth keeping; else one stretch, or none for an
// empty file. In order, apart, within `size`.
struct ContentMap
{
    bool isSparse = false;
    QVector<Segment> segments;
};
ContentMap contentMap(int file, const struct stat &info);

// Those of the user's namespace and access lists, in order of name.
QVector<Attribute> readAttributes(int file);
bool setAttribute(int file, const Attribute &attribute);

// Fewer bytes than asked for at the end of the file only; -1: errno says why.
qsizetype readAt(int file, qint64 at, char *to, qsizetype size);

qint64 nanoseconds(const timespec &time);
timespec timeOf(qint64 nanoseconds);

} // namespace server::archive
