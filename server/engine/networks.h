// SPDX-License-Identifier: GPL-3.0-or-later
// Networks and named volumes of an engine. Free functions; the thread and the errors are the client's.
#pragma once

#include "server/engine/engine_client.h"

#include <QMap>
#include <QVector>

namespace server::engine {

struct NetworkSummary
{
    QString name;
    QString driver; // "bridge"
    QMap<QString, QString> labels;
    QString id;
};

struct VolumeSummary
{
    QString name;
    QString mountPoint; // on the engine's machine
    QMap<QString, QString> labels;
};

// What people call a network or a volume: letters, digits, '_', '.', '-', beginning with a letter or digit.
bool isResourceName(QStringView text);

void listNetworks(EngineClient &client, Done<QVector<NetworkSummary>> done);
// A bridge of that name; ok when there is one already.
void ensureNetwork(EngineClient &client, const QString &name, const QMap<QString, QString> &labels, Done<> done);
void connectNetwork(EngineClient &client, const QString &network, const QString &container, Done<> done);

// Ok when it is gone already.
void removeNetwork(EngineClient &client, const QString &id, Done<> done);
void listVolumes(EngineClient &client, Done<QVector<VolumeSummary>> done);
void inspectVolume(EngineClient &client, const QString &name, Done<VolumeSummary> done);
// Ok when there is one already.
void ensureVolume(EngineClient &client, const QString &name, const QMap<QString, QString> &labels, Done<> done);
void removeVolume(EngineClient &client, const QString &name, Done<> done); // ok when it is gone already

} // namespace server::engine
