// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart_feed.h"

#include <algorithm>
#include <limits>

namespace models {
namespace {

// While somebody drags, the questions wait for the hand to rest.
constexpr core::Millis kSettle{140};
// Clocks that differ by less are taken as equal: a sample takes a moment to travel.
constexpr qint64 kSkewFrom = 3000;
constexpr int kSampleMs = 5000;

const client::MetricSeries *pick(const QVector<client::MetricSeries> &found, const ChartKey &key)
{
    const client::MetricSeries *ours = nullptr;
    for (const client::MetricSeries &series : found) {
        if (series.name != key.metric || series.labels.value(QStringLiteral("service")) != key.service.toString())
            continue;
        // The sum over the replicas, when the server tells both.
        if (!ours || !series.labels.contains(QStringLiteral("replica")))
            ours = &series;
    }
    return ours;
}

} // namespace

size_t qHash(const ChartKey &key, size_t seed)
{
    return qHashMulti(seed, key.service.toString(), key.metric);
}

ChartFeed::ChartFeed(const core::Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_fetchSoon.setSingleShot(true);
    connect(&m_fetchSoon, &QTimer::timeout, this, &ChartFeed::fetchMissing);
    m_tell.setSingleShot(true);
    m_tell.setInterval(0);
    connect(&m_tell, &QTimer::timeout, this, &ChartFeed::changed);
}

void ChartFeed::setBackend(client::Backend *backend)
{
    if (m_backend)
        m_backend->disconnect(this);
    m_backend = backend;
    ++m_connection;
    m_inFlight = 0;
    m_queue.clear();
    m_skewMs = 0;
    const QVector<ChartKey> keys = std::exchange(m_keys, {});
    m_entries.clear();
    if (backend) {
        connect(backend, &client::Backend::resynced, this, &ChartFeed::reload);
        connect(backend, &client::Backend::metricSamples, this, &ChartFeed::takeSamples);
    }
    setKeys(keys);
    tellChanged();
}

void ChartFeed::setKeys(const QVector<ChartKey> &keys)
{
    if (keys == m_keys)
        return;
    m_keys = keys;
    m_entries.removeIf([&keys](const auto &it) { return !keys.contains(it.key()); });
    m_queue.removeIf([&keys](const ChartKey &key) { return !keys.contains(key); });
    for (const ChartKey &key : keys) {
        if (m_entries.contains(key))
            continue;
        const ChartMetric *metric = ChartMetrics::find(key.metric);
        Entry entry;
        entry.series = ChartSeries(metric ? metric->kind : MetricKind::Gauge);
        m_entries.insert(key, entry);
    }
    fetchMissing();
    tellChanged();
}

void ChartFeed::setRange(const ChartRange &range)
{
    if (range == m_range)
        return;
    m_range = range;
    m_step = stepFor(std::max<qint64>(1, range.spanMs()), m_columns);
    const bool empty = std::all_of(m_entries.cbegin(), m_entries.cend(),
                                   [](const Entry &entry) { return entry.series.isEmpty(); });
    if (empty)
        fetchMissing();
    else
        m_fetchSoon.start(kSettle);
    tellChanged();
}

void ChartFeed::setColumns(int columns)
{
    columns = std::max(50, columns);
    if (columns == m_columns)
        return;
    m_columns = columns;
    m_step = stepFor(std::max<qint64>(1, m_range.spanMs()), m_columns);
    m_fetchSoon.start(kSettle);
}

void ChartFeed::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    m_paused = paused;
    if (!paused)
        reload();
}

void ChartFeed::reload()
{
    for (Entry &entry : m_entries)
        entry.step = entry.askedStep = core::Millis(0);
    fetchMissing();
}

ChartRange ChartFeed::range() const
{
    if (m_range.follow == Follow::No)
        return m_range;
    const qint64 now = nowMs();
    return {now - m_range.spanMs(), now, Follow::Yes};
}

qint64 ChartFeed::nowMs() const
{
    return m_clock.nowMs() + m_skewMs;
}

qint64 ChartFeed::newestMs() const
{
    qint64 newest = 0;
    for (const Entry &entry : m_entries)
        newest = std::max(newest, entry.series.newestMs());
    return newest;
}

std::optional<qint64> ChartFeed::oldestMs() const
{
    const ChartRange now = range();
    qint64 oldest = 0;
    for (const Entry &entry : m_entries) {
        if (!entry.error && !covers(entry, now))
            return std::nullopt;
        if (const qint64 first = entry.series.oldestMs(); first > 0 && (oldest == 0 || first < oldest))
            oldest = first;
    }
    return oldest;
}

const ChartSeries *ChartFeed::series(const ChartKey &key) const
{
    const auto at = m_entries.constFind(key);
    return at == m_entries.cend() ? nullptr : &at->series;
}

ChartFeed::State ChartFeed::state(const ChartKey &key) const
{
    const auto at = m_entries.constFind(key);
    return at == m_entries.cend() ? State::Waiting : at->state;
}

std::optional<core::Error> ChartFeed::error(const ChartKey &key) const
{
    const auto at = m_entries.constFind(key);
    return at == m_entries.cend() ? std::nullopt : at->error;
}

core::Millis ChartFeed::stepFor(qint64 spanMs, int columns)
{
    constexpr qint64 second = 1000, minute = 60 * second, hour = 60 * minute, day = 24 * hour;
    const qint64 points = std::clamp(columns, 1, kMaxPoints - 2); // two more where the ends are cut
    for (const qint64 step : {5 * second, 10 * second, 15 * second, 20 * second, 30 * second, minute, 2 * minute,
                              3 * minute, 5 * minute, 10 * minute, 15 * minute, 20 * minute, 30 * minute, hour,
                              2 * hour, 3 * hour, 6 * hour, 12 * hour, day})
        if (spanMs / step <= points)
            return core::Millis(step);
    return core::Millis((spanMs / points / day + 1) * day);
}

core::Seconds ChartFeed::windowFor(core::Seconds chosen, core::Millis known)
{
    using namespace std::chrono_literals;
    for (const core::Seconds window : {core::Seconds(2min), core::Seconds(5min), core::Seconds(15min), core::Seconds(1h),
                                       core::Seconds(6h), core::Seconds(24h)})
        if (known <= window)
            return std::min(window, chosen);
    return chosen;
}

bool ChartFeed::covers(const Entry &entry, const ChartRange &range) const
{
    return entry.step.count() > 0 && entry.step <= m_step && entry.fromMs <= range.fromMs && entry.toMs >= range.toMs;
}

bool ChartFeed::isAsked(const Entry &entry, const ChartRange &range) const
{
    // While following, the end of the question is a little behind the end of the wait for its answer.
    const qint64 end = std::min(range.toMs, entry.asked.follow == Follow::Yes ? entry.asked.toMs : range.toMs);
    return entry.state == State::Loading && entry.askedStep.count() > 0 && entry.askedStep <= m_step
        && entry.asked.fromMs <= range.fromMs && entry.asked.toMs >= end;
}

void ChartFeed::fetchMissing()
{
    m_fetchSoon.stop();
    if (!m_backend || !m_backend->connectionState().isLive() || m_paused)
        return;
    const ChartRange wanted = range();
    m_queue.clear();
    for (const ChartKey &key : std::as_const(m_keys)) {
        Entry &entry = m_entries[key];
        if (covers(entry, wanted) || isAsked(entry, wanted))
            continue;
        ++entry.generation;
        entry.state = State::Loading;
        entry.askedStep = core::Millis(0);
        m_queue.append(key);
    }
    fetchNext();
    tellChanged();
}

void ChartFeed::fetchNext()
{
    while (m_inFlight < kInFlight && !m_queue.isEmpty())
        fetch(m_queue.takeFirst());
}

void ChartFeed::fetch(const ChartKey &key)
{
    Entry &entry = m_entries[key];
    ChartRange asked = range();
    // A little more on both sides, so that moving does not show an edge at once.
    const qint64 margin = asked.spanMs() / 4;
    asked.fromMs = std::max<qint64>(1, asked.fromMs - margin);
    asked.toMs = std::min(asked.toMs + margin, nowMs() + kSampleMs);
    client::MetricQuery query;
    query.service = key.service;
    query.metric = key.metric;
    query.startMs = asked.fromMs;
    query.endMs = asked.toMs;
    query.step = std::chrono::duration_cast<core::Seconds>(std::max(m_step, stepFor(asked.spanMs(), kMaxPoints)));
    entry.since.clear();
    entry.asked = asked;
    entry.askedStep = query.step;
    ++m_inFlight;
    const core::Millis step = query.step;
    m_backend->platform().metrics(query).then(
        this, [this, key, asked, step, generation = entry.generation,
               connection = m_connection](const core::Result<QVector<client::MetricSeries>> &result) {
            if (connection != m_connection)
                return;
            --m_inFlight;
            takeAnswer(key, generation, step, asked, result);
            fetchNext();
        });
}

void ChartFeed::takeAnswer(const ChartKey &key, quint64 generation, core::Millis step, const ChartRange &asked,
                           const core::Result<QVector<client::MetricSeries>> &result)
{
    const auto at = m_entries.find(key);
    if (at == m_entries.end() || at->generation != generation)
        return;
    Entry &entry = *at;
    entry.askedStep = core::Millis(0);
    tellChanged();
    if (!result) {
        entry.state = State::Failed;
        entry.error = result.error();
        return;
    }
    entry.state = State::Ready;
    entry.error.reset();
    const client::MetricSeries *found = pick(*result, key);
    entry.series.setHistory(found ? std::span(found->points) : std::span<const client::MetricPoint>(), step, asked.toMs);
    for (const client::MetricPoint &point : std::exchange(entry.since, {}))
        entry.series.append(point.timeMs, point.value);
    entry.step = step;
    entry.fromMs = asked.fromMs;
    // What reaches up to now is kept current by live samples from here on.
    entry.toMs = asked.toMs >= nowMs() - step.count() ? std::numeric_limits<qint64>::max() : asked.toMs;
}

void ChartFeed::takeSamples(const QVector<core::MetricSample> &samples)
{
    if (m_paused)
        return;
    qint64 newest = 0;
    bool ours = false;
    for (const core::MetricSample &sample : samples) {
        newest = std::max(newest, sample.timeMs);
        if (sample.replica >= 0)
            continue;
        const auto at = m_entries.find({sample.service, sample.metric});
        if (at == m_entries.end())
            continue;
        ours = true;
        if (at->state == State::Loading)
            at->since.append({sample.timeMs, sample.value});
        if (at->toMs == std::numeric_limits<qint64>::max())
            at->series.append(sample.timeMs, sample.value);
    }
    if (newest > 0) {
        const qint64 skew = newest - m_clock.nowMs();
        if (std::abs(skew) < kSkewFrom)
            m_skewMs = 0;
        else if (std::abs(skew - m_skewMs) > kSkewFrom / 2) // not with every sample: the window would tremble
            m_skewMs = skew;
    }
    if (!ours)
        return;
    if (m_range.follow == Follow::Yes) {
        const qint64 oldest = nowMs() - m_range.spanMs() - m_range.spanMs() / 4;
        for (Entry &entry : m_entries) {
            entry.series.dropBefore(oldest);
            entry.fromMs = std::max(entry.fromMs, std::min(oldest, nowMs() - m_range.spanMs()));
        }
    }
    emit samplesCame();
    tellChanged();
}

void ChartFeed::tellChanged()
{
    if (!m_tell.isActive())
        m_tell.start();
}

} // namespace models
