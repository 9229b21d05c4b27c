// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard_platform.h"

namespace models {

DashboardPlatform::DashboardPlatform(const core::Clock &clock, Pace pace, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_statsTimer.setInterval(pace.stats);
    m_healthTimer.setInterval(pace.health);
    connect(&m_statsTimer, &QTimer::timeout, this, [this] {
        if (m_backend && m_statsPace.isDue(m_backend->rateLimit(), m_clock.nowMs()))
            askStats();
    });
    connect(&m_healthTimer, &QTimer::timeout, this, [this] {
        if (!m_backend || !m_healthPace.isDue(m_backend->rateLimit(), m_clock.nowMs()))
            return;
        askHealth();
        askEngine();
    });
}

void DashboardPlatform::setBackend(client::Backend *backend)
{
    if (backend == m_backend)
        return;
    if (m_backend)
        m_backend->disconnect(this);
    m_backend = backend;
    ++m_generation;
    m_stats = {};
    m_health = {};
    m_engine = {};
    m_statsTimer.stop();
    m_healthTimer.stop();
    if (backend) {
        connect(backend, &client::Backend::resynced, this, &DashboardPlatform::start);
        connect(backend, &client::Backend::engineChanged, this, [this](const core::Engine &engine) {
            // What the health says of it is another now too, and an older answer on its way is none.
            m_engine = {engine, std::nullopt, m_clock.nowMs(), false};
            ++m_engineNews;
            emit engineChanged();
            if (m_watching == Watching::Yes)
                askHealth();
        });
        start();
    }
    emit statsChanged();
    emit healthChanged();
    emit engineChanged();
}

void DashboardPlatform::setWatching(Watching watching)
{
    if (watching == m_watching)
        return;
    m_watching = watching;
    if (watching == Watching::Yes) {
        start();
    } else {
        m_statsTimer.stop();
        m_healthTimer.stop();
    }
}

void DashboardPlatform::start()
{
    if (m_watching == Watching::No || !m_backend)
        return;
    m_statsTimer.start();
    m_healthTimer.start();
    refresh();
}

void DashboardPlatform::refresh()
{
    askStats();
    askHealth();
    askEngine();
}

bool DashboardPlatform::canAsk() const
{
    return m_backend && m_backend->connectionState().isLive();
}

void DashboardPlatform::askStats()
{
    if (!canAsk() || m_stats.isOpen)
        return;
    m_stats.isOpen = true;
    const quint64 generation = m_generation;
    m_backend->platform().stats().then(this, [this, generation](const core::Result<client::PlatformStats> &result) {
        if (generation != m_generation)
            return;
        m_stats.isOpen = false;
        if (result) {
            m_stats.value = *result;
            m_stats.error.reset();
            m_stats.atMs = m_clock.nowMs();
        } else {
            m_stats.error = result.error();
        }
        emit statsChanged();
    });
}

void DashboardPlatform::askHealth()
{
    if (!canAsk() || m_health.isOpen)
        return;
    m_health.isOpen = true;
    const quint64 generation = m_generation;
    m_backend->platform().health().then(this, [this, generation](const core::Result<client::PlatformHealth> &result) {
        if (generation != m_generation)
            return;
        m_health.isOpen = false;
        if (result) {
            m_health.value = *result;
            m_health.error.reset();
            m_health.atMs = m_clock.nowMs();
        } else {
            m_health.error = result.error();
        }
        emit healthChanged();
    });
}

void DashboardPlatform::askEngine()
{
    if (!canAsk() || m_engine.isOpen)
        return;
    m_engine.isOpen = true;
    m_backend->engine().state().then(this, [this, generation = m_generation, news = m_engineNews](const core::Result<core::Engine> &result) {
        if (generation != m_generation || news != m_engineNews)
            return;
        m_engine.isOpen = false;
        if (result) {
            m_engine.value = *result;
            m_engine.error.reset();
            m_engine.atMs = m_clock.nowMs();
        } else {
            m_engine.error = result.error();
        }
        emit engineChanged();
    });
}

} // namespace models
