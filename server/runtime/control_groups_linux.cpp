// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/control_groups.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace server::runtime {

namespace {

constexpr int kCpuPeriodUs = 100'000;
constexpr int kMinQuotaUs = 1'000; // the kernel refuses less

QByteArray readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? file.readAll() : QByteArray();
}

bool writeText(const QString &path, const QByteArray &text)
{
    const Descriptor file(open(QFile::encodeName(path).constData(), O_WRONLY | O_CLOEXEC));
    return file.isOpen() && write(file.get(), text.constData(), size_t(text.size())) == text.size();
}

bool makeFolder(const QString &path)
{
    return mkdir(QFile::encodeName(path).constData(), 0755) == 0 || errno == EEXIST;
}

bool removeFolder(const QString &path)
{
    return rmdir(QFile::encodeName(path).constData()) == 0 || errno == ENOENT;
}

// "oom_kill 3" -> 3
int figureOf(const QByteArray &text, const QByteArray &name)
{
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith(name + ' '))
            return line.mid(name.size() + 1).trimmed().toInt();
    }
    return 0;
}

QStringList foldersIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

// One level of groups and then the folder itself; what still holds processes stays.
void removeTree(const QString &folder)
{
    for (const QString &name : foldersIn(folder))
        removeFolder(folder + QLatin1Char('/') + name);
    removeFolder(folder);
}

void removeLeftovers(const QString &parent, const QString &prefix)
{
    for (const QString &name : foldersIn(parent)) {
        if (name.startsWith(prefix))
            removeTree(parent + QLatin1Char('/') + name);
    }
}

struct Mount
{
    QString root;  // what of the hierarchy is mounted
    QString point;
    QString type;
    QStringList options; // controllers, in v1
};

QVector<Mount> controlGroupMounts()
{
    QVector<Mount> out;
    for (const QByteArray &line : readText(QStringLiteral("/proc/self/mountinfo")).split('\n')) {
        const QStringList halves = QString::fromLocal8Bit(line).split(QStringLiteral(" - "));
        if (halves.size() != 2)
            continue;
        const QStringList first = halves[0].split(QLatin1Char(' '));
        const QStringList second = halves[1].split(QLatin1Char(' '));
        if (first.size() < 5 || second.size() < 3 || !second[0].startsWith(QLatin1String("cgroup")))
            continue;
        out.append({first[3], first[4], second[0], second[2].split(QLatin1Char(','))});
    }
    return out;
}

// The group this process is in, as a path of the hierarchy. `controller` empty: v2.
QString ownGroup(const QString &controller)
{
    for (const QByteArray &line : readText(QStringLiteral("/proc/self/cgroup")).split('\n')) {
        const QString text = QString::fromLocal8Bit(line);
        const QStringList fields = text.split(QLatin1Char(':'));
        if (fields.size() < 3)
            continue;
        const bool match = controller.isEmpty() ? fields[0] == QLatin1String("0") && fields[1].isEmpty()
                                                : fields[1].split(QLatin1Char(',')).contains(controller);
        if (match)
            return text.section(QLatin1Char(':'), 2);
    }
    return {};
}

// Where our own group shows in the file system; a container may see only a part of the hierarchy.
QString groupFolder(const Mount &mount, const QString &group)
{
    QString below = group;
    if (mount.root != QLatin1String("/") && below.startsWith(mount.root))
        below = below.mid(mount.root.size());
    const QString folder = QDir::cleanPath(mount.point + QLatin1Char('/') + below);
    return QFileInfo::exists(folder) ? folder : mount.point;
}

bool isDelegated(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder);
    char value[8] = {};
    return (getxattr(path.constData(), "user.delegate", value, sizeof value) > 0 && value[0] == '1')
        || (getxattr(path.constData(), "trusted.delegate", value, sizeof value) > 0 && value[0] == '1');
}

} // namespace

ControlGroup::~ControlGroup()
{
    remove();
}

std::vector<Descriptor> ControlGroup::openMembership() const
{
    std::vector<Descriptor> out;
    for (const QString &folder : m_folders) {
        const QByteArray path = QFile::encodeName(folder + QStringLiteral("/cgroup.procs"));
        out.emplace_back(open(path.constData(), O_WRONLY | O_CLOEXEC));
    }
    return out;
}

QVector<qint64> ControlGroup::members() const
{
    QVector<qint64> out;
    if (m_folders.isEmpty())
        return out;
    for (const QByteArray &line : readText(m_folders.first() + QStringLiteral("/cgroup.procs")).split('\n')) {
        if (const qint64 pid = line.toLongLong())
            out.append(pid);
    }
    return out;
}

int ControlGroup::killedForMemory() const
{
    int killed = 0;
    for (const QString &folder : m_folders) {
        killed = std::max(killed, figureOf(readText(folder + QStringLiteral("/memory.oom_control")), "oom_kill"));
        killed = std::max(killed, figureOf(readText(folder + QStringLiteral("/memory.events")), "oom_kill"));
    }
    return killed;
}

bool ControlGroup::remove()
{
    m_folders.removeIf([](const QString &folder) { return removeFolder(folder); });
    return m_folders.isEmpty();
}

ControlGroups::ControlGroups(const QString &prefix, const QString &suffix)
{
    findVersion2(prefix, prefix + suffix);
    if (m_version == Version::None)
        findVersion1(prefix, prefix + suffix);
}

ControlGroups::~ControlGroups()
{
    for (const QString &folder : folders())
        removeTree(folder);
}

QStringList ControlGroups::folders() const
{
    QStringList out;
    if (!m_memory.isEmpty())
        out.append(m_memory);
    if (!m_cpu.isEmpty() && m_cpu != m_memory)
        out.append(m_cpu);
    return out;
}

void ControlGroups::findVersion1(const QString &prefix, const QString &name)
{
    const auto below = [&](const QString &controller, const QString &probe) -> QString {
        for (const Mount &mount : controlGroupMounts()) {
            if (mount.type != QLatin1String("cgroup") || !mount.options.contains(controller))
                continue;
            const QString own = groupFolder(mount, ownGroup(controller));
            removeLeftovers(own, prefix);
            const QString folder = own + QLatin1Char('/') + name;
            if (makeFolder(folder) && access(QFile::encodeName(folder + probe).constData(), W_OK) == 0)
                return folder;
            removeFolder(folder);
        }
        return {};
    };
    m_memory = below(QStringLiteral("memory"), QStringLiteral("/memory.limit_in_bytes"));
    m_cpu = below(QStringLiteral("cpu"), QStringLiteral("/cpu.cfs_quota_us"));
    if (!m_memory.isEmpty() || !m_cpu.isEmpty())
        m_version = Version::V1;
}

void ControlGroups::findVersion2(const QString &prefix, const QString &name)
{
    for (const Mount &mount : controlGroupMounts()) {
        if (mount.type != QLatin1String("cgroup2"))
            continue;
        const QString own = groupFolder(mount, ownGroup({}));
        const QList<QByteArray> controllers = readText(own + QStringLiteral("/cgroup.controllers")).simplified().split(' ');
        if (!controllers.contains("memory"))
            continue;
        const QString control = QStringLiteral("/cgroup.subtree_control");
        // A group that holds processes cannot hand controllers down; where the group was delegated
        // to us we may move ourselves aside, elsewhere that is not ours to do.
        if (!writeText(own + control, "+memory")) {
            const QString aside = own + QStringLiteral("/mcp-console-server");
            if (!isDelegated(own) || !makeFolder(aside))
                continue;
            for (const QByteArray &pid : readText(own + QStringLiteral("/cgroup.procs")).split('\n')) {
                if (!pid.isEmpty())
                    writeText(aside + QStringLiteral("/cgroup.procs"), pid);
            }
            if (!writeText(own + control, "+memory"))
                continue;
        }
        const bool cpu = controllers.contains("cpu") && writeText(own + control, "+cpu");
        removeLeftovers(own, prefix);
        const QString folder = own + QLatin1Char('/') + name;
        if (!makeFolder(folder) || !writeText(folder + control, "+memory"))
            continue;
        m_memory = folder;
        if (cpu && writeText(folder + control, "+cpu"))
            m_cpu = folder;
        m_version = Version::V2;
        return;
    }
}

std::unique_ptr<ControlGroup> ControlGroups::make(quint64 run, const ProcessLimits &limits)
{
    QStringList made;
    const auto folderIn = [&](const QString &parent) {
        const QString folder = parent + QLatin1Char('/') + QString::number(run);
        if (!makeFolder(folder))
            return QString();
        if (!made.contains(folder))
            made.append(folder);
        return folder;
    };
    bool ok = true;
    if (limits.memoryBytes > 0 && enforcesMemory()) {
        const QString folder = folderIn(m_memory);
        const QByteArray bytes = QByteArray::number(limits.memoryBytes);
        if (m_version == Version::V2) {
            ok = writeText(folder + QStringLiteral("/memory.max"), bytes);
            writeText(folder + QStringLiteral("/memory.swap.max"), "0");
            writeText(folder + QStringLiteral("/memory.oom.group"), "1");
        } else {
            ok = writeText(folder + QStringLiteral("/memory.limit_in_bytes"), bytes);
            writeText(folder + QStringLiteral("/memory.memsw.limit_in_bytes"), bytes);
        }
    }
    if (limits.cpuMilli > 0 && enforcesCpu()) {
        const QString folder = folderIn(m_cpu);
        const int quota = std::max(kMinQuotaUs, int(qint64(limits.cpuMilli) * kCpuPeriodUs / 1000));
        if (m_version == Version::V2) {
            const QByteArray both = QByteArray::number(quota) + ' ' + QByteArray::number(kCpuPeriodUs);
            ok = writeText(folder + QStringLiteral("/cpu.max"), both) && ok;
        } else {
            writeText(folder + QStringLiteral("/cpu.cfs_period_us"), QByteArray::number(kCpuPeriodUs));
            ok = writeText(folder + QStringLiteral("/cpu.cfs_quota_us"), QByteArray::number(quota)) && ok;
        }
    }
    if (made.isEmpty())
        return nullptr;
    auto group = std::make_unique<ControlGroup>(made);
    return ok ? std::move(group) : nullptr;
}

} // namespace server::runtime
