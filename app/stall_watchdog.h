// SPDX-License-Identifier: GPL-3.0-or-later
// StallWatchdog: how long the window's thread was busy with one event, and how often for so long that a
// person notices; and how much of that was its own work, for a busy machine lets it wait its turn.
// ConsoleApplication tells it of each event that it delivers; an event that runs a loop of its own (a
// menu, a dialog) is no stall. Window's thread; costs four looks at clocks an event.
#pragma once

#include <QApplication>
#include <QElapsedTimer>

namespace app {

class StallWatchdog final
{
public:
    static constexpr qint64 kNoticedMs = 50;

    struct Figures
    {
        qint64 events = 0;
        qint64 stalls = 0;     // of kNoticedMs or longer
        qint64 ownStalls = 0;  // of those: the thread itself worked for kNoticedMs or longer
        qint64 longestMs = 0;
        qint64 longestOwnMs = 0;
        QByteArray longestAt;  // "QTimer 1": class of the receiver and the event's type
    };

    const Figures &figures() const { return m_figures; }
    void add(qint64 tookMs, qint64 workedMs, const char *receiver, int eventType);
    void reset() { m_figures = {}; }

private:
    Figures m_figures;
};

// Sees every event to measure it, tells of links that the desktop hands over (macOS sends them as
// events), and is QApplication otherwise.
class ConsoleApplication final : public QApplication
{
    Q_OBJECT
public:
    ConsoleApplication(int &argc, char **argv);
    ~ConsoleApplication() override;

    bool notify(QObject *receiver, QEvent *event) override;
    const StallWatchdog::Figures &stalls() const { return m_watchdog.figures(); }
    void resetStalls() { m_watchdog.reset(); } // what comes is counted by itself

signals:
    void linkOpened(const QString &link);

protected:
    bool event(QEvent *event) override;

private:
    StallWatchdog m_watchdog;
    QElapsedTimer m_clock;
    int m_depth = 0;      // of notify() within notify()
    int m_loopLevel = 0;  // of the event that is being measured
    bool m_looped = false; // it ran a loop of its own
};

} // namespace app
