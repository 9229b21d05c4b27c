// SPDX-License-Identifier: GPL-3.0-or-later
// Signals that ask a daemon to end or to read its files again, as calls on the event loop. Main thread;
// one object a process. A second signal to end ends the process at once.
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace server::daemon {

class Signals : public QObject
{
    Q_OBJECT
public:
    explicit Signals(QObject *parent = nullptr);
    ~Signals() override;

signals:
    void endRequested();
    void reloadRequested(); // SIGHUP

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace server::daemon
