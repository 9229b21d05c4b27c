// SPDX-License-Identifier: GPL-3.0-or-later
// MetricsModel: several series over one stretch of time, for charts that show them beside each other.
// It fetches the stretch from the server, as fine as can be seen; while it follows the present it
// appends live samples and, after a lost connection, fetches what was missed. Lives on the window's
// thread; owned by the page; the clock outlives it, the backend too or it is taken away by
// setBackend(nullptr). Times in milliseconds since the epoch.
#pragma once

#include "client/backend.h"
#include "models/series_store.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

namespace models {

struct MetricKey
{
    core::ServiceId service; // empty: the platform itself
    QString metric;          // "cpu_usage"
    bool operator==(const MetricKey &) const = default;
};

class MetricsModel final : public QObject
{
    Q_OBJECT
public:
    enum class State { Idle, Loading, Ready, Failed };
    // More samples than this in a stretch are not asked for: plots have fewer columns.
    static constexpr int kMostPoints = 4000;

    explicit MetricsModel(const core::Clock &clock, QObject *parent = nullptr);

    void setBackend(client::Backend *backend); // series stay chosen, their samples go
    // Series that were chosen before keep their samples.
    void setSeries(const QVector<MetricKey> &keys);
    void follow(core::Seconds window);           // the last `window`, sliding
    void showRange(qint64 fromMs, qint64 toMs);  // stays where it is; fetched when it rests
    bool isFollowing() const { return m_following; }
    qint64 fromMs() const { return toMs() - m_spanMs; }
    qint64 toMs() const { return m_following ? m_clock.nowMs() : m_toMs; }

    int count() const { return int(m_series.size()); }
    const MetricKey &key(int i) const { return m_series[size_t(i)].key; }
    State state(int i) const { return m_series[size_t(i)].state; }
    const std::optional<core::Error> &error(int i) const { return m_series[size_t(i)].error; }
    bool isLoading() const;
    const SeriesStore &samples(int i) const { return m_series[size_t(i)].store; }

    // The stretch in view, for a plot of so many pixel columns.
    ReducedSeries reduced(int i, int columns) const { return reduced(i, fromMs(), toMs(), columns); }
    ReducedSeries reduced(int i, qint64 fromMs, qint64 toMs, int columns) const;
    // The sample nearest to a time; nothing in a gap.
    std::optional<client::MetricPoint> valueAt(int i, qint64 timeMs) const;
    // Of every series, for what stands under the pointer.
    QVector<std::optional<client::MetricPoint>> valuesAt(qint64 timeMs) const;

    // The stretch in view: a line for each time at which any series has a sample, UTC; RFC 4180.
    QByteArray csv() const;

signals:
    void changed();       // samples, states or errors; at most once per turn of the event loop
    void seriesChanged(); // other series are chosen

private:
    struct Series
    {
        MetricKey key;
        SeriesStore store;
        State state = State::Idle;
        std::optional<core::Error> error;
        quint64 asked = 0; // number of the newest question; older answers are not for us
        qint64 stepMs = 0; // between the samples fetched last
        qint64 loadedFromMs = 0;
        qint64 loadedToMs = 0;
    };
    // What to do with samples that are there already.
    enum class Fetch { Stretch, Missed };

    void rangeChanged();
    void fetchAll(Fetch fetch);
    void fetch(Series &series, qint64 fromMs, qint64 toMs, Fetch fetch);
    void take(Series &series, const QVector<client::MetricSeries> &answer, Fetch fetch);
    bool covers(const Series &series) const;
    core::Seconds stepFor(qint64 spanMs) const;
    void addLive(const QVector<core::MetricSample> &samples);
    void tell();

    const core::Clock &m_clock;
    QPointer<client::Backend> m_backend;
    std::vector<Series> m_series;
    QHash<core::ServiceId, QVector<int>> m_byService;
    bool m_following = true;
    qint64 m_spanMs = 900'000;
    qint64 m_toMs = 0;
    quint64 m_questions = 0;
    QTimer m_rest;
    QTimer m_tell;
};

} // namespace models
