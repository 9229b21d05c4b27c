// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a program whose disk shall fail: the writes to files whose name contains MCP_DISK_FAULT_FILE are counted, and
// from the MCP_DISK_FAULT_AT-th on MCP_DISK_FAULT happens to them:
//   full      no room is left (ENOSPC)           broken    the disk does not take it (EIO)
//   killed    SIGKILL before the write           torn      half is written, then SIGKILL
//   readonly  such files cannot be opened for writing, whatever the number
// A byte is added to the file MCP_DISK_FAULT_TALLY for each write counted. Any thread; nothing here allocates.
#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

template <typename F>
F next(const char *name)
{
    return reinterpret_cast<F>(dlsym(RTLD_NEXT, name));
}

const char *variable(const char *name)
{
    const char *value = getenv(name);
    return value ? value : "";
}

bool isKind(const char *kind)
{
    return strcmp(variable("MCP_DISK_FAULT"), kind) == 0;
}

bool isMeant(const char *path)
{
    const char *name = variable("MCP_DISK_FAULT_FILE");
    return *name && strstr(path, name);
}

bool isMeant(int descriptor)
{
    char link[64];
    char path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return false;
    path[length] = 0;
    return isMeant(path);
}

using Write = ssize_t (*)(int, const void *, size_t);
using WriteAt = ssize_t (*)(int, const void *, size_t, off64_t);

void tally()
{
    static const Write real = next<Write>("write");
    static const int file = open(variable("MCP_DISK_FAULT_TALLY"), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (file >= 0)
        (void)!real(file, "x", 1);
}

// 0: the write may go on; else the errno that it fails with.
template <typename Half>
int faultOf(int descriptor, const Half &writeHalf)
{
    static std::atomic<int> count{0};
    if (!isMeant(descriptor))
        return 0;
    const int number = ++count;
    tally();
    const int first = atoi(variable("MCP_DISK_FAULT_AT"));
    if (first <= 0 || number < first)
        return 0;
    if (isKind("full"))
        return ENOSPC;
    if (isKind("broken"))
        return EIO;
    if (isKind("torn"))
        writeHalf();
    if (isKind("torn") || isKind("killed"))
        kill(getpid(), SIGKILL);
    return 0;
}

int refused(int error)
{
    errno = error;
    return -1;
}

bool mayNotOpen(const char *path, int flags)
{
    return (flags & O_ACCMODE) != O_RDONLY && isKind("readonly") && isMeant(path);
}

ssize_t writeAt(const char *name, int descriptor, const void *bytes, size_t size, off64_t offset)
{
    const auto real = next<WriteAt>(name);
    const int error = faultOf(descriptor, [&] { (void)!real(descriptor, bytes, size / 2, offset); });
    return error ? refused(error) : real(descriptor, bytes, size, offset);
}

} // namespace

extern "C" {

ssize_t write(int descriptor, const void *bytes, size_t size)
{
    static const Write real = next<Write>("write");
    const int error = faultOf(descriptor, [&] { (void)!real(descriptor, bytes, size / 2); });
    return error ? refused(error) : real(descriptor, bytes, size);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t size, off_t offset)
{
    return writeAt("pwrite", descriptor, bytes, size, offset);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t offset)
{
    return writeAt("pwrite64", descriptor, bytes, size, offset);
}

int open(const char *path, int flags, ...)
{
    static const auto real = next<int (*)(const char *, int, mode_t)>("open");
    va_list more;
    va_start(more, flags);
    const mode_t mode = va_arg(more, mode_t);
    va_end(more);
    return mayNotOpen(path, flags) ? refused(EROFS) : real(path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    static const auto real = next<int (*)(const char *, int, mode_t)>("open64");
    va_list more;
    va_start(more, flags);
    const mode_t mode = va_arg(more, mode_t);
    va_end(more);
    return mayNotOpen(path, flags) ? refused(EROFS) : real(path, flags, mode);
}

} // extern "C"
