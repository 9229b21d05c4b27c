// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard_history.h"

namespace models {
namespace {

constexpr int kPoints = 720;

qint64 millis(core::Seconds seconds)
{
    return std::chrono::duration_cast<core::Millis>(seconds).count();
}

} // namespace

struct DashboardHistory::Line
{
    SeriesModel series;
    quint64 question = 0; // the one whose answer is waited for; 0: none
    std::optional<core::Error> error;
    // The step that is still filling.
    qint64 startMs = 0;
    double sum = 0;
    double lowest = 0;
    double highest = 0;
    int count = 0;

    void add(qint64 timeMs, double value, qint64 stepMs)
    {
        const qint64 start = timeMs - timeMs % stepMs;
        if (start < startMs)
            return; // late; its step is closed
        if (start > startMs || count == 0) {
            startMs = start;
            sum = 0;
            count = 0;
            lowest = highest = value;
        }
        sum += value;
        ++count;
        lowest = std::min(lowest, value);
        highest = std::max(highest, value);
    }

    client::MetricPoint filling() const
    {
        client::MetricPoint point;
        point.timeMs = startMs;
        point.value = sum / count;
        point.below = point.value - lowest;
        point.above = highest - point.value;
        return point;
    }
};

DashboardHistory::DashboardHistory(const core::Clock &clock, core::Seconds window, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_window(window)
{
}

DashboardHistory::~DashboardHistory() = default;

core::Seconds DashboardHistory::stepFor(core::Seconds window)
{
    constexpr int kSteps[] = {5, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 21600, 43200};
    for (const int step : kSteps) {
        if (window.count() <= qint64(step) * kPoints)
            return core::Seconds(step);
    }
    return core::Seconds(86400);
}

void DashboardHistory::setBackend(client::Backend *backend)
{
    if (backend == m_backend)
        return;
    if (m_backend)
        m_backend->disconnect(this);
    m_backend = backend;
    for (auto it = m_lines.cbegin(); it != m_lines.cend(); ++it) {
        Line &line = **it;
        line.question = 0;
        line.error.reset();
        line.count = 0;
        line.startMs = 0;
        line.series.show(nullptr, it.key().service, it.key().metric, m_window);
        emit changed(it.key());
    }
    if (!backend)
        return;
    connect(backend, &client::Backend::resynced, this, &DashboardHistory::reload);
    connect(backend, &client::Backend::metricSamples, this, &DashboardHistory::addSamples);
    reload();
}

void DashboardHistory::setWindow(core::Seconds window)
{
    if (window == m_window)
        return;
    m_window = window;
    reload();
}

void DashboardHistory::setPaused(bool paused)
{
    if (paused) {
        if (m_fetching == Fetching::Now)
            m_fetching = Fetching::Paused;
    } else if (std::exchange(m_fetching, Fetching::Now) == Fetching::Missed) {
        reload();
    }
}

SeriesModel &DashboardHistory::follow(const HistoryKey &key)
{
    std::shared_ptr<Line> &line = m_lines[key];
    if (!line) {
        line = std::make_shared<Line>();
        line->series.show(nullptr, key.service, key.metric, m_window);
        load(key);
    }
    return line->series;
}

void DashboardHistory::unfollow(const HistoryKey &key)
{
    m_lines.remove(key);
}

void DashboardHistory::reload()
{
    const QList<HistoryKey> keys = m_lines.keys();
    for (const HistoryKey &key : keys)
        load(key);
}

bool DashboardHistory::isLoading(const HistoryKey &key) const
{
    const auto line = m_lines.value(key);
    return line && line->question != 0;
}

std::optional<core::Error> DashboardHistory::error(const HistoryKey &key) const
{
    const auto line = m_lines.value(key);
    return line ? line->error : std::nullopt;
}

void DashboardHistory::load(const HistoryKey &key)
{
    if (!m_backend || !m_backend->connectionState().isLive())
        return;
    if (m_fetching != Fetching::Now) {
        m_fetching = Fetching::Missed;
        return;
    }
    client::MetricQuery query;
    query.service = key.service;
    query.metric = key.metric;
    query.endMs = m_clock.nowMs();
    query.startMs = query.endMs - millis(m_window);
    query.step = stepFor(m_window);
    const quint64 question = ++m_questions;
    m_lines[key]->question = question;
    emit changed(key);
    m_backend->platform().metrics(query).then(
        this, [this, key, question](const core::Result<QVector<client::MetricSeries>> &result) {
            finish(key, question, result);
        });
}

void DashboardHistory::finish(const HistoryKey &key, quint64 question,
                              const core::Result<QVector<client::MetricSeries>> &result)
{
    const std::shared_ptr<Line> line = m_lines.value(key);
    if (!line || line->question != question)
        return; // asked anew since, or nobody wants it any more
    line->question = 0;
    if (!result) {
        line->error = result.error();
        emit changed(key);
        return;
    }
    line->error.reset();
    const client::MetricSeries *ours = nullptr;
    for (const client::MetricSeries &series : *result) {
        const bool fits = series.name == key.metric
            && series.labels.value(QStringLiteral("service")) == key.service.toString();
        // The whole service, when the server tells its replicas too.
        if (fits && (!ours || !series.labels.contains(QStringLiteral("replica"))))
            ours = &series;
    }
    line->series.show(nullptr, key.service, key.metric, m_window);
    line->count = 0;
    line->startMs = 0;
    if (ours && !ours->points.isEmpty()) {
        line->series.merge(ours->points);
        // The newest step goes on filling: the server's average counts as one sample of it.
        const client::MetricPoint &last = ours->points.last();
        line->add(last.timeMs, last.value, millis(stepFor(m_window)));
    }
    emit changed(key);
}

void DashboardHistory::addSamples(const QVector<core::MetricSample> &samples)
{
    const qint64 step = millis(stepFor(m_window));
    QVector<HistoryKey> touched;
    for (const core::MetricSample &sample : samples) {
        if (sample.replica >= 0)
            continue;
        const auto at = m_lines.constFind({sample.service, sample.metric});
        if (at == m_lines.cend())
            continue;
        Line &line = **at;
        const qint64 before = line.startMs;
        const client::MetricPoint closed = line.count > 0 ? line.filling() : client::MetricPoint();
        line.add(sample.timeMs, sample.value, step);
        if (closed.timeMs > 0 && line.startMs != before)
            line.series.merge(std::span(&closed, 1));
        if (!touched.contains(at.key()))
            touched.append(at.key());
    }
    for (const HistoryKey &key : std::as_const(touched)) {
        const auto line = m_lines.value(key);
        if (!line || line->count == 0)
            continue;
        const client::MetricPoint point = line->filling();
        line->series.merge(std::span(&point, 1));
        emit changed(key);
    }
}

} // namespace models
