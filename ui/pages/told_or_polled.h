// SPDX-License-Identifier: GPL-3.0-or-later
// ToldOrPolled: when a page that is looked at asks its server again: soon after the server told of a change, a
// burst once; where it tells nothing, every so often, as its rate limit allows. GUI thread; owned by the page.
#pragma once

#include "client/poll_pace.h"
#include "client/tidings.h"
#include "core/clock.h"

#include <QPointer>
#include <QTimer>

#include <functional>

namespace client {
class Backend;
}

namespace ui::pages {

class ToldOrPolled final : public QObject
{
    Q_OBJECT
public:
    static constexpr core::Millis kSoon{300};

    ToldOrPolled(client::Tidings::Of of, core::Millis every, const core::Clock &clock, std::function<void()> ask, QObject *parent = nullptr);

    void setBackend(client::Backend *backend);
    void setActive(bool active);
    void again() { m_soon.start(); } // what was asked for could not be asked yet
    void setInterval(core::Millis every) { m_poll.setInterval(every); }

private:
    void poll();

    const client::Tidings::Of m_of;
    const core::Clock &m_clock;
    const std::function<void()> m_ask;
    QPointer<client::Backend> m_backend;
    QPointer<client::Tidings> m_tidings; // null: the server tells nothing
    client::PollPace m_pace;
    QTimer m_poll;
    QTimer m_soon;
    bool m_active = false;
};

} // namespace ui::pages
