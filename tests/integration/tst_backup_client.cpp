// SPDX-License-Identifier: GPL-3.0-or-later
// The console's client of backups on the real daemon: calls, news, and archives over the wire in both directions.
#include "client/json.h"
#include "client/rest_backend.h"
#include "tests/support/daemon_process.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using client::Credential;
using core::Backup;
using core::BackupId;
using core::BackupStatus;
using core::Result;
using support::DaemonProcess;
using Transferred = Result<std::optional<core::BackupJob>>;

class TestBackupClient : public QObject
{
    Q_OBJECT

    DaemonProcess m_daemon;
    DaemonProcess m_other;
    core::SystemClock m_clock;
    std::unique_ptr<client::RestBackend> m_here;
    std::unique_ptr<client::RestBackend> m_there;
    QHash<QString, Backup> m_told;
    QHash<QString, core::BackupJob> m_jobs;
    QTemporaryDir m_folder;
    BackupId m_backup;

    std::unique_ptr<client::RestBackend> connectTo(const DaemonProcess &daemon)
    {
        auto backend = std::make_unique<client::RestBackend>(
            *client::apiBase(daemon.url().toString()),
            client::alwaysThis(Credential::password(u"admin@localhost"_s, QString::fromLatin1(DaemonProcess::kPassword))), m_clock);
        connect(backend.get(), &client::Backend::backupChanged, this, [this](const Backup &backup) { m_told.insert(backup.id.toString(), backup); });
        connect(backend.get(), &client::Backend::backupRemoved, this, [this](const BackupId &id) { m_told.remove(id.toString()); });
        connect(backend.get(), &client::Backend::backupJobChanged, this, [this](const core::BackupJob &job) { m_jobs.insert(job.id.toString(), job); });
        backend->open();
        return backend;
    }

    template <typename T>
    static Result<T> waitFor(client::Future<T> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
            return core::Error::internal(u"no answer"_s);
        return future.result();
    }

    static Transferred waitFor(client::Transfer &transfer, qint64 *mostDone = nullptr)
    {
        std::optional<Transferred> told;
        QObject scope;
        connect(&transfer, &client::Transfer::finished, &scope, [&](const Transferred &result) { told = result; });
        connect(&transfer, &client::Transfer::progressed, &scope, [&](qint64 done, qint64) {
            if (mostDone)
                *mostDone = std::max(*mostDone, done);
        });
        if (!QTest::qWaitFor([&] { return told.has_value(); }, 120'000))
            return core::Error::internal(u"never finished"_s);
        return *told;
    }

    bool jobIsDone(const core::JobId &id)
    {
        return QTest::qWaitFor([&] { return m_jobs.value(id.toString()).isOver(); }, 60'000)
            && m_jobs.value(id.toString()).status == core::JobStatus::Completed;
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArrayLiteral("cannot be read");
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_daemon.start(), m_daemon.log().constData());
        QVERIFY2(m_other.start(), m_other.log().constData());
        QVERIFY(m_daemon.signIn());
        const QJsonArray command{u"/bin/sh"_s, u"-c"_s, u"exec sleep 600"_s};
        QCOMPARE(m_daemon.post(u"/api/v1/services"_s, {{u"id"_s, u"notes"_s}, {u"command"_s, command}}).status, 201);
        const QString folder = m_daemon.dataDir() + u"/data/services/notes"_s;
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + u"/noise.bin"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        quint32 state = 3;
        QByteArray bytes(3'000'000, Qt::Uninitialized);
        for (char &byte : bytes)
            byte = char((state = state * 1'664'525u + 1'013'904'223u) >> 24);
        QCOMPARE(file.write(bytes), bytes.size());
        m_here = connectTo(m_daemon);
        m_there = connectTo(m_other);
        QTRY_VERIFY(m_here->connectionState().isLive() && m_there->connectionState().isLive());
    }

    void makesAndIsTold()
    {
        core::BackupRequest request;
        request.name = u"by the console"_s;
        request.options.services = {u"notes"_s};
        const Result<Backup> begun = waitFor(m_here->backups().create(request));
        QVERIFY2(begun.ok(), qPrintable(begun ? QString() : begun.error().message));
        m_backup = begun->id;
        QTRY_VERIFY_WITH_TIMEOUT(m_told.value(m_backup.toString()).status == BackupStatus::Completed, 60'000);
        const Result<Backup> whole = waitFor(m_here->backups().get(m_backup));
        QVERIFY(whole.ok());
        QVERIFY(whole->sizeBytes > 2'900'000);
        QVERIFY(whole->proof.verified);
        QCOMPARE(whole->services, QStringList{u"notes"_s});
        const Result<QVector<Backup>> all = waitFor(m_here->backups().list());
        QVERIFY(all.ok());
        QCOMPARE(all->size(), 1);
        const auto entries = waitFor(m_here->backups().contents(m_backup, {.under = u"services/notes/data"_s, .search = {}}));
        QVERIFY(entries.ok());
        QCOMPARE(entries->rows.size(), 1);
        QCOMPARE(entries->rows.first().path, u"services/notes/data/noise.bin"_s);
        QCOMPARE(entries->rows.first().size, 3'000'000);
    }

    void provesIt()
    {
        const Result<core::BackupJob> verifying = waitFor(m_here->backups().verify(m_backup, {}));
        QVERIFY(verifying.ok());
        QVERIFY(jobIsDone(verifying->id));
        const auto plan = waitFor(m_here->backups().planRestore(m_backup, {.services = {}, .overwrite = true, .passphrase = {}}));
        QVERIFY(plan.ok());
        QVERIFY(plan->problems.isEmpty());
        QVERIFY(!plan->steps.isEmpty());
        const auto jobs = waitFor(m_here->backups().jobs());
        QVERIFY(jobs.ok());
        QCOMPARE(jobs->size(), 2);
        const Result<> late = waitFor(m_here->backups().cancel(verifying->id));
        QVERIFY(!late.ok());
        QVERIFY(late.error().code == core::ErrorCode::Conflict);
    }

    void carriesItOver()
    {
        const QString file = m_folder.filePath(u"carried.tar.zst"_s);
        qint64 fetched = 0;
        const auto download = m_here->backups().download(m_backup, file);
        const Transferred got = waitFor(*download, &fetched);
        QVERIFY2(got.ok(), qPrintable(got ? QString() : got.error().message));
        const Result<Backup> here = waitFor(m_here->backups().get(m_backup));
        QCOMPARE(QFileInfo(file).size(), here->sizeBytes);
        QCOMPARE(fetched, here->sizeBytes);
        QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(read(file), QCryptographicHash::Sha256).toHex()), here->digest);

        qint64 sent = 0;
        const auto upload = m_there->backups().upload(file, u"carried over"_s, {});
        const Transferred given = waitFor(*upload, &sent);
        QVERIFY2(given.ok(), qPrintable(given ? QString() : given.error().message));
        QVERIFY(given->has_value());
        QCOMPARE(sent, here->sizeBytes);
        QVERIFY(jobIsDone((*given)->id));
        const BackupId id = m_jobs.value((*given)->id.toString()).backup;
        const Result<core::BackupJob> restoring = waitFor(m_there->backups().restore(id, {.services = {u"notes"_s}, .overwrite = true, .passphrase = {}}));
        QVERIFY2(restoring.ok(), qPrintable(restoring ? QString() : restoring.error().message));
        QVERIFY(jobIsDone(restoring->id));
        QVERIFY(read(m_other.dataDir() + u"/data/services/notes/noise.bin"_s) == read(m_daemon.dataDir() + u"/data/services/notes/noise.bin"_s));
    }

    void tellsWhyNot()
    {
        const auto missing = m_here->backups().download(BackupId(u"backup_none"_s), m_folder.filePath(u"none"_s));
        const Transferred got = waitFor(*missing);
        QVERIFY(!got.ok());
        QVERIFY(got.error().code == core::ErrorCode::NotFound);
        QVERIFY(!QFile::exists(m_folder.filePath(u"none"_s)));
        const Result<Backup> refused = waitFor(m_here->backups().create({.name = {}, .description = {}, .options = {}, .passphrase = {}}));
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().fields.contains(u"name"_s));
    }

    void deletesAndIsTold()
    {
        QVERIFY(waitFor(m_here->backups().remove(m_backup, false)).ok());
        QTRY_VERIFY(!m_told.contains(m_backup.toString()));
        QVERIFY(!waitFor(m_here->backups().get(m_backup)).ok());
    }
};

QTEST_GUILESS_MAIN(TestBackupClient)
#include "tst_backup_client.moc"
