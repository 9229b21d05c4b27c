// SPDX-License-Identifier: GPL-3.0-or-later
// NodeProgram: a Node.js program of tests/support/providers, ended by its own process id. It says "ready"
// and its addresses, and answers "done" to each line it is told. Test thread; header-only.
#pragma once

#include "tests/places/places.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QUrl>

#include <memory>

namespace support {

class NodeProgram
{
public:
    ~NodeProgram() { stop(); }

    // Why a program cannot run, in words; empty when it can.
    static QString whatIsMissing(const QString &package)
    {
        if (QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty())
            return QStringLiteral("node is not installed");
        if (!QFileInfo::exists(modules() + u'/' + package))
            return QStringLiteral("MCP_NODE_MODULES names no folder with %1").arg(package);
        return {};
    }

    bool start(const QString &script, const QStringList &arguments = {})
    {
        stop();
        m_process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("MCP_NODE_MODULES"), modules());
        m_process->setProcessEnvironment(environment);
        m_process->start(QStringLiteral("node"), QStringList{places::source(QStringLiteral("tests/support/providers/")) + script} + arguments);
        const QByteArray line = lineBeginningWith("ready ");
        m_urls = QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts).mid(1);
        return !m_urls.isEmpty();
    }
    bool tell(const QByteArray &what)
    {
        m_process->write(what + '\n');
        return !lineBeginningWith("done").isEmpty();
    }
    void stop()
    {
        if (m_process && m_process->state() != QProcess::NotRunning) {
            m_process->closeWriteChannel();
            if (!m_process->waitForFinished(2000)) {
                m_process->kill();
                m_process->waitForFinished();
            }
        }
        m_process.reset();
    }
    QUrl url(int which = 0) const { return QUrl(m_urls.value(which)); }
    QByteArray problems() { return m_process ? m_process->readAllStandardError() : QByteArray(); }

private:
    static QString modules()
    {
        const QString named = qEnvironmentVariable("MCP_NODE_MODULES");
        return named.isEmpty() ? places::source(QStringLiteral("build/npm/node_modules")) : named;
    }
    QByteArray lineBeginningWith(const QByteArray &start)
    {
        const QDeadlineTimer deadline(60'000);
        while (m_process->state() != QProcess::NotRunning && !deadline.hasExpired()) {
            while (m_process->canReadLine()) {
                const QByteArray line = m_process->readLine().trimmed();
                if (line.startsWith(start))
                    return line;
            }
            m_process->waitForReadyRead(200);
        }
        return {};
    }

    std::unique_ptr<QProcess> m_process;
    QStringList m_urls;
};

} // namespace support
