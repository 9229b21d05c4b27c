// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/logs/log_format.h"

#include <charconv>
#include <cstring>

namespace server::logs {
namespace {

constexpr char kStreams[] = {'O', 'E', 'S'};
constexpr char kLevels[] = {'D', 'I', 'W', 'E'};

template <typename T, size_t N>
bool letterTo(const char (&letters)[N], char c, T *out)
{
    for (size_t i = 0; i < N; ++i) {
        if (letters[i] == c) {
            *out = T(i);
            return true;
        }
    }
    return false;
}

} // namespace

void formatEntry(QByteArray &out, const core::LogEntry &entry, qint64 timeMs)
{
    char head[48];
    char *p = std::to_chars(head, head + 24, timeMs).ptr;
    *p++ = ' ';
    p = std::to_chars(p, p + 12, entry.replica).ptr;
    *p++ = ' ';
    *p++ = kStreams[size_t(entry.stream) % std::size(kStreams)];
    *p++ = ' ';
    *p++ = kLevels[size_t(entry.level) % std::size(kLevels)];
    *p++ = ' ';
    out.append(head, p - head);
    const qsizetype at = out.size();
    out.append(entry.message);
    if (std::memchr(entry.message.constData(), '\n', size_t(entry.message.size())) != nullptr)
        std::replace(out.begin() + at, out.end(), '\n', ' ');
    out.append('\n');
}

std::optional<EntryHead> parseHead(QByteArrayView line)
{
    EntryHead head;
    const char *const begin = line.data();
    const char *const end = begin + line.size();
    auto [afterTime, timeError] = std::from_chars(begin, end, head.timeMs);
    if (timeError != std::errc{} || afterTime == end || *afterTime != ' ')
        return std::nullopt;
    auto [afterReplica, replicaError] = std::from_chars(afterTime + 1, end, head.replica);
    if (replicaError != std::errc{} || end - afterReplica < 5)
        return std::nullopt;
    const char *const p = afterReplica; // " O I "
    if (p[0] != ' ' || p[2] != ' ' || p[4] != ' ' || !letterTo(kStreams, p[1], &head.stream)
        || !letterTo(kLevels, p[3], &head.level)) {
        return std::nullopt;
    }
    head.messageAt = int(p + 5 - begin);
    return head;
}

core::LogEntry makeEntry(const EntryHead &head, QByteArrayView line)
{
    return {head.timeMs, head.level, head.stream, head.replica, line.sliced(head.messageAt).toByteArray()};
}

} // namespace server::logs
