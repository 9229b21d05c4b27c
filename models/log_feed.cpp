// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log_feed.h"

#include <algorithm>

namespace models {

LogFeed::LogFeed(LogBuffer &buffer, QObject *parent)
    : QObject(parent)
    , m_buffer(buffer)
{
    m_frame.setSingleShot(true);
    m_frame.setTimerType(Qt::PreciseTimer);
    m_frame.setInterval(kFrame);
    connect(&m_frame, &QTimer::timeout, this, &LogFeed::flush);
    connect(&m_stream, &LogStream::historyArrived, this, &LogFeed::queue);
    connect(&m_stream, &LogStream::arrived, this, &LogFeed::queue);
    connect(&m_stream, &LogStream::missed, this, [this](qint64 count, qint64 timeMs) {
        flush();
        m_buffer.appendGap(m_shown, timeMs, gapText(count));
    });
    connect(&m_stream, &LogStream::stateChanged, this, [this](LogFeedState state) {
        if (state == LogFeedState::Following)
            flush(); // history is worth no frame's wait
        emit stateChanged(state);
    });
}

LogFeed::~LogFeed()
{
    flush();
}

void LogFeed::show(client::Backend *backend, const core::ServiceId &service)
{
    flush();
    m_buffer.clear();
    m_shown = service;
    m_stream.start(backend, service);
}

void LogFeed::stop()
{
    flush();
    m_stream.stop();
}

QString LogFeed::gapText(qint64 count)
{
    return count < 0 ? tr("Some lines are missing here", "log")
                     : tr("%n line(s) are missing here", "log", int(std::min<qint64>(count, INT_MAX)));
}

void LogFeed::queue(const QVector<core::LogEntry> &entries)
{
    if (m_batch.isEmpty())
        m_batch = entries;
    else
        m_batch += entries;
    if (!m_frame.isActive())
        m_frame.start();
}

void LogFeed::flush()
{
    m_frame.stop();
    if (!m_batch.isEmpty())
        m_buffer.append(m_shown, std::exchange(m_batch, {}));
}

} // namespace models
