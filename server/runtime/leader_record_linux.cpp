// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/leader_record.h"

#include <QDir>
#include <QList>

namespace server::runtime {

namespace {

// The file only grows; this is when those that ended are left out.
constexpr int kTidyAfter = 10'000;
constexpr char kName[] = "process-leaders-";

QByteArray bootId()
{
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

QStringList recordsIn(const QString &dataDir)
{
    return QDir(dataDir).entryList({QLatin1String(kName) + QLatin1Char('*')}, QDir::Files);
}

QByteArray text(const ProcessId &process)
{
    return QByteArray::number(process.pid) + ' ' + QByteArray::number(process.startTicks);
}

} // namespace

LeaderRecord::LeaderRecord(const QString &dataDir, const QString &run)
    : m_file(dataDir + QLatin1Char('/') + QLatin1String(kName) + run)
{
    begin();
}

Leaders LeaderRecord::previous(const QString &dataDir)
{
    Leaders out;
    const QByteArray boot = bootId();
    for (const QString &name : recordsIn(dataDir)) {
        QFile file(dataDir + QLatin1Char('/') + name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QList<QByteArray> lines = file.readAll().split('\n');
        if (lines.first() != boot)
            continue;
        for (const QByteArray &line : lines.mid(1)) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() < 3 || words[1].toLongLong() <= 1)
                continue;
            const ProcessId leader{words[1].toLongLong(), words[2].toULongLong()};
            if (words[0] == "-")
                out.remove(leader);
            else if (words[0] == "+")
                out.insert(leader, words.mid(3).join(' '));
        }
    }
    return out;
}

void LeaderRecord::forgetPrevious(const QString &dataDir)
{
    for (const QString &name : recordsIn(dataDir))
        QFile::remove(dataDir + QLatin1Char('/') + name);
}

LeaderRecord::~LeaderRecord()
{
    if (m_file.isOpen())
        m_file.remove();
}

void LeaderRecord::begin()
{
    m_file.close();
    m_lines = 0;
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered)) {
        qWarning("%s: %s", qUtf8Printable(m_file.fileName()), qUtf8Printable(m_file.errorString()));
        return;
    }
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    m_file.write(bootId() + '\n');
    for (auto it = m_current.cbegin(); it != m_current.cend(); ++it)
        write("+ " + text(it.key()) + ' ' + it.value());
}

void LeaderRecord::add(const ProcessId &leader, const QByteArray &workdir)
{
    // A line end in the name would begin a line of its own making.
    m_current.insert(leader, QByteArray(workdir).replace('\n', '?'));
    if (m_lines > kTidyAfter + m_current.size() * 2)
        begin();
    else
        write("+ " + text(leader) + ' ' + m_current.value(leader));
}

void LeaderRecord::remove(const ProcessId &leader)
{
    if (m_current.remove(leader))
        write("- " + text(leader));
}

void LeaderRecord::write(const QByteArray &line)
{
    if (m_file.isOpen())
        m_file.write(line + '\n');
    ++m_lines;
}

} // namespace server::runtime
