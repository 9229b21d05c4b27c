// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/container_setup.h"

#include "server/config/settings.h"
#include "server/logs/log_store.h"

namespace server::api {
namespace {

using namespace Qt::StringLiterals;

// The last line that came from the container itself, and how many have its very time.
containers::LogPosition positionOf(const logs::LogStore &logs, const runtime::ReplicaKey &replica)
{
    constexpr int kLines = 1'000; // the platform's own lines lie between, and many may share a millisecond
    logs::LogQuery query;
    query.lines = kLines;
    query.filter.replica = replica.index;
    containers::LogPosition position;
    const core::Result<logs::LogPage> page = logs.query(replica.service, query);
    if (!page)
        return position;
    position.isAll = page->entries.size() < kLines;
    for (const core::LogEntry &entry : page->entries) {
        if (entry.stream == core::LogStream::System)
            continue;
        position.linesInIt = entry.timeMs == position.lastMs ? position.linesInIt + 1 : 1;
        position.linesInSecond = entry.timeMs / 1000 == position.lastMs / 1000 ? position.linesInSecond + 1 : 1;
        position.lastMs = entry.timeMs;
        position.times.append(entry.timeMs);
    }
    return position;
}

} // namespace

QByteArray registryCredentials(const QString &setting, const QString &image)
{
    const core::Result<engine::ImageName> name = engine::imageName(image);
    if (!name)
        return {};
    for (const QString &entry : setting.split(u' ', Qt::SkipEmptyParts)) {
        const QString login = entry.section(u'=', 1);
        if (entry.section(u'=', 0, 0) == name->registry)
            return engine::registryAuth(login.section(u':', 0, 0), login.section(u':', 1), name->registry);
    }
    return {};
}

containers::DockerDriverOptions containerOptions(const config::Settings &settings, logs::LogStore &logs, const QString &identity)
{
    containers::DockerDriverOptions options;
    const QString address = settings.text(u"engine.address"_s);
    if (address.isEmpty()) {
        options.addresses = engine::likelyEngineAddresses([](const char *name) { return qEnvironmentVariable(name); });
    } else if (const core::Result<engine::EngineAddress> given = engine::engineAddress(address, settings.text(u"engine.tlsFolder"_s))) {
        options.addresses = {*given};
    } else {
        qWarning("The setting engine.address is no address");
    }
    options.rules.instance = identity;
    options.rules.hostRoots = settings.list(u"engine.hostRoots"_s);
    options.rules.publishAddress = settings.text(u"engine.publishAddress"_s);
    options.logPosition = [&logs](const runtime::ReplicaKey &replica) { return positionOf(logs, replica); };
    options.credentials = [&settings](const QString &image) { return registryCredentials(settings.text(u"engine.registries"_s), image); };
    return options;
}

} // namespace server::api
