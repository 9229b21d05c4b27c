// SPDX-License-Identifier: GPL-3.0-or-later
// The container engine and what is made of its containers, as the API writes them
// (docs/API_EXTENSIONS.md, "Services in containers"), in both directions. Free functions over plain
// values; any thread. Reading is tolerant of missing fields.
#pragma once

#include "core/engine.h"
#include "core/service_json.h"

#include <QJsonObject>

namespace core {

QJsonObject toJson(const Engine &engine);
Engine engineFromJson(const QJsonObject &json);
QJsonObject toJson(const EngineImage &image);
EngineImage engineImageFromJson(const QJsonObject &json);
QJsonObject toJson(const EngineNetwork &network);
EngineNetwork engineNetworkFromJson(const QJsonObject &json);
QJsonObject toJson(const EngineVolume &volume);
EngineVolume engineVolumeFromJson(const QJsonObject &json);
QJsonObject toJson(const EngineContainer &container);
EngineContainer engineContainerFromJson(const QJsonObject &json);

// The service as in its details, with secrets masked.
QJsonObject toJson(const ServiceProposal &proposal, const Capacity &host);
ServiceProposal serviceProposalFromJson(const QJsonObject &json);
QJsonObject toJson(const ImportRequest &request);
ImportRequest importRequestFromJson(const QJsonObject &body);
QJsonObject toJson(const ServiceImport &import, const Capacity &host);
ServiceImport serviceImportFromJson(const QJsonObject &json);

QJsonObject toJson(const ServiceImage &image);
ServiceImage serviceImageFromJson(const QJsonObject &json);

} // namespace core
