// SPDX-License-Identifier: GPL-3.0-or-later
// Start, stop, restart, scale, exec and health of one service.
#include "core/clock.h"
#include "server/api/app_services.h"
#include "server/api/handlers_services.h"
#include "server/api/service_admin.h"
#include "server/supervisor/supervisor.h"

namespace server::api {
namespace {

using namespace Qt::StringLiterals;
using core::Field;
using core::FieldType;
using core::Presence;

core::ServiceId serviceId(const Context &ctx)
{
    return core::ServiceId(ctx.path.value(u"serviceId"_s));
}

Outcome begun(const core::Result<core::Service> &result, const core::Capacity &capacity)
{
    if (!result)
        return result.error();
    return Payload{.data = core::serviceListItem(*result, capacity)};
}

QJsonObject checkJson(const core::Check &check)
{
    return {
        {u"status"_s, core::toString(check.status)},
        {u"output"_s, check.output},
        {u"lastCheck"_s, check.lastCheckMs > 0 ? QJsonValue(core::toIsoUtc(check.lastCheckMs)) : QJsonValue(QJsonValue::Null)},
    };
}

// Output of programs is bytes; what is no UTF-8 is shown with replacement characters.
Outcome execOutcome(const core::Result<runtime::ExecResult> &result)
{
    if (!result)
        return result.error();
    return Payload{.data = QJsonObject{
                       {u"exitCode"_s, result->exitCode},
                       {u"stdout"_s, QString::fromUtf8(result->stdOut)},
                       {u"stderr"_s, QString::fromUtf8(result->stdErr)},
                       {u"stdoutTruncated"_s, result->stdOutTruncated},
                       {u"stderrTruncated"_s, result->stdErrTruncated},
                       {u"timedOut"_s, result->timedOut},
                   }};
}

} // namespace

const core::Shape &stopShape()
{
    static const core::Shape shape({
        Field{.name = u"graceful"_s, .type = FieldType::Boolean, .about = u"Ask the service to end before it is made to"_s},
        Field{.name = u"timeout"_s, .type = FieldType::Integer, .about = u"Seconds to wait before it is killed"_s, .min = 0, .max = 3600},
    });
    return shape;
}

const core::Shape &scaleShape()
{
    static const core::Shape shape({
        Field{.name = u"replicas"_s, .type = FieldType::Integer, .about = u"How many shall run"_s, .presence = Presence::Required, .min = 0, .max = 64},
    });
    return shape;
}

const core::Shape &execShape()
{
    static const core::Shape shape({
        Field{.name = u"command"_s, .type = FieldType::StringList, .about = u"Program and arguments; no shell"_s, .presence = Presence::Required, .min = 1, .max = 256},
        Field{.name = u"workdir"_s, .about = u"Where to run it"_s, .max = 4096},
        Field{.name = u"env"_s, .type = FieldType::StringMap, .about = u"Variables on top of the service's own"_s, .max = 256,
              .pattern = QRegularExpression(u"^[A-Za-z_][A-Za-z0-9_]*$"_s), .patternHint = u"A variable's name has letters, digits and '_'"_s},
        Field{.name = u"timeout"_s, .type = FieldType::Integer, .about = u"Seconds before it is killed; 30 when left out"_s, .min = 1, .max = 300},
    });
    return shape;
}

Answer startService(Context &ctx)
{
    return begun(ctx.app.services.start(serviceId(ctx)), ctx.app.facts.capacity);
}

Answer stopService(Context &ctx)
{
    supervisor::StopOptions options;
    if (!ctx.body.value("graceful"_L1).toBool(true))
        options.mode = supervisor::StopMode::AtOnce;
    options.timeout = core::Seconds(ctx.body.value("timeout"_L1).toInt(30));
    return begun(ctx.app.services.stop(serviceId(ctx), options), ctx.app.facts.capacity);
}

Answer restartService(Context &ctx)
{
    return begun(ctx.app.services.restart(serviceId(ctx)), ctx.app.facts.capacity);
}

Answer scaleService(Context &ctx)
{
    return begun(ctx.app.services.scale(serviceId(ctx), ctx.body.value("replicas"_L1).toInt()), ctx.app.facts.capacity);
}

Answer execInService(Context &ctx)
{
    const core::ServiceId id = serviceId(ctx);
    if (!ctx.app.registry.find(id))
        return ctx.app.services.unknownService(id);
    runtime::ExecRequest request;
    for (const QJsonValue &word : ctx.body.value("command"_L1).toArray())
        request.command.append(word.toString());
    if (request.command.first().isEmpty())
        return core::Error::validation(u"command.0"_s, u"The program must not be empty"_s);
    request.workdir = ctx.body.value("workdir"_L1).toString();
    const QJsonObject env = ctx.body.value("env"_L1).toObject();
    for (auto it = env.begin(); it != env.end(); ++it)
        request.env.insert(it.key(), it.value().toString());
    request.timeLimit = core::Seconds(ctx.body.value("timeout"_L1).toInt(30));
    return ctx.app.supervisor.exec(id, std::move(request)).then([](const core::Result<runtime::ExecResult> &result) {
        return execOutcome(result);
    });
}

Answer serviceHealth(Context &ctx)
{
    const core::ServiceId id = serviceId(ctx);
    const supervisor::ServiceSnapshot service = ctx.app.registry.find(id);
    if (!service)
        return ctx.app.services.unknownService(id);
    QJsonObject dependencies;
    for (const QString &name : service->spec.dependencies) {
        const supervisor::ServiceSnapshot other = ctx.app.registry.find(core::ServiceId(name));
        dependencies.insert(name, other ? core::toString(other->state.health) : u"unknown"_s);
    }
    const core::ServiceState &state = service->state;
    return Payload{.data = QJsonObject{
                       {u"status"_s, core::toString(state.health)},
                       {u"timestamp"_s, core::toIsoUtc(ctx.app.clock.nowMs() / 1000 * 1000)},
                       {u"checks"_s,
                        QJsonObject{
                            {u"readiness"_s, checkJson(state.readiness)},
                            {u"liveness"_s, checkJson(state.liveness)},
                            {u"startup"_s, checkJson(state.startup)},
                        }},
                       {u"dependencies"_s, dependencies},
                   }};
}

Answer recheckService(Context &ctx)
{
    const core::ServiceId id = serviceId(ctx);
    if (!ctx.app.registry.find(id))
        return ctx.app.services.unknownService(id);
    const core::Capacity capacity = ctx.app.facts.capacity;
    return ctx.app.supervisor.recheckHealth(id).then(
        [capacity](const core::Result<core::Service> &result) { return begun(result, capacity); });
}

} // namespace server::api
