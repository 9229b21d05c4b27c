// SPDX-License-Identifier: GPL-3.0-or-later
// A newer image under the same name, on a real engine and a real registry: told, pulled while the service
// runs on, gone over to, and back when it does not come up; as the window's client sees it.
#include "client/json.h"
#include "client/rest_backend.h"
#include "tests/support/container_engine.h"
#include "tests/support/daemon_process.h"
#include "tests/support/image_registry.h"

#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using client::Credential;
using core::Result;
using core::ServiceId;
using core::ServiceStatus;
using support::DaemonProcess;

class TestImageUpdate : public QObject
{
    Q_OBJECT

    support::ContainerEngine m_engine;
    support::ImageRegistry m_registry;
    DaemonProcess m_daemon;
    core::SystemClock m_clock;
    std::unique_ptr<client::RestBackend> m_backend;
    QStringList m_reasons; // of the service, as they were told
    QVector<ServiceStatus> m_statuses; // likewise
    const ServiceId m_id{u"notes"_s};
    bool m_asksRegistry = true; // the engine can

    template <typename T>
    static Result<T> waitFor(client::Future<T> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
            return core::Error::internal(u"no answer"_s);
        return future.result();
    }
    core::Service service()
    {
        const Result<core::Service> now = waitFor(m_backend->services().get(m_id));
        return now ? *now : core::Service();
    }
    Result<core::ServiceImage> image() { return waitFor(m_backend->engine().serviceImage(m_id)); }
    QByteArray version()
    {
        const auto ran = waitFor(m_backend->services().exec(m_id, {.command = {u"cat"_s, u"/version"_s}, .workdir = {}, .env = {}}));
        return ran ? ran->stdOut.trimmed().toUtf8() : QByteArray();
    }
    static QStringList serving() { return {u"/bin/sh"_s, u"-c"_s, u"exec sleep 600"_s}; }
    bool runs() { return service().state.status == ServiceStatus::Running; }
    QString howItIs()
    {
        QStringList words;
        for (const ServiceStatus status : m_statuses)
            words << core::toString(status);
        const auto lines = waitFor(m_backend->services().logs(m_id, {.lines = 30}));
        if (lines)
            for (const core::LogEntry &line : *lines)
                words << QString::number(line.timeMs % 100'000) + ' ' + QString::fromUtf8(line.message);
        return words.mid(std::max<qsizetype>(0, words.size() - 9)).join(u" | "_s);
    }

private slots:
    void initTestCase()
    {
        if (!m_engine.start())
            QSKIP(qPrintable(m_engine.problem()));
        if (!m_registry.start())
            QSKIP(qPrintable(m_registry.problem()));
        QVERIFY2(m_daemon.start({}, {{u"DOCKER_HOST"_s, m_engine.address()}}) && m_daemon.signIn(), m_daemon.log().constData());
        QCOMPARE(m_daemon.put(u"/api/v1/config/engine.registries"_s, {{u"value"_s, m_registry.login()}}).status, 200);
        m_backend = std::make_unique<client::RestBackend>(
            *client::apiBase(m_daemon.url().toString()),
            client::alwaysThis(Credential::password(u"admin@localhost"_s, QString::fromLatin1(DaemonProcess::kPassword))), m_clock);
        connect(m_backend.get(), &client::Backend::serviceEvent, this, [this](const core::ServiceEvent &event) {
            if (event.id == m_id && (m_reasons.isEmpty() || m_reasons.last() != event.service.state.reason))
                m_reasons.append(event.service.state.reason);
            if (event.id == m_id)
                m_statuses.append(event.service.state.status);
        });
        m_backend->open();
        QTRY_VERIFY(m_backend->connectionState().isLive());
        QTRY_VERIFY_WITH_TIMEOUT(waitFor(m_backend->engine().state()).value().isUp(), 20'000);
    }

    void cleanupTestCase()
    {
        if (m_backend && !m_engine.isRunning())
            (void)m_engine.start(); // one that left its containers running ends them when it goes
    }

    void thePullIsToldAsItHappens()
    {
        QVERIFY2(!m_registry.publish(u"team/notes"_s, u"1"_s, {.version = u"one"_s, .command = serving(), .padding = 20'000'000}).isEmpty(),
                 qPrintable(m_registry.problem()));
        core::ServiceSpec spec;
        spec.id = m_id;
        spec.name = u"Notes"_s;
        spec.image = m_registry.imageName(u"team/notes"_s, u"1"_s);
        spec.runtime = core::RuntimeKind::Docker;
        const Result<core::Service> made = waitFor(m_backend->services().create(spec));
        QVERIFY2(made.ok(), qPrintable(made ? QString() : made.error().message));
        QVERIFY(waitFor(m_backend->services().start(m_id)).ok());
        QTRY_VERIFY_WITH_TIMEOUT(runs(), 60'000);
        QVERIFY2(!m_reasons.filter(u"Pulling the image"_s).isEmpty(), qPrintable(m_reasons.join(u" | "_s)));
        QCOMPARE(version(), "one");
    }

    void theNewestIsSaidToBe()
    {
        const Result<core::ServiceImage> now = image();
        QVERIFY2(now.ok(), qPrintable(now ? QString() : now.error().message));
        QVERIFY(!now->isNewer);
        QVERIFY(!now->digests.isEmpty());
        m_asksRegistry = now->problem.isEmpty();
        if (m_asksRegistry)
            QVERIFY(now->digests.first().endsWith(now->newestDigest));
        else
            QVERIFY2(now->problem.contains(u"cannot ask a registry"_s), qPrintable(now->problem)); // Podman
        const qint64 pid = service().state.replicas.first().pid;
        QVERIFY(waitFor(m_backend->engine().updateServiceImage(m_id)).ok());
        QTRY_VERIFY_WITH_TIMEOUT(service().state.reason.isEmpty(), 30'000);
        QCOMPARE(service().state.replicas.first().pid, pid); // nothing was replaced
    }

    void aNewerOneIsGoneOverTo()
    {
        const QString before = image()->id;
        QVERIFY(!m_registry.publish(u"team/notes"_s, u"1"_s, {.version = u"two"_s, .command = serving(), .padding = 20'000'000}).isEmpty());
        QCOMPARE(image()->isNewer, m_asksRegistry);
        QCOMPARE(image()->id, before);
        m_reasons.clear();
        QVERIFY(waitFor(m_backend->engine().updateServiceImage(m_id)).ok());
        const Result<> again = waitFor(m_backend->engine().updateServiceImage(m_id));
        QVERIFY(!again.ok());
        QVERIFY(again.error().code == core::ErrorCode::Conflict);
        QTRY_VERIFY_WITH_TIMEOUT(image().ok() && image()->id != before && runs(), 60'000);
        QCOMPARE(version(), "two");
        QVERIFY(!image()->isNewer);
        QVERIFY2(!m_reasons.filter(u"Pulling the image"_s).isEmpty(), qPrintable(m_reasons.join(u" | "_s)));
        QTRY_COMPARE(m_engine.runningContainers(), 1);
    }

    void oneThatDoesNotComeUpIsTakenBack()
    {
        const QString before = image()->id;
        QVERIFY(!m_registry.publish(u"team/notes"_s, u"1"_s, {.version = u"three"_s, .command = {u"/bin/false"_s}}).isEmpty());
        QVERIFY(waitFor(m_backend->engine().updateServiceImage(m_id)).ok());
        QTRY_VERIFY_WITH_TIMEOUT(service().state.reason.contains(u"went back to the one before"_s), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(runs(), 30'000);
        QCOMPARE(version(), "two");
        QCOMPARE(image()->id, before);
        QCOMPARE(image()->isNewer, m_asksRegistry); // the registry still has it
        QCOMPARE(m_engine.runningContainers(), 1);
        // And so it is after a restart of the service: the name means the good one again.
        m_statuses.clear();
        QVERIFY(waitFor(m_backend->services().restart(m_id)).ok());
        QTRY_VERIFY_WITH_TIMEOUT(m_statuses.contains(ServiceStatus::Starting) && m_statuses.last() == ServiceStatus::Running, 30'000);
        QVERIFY(service().state.reason.isEmpty() && runs());
        QCOMPARE(version(), "two");
    }

    void theRegistrysOwnWordsAreTold()
    {
        m_registry.stop();
        QVERIFY(waitFor(m_backend->engine().updateServiceImage(m_id)).ok());
        QTRY_VERIFY_WITH_TIMEOUT(service().state.reason.startsWith(u"The image was not updated: "_s), 60'000);
        QVERIFY2(runs(), qPrintable(howItIs()));
        QCOMPARE(version(), "two");
        QVERIFY(!image()->problem.isEmpty());
        QVERIFY(m_registry.start());
    }

    void aProcessHasNoImage()
    {
        core::ServiceSpec spec;
        spec.id = ServiceId(u"plain"_s);
        spec.command = {u"/bin/sleep"_s, u"600"_s};
        QVERIFY(waitFor(m_backend->services().create(spec)).ok());
        const Result<> asked = waitFor(m_backend->engine().updateServiceImage(spec.id));
        QVERIFY(!asked.ok());
        QVERIFY(asked.error().code == core::ErrorCode::Conflict);
        const Result<> nobody = waitFor(m_backend->engine().updateServiceImage(ServiceId(u"nobody"_s)));
        QVERIFY(!nobody.ok());
        QVERIFY(nobody.error().code == core::ErrorCode::NotFound);
    }

    void anEngineThatIsAwayIsSaid()
    {
        m_engine.stop();
        const auto refused = [this] {
            const Result<> asked = waitFor(m_backend->engine().updateServiceImage(m_id));
            return !asked.ok() && asked.error().code == core::ErrorCode::Unavailable && !asked.error().message.isEmpty();
        };
        QTRY_VERIFY_WITH_TIMEOUT(refused(), 15'000);
    }
};

QTEST_GUILESS_MAIN(TestImageUpdate)
#include "tst_image_update.moc"
