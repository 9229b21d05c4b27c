// SPDX-License-Identifier: GPL-3.0-or-later
// ServiceActions: carries out what a person asks of a service, one order at a time per service, and
// says in words how it ended. What may be asked depends on the state: see allowed(). GUI thread;
// owned by the services page.
#pragma once

#include "client/backend.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QWidget>

#include <functional>

namespace models {
class ServiceModel;
}

namespace ui::dialogs {
struct Question;
}

namespace ui::pages {

enum class ServiceAction { Start, Stop, Restart, Scale, Delete };

class ServiceActions : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setBackend(client::Backend *backend);
    // Where it asks before it stops what others depend on, or stops or restarts something of a protected
    // environment; null: never.
    void setWindow(QWidget *window) { m_window = window; }
    // Who depends on whom; null: nobody is named.
    void setServices(const models::ServiceModel *services) { m_services = services; }
    // Names of the services that stay and need one of these.
    QStringList dependentsOf(const QVector<core::Service> &services) const;
    client::Backend *backend() const { return m_backend; }

    // What makes sense for a service in this state, and what its caller may do.
    bool allowed(ServiceAction action, const core::Service &service) const { return whyNot(action, service).isEmpty(); }
    // Why it is not; empty when it is.
    QString whyNot(ServiceAction action, const core::Service &service) const;
    bool mayWrite() const;
    bool isBusy(const core::ServiceId &id) const { return m_busy.contains(id); }

    void start(const core::Service &service);
    void stop(const core::Service &service);
    void restart(const core::Service &service);
    void scale(const core::Service &service, int replicas);
    void remove(const core::Service &service, const client::RemoveOptions &options);
    // The same without words about how it went: for orders over many services, told in one place. Only
    // while there is a backend; not for Scale, which asks for a number.
    client::Future<> order(ServiceAction action, const core::ServiceId &id, const client::RemoveOptions &options = {});
    // What that sends, for those it makes sense for, while it is told and not sent (see client::Backend::asCurl).
    void tell(ServiceAction action, const QVector<core::Service> &services, const client::RemoveOptions &options = {});
    // A few servers that run without anything to install or set up.
    void addSamples();
    void copySamples(QWidget *where); // as curl instead: see dialogs::copyAsCurl

signals:
    void busyChanged(const core::ServiceId &id);
    void done(const QString &text);
    void failed(const QString &text);

private:
    void run(const core::Service &service, client::Future<> answer, const QString &doneText, const QString &failedText);
    client::Future<> send(ServiceAction action, const core::ServiceId &id, const client::RemoveOptions &options);
    client::Future<> watched(const core::ServiceId &id, client::Future<> answer);
    void findSamples(const std::function<void(const QVector<core::ServiceSpec> &)> &use);

    void askIfProtected(ServiceAction action, const core::Service &service, const dialogs::Question &question,
                        const std::function<void()> &run, const QStringList &dependents = {});

    QPointer<client::Backend> m_backend;
    QPointer<QWidget> m_window;
    const models::ServiceModel *m_services = nullptr;
    QSet<core::ServiceId> m_busy;
};

QString displayName(const core::Service &service);

} // namespace ui::pages
