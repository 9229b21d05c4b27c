// SPDX-License-Identifier: GPL-3.0-or-later
// SeriesModel: the samples of one metric of one service over a window of time: history from the
// server, then live samples, each time kept once and in order. Charts ask it for reduced points.
// Lives on the window's thread; owned by the page.
#pragma once

#include "client/backend.h"
#include "models/series_store.h"

#include <QPointer>

namespace models {

class SeriesModel final : public QObject
{
    Q_OBJECT
public:
    explicit SeriesModel(QObject *parent = nullptr);

    // Clears, loads the last `window` from the server and follows. An empty service with a metric
    // means the platform's own series. Null stops.
    void show(client::Backend *backend, const core::ServiceId &service, const QString &metric, core::Seconds window);
    void stop();

    const core::ServiceId &service() const { return m_service; }
    const QString &metric() const { return m_metric; }
    core::Seconds window() const { return m_window; }
    bool isLoading() const { return m_loading; }
    const std::optional<core::Error> &error() const { return m_error; }

    const SeriesStore &samples() const { return m_store; }
    std::vector<client::MetricPoint> points() const; // a copy
    std::optional<client::MetricPoint> latest() const;
    // The sample nearest to a time, for the value under the pointer.
    std::optional<client::MetricPoint> nearest(qint64 timeMs) const;
    ReducedSeries reduced(qint64 fromMs, qint64 toMs, int columns) const;

    // Adds samples in any order; one at a time already held replaces it. Drops what has left the window.
    void merge(std::span<const client::MetricPoint> points);

signals:
    void changed(); // samples, loading or error; once a batch

private:
    void load();

    QPointer<client::Backend> m_backend;
    core::ServiceId m_service;
    QString m_metric;
    core::Seconds m_window{0};
    SeriesStore m_store;
    bool m_loading = false;
    std::optional<core::Error> m_error;
    quint64 m_generation = 0;
};

} // namespace models
