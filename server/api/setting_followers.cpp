// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/setting_followers.h"

#include "server/api/pipeline.h"
#include "server/auth/auth_system.h"
#include "server/config/references.h"
#include "server/logs/log_store.h"
#include "server/samples/sample_store.h"
#include "server/supervisor/service_registry.h"

namespace server::api {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kMb = 1024 * 1024;

core::Millis days(qint64 count)
{
    return std::chrono::hours(24 * count);
}

void applyLimits(const config::Settings &settings, auth::AuthSystem &auth, Pipeline &pipeline, store::Tier fallbackTier)
{
    for (const store::Tier tier : {store::Tier::Free, store::Tier::Basic, store::Tier::Pro}) {
        const QString prefix = u"limits.rate.%1."_s.arg(store::toString(tier));
        auth.rateLimiter().setLimits(tier, settings.number(prefix + u"perHour"_s), settings.number(prefix + u"burst"_s));
    }
    pipeline.setPublicTier(publicTier(settings, fallbackTier));

    auth::ThrottleLimits throttle;
    throttle.perAccount = int(settings.number(u"limits.signIn.perAccount"_s));
    throttle.perAddress = int(settings.number(u"limits.signIn.perAddress"_s));
    throttle.window = std::chrono::minutes(settings.number(u"limits.signIn.windowMinutes"_s));
    auth.service().setThrottle(throttle);
}

bool runs(const core::Service &service)
{
    return service.state.status != core::ServiceStatus::Stopped && service.state.status != core::ServiceStatus::Error;
}

} // namespace

void followSettings(const config::Settings &settings, QObject *context, const SettingTargets &targets)
{
    settings.follow(u"logs."_s, context, [&settings, &logs = targets.logs] {
        logs.setRetention(days(settings.number(u"logs.retention.days"_s)), settings.number(u"logs.retention.serviceMb"_s) * kMb);
    });
    settings.follow(u"metrics."_s, context, [&settings, &samples = targets.samples] {
        samples.setRetention(days(settings.number(u"metrics.retentionDays"_s)));
    });
    settings.follow(u"limits."_s, context, [&settings, &auth = targets.auth, &pipeline = targets.pipeline, &tier = targets.publicTier] {
        applyLimits(settings, auth, pipeline, tier);
    });
    if (targets.logLevel)
        settings.follow(u"log."_s, context, [&settings, apply = targets.logLevel] {
            apply(settings.isSet(u"log.level"_s) ? settings.text(u"log.level"_s) : QString());
        });
}

store::Tier publicTier(const config::Settings &settings, store::Tier fallback)
{
    const QString key = u"limits.rate.publicTier"_s;
    return settings.isSet(key) ? store::tierFromString(settings.text(key)).value_or(fallback) : fallback;
}

void tellUsers(const config::Configuration &configuration, const QVector<config::Place> &places,
               const supervisor::ServiceRegistry &registry, const std::function<void(const core::ServiceId &, const QByteArray &)> &tell)
{
    const QVector<supervisor::ServiceSnapshot> services = registry.all();
    for (const config::Place &place : places) {
        const bool removed = !configuration.find(place);
        for (const QString &user : config::usersOf(configuration, place, services)) {
            const core::ServiceId id(user);
            const supervisor::ServiceSnapshot service = registry.find(id);
            if (!service || !runs(*service))
                continue;
            tell(id, u"The configuration value \"%1\" %2; a restart of the service takes that up"_s
                         .arg(place.key, removed ? u"was removed"_s : u"has changed"_s)
                         .toUtf8());
        }
    }
}

} // namespace server::api
