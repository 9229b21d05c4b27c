// SPDX-License-Identifier: GPL-3.0-or-later
// Making, listing, looking into, verifying, taking in and deleting backups, over a real data folder.
#include "backups_fixture.h"

#include <QRandomGenerator>

#include <csignal>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace server::backups;
using core::Backup;
using core::BackupStatus;
using core::BackupType;
using core::ErrorCode;
using core::JobStatus;

class TestBackupService : public QObject
{
    Q_OBJECT

    std::unique_ptr<Fixture> m;

    static QByteArray noise(qsizetype bytes)
    {
        QByteArray content(bytes, Qt::Uninitialized);
        QRandomGenerator::global()->fillRange(reinterpret_cast<quint32 *>(content.data()), bytes / 4);
        return content;
    }
    static void flipOneByte(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 at = file.size() / 2;
        file.seek(at);
        char byte = 0;
        file.getChar(&byte);
        file.seek(at);
        file.putChar(char(byte ^ 1));
    }
    QString archiveOf(const Backup &backup) const { return BackupFiles(m->dir()).archive(backup); }

private slots:
    void init()
    {
        m = std::make_unique<Fixture>();
        m->addService(u"notes"_s);
        m->addService(u"git"_s);
        Fixture::write(m->data(u"notes"_s) + u"/a.txt"_s, "first");
        Fixture::write(m->data(u"notes"_s) + u"/deep/b.bin"_s, noise(300'000));
        Fixture::write(m->data(u"git"_s) + u"/repo"_s, "git");
        m->set(u"notes"_s, u"log.level"_s, u"debug"_s);
        m->set({}, u"team.name"_s, u"blue"_s);
    }
    void cleanup() { m.reset(); }

    void madeVerifiedAndListed()
    {
        std::atomic<int> changes{0};
        QObject::connect(&m->backups(), &BackupService::backupChanged, &m->backups(), [&changes] { ++changes; }, Qt::DirectConnection);
        const auto created = m->backups().create(m->request(u"daily"_s), m->admin);
        QVERIFY(created);
        QVERIFY(created->estimatedBytes > 0 && created->estimatedMs > 0);
        const Backup backup = m->waitFor(created->id);
        QVERIFY2(backup.status == BackupStatus::Completed, qPrintable(backup.problem));
        QCOMPARE(backup.services, (QStringList{u"git"_s, u"notes"_s}));
        QVERIFY(backup.hasAccounts);
        QVERIFY(backup.proof.verified && backup.proof.verifiedAtMs > 0);
        QCOMPARE(backup.sizeBytes, QFileInfo(archiveOf(backup)).size());
        QCOMPARE(backup.digest.size(), 64);
        QCOMPARE(m->backups().list({}).size(), 1);
        QCOMPARE(m->backups().list({.type = BackupType::Incremental, .status = {}, .schedule = {}}).size(), 0);
        QVERIFY(changes >= 3);
        QCOMPARE(QFile::permissions(archiveOf(backup)) & 0x0077, QFile::Permissions()); // nothing for group and others
        QCOMPARE(m->archives().size(), 2); // archive and index, and no accounts' file
    }

    void contentsAreLookedThrough()
    {
        const Backup backup = m->make(u"daily"_s);
        const auto names = [&](const ContentsFilter &filter) {
            QStringList paths;
            const auto page = m->backups().contents(backup.id, filter);
            for (const core::BackupEntry &entry : page ? page->entries : QVector<core::BackupEntry>())
                paths.append(entry.path);
            return paths;
        };
        QCOMPARE(names({}), (QStringList{u"platform"_s, u"services"_s}));
        QCOMPARE(names({.under = u"services/notes"_s, .search = {}}),
                 (QStringList{u"services/notes/configuration.json"_s, u"services/notes/data"_s, u"services/notes/definition.json"_s}));
        QCOMPARE(names({.under = u"services"_s, .search = u"B.BIN"_s}), QStringList{u"services/notes/data/deep/b.bin"_s});
        QCOMPARE(names({.under = {}, .search = {}, .first = 1, .count = 1}), QStringList{u"services"_s});
    }

    void wrongRequestsAreNamedByField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::newRow("no name") << "name";
        QTest::newRow("unknown service") << "services.1";
        QTest::newRow("passphrase without encryption") << "passphrase";
        QTest::newRow("expired before it is made") << "expiresAt";
    }
    void wrongRequestsAreNamedByField()
    {
        QFETCH(QString, field);
        core::BackupRequest request = m->request(u"x"_s, {u"notes"_s});
        if (field == u"name")
            request.name = u"  "_s;
        if (field == u"services.1")
            request.options.services.append(u"nobody"_s);
        if (field == u"passphrase")
            request.passphrase = u"correct horse battery"_s;
        if (field == u"expiresAt")
            request.expiresAtMs = 1;
        const auto made = m->backups().create(request, m->admin);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Validation);
        QCOMPARE(made.error().fields.keys(), QStringList{field});
    }

    void incrementalTakesWhatChangedAndIsNeededInTurn()
    {
        const Backup full = m->make(u"full"_s);
        core::BackupRequest more = m->request(u"more"_s);
        more.type = BackupType::Incremental;
        Fixture::write(m->data(u"notes"_s) + u"/a.txt"_s, "second");
        const Backup one = m->make(more);
        const Backup two = m->make(more);
        QVERIFY(one.type == BackupType::Incremental);
        QCOMPARE(one.basedOn, full.id);
        QCOMPARE(two.basedOn, one.id);
        QVERIFY2(one.sizeBytes < full.sizeBytes / 4, qPrintable(u"%1 of %2"_s.arg(one.sizeBytes).arg(full.sizeBytes)));
        QCOMPARE(m->backups().find(full.id)->neededBy, QVector<core::BackupId>{one.id});

        const auto refused = m->backups().remove(full.id, false);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QCOMPARE(refused.error().details.value(u"neededBy"_s).toArray().size(), 2);
        QVERIFY(refused.error().message.contains(u"more"_s));
        int removed = 0;
        QObject::connect(&m->backups(), &BackupService::backupRemoved, &m->backups(), [&removed] { ++removed; }, Qt::DirectConnection);
        const auto gone = m->backups().remove(full.id, true);
        QVERIFY(gone);
        QCOMPARE(*gone, (QVector<core::BackupId>{two.id, one.id, full.id}));
        QCOMPARE(removed, 3);
        QVERIFY(m->archives().isEmpty());
    }

    void incrementalWithoutBaseIsFull()
    {
        core::BackupRequest first = m->request(u"first"_s);
        first.type = BackupType::Incremental;
        QVERIFY(m->make(first).type == BackupType::Full);
        first.options.encrypt = true; // no base of the same kind
        QVERIFY(m->make(first).type == BackupType::Full);
        first.options.services = {u"git"_s};
        QVERIFY(m->make(first).type == BackupType::Full);
        QVERIFY(m->make(first).type == BackupType::Incremental);
    }

    void encryptedOpensWithItsPassphraseAlone()
    {
        core::BackupRequest request = m->request(u"secret"_s);
        request.options.encrypt = true;
        request.passphrase = u"correct horse battery"_s;
        const Backup backup = m->make(request);
        QVERIFY(backup.encryption == core::Encryption::Passphrase);
        const auto none = m->backups().verify(backup.id, {}, m->admin);
        QVERIFY(!none);
        QVERIFY(none.error().fields.contains(u"passphrase"_s));
        const auto wrong = m->backups().verify(backup.id, u"incorrect horse"_s, m->admin);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::Validation);
        const auto right = m->backups().verify(backup.id, request.passphrase, m->admin);
        QVERIFY(right);
        QVERIFY(m->waitFor(right->id).status == JobStatus::Completed);
        for (const QString &name : {u"platform.db"_s, u"platform.db-wal"_s})
            QVERIFY(!Fixture::read(m->dir() + u'/' + name).contains("correct horse battery"));
    }

    void damageIsFoundAndWrittenDown()
    {
        const Backup backup = m->make(u"daily"_s);
        flipOneByte(archiveOf(backup));
        const auto job = m->backups().verify(backup.id, {}, m->admin);
        QVERIFY(job);
        QVERIFY(m->waitFor(job->id).status == JobStatus::Failed);
        const auto now = m->backups().find(backup.id);
        QVERIFY(!now->proof.verified);
        QVERIFY(!now->proof.problem.isEmpty());
        const core::BackupJob restored = m->restore(backup.id, {.services = {}, .stopServices = true, .overwrite = true, .passphrase = {}});
        QVERIFY(restored.status == JobStatus::Failed);
        QCOMPARE(Fixture::read(m->data(u"notes"_s) + u"/a.txt"_s), "first");
    }

    void cancelLeavesNothing()
    {
        for (int i = 0; i < 40; ++i)
            Fixture::write(m->data(u"notes"_s) + u"/many/%1"_s.arg(i), noise(4 * 1024 * 1024));
        const auto running = m->backups().create(m->request(u"first"_s), m->admin);
        const auto waiting = m->backups().create(m->request(u"second"_s), m->admin);
        QVERIFY(running && waiting);
        for (const core::BackupJob &job : m->backups().jobs())
            QVERIFY(m->backups().cancel(job.id) || job.isOver());
        QVERIFY(m->waitFor(running->id).status == BackupStatus::Cancelled);
        QVERIFY(m->waitFor(waiting->id).status == BackupStatus::Cancelled);
        QVERIFY(m->archives().isEmpty());
        const core::JobId last = m->backups().jobs().first().id;
        QCOMPARE(m->backups().cancel(last).error().code, ErrorCode::Conflict);
        QCOMPARE(m->backups().cancel(core::JobId(u"nobody"_s)).error().code, ErrorCode::NotFound);
    }

    // Where a disk ends, seen by a process that may write no larger file: the same place in the work.
    void whatCannotBeWrittenFailsAndLeavesNothing()
    {
        for (int i = 0; i < 10; ++i)
            Fixture::write(m->data(u"notes"_s) + u"/many/%1"_s.arg(i), noise(4 * 1024 * 1024));
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QVERIFY(::getrlimit(RLIMIT_FSIZE, &before) == 0);
        for (rlim_t megabytes = 8; megabytes < 40; megabytes += 3) {
            const rlimit limited{megabytes * 1024 * 1024, before.rlim_max};
            QVERIFY(::setrlimit(RLIMIT_FSIZE, &limited) == 0);
            const Backup backup = m->make(u"too large"_s);
            QVERIFY(::setrlimit(RLIMIT_FSIZE, &before) == 0);
            QVERIFY(backup.status == BackupStatus::Failed);
            QVERIFY(!backup.problem.isEmpty());
            QVERIFY(m->archives().isEmpty());
        }
        QVERIFY(m->make(u"fits"_s).status == BackupStatus::Completed); // and the server goes on
    }

    void oneAfterTheOtherInOrder()
    {
        std::mutex mutex;
        QStringList order;
        QObject::connect(&m->backups(), &BackupService::jobChanged, &m->backups(), [&](const core::BackupJob &job) {
            const std::lock_guard lock(mutex);
            const QString line = job.backupName + u' ' + core::toString(job.status);
            if (!order.contains(line))
                order.append(line);
        }, Qt::DirectConnection);
        QVector<core::BackupId> made;
        for (const QString &name : {u"one"_s, u"two"_s, u"three"_s})
            made.append(m->backups().create(m->request(name), m->admin)->id);
        for (const core::BackupId &id : made)
            QVERIFY(m->waitFor(id).status == BackupStatus::Completed);
        const std::lock_guard lock(mutex);
        order.removeIf([](const QString &line) { return line.endsWith(u"queued"); });
        QCOMPARE(order, (QStringList{u"one running"_s, u"one completed"_s, u"two running"_s, u"two completed"_s, u"three running"_s, u"three completed"_s}));
    }

    void expiredGoesUnlessSomethingKeptNeedsIt()
    {
        core::BackupRequest soon = m->request(u"soon"_s);
        soon.expiresAtMs = m->clock().nowMs() + 3'600'000;
        const Backup full = m->make(soon);
        core::BackupRequest more = m->request(u"more"_s);
        more.type = BackupType::Incremental;
        const Backup kept = m->make(more);
        auto edited = full; // its time has come
        edited.expiresAtMs = m->clock().nowMs() - 1;
        QVERIFY(server::store::BackupRepository(m->store().database()).put(edited));
        m->reopen();
        m->backups().maintain();
        QVERIFY(m->backups().find(full.id));
        QVERIFY(m->backups().remove(kept.id, false));
        m->backups().maintain();
        QVERIFY(!m->backups().find(full.id));
    }

    void takenInFromElsewhere()
    {
        const Backup full = m->make(u"full"_s);
        core::BackupRequest request = m->request(u"more"_s);
        request.type = BackupType::Incremental;
        Fixture::write(m->data(u"notes"_s) + u"/a.txt"_s, "second");
        const Backup more = m->make(request);
        const QString fullFile = m->outside(u"full"_s), moreFile = m->outside(u"more"_s);
        QVERIFY(QFile::copy(archiveOf(full), fullFile) && QFile::copy(archiveOf(more), moreFile));

        QVERIFY(!m->backups().adopt(m->outside(u"full"_s), {}, {}, m->admin)); // here already
        QVERIFY(!QFile::exists(fullFile));
        QVERIFY(QFile::copy(archiveOf(full), fullFile));
        QVERIFY(m->backups().remove(full.id, true));
        const auto tooEarly = m->backups().adopt(moreFile, {}, {}, m->admin);
        QVERIFY(!tooEarly);
        QCOMPARE(tooEarly.error().code, ErrorCode::Conflict);

        const auto job = m->backups().adopt(fullFile, u"from elsewhere"_s, {}, m->admin);
        QVERIFY2(job, job ? "" : qPrintable(job.error().message));
        QVERIFY(m->waitFor(job->id).status == JobStatus::Completed);
        const auto now = m->backups().find(full.id);
        QVERIFY(now);
        QCOMPARE(now->name, u"from elsewhere"_s);
        QVERIFY(now->origin == core::BackupOrigin::Upload);
        QCOMPARE(now->digest, full.digest);
        QCOMPARE(now->contentBytes, full.contentBytes);
        QVERIFY(now->proof.verified);
    }

    void damagedOrForeignOnesAreNotTakenIn()
    {
        const Backup full = m->make(u"full"_s);
        const QString damaged = m->outside(u"damaged"_s), foreign = m->outside(u"foreign"_s);
        QVERIFY(QFile::copy(archiveOf(full), damaged));
        QVERIFY(m->backups().remove(full.id, true));
        QFile file(damaged);
        QVERIFY(file.resize(file.size() - 40));
        Fixture::write(foreign, noise(10'000));
        QVERIFY(!m->backups().adopt(foreign, {}, {}, m->admin));
        if (const auto job = m->backups().adopt(damaged, {}, {}, m->admin))
            QVERIFY(m->waitFor(job->id).status == JobStatus::Failed);
        QVERIFY(m->backups().list({}).isEmpty());
        QVERIFY(m->archives().isEmpty());
        QVERIFY(!QFile::exists(foreign) && !QFile::exists(damaged));
    }

    void heldOpenWhateverBecomesOfIt()
    {
        const Backup backup = m->make(u"My backup/../x"_s);
        const QByteArray content = Fixture::read(archiveOf(backup));
        auto open = m->backups().openArchive(backup.id);
        QVERIFY(open);
        QVERIFY(!open->fileName.contains(u'/') && open->fileName.endsWith(u".tar.zst"_s));
        QVERIFY(m->backups().remove(backup.id, false));
        QCOMPARE(open->file->readAll(), content);
        QCOMPARE(m->backups().openArchive(backup.id).error().code, ErrorCode::NotFound);
    }

    void whatAKilledServerLeftIsTidied()
    {
        const Backup good = m->make(u"good"_s);
        Backup half = good;
        half.id = core::BackupId(u"backup_half"_s);
        half.status = BackupStatus::InProgress;
        core::BackupJob job;
        job.id = core::JobId(u"job_half"_s);
        job.backup = half.id;
        job.status = JobStatus::Running;
        Backup vanished = good;
        vanished.id = core::BackupId(u"backup_vanished"_s);
        server::store::BackupRepository repository(m->store().database());
        QVERIFY(repository.put(half) && repository.putJob(job) && repository.put(vanished));
        Fixture::write(m->dir() + u"/backups/backup_half.tar.zst.partial"_s, "half");
        m->reopen();
        QVERIFY(m->backups().find(half.id)->status == BackupStatus::Failed);
        QVERIFY(m->backups().find(vanished.id)->status == BackupStatus::Failed);
        QVERIFY(m->backups().find(good.id)->status == BackupStatus::Completed);
        QVERIFY(m->backups().job(job.id)->status == JobStatus::Failed);
        QCOMPARE(m->archives().size(), 2);
    }

    void secretsAreNowhereInClear()
    {
        QByteArrayList planted;
        for (int i = 0; i < 15; ++i) {
            planted.append("planted-variable-" + QByteArray::number(i));
            planted.append("planted-value-" + QByteArray::number(i));
            core::ServiceSpec spec = m->addService(u"s%1"_s.arg(i));
            spec.environment.insert(u"DB_PASSWORD"_s, QString::fromUtf8(planted[planted.size() - 2]));
            QVERIFY(m->host().put(spec));
            m->set(spec.id.toString(), u"api.token"_s, QString::fromUtf8(planted.last()));
        }
        core::BackupRequest request = m->request(u"open"_s);
        request.options.compress = false;
        const Backup backup = m->make(request);
        QVERIFY(backup.status == BackupStatus::Completed);
        QByteArray content;
        const auto opened = server::archive::loadIndex(BackupFiles(m->dir()).index(backup.id));
        QVERIFY(opened);
        const QString folder = m->outside(u"opened"_s);
        class Quiet final : public server::archive::Monitor
        {
        public:
            void advanced(qint64, qint64) override { }
            void step(const QByteArray &) override { }
            bool isCancelled() const override { return false; }
        } quiet;
        QVERIFY(server::archive::extract({{backup.id, archiveOf(backup), {}}}, *opened, [](const server::archive::Item &item) { return item.path; }, folder, quiet));
        for (const QString &name : {u"definition.json"_s, u"configuration.json"_s}) {
            for (int i = 0; i < 15; ++i)
                content += Fixture::read(folder + u"/services/s%1/"_s.arg(i) + name);
        }
        content += Fixture::read(folder + u"/platform/accounts.db"_s);
        QVERIFY(content.contains("encrypted:AES256:"));
        for (const QByteArray &secret : planted)
            QVERIFY2(!content.contains(secret), secret.constData());
    }
};

QTEST_GUILESS_MAIN(TestBackupService)
#include "tst_backup_service.moc"
