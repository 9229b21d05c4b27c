// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/service_actions.h"

#include "models/format.h"
#include "models/permit.h"
#include "models/service_model.h"
#include "ui/dialogs/new_service_dialog.h"
#include "ui/dialogs/small_dialogs.h"

#include <algorithm>

namespace ui::pages {

using core::ServiceStatus;

namespace {
constexpr qsizetype kMostSamples = 3;

QVector<core::ServiceSpec> samplesOf(QVector<client::CatalogueEntry> entries)
{
    // Those that need nothing installed first, then others: their error says what to install.
    std::stable_partition(entries.begin(), entries.end(), [](const client::CatalogueEntry &entry) { return entry.needs.isEmpty(); });
    entries.resize(std::min(entries.size(), kMostSamples));
    QVector<core::ServiceSpec> samples;
    for (const client::CatalogueEntry &entry : std::as_const(entries)) {
        core::ServiceSpec spec;
        spec.id = core::ServiceId(dialogs::NewServiceDialog::idFromName(entry.title));
        spec.name = entry.title;
        spec.description = entry.description;
        spec.category = entry.category;
        spec.version = entry.version;
        spec.image = entry.version.isEmpty() ? entry.image : entry.image + u':' + entry.version;
        spec.port = entry.port;
        spec.healthCheck = entry.healthCheck;
        spec.metricsEndpoint = entry.metricsEndpoint;
        samples.append(spec);
    }
    return samples;
}

} // namespace

QString displayName(const core::Service &service)
{
    return service.spec.name.isEmpty() ? service.spec.id.toString() : service.spec.name;
}

void ServiceActions::setBackend(client::Backend *backend)
{
    m_backend = backend;
    m_busy.clear();
}

bool ServiceActions::mayWrite() const
{
    return m_backend && m_backend->user().may(core::Permission::ServicesWrite);
}

QString ServiceActions::whyNot(ServiceAction action, const core::Service &service) const
{
    if (const QString why = models::Permit::whyNot(m_backend, core::Permission::ServicesWrite); !why.isEmpty())
        return why;
    if (isBusy(service.spec.id))
        return tr("The server is working on an earlier order.");
    const ServiceStatus status = service.state.status;
    switch (action) {
    case ServiceAction::Start:
        if (status == ServiceStatus::Stopped || status == ServiceStatus::Error)
            return {};
        return status == ServiceStatus::Stopping ? tr("It is still stopping.") : tr("It runs already.", "why a service cannot be started");
    case ServiceAction::Stop:
        if (status == ServiceStatus::Running || status == ServiceStatus::Starting)
            return {};
        return status == ServiceStatus::Stopping ? tr("It is stopping already.") : tr("It does not run.");
    case ServiceAction::Restart:
        if (status == ServiceStatus::Running || status == ServiceStatus::Error)
            return {};
        return status == ServiceStatus::Stopped ? tr("It does not run. Start it instead.")
                                                : tr("It is just starting or stopping.");
    case ServiceAction::Scale:
        return status != ServiceStatus::Stopping ? QString() : tr("It is stopping.", "why a service takes no order");
    case ServiceAction::Delete:
        return {};
    }
    return {};
}

client::Future<> ServiceActions::watched(const core::ServiceId &id, client::Future<> answer)
{
    m_busy.insert(id);
    emit busyChanged(id);
    return answer.then(this, [this, id](const core::Result<> &result) {
        m_busy.remove(id);
        emit busyChanged(id);
        return result;
    });
}

void ServiceActions::run(const core::Service &service, client::Future<> answer, const QString &doneText,
                         const QString &failedText)
{
    watched(service.spec.id, std::move(answer)).then(this, [this, doneText, failedText](const core::Result<> &result) {
        if (result)
            emit done(doneText);
        else
            emit failed(failedText + QStringLiteral(": ") + models::Format::error(result.error()));
    });
}

client::Future<> ServiceActions::order(ServiceAction action, const core::ServiceId &id, const client::RemoveOptions &options)
{
    return watched(id, send(action, id, options));
}

client::Future<> ServiceActions::send(ServiceAction action, const core::ServiceId &id, const client::RemoveOptions &options)
{
    Q_ASSERT(m_backend);
    client::ServicesApi &api = m_backend->services();
    switch (action) {
    case ServiceAction::Start: return api.start(id);
    case ServiceAction::Stop: return api.stop(id, {});
    case ServiceAction::Restart: return api.restart(id);
    case ServiceAction::Delete: return api.remove(id, options);
    case ServiceAction::Scale: break; // asks for a number of its own
    }
    return {};
}

void ServiceActions::tell(ServiceAction action, const QVector<core::Service> &services, const client::RemoveOptions &options)
{
    for (const core::Service &service : services)
        if (allowed(action, service))
            send(action, service.spec.id, options);
}

void ServiceActions::start(const core::Service &service)
{
    if (m_backend)
        run(service, m_backend->services().start(service.spec.id), tr("%1 is starting", "service").arg(displayName(service)),
            tr("%1 could not be started", "service").arg(displayName(service)));
}

QStringList ServiceActions::dependentsOf(const QVector<core::Service> &services) const
{
    QSet<QString> going;
    for (const core::Service &service : services)
        going.insert(service.spec.id.toString());
    QStringList names;
    for (int row = 0; m_services && row < m_services->rowCount(); ++row) {
        const core::Service &other = m_services->rowAt(row).service;
        const QStringList &needed = other.spec.dependencies;
        if (!going.contains(other.spec.id.toString())
            && std::any_of(needed.begin(), needed.end(), [&](const QString &id) { return going.contains(id); }))
            names << displayName(other);
    }
    return names;
}

void ServiceActions::askIfProtected(ServiceAction action, const core::Service &service, const dialogs::Question &question,
                                    const std::function<void()> &run, const QStringList &dependents)
{
    // Answered while another server is shown, it is about nothing.
    const auto answered = [this, run, asked = m_backend] {
        if (asked && asked == m_backend)
            run();
    };
    QStringList meaning{tr("Its clients lose the connection.")};
    if (!dependents.isEmpty())
        meaning << dialogs::dependentsText(dependents);
    const dialogs::Question whole{question.title, meaning.join(u' '), question.action};
    const dialogs::Told told{m_backend, [this, action, service] { tell(action, {service}); }};
    if (m_window && !dependents.isEmpty())
        dialogs::QuestionDialog::ask(whole, m_window, this, answered, told);
    else
        dialogs::QuestionDialog::askIfProtected(whole, m_window, this, answered, told);
}

void ServiceActions::stop(const core::Service &service)
{
    const QString name = displayName(service);
    askIfProtected(ServiceAction::Stop, service, {tr("Stop %1?", "title of a dialog; a service").arg(name), {}, tr("Stop", "button: a service")}, [this, service, name] {
        if (m_backend)
            run(service, m_backend->services().stop(service.spec.id, {}), tr("%1 is stopping", "service").arg(name),
                tr("%1 could not be stopped", "service").arg(name));
    }, dependentsOf({service}));
}

void ServiceActions::restart(const core::Service &service)
{
    const QString name = displayName(service);
    askIfProtected(ServiceAction::Restart, service, {tr("Restart %1?", "title of a dialog; a service").arg(name), {}, tr("Restart", "button: a service")}, [this, service, name] {
        if (m_backend)
            run(service, m_backend->services().restart(service.spec.id), tr("%1 is restarting", "service").arg(name),
                tr("%1 could not be restarted", "service").arg(name));
    });
}

void ServiceActions::scale(const core::Service &service, int replicas)
{
    if (m_backend)
        run(service, m_backend->services().scale(service.spec.id, replicas),
            tr("%1 goes to %n replica(s)", "service", replicas).arg(displayName(service)),
            tr("%1 could not be scaled", "service").arg(displayName(service)));
}

void ServiceActions::remove(const core::Service &service, const client::RemoveOptions &options)
{
    if (m_backend)
        run(service, m_backend->services().remove(service.spec.id, options),
            tr("%1 was deleted", "service").arg(displayName(service)),
            tr("%1 could not be deleted", "service").arg(displayName(service)));
}

void ServiceActions::addSamples()
{
    findSamples([this](const QVector<core::ServiceSpec> &samples) {
        for (const core::ServiceSpec &spec : samples)
            m_backend->services().create(spec).then(this, [this, title = spec.name](const core::Result<core::Service> &made) {
                if (!made) {
                    emit failed(tr("%1 could not be added", "service").arg(title) + QStringLiteral(": ")
                                + models::Format::error(made.error()));
                    return;
                }
                start(*made);
            });
    });
}

void ServiceActions::copySamples(QWidget *where)
{
    findSamples([this, where = QPointer(where)](const QVector<core::ServiceSpec> &samples) {
        if (where)
            dialogs::copyAsCurl(where, {m_backend, [this, samples] {
                                            for (const core::ServiceSpec &spec : samples) {
                                                m_backend->services().create(spec);
                                                m_backend->services().start(spec.id);
                                            }
                                        }});
    });
}

void ServiceActions::findSamples(const std::function<void(const QVector<core::ServiceSpec> &)> &use)
{
    if (!m_backend)
        return;
    m_backend->services().catalogue().then(this, [this, use, asked = m_backend](const core::Result<QVector<client::CatalogueEntry>> &result) {
        if (!asked || asked != m_backend)
            return; // answered while another server is shown
        if (!result) {
            emit failed(tr("The samples could not be added") + QStringLiteral(": ") + models::Format::error(result.error()));
            return;
        }
        const QVector<core::ServiceSpec> samples = samplesOf(*result);
        if (samples.isEmpty())
            emit failed(tr("This server's catalogue has no samples"));
        else
            use(samples);
    });
}

} // namespace ui::pages
