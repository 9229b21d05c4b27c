// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way through the house: the console's models over its own client, on the bundled server,
// with the sample service as a real process.
#include "app/connection_manager.h"
#include "models/event_log_model.h"
#include "models/log_feed.h"
#include "models/series_model.h"
#include "models/service_model.h"
#include "tests/places/places.h"

#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

using core::Result;
using core::ServiceId;
using core::ServiceStatus;
using models::LoadState;
using models::LogFeedState;
using ui::shell::LocalServerPhase;

class TestAppLive : public QObject
{
    Q_OBJECT

    core::SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<app::SavedConnections> m_saved;
    app::MemorySecrets m_secrets;
    std::unique_ptr<app::LocalServer> m_server;
    std::unique_ptr<app::ConnectionManager> m_connections;
    const ServiceId m_id{QStringLiteral("files")};

    client::Backend &backend() { return *m_connections->backend(); }

    template <typename T>
    Result<T> wait(client::Future<T> future)
    {
        std::optional<Result<T>> answer;
        future.then(this, [&](const Result<T> &result) { answer = result; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 20'000); }();
        return answer.value_or(Result<T>(core::Error::internal(QStringLiteral("no answer"))));
    }

    core::ServiceSpec spec() const
    {
        core::ServiceSpec made;
        made.id = m_id;
        made.name = QStringLiteral("Files");
        made.image = QStringLiteral("mcp-console/filesystem");
        QTcpServer probe;
        probe.listen(QHostAddress::LocalHost);
        made.port = probe.serverPort();
        made.healthCheck.type = core::HealthCheckType::Http;
        made.healthCheck.intervalSec = 1;
        made.healthCheck.timeoutSec = 1;
        made.environment.insert(QStringLiteral("API_KEY"), QStringLiteral("s3cret"));
        return made;
    }

private slots:
    void initTestCase()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<app::Settings>(m_dir->filePath(QStringLiteral("s.ini")));
        m_saved = std::make_unique<app::SavedConnections>(*m_settings);
        m_server = std::make_unique<app::LocalServer>(
            app::LocalServerOptions{m_dir->filePath(QStringLiteral("server")), 0, places::programs()});
        m_connections = std::make_unique<app::ConnectionManager>(*m_server, *m_saved, m_secrets, m_clock);
        m_server->start();
        connect(m_server.get(), &app::LocalServer::stateChanged, this, [this] {
            if (!m_server->state().reason.isEmpty())
                qWarning("local server: %s", qPrintable(m_server->state().reason));
        });
        QTRY_COMPARE_WITH_TIMEOUT(m_server->state().phase, LocalServerPhase::Running, 20'000);
        connect(&backend(), &client::Backend::connectionChanged, this, [](const client::ConnectionState &state) {
            if (state.error)
                qWarning("connection: %s %s", qPrintable(state.error->message), qPrintable(state.error->detail));
        });
        QTRY_VERIFY_WITH_TIMEOUT(backend().connectionState().isLive(), 20'000);
    }

    void cleanupTestCase()
    {
        m_connections.reset();
        m_server.reset(); // waits for the services to end
    }

    void theServersErrorsNameTheField()
    {
        core::ServiceSpec wrong = spec();
        wrong.image = QStringLiteral("no/such-image");
        wrong.port = 99999;
        const auto answer = wait(backend().services().create(wrong));
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().code, core::ErrorCode::Validation);
        QVERIFY2(answer.error().fields.contains(QStringLiteral("port")), qPrintable(answer.error().fields.keys().join(u' ')));
        QVERIFY(!answer.error().details.value(QLatin1String("requestId")).toString().isEmpty());
        const auto missing = wait(backend().services().get(ServiceId(QStringLiteral("nobody"))));
        QCOMPARE(missing.error().code, core::ErrorCode::NotFound);
    }

    void platformFiguresArrive()
    {
        QVERIFY(!wait(backend().platform().info())->version.isEmpty());
        QVERIFY(wait(backend().platform().stats())->memoryLimitMb > 0);
        const auto health = wait(backend().platform().health());
        QVERIFY(health.ok());
        QVERIFY(!health->checks.isEmpty());
        const auto catalogue = wait(backend().services().catalogue());
        QVERIFY(catalogue.ok());
        QVERIFY(std::any_of(catalogue->begin(), catalogue->end(), [](const client::CatalogueEntry &e) { return e.image == QLatin1String("mcp-console/filesystem"); }));
    }

    void aServiceLives()
    {
        models::ServiceModel services(backend());
        models::EventLogModel events;
        events.setBackend(&backend());
        QTRY_COMPARE(services.loadState(), LoadState::Ready);
        QCOMPARE(services.rowCount(), 0);

        const auto created = wait(backend().services().create(spec()));
        QVERIFY2(created.ok(), qPrintable(created.ok() ? QString() : created.error().message + created.error().fields.values().join(u' ')));
        QCOMPARE(created->spec.environment.value(QStringLiteral("API_KEY")), QString(core::kSecretMask));
        QTRY_COMPARE(services.rowCount(), 1); // by the event alone

        models::LogBuffer buffer;
        models::LogFeed feed(buffer);
        feed.show(&backend(), m_id);
        models::SeriesModel cpu;
        cpu.show(&backend(), m_id, QStringLiteral("cpu_usage"), core::Seconds(3600));
        QTRY_COMPARE(feed.state(), LogFeedState::Following);

        QVERIFY(wait(backend().services().start(m_id)).ok());
        QTRY_VERIFY_WITH_TIMEOUT(services.service(m_id)->state.status == ServiceStatus::Running, 15'000);
        QTRY_VERIFY_WITH_TIMEOUT(services.service(m_id)->state.health == core::HealthStatus::Healthy, 15'000);
        QTRY_VERIFY_WITH_TIMEOUT(buffer.lineCount() > 0, 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(!cpu.points().empty(), 15'000);
        QTRY_VERIFY_WITH_TIMEOUT(services.find(m_id)->memory.size() > 0, 15'000);
        QVERIFY(services.service(m_id)->state.memoryMb > 0.5);

        const auto health = wait(backend().services().health(m_id));
        QVERIFY(health.ok());
        QVERIFY(health->status == core::HealthStatus::Healthy);
        QCOMPARE(health->checks.size(), 3);
        const auto ran = wait(backend().services().exec(m_id, {{QStringLiteral("echo"), QStringLiteral("hello")}, {}, {}}));
        QVERIFY(ran.ok());
        QCOMPARE(ran->stdOut, QStringLiteral("hello\n"));

        QVERIFY(wait(backend().services().scale(m_id, 2)).ok());
        QTRY_COMPARE_WITH_TIMEOUT(core::runningReplicas(services.service(m_id)->state), 2, 15'000);
        const auto details = wait(backend().services().get(m_id)); // the list tells only how many run
        QVERIFY(details.ok());
        QCOMPARE(details->state.replicas.size(), 2);
        for (const core::ReplicaState &replica : details->state.replicas)
            QVERIFY2(replica.pid > 0 && replica.port > 0, qPrintable(QStringLiteral("replica %1: pid %2 port %3").arg(replica.index).arg(replica.pid).arg(replica.port)));
        const qint64 pid = details->state.replicas.first().pid;
        QCOMPARE(::kill(pid_t(pid), 0), 0);

        const auto changed = wait(backend().services().update(m_id, {{QStringLiteral("description"), QStringLiteral("Other words")}}));
        QVERIFY(changed.ok());
        QTRY_COMPARE(services.service(m_id)->spec.description, QStringLiteral("Other words"));

        QVERIFY(wait(backend().services().stop(m_id, {true, core::Seconds(5)})).ok());
        QTRY_VERIFY_WITH_TIMEOUT(services.service(m_id)->state.status == ServiceStatus::Stopped, 15'000);
        QTRY_VERIFY(::kill(pid_t(pid), 0) != 0);

        // What was shown as it came is what the server has kept.
        const auto kept = wait(backend().services().logs(m_id, {10'000, 0, 0}));
        QVERIFY(kept.ok());
        QTRY_COMPARE(buffer.lineCount(), qint64(kept->size()));
        for (qsizetype i = 0; i < kept->size(); ++i)
            QCOMPARE(buffer.line(buffer.firstLine() + i).text.toByteArray(), kept->at(i).message);

        QVERIFY(wait(backend().services().remove(m_id, {false, true})).ok());
        QTRY_COMPARE(services.rowCount(), 0);
        QVERIFY(events.rowCount() >= 6);
    }
};

QTEST_MAIN(TestAppLive)
#include "tst_app_live.moc"
