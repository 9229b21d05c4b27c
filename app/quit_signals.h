// SPDX-License-Identifier: GPL-3.0-or-later
// QuitSignals: turns the system's wish that we end (Ctrl+C, SIGTERM, a closing session) into a quit
// of the event loop, so that the local server ends its services in order. Window's thread; one.
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace app {

class QuitSignals final : public QObject
{
    Q_OBJECT
public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

signals:
    void quitRequested();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace app
