// SPDX-License-Identifier: GPL-3.0-or-later
// Activity: what is under way (services that start or stop, whoever asked for it, and the local server)
// with a way to call it off, and what came of things lately. Failures count as unseen until somebody
// looks. GUI thread; owned by the window.
#pragma once

#include "client/backend.h"
#include "core/clock.h"
#include "ui/shell/local_server_control.h"
#include "ui/widgets/toast.h"

#include <QPointer>

#include <deque>
#include <functional>
#include <vector>

namespace models {
class ServiceModel;
}

namespace ui::shell {

struct RunningTask
{
    QString text;                   // "Filesystem is starting"
    qint64 sinceMs = 0;             // since we know of it
    core::ServiceId service;        // empty: the local server
    QString cancelText;             // "Stop it instead"; empty: it cannot be called off
    std::function<void()> cancel;
};

struct PastResult
{
    widgets::ToastKind kind = widgets::ToastKind::Note;
    QString text;
    qint64 timeMs = 0;
    core::ServiceId service; // what it was about; may be empty
};

class Activity : public QObject
{
    Q_OBJECT

public:
    static constexpr size_t kMostResults = 100;

    Activity(models::ServiceModel &services, LocalServerControl &server, const core::Clock &clock, QObject *parent = nullptr);

    void setBackend(client::Backend *backend);
    void add(widgets::ToastKind kind, const QString &text, const core::ServiceId &service = {});
    void clear(); // the results

    const std::vector<RunningTask> &running() const { return m_running; }
    const std::deque<PastResult> &results() const { return m_results; } // newest first
    int unseenFailures() const { return m_unseen; }
    void markSeen();

signals:
    void changed();
    void cancelFailed(const QString &text);

private:
    void collect();
    void event(const core::ServiceEvent &event);
    void stop(const core::ServiceId &id, const QString &name);

    models::ServiceModel &m_services;
    LocalServerControl &m_server;
    const core::Clock &m_clock;
    QPointer<client::Backend> m_backend;
    std::vector<RunningTask> m_running;
    std::deque<PastResult> m_results;
    int m_unseen = 0;
    bool m_collecting = false; // many rows change at once; they are looked at once
};

} // namespace ui::shell
