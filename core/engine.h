// SPDX-License-Identifier: GPL-3.0-or-later
// A server's container engine and what it has, containers of others and files of other tools as
// services, as server and console both see them. Plain values; any thread. Sizes in bytes, times in
// milliseconds since the epoch (0: not known).
#pragma once

#include "core/ids.h"
#include "core/service.h"

#include <QStringList>
#include <QVector>

#include <optional>

namespace core {

enum class EnginePhase { Looking, Up, Down };

struct Engine
{
    EnginePhase phase = EnginePhase::Looking;
    QString problem;    // why it cannot be reached, in its own words where it had any
    QString address;    // of the one that was found
    QString name;       // "Docker", "Podman"; this and what follows only while it is up
    QString version;
    QString apiVersion;
    bool isRootless = false;
    QStringList warnings;
    std::optional<RuntimeKind> defaultRuntime; // of services that do not say; nothing: not told
    bool isUp() const { return phase == EnginePhase::Up; }
    bool operator==(const Engine &) const = default;
};

struct EngineImage
{
    QString id;          // "sha256:…"
    QStringList tags;    // "notes:1.2"
    QStringList digests; // "notes@sha256:…": of those that came from a registry
    qint64 sizeBytes = 0;
    qint64 createdAtMs = 0;
    bool operator==(const EngineImage &) const = default;
};

struct EngineNetwork
{
    QString name;
    QString driver; // "bridge"
    bool operator==(const EngineNetwork &) const = default;
};

struct EngineVolume
{
    QString name;
    ServiceId service; // that it was made for; empty: for none of this server's
    bool operator==(const EngineVolume &) const = default;
};

// One that is not of this server.
struct EngineContainer
{
    QString id;
    QString name;
    QString image;
    QString status;     // in the engine's word: "running", "exited"
    QString statusText; // "Up 3 hours"
    int port = 0;       // where it is published; 0: nowhere
    qint64 createdAtMs = 0;
    bool operator==(const EngineContainer &) const = default;
};

// What would be, or was, made of a container of others or of an entry of a file.
struct ServiceProposal
{
    Service service;     // with secrets masked
    QStringList notes;   // what is not taken over, or otherwise than it was
    QString problem;     // why it cannot be a service as it is; empty: it can
    bool isCreated = false;
    bool operator==(const ServiceProposal &) const = default;
};

enum class ImportKind { Compose, McpJson };

struct ImportRequest
{
    ImportKind kind = ImportKind::Compose;
    QString content;                     // the file's text
    std::optional<QStringList> services; // only these of the file, by id; all when nothing is said
    bool isDryRun = false;
};

struct ServiceImport
{
    QVector<ServiceProposal> services; // what others depend on comes first
    QStringList notes;                 // about the file as a whole
    bool operator==(const ServiceImport &) const = default;
};

// The image of a container service.
struct ServiceImage
{
    QString image; // as the service names it
    QString id;
    QStringList digests;
    QString newestDigest; // what the registry has under the name now; empty: not known
    bool isNewer = false; // and that this is another one than is here
    QString problem;      // why the registry could not be asked
    qint64 sizeBytes = 0;
    qint64 createdAtMs = 0;
    bool operator==(const ServiceImage &) const = default;
};

// Wire names: "looking", "mcp-json".
QString toString(EnginePhase);
QString toString(ImportKind);
std::optional<EnginePhase> enginePhaseFromString(QStringView);
std::optional<ImportKind> importKindFromString(QStringView);

} // namespace core
