// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/list_foot.h"

#include "models/format.h"

#include <QHBoxLayout>

namespace ui::pages {

using theme::Color;

ListFoot::ListFoot(QWidget *parent) : Panel(Color::Surface, Qt::TopEdge, parent)
{
    setFixedHeight(theme::size::footer);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::space::xl, 0, theme::space::xl, 0);
    m_count = new widgets::TextLabel({}, theme::type::small, Color::Text2, QFont::Normal, this);
    m_freshness = new widgets::TextLabel({}, theme::type::small, Color::Text2, QFont::Normal, this);
    m_freshness->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_count, 2);
    row->addWidget(m_freshness, 1);
}

void ListFoot::setCount(const QString &text)
{
    m_count->setText(text);
}

QString ListFoot::count() const
{
    return m_count->text();
}

void ListFoot::setFreshness(const client::Backend *backend, bool everLoaded, While live, qint64 loadedAtMs)
{
    if (backend && backend->connectionState().isLive()) {
        m_freshness->setText(live == While::ToldLive ? tr("Updated live", "footer") : QString());
        return;
    }
    const qint64 lastLive = backend ? backend->connectionState().lastLiveMs : 0;
    const qint64 asOf = lastLive > 0 ? lastLive : loadedAtMs;
    m_freshness->setText(everLoaded && asOf > 0 ? tr("As of %1", "footer: time of day").arg(models::Format::clockTime(asOf)) : QString());
}

QString ListFoot::freshness() const
{
    return m_freshness->text();
}

} // namespace ui::pages
