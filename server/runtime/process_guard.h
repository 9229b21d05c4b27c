// SPDX-License-Identifier: GPL-3.0-or-later
// ProcessGuard: keeps the small program mcp-process-guard at hand, which ends every tracked
// process when this one is gone, by whatever death. It hears of that by the end of its standard
// input. Lives on the runtime thread, owned by the driver; a guard that dies is replaced.
#pragma once

#include "server/runtime/descriptor.h"
#include "server/runtime/process_table.h"

#include <QObject>
#include <QSet>
#include <QStringList>

#include <memory>

class QSocketNotifier;

namespace server::runtime {

class ProcessGuard final : public QObject
{
    Q_OBJECT
public:
    ProcessGuard(QString program, QByteArray instance, QStringList groupFolders, QString record,
                 QObject *parent = nullptr);
    ~ProcessGuard() override; // lets the guard go; it ends by itself

    void start();
    void track(const ProcessId &leader);
    void forget(const ProcessId &leader);
    QString problem() const { return m_problem; }
    qint64 pid() const { return m_pid; }

    // Beside this program, else where packages put helpers. Empty when there is none.
    static QString find();

private:
    void send(const QByteArray &line);
    void ended();
    void letGo();

    QString m_program;
    QByteArray m_instance;
    QStringList m_groupFolders;
    QString m_record; // of leaders, which the guard removes once they are gone
    QString m_problem;
    qint64 m_pid = 0;
    int m_replacements = 0;
    Descriptor m_lifeline;
    Descriptor m_handle;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QSet<ProcessId> m_leaders;
};

} // namespace server::runtime
