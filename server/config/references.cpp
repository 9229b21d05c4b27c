// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/config/references.h"

#include "core/config_reference.h"
#include "server/config/setting_table.h"

#include <algorithm>

namespace server::config {
namespace {

using namespace Qt::StringLiterals;

// What holds for a setting of the platform that nobody has set.
std::optional<QString> fallbackOf(const Place &place)
{
    const SettingRow *row = place.service.isEmpty() ? findSetting(place.key) : nullptr;
    return row ? std::optional(row->fallback) : std::nullopt;
}

bool isPlatformSecret(const Place &place)
{
    const SettingRow *row = place.service.isEmpty() ? findSetting(place.key) : nullptr;
    return row && row->sealing == Sealing::Sealed;
}

QString whyNot(const Configuration &configuration, const Place &place, core::Permissions may)
{
    if (isPlatformSecret(place))
        return u"\"%1\" is a secret of the platform's own"_s.arg(place.key);
    const bool mayWrite = may.testFlag(core::Permission::ConfigWrite);
    const std::optional<Entry> entry = configuration.find(place);
    if (!entry && !fallbackOf(place) && !mayWrite)
        return u"\"%1\" is not set, and only who may write configuration can refer to it before"_s.arg(place.key);
    if (entry && entry->sealed && !mayWrite)
        return u"\"%1\" is encrypted, and only who may write configuration can hand it out"_s.arg(place.key);
    return {};
}

} // namespace

Place placeOfReference(const Configuration &configuration, const core::ServiceId &service, const QString &key)
{
    const Place own{service, key};
    return configuration.find(own) ? own : Place{{}, key};
}

core::Result<Environment> resolved(const Configuration &configuration, const core::ServiceSpec &spec)
{
    Environment environment = spec.environment;
    for (auto it = environment.begin(); it != environment.end(); ++it) {
        const std::optional<QString> key = core::configReference(it.value());
        if (!key)
            continue;
        const Place place = placeOfReference(configuration, spec.id, *key);
        if (isPlatformSecret(place))
            return core::Error::conflict(u"%1 refers to \"%2\", which is a secret of the platform's own"_s.arg(it.key(), *key));
        auto value = configuration.value(place);
        if (!value)
            return value.error();
        const std::optional<QString> found = *value ? *value : fallbackOf(place);
        if (!found)
            return core::Error::conflict(u"%1 refers to the configuration value \"%2\", which is not set"_s.arg(it.key(), *key));
        it.value() = *found;
    }
    return environment;
}

core::Result<> checkReferences(const Configuration &configuration, const core::ServiceId &service, const Environment &wanted,
                               const Environment &before, core::Permissions may)
{
    core::Error error;
    error.code = core::ErrorCode::Validation;
    error.message = u"Invalid request data"_s;
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const auto had = before.constFind(it.key());
        if (had != before.cend() && *had == it.value())
            continue;
        const QString field = u"environment."_s + it.key();
        if (core::isBrokenConfigReference(it.value())) {
            error.fields.insert(field, u"After \"config:\" comes the key of a configuration value"_s);
        } else if (const std::optional<QString> key = core::configReference(it.value())) {
            const QString why = whyNot(configuration, placeOfReference(configuration, service, *key), may);
            if (!why.isEmpty())
                error.fields.insert(field, why);
        }
    }
    return error.fields.isEmpty() ? core::success() : core::Result<>(error);
}

QStringList usersOf(const Configuration &configuration, const Place &place, const QVector<std::shared_ptr<const core::Service>> &services)
{
    QStringList users;
    for (const std::shared_ptr<const core::Service> &service : services) {
        const core::ServiceSpec &spec = service->spec;
        // A value of the service's own matters to it also when it has just gone.
        const bool concerned = place.service.isEmpty() ? !configuration.find({spec.id, place.key}) : spec.id == place.service;
        const bool refers = std::any_of(spec.environment.begin(), spec.environment.end(),
                                        [&](const QString &value) { return core::configReference(value) == place.key; });
        if (concerned && refers)
            users.append(spec.id.toString());
    }
    return users;
}

QHash<Place, QStringList> usersByPlace(const Configuration &configuration, const QVector<std::shared_ptr<const core::Service>> &services)
{
    QHash<Place, QStringList> users;
    for (const std::shared_ptr<const core::Service> &service : services) {
        const QString id = service->spec.id.toString();
        for (const QString &value : service->spec.environment) {
            const std::optional<QString> key = core::configReference(value);
            if (!key)
                continue;
            QStringList &ofPlace = users[placeOfReference(configuration, service->spec.id, *key)];
            if (ofPlace.isEmpty() || ofPlace.last() != id) // two variables may read the same
                ofPlace.append(id);
        }
    }
    return users;
}

} // namespace server::config
