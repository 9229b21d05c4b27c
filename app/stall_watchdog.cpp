// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stall_watchdog.h"

#include "core/thread_time.h"

#include <QFileOpenEvent>
#include <QLoggingCategory>
#include <QThread>

namespace app {

namespace {
Q_LOGGING_CATEGORY(lcStall, "console.stall", QtInfoMsg)
}

void StallWatchdog::add(qint64 tookMs, qint64 workedMs, const char *receiver, int eventType)
{
    ++m_figures.events;
    m_figures.longestOwnMs = std::max(m_figures.longestOwnMs, workedMs);
    if (tookMs > m_figures.longestMs) {
        m_figures.longestMs = tookMs;
        m_figures.longestAt = QByteArray(receiver) + ' ' + QByteArray::number(eventType);
    }
    if (tookMs < kNoticedMs)
        return;
    ++m_figures.stalls;
    if (workedMs >= kNoticedMs)
        ++m_figures.ownStalls;
    qCWarning(lcStall, "the window stood still for %lld ms, %lld of them at work (%s, event %d)", static_cast<long long>(tookMs),
              static_cast<long long>(workedMs), receiver, eventType);
}

ConsoleApplication::ConsoleApplication(int &argc, char **argv) : QApplication(argc, argv)
{
    m_clock.start();
}

ConsoleApplication::~ConsoleApplication()
{
    const StallWatchdog::Figures &f = m_watchdog.figures();
    qCInfo(lcStall, "stalls of %lld ms or more: %lld of %lld events, %lld of its own making, longest %lld ms (%s)",
           static_cast<long long>(StallWatchdog::kNoticedMs), static_cast<long long>(f.stalls), static_cast<long long>(f.events),
           static_cast<long long>(f.ownStalls),
           static_cast<long long>(f.longestMs), f.longestAt.constData());
}

bool ConsoleApplication::event(QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QApplication::event(event);
    emit linkOpened(static_cast<QFileOpenEvent *>(event)->url().toString(QUrl::FullyEncoded));
    return true;
}

bool ConsoleApplication::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread()) // Qt delivers events of other threads through here too
        return QApplication::notify(receiver, event);
    const int level = QThread::currentThread()->loopLevel();
    if (m_depth > 0 && level == m_loopLevel) // part of the event that is being measured
        return QApplication::notify(receiver, event);

    // The first of its loop. Whatever was measured outside of that loop is waiting, not working.
    const int outerLevel = m_loopLevel;
    const bool nested = m_depth > 0;
    if (nested)
        m_looped = true;
    const bool outerLooped = std::exchange(m_looped, false);
    m_loopLevel = level;
    ++m_depth;
    const char *name = receiver->metaObject()->className(); // the receiver may not outlive the event
    const int type = event->type();
    const qint64 before = m_clock.nsecsElapsed();
    const qint64 workedBefore = core::threadTimeNs();
    const bool result = QApplication::notify(receiver, event);
    const qint64 took = (m_clock.nsecsElapsed() - before) / 1'000'000;
    const qint64 worked = (core::threadTimeNs() - workedBefore) / 1'000'000;
    --m_depth;
    if (!m_looped)
        m_watchdog.add(took, worked, name, type);
    m_loopLevel = outerLevel;
    m_looped = outerLooped;
    return result;
}

} // namespace app
