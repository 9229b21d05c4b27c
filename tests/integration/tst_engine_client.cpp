// SPDX-License-Identifier: GPL-3.0-or-later
// The console's client of the container engine, on the real daemon with a real engine, and with none.
#include "client/json.h"
#include "client/rest_backend.h"
#include "tests/support/container_engine.h"
#include "tests/support/daemon_process.h"

#include <QTest>

using namespace Qt::StringLiterals;
using client::Credential;
using client::DryRun;
using core::Result;
using core::ServiceId;
using support::DaemonProcess;

class TestEngineClient : public QObject
{
    Q_OBJECT

    support::ContainerEngine m_engine;
    core::SystemClock m_clock;
    std::unique_ptr<DaemonProcess> m_daemon;
    std::unique_ptr<client::RestBackend> m_backend;

    void connectTo(const QString &engineAddress)
    {
        m_backend.reset();
        m_daemon = std::make_unique<DaemonProcess>();
        QVERIFY2(m_daemon->start({}, {{u"DOCKER_HOST"_s, engineAddress}}), m_daemon->log().constData());
        m_backend = std::make_unique<client::RestBackend>(
            *client::apiBase(m_daemon->url().toString()),
            client::alwaysThis(Credential::password(u"admin@localhost"_s, QString::fromLatin1(DaemonProcess::kPassword))), m_clock);
        connect(m_backend.get(), &client::Backend::engineChanged, this, [this](const core::Engine &engine) { m_told = engine; });
        m_backend->open();
        QTRY_VERIFY(m_backend->connectionState().isLive());
    }

    template <typename T>
    static Result<T> waitFor(client::Future<T> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
            return core::Error::internal(u"no answer"_s);
        return future.result();
    }

    std::optional<core::Engine> m_told;

    core::EnginePhase phase()
    {
        const Result<core::Engine> engine = waitFor(m_backend->engine().state());
        return engine ? engine->phase : core::EnginePhase::Looking;
    }

private slots:
    void anEngineThatIsAwayIsAnAnswer()
    {
        connectTo(u"unix:///nowhere/docker.sock"_s);
        QTRY_VERIFY_WITH_TIMEOUT(phase() == core::EnginePhase::Down, 20'000);
        const Result<core::Engine> engine = waitFor(m_backend->engine().state());
        QVERIFY(engine.ok());
        QVERIFY(!engine->problem.isEmpty());
        QVERIFY(engine->version.isEmpty());
        const auto images = waitFor(m_backend->engine().images());
        QVERIFY(!images.ok());
        QVERIFY(images.error().code == core::ErrorCode::Unavailable);
        QCOMPARE(images.error().message, engine->problem);
    }

    void aFileIsReadWithoutAnEngine()
    {
        const QString file = u"{\"mcpServers\": {\"notes\": {\"command\": \"/bin/sh\", \"args\": [\"-c\", \"sleep 600\"]}}}"_s;
        core::ImportRequest request{core::ImportKind::McpJson, file, std::nullopt, true};
        const Result<core::ServiceImport> shown = waitFor(m_backend->engine().importServices(request));
        QVERIFY2(shown.ok(), qPrintable(shown ? QString() : shown.error().message));
        QCOMPARE(shown->services.size(), 1);
        QCOMPARE(shown->services.first().service.spec.id, ServiceId(u"notes"_s));
        QVERIFY(!shown->services.first().isCreated);
        QVERIFY(!waitFor(m_backend->services().get(ServiceId(u"notes"_s))).ok());
        request.isDryRun = false;
        request.services = {u"notes"_s};
        const Result<core::ServiceImport> made = waitFor(m_backend->engine().importServices(request));
        QVERIFY(made.ok());
        QVERIFY(made->services.first().isCreated);
        const Result<core::Service> service = waitFor(m_backend->services().get(ServiceId(u"notes"_s)));
        QVERIFY(service.ok());
        QVERIFY(service->spec.command.contains(u"sleep 600"_s));
        const auto image = waitFor(m_backend->engine().serviceImage(ServiceId(u"notes"_s)));
        QVERIFY(!image.ok());
        QVERIFY(image.error().code == core::ErrorCode::Conflict);
        request.content = u"{"_s;
        const auto broken = waitFor(m_backend->engine().importServices(request));
        QVERIFY(!broken.ok());
        QVERIFY(broken.error().fields.contains(u"content"_s));
    }

    void whatTheEngineHas()
    {
        if (!m_engine.start())
            QSKIP(qPrintable(m_engine.problem()));
        connectTo(m_engine.address());
        QTRY_VERIFY_WITH_TIMEOUT(phase() == core::EnginePhase::Up, 20'000);
        const Result<core::Engine> engine = waitFor(m_backend->engine().state());
        QCOMPARE(engine->name, u"Docker"_s);
        QVERIFY(!engine->version.isEmpty() && !engine->apiVersion.isEmpty());
        QCOMPARE(engine->address, m_engine.address());
        const auto images = waitFor(m_backend->engine().images());
        QVERIFY(images.ok());
        QCOMPARE(images->size(), 1);
        QCOMPARE(images->first().tags, QStringList{QString::fromLatin1(support::ContainerEngine::kImage)});
        QVERIFY(images->first().sizeBytes > 100'000);
        m_engine.call("POST", u"/volumes/create"_s, "{\"Name\":\"shelf\"}");
        m_engine.call("POST", u"/networks/create"_s, "{\"Name\":\"inner\"}");
        const auto volumes = waitFor(m_backend->engine().volumes());
        QVERIFY(volumes.ok() && volumes->size() == 1);
        QCOMPARE(volumes->first().name, u"shelf"_s);
        QVERIFY(volumes->first().service.isEmpty());
        const auto networks = waitFor(m_backend->engine().networks());
        QVERIFY(networks.ok());
        QVERIFY(std::any_of(networks->begin(), networks->end(), [](const auto &n) { return n.name == u"inner"_s && n.driver == u"bridge"_s; }));
    }

    void aContainerOfOthersIsAdopted()
    {
        if (!m_engine.isRunning())
            QSKIP(qPrintable(m_engine.problem()));
        m_engine.call("POST", u"/containers/create?name=foreign"_s,
                      "{\"Image\":\"mcp-test/busybox:1\",\"Cmd\":[\"/bin/sleep\",\"600\"],\"Env\":[\"API_KEY=very-secret\"]}");
        m_engine.call("POST", u"/containers/foreign/start"_s);
        const auto others = waitFor(m_backend->engine().otherContainers());
        QVERIFY(others.ok() && others->size() == 1);
        QCOMPARE(others->first().name, u"foreign"_s);
        QCOMPARE(others->first().status, u"running"_s);
        const ServiceId id(u"ours"_s);
        const auto shown = waitFor(m_backend->engine().adopt(others->first().id, id, DryRun::Yes));
        QVERIFY2(shown.ok(), qPrintable(shown ? QString() : shown.error().message));
        QCOMPARE(shown->service.spec.id, id);
        QCOMPARE(shown->service.spec.environment.value(u"API_KEY"_s), QString(core::kSecretMask));
        QVERIFY(!shown->isCreated);
        const auto made = waitFor(m_backend->engine().adopt(u"foreign"_s, id, DryRun::No));
        QVERIFY2(made.ok(), qPrintable(made ? QString() : made.error().message));
        QVERIFY(made->isCreated);
        QVERIFY(waitFor(m_backend->services().get(id)).ok());
        const auto again = waitFor(m_backend->engine().adopt(u"foreign"_s, id, DryRun::No));
        QVERIFY(!again.ok());
        QVERIFY(again.error().code == core::ErrorCode::Conflict);
        const auto image = waitFor(m_backend->engine().serviceImage(id));
        QVERIFY2(image.ok(), qPrintable(image ? QString() : image.error().message));
        QCOMPARE(image->image, QString::fromLatin1(support::ContainerEngine::kImage));
        QVERIFY(image->id.startsWith(u"sha256:"_s));
        QVERIFY(!image->isNewer);
        QVERIFY(!image->problem.isEmpty()); // there is no registry to ask
    }

    void aLossIsTold()
    {
        if (!m_engine.isRunning())
            QSKIP(qPrintable(m_engine.problem()));
        m_told.reset();
        m_engine.stop();
        QTRY_VERIFY_WITH_TIMEOUT(m_told && m_told->phase == core::EnginePhase::Down, 15'000);
        QVERIFY(!m_told->problem.isEmpty());
        QVERIFY2(m_engine.start(), qPrintable(m_engine.problem()));
        QTRY_VERIFY_WITH_TIMEOUT(m_told->isUp(), 30'000);
        QCOMPARE(m_told->name, u"Docker"_s);
    }
};

QTEST_GUILESS_MAIN(TestEngineClient)
#include "tst_engine_client.moc"
