// SPDX-License-Identifier: GPL-3.0-or-later
// What the container driver of this server is set to, from the platform's settings and its logs. Any
// thread; what is given outlives the driver.
#pragma once

#include "server/containers/docker_driver.h"

namespace server::config { class Settings; }
namespace server::logs { class LogStore; }

namespace server::api {

// `identity`: of the data folder, by which its containers are known again.
containers::DockerDriverOptions containerOptions(const config::Settings &settings, logs::LogStore &logs, const QString &identity);

// "ghcr.io=user:password docker.io=…" as the engine wants it for an image; empty when its registry is not named.
QByteArray registryCredentials(const QString &setting, const QString &image);

} // namespace server::api
