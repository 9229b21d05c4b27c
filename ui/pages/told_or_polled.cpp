// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/told_or_polled.h"

#include "client/backend.h"

namespace ui::pages {

using client::Tidings;

ToldOrPolled::ToldOrPolled(Tidings::Of of, core::Millis every, const core::Clock &clock, std::function<void()> ask, QObject *parent)
    : QObject(parent), m_of(of), m_clock(clock), m_ask(std::move(ask))
{
    m_poll.setInterval(every);
    connect(&m_poll, &QTimer::timeout, this, &ToldOrPolled::poll);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (m_active)
            m_ask();
    });
}

void ToldOrPolled::setBackend(client::Backend *backend)
{
    if (m_tidings)
        m_tidings->disconnect(this);
    m_soon.stop();
    m_backend = backend;
    auto *source = dynamic_cast<client::TidingsSource *>(backend);
    m_tidings = source ? &source->tidings() : nullptr;
    if (!m_tidings)
        return;
    const auto told = [this] {
        if (m_active && !m_soon.isActive())
            m_soon.start();
    };
    if (m_of == Tidings::Of::Audit)
        connect(m_tidings, &Tidings::audited, this, told);
    else
        connect(m_tidings, &Tidings::configChanged, this, told);
}

void ToldOrPolled::setActive(bool active)
{
    m_active = active;
    if (active) {
        m_poll.start();
        return;
    }
    m_poll.stop();
    m_soon.stop();
}

void ToldOrPolled::poll()
{
    if (m_backend && !(m_tidings && m_tidings->tells(m_of)) && m_pace.isDue(m_backend->rateLimit(), m_clock.nowMs()))
        m_ask();
}

} // namespace ui::pages
