// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series_model.h"

#include <QDateTime>

namespace models {

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
    m_store.clear();
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

std::vector<client::MetricPoint> SeriesModel::points() const
{
    std::vector<client::MetricPoint> points;
    points.reserve(size_t(m_store.size()));
    for (qsizetype i = 0; i < m_store.size(); ++i)
        points.push_back(m_store.at(i));
    return points;
}

std::optional<client::MetricPoint> SeriesModel::latest() const
{
    if (m_store.isEmpty())
        return std::nullopt;
    return m_store.last();
}

std::optional<client::MetricPoint> SeriesModel::nearest(qint64 timeMs) const
{
    return m_store.nearest(timeMs);
}

ReducedSeries SeriesModel::reduced(qint64 fromMs, qint64 toMs, int columns) const
{
    return m_store.reduced(fromMs, toMs, columns);
}

void SeriesModel::merge(std::span<const client::MetricPoint> points)
{
    m_store.add(points);
    m_store.setGapMs(m_store.usualGapMs());
    if (!m_store.isEmpty() && m_window.count() > 0) {
        // Counted back from the newest sample: the server's clock, not ours, says what is old. One
        // sample more is kept, for the line to reach the edge.
        const qint64 oldest = m_store.last().timeMs - std::chrono::duration_cast<core::Millis>(m_window).count();
        const qsizetype keep = m_store.lowerBound(oldest);
        if (keep > 0)
            m_store.dropBefore(m_store.at(keep - 1).timeMs);
    }
    emit changed();
}

} // namespace models
