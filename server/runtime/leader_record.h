// SPDX-License-Identifier: GPL-3.0-or-later
// LeaderRecord: a file that names the first process of every living tree and the folder it runs
// in, so that a server whose predecessor was killed together with its guard finds also leftovers
// that cleared their environment. Valid for one boot. One thread, owned by the driver.
#pragma once

#include "server/runtime/process_table.h"

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QString>

namespace server::runtime {

using Leaders = QHash<ProcessId, QByteArray>; // -> working folder

class LeaderRecord
{
public:
    // `run` names this run of the server; each has a file of its own in the data folder.
    LeaderRecord(const QString &dataDir, const QString &run);
    ~LeaderRecord(); // all trees have ended: removes the file

    // Those of servers that were killed; nothing when the machine was restarted since.
    static Leaders previous(const QString &dataDir);
    static void forgetPrevious(const QString &dataDir);

    QString path() const { return m_file.fileName(); }
    void add(const ProcessId &leader, const QByteArray &workdir);
    void remove(const ProcessId &leader);

private:
    void begin();
    void write(const QByteArray &line);

    QFile m_file;
    Leaders m_current;
    int m_lines = 0;
};

} // namespace server::runtime
