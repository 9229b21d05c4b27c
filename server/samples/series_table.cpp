// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/samples/series_table.h"

#include <algorithm>

namespace server::samples {

Series *SeriesTable::find(const SeriesKey &key)
{
    const auto it = m_byKey.constFind(key);
    return it == m_byKey.constEnd() ? nullptr : m_series[*it].get();
}

Series &SeriesTable::add(const SeriesKey &key)
{
    return *addWithId(m_nextId, key, canonicalLabels(key.labels));
}

Series *SeriesTable::addWithId(quint32 id, const SeriesKey &key, QByteArray canonical)
{
    constexpr quint32 kMaxId = 1u << 28; // a broken journal must not make us allocate without bound
    if (id == 0 || id > kMaxId || find(id) != nullptr || m_byKey.contains(key))
        return nullptr;
    if (id >= m_series.size())
        m_series.resize(size_t(id) + 1);
    auto series = std::make_unique<Series>();
    series->id = id;
    series->key = key;
    series->canonical = std::move(canonical);
    m_byKey.insert(key, id);
    m_byName[key.name].push_back(id);
    for (auto it = key.labels.cbegin(); it != key.labels.cend(); ++it)
        m_byLabel[{it.key(), it.value()}].push_back(id);
    m_nextId = std::max(m_nextId, id + 1);
    m_series[id] = std::move(series);
    return m_series[id].get();
}

void SeriesTable::remove(quint32 id)
{
    const Series *series = find(id);
    if (series == nullptr)
        return;
    const auto drop = [id](auto &map, const auto &key) {
        const auto it = map.find(key);
        if (it == map.end())
            return;
        std::erase(*it, id);
        if (it->empty())
            map.erase(it);
    };
    m_byKey.remove(series->key);
    drop(m_byName, series->key.name);
    for (auto it = series->key.labels.cbegin(); it != series->key.labels.cend(); ++it)
        drop(m_byLabel, std::pair(it.key(), it.value()));
    m_series[id].reset();
}

std::vector<quint32> SeriesTable::match(const SeriesSelector &selector) const
{
    std::vector<quint32> ids;
    // The shortest list of candidates, then a look at each.
    const std::vector<quint32> *fewest = nullptr;
    if (!selector.name.isEmpty()) {
        const auto it = m_byName.constFind(selector.name);
        if (it == m_byName.constEnd())
            return ids;
        fewest = &*it;
    }
    for (auto it = selector.labels.cbegin(); it != selector.labels.cend(); ++it) {
        const auto list = m_byLabel.constFind({it.key(), it.value()});
        if (list == m_byLabel.constEnd())
            return ids;
        if (fewest == nullptr || list->size() < fewest->size())
            fewest = &*list;
    }
    const auto matches = [&](const Series &series) {
        if (!selector.name.isEmpty() && series.key.name != selector.name)
            return false;
        for (auto it = selector.labels.cbegin(); it != selector.labels.cend(); ++it) {
            const auto label = series.key.labels.constFind(it.key());
            if (label == series.key.labels.cend() || *label != it.value())
                return false;
        }
        return true;
    };
    if (fewest == nullptr) {
        for (const auto &series : m_series) {
            if (series)
                ids.push_back(series->id);
        }
    } else {
        for (const quint32 id : *fewest) {
            if (matches(*m_series[id]))
                ids.push_back(id);
        }
    }
    std::sort(ids.begin(), ids.end(), [&](quint32 a, quint32 b) {
        const Series &left = *m_series[a];
        const Series &right = *m_series[b];
        const int byName = left.key.name.compare(right.key.name);
        return byName != 0 ? byName < 0 : left.canonical < right.canonical;
    });
    return ids;
}

} // namespace server::samples
