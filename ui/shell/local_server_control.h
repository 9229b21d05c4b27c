// SPDX-License-Identifier: GPL-3.0-or-later
// LocalServerControl: what the window needs of the bundled server: its state, and on and off.
// GUI thread; implemented and owned by app. Neither call blocks; stateChanged tells the outcome.
#pragma once

#include <QObject>
#include <QString>

namespace ui::shell {

enum class LocalServerPhase { Off, Starting, Running, Stopping, Failed };

struct LocalServerState
{
    LocalServerPhase phase = LocalServerPhase::Off;
    quint16 port = 0;    // while Running
    qint64 sinceMs = 0;  // Running: when it came up, milliseconds since the epoch
    QString reason;      // Failed: why, for people
    bool operator==(const LocalServerState &) const = default;
};

class LocalServerControl : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual LocalServerState state() const = 0;
    // From Off or Failed. Reaching Running also opens the connection to it when no remote one is open.
    virtual void start() = 0;
    // From Running: ends the server and its services in order, then Off.
    virtual void stop() = 0;

signals:
    void stateChanged();
};

} // namespace ui::shell
