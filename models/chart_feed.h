// SPDX-License-Identifier: GPL-3.0-or-later
// ChartFeed: several series over one stretch of time, at the step that the plot can show. Fetches
// what is missing (few requests at a time), follows live samples, and fetches anew after a break, so
// that nothing is missed or entered twice. Window's thread; owned by the page; the backend outlives
// it or is taken away by setBackend(nullptr). Times: ms since the epoch, of the server's clock.
#pragma once

#include "client/backend.h"
#include "models/chart_series.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

namespace models {

struct ChartKey
{
    core::ServiceId service; // empty: the platform
    QString metric;
    bool operator==(const ChartKey &) const = default;
};
size_t qHash(const ChartKey &key, size_t seed = 0);

enum class Follow { No, Yes };

// With Follow::Yes the end is now, whatever toMs says; the span counts.
struct ChartRange
{
    qint64 fromMs = 0;
    qint64 toMs = 0;
    Follow follow = Follow::No;
    qint64 spanMs() const { return toMs - fromMs; }
    bool operator==(const ChartRange &) const = default;
};

class ChartFeed final : public QObject
{
    Q_OBJECT
public:
    enum class State { Waiting, Loading, Ready, Failed };
    static constexpr int kInFlight = 4;       // requests at once
    static constexpr int kMaxPoints = 11'000; // a series, as the server allows

    explicit ChartFeed(const core::Clock &clock, QObject *parent = nullptr);

    void setBackend(client::Backend *backend);
    void setKeys(const QVector<ChartKey> &keys); // series that stay are kept
    void setRange(const ChartRange &range);
    void setColumns(int columns); // pixel columns of a plot
    // A paused feed takes no samples and asks for nothing; resuming fetches what it missed.
    void setPaused(bool paused);
    void reload(); // everything, keeping what is shown until the answer is there

    const QVector<ChartKey> &keys() const { return m_keys; }
    ChartRange range() const; // of now
    core::Millis step() const { return m_step; }
    qint64 nowMs() const; // by the server's clock, as far as its samples tell
    qint64 newestMs() const;
    // When the first sample within the range was taken, once the range is known; 0: there is none.
    std::optional<qint64> oldestMs() const;

    const ChartSeries *series(const ChartKey &key) const; // null: not among the keys
    State state(const ChartKey &key) const;
    std::optional<core::Error> error(const ChartKey &key) const;

    // The smallest usual step that gives at most `columns` and kMaxPoints points over the span.
    static core::Millis stepFor(qint64 spanMs, int columns);
    // The smallest usual window that shows all of the last `known`, at most `chosen`: a server that is
    // new has little to show of an hour.
    static core::Seconds windowFor(core::Seconds chosen, core::Millis known);

signals:
    void changed();      // samples or states; at most once a turn of the event loop
    void samplesCame();  // live ones, of a key

private:
    struct Entry
    {
        ChartSeries series;
        State state = State::Waiting;
        std::optional<core::Error> error;
        qint64 fromMs = 0; // what the series covers
        qint64 toMs = 0;   // while it follows: without end
        core::Millis step{0};
        ChartRange asked; // the question under way, when askedStep is not 0
        core::Millis askedStep{0};
        quint64 generation = 0;
        QVector<client::MetricPoint> since; // live samples since the question under way was asked
    };

    bool covers(const Entry &entry, const ChartRange &range) const;
    bool isAsked(const Entry &entry, const ChartRange &range) const;
    void fetchMissing();
    void fetchNext();
    void fetch(const ChartKey &key);
    void takeAnswer(const ChartKey &key, quint64 generation, core::Millis step, const ChartRange &asked,
                    const core::Result<QVector<client::MetricSeries>> &result);
    void takeSamples(const QVector<core::MetricSample> &samples);
    void tellChanged();

    const core::Clock &m_clock;
    QPointer<client::Backend> m_backend;
    QVector<ChartKey> m_keys;
    QHash<ChartKey, Entry> m_entries;
    QVector<ChartKey> m_queue;
    int m_inFlight = 0;
    quint64 m_connection = 0; // answers of an earlier backend do not count
    ChartRange m_range{0, 900'000, Follow::Yes};
    core::Millis m_step{5000};
    int m_columns = 600;
    qint64 m_skewMs = 0;
    bool m_paused = false;
    QTimer m_fetchSoon;
    QTimer m_tell;
};

} // namespace models
