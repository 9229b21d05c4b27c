// SPDX-License-Identifier: GPL-3.0-or-later
// What services take from the configuration: environment values such as "config:log.level" name a key, and
// the service's own value goes before the global one. Resolved at the start of a replica, in memory, inside
// the server only. Functions over Configuration; any thread.
#pragma once

#include "core/service.h"
#include "server/config/configuration.h"

namespace server::config {

using Environment = QMap<QString, QString>;

// The place that a service's reference to a key reads now.
Place placeOfReference(const Configuration &configuration, const core::ServiceId &service, const QString &key);

// The environment with every reference replaced. Conflict, with the variable and the key in its message,
// when a key is not set or is a secret of the platform's own.
core::Result<Environment> resolved(const Configuration &configuration, const core::ServiceSpec &spec);

// Whether somebody with these permissions may give a service these variables; those that it has already
// are passed over. An encrypted value is handed out, and a value that is not there yet promised, only by
// those who may write it: otherwise whoever can start programs could read it. Fields: "environment.NAME".
core::Result<> checkReferences(const Configuration &configuration, const core::ServiceId &service, const Environment &wanted,
                               const Environment &before, core::Permissions may);

// The services whose environment reads this place, in the order given.
QStringList usersOf(const Configuration &configuration, const Place &place, const QVector<std::shared_ptr<const core::Service>> &services);
// The same for every place that is read, in one go.
QHash<Place, QStringList> usersByPlace(const Configuration &configuration, const QVector<std::shared_ptr<const core::Service>> &services);

} // namespace server::config
