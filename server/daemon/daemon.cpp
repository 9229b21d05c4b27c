// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/daemon/daemon.h"

#include "core/version.h"
#include "server/daemon/signals.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

namespace server::daemon {
namespace {

using namespace Qt::StringLiterals;

constexpr int kBeatsPerWatchdog = 3;            // one may be late
constexpr core::Millis kTimeToEnd{60'000};      // for all but the services, which have the time that is set

QString urlHost(const QHostAddress &address)
{
    return address.protocol() == QAbstractSocket::IPv6Protocol ? u'[' + address.toString() + u']' : address.toString();
}

} // namespace

Daemon::Daemon(ConfigSources sources, LoadedConfig loaded, const OutsideSecrets &secrets)
    : m_sources(std::move(sources)), m_config(std::move(loaded.config)), m_logLevel(m_config.logLevel)
{
    m_config.platform.platformKey = secrets.key;
    m_config.platform.adminPassword = secrets.adminPassword;
    m_config.platform.logLevel = [this](const QString &level) { m_logLevel.setSetting(level); };
    for (const QString &remark : std::as_const(loaded.remarks))
        qWarning("%s", qPrintable(remark));
}

Daemon::~Daemon() = default;

core::Result<> Daemon::run()
{
    Signals signals_;
    connect(&signals_, &Signals::endRequested, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    connect(&signals_, &Signals::reloadRequested, this, &Daemon::reload);
    m_manager.say(u"Starting"_s);
    const core::Result<quint16> port = start();
    if (!port) {
        m_manager.say(port.error().message);
        m_platform.reset();
        return port.error();
    }
    const bool speaksTls = !m_config.platform.tlsCertificate.isEmpty();
    m_url = u"%1://%2:%3"_s.arg(speaksTls ? u"https"_s : u"http"_s, urlHost(m_config.platform.address)).arg(*port);
    std::printf("ready %s\n", qPrintable(m_url));
    std::fflush(stdout);
    m_manager.ready(u"Serving "_s + m_url);

    QTimer heart;
    connect(&heart, &QTimer::timeout, this, &Daemon::beat);
    if (m_manager.watchdogTime().count() > 0) {
        beat();
        heart.start(m_manager.watchdogTime() / kBeatsPerWatchdog);
    }
    QCoreApplication::exec();
    heart.stop();
    m_manager.stopping(m_config.platform.stopTimeout + kTimeToEnd);
    m_platform->stop();
    return core::success();
}

core::Result<quint16> Daemon::start()
{
    const core::Result<HandedSocket> handed = takeHandedSocket();
    if (!handed)
        return handed.error();
    if (handed->descriptor >= 0) {
        m_config.platform.listening = handed->descriptor;
        m_config.platform.address = handed->address;
        m_config.platform.port = handed->port;
    }
    if (const QString problem = plainHttpProblem(m_config.platform.address, m_config); !problem.isEmpty()) {
        core::Error error;
        error.code = core::ErrorCode::Validation;
        error.message = problem;
        return error;
    }
    m_platform = std::make_unique<api::Platform>(m_config.platform);
    return m_platform->start();
}

void Daemon::reload()
{
    m_manager.reloading();
    LoadedConfig fresh = loadConfig(m_sources);
    if (fresh.problems.isEmpty()) {
        takeUp(fresh.config);
    } else {
        for (const QString &problem : std::as_const(fresh.problems))
            qWarning("%s", qPrintable(problem));
        qWarning("The settings stay as they were");
    }
    m_manager.ready(u"Serving "_s + m_url);
}

void Daemon::takeUp(const ServerConfig &fresh)
{
    const bool speaksTls = !m_config.platform.tlsCertificate.isEmpty();
    QStringList live;
    QStringList later;
    for (const QString &name : m_config.given.differences(fresh.given)) {
        // Whether TLS is spoken at all is settled when the port is opened.
        const bool isTls = name.startsWith("tls-"_L1);
        const bool can = isTls ? speaksTls && !fresh.platform.tlsCertificate.isEmpty() : findOption(name)->takenUp == TakenUp::AtReload;
        (can ? live : later).append(name);
    }
    if (const core::Result<> changed = m_platform->change(fresh.live()); !changed) {
        qWarning("The settings stay as they were: %s", qPrintable(changed.error().message));
        return;
    }
    m_logLevel.setOption(fresh.logLevel);
    if (speaksTls)
        qInfo("Certificate and key were read again");
    if (!live.isEmpty())
        qInfo("Taken up: %s", qPrintable(live.join(u", "_s)));
    if (live.contains(u"log-level"_s) && m_logLevel.isSet())
        qInfo("The log's level stays as the setting log.level says");
    if (!later.isEmpty())
        qWarning("Taken up at the next start only: %s", qPrintable(later.join(u", "_s)));
    if (live.isEmpty() && later.isEmpty() && !speaksTls)
        qInfo("Nothing has changed in the configuration");
    for (const QString &name : std::as_const(live)) // the rest is named again until a restart takes it up
        m_config.given.take(name, fresh.given);
}

void Daemon::beat()
{
    m_platform->pulse([this] { QMetaObject::invokeMethod(this, [this] { m_manager.alive(); }, Qt::QueuedConnection); });
}

} // namespace server::daemon
