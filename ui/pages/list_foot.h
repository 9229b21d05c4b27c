// SPDX-License-Identifier: GPL-3.0-or-later
// ListFoot: the line below a list: how many there are, and how fresh what is shown is. GUI thread; owned
// by the list's page.
#pragma once

#include "client/backend.h"
#include "ui/widgets/basics.h"

namespace ui::pages {

class ListFoot final : public widgets::Panel
{
    Q_OBJECT

public:
    explicit ListFoot(QWidget *parent);

    void setCount(const QString &text);
    QString count() const;

    enum class While { Silent, ToldLive }; // connected: news come by themselves, or nothing is said
    // Without a connection: the time of what is shown, when something is. `loadedAtMs` (0: not known)
    // counts where the connection was never live.
    void setFreshness(const client::Backend *backend, bool everLoaded, While live, qint64 loadedAtMs = 0);
    QString freshness() const;

private:
    widgets::TextLabel *m_count;
    widgets::TextLabel *m_freshness;
};

} // namespace ui::pages
