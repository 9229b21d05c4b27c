// SPDX-License-Identifier: GPL-3.0-or-later
// Platform: the whole server, put together. The daemon and the console both own one. Made, started
// and stopped on one thread, which start() and stop() block; it serves on threads of its own:
// listener lanes, the runtime thread (driver, supervisor, collector), the event thread, workers.
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "server/store/user_repository.h"

#include <QHostAddress>
#include <QString>

#include <functional>
#include <memory>

namespace server::api {

struct PlatformOptions
{
    QString dataDir;
    QHostAddress address = QHostAddress::LocalHost;
    quint16 port = 8080;                  // 0: a free one
    qintptr listening = -1;               // an open socket that listens there already; taken over
    int maxConnections = 10'000;
    QString adminEmail = QStringLiteral("admin@localhost");
    QString adminPassword;                // of the first start; empty: a random one, see DIR/initial-admin-password
    QByteArray platformKey;               // base64; empty: DIR/platform.key
    QString environment = QStringLiteral("production");
    QString binDir;                       // where our helper programs are; empty: this program's folder
    int lanes = 2;
    QString tlsCertificate;               // PEM files; both or none. Set: only TLS is spoken
    QString tlsKey;
    QList<QByteArray> allowedHosts;       // names that clients may use beside the usual ones
    QList<QPair<QHostAddress, int>> trustedProxies;
    bool readsForwarded = false;          // from them: RFC 7239's Forwarded instead of X-Forwarded-*
    store::Tier publicTier = store::Tier::Pro;
    std::function<void(const QString &)> logLevel = {}; // told the level that people set, empty when none is, now and at changes; any thread
    core::Seconds auditRetention{365 * 24 * 3600}; // 0: for ever
    core::Millis stopTimeout{10'000};     // for services, when the server ends
};

// What can be changed while the server runs.
struct LiveOptions
{
    QString tlsCertificate; // the files are read again even when their names stay; empty: as it was
    QString tlsKey;
    store::Tier publicTier = store::Tier::Pro;
    core::Seconds auditRetention{365 * 24 * 3600};
    int maxConnections = 10'000;
};

class Platform
{
public:
    explicit Platform(PlatformOptions options);
    ~Platform(); // stops
    Platform(const Platform &) = delete;
    Platform &operator=(const Platform &) = delete;

    // Opens the data folder, starts everything and returns the port. Services that were running
    // are started again in the background. After an error nothing is left running.
    core::Result<quint16> start();
    // In order: services, connections, jobs, stores. Idempotent.
    void stop();

    // Takes it up; certificate and key are for connections from now on. After an error all is as it was.
    core::Result<> change(const LiveOptions &options);
    // Calls `alive` once, on any thread, when all threads that must never stand still have had a turn.
    void pulse(const std::function<void()> &alive);

    bool isRunning() const;
    qint64 startedAtMs() const;
    // A secret, good once and for a minute, that signs its bearer in as the administrator
    // (POST /api/v1/auth/local). Any thread while running; empty when not.
    QByteArray issueLocalCredential();

private:
    struct Parts;
    core::Result<quint16> assemble();

    const PlatformOptions m_options;
    std::unique_ptr<Parts> m_parts;
};

} // namespace server::api
