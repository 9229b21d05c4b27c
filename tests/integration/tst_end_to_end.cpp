// SPDX-License-Identifier: GPL-3.0-or-later
// The way a person goes, through the console's own client: a real MCP server from npm is created,
// started, seen healthy, spoken to on its port, its log read live, scaled to three, one replica
// killed and seen to come back, and stopped without leaving a process behind.
#include "client/rest_backend.h"
#include "client/json.h"
#include "tests/support/daemon_process.h"

#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using core::ServiceStatus;
using support::DaemonProcess;

namespace {

const core::ServiceId kId(u"everything"_s);

template <typename T>
core::Result<T> await(QFuture<core::Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
        return core::Error::internal(u"no answer in 30 s"_s);
    return future.result();
}

int freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

// One JSON-RPC call as an MCP client makes it; the answer may be JSON or one server-sent event.
QJsonObject callMcp(QNetworkAccessManager &network, int port, const QJsonObject &message)
{
    QNetworkRequest request(QUrl(u"http://127.0.0.1:%1/mcp"_s.arg(port)));
    request.setRawHeader("Content-Type", "application/json");
    request.setRawHeader("Accept", "application/json, text/event-stream");
    QNetworkReply *reply = network.post(request, QJsonDocument(message).toJson(QJsonDocument::Compact));
    QByteArray text;
    // The server may keep the stream open after its answer.
    const bool answered = QTest::qWaitFor([&] {
        text += reply->readAll();
        return reply->isFinished() || (text.contains("data:") && text.contains("\n\n"));
    }, 20'000);
    reply->abort();
    reply->deleteLater();
    if (!answered)
        return {};
    const qsizetype data = text.indexOf("data:");
    if (data >= 0)
        text = text.mid(data + 5, text.indexOf('\n', data) - data - 5);
    return QJsonDocument::fromJson(text).object();
}

} // namespace

class TestEndToEnd : public QObject
{
    Q_OBJECT

    DaemonProcess m_daemon;
    core::SystemClock m_clock;
    std::unique_ptr<client::RestBackend> m_backend;
    QVector<core::LogEntry> m_log;
    int m_port = 0;

    std::optional<core::Service> service()
    {
        core::Result<core::Service> got = await(m_backend->services().get(kId));
        return got ? std::optional(*got) : std::nullopt;
    }

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"node"_s).isEmpty())
            QSKIP("Node.js is not installed: the MCP server to run is an npm package");
        QVERIFY2(m_daemon.start(), m_daemon.log().constData());
        m_backend = std::make_unique<client::RestBackend>(
            *client::apiBase(m_daemon.url().toString()),
            client::alwaysThis(client::Credential::password(u"admin@localhost"_s, QString::fromLatin1(DaemonProcess::kPassword))), m_clock);
        QObject::connect(m_backend.get(), &client::Backend::logEntries, this,
                         [this](const core::ServiceId &, const QVector<core::LogEntry> &entries) { m_log += entries; });
        m_backend->open();
        QTRY_VERIFY_WITH_TIMEOUT(m_backend->connectionState().isLive(), 15'000);
        m_port = freePort();
    }

    void itIsCreatedAndBecomesHealthy()
    {
        core::ServiceSpec spec;
        spec.id = kId;
        spec.name = u"Everything"_s;
        spec.image = u"mcp/everything"_s;
        spec.port = m_port;
        spec.healthCheck.type = core::HealthCheckType::Tcp;
        spec.healthCheck.intervalSec = 1;
        const core::Result<core::Service> created = await(m_backend->services().create(spec));
        QVERIFY2(created.ok(), created.ok() ? "" : qPrintable(created.error().message));
        QVERIFY(created->state.status == ServiceStatus::Stopped);
        QVERIFY(await(m_backend->subscribeLogs(kId)).ok());
        const core::Result<> started = await(m_backend->services().start(kId));
        QVERIFY2(started.ok(), started.ok() ? "" : qPrintable(started.error().message));
        QTRY_VERIFY_WITH_TIMEOUT(service()->state.health == core::HealthStatus::Healthy, 60'000);
        QVERIFY(service()->state.status == ServiceStatus::Running);
    }

    void itAnswersInitializeOnItsPort()
    {
        QNetworkAccessManager network;
        network.setProxy(QNetworkProxy::NoProxy);
        const QJsonObject answer = callMcp(network, m_port,
            {{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, 1}, {u"method"_s, u"initialize"_s},
             {u"params"_s, QJsonObject{{u"protocolVersion"_s, u"2025-06-18"_s}, {u"capabilities"_s, QJsonObject()},
                                       {u"clientInfo"_s, QJsonObject{{u"name"_s, u"test"_s}, {u"version"_s, u"1"_s}}}}}});
        QVERIFY(answer.value(u"result"_s).toObject().value(u"serverInfo"_s).isObject());
    }

    void itsLogArrivesLive()
    {
        QTRY_VERIFY(!m_log.isEmpty());
        const auto said = [this](const char *text) {
            return std::any_of(m_log.begin(), m_log.end(), [&](const core::LogEntry &entry) { return entry.message.contains(text); });
        };
        QTRY_VERIFY2(said("Started, pid"), "the platform's own line");
        QTRY_VERIFY2(said(QByteArray::number(m_port).constData()), "the server's own line");
    }

    void itScalesToThreeAndAKilledReplicaComesBack()
    {
        QVERIFY(await(m_backend->services().scale(kId, 3)).ok());
        QTRY_COMPARE_WITH_TIMEOUT(core::runningReplicas(service()->state), 3, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(service()->state.health == core::HealthStatus::Healthy, 30'000);
        const core::Service before = *service();
        QSet<int> ports;
        for (const core::ReplicaState &replica : before.state.replicas)
            ports.insert(replica.port);
        QCOMPARE(ports.size(), 3);
        const qint64 victim = before.state.replicas.at(1).pid;
        QVERIFY(victim > 0);
        QCOMPARE(::kill(pid_t(victim), SIGKILL), 0);
        QTRY_VERIFY_WITH_TIMEOUT(service()->state.replicas.at(1).pid != victim && service()->state.replicas.at(1).status == ServiceStatus::Running, 60'000);
        QCOMPARE(service()->state.replicas.at(1).restarts, 1);
        QCOMPARE(service()->state.replicas.at(0).restarts, 0);
    }

    void itStopsWithoutLeavingAProcess()
    {
        QVERIFY(await(m_backend->services().stop(kId, {.graceful = true, .timeout = core::Seconds(5)})).ok());
        QTRY_VERIFY_WITH_TIMEOUT(service()->state.status == ServiceStatus::Stopped, 20'000);
        QCOMPARE(support::processesWithEnvironment("MCP_SERVICE_ID=everything"), QList<qint64>());
        QVERIFY(await(m_backend->services().remove(kId, {.force = false, .cleanup = true})).ok());
        QVERIFY(!service());
    }

    void cleanupTestCase()
    {
        m_backend.reset();
        if (m_daemon.pid() > 0)
            QCOMPARE(m_daemon.terminate(), 0);
    }
};

QTEST_GUILESS_MAIN(TestEndToEnd)
#include "tst_end_to_end.moc"
