// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kept_scroll.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QScrollBar>

namespace ui::pages {

namespace {
constexpr std::chrono::milliseconds kPatience{3000}; // what has not come by then is not there any more
} // namespace

KeptScroll::KeptScroll(QAbstractScrollArea *area) : QObject(area), m_area(area)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, &KeptScroll::giveUp);
    connect(area->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        if (m_wanted)
            reachSoon();
    });
}

std::optional<int> KeptScroll::value() const
{
    if (m_wanted)
        return m_wanted;
    const QScrollBar *bar = m_area->verticalScrollBar();
    return bar->maximum() > 0 ? std::optional(bar->value()) : std::nullopt;
}

void KeptScroll::restore(int value)
{
    giveUp();
    m_wanted = value;
    for (QObject *part : touched())
        part->installEventFilter(this);
    reachSoon();
}

void KeptScroll::giveUp()
{
    m_patience.stop();
    if (!m_wanted)
        return;
    m_wanted.reset();
    for (QObject *part : touched())
        part->removeEventFilter(this);
}

QList<QObject *> KeptScroll::touched() const
{
    return {m_area, m_area->viewport(), m_area->verticalScrollBar()};
}

// Not at once: whatever brings rows and lays them out brings a chosen row into sight as well.
void KeptScroll::reachSoon()
{
    QMetaObject::invokeMethod(this, &KeptScroll::reach, Qt::QueuedConnection);
}

void KeptScroll::reach()
{
    if (!m_wanted || !m_area->isVisible()) // what is not seen is not laid out
        return;
    m_patience.start();
    QScrollBar *bar = m_area->verticalScrollBar();
    const int wanted = *m_wanted;
    bar->setValue(wanted); // which may fetch more rows
    if (bar->maximum() > 0 && bar->value() == wanted)
        giveUp();
}

bool KeptScroll::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Wheel:
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin: giveUp(); break;
    case QEvent::Show:
        if (watched == m_area)
            reachSoon();
        break;
    case QEvent::Hide:
        if (watched == m_area)
            m_patience.stop();
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui::pages
