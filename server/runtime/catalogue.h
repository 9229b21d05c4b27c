// SPDX-License-Identifier: GPL-3.0-or-later
// Catalogue: which images can be run as plain processes, and how. Read once from the bundled JSON
// and from DIR/catalogue.d; a plain value afterwards, any thread. A later entry of the same image
// replaces an earlier one, so an administrator's file wins over the bundled list.
#pragma once

#include "core/result.h"
#include "core/service.h"

#include <QByteArray>
#include <QJsonObject>
#include <QVector>

namespace server::runtime {

// Servers that speak over stdin end when it closes; for those it is held open.
enum class StdinMode { Null, HeldOpen };

struct NodePackage
{
    QString name;     // "@modelcontextprotocol/server-everything"; empty: no npm package
    QString program;  // its program below node_modules/.bin
    QStringList arguments;
    bool operator==(const NodePackage &) const = default;
};

struct CatalogueEntry
{
    QString image;        // without a tag
    QStringList aliases;  // further names of the same image
    QString title;
    QString description;
    QString category;
    QString version;
    QStringList command;  // argv with ${PORT}, ${DATA_DIR}, ${BIN_DIR}; empty when `package` is set
    NodePackage package;
    QMap<QString, QString> environment; // with the same placeholders; the service's own wins
    int defaultPort = 0;  // 0: has no port
    core::HealthCheck healthCheck;
    QString metricsEndpoint;
    QString transport;    // "http" or "stdio"
    StdinMode stdinMode = StdinMode::Null;
    QStringList needs;    // programs that must be found
    QString installHint;  // what to do when one of them is not
    bool operator==(const CatalogueEntry &) const = default;
};

class Catalogue
{
public:
    // {"version":1,"entries":[...]}; the error names the entry and the field.
    static core::Result<Catalogue> fromJson(const QByteArray &json);

    core::Result<> add(const QByteArray &json);
    // Reads every *.json of a folder in name order and skips the bad ones; returns what was wrong.
    QStringList addFolder(const QString &folder);

    // Accepts a tag or digest ("mcp/everything:latest"). Nothing when the image is unknown.
    const CatalogueEntry *find(QStringView image) const;
    const QVector<CatalogueEntry> &entries() const { return m_entries; }

private:
    QVector<CatalogueEntry> m_entries;
};

QJsonObject toJson(const CatalogueEntry &entry);

} // namespace server::runtime
