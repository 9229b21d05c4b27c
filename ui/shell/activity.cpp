// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/activity.h"

#include "models/format.h"
#include "models/server_words.h"
#include "models/service_model.h"
#include "ui/pages/service_actions.h"

namespace ui::shell {

using core::ServiceStatus;
using widgets::ToastKind;

Activity::Activity(models::ServiceModel &services, models::BackupDesk &desk, LocalServerControl &server, const core::Clock &clock,
                   QObject *parent)
    : QObject(parent), m_services(services), m_desk(desk), m_server(server), m_clock(clock)
{
    connect(&services, &QAbstractItemModel::rowsInserted, this, &Activity::collectSoon);
    connect(&services, &QAbstractItemModel::rowsRemoved, this, &Activity::collectSoon);
    connect(&services, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &) {
                if (first.column() <= models::ServiceModel::Status && last.column() >= models::ServiceModel::Status)
                    collectSoon(); // figures alone change nothing here
            });
    connect(&m_server, &LocalServerControl::stateChanged, this, &Activity::collectSoon);
    watchBackups();
    collect();
}

void Activity::collectSoon()
{
    if (std::exchange(m_collecting, true))
        return;
    QMetaObject::invokeMethod(this, &Activity::collect, Qt::QueuedConnection);
}

void Activity::setBackend(client::Backend *backend)
{
    if (m_backend)
        m_backend->disconnect(this);
    m_backend = backend;
    if (m_backend)
        connect(m_backend, &client::Backend::serviceEvent, this, &Activity::event);
    collect();
}

void Activity::event(const core::ServiceEvent &event)
{
    if (event.kind != core::ServiceEventKind::Failed)
        return;
    const core::Service *service = m_services.service(event.id);
    const QString name = service                     ? pages::displayName(*service)
        : event.service.spec.name.isEmpty()          ? event.id.toString()
                                                     : event.service.spec.name;
    QString text = models::Format::event(event.kind, name);
    if (!event.reason.isEmpty())
        text += QStringLiteral(": ") + models::ServerWords::text(event.reason);
    add(ToastKind::Failure, text, event.id);
}

void Activity::add(ToastKind kind, const QString &text, const core::ServiceId &service)
{
    m_results.push_front({kind, text, m_clock.nowMs(), service});
    if (m_results.size() > kMostResults)
        m_results.pop_back();
    if (kind == ToastKind::Failure)
        ++m_unseen;
    emit changed();
}

void Activity::clear()
{
    m_results.clear();
    m_unseen = 0;
    emit changed();
}

void Activity::markSeen()
{
    if (m_unseen == 0)
        return;
    m_unseen = 0;
    emit changed();
}

void Activity::collect()
{
    m_collecting = false;
    const qint64 now = m_clock.nowMs();
    std::vector<RunningTask> found;
    const auto since = [&](const core::ServiceId &id, const QString &text) {
        for (const RunningTask &task : m_running)
            if (task.service == id && task.text == text)
                return task.sinceMs;
        return now;
    };
    const LocalServerPhase phase = m_server.state().phase;
    if (phase == LocalServerPhase::Starting || phase == LocalServerPhase::Stopping) {
        RunningTask task;
        task.text = phase == LocalServerPhase::Starting ? tr("The local server is starting", "under way")
                                                        : tr("The local server is stopping", "under way");
        task.sinceMs = since({}, task.text);
        found.push_back(std::move(task));
    }
    const bool mayStop = m_backend && m_backend->user().may(core::Permission::ServicesWrite);
    for (int row = 0; row < m_services.rowCount(); ++row) {
        const core::Service &service = m_services.rowAt(row).service;
        const ServiceStatus status = service.state.status;
        if (status != ServiceStatus::Starting && status != ServiceStatus::Stopping)
            continue;
        RunningTask task;
        task.service = service.spec.id;
        const QString name = pages::displayName(service);
        task.text = status == ServiceStatus::Starting ? tr("%1 is starting", "service; under way").arg(name)
                                                      : tr("%1 is stopping", "service; under way").arg(name);
        task.sinceMs = since(task.service, task.text);
        if (status == ServiceStatus::Starting && mayStop) {
            task.cancelText = tr("Cancel", "button: of something under way");
            task.cancel = [this, id = task.service, name] { stop(id, name); };
            task.told = {m_backend, task.cancel};
        }
        found.push_back(std::move(task));
    }
    collectBackups(found);
    const bool none = found.empty() && m_running.empty();
    m_running = std::move(found);
    if (!none)
        emit changed();
}

void Activity::stop(const core::ServiceId &id, const QString &name)
{
    if (!m_backend)
        return;
    m_backend->services().stop(id, {}).then(this, [this, name](const core::Result<> &result) {
        if (!result)
            emit cancelFailed(tr("%1 could not be stopped", "service").arg(name) + QStringLiteral(": ")
                              + models::Format::error(result.error()));
    });
}

} // namespace ui::shell
