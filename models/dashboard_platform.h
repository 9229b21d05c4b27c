// SPDX-License-Identifier: GPL-3.0-or-later
// DashboardPlatform: the platform's own figures, its health and its container engine, asked for at a calm
// pace while somebody looks; the engine's state also comes by itself when it changes. Keeps the last answers over failures. Lives on the window's thread; owned by the page; the
// backend outlives it or is taken away by setBackend(nullptr).
#pragma once

#include "client/backend.h"
#include "client/poll_pace.h"

#include <QPointer>
#include <QTimer>

namespace models {

enum class Watching { No, Yes };

class DashboardPlatform final : public QObject
{
    Q_OBJECT
public:
    struct Pace
    {
        core::Millis stats{5'000};
        core::Millis health{10'000}; // and the engine
    };

    explicit DashboardPlatform(const core::Clock &clock, QObject *parent = nullptr) : DashboardPlatform(clock, Pace(), parent) { }
    DashboardPlatform(const core::Clock &clock, Pace pace, QObject *parent = nullptr);

    void setBackend(client::Backend *backend); // forgets everything; null stops
    void setWatching(Watching watching);       // asks at once when it starts
    void refresh();                            // now; a question that is still open is not asked twice

    template <typename T>
    struct Answer
    {
        std::optional<T> value;           // the last good one
        std::optional<core::Error> error; // of the last try, when it failed
        qint64 atMs = 0;                  // when `value` came
        bool isOpen = false;              // asked and not answered yet
    };
    const Answer<client::PlatformStats> &stats() const { return m_stats; }
    const Answer<client::PlatformHealth> &health() const { return m_health; }
    const Answer<core::Engine> &engine() const { return m_engine; }

signals:
    void statsChanged();
    void healthChanged();
    void engineChanged();

private:
    void askStats();
    void askHealth();
    void askEngine();
    void start();
    bool canAsk() const;

    const core::Clock &m_clock;
    QPointer<client::Backend> m_backend;
    Watching m_watching = Watching::No;
    Answer<client::PlatformStats> m_stats;
    Answer<client::PlatformHealth> m_health;
    Answer<core::Engine> m_engine;
    QTimer m_statsTimer;
    client::PollPace m_statsPace;
    QTimer m_healthTimer;
    client::PollPace m_healthPace;
    quint64 m_generation = 0; // answers of an earlier backend are not ours
    quint64 m_engineNews = 0; // nor those that what the server told has overtaken
};

} // namespace models
