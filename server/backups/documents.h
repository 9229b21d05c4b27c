// SPDX-License-Identifier: GPL-3.0-or-later
// The texts that stand in a backup beside people's files, both ways: a service's definition and the
// configuration of a scope, with secrets sealed as they are stored; and where each thing lies in an
// archive. Free functions over plain values; any thread. What comes from an archive is not trusted:
// reading refuses what is not of this form.
#pragma once

#include "core/result.h"
#include "core/service.h"
#include "server/store/config_repository.h"
#include "server/store/platform_snapshot.h"

#include <QByteArray>

namespace server::backups {

inline constexpr char kGlobalConfiguration[] = "platform/configuration.json";
inline constexpr char kAccounts[] = "platform/accounts.db";

QByteArray servicePath(const core::ServiceId &id, const QByteArray &below); // "services/notes/" and what is below
QByteArray definitionPath(const core::ServiceId &id);
QByteArray configurationPath(const core::ServiceId &id); // of the global scope when it is empty
QByteArray dataPath(const core::ServiceId &id);
QByteArray volumePath(const core::ServiceId &id, int number);
QByteArray logPath(const core::ServiceId &id);

struct Definition
{
    core::ServiceSpec spec;   // secrets in it are sealed texts
    QStringList sealed;       // which of its variables are
    bool desiredRunning = false;
    bool operator==(const Definition &) const = default;
};

QByteArray definitionText(const store::StoredServiceText &service);
core::Result<Definition> readDefinition(const QByteArray &text, const core::ServiceId &id);
// What is wrong with a definition by the rules that what people send is held to; empty when nothing is.
QString faultsOf(const core::ServiceSpec &spec);
// As the store keeps it.
QString storedText(const Definition &definition);

QByteArray configurationText(const QVector<store::ConfigRecord> &records);
core::Result<QVector<store::ConfigRecord>> readConfiguration(const QByteArray &text, const core::ServiceId &scope);

} // namespace server::backups
