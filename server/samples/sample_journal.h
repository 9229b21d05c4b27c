// SPDX-License-Identifier: GPL-3.0-or-later
// SampleJournal: an append-only file of what is not in the database yet. Each append is one write
// of one checksummed record; a record torn by a crash ends the replay. Not thread-safe: its owner
// (the sample store) locks. Format: "MCPJRN1\n", then records of u32 length, u32 CRC-32, payload.
#pragma once

#include "core/result.h"
#include "server/samples/series.h"

#include <QFile>

#include <functional>

namespace server::samples {

// A record's content, built by the writer.
class JournalRecord
{
public:
    void addSeries(quint32 id, const QString &name, const QByteArray &canonicalLabels);
    void addSample(quint32 id, const Sample &sample);
    void addForget(quint32 id);
    bool isEmpty() const { return m_payload.isEmpty(); }
    const QByteArray &payload() const { return m_payload; }
    void clear();

private:
    QByteArray m_payload;
    quint32 m_lastId = 0;
    qint64 m_lastMs = 0;
};

struct JournalReader
{
    std::function<void(quint32 id, const QString &name, const QByteArray &canonicalLabels)> series;
    std::function<void(quint32 id, const Sample &sample)> sample;
    std::function<void(quint32 id)> forget;
};

class SampleJournal
{
public:
    // Begins an empty file in place of what is there.
    core::Result<> create(const QString &path);
    core::Result<> append(const JournalRecord &record);
    bool isOpen() const { return m_file.isOpen(); }
    qint64 bytes() const { return m_bytes; }
    void close() { m_file.close(); }

    // Reads what is whole; a missing file has nothing. Answers the bytes that made sense.
    static qint64 replay(const QString &path, const JournalReader &reader);

private:
    QFile m_file;
    qint64 m_bytes = 0;
    QByteArray m_buffer;
};

} // namespace server::samples
