// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series_model.h"

#include <QDateTime>

#include <algorithm>

namespace models {
namespace {

bool before(const client::MetricPoint &point, qint64 timeMs)
{
    return point.timeMs < timeMs;
}

} // namespace

SeriesModel::SeriesModel(QObject *parent)
    : QObject(parent)
{
}

void SeriesModel::show(client::Backend *backend, const core::ServiceId &service, const QString &metric,
                       core::Seconds window)
{
    stop();
    m_backend = backend;
    m_service = service;
    m_metric = metric;
    m_window = window;
    m_points.clear();
    m_error.reset();
    if (backend) {
        connect(backend, &client::Backend::resynced, this, &SeriesModel::load);
        connect(backend, &client::Backend::metricSamples, this, [this](const QVector<core::MetricSample> &samples) {
            std::vector<client::MetricPoint> ours;
            for (const core::MetricSample &sample : samples) {
                if (sample.replica < 0 && sample.service == m_service && sample.metric == m_metric)
                    ours.push_back({sample.timeMs, sample.value});
            }
            if (!ours.empty())
                merge(ours);
        });
        if (backend->connectionState().isLive())
            load();
    }
    emit changed();
}

void SeriesModel::stop()
{
    if (m_backend)
        m_backend->disconnect(this);
    m_backend = nullptr;
    m_loading = false;
    ++m_generation;
}

void SeriesModel::load()
{
    client::MetricQuery query;
    query.service = m_service;
    query.metric = m_metric;
    query.endMs = QDateTime::currentMSecsSinceEpoch();
    query.startMs = query.endMs - std::chrono::duration_cast<core::Millis>(m_window).count();
    m_loading = true;
    const quint64 generation = ++m_generation;
    m_backend->platform().metrics(query).then(
        this, [this, generation](const core::Result<QVector<client::MetricSeries>> &result) {
            if (generation != m_generation)
                return;
            m_loading = false;
            if (!result) {
                m_error = result.error();
                emit changed();
                return;
            }
            m_error.reset();
            const client::MetricSeries *ours = nullptr;
            for (const client::MetricSeries &series : *result) {
                const bool fits = series.name == m_metric
                    && series.labels.value(QStringLiteral("service")) == m_service.toString();
                // The sum over the replicas, when the server tells both.
                if (fits && (!ours || !series.labels.contains(QStringLiteral("replica"))))
                    ours = &series;
            }
            if (ours)
                merge(ours->points);
            else
                emit changed();
        });
}

std::optional<client::MetricPoint> SeriesModel::latest() const
{
    if (m_points.empty())
        return std::nullopt;
    return m_points.back();
}

std::optional<client::MetricPoint> SeriesModel::nearest(qint64 timeMs) const
{
    if (m_points.empty())
        return std::nullopt;
    auto at = std::lower_bound(m_points.begin(), m_points.end(), timeMs, before);
    if (at == m_points.end() || (at != m_points.begin() && timeMs - std::prev(at)->timeMs < at->timeMs - timeMs))
        --at;
    return *at;
}

ReducedSeries SeriesModel::reduced(qint64 fromMs, qint64 toMs, int columns) const
{
    return reduceSeries(m_points, fromMs, toMs, columns, gapMs());
}

qint64 SeriesModel::gapMs() const
{
    // Three times the usual distance: one sample late is no gap.
    if (m_points.size() < 3)
        return 0;
    std::vector<qint64> steps;
    const size_t from = m_points.size() > 64 ? m_points.size() - 64 : 1;
    for (size_t i = from; i < m_points.size(); ++i)
        steps.push_back(m_points[i].timeMs - m_points[i - 1].timeMs);
    std::nth_element(steps.begin(), steps.begin() + qsizetype(steps.size() / 2), steps.end());
    return 3 * steps[steps.size() / 2] + 1000;
}

void SeriesModel::merge(std::span<const client::MetricPoint> points)
{
    for (const client::MetricPoint &point : points) {
        if (m_points.empty() || m_points.back().timeMs < point.timeMs) {
            m_points.push_back(point); // nearly always
            continue;
        }
        const auto at = std::lower_bound(m_points.begin(), m_points.end(), point.timeMs, before);
        if (at->timeMs == point.timeMs)
            *at = point;
        else
            m_points.insert(at, point);
    }
    if (!m_points.empty() && m_window.count() > 0) {
        // Counted back from the newest sample: the server's clock, not ours, says what is old. One
        // sample more is kept, for the line to reach the edge.
        const qint64 oldest = m_points.back().timeMs - std::chrono::duration_cast<core::Millis>(m_window).count();
        auto keep = std::lower_bound(m_points.begin(), m_points.end(), oldest, before);
        if (keep != m_points.begin())
            --keep;
        // In blocks: moving the whole series for each sample would be quadratic.
        if (keep - m_points.begin() > 64 || keep - m_points.begin() > qsizetype(m_points.size() / 8))
            m_points.erase(m_points.begin(), keep);
    }
    emit changed();
}

} // namespace models
