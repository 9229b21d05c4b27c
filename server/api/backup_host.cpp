// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/backup_host.h"

#include "server/api/service_admin.h"
#include "server/logs/log_store.h"
#include "server/supervisor/service_registry.h"
#include "server/supervisor/supervisor.h"

#include <condition_variable>
#include <mutex>

namespace server::api {
namespace {

using namespace Qt::StringLiterals;
using core::Result;
using core::ServiceId;

constexpr core::Millis kStopTimeout{30'000};
constexpr core::Millis kEndLimit{60'000}; // by then killed trees are gone

bool isAtRest(const core::Service &service)
{
    return service.state.status == core::ServiceStatus::Stopped || service.state.status == core::ServiceStatus::Error;
}

} // namespace

QVector<core::Service> BackupHost::all() const
{
    QVector<core::Service> services;
    for (const supervisor::ServiceSnapshot &service : d.registry.all())
        services.append(*service);
    return services;
}

std::optional<core::Service> BackupHost::find(const ServiceId &id) const
{
    const supervisor::ServiceSnapshot service = d.registry.find(id);
    return service ? std::optional(*service) : std::nullopt;
}

Result<> BackupHost::put(const core::ServiceSpec &spec)
{
    const Result<core::Service> done = d.admin.put(spec);
    if (done)
        return core::success();
    core::Error error = done.error();
    for (const QString &why : error.fields) // a field's message is about the field; here it stands alone
        error.message = why;
    return error;
}

Result<> BackupHost::remove(const ServiceId &id)
{
    return d.admin.remove(id, {.mode = supervisor::StopMode::AtOnce, .data = supervisor::DataFate::Keep}).takeResult();
}

Result<> BackupHost::stop(const ServiceId &id)
{
    // Shared: an event may be on its way into the slot while it is taken off.
    struct Bell
    {
        std::mutex mutex;
        std::condition_variable changed;
    };
    const auto bell = std::make_shared<Bell>();
    const QMetaObject::Connection watch = QObject::connect(&d.supervisor, &supervisor::Supervisor::event, &d.supervisor,
                                                           [bell](const core::ServiceEvent &) { bell->changed.notify_all(); }, Qt::DirectConnection);
    Result<> outcome = core::success();
    const Result<core::Service> begun = d.admin.pause(id, {.mode = supervisor::StopMode::Graceful, .timeout = kStopTimeout});
    if (!begun && begun.error().code != core::ErrorCode::Conflict) // Conflict: at rest already
        outcome = begun.error();
    const auto until = std::chrono::steady_clock::now() + kEndLimit;
    while (outcome) {
        const supervisor::ServiceSnapshot service = d.registry.find(id);
        if (!service || isAtRest(*service))
            break;
        std::unique_lock lock(bell->mutex);
        bell->changed.wait_for(lock, std::chrono::milliseconds(100)); // a change just before is seen at the next look
        if (std::chrono::steady_clock::now() > until)
            outcome = core::Error::conflict(u"%1 does not come to a stop"_s.arg(id.toString()));
    }
    QObject::disconnect(watch);
    return outcome;
}

Result<> BackupHost::start(const ServiceId &id)
{
    const Result<core::Service> started = d.admin.start(id);
    return started ? core::success() : Result<>(started.error());
}

Result<> BackupHost::swapLog(const ServiceId &id, const std::function<Result<>()> &swap)
{
    return d.logs.replace(id, swap);
}

} // namespace server::api
