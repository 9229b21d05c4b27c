// SPDX-License-Identifier: GPL-3.0-or-later
// LocalServerControl: what the window needs of the bundled server: its state, on and off, its log,
// its folder and its few settings. GUI thread; implemented and owned by app. No call blocks;
// stateChanged tells the outcome.
#pragma once

#include <QObject>
#include <QString>

namespace models {
class LogBuffer;
}

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

enum class LocalStart { AsItWas, Always, Never }; // when the console starts

struct LocalServerSettings
{
    quint16 port = 8080; // 0: a free one; counts from the next start of the server
    LocalStart start = LocalStart::AsItWas;
    QString folder = {}; // where it keeps everything; counts likewise
    bool operator==(const LocalServerSettings &) const = default;
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

    virtual QString dataFolder() const = 0;
    virtual models::LogBuffer &log() = 0; // what the server itself says, of this run
    virtual LocalServerSettings settings() const = 0;
    virtual void setSettings(const LocalServerSettings &settings) = 0;

signals:
    void stateChanged();
};

} // namespace ui::shell
