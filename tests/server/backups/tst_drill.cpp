// SPDX-License-Identifier: GPL-3.0-or-later
// Drills with the real sample service: restored into a throw-away place, started there, asked for its
// health, and gone again.
#include "backups_fixture.h"

#include "server/backups/drill_spec.h"

#include <QCoreApplication>
#include <QTcpServer>

using namespace Qt::StringLiterals;
using namespace server::backups;
using core::Backup;
using core::JobStatus;
using core::ServiceId;

class TestDrill : public QObject
{
    Q_OBJECT

    std::unique_ptr<Fixture> m;

    void addProgram(const QString &id, const QStringList &command, const QString &health)
    {
        core::ServiceSpec spec = m->addService(id);
        spec.command = command;
        spec.port = 31'999; // taken by the real one
        spec.healthCheck.type = core::HealthCheckType::Http;
        spec.healthCheck.endpoint = health;
        QVERIFY(m->host().put(spec));
        QVERIFY(m->host().start(spec.id));
        Fixture::write(m->data(id) + u"/a.txt"_s, "first");
    }
    static QString sample() { return QCoreApplication::applicationDirPath() + u"/filesystem-mcp"_s; }
    core::BackupJob drill(const Backup &backup)
    {
        const auto job = m->backups().drill(backup.id, {}, m->admin);
        return job ? m->waitFor(job->id) : core::BackupJob();
    }

private slots:
    void init()
    {
        m = std::make_unique<Fixture>();
        m->drills.healthLimit = std::chrono::seconds(30);
        m->reopen();
    }
    void cleanup() { m.reset(); }

    void aServiceThatComesUpProvesTheBackup()
    {
        addProgram(u"notes"_s, {sample(), m->data(u"notes"_s)}, u"/health"_s);
        m->addService(u"idle"_s);
        const Backup backup = m->make(u"daily"_s);
        const core::BackupJob job = drill(backup);
        QVERIFY2(job.status == JobStatus::Completed, qPrintable(job.problem));
        const auto now = m->backups().find(backup.id);
        QVERIFY(now->proof.drilled && now->proof.drilledAtMs > 0 && now->proof.drillMs > 0);
        QVERIFY(std::any_of(job.outcomes.begin(), job.outcomes.end(),
                            [](const core::ServiceOutcome &o) { return o.service == u"notes" && o.ok && o.text.contains(u"healthy"_s); }));
        QVERIFY(std::any_of(job.outcomes.begin(), job.outcomes.end(),
                            [](const core::ServiceOutcome &o) { return o.service == u"idle" && o.ok && o.text.contains(u"not started"_s); }));
        QVERIFY(m->leavesNothing());
        QCOMPARE(Fixture::read(m->data(u"notes"_s) + u"/a.txt"_s), "first");
        QVERIFY(m->host().calls.size() == 1); // the one that the test itself made
    }

    void oneThatDoesNotIsTold_data()
    {
        QTest::addColumn<bool>("ends");
        QTest::newRow("ends at once") << true;
        QTest::newRow("answers, but not well") << false;
    }
    void oneThatDoesNotIsTold()
    {
        QFETCH(bool, ends);
        m->drills.healthLimit = std::chrono::seconds(6);
        m->reopen();
        addProgram(u"notes"_s, ends ? QStringList{u"/bin/false"_s} : QStringList{sample(), m->data(u"notes"_s)}, u"/nothing"_s);
        const Backup backup = m->make(u"daily"_s);
        const core::BackupJob job = drill(backup);
        QVERIFY(job.status == JobStatus::Failed);
        QVERIFY2(job.problem.contains(u"notes"_s), qPrintable(job.problem));
        const auto now = m->backups().find(backup.id);
        QVERIFY(!now->proof.drilled && now->proof.drilledAtMs > 0);
        QCOMPARE(now->proof.problem, job.problem);
        QVERIFY(now->proof.verified); // that it is whole is still true
        QVERIFY(m->leavesNothing());
    }

    void cancelledLeavesNothing()
    {
        addProgram(u"notes"_s, {sample(), m->data(u"notes"_s)}, u"/nothing"_s);
        const Backup backup = m->make(u"daily"_s);
        const auto job = m->backups().drill(backup.id, {}, m->admin);
        QVERIFY(job);
        QTRY_VERIFY_WITH_TIMEOUT(m->backups().job(job->id)->progress.step.startsWith(u"Starting"_s), 60'000);
        QVERIFY(m->backups().cancel(job->id));
        QVERIFY(m->waitFor(job->id).status == JobStatus::Cancelled);
        QVERIFY(m->leavesNothing());
        QCOMPARE(m->backups().find(backup.id)->proof.drilledAtMs, 0);
    }

    void leftoversGoAtTheNextStart()
    {
        Fixture::write(m->dir() + u"/drills/job_x/services/notes/a.txt"_s, "left");
        m->reopen();
        QTRY_VERIFY_WITH_TIMEOUT(m->leavesNothing(), 30'000);
    }

    void definitionsPointAtTheCopies()
    {
        core::ServiceSpec spec;
        spec.id = ServiceId(u"notes"_s);
        spec.command = {u"run"_s, u"/srv/notes/x"_s, u"/srv/notes-old"_s, u"--port=3001"_s, u"3001"_s, u"30010"_s, u"a:/srv/notes:/data/services/notes"_s};
        spec.environment = {{u"ROOT"_s, u"/data/services/notes/sub"_s}, {u"URL"_s, u"http://127.0.0.1:3001"_s}};
        spec.workdir = u"/srv/notes/deep"_s;
        spec.port = 3001;
        spec.replicas = 3;
        spec.dependencies = {u"git"_s, u"gone"_s};
        const DrillPlace place{{{u"/srv/notes"_s, u"/drill/v/0"_s}, {u"/data/services/notes"_s, u"/drill/notes"_s}}, {{u"named"_s, u"copy"_s}}, 4444};
        const auto changed = specForDrill(spec, place, {u"git"_s});
        QVERIFY(changed);
        QCOMPARE(changed->command, (QStringList{u"run"_s, u"/drill/v/0/x"_s, u"/srv/notes-old"_s, u"--port=4444"_s, u"4444"_s, u"30010"_s,
                                                u"a:/drill/v/0:/drill/notes"_s}));
        QCOMPARE(changed->environment.value(u"ROOT"_s), u"/drill/notes/sub"_s);
        QCOMPARE(changed->environment.value(u"URL"_s), u"http://127.0.0.1:4444"_s);
        QCOMPARE(changed->workdir, u"/drill/v/0/deep"_s);
        QCOMPARE(changed->replicas, 1);
        QCOMPARE(changed->dependencies, QStringList{u"git"_s});
        spec.workdir = u"/opt/elsewhere"_s;
        QVERIFY(!specForDrill(spec, place, {}));

        // A container has paths and ports of its own; what it mounts is of this machine, or of the engine.
        spec.runtime = core::RuntimeKind::Docker;
        spec.volumes = {{u"/srv/notes"_s, u"/srv/notes"_s, false}, {u"named"_s, u"/more"_s, true}};
        const auto container = specForDrill(spec, place, {});
        QVERIFY(container);
        QCOMPARE(container->command, spec.command);
        QCOMPARE(container->environment, spec.environment);
        QCOMPARE(container->workdir, spec.workdir);
        QCOMPARE(container->port, 4444);
        QCOMPARE(container->volumes, (QVector<core::Volume>{{u"/drill/v/0"_s, u"/srv/notes"_s, false}, {u"copy"_s, u"/more"_s, true}}));
    }
};

QTEST_GUILESS_MAIN(TestDrill)
#include "tst_drill.moc"
