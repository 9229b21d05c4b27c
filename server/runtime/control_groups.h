// SPDX-License-Identifier: GPL-3.0-or-later
// ControlGroups: memory and CPU limits by Linux control groups (v1 or v2), where the server may
// make groups below its own; else it enforces nothing and says so. Lives on the runtime thread,
// owned by the driver. A group also names every process that was ever started in it.
#pragma once

#include "server/runtime/descriptor.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVector>

#include <memory>
#include <vector>

namespace server::runtime {

struct ProcessLimits
{
    qint64 memoryBytes = 0; // 0: none
    int cpuMilli = 0;       // thousandths of a core; 0: none
    bool any() const { return memoryBytes > 0 || cpuMilli > 0; }
};

class ControlGroup
{
public:
    explicit ControlGroup(QStringList folders) : m_folders(std::move(folders)) { }
    ~ControlGroup(); // removes the group if it is empty by then
    ControlGroup(const ControlGroup &) = delete;
    ControlGroup &operator=(const ControlGroup &) = delete;

    std::vector<Descriptor> openMembership() const;
    QVector<qint64> members() const;
    int killedForMemory() const; // how many of its processes the kernel killed at the limit
    bool remove();

private:
    QStringList m_folders; // one, or one a controller in v1
};

class ControlGroups
{
public:
    // Groups are made in a folder `prefix`+`suffix`; other folders of that prefix are leftovers
    // and removed.
    ControlGroups(const QString &prefix, const QString &suffix);
    ~ControlGroups();
    ControlGroups(const ControlGroups &) = delete;
    ControlGroups &operator=(const ControlGroups &) = delete;

    bool enforcesMemory() const { return !m_memory.isEmpty(); }
    bool enforcesCpu() const { return !m_cpu.isEmpty(); }
    // Where groups are made, for the guard to remove what is left.
    QStringList folders() const;

    // Nothing when no limit is asked for, or none that can be enforced.
    std::unique_ptr<ControlGroup> make(quint64 run, const ProcessLimits &limits);

private:
    enum class Version { None, V1, V2 };
    void findVersion1(const QString &prefix, const QString &name);
    void findVersion2(const QString &prefix, const QString &name);

    Version m_version = Version::None;
    QString m_memory; // folder of this instance below the memory controller
    QString m_cpu;
};

} // namespace server::runtime
