// SPDX-License-Identifier: GPL-3.0-or-later
// DashboardHistory: a handful of series over one stretch of time, each fetched at a step that fits it
// and continued live at the same step, so that a week and the last minute lie on one even line. What
// is shown stays until the answer for another stretch is there. Lives on the window's thread; owned
// by the page; the backend outlives it or is taken away by setBackend(nullptr).
#pragma once

#include "models/series_model.h"

#include <QHash>

#include <memory>

namespace models {

struct HistoryKey
{
    core::ServiceId service; // empty: the platform's own
    QString metric;
    bool operator==(const HistoryKey &) const = default;
    friend size_t qHash(const HistoryKey &key, size_t seed = 0) { return qHashMulti(seed, key.service, key.metric); }
};

class DashboardHistory final : public QObject
{
    Q_OBJECT
public:
    explicit DashboardHistory(const core::Clock &clock, core::Seconds window, QObject *parent = nullptr);
    ~DashboardHistory() override;

    void setBackend(client::Backend *backend); // empties every series; null stops
    void setWindow(core::Seconds window);
    core::Seconds window() const { return m_window; }
    static core::Seconds stepFor(core::Seconds window); // at most 720 points in a window

    // The same object for the same key, until it is unfollowed.
    SeriesModel &follow(const HistoryKey &key);
    void unfollow(const HistoryKey &key);
    bool isFollowed(const HistoryKey &key) const { return m_lines.contains(key); }
    void reload();
    // While paused nothing is fetched, live samples go on; what was missed is fetched afterwards.
    void setPaused(bool paused);

    bool isLoading(const HistoryKey &key) const;
    std::optional<core::Error> error(const HistoryKey &key) const;

signals:
    // Loading, failure or points of a series changed; once a batch.
    void changed(const models::HistoryKey &key);

private:
    struct Line;
    void load(const HistoryKey &key);
    void finish(const HistoryKey &key, quint64 question, const core::Result<QVector<client::MetricSeries>> &result);
    void addSamples(const QVector<core::MetricSample> &samples);

    const core::Clock &m_clock;
    core::Seconds m_window;
    QPointer<client::Backend> m_backend;
    QHash<HistoryKey, std::shared_ptr<Line>> m_lines;
    quint64 m_questions = 0;
    enum class Fetching { Now, Paused, Missed } m_fetching = Fetching::Now;
};

} // namespace models
