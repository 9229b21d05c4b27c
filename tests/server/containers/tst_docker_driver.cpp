// SPDX-License-Identifier: GPL-3.0-or-later
// The conformance suite on DockerDriver and a real engine, and what only containers have: images,
// networks, volumes, an engine that goes and comes back, containers that outlive the server.
#include "../runtime/driver_conformance.h"

#include "tests/support/container_engine.h"
#include "server/containers/docker_driver.h"
#include "server/runtime/host_figures.h"

#include <QDirIterator>

using namespace server::runtime;
using namespace server::containers;

class TestDockerDriver final : public DriverConformance
{
    Q_OBJECT
protected:
    std::unique_ptr<Driver> makeDriver(LogSink &sink, const core::Clock &clock) override
    {
        DockerDriverOptions options;
        options.addresses = {*server::engine::engineAddress(m_engine.address())};
        options.rules.instance = QStringLiteral("0123456789abcdef");
        auto driver = std::make_unique<DockerDriver>(options, sink, clock);
        driver->initialise();
        if (!QTest::qWaitFor([&] { return driver->readiness() == Driver::Readiness::Ready; }, 10'000))
            return nullptr;
        return driver;
    }
    core::ServiceSpec shellSpec(const QString &id, const QString &script) override
    {
        core::ServiceSpec spec;
        spec.id = core::ServiceId(id);
        spec.runtime = core::RuntimeKind::Docker;
        spec.image = support::ContainerEngine::kImage;
        spec.command = {"/bin/sh", "-c", script};
        return spec;
    }
    // The number is one within the container.
    bool isAlive(qint64 pid) const override
    {
        QDirIterator processes("/proc", {"[0-9]*"}, QDir::Dirs);
        while (processes.hasNext()) {
            QFile status(processes.next() + "/status");
            if (!status.open(QIODevice::ReadOnly))
                continue;
            const QByteArray text = status.readAll();
            const qsizetype at = text.indexOf("\nNSpid:");
            const QList<QByteArray> numbers = text.mid(at + 7, text.indexOf('\n', at + 1) - at - 7).simplified().split(' ');
            if (at >= 0 && numbers.size() > 1 && numbers.last().toLongLong() == pid && !text.contains("\nState:\tZ"))
                return true;
        }
        return false;
    }
    int livingProcesses() const override { return m_engine.runningContainers(); }
    qint64 ownMemoryBytes() const override { return HostFigures::ownProcess().rssBytes; }
    QString killedScript() const override { return "sh -c 'kill -9 $$'; exit $?"; } // number 1 cannot kill itself
    bool knowsImages() const override { return false; }
    void endSurvivors() override { m_engine.removeContainers(); }

    DockerDriver &driver() { return static_cast<DockerDriver &>(*m_driver); }

    support::ContainerEngine m_engine;

private slots:
    void initTestCase()
    {
        if (!m_engine.start())
            QSKIP(qPrintable(m_engine.problem()));
    }
};

QTEST_GUILESS_MAIN(TestDockerDriver)
#include "tst_docker_driver.moc"
