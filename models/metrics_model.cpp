// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics_model.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace models {
namespace {

constexpr core::Millis kRest{120};      // a drag asks once it pauses
constexpr qint64 kFinestStepMs = 5'000; // the server's own

QByteArray cell(const QString &text)
{
    QByteArray quoted = text.toUtf8();
    if (quoted.contains(',') || quoted.contains('"') || quoted.contains('\n') || quoted.contains('\r'))
        quoted = '"' + quoted.replace('"', "\"\"") + '"';
    return quoted;
}

const client::MetricSeries *pick(const QVector<client::MetricSeries> &answer, const MetricKey &key)
{
    const client::MetricSeries *ours = nullptr;
    for (const client::MetricSeries &series : answer) {
        const bool fits = series.name == key.metric
            && series.labels.value(QStringLiteral("service")) == key.service.toString();
        // The sum over the replicas, when the server tells both.
        if (fits && (!ours || !series.labels.contains(QStringLiteral("replica"))))
            ours = &series;
    }
    return ours;
}

qint64 usualStepMs(const QVector<client::MetricPoint> &points)
{
    std::vector<qint64> steps;
    steps.reserve(size_t(points.size()));
    for (qsizetype i = 1; i < points.size(); ++i)
        steps.push_back(points[i].timeMs - points[i - 1].timeMs);
    if (steps.empty())
        return 0;
    const auto middle = steps.begin() + qsizetype(steps.size() / 2);
    std::nth_element(steps.begin(), middle, steps.end());
    return *middle;
}

// One sample late is no gap.
qint64 gapOf(qint64 stepMs)
{
    return 3 * std::max(stepMs, kFinestStepMs) + 1000;
}

} // namespace

MetricsModel::MetricsModel(const core::Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, [this] { fetchAll(Fetch::Stretch); });
    m_tell.setSingleShot(true);
    m_tell.setInterval(0);
    connect(&m_tell, &QTimer::timeout, this, &MetricsModel::changed);
}

void MetricsModel::tell()
{
    if (!m_tell.isActive())
        m_tell.start();
}

// --- what is shown -------------------------------------------------------------------------------

void MetricsModel::setBackend(client::Backend *backend)
{
    if (backend == m_backend)
        return;
    if (m_backend)
        m_backend->disconnect(this);
    m_backend = backend;
    for (Series &series : m_series)
        series = Series{.key = series.key};
    if (backend) {
        connect(backend, &client::Backend::metricSamples, this, &MetricsModel::addLive);
        connect(backend, &client::Backend::resynced, this, [this] { fetchAll(Fetch::Missed); });
        fetchAll(Fetch::Stretch);
    }
    tell();
}

void MetricsModel::setSeries(const QVector<MetricKey> &keys)
{
    std::vector<Series> chosen;
    for (const MetricKey &key : keys) {
        const auto same = [&key](const Series &series) { return series.key == key; };
        if (std::any_of(chosen.begin(), chosen.end(), same))
            continue;
        const auto held = std::find_if(m_series.begin(), m_series.end(), same);
        chosen.push_back(held != m_series.end() ? std::move(*held) : Series{.key = key});
        if (held != m_series.end())
            held->key = {}; // taken
    }
    m_series = std::move(chosen);
    m_byService.clear();
    for (int i = 0; i < count(); ++i)
        m_byService[key(i).service].append(i);
    emit seriesChanged();
    fetchAll(Fetch::Stretch);
    tell();
}

void MetricsModel::follow(core::Seconds window)
{
    const qint64 spanMs = std::max<qint64>(1000, core::Millis(window).count());
    if (m_following && spanMs == m_spanMs)
        return;
    // While it stood still nothing was appended.
    if (!m_following) {
        for (Series &series : m_series)
            series.loadedToMs = 0;
    }
    m_following = true;
    m_spanMs = spanMs;
    rangeChanged();
}

void MetricsModel::showRange(qint64 fromMs, qint64 toMs)
{
    toMs = std::max(toMs, fromMs + 1000);
    if (!m_following && toMs == m_toMs && toMs - fromMs == m_spanMs)
        return;
    m_following = false;
    m_toMs = toMs;
    m_spanMs = toMs - fromMs;
    rangeChanged();
}

void MetricsModel::rangeChanged()
{
    // Until the finer or coarser samples are there, those at hand are no row of gaps.
    for (Series &series : m_series)
        series.store.setGapMs(std::max(series.store.gapMs(), gapOf(series.stepMs)));
    m_rest.start();
    emit changed();
}

bool MetricsModel::isLoading() const
{
    return std::any_of(m_series.begin(), m_series.end(),
                       [](const Series &series) { return series.state == State::Loading; });
}

// --- fetching ------------------------------------------------------------------------------------

core::Seconds MetricsModel::stepFor(qint64 spanMs) const
{
    const qint64 step = spanMs / kMostPoints;
    if (step <= kFinestStepMs)
        return core::Seconds(kFinestStepMs / 1000);
    return core::Seconds((step + 999) / 1000);
}

bool MetricsModel::covers(const Series &series) const
{
    const qint64 wantedStep = core::Millis(stepFor(m_spanMs)).count();
    // While following, live samples keep what was loaded up to date.
    const bool reaches = m_following ? series.loadedToMs > 0 : series.loadedToMs >= std::min(toMs(), m_clock.nowMs());
    return series.state == State::Ready && reaches && series.loadedFromMs <= fromMs() && series.stepMs <= wantedStep * 2;
}

void MetricsModel::fetchAll(Fetch fetch)
{
    if (!m_backend || !m_backend->connectionState().isLive())
        return; // resynced() comes
    if (fetch == Fetch::Stretch)
        m_rest.stop();
    // Half as much again on both sides of what stands still, for dragging it.
    const qint64 margin = m_following ? 0 : m_spanMs / 2;
    const qint64 to = std::min(toMs() + margin, std::max(m_clock.nowMs(), toMs()));
    for (Series &series : m_series) {
        const bool held = !series.store.isEmpty() && series.state != State::Failed && series.loadedFromMs <= fromMs();
        if (fetch == Fetch::Missed && m_following && held && series.store.last().timeMs > fromMs())
            this->fetch(series, series.store.last().timeMs, to, Fetch::Missed);
        else if (fetch == Fetch::Missed || !covers(series))
            this->fetch(series, fromMs() - margin, to, Fetch::Stretch);
    }
    tell();
}

void MetricsModel::fetch(Series &series, qint64 fromMs, qint64 toMs, Fetch fetch)
{
    client::MetricQuery query;
    query.service = series.key.service;
    query.metric = series.key.metric;
    query.startMs = fromMs;
    query.endMs = toMs;
    query.step = stepFor(m_spanMs);
    series.state = State::Loading;
    const quint64 question = series.asked = ++m_questions;
    m_backend->platform().metrics(query).then(
        this, [this, question, fromMs, toMs, fetch](const core::Result<QVector<client::MetricSeries>> &result) {
            const auto asked = [question](const Series &one) { return one.asked == question; };
            const auto at = std::find_if(m_series.begin(), m_series.end(), asked);
            if (at == m_series.end())
                return; // taken away, or asked anew
            if (result) {
                at->state = State::Ready;
                at->error.reset();
                at->loadedFromMs = fetch == Fetch::Missed ? std::min(at->loadedFromMs, fromMs) : fromMs;
                at->loadedToMs = toMs;
                take(*at, *result, fetch);
            } else {
                at->state = State::Failed;
                at->error = result.error();
            }
            tell();
        });
}

void MetricsModel::take(Series &series, const QVector<client::MetricSeries> &answer, Fetch fetch)
{
    const client::MetricSeries *ours = pick(answer, series.key);
    const bool any = ours && !ours->points.isEmpty();
    if (fetch == Fetch::Missed) {
        if (any)
            series.store.add(ours->points);
        return;
    }
    // What lies outside of the stretch was made for another one. Live samples behind it stay.
    if (!m_following)
        series.store.clear();
    else if (any)
        series.store.dropBefore(ours->points.first().timeMs);
    series.stepMs = any ? usualStepMs(ours->points) : 0;
    if (any)
        series.store.replaceRange(ours->points);
    series.store.setGapMs(gapOf(series.stepMs));
}

void MetricsModel::addLive(const QVector<core::MetricSample> &samples)
{
    if (!m_following)
        return; // the stretch is over; following again fetches
    bool any = false;
    for (const core::MetricSample &sample : samples) {
        if (sample.replica >= 0)
            continue;
        const auto chosen = m_byService.constFind(sample.service);
        if (chosen == m_byService.cend())
            continue;
        for (const int i : *chosen) {
            Series &series = m_series[size_t(i)];
            if (series.key.metric != sample.metric)
                continue;
            series.store.add(client::MetricPoint{sample.timeMs, sample.value});
            if (series.store.gapMs() == 0)
                series.store.setGapMs(gapOf(0));
            // Counted from the newest sample: the server's clock says what is old. What the line
            // needs to reach the edge stays.
            if (!series.store.isEmpty())
                series.store.dropBefore(series.store.last().timeMs - m_spanMs - 2 * std::max(series.stepMs, kFinestStepMs));
            any = true;
        }
    }
    if (any)
        tell();
}

// --- asking --------------------------------------------------------------------------------------

ReducedSeries MetricsModel::reduced(int i, qint64 fromMs, qint64 toMs, int columns) const
{
    return samples(i).reduced(fromMs, toMs, columns);
}

std::optional<client::MetricPoint> MetricsModel::valueAt(int i, qint64 timeMs) const
{
    const SeriesStore &store = samples(i);
    const auto nearest = store.nearest(timeMs);
    const qint64 reach = store.gapMs() > 0 ? store.gapMs() / 2 : m_spanMs / 20;
    if (!nearest || std::abs(nearest->timeMs - timeMs) > reach)
        return std::nullopt;
    return nearest;
}

QVector<std::optional<client::MetricPoint>> MetricsModel::valuesAt(qint64 timeMs) const
{
    QVector<std::optional<client::MetricPoint>> values;
    values.reserve(count());
    for (int i = 0; i < count(); ++i)
        values.append(valueAt(i, timeMs));
    return values;
}

QByteArray MetricsModel::csv() const
{
    QByteArray text("time");
    std::vector<qsizetype> next;
    for (int i = 0; i < count(); ++i) {
        const MetricKey &one = key(i);
        text += ',' + cell(one.service.isEmpty() ? one.metric : one.service.toString() + u' ' + one.metric);
        next.push_back(samples(i).lowerBound(fromMs()));
    }
    text += "\r\n";
    const qint64 to = toMs();
    while (true) {
        qint64 time = std::numeric_limits<qint64>::max();
        for (int i = 0; i < count(); ++i) {
            if (next[size_t(i)] < samples(i).size())
                time = std::min(time, samples(i).at(next[size_t(i)]).timeMs);
        }
        if (time > to)
            return text;
        text += core::toIsoUtc(time).toLatin1();
        for (int i = 0; i < count(); ++i) {
            text += ',';
            qsizetype &at = next[size_t(i)];
            if (at < samples(i).size() && samples(i).at(at).timeMs == time)
                text += QByteArray::number(samples(i).at(at++).value, 'g', QLocale::FloatingPointShortest);
        }
        text += "\r\n";
    }
}

} // namespace models
