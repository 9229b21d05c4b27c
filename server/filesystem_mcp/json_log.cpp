// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/filesystem_mcp/json_log.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace server::filesystem_mcp {

namespace {

QByteArray quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

} // namespace

JsonLog::JsonLog(std::FILE *stream, core::LogLevel lowest, const core::Clock &clock)
    : m_stream(stream)
    , m_lowest(lowest)
    , m_clock(clock)
{
}

void JsonLog::write(core::LogLevel level, const QString &message, const QJsonObject &fields)
{
    if (level < m_lowest)
        return;
    // By hand, because time, level and message should come first and QJsonObject sorts its keys.
    QByteArray line = "{\"time\":\"" + core::toIsoUtc(m_clock.nowMs()).toUtf8() + "\",\"level\":\""
        + core::toString(level).toUtf8() + "\",\"msg\":" + quoted(message);
    if (!fields.isEmpty())
        line += ',' + QJsonDocument(fields).toJson(QJsonDocument::Compact).mid(1);
    else
        line += '}';
    line += '\n';
    const std::lock_guard lock(m_mutex);
    std::fwrite(line.constData(), 1, size_t(line.size()), m_stream);
    std::fflush(m_stream);
}

} // namespace server::filesystem_mcp
