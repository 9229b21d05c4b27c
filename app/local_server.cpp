// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/local_server.h"

#include "core/clock.h"
#include "server/api/platform.h"

#include <QPromise>
#include <QTcpServer>

namespace app {

using ui::shell::LocalServerPhase;
using ui::shell::LocalServerState;

// Owns the platform, which must be started and stopped on one thread.
class LocalServer::Worker final : public QObject
{
public:
    explicit Worker(LocalServerOptions options)
        : m_options(std::move(options))
    {
    }

    core::Result<quint16> start(quint16 wanted, const QString &dataDir)
    {
        m_options.port = wanted;
        m_options.dataDir = dataDir;
        server::api::PlatformOptions options;
        options.dataDir = m_options.dataDir;
        options.binDir = m_options.binDir;
        options.environment = QStringLiteral("local");
        options.port = isFree(m_options.port) ? m_options.port : 0;
        m_platform = std::make_unique<server::api::Platform>(options);
        core::Result<quint16> port = m_platform->start();
        if (!port)
            m_platform.reset();
        return port;
    }

    void stop() { m_platform.reset(); }

    core::Result<QString> issueCredential()
    {
        const QByteArray secret = m_platform ? m_platform->issueLocalCredential() : QByteArray();
        if (!secret.isEmpty())
            return QString::fromLatin1(secret);
        core::Error error;
        error.code = core::ErrorCode::Unavailable;
        error.message = QStringLiteral("The local server is not running");
        return error;
    }

private:
    static bool isFree(quint16 port)
    {
        QTcpServer probe;
        return port == 0 || probe.listen(QHostAddress::LocalHost, port);
    }

    LocalServerOptions m_options;
    std::unique_ptr<server::api::Platform> m_platform;
};

LocalServer::LocalServer(const LocalServerOptions &options, QObject *parent)
    : LocalServerControl(parent)
    , m_options(options)
    , m_worker(new Worker(options))
{
    m_thread.setObjectName(QStringLiteral("local-server"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

LocalServer::~LocalServer()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->stop(); }, Qt::QueuedConnection);
    m_thread.quit(); // after what is queued
    m_thread.wait();
}

void LocalServer::start()
{
    if (m_state.phase != LocalServerPhase::Off && m_state.phase != LocalServerPhase::Failed)
        return;
    setState({LocalServerPhase::Starting, 0, 0, {}});
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, wanted = m_options.port, folder = m_options.dataDir] {
        const core::Result<quint16> port = worker->start(wanted, folder);
        // Back on the window's thread; dropped when this is gone.
        QMetaObject::invokeMethod(this, [this, port] {
            if (m_state.phase != LocalServerPhase::Starting)
                return;
            if (port)
                setState({LocalServerPhase::Running, *port, core::SystemClock().nowMs(), {}});
            else
                setState({LocalServerPhase::Failed, 0, 0, port.error().message});
        });
    });
}

void LocalServer::stop()
{
    if (m_state.phase != LocalServerPhase::Running)
        return;
    LocalServerState stopping = m_state;
    stopping.phase = LocalServerPhase::Stopping;
    setState(stopping);
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker] {
        worker->stop();
        QMetaObject::invokeMethod(this, [this] { setState({}); });
    });
}

QUrl LocalServer::apiBase() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/api/v1").arg(m_state.port));
}

QFuture<core::Result<QString>> LocalServer::issueCredential()
{
    auto promise = std::make_shared<QPromise<core::Result<QString>>>();
    promise->start();
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, promise] {
        // Answered on the window's thread, as client::aside() says.
        QMetaObject::invokeMethod(this, [promise, secret = worker->issueCredential()] {
            promise->addResult(secret);
            promise->finish();
        });
    });
    return promise->future();
}

void LocalServer::setState(const LocalServerState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    tell(state);
    emit stateChanged();
}

void LocalServer::setSettings(const ui::shell::LocalServerSettings &settings)
{
    if (settings == this->settings())
        return;
    m_options.port = settings.port;
    if (!settings.folder.isEmpty())
        m_options.dataDir = settings.folder;
    m_start = settings.start;
    emit settingsChanged();
}

void LocalServer::tell(const LocalServerState &state)
{
    using core::LogLevel;
    switch (state.phase) {
    case LocalServerPhase::Starting:
        m_log.add(LogLevel::Info, QStringLiteral("Starting, data in %1").arg(m_options.dataDir));
        break;
    case LocalServerPhase::Running:
        m_log.add(LogLevel::Info, QStringLiteral("Listening on 127.0.0.1:%1").arg(state.port));
        if (m_options.port != 0 && state.port != m_options.port)
            m_log.add(LogLevel::Warn, QStringLiteral("Port %1 is taken by another program").arg(m_options.port));
        break;
    case LocalServerPhase::Stopping:
        m_log.add(LogLevel::Info, QStringLiteral("Stopping the services"));
        break;
    case LocalServerPhase::Off:
        m_log.add(LogLevel::Info, QStringLiteral("Stopped"));
        break;
    case LocalServerPhase::Failed:
        m_log.add(LogLevel::Error, QStringLiteral("Could not start: %1").arg(state.reason));
        break;
    }
}

} // namespace app
