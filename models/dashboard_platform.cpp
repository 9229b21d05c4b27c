// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard_platform.h"

namespace models {

DashboardPlatform::DashboardPlatform(const core::Clock &clock, Pace pace, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_statsTimer.setInterval(pace.stats);
    m_healthTimer.setInterval(pace.health);
    connect(&m_statsTimer, &QTimer::timeout, this, &DashboardPlatform::askStats);
    connect(&m_healthTimer, &QTimer::timeout, this, &DashboardPlatform::askHealth);
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
    m_statsTimer.stop();
    m_healthTimer.stop();
    if (backend) {
        connect(backend, &client::Backend::resynced, this, &DashboardPlatform::start);
        start();
    }
    emit statsChanged();
    emit healthChanged();
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

} // namespace models
