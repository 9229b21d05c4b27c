// SPDX-License-Identifier: GPL-3.0-or-later
// JsonLog: one JSON object a line on a stream, {"time","level","msg",...}. Thread-safe; a line is
// one write, so that lines never mix. Times are UTC with milliseconds. Owned by main.
#pragma once

#include "core/clock.h"
#include "core/log_entry.h"

#include <QJsonObject>

#include <cstdio>
#include <mutex>

namespace server::filesystem_mcp {

class JsonLog
{
public:
    JsonLog(std::FILE *stream, core::LogLevel lowest, const core::Clock &clock);

    void write(core::LogLevel level, const QString &message, const QJsonObject &fields = {});
    core::LogLevel lowest() const { return m_lowest; }

private:
    std::FILE *const m_stream;
    const core::LogLevel m_lowest;
    const core::Clock &m_clock;
    std::mutex m_mutex;
};

} // namespace server::filesystem_mcp
