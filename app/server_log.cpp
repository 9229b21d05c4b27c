// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server_log.h"

#include "core/clock.h"

#include <QCoreApplication>
#include <QThread>

#include <atomic>

namespace app {

namespace {

// Qt's handler is a plain function: these are how it finds the log and its predecessor.
std::atomic<ServerLog *> g_log{nullptr};
std::atomic<QtMessageHandler> g_before{nullptr};
std::atomic<int> g_inside{0}; // calls under way, which the end of a log waits for

core::LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return core::LogLevel::Debug;
    case QtInfoMsg: return core::LogLevel::Info;
    case QtWarningMsg: return core::LogLevel::Warn;
    case QtCriticalMsg:
    case QtFatalMsg: break;
    }
    return core::LogLevel::Error;
}

// The window's own thread runs no server; its messages are Qt's and the console's.
bool isFromServer(const QMessageLogContext &context)
{
    const QByteArrayView category(context.category ? context.category : "");
    if (category.startsWith("server.") || category.startsWith("mcp."))
        return true;
    const QCoreApplication *application = QCoreApplication::instance();
    return application && QThread::currentThread() != application->thread() && category == QByteArrayView("default");
}

} // namespace

ServerLog::ServerLog(QObject *parent) : QObject(parent)
{
    m_buffer.setCapBytes(kCapBytes);
    ServerLog *none = nullptr;
    if (g_log.compare_exchange_strong(none, this))
        g_before.store(qInstallMessageHandler(&ServerLog::message));
}

ServerLog::~ServerLog()
{
    ServerLog *self = this;
    if (!g_log.compare_exchange_strong(self, nullptr))
        return;
    qInstallMessageHandler(g_before.exchange(nullptr));
    while (g_inside.load() != 0)
        QThread::yieldCurrentThread();
}

void ServerLog::message(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    g_inside.fetch_add(1);
    if (ServerLog *log = g_log.load(); log && isFromServer(context))
        log->add(levelOf(type), text);
    g_inside.fetch_sub(1);
    if (const QtMessageHandler before = g_before.load())
        before(type, context, text);
}

void ServerLog::add(core::LogLevel level, const QString &text)
{
    const qint64 now = core::SystemClock().nowMs();
    bool first = false;
    {
        const QMutexLocker locker(&m_mutex);
        first = m_waiting.isEmpty() && m_lost == 0;
        for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
            if (m_waiting.size() < kMostWaiting)
                m_waiting.append({now, level, core::LogStream::System, 0, line.toUtf8()});
            else
                ++m_lost;
        }
    }
    if (first)
        QMetaObject::invokeMethod(this, &ServerLog::flush, Qt::QueuedConnection);
}

void ServerLog::flush()
{
    QVector<core::LogEntry> arrived;
    qsizetype lost = 0;
    {
        const QMutexLocker locker(&m_mutex);
        arrived.swap(m_waiting);
        lost = std::exchange(m_lost, 0);
    }
    const core::ServiceId server(QStringLiteral("local-server"));
    m_buffer.append(server, arrived);
    if (lost > 0)
        m_buffer.appendGap(server, core::SystemClock().nowMs(), tr("%n line(s) were lost here", nullptr, int(lost)));
}

} // namespace app
