// SPDX-License-Identifier: GPL-3.0-or-later
// What is looked up for a service's environment: at every start, only for the driver, and with a reason told
// when it cannot be had.
#include "fakes.h"

#include <QTest>

using namespace fakes;

class TestSupervisorEnvironment : public QObject
{
    Q_OBJECT

    std::optional<QString> m_value;
    std::unique_ptr<Bench> m_bench;

    static ServiceSpec referring()
    {
        ServiceSpec spec = makeSpec(QStringLiteral("a"));
        spec.environment = {{QStringLiteral("X"), QStringLiteral("config:x")}};
        return spec;
    }
    QString seenByDriver() const { return m_bench->driver.runs.value(Bench::key(QStringLiteral("a"))).spec.environment.value(QStringLiteral("X")); }

private slots:
    void init()
    {
        m_value = QStringLiteral("one");
        m_bench = std::make_unique<Bench>(SupervisorOptions{}, [this](const ServiceSpec &spec) -> Result<QMap<QString, QString>> {
            if (!m_value)
                return Error::conflict(QStringLiteral("X refers to nothing"));
            QMap<QString, QString> environment = spec.environment;
            environment[QStringLiteral("X")] = *m_value;
            return environment;
        });
    }

    void theDriverAloneSeesTheValue()
    {
        m_bench->run(referring());
        QCOMPARE(seenByDriver(), QStringLiteral("one"));
        QCOMPARE(m_bench->spec(QStringLiteral("a")).environment.value(QStringLiteral("X")), QStringLiteral("config:x"));
        for (const ServiceEvent &event : std::as_const(m_bench->events))
            QCOMPARE(event.service.spec.environment.value(QStringLiteral("X")), QStringLiteral("config:x"));
    }

    void aRestartTakesUpANewValue()
    {
        m_bench->run(referring());
        m_value = QStringLiteral("two");
        m_bench->pass(Millis(5'000));
        QCOMPARE(seenByDriver(), QStringLiteral("one"));
        QVERIFY(m_bench->take(m_bench->supervisor.restart(ServiceId(QStringLiteral("a")))).ok());
        m_bench->pass(Millis(500));
        QCOMPARE(seenByDriver(), QStringLiteral("two"));
    }

    void aStartWithoutTheValueFailsWithTheReason()
    {
        m_value.reset();
        QVERIFY(m_bench->add(referring()).ok());
        const auto started = m_bench->take(m_bench->supervisor.start(ServiceId(QStringLiteral("a"))));
        QVERIFY(!started.ok());
        QCOMPARE(started.error().message, QStringLiteral("X refers to nothing"));
        QCOMPARE(m_bench->state(QStringLiteral("a")).status, ServiceStatus::Error);
        QCOMPARE(m_bench->state(QStringLiteral("a")).reason, QStringLiteral("X refers to nothing"));
        QVERIFY(m_bench->driver.runs.isEmpty());

        m_value = QStringLiteral("now");
        QVERIFY(m_bench->take(m_bench->supervisor.start(ServiceId(QStringLiteral("a")))).ok());
        m_bench->pass(Millis(500));
        QCOMPARE(seenByDriver(), QStringLiteral("now"));
    }

    void aCrashAfterTheValueHasGoneEndsInError()
    {
        m_bench->run(referring());
        m_value.reset();
        m_bench->driver.crash(Bench::key(QStringLiteral("a")), 1);
        m_bench->pass(Millis(5'000));
        QCOMPARE(m_bench->state(QStringLiteral("a")).status, ServiceStatus::Error);
        QCOMPARE(m_bench->state(QStringLiteral("a")).reason, QStringLiteral("X refers to nothing"));
        QVERIFY2(m_bench->log.join(u'\n').contains(QStringLiteral("X refers to nothing")), qPrintable(m_bench->log.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestSupervisorEnvironment)
#include "tst_supervisor_environment.moc"
