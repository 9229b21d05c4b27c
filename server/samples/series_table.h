// SPDX-License-Identifier: GPL-3.0-or-later
// SeriesTable: every series in memory: its key, its newest samples, and the full chunks that the
// database does not hold yet; found by key or by name and labels. Not thread-safe: the sample store
// locks. Ids are never used twice while the store is open.
#pragma once

#include "server/samples/sample_store.h"

#include <QHash>

#include <limits>
#include <memory>
#include <vector>

namespace server::samples {

// A full chunk on its way into the database. Never changes; shared with queries.
struct SealedChunk
{
    quint32 series = 0;
    std::vector<Sample> samples;
};
using SealedPtr = std::shared_ptr<const SealedChunk>;

struct Series
{
    quint32 id = 0;
    SeriesKey key;
    QByteArray canonical;
    qint64 lastMs = std::numeric_limits<qint64>::min();
    double lastValue = 0;
    std::vector<Sample> head;
    std::vector<SealedPtr> pending; // by time
    bool stored = false;    // its row is in the database
    bool hasChunks = false; // so may chunks be

    qint64 firstInMemoryMs() const
    {
        return !pending.empty() ? pending.front()->samples.front().timeMs
            : !head.empty()     ? head.front().timeMs
                                : std::numeric_limits<qint64>::max();
    }
};

class SeriesTable
{
public:
    Series *find(quint32 id) { return id < m_series.size() ? m_series[id].get() : nullptr; }
    const Series *find(quint32 id) const { return id < m_series.size() ? m_series[id].get() : nullptr; }
    Series *find(const SeriesKey &key);
    Series &add(const SeriesKey &key);
    // For what was stored; nullptr when the id is another series' already.
    Series *addWithId(quint32 id, const SeriesKey &key, QByteArray canonical);
    void remove(quint32 id);

    std::vector<quint32> match(const SeriesSelector &selector) const;
    qint64 size() const { return m_byKey.size(); }

    template <typename Fn>
    void each(Fn &&fn)
    {
        for (const auto &series : m_series) {
            if (series)
                fn(*series);
        }
    }

private:
    std::vector<std::unique_ptr<Series>> m_series; // by id; 0 is nobody
    QHash<SeriesKey, quint32> m_byKey;
    QHash<QString, std::vector<quint32>> m_byName;
    QHash<std::pair<QString, QString>, std::vector<quint32>> m_byLabel;
    quint32 m_nextId = 1;
};

} // namespace server::samples
