// SPDX-License-Identifier: GPL-3.0-or-later
// A server that ended in the middle of a restore: at each step its next start finishes or takes back.
#include "backups_fixture.h"

#include "server/backups/folder_swap.h"
#include "server/backups/restore_journal.h"

using namespace Qt::StringLiterals;
using namespace server::backups;
using core::ServiceId;

class TestRestoreRecovery : public QObject
{
    Q_OBJECT

    std::unique_ptr<Fixture> m;
    const core::JobId kJob{u"job_half"_s};

private slots:
    void init()
    {
        m = std::make_unique<Fixture>();
        m->addService(u"notes"_s);
        Fixture::write(m->data(u"notes"_s) + u"/a.txt"_s, "old");
        m->set(u"notes"_s, u"log.level"_s, u"old"_s);
    }
    void cleanup() { m.reset(); }

    void atEachStep_data()
    {
        QTest::addColumn<int>("phase");
        QTest::addColumn<int>("renames"); // that had been done
        QTest::addColumn<bool>("restored");
        const int waiting = int(RestorePhase::Waiting), swapping = int(RestorePhase::Swapping), swapped = int(RestorePhase::Swapped), done = int(RestorePhase::Done);
        QTest::newRow("laid ready") << waiting << 0 << false;
        QTest::newRow("before the first rename") << swapping << 0 << false;
        QTest::newRow("old one away") << swapping << 1 << false;
        QTest::newRow("new one in place, second folder not") << swapping << 2 << false;
        QTest::newRow("all in place, not yet said") << swapping << 3 << false;
        QTest::newRow("in place, definition not yet") << swapped << 3 << true;
        QTest::newRow("done") << done << 4 << true;
    }
    void atEachStep()
    {
        QFETCH(int, phase);
        QFETCH(int, renames);
        QFETCH(bool, restored);
        const QString folder = m->dir() + u"/restores/"_s + kJob.toString();
        const QString target = m->data(u"notes"_s), staged = folder + u"/new/0"_s, old = folder + u"/old/0"_s;
        const QString created = m->outside(u"created"_s), stagedToo = m->outside(u".mcp-restore-x/new/1"_s), oldToo = m->outside(u".mcp-restore-x/old/1"_s);
        Fixture::write(staged + u"/a.txt"_s, "new");
        Fixture::write(stagedToo + u"/c.txt"_s, "created");

        core::ServiceSpec spec = m->host().find(ServiceId(u"notes"_s))->spec;
        spec.environment[u"LEVEL"_s] = u"restored"_s;
        RestoreJournal journal;
        journal.starts = {u"notes"_s};
        journal.folders = {m->outside(u".mcp-restore-x"_s)};
        JournalService entry;
        entry.id = spec.id;
        entry.phase = RestorePhase(phase);
        entry.swaps = {{target, staged, old, false}, {created, stagedToo, oldToo, false}};
        entry.definition = *m->store().services().toText(spec);
        const server::store::ConfigPlace place{spec.id, u"log.level"_s};
        const auto before = m->configuration().find(place);
        auto after = *before;
        after.value = u"new"_s;
        entry.values = {{place, before, after}};
        journal.services = {entry};
        QVERIFY(journal.save(folder));
        core::BackupJob job;
        job.id = kJob;
        job.kind = core::JobKind::Restore;
        job.status = core::JobStatus::Running;
        QVERIFY(server::store::BackupRepository(m->store().database()).putJob(job));

        if (renames >= 1) {
            QVERIFY(QDir().mkpath(folder + u"/old"_s));
            QVERIFY(QDir().rename(target, old));
        }
        if (renames >= 2)
            QVERIFY(QDir().rename(staged, target));
        if (renames >= 3)
            QVERIFY(QDir().rename(stagedToo, created));
        if (renames >= 4) {
            QVERIFY(m->store().services().putText(spec.id, entry.definition));
            QVERIFY(m->store().configs().apply(entry.values, u"test"_s, 1));
        }

        m->reopen();
        QCOMPARE(Fixture::read(target + u"/a.txt"_s), restored ? "new" : "old");
        QCOMPARE(QFile::exists(created + u"/c.txt"_s), restored);
        QCOMPARE(m->host().find(spec.id)->spec.environment.value(u"LEVEL"_s), restored ? u"restored"_s : u"debug"_s);
        QCOMPARE(m->host().find(spec.id)->spec.environment.value(u"API_KEY"_s), u"planted-secret-notes"_s);
        QCOMPARE(m->value(u"notes"_s, u"log.level"_s), restored ? u"new"_s : u"old"_s);
        const auto stored = m->store().services().find(spec.id);
        QVERIFY(stored && *stored);
        QCOMPARE((*stored)->desired, server::store::DesiredState::Running);
        const auto told = m->backups().job(kJob);
        QVERIFY(told);
        QVERIFY(told->status == core::JobStatus::Failed);
        QCOMPARE(told->outcomes.size(), 1);
        QCOMPARE(told->outcomes[0].ok, restored);
        QVERIFY(m->leavesNothing());
        QVERIFY(!QFile::exists(m->outside(u".mcp-restore-x"_s)));
        m->reopen(); // nothing more to do
        QCOMPARE(Fixture::read(target + u"/a.txt"_s), restored ? "new" : "old");
    }

    void whatCannotBeTakenBackIsKept()
    {
        const QString folder = m->dir() + u"/restores/"_s + kJob.toString();
        const QString target = m->data(u"notes"_s);
        RestoreJournal journal;
        JournalService entry;
        entry.id = ServiceId(u"notes"_s);
        entry.phase = RestorePhase::Swapped;
        entry.values = {{{ServiceId(u"notes"_s), u"x"_s}, std::nullopt, server::store::ConfigRecord{{ServiceId(u"notes"_s), u"x"_s}, u"v"_s, false, 1, 1, u"me"_s}}};
        entry.swaps = {{target, folder + u"/new/0"_s, folder + u"/old/0"_s, false}};
        journal.services = {entry};
        Fixture::write(folder + u"/old/0/a.txt"_s, "precious");
        QVERIFY(journal.save(folder));
        m->reopen();
        QCOMPARE(m->value(u"notes"_s, u"x"_s), u"v"_s);
        QVERIFY(m->leavesNothing()); // settled: what was there before is in the safety backup

        Fixture::write(folder + u"/old/0/a.txt"_s, "precious");
        Fixture::write(m->outside(u"file"_s), "no folder");
        journal.services[0].phase = RestorePhase::Swapping;
        journal.services[0].swaps = {{m->outside(u"file/target"_s), folder + u"/new/0"_s, folder + u"/old/0"_s, false}};
        QVERIFY(journal.save(folder));
        m->reopen();
        QCOMPARE(Fixture::read(folder + u"/old/0/a.txt"_s), "precious");
    }
};

QTEST_GUILESS_MAIN(TestRestoreRecovery)
#include "tst_restore_recovery.moc"
