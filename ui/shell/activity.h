// SPDX-License-Identifier: GPL-3.0-or-later
// Activity: what is under way (services that start or stop and work on backups, whoever asked for it,
// files on their way, and the local server) with a way to call it off, and what came of things lately.
// Failures count as unseen until somebody looks. GUI thread; owned by the window.
#pragma once

#include "client/backend.h"
#include "core/clock.h"
#include "ui/dialogs/curl_copy.h"
#include "ui/shell/local_server_control.h"
#include "ui/widgets/toast.h"

#include <QPointer>

#include <deque>
#include <functional>
#include <vector>

namespace models {
class BackupDesk;
class ServiceModel;
struct TransferRow;
}

namespace ui::shell {

struct RunningTask
{
    QString text;                   // "Filesystem is starting"
    qint64 sinceMs = 0;             // since we know of it
    core::ServiceId service;        // empty: the local server, or a backup
    double percent = -1;            // how far it is; below zero: not known
    QString figures;                // "1.2 of 2.5 GB · 40 MB/s"; may be empty
    QString cancelText;             // "Stop it instead"; empty: it cannot be called off
    std::function<void()> cancel;
    dialogs::Told told;             // what `cancel` sends; empty: nothing
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

    Activity(models::ServiceModel &services, models::BackupDesk &desk, LocalServerControl &server, const core::Clock &clock,
             QObject *parent = nullptr);

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
    void told(ui::widgets::ToastKind kind, const QString &text); // worth a toast: something that was asked for here has ended

private:
    void watchBackups();
    void collect();
    void collectBackups(std::vector<RunningTask> &found);
    void jobEnded(const core::BackupJob &job);
    void transferEnded(const models::TransferRow &row, const core::Result<std::optional<core::BackupJob>> &result);
    void collectSoon();
    void event(const core::ServiceEvent &event);
    void stop(const core::ServiceId &id, const QString &name);

    models::ServiceModel &m_services;
    models::BackupDesk &m_desk;
    LocalServerControl &m_server;
    const core::Clock &m_clock;
    QPointer<client::Backend> m_backend;
    std::vector<RunningTask> m_running;
    std::deque<PastResult> m_results;
    int m_unseen = 0;
    bool m_collecting = false; // many rows change at once; they are looked at once
};

} // namespace ui::shell
