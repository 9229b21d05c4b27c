// SPDX-License-Identifier: GPL-3.0-or-later
// ServiceLog: the files of one service's log: writing, rotation, retention, mending after a crash.
// Thread-safe: writers take turns, readers only copy the list of files. Owned by LogStore.
#pragma once

#include "server/logs/log_store.h"

#include <QFile>

#include <functional>
#include <mutex>
#include <vector>

namespace server::logs {

struct LogSegment
{
    quint32 number = 0;
    qint64 bytes = 0;   // completely written
    qint64 firstMs = 0; // of its lines; both 0 while empty
    qint64 lastMs = 0;
};

struct LogSnapshot
{
    std::vector<LogSegment> segments; // ascending
    LogCursor end;
};

// What may change while logs are written.
struct LogRetention
{
    std::atomic<qint64> maxAgeMs;
    std::atomic<qint64> serviceBytes;
};

class ServiceLog
{
public:
    using Notify = std::function<void(const QVector<core::LogEntry> &entries, LogCursor end)>;

    ServiceLog(QString folder, const LogStoreOptions &options, const LogRetention &retention, const core::Clock &clock);

    // Writes, then calls `notify` while other writers of this service wait, so that batches are told
    // in the order of the file. Told twice when lines lost earlier are reported first.
    void append(const QVector<core::LogEntry> &entries, const Notify &notify);
    // Tells of lost lines when writing works again, drops old files, closes an idle one.
    void maintain(const Notify &notify);
    core::Result<> remove();
    core::Result<> replace(const std::function<core::Result<>()> &swap);

    LogSnapshot snapshot() const;
    QString pathOf(quint32 number) const;
    quint64 lostLines() const;

private:
    void open();
    LogSegment inspect(quint32 number, bool isLast);
    static qint64 mend(const QString &path, qint64 bytes, bool mayWrite);
    bool write(const QVector<core::LogEntry> &entries, const core::LogEntry *notice);
    bool beginSegment();
    void dropOld();
    void noteLoss(qsizetype lines);
    void publish();

    const QString m_folder;
    const LogStoreOptions &m_options;
    const LogRetention &m_retention;
    const core::Clock &m_clock;

    std::mutex m_writing; // everything below but the published part
    std::vector<LogSegment> m_segments;
    quint32 m_lastNumber = 0;
    QFile m_file; // the newest segment, while it is written
    QByteArray m_buffer;
    qint64 m_openedAt = std::numeric_limits<qint64>::min(); // monotonic, of the newest segment
    qint64 m_wroteAt = 0;
    bool m_mustRotate = false; // the file's end is not as we know it
    quint64 m_unreported = 0;
    QString m_failure; // of the last write

    mutable std::mutex m_publishing;
    LogSnapshot m_published;
    quint64 m_lost = 0;
};

} // namespace server::logs
