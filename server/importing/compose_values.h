// SPDX-License-Identifier: GPL-3.0-or-later
// ComposeValues: the forms in which a Compose file writes texts, pairs, ports and volumes, short and
// long. Variables (${NAME:-default}) get their default; what has none is noted. Throws YAML::Exception
// at what has the wrong form, and when aliases make a short file a long one. One thread.
#pragma once

#include "core/service.h"

#include <yaml-cpp/yaml.h>

#include <QMap>
#include <QStringList>
#include <QVector>

namespace server::importing {

struct ComposePort
{
    QString address;
    int host = 0; // 0: any
    int container = 0;
    bool isTcp = true;
};

class ComposeValues
{
public:
    QString text(const YAML::Node &node);
    QStringList list(const YAML::Node &node);
    QMap<QString, QString> pairs(const YAML::Node &node); // a mapping, or a list of NAME=value
    QStringList names(const YAML::Node &node);            // a list, or a mapping's keys
    QVector<ComposePort> ports(const YAML::Node &node);
    QVector<core::Volume> volumes(const YAML::Node &node);

    QStringList takeNotes() { return std::exchange(m_notes, {}); }

private:
    QString withVariables(const QString &text);

    QStringList m_notes;
    qsizetype m_read = 0; // characters so far
};

// "512m", "1.5gb", "1048576"; -1: no amount.
qint64 bytesFromWords(const QString &text);

} // namespace server::importing
