// SPDX-License-Identifier: GPL-3.0-or-later
// Restoring: what a plan says, what becomes of folders, definitions, configuration and accounts, and that
// each service is restored whole or not at all.
#include "backups_fixture.h"

#include "server/store/user_repository.h"

using namespace Qt::StringLiterals;
using namespace server::backups;
using core::Backup;
using core::ErrorCode;
using core::JobStatus;
using core::RestoreRequest;
using core::ServiceId;

class TestRestore : public QObject
{
    Q_OBJECT

    const RestoreRequest kOverwrite{.services = {}, .stopServices = true, .overwrite = true, .passphrase = {}};
    const RestoreRequest kLeave{.services = {}, .stopServices = true, .overwrite = false, .passphrase = {}};
    std::unique_ptr<Fixture> m;
    QString m_volume;

    static RestoreRequest only(const QString &service, bool overwrite)
    {
        return {.services = {service}, .stopServices = true, .overwrite = overwrite, .passphrase = {}};
    }
    QString outcomeOf(const core::BackupJob &job, const QString &service) const
    {
        QStringList texts;
        for (const core::ServiceOutcome &outcome : job.outcomes) {
            if (outcome.service == service)
                texts.append(outcome.text);
        }
        return texts.join(u" | "_s);
    }
    void changeEverything()
    {
        Fixture::write(m->data(u"notes"_s) + u"/a.txt"_s, "changed");
        Fixture::write(m->data(u"notes"_s) + u"/new.txt"_s, "new");
        Fixture::write(m_volume + u"/v.txt"_s, "changed volume");
        core::ServiceSpec spec = m->host().find(ServiceId(u"notes"_s))->spec;
        spec.environment[u"LEVEL"_s] = u"error"_s;
        spec.environment[u"API_KEY"_s] = u"another-secret"_s;
        QVERIFY(m->host().put(spec));
        m->set(u"notes"_s, u"log.level"_s, u"error"_s);
        m->set(u"notes"_s, u"api.token"_s, u"another-token"_s);
    }
    bool isAsBefore() const
    {
        const core::ServiceSpec spec = m->host().find(ServiceId(u"notes"_s))->spec;
        return Fixture::read(m->data(u"notes"_s) + u"/a.txt"_s) == "first" && !QFile::exists(m->data(u"notes"_s) + u"/new.txt"_s)
            && Fixture::read(m_volume + u"/v.txt"_s) == "volume" && spec.environment.value(u"LEVEL"_s) == u"debug"_s
            && spec.environment.value(u"API_KEY"_s) == u"planted-secret-notes"_s && m->value(u"notes"_s, u"log.level"_s) == u"debug"_s
            && m->value(u"notes"_s, u"api.token"_s) == u"planted-token"_s;
    }
    bool isAsChanged() const
    {
        const core::ServiceSpec spec = m->host().find(ServiceId(u"notes"_s))->spec;
        return Fixture::read(m->data(u"notes"_s) + u"/a.txt"_s) == "changed" && Fixture::read(m->data(u"notes"_s) + u"/new.txt"_s) == "new"
            && Fixture::read(m_volume + u"/v.txt"_s) == "changed volume" && spec.environment.value(u"LEVEL"_s) == u"error"_s
            && spec.environment.value(u"API_KEY"_s) == u"another-secret"_s && m->value(u"notes"_s, u"log.level"_s) == u"error"_s
            && m->value(u"notes"_s, u"api.token"_s) == u"another-token"_s;
    }

private slots:
    void init()
    {
        m = std::make_unique<Fixture>();
        m_volume = m->outside(u"volume"_s);
        Fixture::write(m_volume + u"/v.txt"_s, "volume");
        core::ServiceSpec spec = m->addService(u"notes"_s);
        spec.volumes = {{m_volume, u"/srv"_s, false}};
        QVERIFY(m->host().put(spec));
        m->addService(u"git"_s);
        Fixture::write(m->data(u"notes"_s) + u"/a.txt"_s, "first");
        Fixture::write(m->data(u"git"_s) + u"/repo"_s, "git");
        m->set(u"notes"_s, u"log.level"_s, u"debug"_s);
        m->set(u"notes"_s, u"api.token"_s, u"planted-token"_s);
    }
    void cleanup() { m.reset(); }

    void planOfWhatIsTheSameLeavesIt()
    {
        const Backup backup = m->make(u"daily"_s, {u"notes"_s});
        QCOMPARE(m->steps(backup.id, kOverwrite),
                 (QStringList{u"notes definition leave"_s, u"notes configuration leave"_s, u"notes data leave"_s, u"notes volume %1 leave"_s.arg(m_volume)}));
    }

    void planSaysWhatWouldBecomeOfEach()
    {
        const Backup backup = m->make(u"daily"_s, {u"notes"_s});
        changeEverything();
        QCOMPARE(m->steps(backup.id, kOverwrite),
                 (QStringList{u"notes definition overwrite"_s, u"notes configuration overwrite"_s, u"notes data overwrite"_s,
                              u"notes volume %1 overwrite"_s.arg(m_volume)}));
        QCOMPARE(m->steps(backup.id, kLeave),
                 (QStringList{u"notes definition leave"_s, u"notes configuration leave"_s, u"notes data leave"_s, u"notes volume %1 leave"_s.arg(m_volume)}));
        QVERIFY(QDir(m->data(u"notes"_s)).removeRecursively());
        QVERIFY(m->steps(backup.id, kLeave).contains(u"notes data create"_s));
        QVERIFY(m->leavesNothing());
    }

    void everythingComesBackAndWhatWasThereIsSafe()
    {
        const Backup backup = m->make(u"daily"_s, {u"notes"_s});
        changeEverything();
        m->host().setStatus(ServiceId(u"notes"_s), core::ServiceStatus::Running);
        const core::BackupJob job = m->restore(backup.id, kOverwrite);
        QVERIFY2(job.status == JobStatus::Completed, qPrintable(job.problem + outcomeOf(job, u"notes"_s)));
        QVERIFY(isAsBefore());
        QCOMPARE(m->host().calls, (QStringList{u"stop notes"_s, u"start notes"_s}));
        QVERIFY(m->leavesNothing());
        QVERIFY(!QDir(QFileInfo(m_volume).path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).join(u' ').contains(u".mcp-restore"_s));

        const auto safety = m->backups().find(job.safetyBackup);
        QVERIFY(safety);
        QVERIFY(safety->origin == core::BackupOrigin::Safety);
        QCOMPARE(safety->services, QStringList{u"notes"_s});
        QVERIFY(m->restore(safety->id, kOverwrite).status == JobStatus::Completed); // undone
        QVERIFY(isAsChanged());
    }

    void whatIsThereStaysUnlessAsked()
    {
        const Backup backup = m->make(u"daily"_s, {u"notes"_s});
        changeEverything();
        const core::BackupJob job = m->restore(backup.id, kLeave);
        QVERIFY(job.status == JobStatus::Completed);
        QVERIFY(isAsChanged());
        QVERIFY(job.safetyBackup.isEmpty());
    }

    void aServiceThatIsGoneComesBackAlone()
    {
        const Backup backup = m->make(u"daily"_s);
        QVERIFY(m->host().remove(ServiceId(u"git"_s)));
        QVERIFY(QDir(m->data(u"git"_s)).removeRecursively());
        changeEverything();
        const core::BackupJob job = m->restore(backup.id, only(u"git"_s, false));
        QVERIFY(job.status == JobStatus::Completed);
        QCOMPARE(Fixture::read(m->data(u"git"_s) + u"/repo"_s), "git");
        QCOMPARE(m->host().find(ServiceId(u"git"_s))->spec.environment.value(u"API_KEY"_s), u"planted-secret-git"_s);
        QVERIFY(isAsChanged());
        QVERIFY(job.safetyBackup.isEmpty());
    }

    void whatRunsIsNotReplacedUnasked()
    {
        const Backup backup = m->make(u"daily"_s, {u"notes"_s});
        changeEverything();
        m->host().setStatus(ServiceId(u"notes"_s), core::ServiceStatus::Running);
        RestoreRequest request = kOverwrite;
        request.stopServices = false;
        const auto refused = m->backups().restore(backup.id, request, m->admin);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY(isAsChanged());
    }

    void anotherServiceOnTheSameVolumeIsStoppedToo()
    {
        const Backup backup = m->make(u"daily"_s, {u"notes"_s});
        changeEverything();
        core::ServiceSpec git = m->host().find(ServiceId(u"git"_s))->spec;
        git.volumes = {{m_volume, u"/notes"_s, true}};
        QVERIFY(m->host().put(git));
        m->host().setStatus(ServiceId(u"git"_s), core::ServiceStatus::Running);
        const auto plan = m->backups().planRestore(backup.id, kOverwrite, m->admin);
        QVERIFY(plan);
        QCOMPARE(plan->stops, QStringList{u"git"_s});
        QCOMPARE(plan->starts, QStringList{u"git"_s});
    }

    void refusedDefinitionTakesTheWholeServiceBack()
    {
        const Backup backup = m->make(u"daily"_s);
        changeEverything();
        Fixture::write(m->data(u"git"_s) + u"/repo"_s, "changed git");
        m->host().setStatus(ServiceId(u"notes"_s), core::ServiceStatus::Running);
        m->host().refused = {u"notes"_s};
        const core::BackupJob job = m->restore(backup.id, kOverwrite);
        m->host().refused.clear();
        QVERIFY(job.status == JobStatus::Failed);
        QVERIFY2(outcomeOf(job, u"notes"_s).startsWith(u"Taken back"_s), qPrintable(outcomeOf(job, u"notes"_s)));
        QVERIFY(isAsChanged());
        QCOMPARE(Fixture::read(m->data(u"git"_s) + u"/repo"_s), "git"); // the other one is whole
        QCOMPARE(m->host().calls.last(), u"start notes"_s);
        QVERIFY(m->leavesNothing());
    }

    void aFolderThatCannotBeSwappedTakesTheWholeServiceBack()
    {
        const Backup backup = m->make(u"daily"_s, {u"notes"_s});
        changeEverything();
        m->host().setStatus(ServiceId(u"notes"_s), core::ServiceStatus::Running);
        // Once everything is laid ready, something takes the volume's copy away.
        m->host().onStop = [this] {
            for (const QString &place : {m->dir() + u"/restores"_s, QFileInfo(m_volume).path()}) {
                for (const QString &name : QDir(place).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot))
                    QDir(place + u'/' + name + u"/new/1"_s).removeRecursively();
            }
        };
        const core::BackupJob job = m->restore(backup.id, kOverwrite);
        QVERIFY(job.status == JobStatus::Failed);
        QVERIFY(isAsChanged());
        QVERIFY(m->leavesNothing());
    }

    void logsArePutWhereTheyBelong()
    {
        const QString log = m->dir() + u"/logs/notes/00000001.log"_s;
        Fixture::write(log, "a line\n");
        core::BackupRequest request = m->request(u"with logs"_s, {u"notes"_s});
        request.options.includeLogs = true;
        const Backup backup = m->make(request);
        QVERIFY(QFile::remove(log));
        QVERIFY(m->restore(backup.id, kLeave).status == JobStatus::Completed);
        QCOMPARE(Fixture::read(log), "a line\n");
        QVERIFY(m->host().calls.contains(u"swap log notes"_s));
    }

    void nobodyRestoresWhatTheyMayNotWrite()
    {
        const Backup backup = m->make(u"whole"_s);
        changeEverything();
        const Asker operatorUser{u"op@localhost"_s, *core::rolePermissions(u"operator")};
        const Asker backupsOnly{u"backups@localhost"_s, core::Permission::BackupsWrite};
        const auto noServices = m->backups().planRestore(backup.id, kOverwrite, backupsOnly);
        QVERIFY(!noServices);
        QCOMPARE(noServices.error().code, ErrorCode::Forbidden);
        const auto noConfig = m->backups().planRestore(
            backup.id, only(u"notes"_s, true), {u"x"_s, core::Permission::BackupsWrite | core::Permission::ServicesWrite});
        QVERIFY(!noConfig);
        QCOMPARE(noConfig.error().details.value(u"required"_s).toString(), u"config:write"_s);
        QVERIFY(m->backups().planRestore(backup.id, only(u"notes"_s, true), operatorUser));

        server::store::UserRecord ann;
        ann.id = core::UserId(u"user_ann"_s);
        ann.email = u"ann@example.org"_s;
        ann.name = u"Ann"_s;
        ann.roles = {u"admin"_s};
        QVERIFY(m->store().users().insert(ann));
        const Backup withAnn = m->make(u"with ann"_s);
        QVERIFY(m->store().users().remove(ann.id));
        server::store::UserRecord bob = ann;
        bob.id = core::UserId(u"user_bob"_s);
        bob.email = u"bob@example.org"_s;
        QVERIFY(m->store().users().insert(bob));
        const auto noAccounts = m->backups().planRestore(withAnn.id, kOverwrite, operatorUser);
        QVERIFY(!noAccounts);
        QCOMPARE(noAccounts.error().code, ErrorCode::Forbidden);
        QVERIFY(m->steps(withAnn.id, kOverwrite).contains(u"users create"_s));
        QVERIFY(m->restore(withAnn.id, kOverwrite).status == JobStatus::Completed);
        QVERIFY(m->store().users().find(ann.id)->has_value());
        QVERIFY(m->store().users().find(bob.id)->has_value()); // what is not in the backup stays
        QCOMPARE(m->accountsRestored.load(), 1);
    }

    void valuesOfThePlatformNeedWhatChangingThemNeeds()
    {
        m->set({}, u"team.name"_s, u"blue"_s);
        m->set({}, u"smtp.host"_s, u"mail.example.org"_s);
        const Backup backup = m->make(u"whole"_s);
        m->set({}, u"team.name"_s, u"red"_s);
        m->set({}, u"smtp.host"_s, u"elsewhere.example.org"_s);
        const Asker operatorUser{u"op@localhost"_s, *core::rolePermissions(u"operator")};
        const auto plan = m->backups().planRestore(backup.id, kOverwrite, operatorUser);
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
        const auto missing = std::find_if(plan->steps.begin(), plan->steps.end(), [](const core::RestoreStep &s) { return s.item == u"configuration smtp.host"; });
        QVERIFY(missing != plan->steps.end() && missing->note.contains(u"platform:admin"_s));
        const core::BackupJob job = m->restore(backup.id, kOverwrite);
        QVERIFY(job.status == JobStatus::Completed);
        QCOMPARE(m->value({}, u"team.name"_s), u"blue"_s);
        QCOMPARE(m->value({}, u"smtp.host"_s), u"mail.example.org"_s);
        const auto safety = m->backups().find(job.safetyBackup);
        QVERIFY(safety && safety->hasAccounts);
    }

    void sealedByAnotherKeyIsToldAndTheRestComes()
    {
        core::BackupRequest request = m->request(u"open"_s, {u"notes"_s});
        const Backup backup = m->make(request);
        const QString file = m->outside(u"archive"_s);
        QVERIFY(QFile::copy(BackupFiles(m->dir()).archive(backup), file));
        Fixture other; // a platform of its own, with its own key
        other.addService(u"other"_s);
        const auto job = other.backups().adopt(file, {}, {}, other.admin);
        QVERIFY(job);
        QVERIFY(other.waitFor(job->id).status == JobStatus::Completed);
        const QStringList steps = other.steps(backup.id, kOverwrite);
        QVERIFY2(steps.contains(u"notes secret API_KEY missing"_s) && steps.contains(u"notes configuration api.token missing"_s), qPrintable(steps.join(u'\n')));
        QVERIFY(QDir(m_volume).removeRecursively());
        QVERIFY(other.restore(backup.id, kOverwrite).status == JobStatus::Completed);
        QCOMPARE(Fixture::read(other.data(u"notes"_s) + u"/a.txt"_s), "first");
        QCOMPARE(Fixture::read(m_volume + u"/v.txt"_s), "volume");
        const core::ServiceSpec spec = other.host().find(ServiceId(u"notes"_s))->spec;
        QCOMPARE(spec.environment.value(u"LEVEL"_s), u"debug"_s);
        QVERIFY(!spec.environment.contains(u"API_KEY"_s));
        QCOMPARE(other.value(u"notes"_s, u"log.level"_s), u"debug"_s);
    }

    void placesThatCannotBeUsedAreTold()
    {
        core::ServiceSpec spec = m->host().find(ServiceId(u"notes"_s))->spec;
        const Backup backup = m->make(u"daily"_s, {u"notes"_s});
        QVERIFY(QDir(m_volume).removeRecursively());
        Fixture::write(m_volume, "a file now");
        const auto plan = m->backups().planRestore(backup.id, kOverwrite, m->admin);
        QVERIFY(plan);
        const auto step = std::find_if(plan->steps.begin(), plan->steps.end(), [](const core::RestoreStep &s) { return s.item.startsWith(u"volume"_s); });
        QVERIFY(step != plan->steps.end());
        QVERIFY(step->action == core::RestoreStep::Action::Missing);
        QVERIFY(step->note.contains(u"no folder"_s));
    }

    void aDefinitionThatNobodyCouldSendIsLeftOut()
    {
        core::ServiceSpec spec = m->addService(u"evil"_s);
        spec.replicas = 1'000'000;
        QVERIFY(m->host().put(spec));
        Fixture::write(m->data(u"evil"_s) + u"/x"_s, "x");
        const Backup backup = m->make(u"daily"_s, {u"evil"_s});
        QVERIFY(m->host().remove(spec.id));
        QVERIFY(QDir(m->data(u"evil"_s)).removeRecursively());
        QCOMPARE(m->steps(backup.id, kOverwrite), QStringList{u"evil definition missing"_s});
        QVERIFY(m->restore(backup.id, kOverwrite).status == JobStatus::Completed);
        QVERIFY(!m->host().find(spec.id) && !QFile::exists(m->data(u"evil"_s)));
    }

    void oneThatIsNotInItIsNamed()
    {
        const Backup backup = m->make(u"daily"_s, {u"notes"_s});
        const auto plan = m->backups().planRestore(backup.id, only(u"git"_s, true), m->admin);
        QVERIFY(!plan);
        QVERIFY(plan.error().fields.contains(u"services.0"_s));
    }
};

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
